"""The roof's edge further out, after sunset: a broken ledge with room for two, and the city falling away under the disc."""
from mathutils import Vector

from kit import light
from kit.city import AMBER, dimmed
from kit.mesh import placed, smooth_path
from kit.rooftop_things import aerial, rail
from kit.rooftop_view import DUSK, EMBER, SUN, view
from kit.vapour import sheet, vapour

SEED = 37
TOP = 64


def build(rng):
    street = view(rng, lambda x, y: 34 if y < 130 else 42 if y < 320 else 58, (60, 1500, TOP + 420), 850, .72)
    _ledge(street)
    _lantern(street)
    street.mesh.build('ledge')
    mist = vapour('low mist', .62, .03, 1.1, .3)
    for x, y, z, width, height, colour in ((-10, 36, 24, 70, 34, (.16, .10, .10)), (25, 62, 22, 110, 36, (.24, .13, .10)),
            (-40, 96, 26, 150, 40, (.36, .18, .11)), (30, 140, 30, 220, 40, (.42, .21, .13))):
        sheet((x, y, z), width, height, colour, mist)
    light.area((14, 6, TOP + 16), (-1, -1, TOP), 12, DUSK, 4600)
    light.area((-7, -9, TOP + 7), (-1, 0, TOP), 6, (.30, .45, .75), 170)
    light.area(Vector((-1, 0, TOP + 1.6)) + SUN * 22, (-1, -1, TOP), 8, EMBER, 3600, 2)
    light.point((-3.25, -.55, TOP + .30), AMBER, 26, .06)
    light.camera((.35, -5.7, TOP + 1.38), (.2, 30, TOP + 1.38), 24, (0, .012))


def _ledge(street):
    """A slab that once went on: its end is broken, irons stand out of it; a beam reaches over the city."""
    rng, mesh = street.rng, street.mesh
    stone = (.85, .85, .88)
    mesh.box((-6.3, -3.2, TOP - .3), (14.6, 6.4, .6), street.wall, stone, bevel=.03)
    for k in range(11):  # the broken end steps back
        y = -6 + k * .58
        out = .9 + rng.uniform(-.25, .45) - max(0, k - 7) * .22
        mesh.box((out - .3, y, TOP - .3 + rng.uniform(-.02, .0)), (1.2, .60, .58 - rng.uniform(0, .12)), street.wall, stone,
            (rng.uniform(-.03, .03), 0, rng.uniform(-.12, .12)), .03)
        for _ in range(3):
            foot = Vector((out + .2, y + rng.uniform(-.2, .2), TOP - rng.uniform(.12, .45)))
            end = foot + Vector((rng.uniform(.3, .9), rng.uniform(-.2, .2), rng.uniform(-.25, .3)))
            mesh.tube(smooth_path([foot, foot.lerp(end, .5) + Vector((0, 0, .05)), end], 4), .012, street.metal, (1.1, .6, .4), 6)
    mesh.box((-6.3, .02, TOP - .22), (14.0, .26, .34), street.wall, (.95, .95, .95), bevel=.03)
    for k in range(16):
        mesh.box((-12.5 + k * .86, -.02, TOP - .66), (.3, .34, .55), street.wall, (.75, .75, .78))
    for k in range(5):  # cracks and seams
        mesh.box((-9.2 + k * 2.2, -3, TOP + .003), (.03, 6, .01), street.dark, (.8, .8, .8), (0, 0, rng.uniform(-.03, .03)), 0)
    for _ in range(70):
        size = rng.uniform(.02, .11)
        mesh.box((rng.uniform(-6, 1.2), rng.uniform(-3.6, -.1), TOP + size * .3), (size, size * 1.4, size * .7), street.wall,
            street.tint(.6, 1.1), (rng.random() * .4, 0, rng.random() * 3), 0)
    rail(street, (-12, -.12, TOP), (-3.9, -.12, TOP), 1.0, 8)
    mesh.tube(smooth_path([(-3.9, -.12, TOP + 1.0), (-3.5, -.05, TOP + .96), (-3.1, .25, TOP + .6), (-3.0, .5, TOP + .05)],
        5), .026,
        street.dark, (1.1, 1, .95), 7)
    # An old hoist: a lattice beam that reaches out over the drop on the right, a hook on its rope.
    low, high = Vector((4.6, -2.2, TOP - 2.4)), Vector((3.9, 8.6, TOP - .9))
    for off in (Vector((-.28, 0, 0)), Vector((.28, 0, 0)), Vector((0, 0, .5))):
        mesh.tube([low + off, high + off * .7], .055, street.metal, (.9, .7, .6), 8)
    for k in range(14):
        a, b = low.lerp(high, k / 14), low.lerp(high, (k + 1) / 14)
        for s, e in (((-.28, 0), (.28, 0)), ((.28, 0), (0, .5)), ((0, .5), (-.28, 0))):
            mesh.tube([a + Vector((s[0], 0, s[1])), b + Vector((e[0], 0, e[1]))], .022, street.metal, (.9, .7, .6), 5)
    mesh.tube([high, high - Vector((0, 0, 3.4))], .016, street.dark, (.8, .8, .8), 6)
    mesh.lathe([(0, .25), (.12, .2), (.14, -.1), (.05, -.2), (0, -.2)], street.metal, (.9, .7, .5), placed(high - Vector((0,
        0, 3.5))), 14)
    aerial(street, (-5.2, -.6, TOP), 3.2, 5, .3)
    aerial(street, (-7.6, .0, TOP), 4.4, 6, -.2)
    for start, end, sag in (((-5.2, -.6, 2.9), (-40, 70, -24), 2.2), ((-7.6, 0, 4.2), (30, 90, -22), 5), ((-7.6, 0, 3.8),
        (-5.2, -.6, 2.6), .3)):
        mesh.cable(*(Vector(p) + Vector((0, 0, TOP)) for p in (start, end)), sag, .014, street.dark, (.3, .3, .3), 30)


def _lantern(street):
    """A storm lantern on the stone, and a paper bag with two oranges: the place is somebody's."""
    mesh, at = street.mesh, Vector((-3.25, -.55, TOP))
    mesh.lathe([(0, 0), (.09, 0), (.09, .07), (.05, .09)], street.metal, (1, .7, .5), placed(at), 18)
    mesh.lathe([(.045, .10), (.062, .15), (.062, .20), (.04, .25)], street.neon, dimmed(AMBER, .5), placed(at), 16)
    mesh.lathe([(.07, .25), (.05, .31), (.02, .34), (0, .34)], street.metal, (1, .7, .5), placed(at), 18)
    handle = [at + Vector((x, 0, z)) for x, z in ((-.08, .08), (-.11, .22), (-.07, .38), (0, .42), (.07, .38), (.11, .22),
        (.08, .08))]
    mesh.tube(smooth_path(handle, 4), .006, street.dark, (1.2, 1.2, 1.2), 6)
    for dx, dy in ((.42, .08), (.52, -.02)):
        ball = placed(at + Vector((dx, dy, .045)))
        mesh.lathe([(0, -.045), (.032, -.032), (.045, 0), (.032, .032), (0, .042)], street.cloth, (5, 1.9, .5), ball, 14)
    mesh.lathe([(.10, 0), (.12, .1), (.10, .22), (.13, .27)], street.cloth, (1.7, 1.3, .9), placed(at + Vector((.72, .1, 0)),
        (.1, .1, 0)), 9,
        False)
