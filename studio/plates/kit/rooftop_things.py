"""What stands on a roof of Iron City: tanks on legs, chimneys, aerials, coolers, skylights, washing, a hut, loose boards."""
import math

from mathutils import Vector

from .city import AMBER, dimmed
from .market import hung
from .mesh import placed, smooth_path


def tank(street, at, radius, height, legs):
    """A water tank of staves and hoops on trestle legs."""
    mesh, at = street.mesh, Vector(at)
    foot = at + Vector((0, 0, legs))
    for k in range(34):  # staves
        a = math.tau * k / 34
        mesh.box(foot + Vector((math.cos(a) * radius, math.sin(a) * radius, height / 2)), (.07, radius * .178, height), street.wall,
            street.tint(.5, 1.1), (0, 0, a), .012)
    for share in (.06, .3, .55, .8, .97):
        mesh.ring(placed(foot + Vector((0, 0, height * share))), radius + .05, .028, street.metal, (.8, .6, .5), 40, 6)
    mesh.lathe([(radius * 1.12, 0), (radius * .6, height * .24), (0, height * .42)], street.metal, (.6, .6, .62),
        placed(foot + Vector((0, 0, height))), 26, False)
    mesh.lathe([(0, 0), (radius * 1.1, 0), (radius * 1.1, .16), (0, .16)], street.wall, (.6, .5, .4), placed(foot - Vector((0, 0, .16))), 24)
    for a in (math.tau * (k + .5) / 4 for k in range(4)):
        x, y = math.cos(a) * radius * .85, math.sin(a) * radius * .85
        mesh.box(at + Vector((x, y, legs / 2)), (.17, .17, legs), street.metal, (.8, .7, .65))
        b = a + math.pi / 2
        other = Vector((math.cos(b) * radius * .85, math.sin(b) * radius * .85, 0))
        for low, high in ((.1, .95), (.95, .1)):
            mesh.tube([at + Vector((x, y, legs * low)), at + other + Vector((0, 0, legs * high))], .028, street.dark, (.9, .9, .9), 5)
    mesh.tube(smooth_path([foot + Vector((0, 0, -.1)), at + Vector((0, 0, legs * .4)), at + Vector((.3, 0, .1)), at + Vector((1.4, .2, .1))], 5),
        .09, street.metal, (.8, .8, .8), 10)
    for edge in (-.2, .2):  # a ladder
        mesh.tube([at + Vector((edge, -radius - .12, 0)), at + Vector((edge, -radius - .12, legs + height + .3))], .025, street.dark,
            (1, 1, 1), 6)
    for k in range(int((legs + height) / .3)):
        mesh.tube([at + Vector((-.2, -radius - .12, .3 + k * .3)), at + Vector((.2, -radius - .12, .3 + k * .3))], .014, street.dark,
            (1, 1, 1), 5)


def chimneys(street, at, count, height):
    """Pots in a row on a brick stump."""
    mesh, rng, at = street.mesh, street.rng, Vector(at)
    long = count * .5 + .2
    mesh.box(at + Vector((0, 0, height / 2)), (long, .7, height), street.wall, (1.1, .75, .6))
    mesh.box(at + Vector((0, 0, height)), (long + .2, .9, .14), street.wall, (.8, .7, .65))
    for k in range(count):
        tall = rng.uniform(.5, 1.1)
        pot = placed(at + Vector((-long / 2 + .35 + k * .5, 0, height + .06)))
        mesh.lathe([(.17, 0), (.14, tall), (.19, tall), (.19, tall + .1), (.12, tall + .1)], street.metal, (1.2, .7, .5), pot, 12)
        if rng.random() < .5:
            mesh.lathe([(.26, tall + .25), (.04, tall + .42), (0, tall + .42)], street.dark, (1, 1, 1), pot, 10)


def aerial(street, at, height, arms=5, turn=0.0):
    mesh, at = street.mesh, Vector(at)
    mesh.tube([at, at + Vector((0, 0, height))], .03, street.dark, (.9, .9, .9), 6)
    for k in range(arms):
        half = .75 - k * .11
        along = Vector((math.cos(turn), math.sin(turn), 0)) * half
        mid = at + Vector((0, 0, height - .15 - k * .28))
        mesh.tube([mid - along, mid + along], .012, street.dark, (.9, .9, .9), 5)
    for side in (-1, 1):
        mesh.tube([at + Vector((0, 0, height * .7)), at + Vector((side * height * .35, .4, 0))], .008, street.dark, (.8, .8, .8), 4)


def dish(street, at, size, turn):
    mesh, at = street.mesh, Vector(at)
    mesh.tube([at, at + Vector((0, 0, size * .9))], .05, street.dark, (.9, .9, .9), 8)
    face = placed(at + Vector((0, 0, size)), (.95, 0, turn))
    mesh.lathe([(0, 0), (size * .4, size * .05), (size * .7, size * .17), (size * .72, size * .17), (size * .4, size * .03), (0, -.03)],
        street.metal, (1.3, 1.3, 1.3), face, 24)
    mesh.tube([face @ Vector((0, 0, 0)), face @ Vector((0, 0, size * .5))], .02, street.dark, (1, 1, 1), 6)


def cooler(street, at, turn=0.0):
    mesh, at = street.mesh, Vector(at)
    mesh.box(at + Vector((0, 0, .62)), (1.5, 1.1, 1.0), street.metal, street.tint(.6, 1.1), (0, 0, turn))
    lid = placed(at + Vector((0, 0, 1.13)), (0, 0, turn))
    mesh.lathe([(.44, 0), (.44, .16), (.38, .16), (.38, .05), (0, .05)], street.dark, (1.2, 1.2, 1.2), lid, 22)
    for k in range(7):
        mesh.box(lid @ Vector((0, -.36 + k * .12, .14)), (.78, .02, .02), street.metal, (1, 1, 1), (0, 0, turn), 0)
    front = placed(at, (0, 0, turn))
    for k in range(6):
        mesh.box(front @ Vector((0, -.57, .28 + k * .13)), (1.25, .05, .05), street.dark, (1.2, 1.2, 1.2), (.5, 0, turn), 0)
    for dx in (-.6, .6):
        mesh.box(front @ Vector((dx, 0, .06)), (.12, 1.1, .12), street.dark, (1, 1, 1), (0, 0, turn))


def skylight(street, at, long, lit):
    """A saddle of panes over somebody's room."""
    mesh, at = street.mesh, Vector(at)
    half, tall = .9, .75
    mesh.box(at + Vector((0, 0, .15)), (half * 2 + .2, long + .2, .3), street.wall, (.7, .7, .7))
    panes = int(long / .6)
    for side in (-1, 1):
        for k in range(panes):
            y0, y1 = at.y - long / 2 + k * long / panes + .03, at.y - long / 2 + (k + 1) * long / panes - .03
            foot, ridge = at.x + side * half, at.x
            corners = [Vector((foot, y0, at.z + .3)), Vector((foot, y1, at.z + .3)), Vector((ridge, y1, at.z + .3 + tall)),
                Vector((ridge, y0, at.z + .3 + tall))]
            mesh.add(corners, [(0, 1, 2, 3)], street.window, dimmed(lit, street.rng.choice((.02, .10, .22, .30, .42))))
            mid = (corners[0] + corners[3]) / 2
            mesh.tube([mid, (corners[1] + corners[2]) / 2], .014, street.dark, (1, 1, 1), 4)
            mesh.tube([corners[0] - Vector((0, .03, 0)), corners[3] - Vector((0, .03, 0))], .025, street.dark, (1, 1, 1), 5)
    mesh.tube([at + Vector((0, -long / 2, .3 + tall)), at + Vector((0, long / 2, .3 + tall))], .04, street.dark, (1, 1, 1), 6)
    mesh.add([at + Vector((-half, -long / 2, .3)), at + Vector((half, -long / 2, .3)), at + Vector((0, -long / 2, .3 + tall))], [(0, 1, 2)],
        street.window, dimmed(lit, .16))
    for dx in (-.3, 0, .3):
        mesh.tube([at + Vector((dx, -long / 2 - .01, .3)), at + Vector((dx, -long / 2 - .01, .3 + tall * (1 - abs(dx) / half)))], .02, street.dark,
            (1, 1, 1), 5)


def rail(street, start, end, height=1.0, posts=8):
    """A pipe rail with two bars, a little bent."""
    mesh, rng = street.mesh, street.rng
    a, b = Vector(start), Vector(end)
    for k in range(posts + 1):
        foot = a.lerp(b, k / posts)
        mesh.tube([foot, foot + Vector((rng.uniform(-.04, .04), 0, height))], .028, street.dark, (1.1, 1, .95), 7)
        mesh.lathe([(.08, 0), (.08, .03), (.03, .05)], street.dark, (1, 1, 1), placed(foot), 10)
    for share in (.5, 1.0):
        points = [a.lerp(b, k / posts) + Vector((0, 0, height * share + rng.uniform(-.03, .03))) for k in range(posts + 1)]
        mesh.tube(smooth_path(points, 3), .026, street.dark, (1.1, 1, .95), 7)


def washing(street, start, end, sag, pieces):
    """A line with cloths: (share of the way, width, drop, tint)."""
    mesh, a, b = street.mesh, Vector(start), Vector(end)
    mesh.cable(a, b, sag, .009, street.dark, (.5, .5, .5), 24)
    for t, wide, drop, tint in pieces:
        at = a.lerp(b, t) - Vector((0, 0, sag * 4 * t * (1 - t)))
        hung(mesh, at, (b - a).normalized() * wide, drop, street.cloth, tint, t * 37, .09)


def bulkhead(street, at, size, lit):
    """The hut over the stair: a door ajar, a lamp over it."""
    mesh, at = street.mesh, Vector(at)
    wide, deep, tall = size
    mesh.box(at + Vector((0, 0, tall / 2)), (wide, deep, tall), street.wall, (.95, .9, .85), bevel=.04)
    mesh.box(at + Vector((0, -.1, tall + .06)), (wide + .5, deep + .6, .12), street.metal, (.7, .7, .7), (.05, 0, 0))
    front = at.y - deep / 2
    mesh.box((at.x - .2, front - .02, 1.05 + at.z), (1.05, .08, 2.12), street.dark, (1, 1, 1))
    mesh.quad((at.x - .2, front - .07, 1.03 + at.z), (.86, 0, 0), (0, 0, 1.98), street.window, dimmed(lit, .30))
    # The leaf stands a hand's breadth open.
    mesh.box((at.x - .07, front - .20, 1.02 + at.z), (.80, .05, 1.98), street.metal, (1.0, .6, .45), (0, 0, -.26), .01)
    for up in (.5, 1.45):
        mesh.box((at.x - .07, front - .235, up + at.z), (.62, .03, .7), street.metal, (.8, .5, .4), (0, 0, -.26), .01)
    lamp = Vector((at.x - .2, front - .3, at.z + 2.36))
    mesh.box(lamp + Vector((0, .16, .06)), (.06, .34, .05), street.dark)
    mesh.lathe([(.03, .12), (.16, .0), (.17, -.02)], street.metal, (.8, .9, .9), placed(lamp), 16)
    mesh.lathe([(0, -.10), (.055, -.06), (.06, .01), (0, .04)], street.neon, dimmed(AMBER, 1.3), placed(lamp), 14)
    for k in range(3):
        mesh.box((at.x + wide * .32, front - .04, at.z + .7 + k * .5), (.4, .08, .3), street.metal, street.tint(.6, 1.1))
    return lamp
