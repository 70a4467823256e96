"""What lies below Alita's window by night: a wet road that runs away from it, the baker's on the left, Zalem at its end."""
import math

from mathutils import Vector

from . import light
from .city import AMBER, RED, TEAL, Street, dimmed, lantern_string, pipe_bundle, shutter
from .fog import Fog
from .market import banner, board, bulbs
from .materials import glow, grime, plain
from .mesh import Mesh, placed, smooth_path
from .paving import setts
from .signs import blade_sign, glyph
from .sky import sky
from .vapour import sheet, vapour
from .walls import clutter, facade, window
from .zalem import zalem

# The eye of somebody who crouches at a window on the first floor.
EYE = Vector((1.8, 0, 3.1))
# The baker's shop stands forward of its row, so that one window looks along the street at us.
SHOP, SHOP_NEAR, SHOP_FAR, SHOP_HIGH = -4.1, 9.4, 14.8, 6.6
CORNER, BEYOND = 20.5, 26.5
POST = Vector((-3.35, 26.2, 0))
OVEN = (1.0, .50, .17)


def window_street(rng):
    """The whole street, as it is seen from her window."""
    air = Fog(density=.0115, height=46, floor=.3, near=(.022, .060, .075), far=(.22, .44, .47), reach=150,
              glow_towards=(-.06, .99, .03), glow=(.42, .26, .15), glow_width=26)
    sky((.40, .60, .58), (.13, .30, .34), (.015, .05, .075), (-.02, .10, .5), indirect=4.0,
        glow=((-.06, 1, .03), (.80, .46, .24), 30))
    street = Street(
        Mesh(), rng,
        wall=grime('wall', air, (.15, .16, .17), metal=.1),
        metal=grime('metal', air, (.10, .105, .115), rusted=.8, metal=.7, rough=.45),
        dark=grime('dark', air, (.035, .037, .042), rusted=.2, metal=.4, rough=.5),
        neon=glow('neon', air, 7), window=glow('window', air, 2.2),
        cloth=plain('cloth', air, (.17, .16, .155), .8, mottle=.5, specular=.1))
    _rows(street)
    _bakery(street)
    _loudspeaker(street)
    _lamps_on_poles(street)
    _signs(street)
    _pavement(street)
    _wires(street)
    street.mesh.build('street')
    road = Mesh()
    road.quad((0, 200, 0), (400, 0, 0), (0, 420, 0), setts('road', air, puddles=(.47, .62), rough=.25))
    road.build('road')
    city = Mesh()
    skin = grime('zalem', air.but(density=.00014, near=(.02, .05, .06), far=(.10, .20, .22)), (.020, .030, .036), rusted=.1,
        metal=0, rough=.8, scale=.01)
    zalem(city, rng, (-62, 1000, 137), 240, skin, glow('zalem lamps', air.but(density=.0004), 11),
          ((3.5, .86, -260, 700, 9), (-.5, .9, 210, 640, 9), (-1.7, .9, 10, 800, 8)), lit=(1, .82, .52))
    city.build('zalem')
    _steam()
    _lights(street)
    light.camera(EYE, (-.9, 12, 1.4), 28, (0, -.026))


def _rows(street):
    """Low houses on both sides as far as the crossing, and on behind it."""
    rng = street.rng
    for side, start, end, back in ((-1, -1, SHOP_NEAR, 1.7), (-1, SHOP_FAR, CORNER, .5), (1, 2.5, CORNER, .1)):
        y = start
        while y < end - 1:
            width = min(rng.uniform(4.2, 6.5), end - y)
            _house(street, side, side * (4.5 + back + rng.uniform(-.1, .2)), y, width, rng.uniform(6.5, 10), True)
            y += width
    for side in (-1, 1):
        y = BEYOND
        while y < 170:
            width = rng.uniform(4.5, 9)
            low = rng.uniform(3.6, 5.2) + max(0, y - 45) * .022
            _house(street, side, side * (4.7 + max(0, y - 60) * .02 + rng.uniform(-.3, .6)), y, width,
                low * (1.5 if side > 0 and y < 50 else 1), y < 60)
            y += width + rng.uniform(-.2, .6)
    for _ in range(70):
        # Behind the rows: roofs, then slabs in the haze.
        side, y = rng.choice((-1, 1)), rng.uniform(32, 330)
        x, wide = side * rng.uniform(12, 26 + y * .5), rng.uniform(5, 13)
        _house(street, side, x, y, wide, rng.uniform(3.5, 6) + y * rng.uniform(.005, .028), False)


def _house(street, side, front, y, width, height, near):
    rng, mesh = street.rng, street.mesh
    deep = rng.uniform(6, 9)
    middle = y + width / 2
    mesh.box((front + side * deep / 2, middle, height / 2), (deep, width, height),
        rng.choice((street.wall, street.wall, street.metal)), street.tint(.55, 1.2), bevel=.08)
    facade(street, (front, middle, height / 2 + 1.4), width * .9, height - 2.8, -side, .8 if near else .3, near)
    facade(street, (front + side * 2.4, y, height / 2), 4.4, height, 'y', .6 if near else .25, near)
    mesh.box((front + side * (deep / 2 - .25), middle, height), (deep + .5, width + .3, .28), street.metal, street.tint())
    for _ in range(5):
        x, at, make = front + side * rng.uniform(.3, 4), y + rng.uniform(0, width), rng.random()
        if make < .5:
            mesh.tube([(x, at, height), (x, at, height + rng.uniform(1, 3.2))], rng.uniform(.03, .09), street.dark, (.7, .7, .7), 6)
        elif make < .8:
            size = rng.uniform(.6, 1.5)
            mesh.box((x, at, height + size / 2), (size, size, size), street.metal, street.tint())
        else:
            mesh.lathe([(0, 2.0), (.75, 1.7), (.8, 1.6), (.8, .3), (.6, 0)], street.metal, street.tint(), placed((x, at, height)))
    if near:
        pipe_bundle(street, front - side * .1, y + rng.uniform(.5, width - .5), height * .7, side)
        if width > 3:
            shutter(street, front - side * .05, middle, side, rng.uniform(1.4, 2.2))


def _bakery(street):
    """Two lit windows, one to the street and one to us; an awning, a sign, the pipe of the oven."""
    mesh, rng = street.mesh, street.rng
    middle, long = (SHOP_NEAR + SHOP_FAR) / 2, SHOP_FAR - SHOP_NEAR
    mesh.box((SHOP - 3.5, middle, SHOP_HIGH / 2), (7, long, SHOP_HIGH), street.wall, (1.25, 1.05, .85), bevel=.06)
    mesh.box((SHOP - 3.4, middle, SHOP_HIGH), (7.5, long + .5, .3), street.metal, (.8, .8, .8))
    mesh.box((SHOP + .06, middle, .35), (.2, long, .7), street.wall, (.6, .6, .6))
    mesh.box((SHOP - 2, SHOP_NEAR - .05, .35), (4, .2, .7), street.wall, (.6, .6, .6))
    mesh.box((SHOP + .05, middle, 3.35), (.16, long + .1, .26), street.metal, (.7, .6, .5))
    for y, wide, tall in ((10.5, 1.1, 1.5), (12.3, 1.1, 1.5), (14.0, .8, 1.5)):
        window(street, (SHOP, y, 5.0), 1, wide, tall, 0.0)
    window(street, (SHOP - 1.2, SHOP_NEAR, 5.0), 'y', .9, 1.4, 0.0)
    clutter(street, (SHOP - .4, SHOP_NEAR, 4.3), 'y')
    _shop_window(street, Vector((SHOP + .10, 11.75, 1.78)), Vector((0, 3.6, 0)), Vector((1, 0, 0)))
    _shop_window(street, Vector((SHOP - .85, SHOP_NEAR - .10, 1.78)), Vector((1.3, 0, 0)), Vector((0, -1, 0)))
    mesh.box((SHOP + .04, 14.2, 1.2), (.14, .9, 2.3), street.metal, (.9, .55, .35))
    mesh.quad((SHOP + .13, 14.2, 1.65), (0, .6, 0), (0, 0, .9), street.window, dimmed(OVEN, 1.5))
    for k in range(26):
        stripe = (1.5, .42, .3) if k % 2 else (1.2, 1.15, 1.0)
        y = SHOP_NEAR + .2 + k * .19
        mesh.box((SHOP + .62, y, 2.93), (1.25, .185, .03), street.cloth, stripe, (0, .38, 0), 0)
        mesh.box((SHOP + 1.19, y, 2.60), (.02, .185, .22), street.cloth, stripe, bevel=0)
    mesh.tube([(SHOP + 1.2, SHOP_NEAR + .1, 2.70), (SHOP + 1.2, SHOP_NEAR + 5.2, 2.70)], .03, street.metal, (.7, .7, .7), 8)
    _bread_sign(street, Vector((SHOP + .85, SHOP_NEAR - .1, 3.95)))
    pipe = [(SHOP - .25, SHOP_NEAR - .22, .4), (SHOP - .25, SHOP_NEAR - .22, 3.2), (SHOP - .25, SHOP_NEAR - .22, SHOP_HIGH + 1.2)]
    mesh.tube(smooth_path(pipe, 4), .15, street.metal, (1.1, .8, .6), 16)
    for z in (1, 2.4, 3.8, 5.2, 6.6):
        mesh.tube([(SHOP - .25, SHOP_NEAR - .22, z), (SHOP - .25, SHOP_NEAR - .22, z + .1)], .19, street.dark, (.9, .9, .9), 16)
    for k in range(9):  # crates and sacks under the window
        size = rng.uniform(.28, .5)
        at = (SHOP + .45 + rng.uniform(-.1, .2), rng.choice((9.9, 10.3, 13.4, 14.9)) + rng.uniform(-.2, .2), size / 2 + .16)
        mesh.box(at, (size, size * 1.2, size), street.wall, (1.3, .9, .6), (0, 0, rng.random()))


def _shop_window(street, middle, across, out):
    """A pane with bread behind it: shelves and loaves are dark against the oven's light."""
    mesh, rng = street.mesh, street.rng
    wide, tall = across.length, 1.55
    along = across.normalized()
    mesh.quad(middle, across, (0, 0, tall), street.window, dimmed(OVEN, .36))
    # The oven itself, a hotter place low in the middle.
    mesh.quad(middle + out * .01 - Vector((0, 0, .15)), across * .34, (0, 0, tall * .42), street.window, (1.15, .62, .22))
    size = lambda a, o, z: (a, o, z) if abs(along.x) > .5 else (o, a, z)
    for up in (-.42, .02, .42):
        mesh.box(middle + out * .03 + Vector((0, 0, up * tall)), size(wide, .03, .035), street.dark, bevel=0)
        for k in range(int(wide / .2)):
            if rng.random() < .72:
                at = middle + out * .04 + along * (k * .2 - wide / 2 + .12) + Vector((0, 0, up * tall + .08))
                mesh.lathe([(0, -.06), (.06, -.05), (.085, 0), (.06, .05), (0, .07)], street.dark, (1.4, .8, .5), placed(at), 10)
    for share in (-.5, -.17, .17, .5):
        mesh.box(middle + out * .06 + along * (share * wide), size(.07, .08, tall + .1), street.metal, (.8, .55, .4))
    for up in (-.5, .24, .5):
        mesh.box(middle + out * .06 + Vector((0, 0, up * tall)), size(wide + .1, .08, .07), street.metal, (.8, .55, .4))


def _bread_sign(street, at):
    """A pretzel in neon, on an arm."""
    mesh = street.mesh
    mesh.tube([at + Vector((-1.0, .05, .42)), at + Vector((.3, .05, .42))], .03, street.dark, (.7, .7, .7), 6)
    half = ((0, .0), (.20, .22), (.37, .10), (.31, -.18), (0, -.34))
    dough = [(-.20, -.27), *half, *((-x, z) for x, z in half[-2::-1]), (.20, -.27)]
    mesh.tube(smooth_path([at + Vector((x * 1.1, .02 * k, z * 1.1)) for k, (x, z) in enumerate(dough)], 6), .034, street.neon,
        dimmed(AMBER, .55), 8)
    street.lamps.append(((at.x, at.y - .5, at.z), AMBER, 1))


def _loudspeaker(street):
    """Two horns on a post at the far corner, and a reader with one eye below them."""
    mesh = street.mesh
    mesh.tube([POST, POST + Vector((0, 0, 4.6))], .09, street.dark, (.9, .9, .9), 12, .06)
    mesh.lathe([(0, .5), (.16, .45), (.2, .05), (.24, 0)], street.metal, (.8, .8, .8), placed(POST), 14)
    for turn, z in ((.35, 4.25), (-2.1, 3.75)):
        horn = placed(POST + Vector((0, 0, z)), (math.pi / 2 - .12, 0, turn), 1.35)
        mesh.lathe([(.05, -.15), (.08, .2), (.13, .45), (.24, .68), (.40, .82), (.37, .82), (.10, .3), (0, .25)], street.metal,
            (1.3, 1.35, 1.3), horn, 22)
    mesh.box(POST + Vector((.02, -.12, 1.75)), (.34, .22, .62), street.metal, (.7, .75, .8), bevel=.03)
    mesh.box(POST + Vector((.02, -.22, 2.08)), (.46, .40, .05), street.dark, (.8, .8, .8))
    mesh.tube([POST + Vector((.02, -.23, 1.88)), POST + Vector((.02, -.26, 1.88))], .085, street.neon, dimmed(RED, 1.3), 16)
    mesh.box(POST + Vector((.02, -.235, 1.60)), (.18, .02, .10), street.window, dimmed(TEAL, .4), bevel=0)


def _lamps_on_poles(street):
    mesh = street.mesh
    for x, y, side in ((3.35, 16.5, 1), (-3.35, 33, -1), (3.35, 40, 1), (-3.4, 58, -1), (3.4, 72, 1)):
        foot, head = Vector((x, y, 0)), Vector((x - side * 1.3, y, 5.3))
        mesh.tube(smooth_path([foot, foot + Vector((0, 0, 4.3)), foot + Vector((-side * .4, 0, 5.2)), head], 6), .06, street.dark,
            (.8, .8, .8), 10)
        mesh.lathe([(0, .16), (.1, .14), (.26, 0), (.24, -.02)], street.metal, (.8, .8, .8), placed(head), 18)
        mesh.lathe([(0, -.10), (.09, -.07), (.13, 0)], street.neon, (.30, .50, .50), placed(head), 14)
        street.lamps.append(((head.x, head.y, head.z - .4), (.62, .95, 1.0), 2.4))


def _signs(street):
    for x, y, z, width, height, colour, side, letters in (
            (3.75, 13.4, 4.1, .85, 3.0, TEAL, 1, 4), (3.9, 19.6, 4.4, .8, 2.6, RED, 1, 3), (-3.7, 30, 4.3, .9, 3.2, TEAL, -1, 3),
            (3.7, 34, 4.6, 1.0, 3.6, AMBER, 1, 3), (-3.7, 44, 4.8, 1.1, 3.8, RED, -1, 3), (3.9, 54, 5.2, 1.3, 4.6, TEAL, 1, 4),
            (-3.9, 70, 5.6, 1.5, 5.2, AMBER, -1, 3)):
        blade_sign(street, x, y, z, width, height, colour, side, letters)
    for x, y, z, colour, letters, cell in ((4.0, 17.2, 2.9, AMBER, 3, .36), (-3.9, 18.6, 3.2, TEAL, 3, .36),
        (3.8, 29, 3.1, RED, 4, .42), (-3.8, 38, 3.2, AMBER, 4, .5), (3.7, 47, 3.6, TEAL, 4, .6)):
        board(street, x, y, z, colour, letters, cell)
    banner(street, 4.0, 21.3, 4.6, .7, 2.2, 3)
    banner(street, -3.9, 17.0, 5.0, .7, 2.2, 3)
    for y, z in ((28, 4.4), (36, 4.6), (46, 5.0), (60, 5.6)):
        bulbs(street, (-4.7, y, z), (4.7, y + street.rng.uniform(-2.5, 2.5), z), street.rng.uniform(.6, .9), 13)


def _pavement(street):
    """Kerbs, drains, what the rain has washed against them; the middle of the road is left alone."""
    rng, mesh = street.rng, street.mesh
    for side in (-1, 1):
        for start, end in ((-2, CORNER), (BEYOND, 170)):
            mesh.box((side * 4.6, (start + end) / 2, .07), (2.4, end - start, .14), street.wall, (.42, .42, .44), bevel=.03)
            for k in range(int((min(end, 60) - start) / 1.1)):
                mesh.box((side * 3.40, start + .55 + k * 1.1, .075), (.22, 1.06, .17), street.wall, street.tint(.4, .7))
    for x in (-1.15, 1.15):
        mesh.tube([(x, -2, .012), (x, 170, .012)], .03, street.metal, (1, 1, 1), 4)
    for x, y in ((2.9, 9.6), (-2.8, 16.8)):
        for k in range(7):
            mesh.box((x, y - .3 + k * .1, .012), (.5, .05, .02), street.metal, (.7, .7, .7), bevel=0)
    mesh.lathe([(.38, 0), (.38, .015), (.33, .02), (0, .02)], street.metal, (.9, .9, .9), placed((.55, 15.5, 0)), 26)
    for _ in range(120):
        side = rng.choice((-1, 1))
        x, y, size = side * rng.uniform(3.5, 4.3), rng.uniform(6, 60), rng.uniform(.05, .4)
        if SHOP_NEAR - 1 < y < SHOP_FAR + .4 and side < 0:
            continue
        mesh.box((x, y, .14 + size / 2), (size * rng.uniform(.6, 2), size, size), rng.choice((street.wall, street.metal)),
            street.tint(), (0, 0, rng.random() * 3))


def _wires(street):
    rng, mesh = street.rng, street.mesh
    for _ in range(26):
        y, z = rng.uniform(20, 110), rng.uniform(4.6, 8)
        mesh.cable((-5, y, z + rng.uniform(-1, 1)), (5.2, y + rng.uniform(-6, 6), z + rng.uniform(-1, 1)), rng.uniform(.3, 1.2),
            rng.choice((.012, .018, .028)), street.dark, (.25, .25, .28))
    for _ in range(4):
        y, z = rng.uniform(30, 60), rng.uniform(4.2, 5.4)
        lantern_string(street, (-4.8, y, z), (4.8, y + rng.uniform(-4, 4), z), rng.uniform(.6, 1.1), rng.choice((RED, AMBER)))


def _steam():
    steam = vapour('steam', .5)
    for x, y, z, width, height, colour in (
            (-3.4, 9.0, 2.4, 2.6, 3.4, (.80, .46, .20)), (-3.6, 12.2, 2.6, 3.6, 2.8, (.85, .48, .20)),
            (-4.2, 9.2, 7.4, 3.4, 3.4, (.30, .34, .33)), (.6, 15.6, .9, 2.2, 2.4, (.20, .30, .31)),
            (3.6, 18, 2.2, 4, 4, (.14, .36, .40)), (0, 34, 2.6, 12, 5, (.30, .40, .38)), (-2, 52, 3.5, 18, 8, (.42, .48, .44)),
            (4, 80, 5, 26, 12, (.42, .52, .50))):
        sheet((x, y, z), width, height, colour, steam)


def _lights(street):
    # The baker's windows, the first thing that lies across the road.
    light.area((SHOP + .35, 11.75, 1.95), (.2, 11.0, .2), 3.4, OVEN, 800, 1.4)
    light.area((SHOP + 1.3, 11.6, 2.5), (.5, 10.6, 0), 2.6, OVEN, 1900, .6)
    light.area((SHOP - .85, SHOP_NEAR - .3, 1.9), (SHOP, 5, 0), 1.2, OVEN, 220, 1.3)
    light.point((SHOP + 1.0, SHOP_NEAR - .4, 3.4), AMBER, 60, .3)
    light.point(POST + Vector((.05, -.6, 1.9)), RED, 26, .1)
    for (x, y, z), colour, size in street.lamps:
        if y <= 45:
            light.point((x * .9, y - .5, z), colour, 70 * min(size, 5), .4)
    # What comes down from under Zalem, and a breath of it from behind the lens.
    light.area((30, 80, 46), (0, 18, 0), 26, (.50, .88, 1.0), 90000)
    light.area((7, -7, 11), (0, 12, 1), 8, (.34, .60, .74), 1700)
