"""The yard under Zalem's drain at dawn: two mounds of scrap, water between them, the sun behind."""
import math

from mathutils import Matrix, Vector, noise

from kit import doll, finds, light
from kit.floors import wet_ground
from kit.fog import Fog
from kit.materials import glow, grime, plain
from kit.mesh import Mesh, placed, smooth_path
from kit.scrap import crane, hoop, piece
from kit.sky import sky
from kit.skyline import skyline
from kit.vapour import sheet, vapour
from kit.zalem import zalem

SUN = Vector((-.20, 1, .055)).normalized()
ZALEM, ZALEM_RADIUS = (110, 1500, 470), 700
SCRAP_PIECES = 9500
SEED = 5
# x, y, radius: no common scrap where something lies that is to be recognised.
CLEAR = ((3.9, 13.0, 2.0), (5.2, 10.6, 1.4), (2.5, 17.5, 1.4), (12.2, 23, 3.5), (6.6, 11.6, .9), (9.3, 16.2, 1.2), (4.4, 9, 1.0))


def build(rng):
    air = Fog(density=.0042, height=38, floor=.22, near=(.10, .10, .145), far=(.80, .47, .36), reach=520,
              glow_towards=tuple(SUN), glow=(1.5, .74, .32), glow_width=26)
    high_air = air.but(near=(.17, .17, .26), far=(.46, .37, .42), glow=(1.6, .75, .32), glow_width=30)
    sky((1.15, .62, .40), (.62, .42, .42), (.10, .17, .26), (0, .17, .7), indirect=1.5,
              glow=(SUN, (3.6, 1.8, .75), 70))
    crust = grime('crust', air, (.15, .145, .15), (.20, .075, .03), 1.0, .35, rough=.5, scale=1.4)
    metal = grime('metal', air, (.13, .13, .14), (.17, .06, .03), .6, .75, rough=.4)
    dark = grime('dark', air, (.035, .033, .04), metal=.4)
    lamp = glow('lamp', air, 6)
    porcelain = plain('porcelain', air, (.21, .185, .18), .3, mottle=.75)

    yard = Mesh()
    _mounds(yard, crust)
    _scrap(yard, rng, crust, metal, dark)
    _wrecks(yard, crust, metal, dark, lamp)
    for x, y, height in ((38, 150, 48), (-62, 190, 62), (95, 260, 70), (-30, 300, 58), (52, 330, 66), (-120, 260, 60)):
        crane(yard, rng, (x, y, ground(x, y) - 1), height, dark, lamp)
    skyline(yard, rng, dark, lamp)
    for _ in range(10):
        yard.cable((rng.uniform(-70, -25), rng.uniform(40, 150), rng.uniform(22, 34)),
                   (rng.uniform(25, 80), rng.uniform(60, 190), rng.uniform(22, 40)), rng.uniform(4, 9), .07, dark, (.3, .3,
                       .3), 30)
    _foreground(yard, rng, crust, metal, dark)
    wood = plain('wood', air, (.16, .085, .05), .35, mottle=.6)
    lacquer = plain('lacquer', air, (.022, .018, .02), .12, mottle=.5)
    _finds(yard, rng, metal, dark, porcelain, wood, lacquer)
    _bodies(yard, rng, porcelain, metal, dark)
    _birds(yard, rng, dark)
    yard.build('yard')

    floor = Mesh()
    mud = wet_ground('mud', air, (.05, .042, .04), .06, (.47, .60), .6)
    floor.quad((0, 250, 0), (900, 0, 0), (0, 560, 0), mud)
    floor.quad((0, 3000, -.5), (9000, 0, 0), (0, 5000, 0), mud)
    floor.build('floor')

    city = Mesh()
    skin = grime('zalem', high_air.but(density=.0036, height=48, floor=.05), (.15, .18, .235), rusted=.12, metal=0,
        rough=.8, scale=.008)
    zalem(city, rng, ZALEM, ZALEM_RADIUS, skin, glow('zalem lamps', high_air.but(density=.0006), 5),
          ((-1.75, .93, 20, 640, 24), (-2.6, .9, -420, 900, 24), (-.9, .9, 640, 860, 24), (.6, .9, 900, 1900, 24),
              (2.4, .9, -900, 1900, 24)),
          lit=(1, .8, .5))
    city.build('zalem')
    _drain(rng, high_air.but(density=.0016, height=48, floor=.1))

    light.sun((SUN.x, SUN.y, .13), (1, .60, .32), 5.5)
    # The dawn's edge on the right mound, from beside the tubes and low.
    light.spot((-24, 58, 24), (11, 18, 3), (1, .56, .28), 460000, .62, .8, 3)
    light.area((-40, -30, 40), (8, 24, 4), 40, (.30, .52, .85), 190000)
    light.camera((-1.2, -2.2, 2.3), (-.2, 40, 4.6), 26, (0, .12))


def ground(x, y):
    """Height of the mounds: a valley along the line of sight, rising to both sides."""
    beside = max(0, abs(x - (-6 + .02 * y)) - 9 - .05 * y)
    broad = noise.noise((x * .028, y * .022, 3)) * .5 + .5
    rough = noise.noise((x * .09, y * .08, 7))
    return min(beside * .55, 26) * (.35 + broad * 1.15) + (rough * 1.6 + .5) * min(1, beside / 8) - .12


def _mounds(mesh, crust):
    xs = [i * 1.6 for i in range(-140, 141)]
    ys = [-8 + j * 1.9 for j in range(330)]
    points = [(x, y, ground(x, y) + noise.noise((x * .5, y * .5, 1)) * .25 * min(1, abs(x + 6) / 20)) for y in ys for x in xs]
    row = len(xs)
    faces = [(j * row + i, j * row + i + 1, (j + 1) * row + i + 1, (j + 1) * row + i)
             for j in range(len(ys) - 1) for i in range(row - 1)]
    mesh.add(points, faces, crust, (.40, .38, .40))


def _scrap(mesh, rng, crust, metal, dark):
    """Most of it near, little on the floor of the valley, none where the text will lie."""
    for _ in range(SCRAP_PIECES):
        y = -6 + rng.random() ** 1.7 * 330
        x = rng.gauss(0, 1) * (14 + y * .38)
        z = ground(x, y)
        if z < .1 and rng.random() < .9:
            continue
        if y < 16 and abs(x + 1.2 + y * .12) < 2.9 + y * .05:
            continue
        if any(math.hypot(x - cx, y - cy) < reach for cx, cy, reach in CLEAR):
            continue
        size = rng.uniform(.25, 1.1) * (1 + y * .010) * (1.9 if rng.random() < .08 else 1) * (.5 if y < 6 else 1)
        piece(mesh, rng, (x, y, z + size * .1), size, crust, metal, dark)


def _wrecks(mesh, crust, metal, dark, lamp):
    hoop(mesh, placed((26, 52, 9), (1.35, .2, .5)), 11, .8, metal)
    hoop(mesh, placed((-34, 70, 8), (1.1, -.3, .2)), 9, .7, metal, part=.8)
    hoop(mesh, placed((62, 130, 20), (1.3, .1, -.4)), 22, 1.5, metal)
    hoop(mesh, placed((15, 30, 1.2), (1.2, .3, .4)), 2.6, .25, metal)
    tint = (.6, .55, .55)
    base = ground(-21, 40)
    for i in range(9):  # the ribs of a dead machine
        y, reach = 40 + i * 3.1, 7.5 * math.sin(.5 + i * .28)
        rib = [(-21 + reach * math.cos(t * .18 - .3) * .8, y + t * .08,
                ground(-21, y) - 1 + reach * math.sin(t * .18 - .3) * 1.5) for t in range(17)]
        mesh.tube(rib, .38, metal, tint, 8, .16)
    spine = [(-21, 36, base + 7), (-21, 42, base + 9.6), (-20.4, 52, ground(-21, 52) + 11.2), (-19.6, 62, base + 9.5),
        (-19, 71, base + 6)]
    mesh.tube(smooth_path(spine, 8), .6, metal, tint, 10, .3)
    sign = ground(15.5, 27)
    mesh.box((17.2, 28.2, sign + 2.2), (4.6, .6, 1.5), dark, (.7, .7, .7), (0, .1, .5))
    for k in range(7):
        mesh.box((15.5 + k * .55, 27 + k * .3, sign + 2.2), (.42, .1, .9), lamp, (1.0, .05, .035), (0, .1, .2), 0)
    light.area((16.5, 25.5, sign + 2.5), (13, 18, 0), 3, (1, .06, .04), 900)
    mesh.box((-9.2, 34, ground(-9.2, 34) + .25), (3.6, 2.2, 1.0), crust, (.6, .5, .5), (.1, -.12, .4))


def _foreground(mesh, rng, crust, metal, dark):
    """Small pieces close to the lens; what frames the view is a layer of its own."""
    hoop(mesh, placed((3.0, 3.6, 1.1), (1.2, .4, .2)), .75, .09, metal)
    for _ in range(1300):  # the right mound's own surface
        x, y = rng.uniform(3.5, 18), rng.uniform(6, 27)
        if any(math.hypot(x - cx, y - cy) < reach * .8 for cx, cy, reach in CLEAR) or ground(x, y) < .15:
            continue
        piece(mesh, rng, (x, y, ground(x, y) + .05), rng.uniform(.12, .42), crust, metal, dark)
    for _ in range(190):
        x = rng.choice((-1, 1)) * rng.uniform(1.7, 4.6)
        at = (x, rng.uniform(1.8, 5.4), rng.uniform(-.2, .12) + max(0, abs(x) - 2.3) * .35)
        piece(mesh, rng, at, rng.uniform(.08, .32), crust, metal, dark)


def _finds(mesh, rng, metal, dark, porcelain, wood, lacquer):
    """What one can name, within thirty metres of the lens, and turned so that the dawn draws its edge."""
    def on(x, y, turn, lift=0.0):
        return placed((x, y, ground(x, y) + lift), turn)

    finds.bathtub(mesh, placed((-4.3, 11.6, -.12), (.12, -.2, 1.1)), porcelain, dark, (.8, .75, .75))
    finds.bathtub(mesh, on(5.2, 10.6, (1.1, .25, .5), .45), porcelain, dark, (1.2, 1.15, 1.1))
    finds.piano(mesh, rng, on(3.7, 13.4, (.80, -.10, -.30), .75), lacquer, porcelain, metal)
    finds.boat(mesh, rng, on(12.2, 23, (.42, .35, .95), 2.6), 8.5, wood, dark)
    finds.axle(mesh, on(2.5, 17.5, (1.35, .2, .9), .7), .85, 1.9, metal)
    finds.wheel(mesh, on(9.3, 16.2, (1.2, -.2, .4), 1.2), 1.3, metal)
    finds.engine(mesh, on(4.4, 9.0, (.1, -.2, -.7), .3), 1.1, metal, metal)
    finds.spool(mesh, on(-9.2, 19, (1.45, .1, .7), .95), 1.25, wood, dark)
    finds.coil(mesh, rng, (-6.4, 15.2, .05), .8, .045, dark)
    for x, y, turn, tint in ((-8.2, 15.4, (-.5, .12, .5), (.6, .5, .5)), (7.6, 13.0, (-.7, .3, -.4), (.5, .8, .9)),
        (1.6, 14.0, (-1.45, .05, .8), (1, .9, .7))):
        finds.door(mesh, on(x, y, turn, -.1), wood, tint, metal)
    finds.torso(mesh, on(6.6, 11.6, (.35, -.35, .5), .25), 1.15, porcelain, dark)
    finds.torso(mesh, on(-10.4, 15.6, (-1.0, .3, 1.4), .35), 1.3, porcelain, dark)


def _bodies(mesh, rng, porcelain, metal, dark):
    """What else Zalem throws away. A great hand that is held up to it, arms out of the heap, a head."""
    great = placed((-6.6, 35, -.9), (-.10, .13, .35))
    doll.limb(mesh, great, 3.6, 1.5, metal, dark, (1.3, 1.2, 1.2))
    doll.hand(mesh, great @ Matrix.Translation((0, 0, 3.7)) @ Matrix.Rotation(.16, 4, 'X'), 3.3, metal, dark, (1.3, 1.2, 1.2), .2)
    doll.arm(mesh, placed((4.7, 12.5, 1.0), (-.15, -.3, .5)), 1.8, porcelain, dark, bend=.35, curl=.18)
    doll.arm(mesh, placed((6.9, 15.4, 2.2), (-.4, .5, .6)), 1.5, porcelain, dark, bend=.4, curl=.45)
    doll.head(mesh, placed((-5.4, 12.5, .2), (-.35, .5, -.4)), .62, porcelain, dark)
    doll.head(mesh, placed((3.9, 9.7, ground(3.9, 9.7) + .2), (.5, -.6, .9)), .5, porcelain, dark)
    for _ in range(26):
        y = rng.uniform(7, 26)
        x = rng.choice((-1, 1, 1, 1)) * rng.uniform(3.2, 7) + y * .12
        lie = placed((x, y, ground(x, y) + .15), tuple(rng.uniform(-1.2, 1.2) for _ in range(3)))
        shape = rng.random()
        if shape < .45:
            doll.arm(mesh, lie, rng.uniform(.9, 1.5), rng.choice((porcelain, porcelain, metal)), dark, bend=rng.uniform(0, .8),
                curl=.4)
        else:
            doll.limb(mesh, lie, rng.uniform(.5, .9), .3, rng.choice((porcelain, metal)), dark)


def _birds(mesh, rng, dark):
    for _ in range(34):
        along = rng.random()
        at = Vector((-46 + along * 60 + rng.gauss(0, 6), 150 + rng.uniform(-30, 60), 44 + rng.gauss(0, 7) + along * 10))
        span, lift = rng.uniform(.9, 1.7), rng.uniform(.1, .6)
        for side in (-1, 1):
            wing = [at, at + Vector((side * span * .5, 0, lift * .6)), at + Vector((side * span, .1, lift * .1)),
                    at + Vector((side * span * .45, .35, lift * .3))]
            mesh.add(wing, [(0, 1, 2, 3)], dark, (.4, .4, .4))


def _drain(rng, air):
    """Zalem's sweepings: a thread of scrap and dust that falls from a mouth in its underside."""
    x, y, top = 118, 1010, 440
    falling = Mesh()
    refuse = grime('refuse', air, (.05, .045, .05), metal=0)
    falling.lathe([(16, 40), (16, 8), (20, 0), (20, -10), (15, -12), (0, -12)], refuse, (2.5, 2.5, 3), placed((x, y, top)), 24)
    for _ in range(1100):
        height = rng.random() ** .8 * top
        spread = 3 + (top - height) * .03
        size = rng.uniform(.9, 4.4)
        falling.box((x + rng.gauss(0, spread), y - 10, height), (size, size * .6, size * rng.uniform(1, 2.6)), refuse,
                    (1, 1, 1), (rng.random() * 3, rng.random() * 3, 0), 0)
    falling.build('sweepings')
    dust = vapour('dust', .6, .03, .9, .1)
    for height, width, tall in ((350, 34, 240), (240, 50, 320), (140, 74, 280), (70, 130, 150)):
        sheet((x, y - 20, height), width, tall, (.34, .25, .24), dust)
