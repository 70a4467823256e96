"""The roof above the whole city, at dusk: a tank, a hut, a rail, and Zalem over all."""
from mathutils import Vector

from kit import light
from kit.city import AMBER, dimmed
from kit.floors import wet_ground
from kit.fog import Fog
from kit.mesh import Mesh, placed, smooth_path
from kit.rooftop_things import aerial, bulkhead, chimneys, cooler, dish, rail, skylight, tank, washing
from kit.rooftop_view import DUSK, EMBER, SUN, view

SEED = 31
TOP, EDGE = 42, 8.6


def build(rng):
    street = view(rng, lambda x, y: 30 if y < 60 else 38 if y < 210 else 52, (-60, 1550, 508), 850)
    _roof(street)
    _things(street)
    street.mesh.build('roof')
    floor = Mesh()
    near = Fog(density=.0036, near=(.022, .034, .062))
    floor.quad((0, EDGE - 9.7, TOP), (34, 0, 0), (0, 19.4, 0), wet_ground('tar', near, (.045, .045, .05), .30, (.43, .56), .6))
    floor.build('tar')
    _lights()
    light.camera((0, -5.0, TOP + 2.3), (.3, 30, TOP + 2.3), 24, (0, .075))


def _roof(street):
    """Parapet, gutter and rail; seams in the tar; pipes that run along it."""
    rng, mesh = street.rng, street.mesh
    mesh.box((0, EDGE, TOP - 1.2), (34, .5, 2.6), street.wall, (.7, .7, .72))
    mesh.box((0, EDGE - .02, TOP + .13), (34, .7, .14), street.wall, (.85, .85, .85), bevel=.03)
    rail(street, (-15, EDGE, TOP + .2), (1.2, EDGE, TOP + .2), 1.0, 9)
    rail(street, (3.4, EDGE, TOP + .2), (15, EDGE, TOP + .2), 1.0, 6)
    for k in range(13):
        mesh.box((-12 + k * 2 + rng.uniform(-.1, .1), 0, TOP + .004), (.09, 19, .02), street.dark, (.9, .9, .9), bevel=0)
    for z, x, thick in ((.22, 0, .09), (.16, .34, .06), (.16, .52, .05)):
        path = [(-13, 6.9 + x, TOP + z), (-1.4, 6.9 + x, TOP + z), (-.8, 7.2 + x, TOP + z), (.6, 7.6, TOP + z), (13, 7.6 + x * .6, TOP + z)]
        mesh.tube(smooth_path(path, 4), thick, street.metal, street.tint(.6, 1.1), 10)
    for k in range(9):
        mesh.box((-11 + k * 2.6, 7.6, TOP + .07), (.14, .9, .14), street.wall, (.6, .6, .6))
    for x, y, turn in ((1.7, 3.2, .1), (2.0, 4.6, -.06), (1.5, 6.2, .2)):  # boards to walk on
        for k in range(3):
            mesh.box((x + k * .24, y, TOP + .04), (.21, 1.5, .035), street.wall, (1.1, .8, .55), (0, 0, turn), .008)


def _things(street):
    rng, mesh = street.rng, street.mesh
    tank(street, (-5.9, 5.6, TOP), 1.55, 2.5, 2.5)
    skylight(street, (-2.9, 4.6, TOP), 2.6, dimmed(AMBER, .55))
    chimneys(street, (-8.8, 7.2, TOP), 4, 1.5)
    chimneys(street, (7.6, 7.2, TOP), 3, 1.7)
    bulkhead(street, (4.7, 5.6, TOP), (2.7, 2.4, 2.65), dimmed(AMBER, 1.0))
    tank(street, (9.2, 7.4, TOP), 1.1, 1.7, 1.6)
    aerial(street, (-1.5, 7.9, TOP), 4.6, 6, .4)
    aerial(street, (3.2, 8.0, TOP), 3.4, 5, -.5)
    aerial(street, (5.3, 6.2, TOP + 2.7), 3.0, 5, .2)
    aerial(street, (-8.0, 7.7, TOP), 5.6, 6, -.2)
    dish(street, (5.6, 5.2, TOP + 2.7), .8, .5)
    dish(street, (-3.9, 7.9, TOP), 1.0, -.6)
    cooler(street, (7.3, 3.4, TOP), .15)
    cooler(street, (-7.6, 3.4, TOP), -.2)
    washing(street, (-4.6, 6.2, TOP + 2.35), (-1.5, 7.9, TOP + 2.5), .22, ((.10, .5, .7, (.7, .35, .3)), (.30, .7, .55, (.8, .8, .8)),
        (.56, .45, .9, (.45, .55, .75)), (.74, .55, .5, (.9, .8, .6))))
    for start, end, sag in (((-5.9, 5.6, 6.2), (5.0, 5.8, 4.9), .9), ((-8, 7.7, 5.2), (-30, 60, -3), 1.5), ((3.2, 8.0, 3.2), (26, 60, -4), 1.6),
            ((5.3, 6.2, 5.2), (14, 3, 6.0), .5), ((-1.5, 7.9, 4.2), (-20, 60, -2), 1.4)):
        mesh.cable(*(Vector(p) + Vector((0, 0, TOP)) for p in (start, end)), sag, .014, street.dark, (.3, .3, .3), 26)
    for x, y, size in ((2.9, 7.2, .42), (3.25, 6.7, .36), (3.0, 6.95, .3), (-4.4, 2.9, .5), (6.4, 4.7, .5), (6.3, 4.5, .3)):
        mesh.box((x, y, TOP + size / 2), (size * 1.3, size, size), street.wall, (1.3, .8, .5), (0, 0, rng.random()), .015)
    # A seat that somebody has made for himself: two crates and a board, a tin beside it.
    for x in (.0, .95):
        mesh.box((x - .7, 7.75, TOP + .2), (.42, .4, .4), street.wall, (1.3, .85, .5), (0, 0, x * .2), .015)
    mesh.box((-.22, 7.75, TOP + .425), (1.6, .36, .045), street.wall, (1.2, .9, .65), (0, .01, .02), .01)
    mesh.lathe([(0, 0), (.05, 0), (.05, .12), (0, .12)], street.metal, (2, 1.2, 1), placed((.4, 7.7, TOP + .45)), 14)
    for k in range(26):  # birds
        at = Vector((14 + rng.gauss(0, 9), 70 + rng.uniform(-12, 18), TOP + 9 + rng.gauss(0, 3)))
        span, lift = rng.uniform(.5, .9), rng.uniform(.1, .5)
        for side in (-1, 1):
            mesh.add([at, at + Vector((side * span * .5, 0, lift * .6)), at + Vector((side * span, .1, lift * .1)),
                at + Vector((side * span * .45, .3, lift * .3))], [(0, 1, 2, 3)], street.dark, (.4, .4, .4))


def _lights():
    light.point((4.4, 3.85, TOP + 2.2), AMBER, 130, .1)
    light.area((4.5, 4.2, TOP + 1.1), (3.6, 0, TOP), .8, AMBER, 90, 1.8)
    # Dusk comes from everywhere else: from high on the right, and a breath from behind the lens.
    light.area((16, 14, TOP + 22), (-1, 4, TOP), 12, DUSK, 11000)
    light.area((-10, -9, TOP + 8), (0, 6, TOP + 1), 7, (.30, .45, .75), 1100)
    light.area(Vector((0, 3, TOP + 2.2)) + SUN * 26, (0, 3, TOP + 1), 9, EMBER, 5200, 2.5)
