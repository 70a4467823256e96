"""Inside the drowned warship: ribs, consoles in the water, and at the end, before the breach, a capsule that still has light."""
from mathutils import Vector

from kit import light
from kit.mesh import placed, smooth_path
from kit.wreck_capsule import capsule
from kit.wreck_inner import BREACH, SEA, WARM, bulkhead, chair, console, crust, hull, overhead, ripples, shafts, weed, wreck

SEED = 51
CAPSULE = Vector((.9, 14.2, .55))


def build(rng):
    ship, air = wreck(rng)
    hull(ship, lambda y,
        a: (10.5 < y < 16.5 and 1.75 < a < 2.55) or (18 < y < 23 and .8 < a < 1.2) or (5 < y < 7.3 and 2.35 < a < 2.55))
    bulkhead(ship, 2.35)
    overhead(ship)
    capsule(ship.mesh, rng, placed(CAPSULE, (0, .05, -.10)), ship.metal, ship.cloth, ship.dark, ship.neon, 0, 1.0)
    _deck(ship)
    for k in range(5):
        console(ship, placed((3.15, 3.9 + k * 2.05, -.42 + .10 * (k % 2)), (.0, .06, -1.45)), 1.75, .9 if k == 1 else 0)
        console(ship, placed((-3.05, 4.7 + k * 2.05, -.62 - .08 * k), (.0, .12, 1.45)), 1.75)
    for x, y, turn in ((1.95, 4.5, 2.0), (2.05, 8.2, 1.2), (-1.75, 6.6, -1.2), (-1.8, 10.6, -1.9)):
        chair(ship, placed((x, y, -.25), (.10, -.12, turn)))
    for x, y, z, long in ((-2.9, 3.6, 3.7, 1.2), (2.9, 5.4, 3.9, 1.0), (-1.0, 7.2, 4.2, .9), (1.7, 9.0, 4.3, 1.3), (-3.1,
        9.0, 3.4, 1.5), (3.2, 10.8, 3.6, 1.1),
            (-1.8, 14.4, 4.0, 1.4), (2.4, 16.2, 4.0, 1.2)):
        weed(ship, (x, y, z), long, 9)
    crust(ship, 900, (2.0, 18))
    ship.mesh.build('ship')
    light.area(BREACH + Vector((0, -.3, 0)), (0, 6, .5), 3.2, SEA, 2600)
    light.spot((-6.5, 13, 8.0), (.6, 12.5, 0), SEA, 9000, .8, .5, .5)
    ripples(light.spot((-.6, 8.0, .12), (-.4, 9.0, 5), SEA, 4200, 2.6, .6, .02), 7.0)
    shafts(air)
    # Few lamps, each with a wide reach: what is mostly haze needs no more.
    light.point(CAPSULE + Vector((-.25, -1.1, 1.9)), WARM, 620, .3)
    for x, y, z in ((-3.0, 8.2, 3.6), (3.2, 9.4, 3.6)):
        light.point((x, y, z), SEA, 240, .2)
    light.area((.3, 1.5, 4.0), (.2, 7.5, 0), 4.5, (.20, .60, .56), 620, 3)
    light.camera((-.35, 0, 1.62), (.2, 10, 1.92), 26, (0, .03))


def _deck(ship):
    """What stands out of the water in the middle: a grating, a fallen rack, drums, a dais before the capsule."""
    mesh, rng = ship.mesh, ship.rng
    for k in range(3):
        mesh.lathe([(0, -1), (2.6 - k * .4, -1), (2.6 - k * .4, .06 + k * .17), (2.5 - k * .4, .10 + k * .17), (0,
            .10 + k * .17)], ship.metal, (.8, .8, .8),
            placed((CAPSULE.x, CAPSULE.y, -.02)), 40, False)
    lie = placed((-.3, 9.0, -.05), (.05, .16, .2))
    for k in range(16):
        mesh.box(lie @ Vector((0, -2.6 + k * .34, 0)), (1.3, .05, .10), ship.metal, (.9, .85, .8), lie.to_euler(), 0)
    for x in (-.62, 0, .62):
        mesh.box(lie @ Vector((x, 0, 0)), (.06, 5.4, .14), ship.metal, (.9, .85, .8), lie.to_euler(), 0)
    for x, y, tilt in ((-1.2, 4.9, 1.2), (1.25, 11.0, .3), (-2.2, 12.9, 1.5)):
        mesh.lathe([(0, -.42), (.28, -.42), (.30, -.38), (.28, -.3), (.28, .3), (.30, .38), (.28, .42), (0, .42)],
            ship.metal, (.9, .6, .45), placed((x, y, .08),
            (tilt, .4, x)), 20)
    for k in range(60):
        x, y = rng.uniform(-3, 3), rng.uniform(3.0, 13)
        mesh.box((x, y, .0), (rng.uniform(.05, .4), rng.uniform(.03, .15), .03), rng.choice((ship.metal, ship.cloth)), (.7,
            .65, .6), (rng.uniform(-.2, .2), 0,
            rng.random() * 3), 0)
    for a, b in (((-2.6, 7.6, -.4), (-1.3, 8.2, 3.4)), ((2.9, 13.2, -.4), (2.0, 12.2, 2.4))):  # beams that have fallen
        mesh.tube([a, b], .10, ship.metal, (.8, .75, .7), 4)
        mesh.tube([Vector(a) + Vector((.2, 0, 0)), Vector(b) + Vector((.2, 0, 0))], .05, ship.metal, (.8, .75, .7), 4)
    for k in range(7):  # cables from the consoles to the capsule, over the water and into it
        start = Vector((rng.choice((-2.2, 2.4)), rng.uniform(5, 11), .5))
        end = CAPSULE + Vector((rng.uniform(-.8, .8), -.7, .1))
        middle = start.lerp(end, .5) + Vector((0, 0, -.5))
        mesh.tube(smooth_path([start, start.lerp(middle, .6), middle.lerp(end, .5), end], 8), .03, ship.dark, (1, 1, 1), 7)
