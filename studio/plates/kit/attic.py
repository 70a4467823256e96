"""Alita's room: an iron bed, a chair with the big coat on it, and Zalem in the window, when the curtain lets it."""
import math

from mathutils import Matrix, Vector, noise

from . import doll, light
from .cloth import thin
from .floors import boards
from .fog import Fog
from .furniture import curtain, draped, iron_bed, pillow, wooden_chair
from .materials import glow, grime, plain
from .mesh import Mesh, placed, smooth_path
from .sky import sky
from .vapour import sheet, vapour
from .zalem import zalem

LEFT, RIGHT, BACK, CEILING = -2.35, 2.25, 4.4, 2.85
SILL, HEAD, WINDOW_LEFT, WINDOW_RIGHT = .78, 2.50, -.95, 1.45
SUN = Vector((.55, 1, .52)).normalized()


def attic(rng, closed):
    """The whole room in the morning; `closed` draws the curtain over the window."""
    indoors = Fog(density=.02, height=40, floor=.6, near=(.06, .05, .075), far=(.16, .13, .17), reach=9)
    outdoors = Fog(density=.0075, height=26, floor=.16, near=(.20, .17, .25), far=(1.45, 1.02, .84), reach=420,
                   glow_towards=tuple(SUN), glow=(1.5, .8, .4), glow_width=9)
    sky((1.55, 1.02, .74), (.92, .70, .72), (.32, .36, .56), (0, .12, .6), power=1.25, indirect=.4, glow=(SUN, (2.5, 1.3, .6), 12))
    room = Mesh()
    plaster = plain('plaster', indoors, (.34, .30, .285), .9, mottle=.28, specular=.1)
    wood = plain('wood', indoors, (.20, .11, .06), .5, mottle=.6)
    iron = grime('iron', indoors, (.20, .20, .21), rusted=.5, metal=.4, rough=.45, scale=4, bump=.1)
    linen = plain('linen', indoors, (.62, .56, .52), .9, mottle=.2, specular=.1)
    wool = plain('wool', indoors, (.17, .055, .05), .95, mottle=.4, specular=.05)
    dark = plain('dark', indoors, (.115, .088, .07), .85, mottle=.4, specular=.1)
    porcelain = plain('porcelain', indoors, (.55, .48, .44), .3)

    _shell(room, plaster, wood, boards('boards', indoors, (.21, .115, .06)))
    _window(room, wood, iron)
    _bed(room, iron, linen, wool)
    _chair_and_coat(room, wood, dark, wool)
    _shelf(room, rng, wood, iron, dark, porcelain, linen)
    _small_things(room, iron, dark)
    _curtains(room, closed, linen, thin('cloth', indoors, (.62, .44, .32)))
    room.build('room')
    _town(rng, outdoors)

    light.sun(SUN, (1.0, .66, .36), 6 if closed else 17, .012)
    middle = (WINDOW_LEFT + WINDOW_RIGHT) / 2
    if closed:
        # What the cloth lets through, without asking the sun to find its way through it.
        light.area((middle, BACK - .4, 1.6), (0, 1.2, .2), 2.2, (1.0, .62, .36), 90, 1.5)
        light.area((middle, BACK + .5, 1.9), (middle, BACK - .2, 1.5), 2.6, (1.0, .74, .48), 70, 1.9)
    else:
        light.area((middle, BACK - .13, 1.7), (0, 1.2, .2), 2.2, (.71, .67, 1.0), 310, 1.5)
    light.area((0, -.6, 2.5), (0, 3, .6), 2.5, (.62, .55, .80), 75)
    light.area((-.2, 2.2, .06), (-.6, 2.4, 3), 1.4, (1.0, .62, .36), 60)
    dust = vapour('dust', .16, .8, .8, .6)
    sheet((-.35, 3.3, 1.3), 2.6, 2.6, (1.0, .66, .42), dust, (0, .5, 0))
    light.camera((.12, -.45, 1.55), (.0, 4, 1.36), 24)


def _curtains(mesh, closed, linen, cloth):
    white = (.95, .92, .95)
    if closed:
        # They do not quite meet: a blade of morning comes in between.
        for left, width, pleats in ((WINDOW_LEFT - .45, 1.82, 16), (WINDOW_LEFT + 1.24, 1.72, 15)):
            curtain(mesh, (left, BACK - .26, HEAD + .12), width, 1.9, cloth, white, pleats, .03)
        return
    curtain(mesh, (WINDOW_LEFT - .42, BACK - .10, HEAD + .12), .62, 1.9, linen, white, 6, .16)
    curtain(mesh, (WINDOW_RIGHT - .10, BACK - .10, HEAD + .12), .50, 1.9, linen, white, 5, .05)


def _shell(mesh, plaster, wood, floor):
    mesh.quad((0, 2, 0), (6, 0, 0), (0, 7, 0), floor)
    mesh.box((0, 2, CEILING + .1), (6, 7, .2), plaster, (.8, .8, .85))
    for x in (LEFT - .15, RIGHT + .15):
        mesh.box((x, 2, CEILING / 2), (.3, 7, CEILING), plaster, bevel=0)
        mesh.box((x + (.17 if x < 0 else -.17), 2, .07), (.04, 7, .14), wood, (.7, .7, .7))
    for x0, x1, z0, z1 in ((-3, WINDOW_LEFT, 0, CEILING), (WINDOW_RIGHT, 3, 0, CEILING),
        (WINDOW_LEFT, WINDOW_RIGHT, 0, SILL), (WINDOW_LEFT, WINDOW_RIGHT, HEAD, CEILING)):
        mesh.box(((x0 + x1) / 2, BACK + .15, (z0 + z1) / 2), (x1 - x0, .3, z1 - z0), plaster, bevel=0)
    mesh.box((0, BACK - .02, .07), (6, .04, .14), wood, (.7, .7, .7))
    # Two beams and a bare pipe: a room under a roof that was never meant to be one.
    for y in (.9, 2.9):
        mesh.box((0, y, CEILING - .07), (6, .13, .16), wood, (.6, .6, .6))
    mesh.tube([(RIGHT - .12, BACK - .12, 0), (RIGHT - .12, BACK - .12, CEILING)], .045, plaster, (.8, .7, .65), 12)


def _window(mesh, wood, iron):
    middle, wide, tall = (WINDOW_LEFT + WINDOW_RIGHT) / 2, WINDOW_RIGHT - WINDOW_LEFT, HEAD - SILL
    mesh.box((middle, BACK - .06, SILL - .03), (wide + .24, .34, .05), wood, (1.1, 1.1, 1.1))
    for x in (WINDOW_LEFT, WINDOW_RIGHT):
        mesh.box((x, BACK + .06, SILL + tall / 2), (.08, .14, tall + .08), wood)
    mesh.box((middle, BACK + .06, HEAD), (wide + .08, .14, .08), wood)
    for share in (1 / 3, 2 / 3):
        mesh.box((WINDOW_LEFT + wide * share, BACK + .07, SILL + tall / 2), (.045, .05, tall), wood, (.8, .8, .8))
    mesh.box((middle, BACK + .07, HEAD - .48), (wide, .05, .04), wood, (.8, .8, .8))
    rail = HEAD + .13
    mesh.tube([(WINDOW_LEFT - .5, BACK - .11, rail), (WINDOW_RIGHT + .5, BACK - .11, rail)], .013, iron, (1, 1, 1), 8)


def _bed(mesh, iron, linen, wool):
    x, foot, wide, long = -1.62, 1.75, 1.0, 2.1
    iron_bed(mesh, (x, foot, 0), wide, long, iron, linen, (.9, .88, .9))
    pillow(mesh, (x + .03, foot + long - .36, .64), (.74, .46, .20), linen, (1.05, 1.02, 1.02), .12)

    def over_the_edge(u, v):
        """The blanket lies flat, hangs over the near side of the bed and is thrown back at the top."""
        hang = max(0, u - .80) / .20
        return -.42 * hang ** 1.2 + .10 * math.exp(-((v - .93) / .06) ** 2) + .035 * noise.noise((u * 4, v * 4, 2))

    draped(mesh, (x - .50, foot + .04, .585), (1.10, 0, 0), (.08, 1.25, 0), wool, (1, 1, 1), 90, over_the_edge, .028, 3.0)
    draped(mesh, (x - .49, foot + 1.18, .60), (1.02, 0, 0), (.03, .34, 0), linen, (1.05, 1.02, 1.05), 70,
           lambda u, v: -.34 * max(0, u - .86) / .14 + .03 * math.sin(v * math.pi), .02, 9.0)


def _chair_and_coat(mesh, wood, dark, wool):
    """Ido's coat on the back of the chair; it nearly reaches the floor."""
    at, turn = (1.0, 3.1, 0), -2.45
    wooden_chair(mesh, at, turn, wood)
    lie = placed(at, (0, 0, turn))
    columns, rows, points = 46, 30, []
    for j in range(rows + 1):
        down = j / rows
        for i in range(columns + 1):
            u = i / columns * 2 - 1
            fold = .028 * math.sin(u * 8 + down * 2) * (.2 + down) + .02 * noise.noise((u * 3, down * 3, 1))
            wide = .25 + .07 * down + .02 * math.exp(-((down - .06) / .08) ** 2)
            sag = .05 * u * u * (1 - down)
            points.append(lie @ Vector((u * wide, .255 + .035 * (1 - u * u) + .05 * down + fold * .8, 1.0 - sag - down * .74)))
    faces = [(j * (columns + 1) + i, j * (columns + 1) + i + 1, (j + 1) * (columns + 1) + i + 1, (j + 1) * (columns + 1) + i)
             for j in range(rows) for i in range(columns)]
    mesh.add(points, faces, dark, (1, 1, 1), True)
    collar = [lie @ Vector(p) for p in ((-.27, .24, .97), (-.12, .25, 1.01), (.12, .25, 1.01), (.27, .24, .97))]
    mesh.tube(smooth_path(collar, 6), .030, dark, (1, 1, 1), 12)
    for side in (-1, 1):
        sleeve = [lie @ Vector((side * .23, .24, .95)), lie @ Vector((side * .29, .24, .78)),
            lie @ Vector((side * .31, .22, .56)), lie @ Vector((side * .29, .19, .36))]
        mesh.tube(smooth_path(sleeve, 6), .050, dark, (1.1, 1.1, 1.1), 14, .060)
    # The lining shows at the neck and in one sleeve: the red that is also at her collar.
    mesh.box(lie @ Vector((0, .215, .985)), (.24, .02, .07), wool, (1.6, .6, .6), (-.2, 0, turn), .01)
    cuff = lie @ Vector((-.29, .19, .355))
    mesh.tube([cuff, cuff - Vector((0, 0, .015))], .056, wool, (1.8, .6, .6), 14)


def _shelf(mesh, rng, wood, iron, dark, porcelain, linen):
    """Three boards on the right wall: what a person owns after a week of being alive."""
    x, y = RIGHT - .13, 2.75
    for z in (1.12, 1.46, 1.80):
        mesh.box((x, y, z), (.26, 1.15, .028), wood)
        for end in (-.42, .42):
            mesh.tube([(RIGHT, y + end, z - .16), (x - .06, y + end, z - .02)], .010, iron, (1, 1, 1), 6)
    for k in range(7):  # books
        tall = rng.uniform(.17, .25)
        mesh.box((x, y - .5 + k * .048, 1.474 + tall / 2), (.16, .038, tall), rng.choice((dark, wood, linen)),
                 rng.choice(((3, 1.2, 1), (1.2, 1.6, 2.2), (1, 1, 1), (2.4, 2, 1.2))), (0, rng.uniform(-.05, .05), 0))
    doll.hand(mesh, placed((x, y + .28, 1.49), (0, 0, -1.9)), .22, porcelain, dark, (.9, .9, .9), .35)
    for dy, z, size, tint in ((-.38, 1.135, .055, (3, 2, 1)), (-.2, 1.135, .04, (1, 2.4, 2.6)),
        (.12, 1.135, .06, (2.4, .7, .5)), (.36, 1.815, .05, (1, 1.8, 2))):
        mesh.lathe([(0, 0), (size, 0), (size, size * 1.6), (size * .5, size * 2.2), (size * .5, size * 2.6),
            (0, size * 2.6)], dark, tint, placed((x, y + dy, z)), 18)
    mesh.box((x, y - .2, 1.87), (.2, .34, .11), wood, (1.3, 1.2, 1))
    mesh.ring(placed((x - .02, y + .36, 1.20), (0, .15, 0)) @ Matrix.Rotation(math.pi / 2, 4, 'Y'), .065, .012, iron,
        (1.4, 1.4, 1.4), 24, 8)


def _small_things(mesh, iron, dark):
    middle = (WINDOW_LEFT + WINDOW_RIGHT) / 2
    # On the sill: a tin with one weed in it, an orange.
    tin = Vector((middle - .62, BACK - .1, SILL))
    mesh.lathe([(0, 0), (.05, 0), (.05, .11), (.046, .11), (.046, .1), (0, .1)], iron, (1.3, 1.2, 1.1), placed(tin), 20)
    for k in range(7):
        lean = Vector((math.sin(k * 2.4) * .09, math.cos(k * 1.7) * .05, .13 + .03 * (k % 3)))
        stem = [tin + Vector((0, 0, .09)), tin + Vector((0, 0, .15)) + lean * .4, tin + Vector((0, 0, .09)) + lean]
        mesh.tube(smooth_path(stem, 5), .004, dark, (1.5, 3.4, 1.4), 5)
        leaf = stem[-1]
        mesh.add([leaf, leaf + Vector((.025, 0, .012)), leaf + Vector((.06, .01, -.01)), leaf + Vector((.025, .02, -.008))],
            [(0, 1, 2, 3)], dark, (1.6, 4, 1.6))
    mesh.lathe([(math.sin(k * math.pi / 10) * .042, -math.cos(k * math.pi / 10) * .04) for k in range(11)], dark,
        (16, 6, 1.4), placed((middle + .55, BACK - .12, SILL + .04)), 20)
    # Slippers by the bed, far too large.
    for dx, turn in ((0, .2), (.17, -.1)):
        lie = placed((-.86 + dx, 2.05, .03), (0, 0, turn))
        mesh.box(lie.translation, (.11, .30, .05), dark, (2, 1.4, 1.2), (0, 0, turn), .02)
        mesh.box(lie @ Vector((0, .07, .05)), (.11, .15, .05), dark, (2, 1.4, 1.2), (0, 0, turn), .022)
    mesh.cable((.35, 2.9, CEILING - .1), (.35, 2.9, 2.35), 0, .008, dark, (1, 1, 1), 4)
    mesh.lathe([(.02, .1), (.05, .09), (.17, 0), (.165, 0), (.04, .08)], iron, (1, 1, 1), placed((.35, 2.9, 2.25)), 28)


def _town(rng, air):
    """Roofs below, the tubes beyond, and the city that hangs over everything."""
    town, wall = Mesh(), grime('roofs', air, (.16, .145, .15), rusted=.9, metal=.1)
    lamp = glow('lamps', air, 4)
    for _ in range(520):
        y = 24 + rng.random() ** 1.6 * 420
        x = rng.uniform(-1, 1) * (14 + y * .55)
        wide, top = rng.uniform(4, 11) * (1 + y * .003), rng.uniform(-7,
            -1.2) + y * .012 + (rng.uniform(2, 14) if rng.random() < .08 and y > 60 else 0)
        k = rng.uniform(.5, 1.3)
        mesh_tint = rng.choice(((k, k, k), (k * 1.2, k * .8, k * .65), (k * .8, k * .95, k * 1.05)))
        town.box((x, y, top - 10), (wide, wide * rng.uniform(.7, 1.3), 20), wall, mesh_tint, (0, 0, rng.uniform(-.3, .3)), 0)
        for _ in range(rng.randint(1, 4)):
            px, py = x + rng.uniform(-.4, .4) * wide, y + rng.uniform(-.4, .4) * wide
            make = rng.random()
            if make < .5:
                town.tube([(px, py, top), (px, py, top + rng.uniform(1, 5))], rng.uniform(.03, .12), wall, (.4, .4, .4), 5)
            elif make < .8:
                size = rng.uniform(.6, 2)
                town.box((px, py, top + size * .4), (size, size, size * .8), wall, mesh_tint, bevel=0)
            else:
                town.lathe([(0, 2.0), (.7, 1.7), (.75, 1.6), (.75, .3), (.6, 0)], wall, mesh_tint, placed((px, py, top)), 12)
        if rng.random() < .12:
            town.box((x, y - wide * .5, top - rng.uniform(.5, 2)), (.5, .2, .6), lamp, (1, .5, .2), bevel=0)
    for _ in range(14):
        y = rng.uniform(14, 60)
        town.cable((rng.uniform(-20, -6), y, rng.uniform(-1, 4)), (rng.uniform(6, 22), y + rng.uniform(-6, 10),
            rng.uniform(-1, 4)), rng.uniform(.5, 2), .03, wall, (.2, .2, .2), 20)
    town.build('town')
    city = Mesh()
    high = air.but(density=.0042, height=38, floor=.035, near=(.28, .25, .38), far=(.66, .55, .62))
    zalem(city, rng, (60, 1500, 186), 330, grime('zalem', high, (.10, .11, .16), rusted=.1, metal=0, rough=.8, scale=.008),
        glow('zalem lamps', high, 4),
          ((-1.9, .9, -160, 900, 13), (-1.2, .9, 210, 820, 13), (2.6, .9, -420, 1700, 13), (.4, .9, 520, 1800, 13)), lit=(1,
              .85, .6))
    city.build('zalem')
