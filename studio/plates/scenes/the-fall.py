"""Three hundred years ago, in mid-air: a ring city breaks and burns over a planet of cloud."""
import math

from mathutils import Vector, noise

from kit import light
from kit.fire import Fire
from kit.fog import Fog
from kit.materials import glow, grime, plain
from kit.mesh import Mesh, placed
from kit.ring_city import BURN, DISTRICTS, SEGMENTS, RingCity, hub, raft, slices, structure, torn_ends
from kit.ring_life import furnish, gun
from kit.sky import sky
from kit.vapour import cloud_deck, sheet, vapour

SEED = 4
CENTRE, RADIUS = Vector((95, 900, 75)), 430
TILT = placed(CENTRE, (.36, .20, 0))
GAP = (math.radians(206), math.radians(238))  # the part that is gone, near the lens on the left
PLANET_RADIUS, DECK = 120000, -300
DOWN = Vector((-.42, -.35, -1))


def build(rng):
    air = Fog(density=.00042, height=4000, floor=.6, near=(.003, .010, .014), far=(.020, .085, .105), reach=4200)
    sky((.045, .20, .24), (.006, .026, .040), (.0014, .0035, .0068), (-.085, -.02, .30), power=1.0, clouds=.06, stars=5,
        glow=((-.12, 1, -.05), (.034, .16, .185), 26))
    city = RingCity(
        Mesh(), rng, TILT, RADIUS, GAP,
        hull=grime('hull', air, (.23, .25, .27), (.10, .095, .095), .25, .3, rough=.5, scale=.08, bump=.1),
        charred=grime('charred', air, (.085, .08, .08), rusted=.3, metal=.4, scale=.08, bump=.1),
        leaf=plain('leaf', air, (.10, .17, .09), .9, mottle=.5, specular=.1), lamps=glow('lamps', air, 3.4),
        glass=plain('water', air, (.05, .16, .18), .12))
    for k, angle, part in slices(city):
        structure(part, k)
        furnish(part, angle)
        if k % (SEGMENTS // DISTRICTS) == 0:
            gun(part)
    torn_ends(city)
    hub(city, snapped=(3, 4, 5))
    fire = Fire(rng, 34)
    _rafts(city)
    _debris(city, fire)
    city.mesh.build('ring')
    _fires(city, fire)
    _clouds(air)

    light.sun((-.55, -.25, .62), (.55, .84, 1.0), 11, .05)
    light.sun((.3, 1, .16), (.30, .75, .9), 14, .1)
    for k in FIRES:
        light.point(city.at(math.tau * k / DISTRICTS, RADIUS + 44, 30), BURN, 2.6e6, 9)
    for end, power in ((GAP[0] - .05, 1.1e7), (GAP[1] + .05, 9e6)):
        light.point(city.at(end, RADIUS * .92, 30), BURN, power, 18)
    for k in range(DISTRICTS):  # the gardens' own lamps
        light.point(city.at(math.tau * (k + .5) / DISTRICTS, RADIUS, 46), (.7, 1.0, .75), 2e5, 6)
    light.point((-190, 560, -40), BURN, 3e6, 12)
    light.point(CENTRE + Vector((0, -60, 60)), (.6, .8, 1.0), 2.2e5, 20)
    light.camera((0, 0, 0), (0, 100, 2.5), 24, (0, -.055))


# Fires burn on the guns, at even distances; two are out, and one stands in the gap.
FIRES = (0, 1, 2, 3, 4, 5, 6, 7, 8, 11, 12, 13, 14, 15)


def _rafts(city):
    """Pieces of the ring that fall whole, decks and all."""
    for at, turn, length in (((-215, 560, -60), (.5, .5, 1.0), 9), ((-120, 610, -118), (-.6, .3, .4), 6),
        ((-300, 660, -10), (.2, -.7, 1.8), 5), ((-40, 640, -165), (.9, -.4, .2), 4)):
        for part in raft(city, placed(at, turn, .62), length):
            if city.rng.random() < .7:
                furnish(part, 0)


def _debris(city, fire):
    """The missing part, on its way down: dense at the break, thin and far-flung below it, each larger piece with a trail."""
    mesh, rng = city.mesh, city.rng
    middle = sum(GAP) / 2
    trail = vapour('trail', .55, .02, .8, .25)
    lean = math.atan2(-DOWN.x, -DOWN.z)
    for k in range(1500):
        fallen = rng.random() ** 2.2
        start = city.at(middle + rng.gauss(0, .2), RADIUS + rng.uniform(-45, 45), rng.gauss(0, 14))
        at = start + DOWN * fallen * 240 + Vector((rng.gauss(0, 1), rng.gauss(0, 1), rng.gauss(0, 1))) * (8 + fallen * 60)
        size = rng.expovariate(.8) * (1 - fallen * .4) + .4
        turn = tuple(rng.random() * 3 for _ in range(3))
        if rng.random() < .3:  # a girder
            mesh.box(at, (size * rng.uniform(4, 9), size * .4, size * .4), city.charred, (1, 1, 1), turn, 0)
        else:
            mesh.box(at, (size * rng.uniform(.6, 3), size, size * rng.uniform(.15, .6)), city.charred, (1, 1, 1), turn, 0)
        if rng.random() < .14:
            mesh.box(at, (size * .4,) * 3, city.lamps, tuple(c * rng.uniform(.3, 1.2) for c in BURN), bevel=0)
        if k % 60 == 0:
            long = rng.uniform(50, 150)
            sheet(at - DOWN.normalized() * long * .5, rng.uniform(7, 20), long, (.10, .035, .016), trail, (0, lean, 0))
    for _ in range(26):
        start = city.at(middle + rng.gauss(0, .45), RADIUS * rng.uniform(.7, 1.1))
        at = start + DOWN * rng.uniform(10, 190) + Vector((rng.gauss(0, 50), rng.gauss(0, 60), 0))
        towards = DOWN + Vector((rng.gauss(0, .07), 0, 0))
        fire.falling(mesh, city.charred, city.lamps, at, towards, rng.uniform(30, 110), rng.uniform(.8, 2.6))
    for x, y, z, length, size in ((-150, 330, 20, 60, 1.6), (-210, 420, 90, 80, 1.8), (230, 500, 150, 70, 1.6)):
        fire.falling(mesh, city.charred, city.lamps, (x, y, z), DOWN, length, size)
        sheet(Vector((x, y + 2, z)) - DOWN.normalized() * length * 1.6, 8, length * 2.4, (.09, .03, .014), trail, (0, lean, 0))


def _fires(city, fire):
    wind = Vector((.55, 0, .85))
    for end, size in ((GAP[0] - .03, 42), (GAP[1] + .04, 36)):
        fire.blaze(city.at(end, RADIUS, 14), size, wind, 6)
    for k in FIRES:
        fire.blaze(city.at(math.tau * k / DISTRICTS, RADIUS + 40, 12), 17 + 5 * city.rng.random(), wind, 7)
    fire.blaze(CENTRE + Vector((58, -20, -215)), 11, wind, 3)


def _clouds(air):
    """A curved deck of cloud that the fire lights from within, and dark banks close by."""
    low, high = DECK - 60, DECK + 60
    floor = cloud_deck('clouds', air.but(density=.00030), (.035, .075, .10), (0, 1200), 460, (14.0, 3.5, .55), low, high)
    rows, columns = 360, 320
    points = []
    for j in range(rows):
        y = 60 + (j / rows) ** 2.4 * 8600
        for i in range(columns):
            x = (i / (columns - 1) - .5) * (700 + y * 2.4)
            points.append((x, y, DECK + _billow(x, y) * 75 - (x * x + y * y) / (2 * PLANET_RADIUS)))
    faces = [(j * columns + i, j * columns + i + 1, (j + 1) * columns + i + 1, (j + 1) * columns + i)
             for j in range(rows - 1) for i in range(columns - 1)]
    deck = Mesh()
    deck.add(points, faces, floor, smooth=True)
    deck.build('clouds')
    bank = vapour('bank', .5, .006, 1.0, 1.6)
    for x, y, z, width, height, colour in (
            (-320, 560, -215, 620, 130, (.075, .026, .012)), (120, 640, -225, 700, 130, (.30, .085, .020)), (420, 520, -200,
                560, 150, (.012, .022, .028)),
            (-300, 300, -150, 460, 130, (.006, .012, .016)), (260, 280, -160, 520, 120, (.005, .012, .016)), (0, 240, -140,
                620, 90, (.004, .009, .012))):
        sheet((x, y, z), width, height, colour, bank)


def _billow(x, y):
    """Cauliflower noise, -1 … 1: the folded absolute value makes round tops and sharp creases."""
    total, size, weight = 0.0, .0024, 1.0
    for octave in range(5):
        total += (1 - 2.4 * abs(noise.noise((x * size, y * size * 1.15, octave * 7.3)))) * weight
        size, weight = size * 2.1, weight * .5
    return total / 1.9
