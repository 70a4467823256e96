"""A street of Iron City by night, in the wet: signs in teal and red, Zalem's underside at its end."""
import math

from kit import light
from kit.city import AMBER, PINK, RED, TEAL, Street, dimmed, lantern_string, pipe_bundle, shutter, stall
from kit.floors import wet_ground
from kit.fog import Fog
from kit.market import banner, board, bulbs, lantern, split_curtain
from kit.materials import glow, grime, plain
from kit.mesh import Mesh, placed, smooth_path
from kit.signs import blade_sign, ring_sign
from kit.sky import sky
from kit.vapour import sheet, vapour
from kit.walls import facade
from kit.zalem import zalem

SEED = 7


def build(rng):
    air = Fog(density=.0125, height=60, floor=.35, near=(.035, .085, .10), far=(.27, .50, .51), reach=190,
              glow_towards=(.05, .985, .10), glow=(.50, .27, .16), glow_width=22)
    sky((.66, .76, .68), (.25, .48, .50), (.03, .085, .115), (0, .17, .66), indirect=4.4,
              glow=((.08, 1, .06), (.95, .45, .2), 40))
    street = Street(
        Mesh(), rng,
        wall=grime('wall', air, (.16, .17, .18), metal=.15),
        metal=grime('metal', air, (.10, .105, .115), rusted=.8, metal=.7, rough=.45),
        dark=grime('dark', air, (.035, .037, .042), rusted=.2, metal=.4, rough=.5),
        neon=glow('neon', air, 7), window=glow('window', air, 2.2),
        cloth=plain('cloth', air, (.17, .16, .155), .8, mottle=.5, specular=.1))
    for side in (-1, 1):
        _row_of_houses(street, side)
        _ground_floor(street, side)
    _far_towers(street)
    _over_the_street(street)
    _signs(street)
    for x, y, side in ((-4.1, 11.5, -1), (-4.2, 17, -1), (4.4, 19.5, 1), (-4.1, 25, -1), (4.3, 30, 1), (-4.2, 36, -1),
        (4.5, 41, 1)):
        stall(street, x, y, side)
    _market(street)
    _litter(street)
    _foreground(street)
    _steam()
    street.mesh.build('street')

    road = Mesh()
    road.quad((0, 240, 0), (300, 0, 0), (0, 500, 0), wet_ground('road', air, puddles=(.50, .68), dirt=.34))
    road.build('road')
    city = Mesh()
    skin = grime('zalem', air.but(density=.00034), (.09, .125, .145), rusted=.1, metal=0, rough=.8, scale=.01)
    zalem(city, rng, (215, 1150, 400), 420, skin, glow('zalem lamps', air.but(density=.0006), 9),
          ((3.6, .86, 30, 520, 17), (-1.9, .9, 300, 420, 16), (-.6, .9, 760, 640, 18), (3.0, .93, -260, 900, 16)))
    city.build('zalem')
    _lamps(street)
    light.camera((-1.3, -1.2, 1.6), (.9, 30, 1.9), 24, (0, .125))


def _row_of_houses(street, side):
    """Storeys stacked out of true: tall on the left, low on the right so that Zalem's light falls in."""
    rng = street.rng
    y = 7.0
    while y < 165:
        width = rng.uniform(4.5, 10)
        front = side * (6 + (y * .03 if side > 0 else 0) + rng.uniform(-.6, 1.6))
        if side > 0:
            height = (rng.uniform(4.5, 6.5) if y < 26 else rng.uniform(6, 9.5)) + max(0, y - 60) * .05
        else:
            height = rng.uniform(10, 13) if y < 13 else rng.uniform(20, 48) * (1 if y < 90 else 1.25)
        top = _house(street, side, front, y, width, height)
        _roof(street, side, front, y, width, top)
        y += width + rng.uniform(-.4, .9)


def _house(street, side, front, y, width, height):
    rng, mesh = street.rng, street.mesh
    z, far = 0, y > 75
    while z < height:
        floor = rng.uniform(3, 8) if z > 0 else 4.6
        face = front + side * rng.uniform(-1.3, 1.1) * (1 if z > 4 else .2)
        wide, deep = width + rng.uniform(-1, 1.6), rng.uniform(7, 10)
        middle, near = y + width / 2, y + width / 2 < 32 and z + floor / 2 < 14
        mesh.box((face + side * deep / 2, middle, z + floor / 2), (deep, wide, floor),
            rng.choice((street.wall, street.wall, street.metal)),
                 street.tint(.55, 1.25), bevel=.09)
        facade(street, (face, middle, z + floor / 2), wide * .92, floor, -side, .3 if far else .75, near)
        end = min(deep, 4.5)
        facade(street, (face + side * end / 2, middle - wide / 2, z + floor / 2), end, floor, 'y', .35 if far else .75, near)
        if rng.random() < .35:
            mesh.box((face + side * (deep / 2 - .5), middle, z + floor), (deep + 1, wide + .8, .3), street.metal, street.tint())
            for _ in range(3):
                at = y + rng.uniform(0, width)
                mesh.tube([(face - side * .4, at, z + floor), (face + side * .1, at, z + floor - 1.5)], .05, street.metal,
                    (.7, .7, .7), 5)
        z += floor
    return z


def _roof(street, side, front, y, width, z):
    rng, mesh = street.rng, street.mesh
    for _ in range(7):
        x, at, make = front + side * rng.uniform(0, 6), y + rng.uniform(0, width), rng.random()
        if make < .45:
            mesh.tube([(x, at, z), (x, at, z + rng.uniform(2, 9))], rng.uniform(.03, .12), street.dark, (.7, .7, .7), 6)
        elif make < .75:
            mesh.box((x, at, z + .7), (rng.uniform(.8, 2.5), rng.uniform(.8, 2.5), rng.uniform(1, 3)), street.metal,
                street.tint())
        else:
            mesh.lathe([(0, 3.2), (1.1, 2.8), (1.2, 2.6), (1.2, .4), (1, .2)], street.metal, street.tint(), placed((x, at, z)))


def _ground_floor(street, side):
    """What stands against the walls at eye height, where the lens is near enough to see it."""
    rng, mesh = street.rng, street.mesh
    mesh.box((side * 4.9, 90, .1), (2.6, 200, .2), street.wall, (.45, .45, .47), bevel=.03)
    mesh.tube([(side * 1.1, 0, .012), (side * 1.1, 200, .012)], .03, street.metal, (1, 1, 1), 4)
    for _ in range(18):
        pipe_bundle(street, side * (5.75 + rng.uniform(-.15, .25)), rng.uniform(5, 34), rng.uniform(4, 9), side)
    for _ in range(11):
        shutter(street, side * 5.7, rng.uniform(6, 36), side, rng.uniform(1.3, 2.2))
    for k in range(6):
        mesh.cable((side * 5.6, 5 + k * 6, rng.uniform(3, 5)), (side * 5.6, 12 + k * 6, rng.uniform(3, 5)),
            rng.uniform(.1, .5), .04,
                   street.dark, (.4, .4, .4))


def _far_towers(street):
    """The third plane: pale slabs in the haze."""
    rng, mesh = street.rng, street.mesh
    for _ in range(46):
        side = rng.choice((-1, 1))
        x, y = side * rng.uniform(12, 150) + 6, rng.uniform(170, 420)
        height, width, z = rng.uniform(18, 52) * (1.6 if side < 0 else 1), rng.uniform(8, 20), 0
        while z < height:
            floor = rng.uniform(5, 14)
            mesh.box((x + rng.uniform(-2, 2), y, z + floor / 2), (width * rng.uniform(.7, 1.15),
                width * rng.uniform(.7, 1.1), floor),
                     street.wall, (.6, .6, .6), bevel=.2)
            z += floor
        for _ in range(3):
            mast = x + rng.uniform(-5, 5)
            mesh.tube([(mast, y, z), (mast, y, z + rng.uniform(6, 22))], .25, street.dark, (.6, .6, .6), 5)
        for _ in range(12):
            mesh.quad((x + rng.uniform(-.4, .4) * width, y - width * .6, rng.uniform(4, z)), (.9, 0, 0), (0, 0, 1.1),
                street.window,
                      dimmed(rng.choice((AMBER, TEAL)), 1.2))


def _over_the_street(street):
    rng, mesh = street.rng, street.mesh
    y, z, deep = 108, 14.5, 3
    mesh.box((0, y, z), (14, deep, deep), street.metal, (.7, .7, .75))
    mesh.box((0, y, z + 1.7), (14, 3.4, .25), street.metal, (.6, .6, .6))
    facade(street, (0, y - 1.5, z), 11, deep, 'y', .6, False)
    for x in range(-6, 7, 2):
        mesh.tube([(x, y - 1.6, z - 1.5), (x + 1, y - 1.6, z + 1.5), (x + 2, y - 1.6, z - 1.5)], .09, street.dark, (.7, .7, .7),
            6)
    for _ in range(58):
        y, z = rng.uniform(15, 110), rng.uniform(6, 17)
        mesh.cable((-6, y, z + rng.uniform(-3, 3)), (6.4, y + rng.uniform(-9, 9), z + rng.uniform(-3, 3)), rng.uniform(.4, 2.6),
                   rng.choice((.015, .02, .03, .055)), street.dark, (.25, .25, .28))
    for _ in range(9):
        y, z = rng.uniform(11, 55), rng.uniform(4.6, 8)
        lantern_string(street, (-5.4, y, z), (5.4, y + rng.uniform(-5, 5), z + rng.uniform(-1, 1)), rng.uniform(.6, 1.3),
                       rng.choice((RED, AMBER, AMBER)))


def _signs(street):
    """Red, right of the middle, is what the eye goes to; teal answers it."""
    for x, y, z, width, height, colour, side, letters in (
            (3.3, 15.5, 6.6, 1.5, 6.6, RED, 1, 4), (4.0, 21, 4.6, 1.0, 3.0, PINK, 1, 3), (3.6, 27, 9.2, 1.5, 5.0, AMBER, 1, 3),
            (-3.9, 18.5, 7.6, 1.1, 5.0, TEAL, -1, 4), (-3.6, 30, 5.2, 1.3, 4.2, RED, -1, 3), (-4.1, 40, 10, 1.8, 7, TEAL, -1, 4),
            (4.1, 44, 6, 1.6, 5.2, RED, 1, 3), (-3.8, 55, 6, 1.6, 5, AMBER, -1, 3), (4.2, 70, 9, 2.2, 8, TEAL, 1, 4), (-4,
                84, 8, 2.4, 8, RED, -1, 3)):
        blade_sign(street, x, y, z, width, height, colour, side, letters)
    ring_sign(street, (1.0, 24, 7.6), 1.7, RED)


def _market(street):
    """Cloth, bulbs, lanterns and boards at the stalls: the middle distance, where the eye walks."""
    rng = street.rng
    for x, y in ((-3.7, 11.9), (-3.8, 17.4), (4.0, 19.9), (-3.7, 25.4), (3.9, 30.4), (-3.8, 36.4), (4.1, 41.4), (3.7, 25.2),
        (-3.9, 47)):
        split_curtain(street, x, y - 1.7, 2.45, 2.0, rng.choice((3, 4, 4)), rng.uniform(.55, .8))
    for x, y, z, wide, drop, letters in ((-4.3, 15, 6.4, .8, 2.6, 3), (4.4, 17.5, 5.0, .7, 2.0, 2), (-4.1, 22.5, 5.4, .8, 2.4,
        3), (4.3, 24, 6.4, .8, 2.6, 3),
        (-4.0, 33, 7.2, 1.0, 3.2, 3), (4.2, 34, 5.8, .9, 2.8, 3), (-4.2, 44, 6, 1.1, 3.4, 3), (3.9, 50, 7, 1.2, 3.8, 3), (-3.9,
            62, 8, 1.4, 4.4, 3)):
        banner(street, x, y, z, wide, drop, letters)
    for y, z in ((10.5, 3.4), (14, 3.7), (18.5, 3.5), (23, 3.9), (28, 3.7), (34, 4.2), (42, 4.4), (52, 4.8)):
        bulbs(street, (-4.6, y, z), (4.6, y + rng.uniform(-2.5, 2.5), z + rng.uniform(-.3, .5)), rng.uniform(.5, .9),
            rng.choice((9, 11, 13)))
    for x, y, z, size in ((-3.0, 13.3, 2.9, .55), (-3.1, 18.9, 3.0, .6), (3.3, 21.6, 3.0, .6), (3.2, 16.5, 3.1, .5), (-2.9, 27,
        3.2, .7), (3.3, 32, 3.2, .7),
        (-3.1, 38, 3.4, .8), (3.2, 43, 3.5, .9)):
        lantern(street, (x, y, z), size, rng.choice((RED, RED, AMBER)))
    for x, y, z, colour, letters, cell in ((-4.0, 13.6, 4.3, AMBER, 3, .5), (4.2, 13.4, 3.9, TEAL, 3, .45), (4.0, 22.8, 3.7,
        RED, 4, .5), (-3.9, 24.4, 4.4, TEAL, 4, .55),
        (3.9, 37, 4.8, AMBER, 4, .7), (-3.9, 48, 5, RED, 4, .8), (4.0, 58, 6, TEAL, 4, 1.0), (-3.6, 74, 7, AMBER, 4, 1.2), (0,
            96, 12, RED, 6, 1.5)):
        board(street, x, y, z, colour, letters, cell)


def _litter(street):
    rng, mesh = street.rng, street.mesh
    barrel = [(0, .85), (.27, .84), (.29, .8), (.28, .55), (.3, .53), (.28, .5), (.28, .1), (.3, .05), (.28, 0)]
    for _ in range(240):
        side = rng.choice((-1, 1))
        x, y, size = side * rng.uniform(3, 5), rng.uniform(2.5, 60), rng.uniform(.06, .45)
        if rng.random() < .25:
            mesh.lathe(barrel, street.metal, rng.choice(((1.2, .4, .25), (.5, .9, .9), (.7, .7, .7))),
                placed((x + side * .3, y, 0)))
        else:
            mesh.box((x, y, size / 2), (size * rng.uniform(.6, 2), size, size), rng.choice((street.wall, street.metal)),
                street.tint(), (0, 0, rng.random() * 3))
    for _ in range(110):
        size = rng.uniform(.02, .1)
        mesh.box((rng.uniform(-3.4, 3.4), rng.uniform(3, 30), size * .3), (size, size * 2, size * .4), street.metal,
            street.tint(),
                 (rng.random() * .3, 0, rng.random() * 3), 0)


def _foreground(street):
    """Pipes and cables close to the lens, nearly black: the picture's frame."""
    mesh = street.mesh
    mesh.tube([(-3.75, 3.0, -.2), (-3.75, 3.0, 6)], .26, street.dark, (.5, .5, .5), 20)
    for z in (.6, 1.9, 3.1, 4.1):
        mesh.tube([(-3.75, 3.0, z), (-3.75, 3.0, z + .12)], .32, street.dark, (.6, .6, .6), 20)
        for k in range(8):
            a = math.tau * k / 8
            mesh.box((-3.75 + math.cos(a) * .3, 3 + math.sin(a) * .3, z + .06), (.04, .04, .17), street.metal, (.7, .7, .7),
                (0, 0, a))
    mesh.box((-3.3, 2.9, 1.5), (.55, .35, .8), street.dark, (.6, .6, .6))
    mesh.box((-3.3, 2.71, 1.42), (.44, .03, .56), street.metal, (.6, .6, .6))
    for x, colour in ((-3.36, RED), (-3.24, TEAL)):
        mesh.tube([(x, 2.70, 1.80), (x, 2.68, 1.80)], .022, street.neon, dimmed(colour, .8), 10)
    mesh.tube(smooth_path([(-3.4, 2.9, 1.9), (-3.35, 2.9, 2.6), (-3.6, 3.0, 3.1)]), .04, street.dark, (.3, .3, .3), 6)
    mesh.cable((-4, 3.6, 5.0), (4.2, 4.4, 4.7), .35, .022, street.dark, (.3, .3, .3), 24)
    mesh.box((3.35, 3.6, 1.2), (.9, .9, 2.4), street.dark, (.5, .5, .55))
    mesh.box((3.2, 3.3, 2.55), (1.6, 1.2, .18), street.dark, (.5, .5, .55))
    mesh.tube([(2.75, 3.1, 0), (2.75, 3.1, 2.5)], .06, street.dark, (.6, .6, .6), 8)


def _steam():
    steam = vapour('steam', .42)
    for x, y, z, width, height, colour in (
            (-3.4, 13.5, 1.8, 6, 5.5, (.75, .42, .2)), (3.8, 20, 2.2, 6, 6, (.75, .12, .09)), (-2.8, 27, 3, 8, 8, (.22, .55,
                .58)),
            (2.5, 36, 3, 10, 9, (.55, .5, .42)), (-1, 58, 5, 16, 14, (.5, .62, .58)), (6, 85, 9, 26, 22, (.45, .6, .58)),
            (-7, 70, 15, 20, 18, (.25, .5, .52)), (4.6, 9.5, 1.0, 3.5, 3.4, (.10, .2, .22)), (-3.6, 18, 2.6, 3.2, 3.6, (.85,
                .50, .24)),
            (3.6, 31, 2.8, 4.5, 4.5, (.80, .42, .2)), (-3.4, 37, 3, 5, 5, (.75, .45, .25)), (.6, 46, 2.4, 12, 5, (.40, .50,
                .46))):
        sheet((x, y, z), width, height, colour, steam)


def _lamps(street):
    light.point((-4.7, 9.5, 3.6), TEAL, 170, .3)
    light.point((4.7, 9.0, 2.9), (1, .3, .12), 260, .3)
    light.point((3.2, 13.0, 5.2), (1, .16, .08), 420, .5)
    light.area((-4.0, 18, 2.3), (-3.2, 18, 0), .6, AMBER, 420, 16)
    light.area((4.2, 25, 2.3), (3.4, 25, 0), .6, AMBER, 330, 14)
    for x, y in ((-3.2, 15.5), (3.4, 22), (-3.2, 27.5), (3.4, 33), (-3.0, 38)):  # what the bulbs give to the stalls
        light.point((x, y, 3.0), AMBER, 130, .5)
    light.area((-3.9, 11.5, 2.2), (-4.2, 11.5, 0), .4, AMBER, 90, 3)
    for (x, y, z), colour, size in street.lamps:
        if y <= 32:
            light.point((x * .86, y - .5, z), colour, 62 * min(size, 10), .5)
    # The key: Zalem's glow over the low roofs on the right, on to the left wall.
    light.area((75, 45, 62), (-6, 32, 9), 26, (.62, .95, 1.0), 420000)
    # A breath of the same light from behind the lens, so that the right wall is not a hole.
    light.area((-9, -6, 14), (6, 16, 4), 9, (.35, .62, .75), 1500)
