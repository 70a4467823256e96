"""The wall of the Factory that carries the law of Zalem: cut letters, lit from the floor, worn where hands have touched them."""
import math

from mathutils import Vector

from kit import light
from kit.city import Street
from kit.factory_local import Local
from kit.factory_stone import Relief, stone
from kit.factory_things import horns, pendant, pillar
from kit.floors import wet_ground
from kit.fog import Fog
from kit.materials import glow, grime, plain
from kit.mesh import Mesh, placed, smooth_path
from kit.sky import sky
from kit.vapour import sheet, vapour

SEED = 61
TURN = -.50                    # the wall runs away to the left
WALL = placed((1.3, 6.1, 0), (0, 0, TURN))
OCHRE, COLD = (1.0, .50, .19), (.34, .72, .86)
LEFT, RIGHT, HIGH = -8.7, 5.0, 6.4
NAVE = placed((0, 0, 0), (0, 0, .66))    # the great hall beyond the wall's end, straight away from the lens


def build(rng):
    air = Fog(density=.026, height=50, floor=.6, near=(.012, .018, .022), far=(.10, .21, .24), reach=34,
              glow_towards=tuple((NAVE @ Vector((0, 1, .06))).normalized()), glow=(.34, .58, .62), glow_width=70)
    sky((.3, .5, .6), (.3, .5, .6), (.2, .4, .5), power=.04, clouds=0)
    hall = Street(
        Mesh(), rng,
        wall=grime('wall', air, (.11, .105, .10), (.15, .065, .03), .6, 0, gloss=.5, rough=.6, scale=1.6, bump=.3),
        metal=grime('metal', air, (.125, .12, .115), (.20, .08, .03), .75, .55, rough=.35, scale=3, bump=.2),
        dark=grime('dark', air, (.035, .034, .036), rusted=.3, metal=.4, rough=.4, scale=4),
        neon=glow('lamp', air, 3.0, .5), window=glow('window', air, 2.4, .6),
        cloth=plain('paper', air, (.42, .36, .27), .9, mottle=.4, specular=.1))
    _law(hall, stone('stone', air))
    _round_it(hall)
    _foot(hall)
    _aisle(hall)
    hall.mesh.build('hall')
    floor = Mesh()
    floor.quad((-16, 32, 0), (90, 0, 0), (0, 90, 0), wet_ground('floor', air, (.055, .05, .046), .35, (.42, .64), .38))
    floor.build('floor')
    _lights()
    light.camera((0, 0, 1.62), (-1.5, 10, 1.98), 25, (0, .085))


def _law(hall, material):
    """Seven rows of small letters, and among them the ring of Zalem with the four great ones round it."""
    rng = hall.rng
    wall = Relief(LEFT, RIGHT, -.1, HIGH, .016)
    wall.blocks(rng, .82, 1.7)
    emblem = (-2.35, 3.55)
    for r in (1.45, 1.425, 1.40, 1.29, .88, .86, .53, .50, .47):
        wall.ring(*emblem, r)
    for k in range(16):
        a = math.tau * k / 16
        near, far = (.50, 1.30) if k % 2 else (.86, 1.30)
        wall.line(emblem[0] + math.cos(a) * near, emblem[1] + math.sin(a) * near, emblem[0] + math.cos(a) * far,
            emblem[1] + math.sin(a) * far)
    for x0, z0, x1, z1 in ((0, .33, 0, -.30), (-.27, .07, .27, .07), (-.20, .07, -.25, -.27), (.20, .07, .25, -.27)):  # Zalem from the side
        wall.line(emblem[0] + x0, emblem[1] + z0, emblem[0] + x1, emblem[1] + z1)
    wall.line(emblem[0], emblem[1] + 1.42, emblem[0], HIGH)
    for k in range(13):
        z = 5.86 - k * .405
        x = LEFT + .4
        count = 0
        while x < RIGHT - .3:
            wide = .24
            count += 1
            near_emblem = math.hypot(x - emblem[0], z - emblem[1]) < 1.75
            if not near_emblem and rng.random() < .93:
                wall.letter(rng, x, z, wide, .25)
            x += .37 if count % rng.choice((5, 6, 7, 9)) else .62
    for k in range(8):  # a rule over and under, as a margin
        x0, x1 = LEFT + k * 1.72, LEFT + k * 1.72 + 1.5
        for z in (6.18, .62):
            wall.line(x0, z, min(x1, RIGHT), z)
    for x, z, reach, share in ((-2.3, 1.35, .62, 1.0), (-1.35, 1.25, .42, .8), (-3.3, 1.30, .5, .9), (-4.4, 1.2, .4, .7),
        (-.35, 1.15, .4, .75), (.7, 1.3, .35, .6),
            (-5.8, 1.3, .5, .7), (1.7, 1.2, .4, .6), (-2.4, 2.15, .34, .7)):
        wall.touched(x, z, reach, share)
    wall.build(hall.mesh, material, WALL)


def _round_it(hall):
    """A frame of iron above and below, pillars before it, the bolts that hold it."""
    own = Local(hall.mesh, WALL)
    own.box(((LEFT + RIGHT) / 2, .0, HIGH + .25), (RIGHT - LEFT, .5, .5), hall.metal, (.7, .66, .62))
    own.box(((LEFT + RIGHT) / 2, -.1, HIGH + .58), (RIGHT - LEFT, .8, .16), hall.dark, (1.4, 1.3, 1.2))
    own.box(((LEFT + RIGHT) / 2, .3, HIGH + 4), (RIGHT - LEFT, .6, 7), hall.wall, (.6, .6, .6), bevel=0)
    own.box(((LEFT + RIGHT) / 2, -.12, .16), (RIGHT - LEFT, .4, .32), hall.wall, (.8, .78, .75))
    for k in range(23):
        own.lathe([(.05, 0), (.04, .03), (0, .045)], hall.metal, (1.2, 1.1, 1.0), placed((LEFT + .3 + k * .6, -.26,
            HIGH + .25), (math.pi / 2, 0, 0)), 8)
    for x in (-7.9, 3.9):
        lie = WALL @ Vector((x, -.15, 0))
        pillar(hall, lie.x, lie.y, 11, .62, 2.0)
    # Pipes that leak over it, and a cable with tin lamps.
    for z, r in ((HIGH + 1.1, .13), (HIGH + 1.45, .07)):
        own.tube([(LEFT, -.45, z), (RIGHT, -.45, z)], r, hall.metal, (.9, .8, .72), 12)
        for k in range(7):
            own.tube([(LEFT + 1 + k * 1.9, -.45, z), (LEFT + 1.12 + k * 1.9, -.45, z)], r * 1.3, hall.metal, (.9, .8, .72), 12)
    for x in (-5.6, -.2):
        at = WALL @ Vector((x, -.7, HIGH + 1.6))
        horns(hall, at, 1.0, ((TURN - .5, .35), (TURN + .5, .35)))


def _foot(hall):
    """The gutter with its caged lamps, water along it, and what people have left: candles, ribbons of paper, a cup, flowers of wire."""
    rng = hall.rng
    own = Local(hall.mesh, WALL)
    own.box(((LEFT + RIGHT) / 2, -.50, .03), (RIGHT - LEFT, .06, .10), hall.metal, (1.0, .9, .8))
    own.box(((LEFT + RIGHT) / 2, -1.02, .03), (RIGHT - LEFT, .08, .10), hall.metal, (1.0, .9, .8))
    for k in range(34):
        x = LEFT + k * .4
        if rng.random() < .85:
            own.box((x, -.76, .045), (.05, .50, .03), hall.metal, (.9, .8, .7), bevel=0)
    for k in range(8):
        x = LEFT + 1.1 + k * 1.62
        own.box((x, -.74, .10), (.46, .26, .12), hall.dark, (1.2, 1.1, 1.0))
        own.box((x, -.70, .175), (.36, .14, .03), hall.neon, (1.25, .62, .22), (0.35, 0, 0), 0)
        for n in range(5):
            bar = x - .18 + n * .09
            own.tube(smooth_path([(bar, -.86, .10), (bar, -.80, .25), (bar, -.60, .25), (bar, -.58, .10)], 4), .009,
                hall.metal, (1.1, 1, .9), 5)
    for x, y, tall in ((-2.9, -.30, .10), (-2.72, -.33, .06), (-2.45, -.29, .13), (-2.2, -.32, .08), (-1.95, -.30, .05),
        (-1.5, -.31, .09), (-3.4, -.30, .07)):
        own.lathe([(.024, 0), (.024, tall), (.012, tall + .004), (0, tall)], hall.cloth, (1.1, .95, .75), placed((x, y,
            .32)), 10)
        if rng.random() < .7:
            own.lathe([(0, 0), (.008, .012), (.006, .028), (0, .045)], hall.neon, (2.0, 1.1, .4), placed((x, y,
                .325 + tall)), 8)
    for _ in range(26):  # slips of paper pushed into the letters
        x, z = rng.gauss(-2.4, 1.6), rng.choice((.83, 1.24, 1.64)) + rng.uniform(-.04, .04)
        if x < RIGHT - .3:
            own.box((x, -.012, z), (.045, .012, rng.uniform(.09, .15)), hall.cloth, (1.0, .88, .68), (rng.uniform(-.3, .1),
                rng.uniform(-.3, .3), rng.uniform(-.3,
                .3)), 0)
    for x in (-2.05, -3.0, -.9):
        base = Vector((x, -.36, .32))
        for n in range(5):
            tip = base + Vector((rng.uniform(-.09, .09), rng.uniform(-.05, .03), rng.uniform(.16, .30)))
            own.tube(smooth_path([base, base.lerp(tip, .6) + Vector((.01, 0, .03)), tip], 4), .004, hall.metal, (1.6, 1.3,
                1), 5)
            own.lathe([(0, -.01), (.022, 0), (.012, .018), (0, .012)], hall.metal, (2.4, .7, .5), placed(tip), 8)
    # A bronze rail before it, for the knees.
    for z in (.42, .80):
        own.tube([(LEFT, -1.9, z), (-4.2, -1.9, z)], .035, hall.metal, (1.7, 1.3, .8), 8)
    for k in range(3):
        own.lathe([(.13, 0), (.13, .03), (.04, .08), (.03, .4), (.045, .42), (.03, .46), (.03, .8), (.05, .82), (0, .9)],
            hall.metal, (1.4, 1.1, .8),
            placed((-4.2 - k * 1.6, -1.9, 0)), 12)


def _aisle(hall):
    """Beyond the end of the wall: the pillars of the great hall, one behind the other against its cold light."""
    own = Local(hall.mesh, NAVE)
    for away in (17, 24, 33, 45):
        for side in (-1, 1):
            foot = NAVE @ Vector((side * 3.1, away, 0))
            pillar(hall, foot.x, foot.y, 27, .62, 2.0)
    for away in (20, 28, 38):
        pendant(hall, tuple(NAVE @ Vector((-1.1, away, 4.6))), 26, .5, 1.0)
    own.box((0, 61, 14), (44, .4, 30), hall.wall, (.5, .5, .5), bevel=0)
    for x, high in ((-2.1, 15), (0, 19), (2.1, 15)):  # tall windows at its end
        own.quad((x, 60, 3 + high / 2), (.95, 0, 0), (0, 0, high), hall.window, (.75, 1.15, 1.22))
        for k in range(7):
            own.box((x, 59.8, 3.5 + k * 2.6), (1.2, .2, .22), hall.dark, bevel=0)
    own.box((0, 38, 25), (26, 52, .6), hall.wall, (.4, .4, .4), bevel=0)
    for away in (17, 24, 33, 45):  # ribs from pillar to pillar
        own.box((0, away, 17.5), (7.2, .9, 1.1), hall.metal, (.6, .55, .5))


def _lights():
    # The floor lamps as one strip, and two of them on their own; the hall's cold along the wall, and from above on the ring.
    middle = (LEFT + RIGHT) / 2
    light.area(WALL @ Vector((middle, -.66, .24)), WALL @ Vector((middle, .25, 3.2)), RIGHT - LEFT, OCHRE, 340, .10)
    for x in (-3.5, -.3):
        light.area(WALL @ Vector((x, -.66, .24)), WALL @ Vector((x, .25, 3.0)), .4, OCHRE, 90, .12)
    light.area(WALL @ Vector((-14.5, -4.6, 5.0)), WALL @ Vector((-2, 0, 2.8)), 2.5, COLD, 3200)
    light.spot(WALL @ Vector((-6.2, -4.4, 12)), WALL @ Vector((-2.2, 0, 4.0)), COLD, 17000, .50, .9, .25)
    light.area(NAVE @ Vector((0, 52, 9)), NAVE @ Vector((0, 20, 1)), 8, COLD, 3500)
    haze = vapour('haze', .30, .25, .9, .5)
    for away, wide, share in ((50, 16, 1.0), (30, 12, .7), (14, 7, .30)):
        sheet(NAVE @ Vector((0, away, 3.2)), wide, wide * .8, (.34 * share, .58 * share, .63 * share), haze, (0, 0, .66))
    beam = vapour('beam', .34, .30, .7, .3)
    sheet(WALL @ Vector((-3.9, -1.6, 5.4)), 3.4, 10, (.30, .52, .56), beam, (0, .62, TURN))
