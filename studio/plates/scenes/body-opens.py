"""The capsule in the drowned warship stands open: a cradle in somebody's shape, lit from within. Body and hand are drawn in later."""
import math

from mathutils import Vector

from kit import light
from kit.mesh import placed, smooth_path
from kit.wreck_capsule import capsule
from kit.wreck_inner import BREACH, SEA, WARM, bulkhead, console, crust, hull, overhead, shafts, weed, wreck

SEED = 52
CAPSULE = Vector((.9, 14.2, .42))
LENS = Vector((.78, 9.35, 1.68))


def build(rng):
    ship, air = wreck(rng)
    hull(ship, lambda y,
        a: (10.5 < y < 16.5 and 1.95 < a < 2.55) or (18 < y < 23 and .8 < a < 1.3) or (16 < y < 20 and 2.2 < a < 2.7))
    bulkhead(ship, 3.3)
    overhead(ship)
    capsule(ship.mesh, rng, placed(CAPSULE, (-.06, .03, -.04)), ship.metal, ship.cloth, ship.dark, ship.neon, 2.05, 1.0)
    _dais(ship)
    for x, y, turn, alive in ((3.35, 12.9, -1.2, 1.0), (-2.2, 13.2, 1.15, 0), (3.4, 15.4, -1.4, 0), (-2.5, 15.6, 1.4, .7)):
        console(ship, placed((x, y, -.30), (0, .08, turn)), 1.7, alive)
    for x, y, z, long in ((-2.1, 12.6, 3.9, 1.5), (3.2, 12.6, 3.9, 1.1), (-1.2, 14.4, 4.1, 1.0), (2.6, 16.2, 4.1, 1.4),
        (-2.6, 16.2, 3.7, 1.7)):
        weed(ship, (x, y, z), long, 10)
    crust(ship, 500, (11, 20))
    ship.mesh.build('ship')
    light.area(BREACH + Vector((0, -.3, 0)), (0, 6, .5), 3.2, SEA, 2900)
    light.spot((-6.5, 13, 8.0), (.6, 12.5, 0), SEA, 9900, .8, .5, .5)
    shafts(air)
    heart = CAPSULE + Vector((0, 0, 1.45))
    light.area(heart + Vector((0, -.62, .1)), heart + Vector((0, 1, 0)), .6, WARM, 85, 1.7)
    light.area(heart + Vector((0, -.55, -.1)), heart + Vector((0, -4, -1.6)), 1.2, WARM, 150, 2.0)
    light.area((LENS.x - 2.4, 10.0, 3.4), heart, 1.4, SEA, 90)
    light.spot((5.4, 12.0, 5.0), (3.0, 14.5, .8), SEA, 2200, 1.0, .7, .3)
    light.camera(LENS, (CAPSULE.x - .02, CAPSULE.y, 1.82), 29.5, (0, .004))


def _dais(ship):
    """Steps out of the water, drains in them, cables that go down on both sides."""
    mesh, rng = ship.mesh, ship.rng
    x, y = CAPSULE.x, CAPSULE.y
    for k in range(3):
        wide, top = 2.5 - k * .45, .05 + k * .15
        mesh.lathe([(0, -1), (wide, -1), (wide, top - .03), (wide - .03, top), (0, top)], ship.metal, (.75, .72, .68),
            placed((x, y, 0)), 48, False)
        for n in range(40):
            a = math.tau * n / 40
            mesh.box((x + math.cos(a) * (wide - .16), y + math.sin(a) * (wide - .16), top + .004), (.16, .03, .008),
                ship.dark, (.4, .4, .4), (0, 0, a), 0)
    for k in range(16):
        side = rng.choice((-1, 1))
        start = Vector((x + side * rng.uniform(.5, .8), y - rng.uniform(0, .5), .36))
        points = [start, start + Vector((side * .4, -.3, -.12)), start + Vector((side * rng.uniform(.7, 1.1),
            -rng.uniform(.4, 1.3), -.22)),
            start + Vector((side * rng.uniform(1.3, 2.2), -rng.uniform(.4, 1.6), -.62))]
        mesh.tube(smooth_path(points, 6), rng.uniform(.022, .05), ship.dark, rng.choice(((1.2, 1.2, 1.2), (1.7, .8, .6), (.8,
            1.2, 1.2))), 8)
    for _ in range(26):
        px, py = x + rng.uniform(-2.6, 2.6), rng.uniform(10.8, 13.2)
        if abs(px - x) > .9:
            mesh.box((px, py, .01), (rng.uniform(.05, .3), rng.uniform(.03, .12), .03), rng.choice((ship.metal, ship.cloth)),
                (.7, .65, .6), (0, 0,
                rng.random() * 3), 0)
