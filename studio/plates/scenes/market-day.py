"""The market by day: sails and awnings over a narrow street, fruit and arms for sale, dust in the light, Zalem in the haze."""
import math

from mathutils import Vector

from kit import doll, light
from kit.city import pipe_bundle
from kit.day_walls import footbridge, peeling, shop_front, storeys, washing
from kit.fog import Fog
from kit.market import banner, split_curtain
from kit.market_day_goods import basket, handcart, pepper_string, sack, sail, sailcloth, scales, stall
from kit.materials import glow, grime, plain
from kit.mesh import Mesh, placed
from kit.paving import setts
from kit.sky import sky
from kit.street_outfit import outfit
from kit.vapour import sheet, vapour
from kit.walls import facade
from kit.zalem import zalem

SEED = 41
SUN = Vector((.52, .62, .90)).normalized()
MADDER, OCHRE, BONE, TEAL = (.56, .175, .12), (.74, .48, .23), (.86, .77, .60), (.19, .385, .39)


def build(rng):
    air = Fog(density=.0105, height=50, floor=.35, near=(.16, .115, .07), far=(1.02, .74, .45), reach=120,
              glow_towards=(.10, 1, .12), glow=(.75, .46, .18), glow_width=18)
    sky((1.25, .95, .62), (.78, .72, .60), (.30, .42, .50), (0, .22, .8), indirect=2.2, glow=((.12, 1, .2), (1.2, .8, .4), 14))
    street = outfit(rng, air)
    goods = Goods(air)
    # By day a window shows the sky, and a banner the sun behind it.
    street.window, street.cloth = plain('glass', air, (.5, .5, .5), .12), sailcloth('cloth', air, (.30, .275, .24), .5)
    plaster = peeling('plaster', air)
    for side in (-1, 1):
        _houses(street, plaster, side)
    _stalls(street, goods)
    _sails(street, goods)
    _hung(street, goods)
    footbridge(street, plaster, 47, 5.6, 4.7, 7.2)
    _far(street)
    street.mesh.build('market')
    road = Mesh()
    road.quad((0, 150, 0), (300, 0, 0), (0, 320, 0), setts('road', air, (.17, .135, .10), (.24, .16), puddles=(.22, .30), rough=.9))
    road.build('road')
    city = Mesh()
    skin = grime('zalem', air.but(density=.00052, near=(.2, .2, .2), far=(.64, .54, .43)), (.15, .18, .20), rusted=.1,
        metal=0, rough=.8,
        scale=.01)
    zalem(city, rng, (150, 1150, 440), 440, skin, glow('zalem lamps', air.but(density=.0012), 2), ((3.7, .86, -190, 520, 17),
        (-1.9, .9, 300, 420, 16)), (1, 1, 1.05), (1, .9, .7))
    city.build('zalem')
    _dust()
    _light()
    light.camera((-.35, -1.4, 1.58), (.35, 30, 1.9), 24, (0, .095))


class Goods:
    """What only a market needs: skins, wood, wicker, sailcloth, porcelain."""

    def __init__(self, air):
        self.skin = plain('skin', air, (1, 1, 1), .38, mottle=.35)
        self.wood = plain('wood', air, (.17, .14, .11), .7, mottle=.6)
        self.cloth = plain('sacking', air, (.34, .31, .27), .85, mottle=.4, specular=.1)
        self.sail = sailcloth('sail', air, (.60, .56, .50), .62)
        self.porcelain = plain('porcelain', air, (.44, .40, .36), .3, mottle=.5)


def _houses(street, plaster, side):
    """Plastered houses with shops below; beyond the stalls the haze takes the detail, and less is built."""
    rng, mesh = street.rng, street.mesh
    y = -3.0
    while y < 130:
        width = rng.uniform(5, 9)
        front = side * (5.0 + rng.uniform(0, .6) + max(0, y - 40) * .02)
        height = (rng.uniform(6.4, 8.5) if side > 0 else rng.uniform(10, 16)) + max(0, y - 50) * .05
        tint = rng.choice(((1.1, .92, .68), (1.0, .95, .88), (.74, .86, .84), (1.1, .72, .56)))
        middle = y + width / 2
        mesh.box((front + side * 4, middle, height / 2), (8, width, height), plaster, tint, bevel=.08)
        if y < 32:
            storeys(street, plaster, front, y + .2, width - .4, 3.9, height, -side, tint)
            shop_front(street, plaster, front, y + .2, width - .4, -side, tint)
        else:
            facade(street, (front, middle, 3.2 + (height - 3.2) / 2), width * .92, height - 3.2, -side, .8 if y < 50 else .35, False)
        facade(street, (front + side * 2.2, y, height / 2 + 1), 4, height - 2, 'y', .6, y < 20)
        mesh.box((front + side * 3.6, middle, height), (8, width + .4, .3), street.metal, street.tint())
        pipe_bundle(street, front - side * .12, y + rng.uniform(.4, width - .4), height * .8, side)
        for _ in range(6):
            x, at = front + side * rng.uniform(.3, 5), y + rng.uniform(0, width)
            if rng.random() < .5:
                mesh.tube([(x, at, height), (x, at, height + rng.uniform(1, 4))], .05, street.dark, (.8, .8, .8), 6)
            else:
                mesh.lathe([(0, 2.2), (.8, 1.9), (.85, 1.8), (.85, .3), (.6, 0)], street.metal, street.tint(), placed((x, at,
                    height)), 12)
        y += width + rng.uniform(-.2, .5)
    for x, start, end, z, count in ((-4.3, 5.6, 9.6, 6.4, 6), (-4.2, 11, 15, 7.6, 6), (4.3, 7.2, 10.8, 5.4, 5), (4.2, 13, 17, 6.2, 6)):
        for y in (start, end):
            mesh.tube([(x, y, z), (x * 1.3, y, z + .1)], .025, street.metal, (1, .9, .8), 5)
        washing(street, (x, start, z), (x, end, z), count)


def _stalls(street, goods):
    rng, mesh = street.rng, street.mesh
    rows = ((-1, 4.3, 3.2, ('orange', 'greens', 'apple')), (1, 5.0, 3.4, ('melon', 'loaves', 'plum')), (-1, 8.4, 3.2, ('onion',
        'turnip', 'greens')),
        (1, 9.4, 3.2, ('parts', 'orange', 'greens')), (-1, 12.6, 3.2, ('plum', 'parts', 'orange')), (1, 13.6, 3.2, ('loaves',
            'turnip')),
        (-1, 17, 3.4, ('lemon', 'greens')), (1, 18, 3.4, ('orange', 'plum')), (-1, 22, 3.4, ('orange', 'melon')), (1, 23, 3.4,
            ('apple',)))
    for side, y, long, kinds in rows:
        dark, pale = rng.choice(((MADDER, BONE), (TEAL, BONE), (OCHRE, BONE), (MADDER, OCHRE)))
        skirt = rng.choice(((dark, pale), (BONE, OCHRE), (OCHRE, OCHRE)))
        stall(mesh, rng, side * 3.9, y, side, long, kinds, goods.skin, goods.wood, goods.cloth, skirt, y < 11)
        stripes = (dark, dark, pale, pale)
        inner, outer = side * 5.2, side * 2.75
        corners = ((outer, y - long / 2 - .2, 2.45), (outer, y + long / 2 + .2, 2.45), (inner, y + long / 2 + .2, 3.15),
            (inner, y - long / 2 - .2,
            3.15))
        sail(mesh, corners, .16, goods.sail, stripes, 16, 6)
        for end in (-1, 1):
            mesh.tube([(outer, y + end * long / 2, 0), (outer, y + end * long / 2, 2.45)], .035, goods.wood, (.8, .6, .4), 7)
        mesh.tube([(outer, y - long / 2, 2.36), (outer, y + long / 2, 2.36)], .025, goods.wood, (.8, .6, .4), 7)
        for k in range(4):
            top = (outer + side * .1, y - long / 2 + .5 + k * .7, 2.34)
            make = rng.random()
            if make < .5:
                pepper_string(mesh, rng, top, rng.uniform(.35, .7), goods.skin, rng.choice(((.42, .055, .035), (.50, .22, .06),
                    (.50, .44, .34))))
            elif make < .75:
                scales(mesh, top, street.metal)
    for x, y, r, kind in ((-2.75, 3.3, .30, 'lemon'), (-2.8, 5.5, .28, 'apple'), (2.75, 6.5, .30, 'orange'), (2.8, 3.8, .32,
        'onion'),
            (-2.8, 9.4, .3, 'lime'), (2.8, 10.8, .3, 'lemon')):
        basket(mesh, rng, (x, y, 0), r, kind, goods.skin, goods.wood)
    for x, y, size, colour in ((-2.8, 6.6, .27, (.46, .35, .16)), (-2.7, 7.3, .3, (.38, .14, .06)), (2.75, 7.7, .3, (.52, .46, .35)),
            (2.8, 8.4, .26, (.46, .33, .10)), (-2.8, 10.6, .28, (.52, .46, .35)), (2.9, 12, .3, (.36, .20, .09))):
        sack(mesh, rng, (x, y, 0), size, goods.cloth, goods.skin, colour)
    handcart(mesh, rng, (1.25, 15.5, 0), .5, goods.wood, street.metal, goods.skin, ('orange', 'melon'))
    for _ in range(70):  # leaves, straw, peel
        size = rng.uniform(.02, .07)
        mesh.box((rng.uniform(-2.6, 2.6), rng.uniform(2, 24), .012), (size, size * 2.2, .008), goods.skin, rng.choice(((.2,
            .26, .08), (.45, .34,
            .16), (.45, .2, .06))), (0, 0, rng.random() * 3), 0)


def _sails(street, goods):
    """Sailcloth from house to house: each throws its shadow, and the sun goes through it."""
    mesh = street.mesh
    for y, deep, left, right, sag, stripes in ((4.4, 3.0, 6.3, 5.0, .5, (TEAL, TEAL, TEAL, BONE)), (8.6, 3.2, 4.9, 4.5, .5,
        (MADDER, MADDER,
            MADDER, OCHRE)), (14.2, 3.4, 5.6, 4.8, .6, (OCHRE, BONE, OCHRE, OCHRE)), (20.5, 4.0, 5.0, 5.2, .6, (TEAL, BONE)),
            (28, 4.4, 6.0, 5.4, .7, (MADDER, BONE)), (38, 5, 6.2, 5.6, .8, (OCHRE, TEAL))):
        corners = ((-5.1, y, left), (5.1, y + .8, right), (5.1, y + deep + .6, right + .5), (-5.1, y + deep, left + .4))
        sail(mesh, corners, sag, goods.sail, stripes, 20, 12)
        for a, b in ((corners[0], corners[1]), (corners[3], corners[2])):
            mesh.cable(a, b, sag * .5, .014, street.dark, (.4, .35, .3), 18)


def _hung(street, goods):
    """Arms and hands on a rail, banners, curtains before doors, dead bulbs."""
    rng, mesh = street.rng, street.mesh
    for k in range(5):
        top = Vector((2.72, 7.2 + k * .34, 2.30))
        mesh.tube([top + Vector((0, 0, .06)), top], .006, street.dark, (1, 1, 1), 4)
        lie = placed(top, (math.pi, 0, rng.uniform(-.5, .5) - 1.2))
        if k % 2:
            doll.arm(mesh, lie, .72, goods.porcelain, street.dark, (1, 1, 1), .25, .5)
        else:
            doll.hand(mesh, lie, .24, goods.porcelain, street.dark, (1, .95, .9), .4)
    for x, y, z, wide, drop in ((-4.4, 7.0, 4.4, .7, 1.5), (4.3, 11.8, 4.2, .7, 1.4), (-4.3, 18.6, 5.2, .9, 2.0), (4.2, 20.5,
        4.8, .8, 1.9),
            (-4.2, 26, 5.6, 1.0, 2.4), (4.2, 32, 5.6, 1.1, 2.6)):
        banner(street, x, y, z, wide, drop, 3)
    for x, y in ((-3.7, 30), (3.8, 29), (-3.8, 38)):
        split_curtain(street, x, y, 2.4, 2.0, 4, .7)
    for _ in range(22):
        y, z = rng.uniform(6, 70), rng.uniform(5.4, 10)
        mesh.cable((-5, y, z), (5.2, y + rng.uniform(-6, 6), z + rng.uniform(-1.5, 1)), rng.uniform(.3, 1.0),
            rng.choice((.012, .02, .03)),
            street.dark, (.3, .28, .25))


def _far(street):
    rng, mesh = street.rng, street.mesh
    for _ in range(46):
        side = rng.choice((-1, 1))
        x, y = side * rng.uniform(24, 120), rng.uniform(110, 330)
        tall, wide, z = rng.uniform(10, 30), rng.uniform(8, 18), 0
        while z < tall:
            floor = rng.uniform(5, 12)
            mesh.box((x, y, z + floor / 2), (wide * rng.uniform(.7, 1.1), wide, floor), street.wall, (1, .9, .8), bevel=.2)
            z += floor
        mesh.tube([(x, y, z), (x, y, z + rng.uniform(4, 14))], .25, street.dark, (.8, .8, .8), 5)


def _dust():
    """Shafts between the sails, and the dust that the day has raised."""
    shaft, dust = vapour('shaft', .44, .5, 1.1, .06), vapour('dust', .5, .35, 1.1, .5)
    for x, y, z, width, height in ((1.5, 7.6, 2.6, 1.5, 7), (-.7, 12.8, 2.6, 1.9, 7.5), (1.6, 19, 3, 2.4, 8), (-1.6, 26, 3,
        3.2, 9), (.8, 35, 4, 5, 10)):
        sheet((x, y, z), width, height, (1.15, .82, .45), shaft, (0, .52, 0))
    for x, y, z, width, height in ((0, 18, .9, 8, 3.4), (-1, 28, 1.8, 11, 5), (1, 44, 3, 16, 8), (0, 70, 6, 30, 16)):
        sheet((x, y, z), width, height, (.95, .68, .40), dust)


def _light():
    light.sun(SUN, (1.0, .80, .52), 7.5, .012)
    light.area((-7, -6, 9), (0, 7, 1), 7, (.50, .66, .80), 2200)
    light.area((0, 16, 10), (0, 10, 0), 8, (.72, .80, .82), 3000, 24)
    for x in (-2.6, 2.6):
        light.area((x * .7, 8, 1.9), (x * 1.5, 8, 1.0), 8, (1.0, .74, .46), 260, .8)
