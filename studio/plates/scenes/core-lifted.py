"""On the heap at dawn, from the height of a kneeling man's hands; Zalem with the sun at its rim. He is drawn in later."""
import math

from mathutils import Vector, noise

from kit import doll, finds, light
from kit.cutlery import bearing, fork, key, pot, spoon
from kit.fog import Fog
from kit.materials import glow, grime, plain
from kit.mesh import Mesh, placed, smooth_path
from kit.scrap import crane, hoop, piece
from kit.skyline import skyline
from kit.sky import sky
from kit.vapour import sheet, vapour
from kit.zalem import zalem

SUN = Vector((-.035, 1, .150)).normalized()
HOLLOW = (.95, 3.3)  # where the head lies, and he kneels beside it
SEED = 12


def build(rng):
    air = Fog(density=.0055, height=30, floor=.25, near=(.10, .095, .14), far=(.86, .50, .37), reach=420,
              glow_towards=tuple(SUN), glow=(1.3, .64, .28), glow_width=24)
    high_air = air.but(density=.0034, near=(.16, .16, .25), far=(.44, .35, .41), glow=(1.7, .85, .36), glow_width=26)
    sky((1.15, .62, .40), (.66, .44, .42), (.12, .18, .28), (0, .2, .75), indirect=1.5, glow=(SUN, (3.0, 1.5, .62), 80))
    crust = grime('crust', air, (.15, .145, .15), (.20, .075, .03), 1.0, .35, rough=.5, scale=9, bump=.4)
    metal = grime('metal', air, (.17, .17, .18), (.17, .06, .03), .6, .75, rough=.35, scale=7, bump=.25)
    dark = grime('dark', air, (.04, .037, .043), metal=.4, rough=.35, scale=6)
    bright = plain('tin', air, (.46, .44, .42), .3, .35, .4)
    porcelain = plain('porcelain', air, (.17, .15, .145), .28, mottle=.7)
    lamp = glow('lamp', air, 6)

    heap = Mesh()
    _heap(heap, crust)
    _scrap(heap, rng, crust, metal, dark)
    _small_finds(heap, rng, metal, bright, dark, porcelain)
    _middle_distance(heap, rng, crust, metal, dark, lamp)
    skyline(heap, rng, dark, lamp)
    heap.build('heap')
    city = Mesh()
    skin = grime('zalem', high_air.but(density=.0030, height=48, floor=.05), (.15, .18, .235), rusted=.12, metal=0, rough=.8,
        scale=.008)
    zalem(city, rng, (70, 1500, 520), 760, skin, glow('zalem lamps', high_air.but(density=.0006), 5),
          ((-1.95, .93, -330, 760, 26), (-1.2, .93, 420, 700, 26), (.6, .9, 900, 1900, 24), (2.4, .9, -900, 1900, 24)), lit=(1,
              .8, .5))
    city.build('zalem')
    mist = vapour('mist', .30, .12, .9, .6)
    for x, y, z, width, height, colour in ((-6, 17, 1.6, 16, 3.4, (.62, .36, .24)), (8, 24, 2, 22, 5, (.80, .46, .28)), (1, 40,
        3, 36, 8, (1.0, .58, .33))):
        sheet((x, y, z), width, height, colour, mist)
    light.sun((SUN.x, SUN.y, .16), (1, .60, .32), 7.5)
    light.spot((-9, 9, 4.5), (.8, 3.2, .3), (1, .55, .28), 14000, .6, .7, .4)
    light.area((2.2, 13, 6.0), (.6, 3.6, 0), 4, (1, .60, .33), 5200)
    light.area((-3, -4, 5), (.5, 4, 0), 4, (.30, .50, .85), 1500)
    light.camera((.15, -.15, .92), (.15, 10, 1.62), 30, (0, .06))


def ground(x, y):
    """The heap: it climbs to both sides and away, with a hollow where he digs."""
    side = .20 * max(0, abs(x - .6) - 1.2) ** 1.25
    away = .05 * max(0, y - 4) + .16 * noise.noise((x * .45, y * .4, 2)) + .07 * noise.noise((x * 1.7, y * 1.6, 5))
    hollow = .20 * math.exp(-((x - HOLLOW[0]) ** 2 / .45 + (y - HOLLOW[1]) ** 2 / .35))
    return side + away - hollow - .1


def _heap(mesh, crust):
    xs, ys = [i * .14 - 9 for i in range(130)], [.2 + j * .14 for j in range(110)]
    row = len(xs)
    faces = [(j * row + i, j * row + i + 1, (j + 1) * row + i + 1,
        (j + 1) * row + i) for j in range(len(ys) - 1) for i in range(row - 1)]
    mesh.add([(x, y, ground(x, y)) for y in ys for x in xs], faces, crust, (.45, .42, .42))


def _scrap(mesh, rng, crust, metal, dark):
    """Small near the lens, larger beyond; nothing stands up where he will kneel."""
    for _ in range(4800):
        y = .9 + rng.random() ** 1.5 * 13
        x = rng.uniform(-1, 1) * (1.6 + y * .62)
        from_hollow = math.hypot(x - HOLLOW[0], y - HOLLOW[1])
        size = rng.uniform(.03, .11) * (1 + y * .16) * (1.9 if rng.random() < .06 else 1)
        if from_hollow < 1.15:
            size = min(size, .045 + .06 * from_hollow)
        if y < 2.2:
            size = min(size, .055)
        piece(mesh, rng, (x, y, ground(x, y) + size * .12), size, crust, metal, dark)


def _small_finds(mesh, rng, metal, bright, dark, porcelain):
    """Cutlery comes first, and bearings; then most of a piano. And what people were made of."""
    def lie(x, y, turn=None, lift=.03):
        turn = turn or (rng.uniform(-.4, .4), rng.uniform(-.4, .4), rng.uniform(0, math.tau))
        return placed((x, y, ground(x, y) + lift), turn)

    for _ in range(190):
        y = 1.1 + rng.random() ** 1.4 * 4.5
        x = rng.uniform(-1, 1) * (.9 + y * .5)
        shape, args = rng.choice(((spoon, (bright,)), (fork, (bright,)), (bearing, (bright, dark)), (bearing, (bright, dark)),
            (key, (porcelain,))))
        shape(mesh, lie(x, y, lift=.075), *args)
    for x, y, size in ((-.62, 2.3, .16), (1.9, 2.9, .15), (-1.5, 3.2, .2)):
        pot(mesh, lie(x, y, (1.1, .3, x * 3)), size, bright)
    doll.hand(mesh, lie(-.55, 3.0, (-.35, .3, .6), .05), .26, porcelain, dark, curl=.3)
    doll.hand(mesh, lie(1.85, 3.9, (-.7, -.5, 1.4), .06), .25, porcelain, dark, curl=.5)
    doll.arm(mesh, lie(-1.75, 4.3, (1.25, .2, -.7), .10), .95, porcelain, dark, bend=.5)
    doll.limb(mesh, lie(2.6, 4.6, (1.3, .4, .8), .12), .55, .2, porcelain, dark)
    doll.head(mesh, lie(-2.5, 5.0, (.9, .6, .7), .05), .30, porcelain, dark)
    finds.torso(mesh, lie(2.75, 6.3, (.2, -.35, .5), .0), .85, porcelain, dark)
    finds.bathtub(mesh, lie(-3.3, 6.6, (.25, .75, 1.35), .5), porcelain, dark)
    finds.wheel(mesh, lie(2.7, 7.2, (1.1, .25, .3), .35), .62, metal)
    finds.engine(mesh, lie(-1.2, 6.2, (.1, .25, .5), .05), .75, metal, metal)
    finds.coil(mesh, rng, (1.75, 5.2, ground(1.75, 5.2)), .34, .018, dark)
    # The fringe of wire at the edge of the hollow.
    for k in range(22):
        a = rng.uniform(0, math.tau)
        start = Vector((HOLLOW[0] + .34 * math.cos(a), HOLLOW[1] + .26 * math.sin(a), ground(*HOLLOW) + .06))
        out = Vector((math.cos(a), math.sin(a) * .7, 0))
        wire = [start, start + out * .08 + Vector((0, 0, rng.uniform(.02, .09))), start + out * .2 + Vector((rng.gauss(0, .04),
            0, .02))]
        mesh.tube(smooth_path(wire, 4), .004, dark, rng.choice(((1, 1, 1), (5, .8, .5), (.7, 2, 2))), 5)


def _middle_distance(mesh, rng, crust, metal, dark, lamp):
    """Mounds on both sides, big shapes on them, cranes behind; all of it out of focus."""
    for x, y, wide, tall in ((-17, 32, 13, 7.5), (20, 40, 16, 7), (-38, 70, 26, 15), (44, 85, 30, 15), (6, 120, 40, 5)):
        for _ in range(420):
            a, r = rng.uniform(0, math.tau), math.sqrt(rng.random())
            px, py = x + math.cos(a) * r * wide, y + math.sin(a) * r * wide * .6
            size = rng.uniform(.4, 1.5) * (1 + y * .012)
            piece(mesh, rng, (px, py, tall * (1 - r) ** .9 * rng.uniform(.7, 1.0)), size, crust, metal, dark)
        mesh.lathe([(wide, -1), (wide * .7, tall * .25), (wide * .35, tall * .62), (wide * .1, tall * .9), (0, tall * .93)],
            crust, (.4, .38, .4),
            placed((x, y, 0)), 24, False)
    hoop(mesh, placed((13, 27, 3.4), (1.3, .3, .5)), 3.4, .34, metal)
    hoop(mesh, placed((-24, 60, 9), (1.2, -.2, .3)), 7, .6, metal, part=.8)
    for x, y, height in ((-30, 150, 52), (62, 190, 62), (-85, 240, 66)):
        crane(mesh, rng, (x, y, 0), height, dark, lamp)
    mesh.quad((0, 260, -.6), (900, 0, 0), (0, 500, 0), dark, (1.2, 1.1, 1.1))
