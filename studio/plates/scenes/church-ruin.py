"""A church without a roof: arches, rubble, standing water, one cracked bell on its last beam, and light through a hole."""
import math

from mathutils import Vector, noise

from kit import light
from kit.alley_brick import brickwork
from kit.church_stone import arcade, broken_top, column, cracked_bell, lancet_wall, rib, rose_wall, rubble
from kit.city import AMBER, dimmed
from kit.floors import wet_ground
from kit.fog import Fog
from kit.ivy import creeper, drum, hanging, plane
from kit.materials import glow, grime, plain
from kit.mesh import Mesh, placed, smooth_path
from kit.sky import sky
from kit.street_outfit import outfit
from kit.vapour import sheet, vapour
from kit.zalem import zalem

SEED = 61
HALF, BAY, FIRST, BAYS = 4.3, 5.0, 1.5, 6
# How high the outer walls still stand.
OUTER = 6.2
BELL = Vector((.75, 12.2, 2.75))


def build(rng):
    air = Fog(density=.016, height=40, floor=.4, near=(.010, .026, .032), far=(.27, .44, .44), reach=64,
              glow_towards=(.02, 1, .20), glow=(.34, .40, .36), glow_width=16)
    sky((.66, .80, .76), (.36, .48, .49), (.08, .13, .16), (0, .3, .9), indirect=1.6, glow=((.05, 1, .3), (.45, .55, .5), 14))
    street = outfit(rng, air, wet=True)
    ashlar = brickwork('ashlar', air, (.17, .175, .17), (.92, .40), wet=.4)
    stone = grime('stone', air, (.19, .195, .19), (.07, .085, .06), rusted=.5, metal=0, scale=1.2)
    church = street.mesh
    for side in (-1, 1):
        _nave_wall(church, rng, side, ashlar, stone)
    for k, part in ((0, .42), (2, 1.0), (3, .62), (5, 1.0)):
        rib(church, FIRST + k * BAY, HALF, 7.6, 13.0, stone, part)
    rose_wall(church, rng, FIRST + BAYS * BAY + 1.2, 7.2, Vector((0, 0, 9.2)), 3.5, ashlar, stone, street.dark)
    _bell(street)
    _floor_things(street, rng, stone)
    _ivy(street, air)
    _candles(street)
    church.build('church')
    floor = Mesh()
    floor.quad((0, 30, 0), (120, 0, 0), (0, 110, 0), wet_ground('floor', air, (.06, .062, .06), .26, (.47, .58), .5))
    floor.build('floor')
    city = Mesh()
    skin = grime('zalem', air.but(density=.00042, near=(.06, .08, .085), far=(.34, .43, .42)), (.10, .125, .135), rusted=.1,
        metal=0, rough=.8,
        scale=.01)
    zalem(city, rng, (95, 900, 560), 460, skin, glow('zalem lamps', air.but(density=.0008), 7), ((3.9, .86, -60, 520, 15),
        (-1.0, .9, 330, 520, 15)))
    city.build('zalem')
    _air_and_light()
    light.camera((-.7, -3.2, 1.5), (.35, 30, 1.9), 24, (0, .12))


def _nave_wall(mesh, rng, side, ashlar, stone):
    """Columns, pointed arches between them, and what is left of the wall above: higher at the far end."""
    x = side * HALF
    for k in range(BAYS + 1):
        y = FIRST + k * BAY
        column(mesh, (x, y), .46, 4.3, stone)
        if side > 0 and k == 1:
            continue
        for turn in (-.30, 0, .30):  # the shafts that carried the vault go on up the wall
            top = 7.2 + 1.3 * noise.noise((k * 1.7, side, turn)) + k * .45
            mesh.tube([(x - side * .50, y + turn, 4.5), (x - side * .50, y + turn, top + .9)], .13, stone, (.95, .95, .95), 8)
    for k in range(BAYS):
        y = FIRST + k * BAY
        ragged = lambda t, k=k: 8.3 + k * .40 + 1.3 * noise.noise(((k + t) * 1.3, side * 3,
            1)) + .5 * noise.noise(((k + t) * 6, side, 4))
        if side < 0 and k == 1:  # here a shell went through
            ragged = lambda t: 7.2 + 1.2 * abs(t - .5) + .4 * noise.noise((t * 7, 2, 2))
        arcade(mesh, Vector((x, y, 0)), BAY, 1.95, 4.2, 7.0, ragged, .9, ashlar, stone)
        broken_top(x, y, BAY, ragged, mesh, rng, .9, stone)
    for k in range(BAYS + 1):  # the aisle's outer wall, lower where a shell has taken it down
        y = FIRST + (k - 1) * BAY
        left = lambda t, k=k: OUTER + 1.1 * noise.noise(((k + t) * 1.1, side * 5, 2)) + .5 * noise.noise(((k + t) * 5, side, 7))
        lancet_wall(mesh, rng, side * 9.4, y, BAY, side, left, ashlar, stone)
        broken_top(side * 9.4, y, BAY, left, mesh, rng, .8, stone)


def _bell(street):
    """It hangs from a beam of the old frame that has come down across the nave."""
    mesh, rng = street.mesh, street.rng
    wood, bronze = street.wall, street.metal
    a, b = Vector((-HALF + .2, BELL.y + .4, 7.9)), Vector((HALF - .1, BELL.y - .3, 6.6))
    mesh.tube([a, b], .24, wood, (.9, .65, .45), 8)
    top = a.lerp(b, (BELL.x - a.x) / (b.x - a.x))
    for x, z, tilt in ((-1.6, 7.1, .9), (2.4, 6.5, -.7)):
        mesh.tube([(x, BELL.y + .1, z + .4), (x + tilt, BELL.y + .6, z - 2.2)], .12, wood, (.8, .6, .42), 7)
    hang = BELL + Vector((0, 0, 2.2))
    for side in (-.14, .14):
        mesh.tube([top + Vector((side, 0, 0)), hang + Vector((side * .6, 0, 0))], .035, bronze, (.8, .6, .5), 7)
    mesh.ring(placed(hang, (math.pi / 2, 0, 0)), .16, .045, bronze, (.9, .7, .5), 18)
    cracked_bell(mesh, placed(BELL, (.05, -.09, 4.3)), 1.28, bronze, (1.9, 1.35, .75))
    mesh.tube([BELL + Vector((.05, 0, .7)), BELL + Vector((.12, 0, -.22))], .035, bronze, (.8, .6, .5), 8)
    mesh.lathe([(0, -.16), (.10, -.1), (.13, 0), (.07, .12), (0, .14)], bronze, (.8, .6, .5), placed(BELL + Vector((.12, 0,
        -.25))), 14)
    for k in range(3):  # ropes cut long ago
        x = -.9 + k * 1.3
        foot = Vector((x + rng.uniform(-.2, .2), BELL.y + .3, 4.6 - k * .5))
        mesh.tube(smooth_path([(x, BELL.y + .2, 7.1), (x + .05, BELL.y + .2, 6), foot], 5), .02, street.dark, (1.6, 1.3, .9), 6)


def _floor_things(street, rng, stone):
    """Rubble along both sides, the keystone of a rib, broken benches; the middle of the nave is free."""
    mesh = street.mesh
    for x, y, radius, height, count in ((-4.5, 6.6, 1.9, 1.0, 110), (4.6, 5.4, 2.3, 1.3, 150), (-5.0, 12, 2.2, 1.1, 90), (4.3,
        13.5, 1.9, .9, 90),
            (-3.9, 20, 2.0, 1.0, 80), (4.4, 22, 2.4, 1.2, 80), (0, 31, 3.4, 1.2, 110), (-4.6, 1.8, 1.6, .8, 60)):
        rubble(mesh, rng, (x, y), radius, height, count, stone)
    for x, y, turn, whole in ((-2.5, 9.6, .06, True), (2.6, 9.2, -.1, True), (-2.6, 11.6, -.15, False), (2.5, 12.2, .25,
        False), (2.3, 17.8, .1, True),
            (-2.4, 16.6, -.3, True), (-2.4, 23, .1, True), (2.5, 25, -.1, True)):
        _bench(street, (x, y), turn, whole)
    for k in range(40):  # weeds
        side = rng.choice((-1, 1))
        at = Vector((side * rng.uniform(2.4, 5), rng.uniform(2.5, 28), rng.uniform(0, .5)))
        for _ in range(6):
            lean = Vector((rng.uniform(-.16, .16), rng.uniform(-.16, .16), rng.uniform(.18, .5)))
            mesh.tube([at, at + lean * .6, at + lean + Vector((lean.x, lean.y, -.05))], .010, street.cloth, (.35, .62, .28),
                4, .003)


def _ivy(street, air):
    """It has climbed the first columns, hangs from the arches, and comes over the outer walls."""
    mesh, rng = street.mesh, street.rng
    stem = plain('stem', air, (.06, .05, .035), .8)
    green = plain('ivy', air, (.085, .125, .068), .42, mottle=.3)
    # Each column: where round it the stems begin, and how far they have come.
    for side, y, stems in ((-1, 6.5, ((-.75, 4.3), (-.5, 3.0), (-.15, 1.7), (.55, 1.2))),
            (1, 6.5, ((.7, 2.6), (.3, 1.5), (-.3, .9))), (1, 11.5, ((-.2, 3.4), (.3, 1.8))), (-1, 16.5, ((.1, 3.6), (-.4, 1.6)))):
        x = side * HALF
        for start, long in stems:
            creeper(mesh, rng, drum(x, y, .60), (start, 0), math.pi / 2, long, stem, green, .12)
        inner = plane((x - side * .62, y, 0), (0, 1, 0), (0, 0, 1), (-side, 0, 0))
        for k in range(4 if side < 0 else 3):
            creeper(mesh, rng, inner, (rng.uniform(-.7, .7), 4.5), math.pi / 2 + rng.uniform(-.5, .5), rng.uniform(1.2, 3.4),
                stem, green, .13)
    for x, y, z, drop in ((-3.9, 4.3, 6.7, 1.5), (-4.2, 3.6, 6.5, 1.1), (-4.5, 4.8, 6.6, 2.0), (3.9, 4.1, 6.7, 1.2),
            (4.3, 4.7, 6.6, 1.9), (-3.9, 9.2, 6.8, 1.4), (-4.3, 8.6, 6.7, 2.0), (4.0, 9.3, 6.8, 1.6),
            (-1.8, 12.4, 7.45, 1.5), (2.9, 12.0, 6.75, 1.2)):
        hanging(mesh, rng, (x, y, z), drop, stem, green, .11)
    for side in (-1, 1):  # over the outer walls, downwards
        wall = plane((side * 9.13, 0, 0), (0, 1, 0), (0, 0, 1), (-side, 0, 0))
        for y in (3.6, 4.3, 6.0, 7.2, 8.1, 11.4, 12.3, 13.5, 17.0, 19.5):
            creeper(mesh, rng, wall, (y, OUTER + .1), -math.pi / 2, rng.uniform(1.4, 4.2), stem, green, .15, .02, 4)


def _bench(street, at, turn, whole):
    mesh = street.mesh
    lie, tint = placed((*at, 0), (0 if whole else .18, 0 if whole else -.16, turn)), (.85, .62, .42)
    for y, z, deep, tall in ((0, .46, .42, .05), (.24, .78, .05, .30), (.24, .56, .04, .1)):
        mesh.box(lie @ Vector((0, y, z)), (2.2, deep, tall), street.wall, tint, lie.to_euler(), .012)
    for x in (-1.05, 0, 1.05) if whole else (-1.05, .2):
        mesh.box(lie @ Vector((x, .04, .45)), (.07, .52, .9), street.wall, tint, lie.to_euler(), .015)


def _candles(street):
    """Somebody still comes here: a few candles on a fallen capital, on the left."""
    mesh, rng = street.mesh, street.rng
    mesh.lathe([(.42, 0), (.42, .2), (.30, .34), (.30, .5), (0, .5)], street.wall, (1.1, 1.1, 1.1), placed((-2.85, 6.2, 0),
        (.06, -.05, 0)), 8, False)
    for x, y, base, tall in ((-2.98, 6.12, .5, .22), (-2.86, 6.04, .5, .14), (-2.74, 6.16, .5, .26),
            (-2.68, 6.30, .5, .10), (-2.20, 5.55, 0, .20), (-2.34, 5.42, 0, .12), (-2.06, 5.70, 0, .09), (-1.92, 6.15, 0, .16)):
        mesh.lathe([(.030, 0), (.026, tall), (0, tall)], street.cloth, (4.5, 3.6, 2.4), placed((x, y, base)), 10)
        mesh.lathe([(0, 0), (.014, .018), (.008, .045), (0, .07)], street.neon, dimmed(AMBER, 1.7), placed((x, y,
            base + tall + .01)), 8)


def _air_and_light():
    shaft, dust = vapour('shaft', .62, .4, 1.0, .05), vapour('mist', .5, .3, 1.1, .6)
    for x, y, z, width, height, lean in ((-.9, 12.4, 4.9, 2.8, 13, .44), (-.4, 13.4, 5.0, 1.5, 13, .44), (-2.0, 20, 6, 3.6,
        15, .40)):
        sheet((x, y, z), width, height, (.66, .86, .82), shaft, (0, -lean, 0))
    for x, y, z, width, height in ((0, 19, .8, 9, 2.6), (0, 27, 1.4, 12, 4), (-7, 14, 1.6, 6, 4), (7, 16, 1.6, 6, 4)):
        sheet((x, y, z), width, height, (.34, .44, .42), dust)
    # The hole: light from high on the left, over the broken wall, on to the bell and the water below it.
    light.spot((-8.6, 10.5, 20), (BELL.x, BELL.y, 1.6), (.84, .98, .95), 90000, .26, .5, .6)
    light.area((-6, 22, 15), (1, 19, 0), 5, (.70, .90, .90), 3200)
    light.area((.5, 33, 11), (0, 12, 2), 6, (.62, .86, .86), 5200)
    light.area((2, 10, 16), (0, 8, 0), 7, (.42, .60, .62), 2600, 18)
    light.area((1.5, -5, 7), (0, 7, 2), 4, (.32, .48, .54), 330)
    for side in (-1, 1):  # just enough to tell the near arches from the night
        light.area((side * .6, -1.0, 4.2), (side * 4.4, 4.6, 6.2), 2.5, (.40, .56, .60), 120)
    light.point((-2.85, 6.0, .98), AMBER, 66, .12)
    light.point((-2.2, 5.5, .36), AMBER, 9, .08)
