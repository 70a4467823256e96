"""A lake in the Badlands at evening: a fallen warship half under water, dry hills, Zalem small behind them."""
import math

from mathutils import Matrix, Vector, noise

from kit import finds, light
from kit.fog import Fog
from kit.lake_ground import earth, water
from kit.materials import glow, grime, plain
from kit.mesh import Mesh, placed, smooth_path
from kit.scrap import piece
from kit.sky import sky
from kit.vapour import sheet, vapour
from kit.wreck_hull import Hull, decked, name_plate, plated, portholes, tower, turret
from kit.zalem import zalem

SEED = 43
SUN = Vector((-.115, 1, .07)).normalized()
BOW = placed((13, 84, 4.6), (0, 0, 0)) @ Matrix.Rotation(1.13, 4, 'Z') @ Matrix.Rotation(.30, 4, 'X') @ Matrix.Rotation(-.30, 4, 'Y')
STERN = placed((64, 146, -1.0), (0, 0, 0)) @ Matrix.Rotation(1.42, 4, 'Z') @ Matrix.Rotation(-.10, 4, 'X') @ Matrix.Rotation(.17, 4, 'Y')


def build(rng):
    air = Fog(density=.0032, height=55, floor=.16, near=(.15, .10, .085), far=(.82, .45, .22), reach=480,
              glow_towards=tuple(SUN), glow=(1.3, .70, .26), glow_width=30)
    high = air.but(density=.00019, height=400, floor=.3, near=(.16, .12, .11), far=(.50, .31, .21), reach=5000, glow=(.7, .36, .15))
    sky((1.25, .66, .29), (.50, .36, .28), (.045, .12, .15), (-.02, .13, .48), indirect=1.3, glow=(SUN, (3.2, 1.6, .6), 46), clouds=1.25)
    clay = earth('clay', air, cracks=.9)
    rock = earth('rock', air, (.30, .17, .085), (.17, .062, .026), band=3.2)
    skin = grime('skin', air, (.115, .105, .10), (.21, .080, .030), .85, .5, rough=.45, scale=.55, bump=.3)
    dark = grime('dark', air, (.05, .042, .038), (.12, .045, .02), .7, .4, rough=.5, scale=1.5)
    wood = grime('wood', air, (.15, .115, .085), (.06, .04, .03), .5, 0, gloss=.6, rough=.7, scale=5, bump=.35)
    metal = grime('metal', air, (.13, .12, .115), (.20, .075, .03), .8, .6, rough=.4, scale=6, bump=.25)
    lamp = glow('lamp', air, 6)

    land = Mesh()
    _land(land, clay)
    _hills(land, rng, rock)
    land.build('land')
    lake = Mesh()
    lake.quad((0, 500, 0), (2600, 0, 0), (0, 1100, 0), water('water', air))
    lake.build('lake')
    wreck = Mesh()
    _wreck(wreck, rng, skin, dark)
    _birds(wreck, rng, dark)
    _pylons(wreck, dark)
    wreck.build('wreck')
    shore = Mesh()
    _jetty(shore, rng, wood, dark, metal)
    _shore(shore, rng, clay, metal, dark, wood)
    shore.build('shore')
    city = Mesh()
    far_skin = grime('zalem', high, (.10, .10, .11), rusted=.1, metal=0, rough=.8, scale=.004)
    zalem(city, rng, (-2560, 5200, 1130), 590, far_skin, glow('zalem lamps', high.but(density=.0001), 3),
        ((-2.2, .9, -2960, 4700, 22), (-1.1, .9, -2130, 4600, 22), (.5, .9, -1850, 5500, 22), (2.6, .9, -3300, 5300, 22)), lit=(1, .75, .45))
    city.build('zalem')
    mist = vapour('mist', .34, .05, .9, .6)
    for x, y, z, width, height, colour in ((-10, 150, 4, 200, 12, (.75, .42, .20)), (-20, 230, 8, 300, 26, (.95, .54, .25)), (-40,
            70, 1.2, 90, 4, (.42, .24, .13)), (22, 58, .8, 70, 3.4, (.34, .21, .14))):
        sheet((x, y, z), width, height, colour, mist)
    sheet((62, 112, 4), 130, 20, (.70, .43, .26), vapour('veil', .34, .05, .9, 3))
    light.sun((SUN.x, SUN.y, .13), (1, .58, .28), 5.0)
    light.spot((-70, 46, 26), (4, 84, 8), (1, .54, .24), 680000, .8, .8, 3)
    light.area((-60, -40, 60), (10, 70, 4), 60, (.34, .52, .66), 420000)
    light.spot((-10, 22, 5), (-2, 9, .4), (1, .55, .26), 5200, 1.2, .8, .8)
    light.spot((-4, 30, 6), (7, 11, .4), (1, .55, .26), 14000, .7, .8, .8)
    light.camera((-.6, 0, 2.15), (.4, 40, 4.2), 27, (0, .075))


def ground(x, y):
    """The near shore slopes into the lake; a spit runs out on the right."""
    edge = 12.5 + 2.2 * noise.noise((x * .10, 3, 1)) + 5.5 * math.exp(-((x - 13) / 6) ** 2) + .035 * x * x * (x < 0) * .4
    slope = (edge - y) * .085
    rough = noise.noise((x * .22, y * .22, 4)) * .16 + noise.noise((x * .9, y * .9, 9)) * .05
    return max(-2.5, slope + rough * min(1, max(.15, slope + .4)) + max(0, abs(x - 1) - 9) * .06)


def _land(mesh, clay):
    xs, ys = [-32 + i * .32 for i in range(201)], [-2 + j * .24 for j in range(112)]
    row = len(xs)
    mesh.add([(x, y, ground(x, y)) for y in ys for x in xs], [(j * row + i, j * row + i + 1, (j + 1) * row + i + 1, (j + 1) * row + i)
        for j in range(len(ys) - 1) for i in range(row - 1)], clay, (.8, .8, .8))


def _hills(mesh, rng, rock):
    """Three ranges of mesas, one behind the other, open in the middle."""
    for near, deep, tall, open_at, wide, steps in ((210, 170, 30, -25, 52, 110), (430, 320, 92, -65, 90, 110), (950, 700, 210, -140, 130, 100)):
        span = near * 3.0
        points = []
        for j in range(34):
            for i in range(steps * 2 + 1):
                x, y = -span + span * i / steps, near + deep * j / 33
                mask = min(1, max(0, abs(x - open_at) - wide * .6) / (wide * .7))
                raw = noise.noise((x / (near * .33), y / (near * .5), near)) * .6 + noise.noise((x / (near * .10), y / (near * .13), near + 5)) * .28
                step = max(0, raw + .25) * 1.3
                mesa = min(1, (math.floor(step * 3.2) + min(1, (step * 3.2 % 1) * 3.5)) / 3.2)
                gully = noise.noise((x / (near * .028), y / (near * .06), 2)) * .07 * mesa
                points.append((x, y, -1.5 + tall * mask * min(1, j / 5) * (mesa + gully)))
        count = steps * 2 + 1
        mesh.add(points, [(j * count + i, j * count + i + 1, (j + 1) * count + i + 1, (j + 1) * count + i)
            for j in range(33) for i in range(count - 1)], rock, (.75, .72, .70))


def _wreck(mesh, rng, skin, dark):
    """The fore part lies with its bow out of the water; the after part has settled behind it, its tower leaning."""
    fore = Hull(BOW, 104, 17, 15)
    plated(mesh, rng, fore, skin, dark, (.40, 1.0), .33, 3.0)
    decked(mesh, rng, fore, skin, dark, (.40, 1.0), .2)
    turret(mesh, fore.lie @ placed((0, 12, 7.6), (0, 0, .35)), 8.0, skin, dark, .12)
    turret(mesh, fore.lie @ placed((0, 24, 9.6), (0, 0, -.25)), 7.0, skin, dark, .34, 1)
    portholes(mesh, rng, fore, dark, (.44, .94))
    name_plate(mesh, rng, fore, skin, .80, 4)
    for side in (-1, 1):  # anchors and their chains
        hawse = fore.place(.93, side, .25, 1.05)
        mesh.ring(placed(hawse, (0, math.pi / 2, 1.13)), .9, .22, dark, (1, .9, .8), 20, 6)
        mesh.cable(hawse, (hawse.x - 16 + side * 3, hawse.y - 4, -.5), 2.2, .16, dark, (.5, .4, .35), 24)
    for t, drop in ((.97, 9), (.90, 14), (.84, 6), (.76, 12), (.70, 7), (.62, 10), (.56, 5)):  # what hangs from the deck's edge
        top = fore.place(t, -1, 0, 1.03)
        mesh.cable(top, top + Vector((rng.uniform(-1, 2.5), -.6, -drop)), rng.uniform(.2, 1.5), rng.uniform(.06, .14), dark, (1, .9, .8), 10)
    # Torn ends, cables and pipes that hang out of the break.
    for _ in range(70):
        edge = fore.place(rng.uniform(.395, .42), rng.choice((-1, 1)), rng.random())
        out = fore.lie.to_3x3() @ Vector((rng.gauss(0, .5), -rng.uniform(.8, 4.5), rng.gauss(0, .5)))
        mesh.tube(smooth_path([edge, edge + out * .6, edge + out + Vector((0, 0, -rng.uniform(0, 2.5)))], 3), rng.uniform(.05, .2), dark, (1, .9, .8), 5)
    aft = Hull(STERN, 118, 19, 15)
    plated(mesh, rng, aft, skin, dark, (.0, .62), .26, 9.0)
    decked(mesh, rng, aft, skin, dark, (.0, .62), .1)
    portholes(mesh, rng, aft, dark, (.04, .58))
    tower(mesh, rng, aft.lie @ placed((0, 3, 5.6)), 21, skin, dark)
    turret(mesh, aft.lie @ placed((0, -34, 6.4), (0, 0, 2.9)), 8.0, skin, dark, .5)
    # Pieces between the halves.
    for x, y, z, long, lean in ((22, 92, 1.2, 11, .5), (17, 90, .6, 7, -.3), (28, 98, 2.2, 13, .9), (31, 90, .4, 6, .2), (-24, 78, .5, 5, 1.1)):
        end = Vector((math.cos(lean * 3) * long * .6, math.sin(lean * 5) * 2, math.sin(lean) * long))
        mesh.tube([(x, y, -1), Vector((x, y, z)) + end], .28, dark, (1, .9, .8), 6)
        mesh.box((x + 2, y, z * .5), (4, 3, .3), skin, (.8, .7, .6), (lean, .4, lean * 2))


def _birds(mesh, rng, dark):
    for _ in range(13):
        at = Vector((rng.gauss(4, 13), 90 + rng.gauss(0, 12), 31 + rng.gauss(0, 5)))
        span, lift, roll = rng.uniform(.9, 1.9), rng.uniform(.1, .6), rng.uniform(-.25, .25)
        for side in (-1, 1):
            wing = [(0, .12), (.45, lift + .05), (1, lift * .35), (.45, lift - .09), (0, -.10)]
            mesh.add([at + Vector((side * span * x, 0, span * (z + side * x * roll))) for x, z in wing], [(0, 1, 2, 3, 4)], dark, (.4, .4, .4))


def _pylons(mesh, dark):
    """A dead power line goes over the hills towards the city."""
    last = None
    for k in range(7):
        x, y, tall = -62 - k * 46, 210 + k * 105, 30
        z = 3 + k * 5
        for sx in (-1, 1):
            mesh.tube([(x + sx * 3, y, z - 6), (x, y, z + tall)], .35 + k * .05, dark, (1, 1, 1), 4)
        for share, wide in ((.35, 2.2), (.6, 1.3)):
            mesh.tube([(x - wide, y, z + tall * share), (x + wide, y, z + tall * share)], .25 + k * .05, dark, (1, 1, 1), 4)
        arms = []
        for up, wide in ((.75, 6), (.9, 4.5)):
            mesh.tube([(x - wide, y, z + tall * up), (x + wide, y, z + tall * up)], .3 + k * .05, dark, (1, 1, 1), 4)
            arms += [(x - wide, y, z + tall * up), (x + wide, y, z + tall * up)]
        if last:
            for a, b in list(zip(last, arms))[::(1 if k < 4 else 2)]:
                mesh.cable(a, b, 5, .06 + k * .03, dark, (.6, .6, .6), 12)
        last = arms


def _jetty(mesh, rng, wood, dark, metal):
    """A jetty that people have patched, from the left; a boat beside it."""
    start, end = Vector((-5.4, 5.0, .85)), Vector((-2.6, 24.0, .42))
    along = (end - start).normalized()
    across = Vector((along.y, -along.x, 0)).normalized()
    turn = math.atan2(-along.x, along.y)
    count = 86
    for k in range(count):
        t = k / count
        if t > .62 and rng.random() < .34 or t > .9 and rng.random() < .5:
            continue
        mid = start.lerp(end, t) + Vector((rng.uniform(-.05, .05), 0, .02 * math.sin(k * 1.9) - (.12 * rng.random() if t > .7 else 0)))
        tone = rng.uniform(.55, 1.25)
        mesh.box(mid, (1.5 + rng.uniform(-.1, .15), .185, .05), wood, (tone, tone * .95, tone * .9), (rng.uniform(-.03, .03), rng.uniform(-.05, .05),
            turn + rng.uniform(-.05, .05)), .008)
    for side in (-1, 1):
        mesh.tube([start + across * side * .55 - Vector((0, 0, .10)), end + across * side * .55 - Vector((0, 0, .16))], .07, wood, (.6, .55, .5), 6)
        for k in range(8):
            foot = start.lerp(end, k / 7 + rng.uniform(-.02, .02)) + across * side * .72
            high = rng.uniform(.5, 1.25)
            lean = Vector((rng.uniform(-.12, .12), rng.uniform(-.1, .1), 0))
            mesh.tube([foot - Vector((0, 0, 2.4)), foot + lean + Vector((0, 0, high * .4)), foot + lean * 2 + Vector((0, 0, high))], .085, wood, (.75, .65, .55), 9, .075)
            mesh.ring(placed(foot + lean * 1.4 + Vector((0, 0, high * .7))), .095, .018, dark, (1.2, 1, .8), 14, 5)
    for k in (1, 3, 5):
        a = start.lerp(end, k / 7) + across * .75 + Vector((0, 0, .75))
        b = start.lerp(end, (k + 1) / 7) + across * .75 + Vector((0, 0, .7))
        mesh.cable(a, b, .22, .018, dark, (.8, .7, .55))
    finds.boat(mesh, rng, placed((-.35, 17.6, .18), (.02, .07, -.25)), 4.4, wood, dark, .03)
    mesh.cable((-1.6, 15.7, .7), (-.9, 15.9, .55), .12, .016, dark, (.9, .8, .6))
    # A lantern without light on the last post, and a winch at the root.
    finds.spool(mesh, placed((-5.9, 7.6, 1.25), (1.5, .1, .5)), .42, wood, dark)


def _shore(mesh, rng, clay, metal, dark, wood):
    """Stones, reeds, driftwood and what the wreck has given up."""
    for _ in range(520):
        x, y = rng.uniform(-17, 20), rng.uniform(3.2, 18)
        z = ground(x, y)
        if z < -.12 or abs(x + .5) < 1.6 and y < 9:
            continue
        size = rng.uniform(.03, .14) * (2.4 if rng.random() < .06 else 1)
        mesh.lathe([(0, -.5), (.7, -.35), (1, 0), (.75, .4), (.2, .6), (0, .62)], clay, (rng.uniform(.6, 1.3),) * 3,
            placed((x, y, z + size * .2), (rng.uniform(-.4, .4), rng.uniform(-.4, .4), rng.random() * 6)) @ Matrix.Diagonal((size * rng.uniform(.8,
                1.5), size, size * .7, 1)), 7, False)
    for _ in range(70):
        x, y = rng.uniform(5, 19), rng.uniform(6, 17)
        if ground(x, y) > -.1:
            piece(mesh, rng, (x, y, ground(x, y) + .04), rng.uniform(.08, .34), metal, metal, dark)
    for clump in range(34):
        cx, cy = rng.choice(((rng.uniform(4.5, 17), rng.uniform(9, 19)), (rng.uniform(-16, -7.5), rng.uniform(8, 16))))
        for _ in range(26):
            x, y = cx + rng.gauss(0, .35), cy + rng.gauss(0, .3)
            z, tall = max(-.1, ground(x, y)), rng.uniform(.5, 1.7)
            lean = Vector((rng.gauss(.10, .14), rng.gauss(0, .1), 0)) * tall
            mesh.tube([(x, y, z), Vector((x, y, z + tall * .55)) + lean * .35, Vector((x, y, z + tall)) + lean], .012, wood, (1.3, 1.0, .6), 4, .004)
    for points, thick in ((((6.2, 10.4, .5), (8.0, 11.2, .75), (10.0, 11.5, .65), (11.6, 12.4, 1.3)), .16), (((7.9, 11.1, .8), (8.4, 10.6, 1.4),
            (8.2, 10.4, 2.1)), .07)):
        mesh.tube(smooth_path(points, 5), thick, wood, (.9, .8, .7), 9, thick * .35)
    # A mine with its horns.
    mine = placed((5.1, 12.0, .42), (.3, .2, .4))
    mesh.lathe([(math.sin(k * math.pi / 12) * .62, -math.cos(k * math.pi / 12) * .62) for k in range(13)], metal, (.95, .85, .8), mine, 28)
    mesh.ring(mine, .625, .035, dark, (1.2, 1, .9), 32, 6)
    for k in range(9):
        a, b = k * 2.4, .25 + (k % 3) * .5
        d = mine.to_3x3() @ Vector((math.cos(a) * math.cos(b), math.sin(a) * math.cos(b), math.sin(b)))
        mesh.tube([mine.translation + d * .6, mine.translation + d * .78], .05, dark, (1.3, 1.1, 1), 8, .035)
