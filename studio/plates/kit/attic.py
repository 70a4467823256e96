"""Alita's room: a short bed, a chair with the big coat on it, and Zalem in a tram's window, when the curtain lets it."""
import math

from mathutils import Vector

from . import light
from .attic_shell import BACK, HEAD, LEFT, MIDDLE, WINDOW_LEFT, WINDOW_RIGHT, girders, pipes, shell, tram_window
from .attic_things import bed, chair_and_coat, left_behind, shelf
from .cloth import thin
from .floors import boards
from .fog import Fog
from .furniture import curtain
from .materials import glow, grime, plain
from .mesh import Mesh, placed
from .plaster import wall
from .sky import sky
from .vapour import sheet, vapour
from .zalem import zalem

# The sun comes in low under Zalem and from the side; the haze it lights lies behind Zalem.
SUN, DAWN = Vector((1, .52, .34)).normalized(), Vector((.30, 1, .30)).normalized()


def attic(rng, closed):
    """The whole room in the morning; `closed` draws the curtain over the window."""
    indoors = Fog(density=.02, height=40, floor=.6, near=(.05, .045, .065), far=(.15, .12, .16), reach=9)
    outdoors = Fog(density=.0075, height=26, floor=.16, near=(.20, .17, .25), far=(1.06, .72, .58), reach=420,
                   glow_towards=tuple(DAWN), glow=(1.5, .8, .4), glow_width=9)
    sky((1.55, 1.02, .74), (.92, .70, .72), (.32, .36, .56), (0, .12, .6), power=.95, indirect=.55, glow=(DAWN, (2.5, 1.3, .6),
        12))
    room = Mesh()
    paint, paper, chalky = (.09, .128, .115), (.30, .225, .165), (.36, .325, .30)
    back_wall = wall('back wall', indoors, chalky, paint, 1.02, paper, 'x')
    side_wall = wall('side wall', indoors, chalky, paint, 1.02, paper, 'y')
    plaster = plain('plaster', indoors, (.47, .43, .40), .9, mottle=.15, specular=.1)
    wood = grime('wood', indoors, (.15, .085, .05), (.26, .22, .19), .45, 0, gloss=.4, rough=.5, scale=4, bump=.2)
    iron = grime('iron', indoors, (.17, .175, .18), (.20, .085, .04), .75, .4, rough=.45, scale=4, bump=.12)
    enamel = grime('enamel', indoors, (.17, .225, .19), (.17, .075, .04), .55, .05, gloss=.25, rough=.35, scale=5, bump=.1)
    brass = plain('brass', indoors, (.42, .27, .10), .35, .8, .6)
    linen = plain('linen', indoors, (.62, .56, .52), .9, mottle=.2, specular=.1)
    wool = plain('wool', indoors, (.145, .045, .042), .95, mottle=.5, specular=.05)
    dark = plain('dark', indoors, (.115, .088, .07), .85, mottle=.4, specular=.1)
    porcelain = plain('porcelain', indoors, (.55, .48, .44), .3)
    chalk = plain('chalk', indoors, (.62, .60, .58), .95, mottle=.8, specular=0)

    shell(room, back_wall, side_wall, plaster, wood, boards('boards', indoors, (.17, .10, .058)))
    girders(room, iron)
    pipes(room, iron, brass, linen)
    tram_window(room, enamel, iron, brass, dark)
    bed(room, iron, linen, wool, linen)
    chair_and_coat(room, wood, dark, wool)
    shelf(room, rng, wood, iron, dark, porcelain, linen)
    left_behind(room, rng, plaster, iron, chalk, brass, dark)
    _curtains(room, closed, iron, linen, thin('cloth', indoors, (.62, .44, .32)))
    room.build('room')
    _town(rng, outdoors)
    _lights(closed)
    _beams(rng, closed, indoors)
    light.camera((.12, -.45, 1.55), (.0, 4, 1.36), 24)


def _lights(closed):
    light.sun(SUN, (1.0, .66, .36), 16 if closed else 22, .010)
    if closed:
        # What the cloth lets through, without asking the sun to find its way through it.
        light.area((MIDDLE, BACK - .9, 1.6), (0, 1.2, .2), 2.2, (1.0, .62, .36), 80, 1.5)
        light.area((MIDDLE, BACK + .5, 1.9), (MIDDLE, BACK - .2, 1.5), 2.6, (1.0, .70, .42), 125, 1.9)
        # The blade between the halves; a lamp that spreads no more than the sun does.
        gap = Vector((-.42, BACK - .32, 1.45))
        light.area(gap, gap - SUN, .055, (1.0, .66, .36), 9, 1.5).data.spread = .06
    else:
        light.area((MIDDLE, BACK - .13, 1.7), (0, 1.2, .2), 2.2, (.71, .67, 1.0), 230, 1.5)
        light.area((LEFT + .1, 3.3, 1.1), (1, 3, 1.1), .9, (1.0, .66, .40), 26, .9)  # what the lit wall gives back
    light.area((0, -.6, 2.5), (0, 3, .6), 2.5, (.62, .55, .80), 80)
    light.area((-.2, 2.2, .06), (-.6, 2.4, 3), 1.4, (1.0, .62, .36), 55)


def _beams(rng, closed, indoors):
    """The blade of sun in the dusty air, from the window to the left wall, and motes in it."""
    dust = vapour('dust', .14 if closed else .11, .35, .7, .8)
    turn = (0, -math.atan2(SUN.z, math.hypot(SUN.x, SUN.y)), math.atan2(SUN.y, SUN.x))
    across = Vector((SUN.x, SUN.y, SUN.z))
    starts = ((-.42, 1.55, .30),) if closed else ((-.15, 1.5, 1.0), (.55, 1.5, 1.0), (.20, 1.9, .8))
    for x, z, width in starts:
        middle = Vector((x, BACK - .1, z)) - across * 1.35
        sheet(middle, 3.4, 1.5 if closed else 1.25 * width, (1.3, .78, .46) if closed else (1.0, .64, .42), dust, turn)
    motes, speck = Mesh(), glow('mote', indoors, 2.2)
    for _ in range(90):
        x = rng.uniform(-.5, -.3) if closed else rng.uniform(-.7, 1.3)
        place = Vector((x, BACK - .15, rng.uniform(1.0, 2.3))) - across * rng.uniform(.2, 2.6)
        size = rng.uniform(.0015, .0035)
        motes.box(place, (size,) * 3, speck, (1.0, .72, .45), bevel=0)
    motes.build('motes')


def _curtains(mesh, closed, iron, linen, cloth):
    white, rail = (.95, .92, .95), HEAD + .20
    mesh.tube([(WINDOW_LEFT - .66, BACK - .13, rail), (WINDOW_RIGHT + .5, BACK - .13, rail)], .016, iron, (1, 1, 1), 8)
    if closed:
        # They do not quite meet: a blade of morning comes in between.
        for left, width, pleats in ((WINDOW_LEFT - .45, 1.00, 9), (WINDOW_LEFT + .455, 2.46, 19)):
            curtain(mesh, (left, BACK - .26, rail - .02), width, 1.95, cloth, white, pleats, .03)
        return
    curtain(mesh, (WINDOW_LEFT - .62, BACK - .12, rail - .02), .48, 1.95, linen, white, 5, .06)
    curtain(mesh, (WINDOW_RIGHT - .06, BACK - .12, rail - .02), .48, 1.95, linen, white, 5, .05)


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
    high = air.but(density=.0034, height=38, floor=.03, near=(.24, .22, .34), far=(.40, .33, .42))
    zalem(city, rng, (62, 1500, 158), 316, grime('zalem', high, (.10, .11, .16), rusted=.1, metal=0, rough=.8, scale=.008),
        glow('zalem lamps', high, 4),
          ((-1.9, .9, -160, 900, 13), (-1.2, .9, 210, 820, 13), (2.6, .9, -420, 1700, 13), (.4, .9, 520, 1800, 13)), lit=(1,
              .85, .6))
    city.build('zalem')
