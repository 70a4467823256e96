"""Parts of artificial bodies: hands, arms, a head. The clinic repairs them; the yard is full of them."""
import math

from mathutils import Matrix, Vector

from .mesh import smooth_path

# Finger: sideways place, length and lean (radians), for a hand 1 unit long.
FINGERS = ((-.13, .40, .12), (-.045, .46, .03), (.045, .43, -.05), (.125, .34, -.15))


def hand(mesh, lie, length, skin, joint, tint=(1, 1, 1), curl=.35):
    """A right hand, `length` metres from wrist to fingertip along the transform's z, palm towards -y.

    `curl` is how far each finger joint is bent, in radians.
    """
    at = lie @ Matrix.Scale(length, 4)
    palm = [(.0, .0), (.10, .0), (.125, .08), (.17, .26), (.185, .42), (.16, .50), (.0, .52)]
    mesh.lathe(palm, skin, tint, at @ Matrix.Diagonal((1, .45, 1, 1)), 16)
    for place, reach, lean in FINGERS:
        _finger(mesh, at, Vector((place * 1.15, 0, .49)), reach, lean, .043, skin, joint, tint, curl, length)
    _finger(mesh, at, Vector((.16, -.02, .18)), .36, -.75, .05, skin, joint, tint, curl * .6, length)


def _finger(mesh, at, root, reach, lean, thick, skin, joint, tint, curl, length):
    """Three phalanges with a ball between each."""
    place, bend = root, 0
    for part in (.44, .32, .24):
        towards = Vector((-math.sin(lean), -math.sin(bend) * math.cos(lean), math.cos(bend) * math.cos(lean)))
        end = place + towards * reach * part
        ball = at @ Matrix.Translation(place) @ Matrix.Scale(thick * 1.05, 4)
        mesh.lathe(BALL, joint, (1, 1, 1), ball, 8)
        mesh.tube(smooth_path([at @ place, at @ place.lerp(end, .5), at @ end], 2), thick * length, skin, tint, 8,
            thick * .82 * length)
        place, bend = end, bend + curl
    mesh.lathe(BALL, skin, tint, at @ Matrix.Translation(place) @ Matrix.Scale(thick * .84, 4), 8)


BALL = [(math.sin(k * math.pi / 8), -math.cos(k * math.pi / 8)) for k in range(9)]


def limb(mesh, lie, length, width, skin, joint, tint=(1, 1, 1)):
    """A fore-arm (or, wider, an upper arm) `length` long along z with a ball at the near end and a socket at the far."""
    profile = [(.0, .0), (.42, .02), (.52, .12), (.60, .32), (.52, .62), (.38, .90), (.34, .97), (.26, 1.0), (0, 1.0)]
    mesh.lathe([(r * width, z * length) for r, z in profile], skin, tint, lie, 18)
    mesh.lathe([(r * width * .5, z * width * .5) for r, z in BALL], joint, (1, 1, 1), lie, 12)
    for z in (.14, .86):
        ring = lie @ Matrix.Translation((0, 0, z * length))
        mesh.ring(ring, width * (.535 if z < .5 else .41), width * .025, joint, (1, 1, 1), 24, 5)


def arm(mesh, lie, length, skin, joint, tint=(1, 1, 1), bend=.5, curl=.4):
    """A whole arm, shoulder ball at the origin, reaching along z, bent at the elbow by `bend` radians."""
    upper = length * .42
    limb(mesh, lie, upper, length * .125, skin, joint, tint)
    elbow = lie @ Matrix.Translation((0, 0, upper)) @ Matrix.Rotation(bend, 4, 'X')
    limb(mesh, elbow, length * .35, length * .11, skin, joint, tint)
    hand(mesh, elbow @ Matrix.Translation((0, 0, length * .365)), length * .27, skin, joint, tint, curl)


def head(mesh, lie, height, skin, dark, tint=(1, 1, 1)):
    """A bald doll's head, `height` metres, face towards -y, with empty sockets."""
    profile = [(.0, .0), (.16, .0), (.17, .10), (.22, .16), (.30, .24), (.365, .42), (.385, .60), (.35, .80), (.24, .94),
        (.10, .995), (0, 1)]
    squeezed = lie @ Matrix.Diagonal((.92, 1.05, 1, 1))
    mesh.lathe([(r * height, z * height) for r, z in profile], skin, tint, squeezed, 24)
    for side in (-1, 1):
        socket = lie @ Matrix.Translation(Vector((side * .15, -.325, .52)) * height) @ Matrix.Diagonal((.085, .04, .055,
            1)) @ Matrix.Scale(height, 4)
        mesh.lathe(BALL, dark, (1, 1, 1), socket, 16)
    nose = [lie @ (Vector(p) * height) for p in ((0, -.365, .54), (0, -.395, .44), (0, -.40, .36), (0, -.36, .33))]
    mesh.tube(smooth_path(nose, 4), height * .016, skin, tint, 8, height * .045)
    mouth = [lie @ (Vector(p) * height) for p in ((-.09, -.30, .22), (0, -.325, .215), (.09, -.30, .22))]
    mesh.tube(smooth_path(mouth, 4), height * .010, dark, (1, 1, 1), 6)
    mesh.ring(lie @ Matrix.Translation((0, 0, .05 * height)), height * .168, height * .012, dark, (1, 1, 1), 24, 5)
