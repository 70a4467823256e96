"""What stands in a cyborg doctor's room: shelves of parts, tools on hooks, lamps, a stool."""
import math
from dataclasses import dataclass

from mathutils import Matrix, Vector

from . import doll
from .materials import finish, start
from .mesh import Mesh, placed, smooth_path


@dataclass
class Workshop:
    mesh: Mesh
    rng: object
    steel: object    # bright tools
    iron: object     # painted frames
    dark: object     # rubber, joints
    skin: object     # porcelain of the parts
    wood: object
    glass: object    # glowing liquid and screens
    lamp: object     # tubes and bulbs

    def tint(self, low=.6, high=1.2):
        k = self.rng.uniform(low, high)
        return self.rng.choice(((k, k, k), (k, k * .93, k * .85), (k * .85, k * .95, k), (k * 1.1, k * .85, k * .7)))


def liquid(name, fog, inner=.35):
    """Bottled liquid in the face's tint: glossy glass, and `inner` of its colour as light from within."""
    material, graph = start(name)
    colour = graph.tint()
    glass = graph.node('BsdfPrincipled', {'Base Color': colour, 'Roughness': .08, 'Specular': .8}).outputs[0]
    inside = graph.node('Emission', {0: colour, 1: graph.math('MULTIPLY', graph.seen(), inner)}).outputs[0]
    return finish(material, graph, fog.over(graph, graph.node('AddShader', {0: glass, 1: inside}).outputs[0]))


# What lies on the shelves of a rack, from the floor up; a lower rack begins further up the list.
ROWS = ('mixed', 'arms', 'mixed', 'hands', 'hands', 'hands')


def shelf(shop, at, width, levels, spacing, facing=0.0):
    """An open rack of parts, its foot at `at`, its front towards -y turned by `facing` (radians).

    Upper rows hold hands on pegs, lower ones arms, jars, boxes and a head or two.
    """
    mesh, frame = shop.mesh, placed(at, (0, 0, facing))
    lean = (0, 0, facing)
    for x in (-width / 2, width / 2):
        for y in (-.18, .18):
            mesh.box(frame @ Vector((x, y, levels * spacing / 2)), (.04, .04, levels * spacing + .1), shop.iron, (.8, .8, .8), lean)
    for level in range(levels):
        z = level * spacing + .12
        mesh.box(frame @ Vector((0, 0, z)), (width + .06, .42, .03), shop.iron, shop.tint(), lean)
        mesh.box(frame @ Vector((0, -.20, z + .02)), (width, .015, .05), shop.steel, (.6, .6, .6), lean, 0)
        _fill(shop, frame, width, z + .02, ROWS[min(level + max(0, len(ROWS) - 1 - levels), len(ROWS) - 1)])


def _fill(shop, frame, width, z, kind):
    rng = shop.rng
    x = -width / 2 + .12
    while x < width / 2 - .08:
        at = frame @ placed((x, rng.uniform(-.06, .06), z), (0, 0, rng.uniform(-.9, .9)))
        if kind == 'hands':
            _standing_hand(shop, at)
            x += rng.uniform(.15, .20)
        elif kind == 'mixed' and rng.random() < .12:
            doll.head(shop.mesh, at, rng.uniform(.24, .28), shop.skin, shop.dark, shop.tint(.5, 1))
            x += rng.uniform(.26, .34)
        elif kind == 'arms' and rng.random() < .7:
            lying = at @ Matrix.Translation((0, 0, .06)) @ Matrix.Rotation(math.pi / 2, 4,
                'Y') @ Matrix.Rotation(rng.uniform(0, 6), 4, 'Z')
            doll.arm(shop.mesh, lying, .58, shop.skin, shop.dark, shop.tint(.5, 1), bend=rng.uniform(0, .25), curl=.3)
            x += .66
        elif kind == 'mixed' and rng.random() < .35:
            _standing_hand(shop, at)
            x += rng.uniform(.16, .22)
        else:
            _vessel(shop, at)
            x += rng.uniform(.14, .24)


def _standing_hand(shop, at):
    """A hand on a peg, fingers up, no two bent alike."""
    mesh, rng = shop.mesh, shop.rng
    mesh.lathe([(0, 0), (.05, 0), (.05, .015), (.012, .02), (.012, .06), (0, .06)], shop.dark, (1, 1, 1), at, 12)
    size = rng.choice((.16, .19, .21))
    material = shop.skin if rng.random() < .72 else shop.steel
    doll.hand(mesh, at @ Matrix.Translation((0, 0, .05)), size, material, shop.dark, shop.tint(.55, 1.05), rng.uniform(.05, .6))


def _vessel(shop, at):
    mesh, rng = shop.mesh, shop.rng
    make, size = rng.random(), rng.uniform(.05, .085)
    if make < .35:  # a jar of something that glows a little
        mesh.lathe([(0, 0), (size, 0), (size, size * 2.4), (0, size * 2.4)], shop.glass,
                   rng.choice(((.02, .16, .16), (.22, .10, .02), (.03, .10, .06))), at, 16)
        mesh.lathe([(size * .9, size * 2.4), (size, size * 2.45), (size, size * 2.8), (0, size * 2.8)], shop.dark,
            (1, 1, 1), at, 16)
    elif make < .7:
        mesh.box(at @ Vector((0, 0, size)), (size * 2.2, size * 2.4, size * 2), shop.iron, shop.tint(), at.to_euler())
        mesh.box(at @ Vector((0, -size * 1.22, size)), (size * .9, .006, size * .5), shop.skin, (.9, .85, .7), at.to_euler(), 0)
    else:
        mesh.lathe([(0, 0), (size * .7, 0), (size * .7, size * 1.6), (size * .25, size * 2.2), (size * .25, size * 2.8),
            (0, size * 2.8)],
                   shop.dark, shop.tint(.8, 2), at, 14)


def tool_board(shop, at, width, height):
    """A board on the wall at `at` (its middle) with rows of tools on hooks."""
    mesh, rng = shop.mesh, shop.rng
    x0, y0, z0 = at
    mesh.box(at, (width, .03, height), shop.wood, (.8, .8, .8))
    for edge in (-1, 1):
        mesh.box((x0, y0 - .02, z0 + edge * height / 2), (width + .05, .05, .04), shop.iron, (.7, .7, .7))
    rows = max(1, int(height / .34))
    for row in range(rows):
        top = z0 + height / 2 - .07 - row * height / rows
        x = x0 - width / 2 + .06
        while x < x0 + width / 2 - .04:
            mesh.tube([(x, y0, top), (x, y0 - .05, top), (x, y0 - .055, top + .02)], .005, shop.steel, (.6, .6, .6), 5)
            _hanging_tool(shop, Vector((x, y0 - .05, top)), rng.uniform(.55, 1) * height / rows * .85)
            x += rng.uniform(.07, .13)


def _hanging_tool(shop, hook, length):
    mesh, rng = shop.mesh, shop.rng
    down = lambda share, x=0.0: hook + Vector((x, 0, -length * share))
    make = rng.random()
    if make < .25:  # spanner
        mesh.tube([down(.05), down(.85)], .008, shop.steel, shop.tint(), 6)
        for share, size in ((.03, .016), (.92, .022)):
            mesh.ring(placed(down(share), (math.pi / 2, 0, 0)), size, .008, shop.steel, (1, 1, 1), 12, 5, .8)
    elif make < .5:  # pliers
        for side in (-1, 1):
            mesh.tube(smooth_path([down(0, side * .02), down(.45, side * .026), down(.62), down(1, -side * .008)], 3), .008,
                      shop.steel, shop.tint(), 6, .004)
            mesh.tube([down(0, side * .02), down(.4, side * .026)], .012, shop.dark,
                rng.choice(((3, .5, .4), (1, 1, 1), (.6, 1.8, 1.8))), 6)
    elif make < .75:  # driver
        mesh.tube([down(0), down(.4)], .014, shop.wood, rng.choice(((1, 1, 1), (2, .7, .5))), 8)
        mesh.tube([down(.4), down(1)], .005, shop.steel, (1, 1, 1), 6)
    elif make < .9:  # hammer or saw
        mesh.tube([down(0), down(.9)], .010, shop.wood, (1, 1, 1), 6)
        mesh.box(down(.93), (.09, .03, .035), shop.steel, shop.tint())
    else:  # coil of wire
        mesh.ring(placed(down(.35), (math.pi / 2, 0, 0)), .055, .014, shop.dark, rng.choice(((1, 1, 1), (4, 1, .6))), 20, 6)


def stool(shop, at, height=.55):
    """A round seat on a screw over five castors."""
    mesh, base = shop.mesh, Vector(at)
    mesh.lathe([(0, height - .06), (.16, height - .06), (.19, height - .04), (.19, height - .01), (.16, height), (0, height)],
               shop.dark, (1.6, .9, .7), placed(base), 28)
    mesh.tube([base + Vector((0, 0, .12)), base + Vector((0, 0, height - .05))], .022, shop.steel, (.8, .8, .8), 12)
    mesh.tube([base + Vector((0, 0, .1)), base + Vector((0, 0, .25))], .035, shop.iron, (.7, .7, .7), 12)
    for k in range(5):
        angle = math.tau * k / 5 + .3
        foot = base + Vector((math.cos(angle) * .26, math.sin(angle) * .26, .06))
        mesh.tube([base + Vector((0, 0, .13)), foot], .016, shop.steel, (.7, .7, .7), 6)
        mesh.tube([foot + Vector((0, .012, -.03)), foot - Vector((0, .012, .03))], .03, shop.dark, (1, 1, 1), 12)


def arc_lamp(shop, foot, head, aim):
    """A jointed lamp from its foot on the ceiling to a shade at `head`. The light itself is the scene's."""
    mesh = shop.mesh
    foot, head, aim = Vector(foot), Vector(head), Vector(aim)
    elbow = foot.lerp(head, .5) + Vector((.35, 0, .12))
    for a, b in ((foot, elbow), (elbow, head)):
        for side in (-.022, .022):
            mesh.tube([a + Vector((0, side, 0)), b + Vector((0, side, 0))], .010, shop.steel, (.8, .8, .8), 8)
    mesh.tube([elbow - Vector((0, .04, 0)), elbow + Vector((0, .04, 0))], .035, shop.dark, (1, 1, 1), 14)
    mesh.tube(smooth_path([foot, elbow + Vector((.12, .05, -.1)), head + Vector((0, 0, .15))], 6), .012, shop.dark, (1, 1, 1), 6)
    turn = (aim - head).to_track_quat('-Z', 'Y').to_matrix().to_4x4()
    at = Matrix.Translation(head) @ turn
    mesh.lathe([(0, .20), (.06, .20), (.07, .12), (.10, .10), (.24, -.02), (.25, -.05), (.235, -.05), (.09, .07), (0, .08)],
               shop.iron, (.9, .9, .9), at, 32)
    mesh.lathe([(0, .03), (.05, .02), (.06, -.01), (.04, -.035), (0, -.04)], shop.lamp, (5, 2.7, 1.1), at, 16)


def trolley(shop, at, width=.55, depth=.4, height=.8):
    """A steel trolley with a tray of small instruments."""
    mesh, rng, base = shop.mesh, shop.rng, Vector(at)
    for z in (.18, height):
        mesh.box(base + Vector((0, 0, z)), (width, depth, .02), shop.steel, (.8, .8, .8))
        for side in (-1, 1):
            mesh.box(base + Vector((0, side * depth / 2, z + .02)), (width, .012, .05), shop.steel, (.8, .8, .8), bevel=0)
    for x in (-1, 1):
        for y in (-1, 1):
            corner = base + Vector((x * width * .47, y * depth * .45, 0))
            mesh.tube([corner + Vector((0, 0, .06)), corner + Vector((0, 0, height))], .012, shop.steel, (.8, .8, .8), 8)
            mesh.tube([corner + Vector((0, .012, .035)), corner - Vector((0, .012, -.035))], .035, shop.dark, (1, 1, 1), 12)
    for _ in range(14):
        spot = base + Vector((rng.uniform(-.42, .42) * width, rng.uniform(-.4, .4) * depth, height + .018))
        mesh.tube([spot, spot + Vector((rng.uniform(-.08, .08), rng.uniform(-.08, .08), 0))], .006, shop.steel, (1, 1, 1), 6)


def duct(shop, points, radius, tint=(.7, .7, .7), material=None, collar=.6):
    """A pipe along a path, with a collar every `collar` metres."""
    material = material or shop.iron
    path = [Vector(p) for p in points]
    shop.mesh.tube(smooth_path(path, 6) if len(path) > 2 else path, radius, material, tint, 12)
    for a, b in zip(path, path[1:]):
        count = int((b - a).length / collar)
        for k in range(1, count + 1):
            middle, along = a.lerp(b, k / (count + 1)), (b - a).normalized()
            shop.mesh.tube([middle - along * .02, middle + along * .02], radius * 1.25, material, tint, 12)
