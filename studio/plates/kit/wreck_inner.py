"""Inside the drowned warship: ribs and torn plates, consoles to the waist in water, weed, light of the lake through a breach."""
import math

from mathutils import Matrix, Vector, noise

from . import light
from .cables import bundle
from .city import Street
from .factory_local import Local
from .fog import Fog
from .lake_ground import water
from .materials import glow, grime, plain
from .mesh import Mesh, placed, smooth_path
from .nodes import Graph
from .sky import sky
from .vapour import sheet, vapour

ROLL = .13
LONG, BAY = 27.0, 1.8
SEA = (.22, .82, .74)
WARM = (1.0, .48, .18)
BREACH = Vector((-.7, LONG, 3.1))


def wreck(rng):
    """The ship's materials and an empty mesh, with its air and its water outside."""
    air = Fog(density=.030, height=30, floor=.7, near=(.010, .024, .024), far=(.07, .27, .25), reach=24,
              glow_towards=tuple((BREACH - Vector((0, 0, 1.5))).normalized()), glow=(.16, .50, .45), glow_width=26)
    sky((.30, .95, .84), (.34, 1.0, .88), (.42, 1.1, .96), power=1.0, indirect=.12, clouds=0)
    ship = Street(
        Mesh(), rng,
        wall=grime('plate', air, (.10, .115, .11), (.17, .075, .035), .75, .3, gloss=.18, rough=.5, scale=1.4, bump=.4),
        metal=grime('frame', air, (.12, .13, .125), (.19, .08, .03), .65, .5, gloss=.2, rough=.4, scale=2.6, bump=.3),
        dark=grime('dark', air, (.032, .036, .036), (.09, .045, .02), .5, .3, gloss=.25, rough=.45, scale=3),
        neon=glow('lamp', air, 3.2, .5), window=glow('murk', air, 2.0),
        cloth=plain('lining', air, (.34, .30, .28), .45, mottle=.35))
    pool = Mesh()
    pool.quad((0, 12, 0), (14, 0, 0), (0, 40, 0), water('water', air, (.006, .012, .012), 1.3))
    pool.build('pool')
    return ship, air


def section(a, grow=1.0):
    """A point of the cross-section: angle from the right, over the roof."""
    c, s = math.cos(a), math.sin(a)
    x = 4.5 * math.copysign(abs(c) ** .72, c) * grow
    z = 3.1 * math.copysign(abs(s) ** .72, s) * grow
    return x * math.cos(ROLL) - z * math.sin(ROLL), 1.55 + x * math.sin(ROLL) + z * math.cos(ROLL)


def hull(ship, gone):
    """Ribs, stringers and plates; `gone(y, a)` says where plates are torn away."""
    mesh, rng = ship.mesh, ship.rng
    count = 40
    turns = [-.35 + (math.pi + .7) * k / count for k in range(count + 1)]
    for bay in range(-2, int(LONG / BAY) + 1):
        y = bay * BAY
        thick = .13 if bay % 3 else .21
        for grow, size in ((1.0, thick), (.93, thick * .55)):
            mesh.tube([(section(a, grow)[0], y, section(a, grow)[1]) for a in turns], size, ship.metal, (.75, .75, .75), 6)
        for k in range(0, count, 2):  # the web between, with its holes
            (x0, z0), (x1, z1) = section(turns[k], 1.0), section(turns[k + 1], .93)
            mesh.tube([(x0, y, z0), (x1, y, z1)], .06, ship.metal, (.7, .7, .7), 5)
        for k in range(count):
            a, b = turns[k], turns[k + 1]
            if gone(y + BAY / 2, (a + b) / 2):
                if rng.random() < .45:  # a plate that still hangs by one edge
                    (x0, z0), (x1, z1) = section(a, 1.05), section(b, 1.05)
                    inwards = Vector((-x0 * .05, 0, (1.5 - z0) * .06))
                    mesh.add([(x0, y, z0), (x1, y, z1), Vector((x1, y + BAY * rng.uniform(.2, .5), z1)) + inwards,
                        Vector((x0, y + BAY * rng.uniform(.1,
                        .4), z0)) + inwards], [(0, 1, 2, 3)], ship.wall, (.6, .6, .6))
                continue
            (x0, z0), (x1, z1) = section(a, 1.05), section(b, 1.05)
            tone = rng.uniform(.55, 1.0)
            mesh.add([(x0, y, z0), (x1, y, z1), (x1, y + BAY, z1), (x0, y + BAY, z0)], [(0, 1, 2, 3)], ship.wall, (tone,
                tone, tone))
    for k in range(2, count - 1, 4):
        x, z = section(turns[k], .97)
        mesh.tube([(x, -4, z), (x, LONG, z)], .055, ship.metal, (.8, .8, .8), 6)


def bulkhead(ship, hole):
    """The far wall, torn open round `BREACH`; `hole` is how wide."""
    mesh = ship.mesh
    count = 72
    for k in range(count):
        a, b = math.tau * k / count, math.tau * (k + 1) / count
        edge = lambda t: hole * (1 + .34 * noise.noise((math.cos(t) * 2.2, math.sin(t) * 2.2,
            3)) + .10 * noise.noise((math.cos(t) * 9, math.sin(t) * 9, 1)))
        inner = [BREACH + Vector((math.cos(t) * edge(t), 0, math.sin(t) * edge(t))) for t in (a, b)]
        outer = [BREACH + Vector((math.cos(t) * 9, 0, math.sin(t) * 9)) for t in (a, b)]
        mesh.add([*inner, outer[1], outer[0]], [(0, 1, 2, 3)], ship.wall, (.7, .7, .7))
        if k % 2 == 0:  # the burst edge curls towards us
            tip = inner[0] + (inner[0] - BREACH) * .06 + Vector((0, -.5 - .4 * abs(noise.noise((k * .7, 0, 0))), 0))
            mesh.add([inner[0], inner[1], tip], [(0, 1, 2)], ship.metal, (.8, .75, .7))
    for k in range(-4, 5):
        x = k * 1.1
        if abs(x - BREACH.x) > hole * .9:
            mesh.box((x, LONG - .12, 2), (.14, .2, 9), ship.metal, (.7, .7, .7))
    for x, z, lean in ((-1.5, 4.1, .5), (.6, 2.0, -.7), (.2, 4.6, .2)):  # frames that cross the hole
        d = Vector((math.cos(lean), 0, math.sin(lean)))
        c = Vector((x, LONG + .1, z))
        mesh.tube([c - d * 2.2, c + d * 2.0], .07, ship.metal, (.8, .75, .7), 6)


def console(ship, lie, wide=1.7, alive=0.0):
    """A desk that slopes towards the transform's -y: dead screens, keys, levers; `alive` is light of one screen."""
    mesh, rng = ship.mesh, ship.rng
    own = Local(mesh, lie)
    own.box((0, .35, .35), (wide, .62, .9), ship.wall, ship.tint(.6, .9))
    own.box((0, .12, .86), (wide, .62, .08), ship.metal, ship.tint(.7, 1.0), (.32, 0, 0))
    own.box((0, .52, 1.30), (wide, .30, .78), ship.wall, ship.tint(.6, .9), (-.16, 0, 0))
    screens = max(1, int(wide / .6))
    for k in range(screens):
        x = (k - (screens - 1) / 2) * wide / screens
        own.box((x, .36, 1.33), (.46, .08, .36), ship.dark, (1.2, 1.2, 1.2), (-.16, 0, 0))
        lit = alive if k == screens // 2 else 0
        own.box((x, .315, 1.325), (.37, .02, .27), ship.neon if lit else ship.dark, (.05 * lit, .20 * lit,
            .17 * lit) if lit else (.35, .45, .45),
            (-.16, 0, 0), 0)
        if lit:
            for row in range(5):
                own.box((x - .03 * (row % 3), .298, 1.24 + row * .045), (.22 - .04 * (row % 2), .008, .012), ship.neon,
                    (.25 * lit, .8 * lit, .7 * lit),
                    (-.16, 0, 0), 0)
    for k in range(int(wide / .085)):
        for row in range(3):
            if rng.random() < .85:
                own.box((-wide * .46 + k * .085, .02 + row * .12, .885 + row * .04), (.05, .06, .05), ship.metal,
                    rng.choice(((1, 1, 1), (.7, .7, .7), (1.9, .6,
                    .4), (1.6, 1.3, .7))), (.32, 0, 0), .008)
    for k in range(3):
        x = rng.uniform(-.42, .42) * wide
        own.tube([(x, .0, .88), (x + .02, -.07, 1.03)], .012, ship.metal, (1.3, 1.2, 1.1), 6)
        own.lathe([(0, -.03), (.028, -.02), (.03, .01), (0, .03)], ship.dark, (2.2, .6, .5), placed((x + .02, -.075, 1.05)), 10)
    for k in range(4):
        a = Vector((rng.uniform(-.4, .4) * wide, .6, 1.62))
        own.tube(smooth_path([a, a + Vector((0, .1, .35)), a + Vector((rng.uniform(-.4, .4), .45, .9 + rng.random()))], 4),
            .02, ship.dark, (1, 1, 1), 6)


def chair(ship, lie):
    """An officer's seat on its column, the padding gone to ribs."""
    own = Local(ship.mesh, lie)
    own.tube([(0, 0, -.6), (0, 0, .42)], .06, ship.metal, (.9, .9, .9), 10)
    own.box((0, 0, .46), (.52, .5, .09), ship.dark, (1.3, 1.1, 1.0))
    for side in (-1, 1):
        own.tube(smooth_path([(side * .26, .2, .46), (side * .27, .3, .9), (side * .22, .36, 1.42)], 4), .025, ship.metal,
            (1.1, 1.1, 1.1), 8)
        own.tube(smooth_path([(side * .27, .26, .74), (side * .30, 0, .76), (side * .30, -.18, .72)], 4), .03, ship.dark,
            (1.3, 1.2, 1.1), 8)
    for k in range(7):
        z = .58 + k * .13
        own.tube([(-.25, .24 + k * .02, z), (0, .29 + k * .02, z), (.25, .24 + k * .02, z)], .035, ship.dark, (1.4, 1.1,
            .95), 8)


def weed(ship, at, long, count=7):
    """Strips of weed that hang from a rib, drying."""
    rng = ship.rng
    for _ in range(count):
        x, y, z = at[0] + rng.gauss(0, .18), at[1] + rng.gauss(0, .10), at[2]
        drop, wide = long * rng.uniform(.4, 1.1), rng.uniform(.02, .05)
        points = []
        for k in range(9):
            t = k / 8
            sway = math.sin(t * 5 + x * 7) * .05
            for side in (-1, 1):
                points.append((x + sway + side * wide * (1 - t * .8), y + side * .01, z - drop * t))
        ship.mesh.add(points, [(k * 2, k * 2 + 1, k * 2 + 3, k * 2 + 2) for k in range(8)], ship.dark, (.9, 1.5, 1.0))


def crust(ship, count, reach):
    """Shells and blisters of rust along the old waterlines."""
    rng = ship.rng
    for _ in range(count):
        y, line = rng.uniform(*reach), rng.choice((.12, .12, .7, 1.5))
        side = rng.choice((-1, 1))
        a = (0 if side > 0 else math.pi) + side * rng.gauss(-.12 + line * .22, .05)
        x, z = section(a, 1.02)
        size = rng.uniform(.015, .06)
        ship.mesh.lathe([(size, 0), (size * .8, size * .6), (size * .3, size), (0, size * .8)], ship.cloth, (.55, .6, .52),
            placed((x, y, z), (0, -side * 1.57,
            rng.random() * 6)), 7, False)


def overhead(ship):
    """Bundles of cable that have come down, a catwalk that hangs by one end, pipes."""
    mesh, rng = ship.mesh, ship.rng
    for hooks, sag, count in ((((-2.6, -1, 4.0), (-2.7, 3.6, 4.1), (-2.6, 9, 4.0), (-2.4, 14.4, 3.9), (-1.6, 21.6, 3.8)),
        .13, 9),
            (((1.5, -1, 4.4), (1.3, 5.4, 4.3), (1.5, 10.8, 4.4), (1.2, 18, 4.2)), .15, 8), (((-3.2, 5.4, 3.6), (-.8, 5.5,
                4.2), (1.3, 5.4, 4.3), (3.3, 5.3, 4.0)), .12, 6)):
        bundle(mesh, rng, hooks, sag, count, .02, ship.dark, ship.metal)
    for x, y, drop in ((-1.7, 4.0, 1.9), (2.3, 7.0, 2.6), (-2.4, 11, 2.4), (1.9, 12.6, 2.1), (-3.0, 8.0, 2.2)):
        top = Vector((x, y, 4.4))
        mesh.tube(smooth_path([top, top + Vector((.1, 0, -drop * .5)), top + Vector((-.12, .1, -drop)), top + Vector((.05,
            .2, -drop - .25))], 5), .022,
            ship.dark, (1.3, 1.1, 1), 6)
        for k in range(4):
            end = top + Vector((.05, .2, -drop - .25))
            mesh.tube([end, end + Vector((rng.uniform(-.1, .1), rng.uniform(-.05, .05), -rng.uniform(.08, .2)))], .005,
                ship.metal, (2.4, 1.4, .7), 4)
    for r, x, z in ((.13, 3.0, 4.05), (.07, 2.65, 4.25), (.09, -3.7, 3.3)):
        mesh.tube([(x, -4, z), (x, 12, z - .05), (x - .1, 16.5, z - .5)], r, ship.metal, (.9, .8, .7), 12)
        for k in range(7):
            mesh.tube([(x, k * 2, z), (x, k * 2 + .16, z)], r * 1.35, ship.metal, (.8, .8, .8), 12)


def ripples(lamp, scale=7.0):
    """Give a spot lamp the net of light that moving water throws."""
    lamp.data.use_nodes = True
    graph = Graph(lamp.data.node_tree)
    towards = graph.node('TexCoord').outputs['Normal']
    bent = graph.node('VectorMath', {0: towards, 1: graph.node('VectorMath', {0: graph.node('TexNoise', {'Vector': towards,
        'Scale': 4.0}).outputs[1], 'Scale': .28},
        operation='SCALE').outputs[0]}, operation='ADD').outputs[0]
    cells = graph.node('TexVoronoi', {'Vector': bent, 'Scale': scale}, feature='DISTANCE_TO_EDGE')
    net = graph.math('POWER', graph.ramp(cells.outputs['Distance'], .0, .16, 1.0, .0), 2.0)
    strength = graph.math('ADD', graph.math('MULTIPLY', net, 2.6), .14)
    graph.node('OutputLight', {0: graph.node('Emission', {0: (*lamp.data.color,), 1: strength}).outputs[0]})
    return lamp


def lake_light(power=1.0):
    """What comes in: through the breach behind, through the torn roof on the left, and up from the water."""
    light.area(BREACH + Vector((0, -.3, 0)), (0, 6, .5), 3.2, SEA, 2600 * power)
    light.spot((-6.5, 13, 8.0), (.6, 12.5, 0), SEA, 9000 * power, .8, .5, .5)
    ripples(light.spot((.6, 11.5, .12), (.2, 12.6, 5), SEA, 3600 * power, 2.5, .6, .02), 7.0)
    ripples(light.spot((-1.0, 5.2, .12), (-1.2, 5.8, 5), SEA, 1500 * power, 2.6, .6, .02), 6.0)


def shafts(air):
    """Light that can be seen: from the breach, and slanting from the roof."""
    beam = vapour('beam', .40, .30, .8, .7)
    for x, y, lean, width, tall, k in ((-2.6, 12.6, -.62, 1.5, 8, 1.0), (-1.7, 13.6, -.66, .9, 8, .8), (-3.2, 15, -.58, 1.3,
        8, .7)):
        sheet((x, y, 2.8), width, tall, (.10 * k, .36 * k, .32 * k), beam, (0, lean, 0))
    mist = vapour('mist', .34, .22, .9, .5)
    sheet((BREACH.x, LONG - 1.5, BREACH.z - .4), 7, 5.5, (.20, .62, .55), mist)
    sheet((0, 14, .35), 9, 1.2, (.07, .26, .23), mist)
