"""Three hundred years ago, in mid-air: a ring city breaks and burns over a planet of cloud."""
import math

from mathutils import Matrix, Vector, noise

from kit import light
from kit.fire import Fire
from kit.fog import Fog
from kit.materials import glow, grime
from kit.mesh import Mesh, placed
from kit.sky import sky
from kit.vapour import cloud_deck, sheet, vapour

SEED = 4
CENTRE, RADIUS = Vector((95, 900, 75)), 430
TILT = placed(CENTRE, (.36, .20, 0))
SEGMENTS = 220
BREAK = (math.radians(206), math.radians(238))  # the part that is gone, near the lens on the left
PLANET_RADIUS, DECK = 120000, -300
BURN = (1.0, .27, .05)


def build(rng):
    air = Fog(density=.00034, height=4000, floor=.6, near=(.003, .010, .014), far=(.016, .075, .095), reach=5200)
    sky((.045, .20, .24), (.006, .026, .040), (.0014, .0035, .0068), (-.085, -.02, .30), power=1.0, clouds=.06, stars=5)
    hull = grime('hull', air, (.21, .23, .25), (.10, .05, .03), .25, .45, rough=.5, scale=.05, bump=.1)
    charred = grime('charred', air, (.05, .048, .05), rusted=.3, metal=.4, scale=.08, bump=.1)
    lamps = glow('lamps', air, 3.0)

    ring = Mesh()
    for k in range(SEGMENTS):
        _segment(ring, rng, math.tau * k / SEGMENTS, hull, charred, lamps)
    _hub(ring, rng, hull, lamps)
    fire = Fire(rng, 34)
    _debris(ring, rng, fire, charred, lamps)
    ring.build('ring')
    _fires(rng, fire)
    _clouds(air)

    light.sun((-.55, -.25, .62), (.45, .80, 1.0), 9, .05)
    light.sun((.3, 1, .12), (.30, .75, .9), 1.6, .1)
    for angle, power in ((196, 1.1e7), (248, 9e6), (300, 5e6), (150, 5e6), (30, 4e6), (90, 3e6)):
        at = on_ring(math.radians(angle), RADIUS * .90, 30)
        light.point(at, BURN, power, 18)
    light.point(CENTRE + Vector((0, -60, 40)), BURN, 1.5e6, 20)
    light.camera((0, 0, 0), (0, 100, 2.5), 24)


def on_ring(angle, distance, height=0.0):
    return TILT @ Vector((math.cos(angle) * distance, math.sin(angle) * distance, height))


def damage(angle):
    """1 at the torn ends, 0 a quarter of the way round, 2 inside the gap."""
    start, end = BREAK
    if start < angle < end:
        return 2.0
    away = min(abs(angle - start), abs(angle - end))
    return max(0.0, 1 - away / .62)


def _segment(mesh, rng, angle, hull, charred, lamps):
    """One slice of the ring: two rails, decks between them, towers above and below."""
    hurt = damage(angle)
    if hurt > 1 or rng.random() < hurt ** 3 * .75:
        return
    shaken = hurt ** 3
    turn = Matrix.Rotation(angle, 4, 'Z')
    shift = Vector((rng.gauss(0, 9), rng.gauss(0, 7), rng.gauss(0, 11) - 16)) * shaken
    twist = Matrix.Rotation(rng.gauss(0, .35) * shaken, 4, 'X') @ Matrix.Rotation(rng.gauss(0, .35) * shaken, 4, 'Y')
    frame = TILT @ turn @ Matrix.Translation(Vector((RADIUS, 0, 0)) + shift) @ twist
    skin = charred if rng.random() < hurt else hull
    lean = frame.to_euler()
    step = math.tau * RADIUS / SEGMENTS * 1.06

    def block(x, z, wide, deep, tall, tint=1.0, y=0.0):
        mesh.box(frame @ Vector((x, y, z)), (wide, deep, tall), skin, (tint,) * 3, lean, 0)

    block(36, 0, 9, step, 17)
    block(-36, 0, 7, step, 13)
    block(0, -3, 70, step, 5, .8)
    block(0, 6, 58, step * .5, 2.5, .7)
    if round(angle / math.tau * SEGMENTS) % 5 == 0:
        block(0, -9, 84, step * .3, 12, .9)
        block(39, 0, 7, step * .5, 26)
    for _ in range(7):
        x, tall = rng.uniform(-32, 32), rng.expovariate(.11) * (1 - hurt * .5) + 3
        wide = rng.uniform(2, 6)
        block(x, 5 + tall / 2, wide, wide, tall, rng.uniform(.7, 1.2), rng.uniform(-.4, .4) * step)
        if rng.random() < .4:
            block(x, -8 - tall * .3, wide, wide, tall * .6, .8, rng.uniform(-.4, .4) * step)
    lit = (.45, .85, .95) if hurt < .25 else BURN
    for _ in range(9):
        if rng.random() < .8:
            x, z = rng.choice(((41, rng.uniform(-6, 6)), (-40, rng.uniform(-4, 4)), (rng.uniform(-30, 30), 8),
                (rng.uniform(-30, 30), rng.uniform(8, 20))))
            size = rng.uniform(.7, 1.5)
            mesh.box(frame @ Vector((x, rng.uniform(-.5, .5) * step, z)), (size, size, size * .7), lamps,
                     tuple(c * rng.uniform(.1, .8) for c in lit), lean, 0)


def _hub(mesh, rng, hull, lamps):
    """Spokes, a disc in the middle and the cable that held it all to the ground, snapped."""
    profile = [(0, -26), (14, -24), (18, -12), (60, -8), (66, -12), (84, -10), (90, 0), (84, 8), (60, 10), (40, 20),
        (16, 34), (6, 60), (0, 62)]
    mesh.lathe(profile, hull, (.9, .9, .9), TILT, 72, False)
    for k in range(8):
        angle = math.tau * k / 8 + .2
        for side in (-6, 6):
            across = Vector((-math.sin(angle), math.cos(angle), 0)) * side
            ends = [TILT @ (Vector((math.cos(angle), math.sin(angle), 0)) * r + across) for r in (80,
                RADIUS * (.62 if k in (4, 5) else .92))]
            mesh.tube(ends, 2.6, hull, (.8, .8, .8), 6)
    for _ in range(160):
        angle, r = rng.random() * math.tau, rng.choice((66, 84, 90))
        mesh.box(TILT @ Vector((math.cos(angle) * r, math.sin(angle) * r, rng.uniform(-8, 8))), (1.2,) * 3, lamps,
                 tuple(c * rng.uniform(.2, .9) for c in rng.choice(((.45, .85, .95), BURN))), bevel=0)
    up = TILT.to_3x3() @ Vector((0, 0, 1))
    mesh.tube([CENTRE + up * 50, CENTRE + up * 2400], 3.4, hull, (.8, .8, .8), 8)
    below = [CENTRE - up * 20, CENTRE - up * 110 + Vector((6, 0, 0)), CENTRE - up * 190 + Vector((28, 0, 0)),
        CENTRE - up * 235 + Vector((66, 0, 0))]
    mesh.tube(below, 3.2, hull, (.8, .8, .8), 8)


def _debris(mesh, rng, fire, charred, lamps):
    """The missing part, on its way down: dense at the break, thin and far-flung below it."""
    middle = sum(BREAK) / 2
    down = Vector((-.42, -.35, -1))
    for _ in range(620):
        fallen = rng.random() ** 2.2
        start = on_ring(middle + rng.gauss(0, .22), RADIUS + rng.uniform(-50, 50), rng.gauss(0, 14))
        at = start + down * fallen * 230 + Vector((rng.gauss(0, 1), rng.gauss(0, 1), rng.gauss(0, 1))) * (8 + fallen * 60)
        size = rng.expovariate(.45) * (1 - fallen * .5) + .5
        mesh.box(at, (size * rng.uniform(.6, 3), size, size * rng.uniform(.2, 1)), charred, (1, 1, 1),
                 (rng.random() * 3, rng.random() * 3, rng.random() * 3), 0)
        if rng.random() < .16:
            mesh.box(at, (size * .4,) * 3, lamps, tuple(c * rng.uniform(.3, 1.2) for c in BURN), bevel=0)
    for _ in range(20):
        start = on_ring(middle + rng.gauss(0, .45), RADIUS * rng.uniform(.7, 1.1))
        at = start + down * rng.uniform(10, 190) + Vector((rng.gauss(0, 50), rng.gauss(0, 60), 0))
        fire.falling(mesh, charred, lamps, at, down + Vector((rng.gauss(0, .12), 0, 0)), rng.uniform(30, 110),
            rng.uniform(1.2, 4.2))
    for x, y, z, length, size in ((-150, 330, 20, 60, 2.2), (-210, 420, 90, 80, 2.6), (230, 500, 120, 70, 2.4),
        (300, 700, -20, 90, 3)):
        fire.falling(mesh, charred, lamps, (x, y, z), down, length, size)


def _fires(rng, fire):
    wind = Vector((.55, 0, .85))
    for end, size in ((BREAK[0] - .03, 46), (BREAK[1] + .04, 40), (BREAK[0] - .22, 26), (BREAK[1] + .25, 24)):
        fire.blaze(on_ring(end, RADIUS, 14), size, wind, 6)
    for degrees, size in ((296, 22), (318, 14), (340, 26), (18, 15), (48, 20), (86, 24), (118, 15), (142, 26), (168, 20),
        (186, 22)):
        fire.blaze(on_ring(math.radians(degrees), RADIUS + rng.uniform(-24, 24), 14), size, wind, 4)
    fire.blaze(CENTRE + Vector((0, -70, 16)), 20, wind, 5)
    fire.blaze(CENTRE + Vector((58, -20, -215)), 11, wind, 3)


def _clouds(air):
    """A curved deck of cloud that the fire lights from within, and dark banks close by."""
    low, high = DECK - 60, DECK + 60
    floor = cloud_deck('clouds', air.but(density=.00030), (.035, .075, .10), (-30, 820), 500, (13.0, 3.2, .5), low, high)
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
