"""A street court for motorball between blocks, at nightfall: cage wire, floodlights, a goal, and Zalem over the roofs."""
import math

from mathutils import Vector

from kit import light
from kit.city import AMBER, RED, TEAL, dimmed
from kit.court_cage import barrel_fire, benches, goal, mast, tyres, wire
from kit.fog import Fog
from kit.floors import wet_ground
from kit.market import banner
from kit.materials import glow, grime, plain
from kit.mesh import Mesh, placed
from kit.signs import blade_sign, glyph
from kit.sky import sky
from kit.street_outfit import outfit
from kit.vapour import sheet, vapour
from kit.walls import facade
from kit.zalem import zalem

SEED = 71
HALF, FAR = 9.5, 30.0   # the court's half width and its far fence
FLOOD = (.78, .95, 1.0)


def build(rng):
    air = Fog(density=.0088, height=46, floor=.35, near=(.022, .042, .055), far=(.30, .40, .44), reach=170,
              glow_towards=(.10, 1, .05), glow=(.80, .34, .14), glow_width=16)
    sky((.78, .46, .32), (.24, .34, .42), (.03, .075, .125), (-.02, .12, .55), indirect=1.8, glow=((.12, 1, .03), (1.3, .55,
        .22), 30))
    street = outfit(rng, air)
    chalk = plain('chalk', air, (.40, .40, .38), .7, mottle=.9)
    rubber = plain('rubber', air, (.022, .022, .025), .5)
    _blocks(street)
    _fences(street)
    _court(street, chalk, rubber)
    heads = _masts(street)
    street.mesh.build('court')
    floor = Mesh()
    floor.quad((0, 60, 0), (300, 0, 0), (0, 160, 0), wet_ground('concrete', air, (.10, .102, .106), .16, (.46, .60), .7))
    floor.build('floor')
    city = Mesh()
    skin = grime('zalem', air.but(density=.00030, near=(.03, .05, .07), far=(.22, .25, .28)), (.055, .07, .085), rusted=.1,
        metal=0, rough=.8,
        scale=.01)
    zalem(city, rng, (-150, 1200, 420), 520, skin, glow('zalem lamps', air.but(density=.0005), 8), ((3.9, .86, -420, 620, 15),
        (-1.2, .8, 60, 560, 15),
        (-.5, .9, 420, 640, 15)), lit=(1, .82, .52))
    city.build('zalem')
    _air(*heads)
    _lights()
    light.camera((1.2, -2.6, 1.5), (-.6, 30, 2.0), 24, (0, .105))


def _blocks(street):
    """Blocks on three sides, tall on the left; windows, washing, painted walls."""
    rng, mesh = street.rng, street.mesh
    for side, x, y, high in ((-1, -HALF - 6.5, -4, (15, 24)), (1, HALF + 4.5, -2, (9, 14))):
        while y < 44:
            width, height = rng.uniform(6, 10), rng.uniform(*high)
            front = x + side * rng.uniform(0, 1.0)
            mesh.box((front + side * 5, y + width / 2, height / 2), (10, width, height), street.wall, street.tint(.6, 1.1),
                bevel=.1)
            facade(street, (front, y + width / 2, height / 2 + .8), width * .92, height - 2, -side, .8, y < 24)
            facade(street, (front + side * 3, y, height / 2), 5, height, 'y', .5, False)
            mesh.box((front + side * 4.6, y + width / 2, height), (10, width + .4, .35), street.metal, street.tint())
            for _ in range(5):
                at = (front + side * rng.uniform(.4, 5), y + rng.uniform(0, width))
                mesh.tube([(*at, height), (*at, height + rng.uniform(1, 4.5))], rng.uniform(.04, .1), street.dark, (.8, .8, .8), 6)
            y += width + rng.uniform(-.2, 1.2)
    for x, wide, height in ((-17, 9, 15), (-7.6, 7.4, 9.5), (.6, 6.6, 6.6), (7.4, 6.8, 8.5), (15, 8.6, 12)):
        y = FAR + 5.5 + rng.uniform(0, 1.4)
        mesh.box((x, y + 5, height / 2), (wide, 10, height), street.wall, street.tint(.7, 1.1), bevel=.1)
        facade(street, (x, y, height / 2 + .8), wide * .92, height - 2, 'y', .8, False)
        mesh.box((x, y + 4.8, height), (wide + .4, 10.4, .35), street.metal, street.tint())
        for _ in range(4):
            at = (x + rng.uniform(-.4, .4) * wide, y + rng.uniform(.5, 6))
            mesh.tube([(*at, height), (*at, height + rng.uniform(1.5, 5))], .07, street.dark, (.8, .8, .8), 6)
        mesh.lathe([(0, 3.0), (1.2, 2.4), (1.25, .8), (.9, .6)], street.metal, street.tint(), placed((x + rng.uniform(-2, 2),
            y + 2, height)), 14)
    for _ in range(60):
        x, y = rng.uniform(-140, 140), rng.uniform(60, 260)
        tall, wide, z = rng.uniform(8, 15) + (y - 60) * .09, rng.uniform(7, 15), 0
        while z < tall:
            floor = rng.uniform(4, 9)
            mesh.box((x, y, z + floor / 2), (wide * rng.uniform(.75, 1.1), wide, floor), street.wall, street.tint(.6, 1.0),
                bevel=.15)
            z += floor
        for _ in range(5):
            mesh.quad((x + rng.uniform(-.4, .4) * wide, y - wide * .56, rng.uniform(3, z)), (1.1, 0, 0), (0, 0, 1.2),
                street.window, dimmed(rng.choice((AMBER,
                TEAL)), rng.uniform(.3, .9)))
    for x, y, z, width, height, colour, side, letters in ((HALF + 3.2, 13, 6.4, 1.0, 4, RED, 1, 4), (-HALF - 5, 21, 9, 1.4,
        5.5, TEAL, -1, 4)):
        blade_sign(street, x, y, z, width, height, colour, side, letters)


def _fences(street):
    mesh = street.mesh
    iron = street.metal
    wire(mesh, (-HALF, FAR, 0), (HALF, FAR, 0), 5.0, iron, .20, .007)
    wire(mesh, (-HALF, 3.2, 0), (-HALF, FAR, 0), 5.0, iron, .17, .006, (.32, 1.3, .85), -.25)
    wire(mesh, (HALF, FAR, 0), (HALF, 2.0, 0), 5.0, iron, .17, .006)
    # One panel stands close to the lens on the left, bent by something heavy.
    wire(mesh, (-6.6, 1.0, 0), (-HALF, 3.2, 0), 5.0, iron, .15, .007, None, .5)
    for y in (9, 17, 25):
        banner(street, -HALF + .25, y, 4.6, .9, 2.0, 3)


def _court(street, chalk, rubber):
    """Painted lines, a sunken ring of worn plates, kerbs, the goal, tyres, benches, a fire."""
    rng, mesh = street.rng, street.mesh
    for side in (-1, 1):
        mesh.box((side * (HALF - .45), (FAR + 2) / 2, .18), (.7, FAR - 2, .36), street.wall, (.8, .8, .8), bevel=.06)
        for k in range(26):
            mesh.box((side * (HALF - .80), 2.4 + k * 1.08, .19), (.04, .5, .22), chalk, (1.0, .22, .16) if k % 2 else (1, 1,
                .95), bevel=0)
    mesh.box((0, FAR - .5, .18), (HALF * 2, .7, .36), street.wall, (.8, .8, .8), bevel=.06)
    _line(mesh, chalk, [(math.cos(math.tau * k / 60) * 4.2, 14.5 + math.sin(math.tau * k / 60) * 4.2) for k in range(61)], .14)
    _line(mesh, chalk, [(math.cos(math.tau * k / 40) * 1.3, 14.5 + math.sin(math.tau * k / 40) * 1.3) for k in range(41)],
        .12, (1.0, .20, .14))
    _line(mesh, chalk, [(-HALF + .9, 14.5), (-4.2, 14.5)], .12)
    _line(mesh, chalk, [(4.2, 14.5), (HALF - .9, 14.5)], .12)
    _line(mesh, chalk, [(math.cos(math.pi * k / 30) * 3.6, FAR - 1 - math.sin(math.pi * k / 30) * 5.5) for k in range(31)],
        .12, (1.0, .22, .16))
    for k in range(9):  # the tracks of wheels
        x, bend = rng.uniform(-5, 5), rng.uniform(-5, 5)
        path = [(x + bend * (t / 12) ** 2 + .2 * math.sin(t), 1.5 + t * rng.uniform(1.6, 2.2)) for t in range(13)]
        for off in (0, .16):
            _line(mesh, rubber, [(px + off, py) for px, py in path], .07, (1, 1, 1), .006)
    goal(street, (-.6, FAR - 1.4, 2.1), .03, RED)
    for k in range(4):
        tyres(mesh, rng, (-3.2 - k * .82, FAR - 1.5 + .1 * k), 3 - k % 2, rubber)
        tyres(mesh, rng, (2.2 + k * .82, FAR - 1.5), 2 + k % 2, rubber)
    for x, y, count in ((-8.0, 6.2, 3), (-7.6, 7.0, 2), (-8.1, 7.6, 4), (7.9, 5.2, 3), (8.2, 6.0, 2), (8.0, 9.6, 3), (-8.0,
        12.4, 3), (8.1, 17, 4),
            (-8.1, 19, 3)):
        tyres(mesh, rng, (x, y), count, rubber)
    benches(street, (HALF + .9, 11), 12, 4, 1)
    benches(street, (-HALF - 1.0, 16), 14, 4, -1)
    barrel_fire(street, (5.9, 8.4))
    # A ball that nobody has put away, dented, on the near right; bolts and plates about.
    mesh.lathe([(math.sin(k * math.pi / 14) * .30, -math.cos(k * math.pi / 14) * .30) for k in range(15)], street.metal, (2.2,
        2.1, 2.0), placed((3.0, 6.2, .3),
        (.7, .3, 0)), 26)
    for share in (-.4, 0, .4):
        mesh.ring(placed((3.0, 6.2, .3), (.7, .3, 0)) @ placed((0, 0, share * .3)), .302 * math.sqrt(1 - share * share), .012,
            street.dark, (1, 1, 1), 30, 5)
    _score(street)
    for _ in range(110):
        size = rng.uniform(.02, .10)
        mesh.box((rng.uniform(-8, 8), rng.uniform(2, 26), size * .2), (size * 1.6, size, size * .4), street.metal,
            street.tint(), (0, 0, rng.random() * 3), 0)
    for x, z, size, colour in ((-8.4, 1.9, 1.5, (3, .6, .4)), (-6.2, 1.9, 1.5, (3, .6, .4)), (3.4, 2.0, 1.4, (.6, 2.2, 2.3)),
        (5.6, 2.0, 1.4, (.6, 2.2, 2.3)),
            (7.7, 2.0, 1.4, (.6, 2.2, 2.3))):  # painted on the wall behind the far fence
        glyph(street, (x, FAR + 5.35, z + .4), (size, 0, 0), (0, 0, size * 1.25), colour, street.cloth)


def _line(mesh, material, path, width, tint=(1, 1, 1), z=.010):
    points = [Vector((x, y, z)) for x, y in path]
    for a, b in zip(points, points[1:]):
        across = (b - a).cross(Vector((0, 0, 1))).normalized() * width / 2
        mesh.add([a - across, a + across, b + across, b - across], [(0, 1, 2, 3)], material, tint)


def _score(street):
    """A board of numbers over the far fence; half of it has gone out."""
    mesh = street.mesh
    middle = Vector((-.6, FAR + .2, 6.1))
    mesh.box(middle, (5.4, .3, 1.7), street.dark, (.9, .9, .9))
    mesh.box(middle + Vector((0, .1, 0)), (5.6, .25, 1.9), street.metal, (.8, .7, .65))
    for k in range(5):
        colour = (RED, RED, (.05, .03, .03), AMBER, AMBER)[k]
        glyph(street, middle + Vector((-2.0 + k * 1.0, -.18, 0)), (.6, 0, 0), (0, 0, 1.0), dimmed(colour, .9))
    for x in (-2.4, 2.4):
        mesh.tube([middle + Vector((x, .1, -.9)), (middle.x + x, middle.y, 0)], .09, street.metal, (.8, .7, .65), 8)
    street.lamps.append((tuple(middle - Vector((0, .8, 0))), RED, 6))


def _masts(street):
    """Three masts at the corners; two are cold, one is amber. Where their lamps are."""
    return (mast(street, (-HALF - .9, 8.0, 0), 8.2, .75, FLOOD), mast(street, (HALF + .6, 24.5, 0), 8.6, -.5, AMBER),
        mast(street, (-HALF - .8, 27.5, 0), 8.6, .5, FLOOD))


def _air(head, other, far):
    mist, beam = vapour('mist', .5, .25, 1.1, .5), vapour('beam', .34, .3, 1.2, .5)
    for x, y, z, width, height, colour in ((head.x + 2.6, head.y + .4, head.z - 2.6, 7, 7.5, (.40, .52, .55)), (other.x - 2,
        other.y - .6, other.z - 2.2, 7, 7,
            (.85, .42, .16)), (far.x + 2.4, far.y, far.z - 2.2, 7, 7, (.42, .52, .54)), (0, 22, 1.2, 18, 3.4, (.26, .33,
                .35)), (0, 34, 3, 34, 9, (.50, .40, .34)),
            (5.9, 8.6, 2.1, 1.6, 2.6, (.50, .20, .06)), (0, 60, 7, 80, 20, (.60, .44, .36))):
        sheet((x, y, z), width, height, colour, mist if z < 4 else beam)


def _lights():
    light.spot((-HALF - .4, 7.6, 8.6), (.2, 10.0, 0), FLOOD, 20000, 1.3, .6, .35)
    light.spot((HALF + .2, 24, 9), (-1, 14, 0), AMBER, 30000, 1.2, .6, .35)
    light.spot((-HALF - .3, 27, 9), (1, 20, 0), FLOOD, 16000, 1.2, .6, .35)
    light.point((5.9, 8.3, 1.15), (1.0, .40, .10), 150, .15)
    light.point((-.6, FAR - 2.4, 2.2), RED, 90, .4)
    light.point((-HALF - 4, 20.0, 8.6), TEAL, 420, .5)
    light.sun(Vector((.12, 1, .10)), (1.0, .48, .22), 2.2, .2)
    light.area((0, 12, 26), (0, 12, 0), 18, (.42, .58, .74), 9000)
    light.area((4, -9, 9), (0, 8, 2), 6, (.34, .48, .62), 1500)
