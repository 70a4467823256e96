"""The side alley: two tall brick walls a few steps apart, an iron stair, one lamp, a bridge, the lit street at its end."""
import math

from mathutils import Vector

from . import light
from .alley_brick import brickwork
from .alley_things import bags, bin_, door, fire_stair, grate, meters, wall_lamp
from .city import AMBER, RED, TEAL, dimmed
from .fog import Fog
from .market import banner, hung
from .materials import glow, grime
from .mesh import Mesh, placed
from .paving import setts
from .signs import blade_sign, glyph
from .sky import sky
from .street_outfit import outfit
from .vapour import sheet, vapour
from .walls import facade, window
from .zalem import zalem

HALF, END = 2.45, 29
LAMP = Vector((HALF - .75, 8.0, 3.7))
SODIUM = (1.0, .50, .17)


def alley(rng, disc=(70, 900, 300), radius=330):
    """The whole alley; `disc` and `radius` say where Zalem hangs above it."""
    air = Fog(density=.017, height=60, floor=.5, near=(.012, .040, .050), far=(.20, .46, .49), reach=70,
              glow_towards=(.02, 1, .06), glow=(.30, .34, .30), glow_width=30)
    sky((.42, .66, .66), (.16, .36, .40), (.03, .09, .115), (0, .2, .8), indirect=2.4, glow=((.0, 1, .1), (.4, .5, .45), 26))
    street = outfit(rng, air, wet=True)
    brick = brickwork('brick', air)
    for side in (-1, 1):
        _wall(street, side, brick)
    _ground_floor(street)
    _bridge(street, brick)
    fire_stair(street, -HALF, 6.6, 4.8, (3.5, 6.3, 9.1, 11.9))
    wall_lamp(street, LAMP, 1, SODIUM)
    _overhead(street)
    _far_street(street)
    street.mesh.build('alley')
    road = Mesh()
    road.quad((0, 60, 0), (160, 0, 0), (0, 140, 0), setts('road', air, size=(.24, .15), puddles=(.47, .62), rough=.24))
    road.build('road')
    city = Mesh()
    skin = grime('zalem', air.but(density=.00032, near=(.03, .08, .09), far=(.16, .36, .38)), (.05, .075, .085), rusted=.1,
        metal=0, rough=.8, scale=.01)
    zalem(city, rng, disc, radius, skin, glow('zalem lamps', air.but(density=.0007), 8),
        ((3.9, .86, 14, 520, 14), (-.9, .9, 260, 560, 14)))
    city.build('zalem')
    _steam()
    _lights()


def _wall(street, side, brick):
    rng, mesh = street.rng, street.mesh
    y = -5.0
    while y < END:
        width = min(rng.uniform(4, 7.5), END - y)
        front = side * (HALF + rng.uniform(0, .3))
        height = rng.uniform(17, 25) if side < 0 else rng.uniform(12, 17)
        middle, tint = y + width / 2, street.tint(.6, 1.15)
        mesh.box((front + side * 3, middle, height / 2), (6, width, height), brick, tint, bevel=.05)
        facade(street, (front, middle, 3.4 + (height - 3.4) / 2), width * .9, height - 3.4, -side, .8, y < 22)
        for z in (3.25, rng.uniform(7, 8), height - .3):  # courses of stone
            mesh.box((front + side * .1, middle, z), (.44, width + .06, .22), street.wall, street.tint(.5, .9))
        if rng.random() < .7:
            at = y + rng.uniform(.1, .4)
            mesh.tube([(front - side * .12, at, .3), (front - side * .12, at, height)], .075, street.metal, street.tint(), 10)
            for z in range(1, int(height), 2):
                mesh.tube([(front - side * .12, at, z), (front - side * .12, at, z + .09)], .11, street.dark, (1, 1, 1), 10)
        for _ in range(4):
            x, at = front + side * rng.uniform(.3, 3), y + rng.uniform(0, width)
            mesh.tube([(x, at, height), (x, at, height + rng.uniform(.8, 3))], rng.uniform(.03, .08), street.dark, (.7, .7, .7), 6)
        y += width


def _ground_floor(street):
    """What a fight may be thrown against: along the walls only, the stones between them stay free."""
    rng, mesh = street.rng, street.mesh
    door(street, -1, -HALF, 4.9, lit=dimmed(TEAL, .7))
    door(street, 1, HALF, 10.4, lit=dimmed(RED, .8))
    door(street, -1, -HALF, 15.4, lit=dimmed(TEAL, .6))
    meters(street, 1, HALF, 5.2)
    meters(street, -1, -HALF, 13.4)
    wall = HALF - .48
    bin_(street, (-wall, 9.6), 1.5, .05)
    bin_(street, (wall, 13.0), 1.5, -.04)
    bin_(street, (-wall, 18.5), 1.4, .1)
    for x, y, count in ((-wall, 8.0, 5), (wall, 6.4, 5), (wall, 11.7, 5), (-wall, 11.5, 4), (wall, 17, 6), (wall - .2, 3.9, 3)):
        bags(street, (x, y), count)
    for x, y, z in ((wall, 7.2, 0), (wall - .05, 7.5, .36), (wall - .5, 7.3, 0), (-wall, 16.4, 0), (-wall, 16.5, .4),
        (-wall - .1, 3.6, 0)):
        mesh.box((x, y, z + .18), (.5, .42, .36), street.wall, (1.3, .8, .5), (0, 0, rng.uniform(-.3, .3)), .02)
    for side, y, z in ((-1, 3.4, 2.35), (1, 3.7, 2.2), (-1, 6.5, 1.9)):
        for k in range(rng.randint(2, 3)):  # bills, pasted and torn
            at = Vector((side * (HALF - .02 - .004 * k), y + k * .44, z + rng.uniform(-.08, .08)))
            mesh.box(at, (.01, .40, rng.uniform(.46, .60)), street.cloth, rng.choice(((1.6, .45, .35), (1.5, 1.3, 1.0), (.5,
                1.0, 1.0))),
                (rng.uniform(-.06, .06), 0, 0), 0)
            glyph(street, at - Vector((side * .012, 0, 0)), (0, -side * .22, 0), (0, 0, .27), (.3, .3, .3), street.dark)
    for k in range(7):  # pipes low on the left, with one valve
        z = .55 + k % 3 * .22
        mesh.tube([(-HALF + .10 + .05 * (k % 2), 5.7 + k * .3, z), (-HALF + .10 + .05 * (k % 2), 9 + k * 2.2, z)], .055,
            street.metal,
            street.tint(), 10)
    mesh.ring(placed((-HALF + .34, 6.4, .77), (0, math.pi / 2, 0)), .13, .018, street.metal, (1.6, .4, .3), 20)
    grate(street, (.1, 7.2), .8, 1.0)
    grate(street, (-.2, 15.0), .7, .9)
    for k in range(14):  # the gutter along the middle
        mesh.box((.25, -1 + k * 2.3, .005), (.14, 2.2, .03), street.wall, street.tint(.35, .6), bevel=.01)
    for _ in range(150):
        side, size = rng.choice((-1, 1)), rng.uniform(.015, .09)
        mesh.box((side * (HALF - rng.random() ** 2 * 1.3), rng.uniform(2, 26), size * .35), (size, size * 2, size * .5),
            rng.choice((street.metal, street.wall)), street.tint(), (rng.random() * .3, 0, rng.random() * 3), 0)


def _bridge(street, brick):
    """Two storeys that were built across when there was no more ground."""
    mesh = street.mesh
    low, high, y = 6.0, 9.6, 19.5
    mesh.box((0, y + 1.6, (low + high) / 2), (2 * HALF + .8, 3.2, high - low), brick, (.8, .85, .9), bevel=.05)
    for x, lit in ((-1.35, .8), (-.2, .0), (.75, .55), (1.8, .0)):
        window(street, (x, y - .02, low + 1.7), 'y', .8, 1.2, lit > 0)
        if lit:
            mesh.quad((x, y - .10, low + 1.7), (.8, 0, 0), (0, 0, 1.2), street.window, dimmed(SODIUM, lit))
    for z in (low, high):
        mesh.box((0, y + 1.6, z), (2 * HALF + .8, 3.5, .22), street.metal, (.8, .8, .8))
    for x in (-1.2, 0, 1.2):
        mesh.tube([(x, y + .1, low), (x + .6 * (1 if x <= 0 else -1), y + .1, low - .7)], .05, street.dark, (.7, .7, .7), 6)
    for side in (-1, 1):
        mesh.tube([(side * HALF, y + .1, low - 1.5), (side * .7, y + .1, low)], .08, street.dark, (.8, .8, .8), 6)
    mesh.tube([(-HALF, y + .05, low - .45), (HALF, y + .05, low - .3)], .11, street.metal, (.8, .8, .8), 12)


def _overhead(street):
    rng, mesh = street.rng, street.mesh
    for _ in range(30):
        y, z = rng.uniform(5, 30), rng.uniform(4.4, 13)
        mesh.cable((-HALF, y, z), (HALF, y + rng.uniform(-4, 4), z + rng.uniform(-1.6, 1.6)), rng.uniform(.1, .7),
            rng.choice((.012, .018, .028)), street.dark, (.3, .3, .33))
    for y, z, pieces in ((12.6, 7.4, ((-1.2, .7, .9), (-.3, .55, 1.3), (.5, .8, .8))), (16.2, 5.2, ((-.9, .6, .8), (.1, .9, 1.0)))):
        mesh.cable((-HALF, y, z), (HALF, y, z + .1), .1, .01, street.dark, (.3, .3, .3))
        for x, wide, drop in pieces:
            hung(mesh, (x, y, z - .08), (wide, 0, 0), drop, street.cloth, rng.choice(((.5, .6, .75), (.7, .4, .35), (.6, .6, .6))),
                rng.uniform(0, 20), .07)
    # Somebody is at home behind the stair: it stands black before their window.
    for y, z in ((8.6, 5.2), (10.6, 7.9)):
        window(street, (-HALF + .02, y, z), 1, 1.0, 1.35, True)
        mesh.quad((-HALF + .10, y, z), (0, 1.0, 0), (0, 0, 1.35), street.window, dimmed(SODIUM, .75))
    banner(street, 1.75, 13.6, 5.9, .6, 2.3, 3)


def _far_street(street):
    """The end: the market street goes by, with its signs."""
    rng, mesh = street.rng, street.mesh
    for x, y, z, width, height, colour, side, letters in ((1.6, 25, 4.6, .8, 3.0, RED, 1, 3), (-1.5, 33, 4.2, 1.1, 4.4, TEAL,
        -1, 3),
        (3.2, 45, 6, 1.8, 6, AMBER, 1, 3)):
        blade_sign(street, x, y, z, width, height, colour, side, letters)
    for _ in range(26):
        x, y, wide = rng.uniform(-26, 26), rng.uniform(48, 110), rng.uniform(4, 9)
        tall = rng.uniform(5, 11) + (y - 48) * .12
        mesh.box((x, y, tall / 2), (wide, wide, tall), street.wall, (.5, .5, .5), bevel=.1)
        facade(street, (x, y - wide / 2, tall / 2), wide * .9, tall, 'y', .5, False)
    for _ in range(5):
        mesh.cable((-4, rng.uniform(34, 44), rng.uniform(4, 7)), (4, rng.uniform(34, 44), rng.uniform(4, 7)), .6, .02, street.dark)


def _steam():
    steam, rain = vapour('steam', .5), vapour('lit rain', .42, 1.6, 1.0, .12)
    for x, y, z, width, height, colour in ((.1, 7.6, 1.1, 1.8, 2.6, (.16, .26, .27)), (-.3, 15.2, 1.6, 2.6, 3.6, (.26, .42, .42)),
            (.3, 24, 2.4, 5, 5, (.30, .50, .50)), (0, 33, 3.5, 10, 8, (.45, .62, .58)), (0, 26, 9, 6, 7, (.22, .44, .46))):
        sheet((x, y, z), width, height, colour, steam)
    sheet((LAMP.x - .25, LAMP.y + .3, LAMP.z - 1.4), 2.6, 4.2, (.85, .42, .15), rain)
    sheet((LAMP.x, LAMP.y + .2, LAMP.z - .1), 1.7, 1.5, (1.0, .52, .2), rain)


def _lights():
    """Few lamps, and broad: each one more is noise to the others."""
    light.spot(LAMP - Vector((.05, .15, .12)), (LAMP.x - 1.0, LAMP.y - .9, 0), SODIUM, 3400, 2.3, .7, .08)
    light.point(LAMP - Vector((.25, .3, .1)), SODIUM, 210, .15)
    light.point((-HALF + .5, 4.7, 2.2), TEAL, 60, .25)
    # The cool key: the street's light down the alley, along both walls and the stones.
    light.area((0, END + 4, 3.2), (0, 8, 2), 4, (.45, .90, 1.0), 20000, 5.5)
    # What Zalem and the low cloud let fall between the roofs: on all of it, on the stair, on the walls by the lens.
    light.area((.4, 10, 24), (0, 8, 0), 5, (.40, .74, .86), 15000, 22)
    light.area((1.9, 7.0, 12), (-HALF, 8, 4), 3, (.36, .72, .84), 3600, 9)
    light.area((-.9, -1.5, 8.5), (.9, 6, 2.2), 3, (.36, .60, .74), 1500)
