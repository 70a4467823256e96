"""A repair shop's window in a wet street: a wall of old television sets, all awake; Zalem at the end of the road."""
import math

from mathutils import Vector

from kit import doll, light
from kit.city import AMBER, RED, TEAL, dimmed, pipe_bundle, shutter
from kit.fog import Fog
from kit.floors import tiles
from kit.market import banner, board, bulbs
from kit.materials import glow, grime, plain
from kit.mesh import Mesh, placed, smooth_path
from kit.paving import setts
from kit.shop_tubes import BLOOD, COLD, television
from kit.signs import blade_sign, glyph, ring_sign
from kit.sky import sky
from kit.street_outfit import outfit
from kit.vapour import sheet, vapour
from kit.walls import facade
from kit.zalem import zalem

SEED = 51
LEFT, RIGHT, CORNER = -3.5, 1.35, 3.0   # the window's sides and the corner of the house
SILL, HEAD, DEEP = .72, 2.72, 1.25


def build(rng):
    air = Fog(density=.013, height=50, floor=.3, near=(.018, .050, .062), far=(.22, .44, .48), reach=120,
              glow_towards=(.06, .99, .05), glow=(.44, .24, .14), glow_width=26)
    sky((.42, .58, .58), (.14, .30, .35), (.015, .05, .075), (-.02, .14, .6), indirect=3.4, glow=((.05, 1, .05), (.7, .42,
        .24), 30))
    street = outfit(rng, air, wet=True)
    _house(street, air)
    _sets(street, air)
    _pavement(street)
    _side_street(street)
    street.mesh.build('shop')
    road = Mesh()
    road.quad((0, 140, 0), (300, 0, 0), (0, 320, 0), setts('road', air, puddles=(.46, .62), rough=.24))
    road.quad((-6.4, -.80, .144), (18.8, 0, 0), (0, 1.66, 0), setts('slabs', air, size=(.66, .46), scale=.5, puddles=(.50,
        .64), rough=.26))
    road.build('road')
    city = Mesh()
    skin = grime('zalem', air.but(density=.00022, near=(.02, .05, .06), far=(.13, .27, .30)), (.03, .045, .052), rusted=.1,
        metal=0, rough=.8,
        scale=.01)
    zalem(city, rng, (120, 1000, 215), 300, skin, glow('zalem lamps', air.but(density=.0005), 10), ((3.6, .86, -30, 640, 11),
        (-.7, .9, 330, 700, 11)), lit=(1, .82, .52))
    city.build('zalem')
    _steam()
    _lights()
    light.camera((3.25, -4.9, 1.45), (.85, 1.0, 1.45), 26, (0, .07))


def _house(street, air):
    """The corner house: piers, plinth, sign, the storeys above, and the room behind the pane."""
    mesh = street.mesh
    tile = tiles('plinth', air, (.10, .20, .20), size=.12, across='xz')
    paint = (.55, .85, .80)
    mesh.box(((LEFT + RIGHT) / 2, -.04, SILL / 2), (RIGHT - LEFT + .3, .2, SILL), tile, (1, 1, 1), bevel=.01)
    mesh.box(((LEFT + RIGHT) / 2, -.10, SILL + .03), (RIGHT - LEFT + .3, .34, .07), street.wall, (.8, .8, .8))
    for x, wide in ((LEFT - .45, .9), (RIGHT + .10, .26), (CORNER - .16, .34)):
        mesh.box((x, .05, 1.6), (wide, .4, 3.2), street.wall, paint, bevel=.03)
    mesh.box((-8.2, 2, 5), (7.6, 4.2, 10), street.wall, (.9, .9, .95), bevel=.05)
    mesh.box(((LEFT - 1 + CORNER) / 2, -.06, 3.02), (CORNER - LEFT + 1.2, .5, .62), street.metal, (.45, .75, .72), bevel=.03)
    mesh.box(((LEFT - 1 + CORNER) / 2, -.14, 3.38), (CORNER - LEFT + 1.4, .8, .1), street.wall, (.7, .7, .7))
    mesh.box((-.6, 2.6, 6.9), (CORNER * 2 + 1.2, 5.2, 7.0), street.wall, (1.0, .95, .92), bevel=.05)
    mesh.box((CORNER - .1, 4.2, 1.8), (.3, 8.2, 3.6), street.wall, (.9, .9, .9))
    facade(street, (-.4, 0, 6.5), 6.4, 5.6, 'y', .8, True)
    facade(street, (CORNER + .02, 3.4, 5.6), 5.4, 7, 1, .8, True)
    facade(street, (-7.4, -.1, 5.6), 5.4, 7, 'y', .8, True)
    shutter(street, CORNER + .06, 2.6, -1, 1.7)
    pipe_bundle(street, CORNER + .16, .5, 7, -1)
    # The room: back, floor, ceiling, side; warm lamp at the back, tools on the wall.
    middle, wide = (LEFT + RIGHT) / 2, RIGHT - LEFT
    mesh.box((middle, DEEP + 1.9, 1.6), (wide + 1, .1, 3), street.wall, (1.0, .75, .55))
    mesh.box((middle, 1.3, SILL - .05), (wide, 2.6, .08), street.wall, (.6, .5, .4))
    mesh.box((middle, 1.5, HEAD + .12), (wide, 3, .1), street.dark)
    for x in (LEFT - .02, RIGHT + .02):
        mesh.box((x, 1.6, 1.7), (.08, 3, 2.4), street.wall, (.7, .6, .5))
    # The frame of the pane.
    for x in (LEFT, LEFT + wide / 3, LEFT + 2 * wide / 3, RIGHT):
        mesh.box((x, -.08, (SILL + HEAD) / 2), (.06, .08, HEAD - SILL), street.metal, (.5, .8, .75), bevel=.01)
    for z in (SILL + .09, HEAD - .02, HEAD - .46):
        mesh.box((middle, -.08, z), (wide, .08, .05), street.metal, (.5, .8, .75), bevel=.01)
    for k in range(9):  # the shutter, rolled up and crooked
        mesh.box((middle, -.20, HEAD + .02 + k * .045), (wide + .1, .05, .04), street.metal, (.8, .8, .8), (0, .006, 0), .008)
    # The door: glass above, steel below, a lamp behind.
    door = (RIGHT + CORNER) / 2 + .02
    mesh.box((door, .10, 1.25), (1.3, .1, 2.5), street.metal, (.5, .8, .75), bevel=.01)
    mesh.quad((door, .035, 1.62), (.86, 0, 0), (0, 0, 1.2), street.window, dimmed(AMBER, .22))
    for z in (1.3, 1.72):
        mesh.box((door, .02, z), (.9, .03, .04), street.metal, (.5, .8, .75), bevel=0)
    mesh.box((door + .05, .02, 1.62), (.04, .03, 1.2), street.metal, (.5, .8, .75), bevel=0)
    mesh.box((door, .02, .55), (.9, .04, .7), street.metal, (.4, .65, .62), bevel=.01)
    mesh.tube([(door - .46, -.06, 1.0), (door - .46, -.06, 1.35)], .018, street.metal, (1.8, 1.4, .8), 8)
    mesh.quad((door - .02, .02, 1.95), (.34, 0, 0), (0, 0, .22), street.cloth, (2.4, 2.2, 1.7))
    glyph(street, (door - .02, -.01, 1.95), (.12, 0, 0), (0, 0, .14), (.7, .1, .1), street.cloth)
    mesh.box((door, -.25, .06), (1.3, .6, .12), street.wall, (.6, .6, .6))
    for k in range(8):  # the name over the window
        glyph(street, (-2.9 + k * .78, -.34, 3.03), (.36, 0, 0), (0, 0, .34), dimmed(TEAL, .24 if k != 5 else .02))
    for z in (2.78, 3.28):
        mesh.tube([(-3.4, -.34, z), (2.9, -.34, z)], .010, street.neon, dimmed(TEAL, .14), 5)
    street.lamps.append(((-1, -.9, 3.0), TEAL, 2.0))
    for k in range(3):
        mesh.tube(smooth_path([(-2.6 + k * 2.1, -.2, 3.4), (-2.6 + k * 2.1, -.75, 3.62), (-2.6 + k * 2.1, -.8, 3.42)], 5),
            .016, street.dark,
            (1, 1, 1), 6)


def _sets(street, air):
    """Three shelves of sets; one of them shows the race, in red, and one looks back."""
    rng, mesh = street.rng, street.mesh
    wood = plain('cabinet', air, (.11, .07, .045), .3, mottle=.5)
    floor = SILL + .02
    for at, size, picture, colour, turn in (
            ((-2.95, .42, floor), .84, 'snow', COLD, .10), ((-1.98, .34, floor), .98, 'disc', COLD, .04), ((-.92, .30, floor),
                .82, 'roll',
                (.5, .95, .75), -.05), ((.02, .26, floor), .92, 'track', BLOOD, .06), ((.92, .40, floor), .70, 'bars', COLD, -.12),
            ((-3.0, .62, 1.46), .66, 'eye', (.45, .95, .85), .12), ((-2.22, .58, 1.57), .74, 'bars', COLD, -.04), ((-1.42,
                .60, 1.43), .62, 'dead',
                COLD, .1), ((-.70, .55, 1.46), .78, 'eye', COLD, .03), ((.12, .55, 1.52), .66, 'snow', (.45, .95, .85), -.08),
            ((.86, .62, 1.32), .60, 'disc', COLD, -.1), ((-2.66, .80, 2.08), .52, 'roll', COLD, .1), ((-1.7, .80, 2.10), .56,
                'track', COLD, 0),
            ((-.1, .8, 2.12), .54, 'dead', COLD, .05), ((.6, .85, 2.02), .5, 'bars', (.45, .95, .85), 0)):
        at = (at[0], at[1], at[2] + (.10 if 1.2 < at[2] < 1.9 else .16 if at[2] > 1.9 else 0))
        television(street, at, size * 1.22, picture, colour, turn, wood if rng.random() < .5 else None)
    # Two outside, on the pavement: one still glows, one has been looked into.
    television(street, (-2.55, -.75, .14), .72, 'snow', COLD, .35, wood)
    television(street, (-3.35, -.62, .14), .66, 'dead', COLD, -.3)
    television(street, (-2.7, -.62, .72), .52, 'dead', COLD, .1)
    for k in range(5):  # what else is mended here
        top = Vector((RIGHT - .35 - k * .32, .16, HEAD - .30))
        mesh.tube([top + Vector((0, 0, .3)), top], .005, street.dark, (1, 1, 1), 4)
        doll.hand(mesh, placed(top, (math.pi, 0, rng.uniform(-.6, .6))), .20, wood, street.dark, (3.2, 3, 2.6), .4)
    for x, y0, x1 in ((-2.9, -.3, -2.2), (-3.4, -.3, -3.0), (-.6, .1, .3)):
        mesh.tube(smooth_path([(x, y0, .5), (x + .2, y0 - .3, .18), (x1 + .2, y0 - .2, .16), (x1 + .6, y0, .4)], 6), .012,
            street.dark, (.6, .6, .6), 6)


def _pavement(street):
    rng, mesh = street.rng, street.mesh
    mesh.box((-6.4, -.75, .07), (18.8, 1.7, .14), street.wall, (.40, .41, .43), bevel=.03)
    mesh.box((4.2, 40, .07), (2.4, 82, .14), street.wall, (.40, .41, .43), bevel=.03)
    for k in range(15):
        mesh.box((-12.3 + k * 1.1, -1.66, .075), (1.06, .22, .17), street.wall, street.tint(.4, .7))
    for k in range(30):
        mesh.box((5.45, -.2 + k * 1.1, .075), (.22, 1.06, .17), street.wall, street.tint(.4, .7))
    for x, y, size in ((1.15, -.42, .36), (1.5, -.5, .30), (1.2, -.42, .26), (-4.6, -.6, .5), (3.5, .8, .4), (3.45, 1.6, .5)):
        z = .14 + (.37 if x == 1.2 else 0)
        mesh.box((x, y, z + size / 2), (size * 1.2, size, size), street.wall, (1.3, .85, .55), (0, 0, rng.uniform(-.4, .4)), .015)
    for x, y in ((1.15, -2.2), (4.9, 3.2)):
        for k in range(7):
            mesh.box((x - .3 + k * .1, y, .012), (.05, .5, .02), street.metal, (.7, .7, .7), bevel=0)
    for _ in range(90):
        size = rng.uniform(.01, .05)
        mesh.box((rng.uniform(-5, 3), rng.uniform(-2.6, -1.7), size * .3), (size * 2, size, size * .5), street.metal,
            street.tint(), (0, 0, rng.random() * 3), 0)


def _side_street(street):
    """The road goes on past the corner: houses, signs, wires, haze."""
    rng, mesh = street.rng, street.mesh
    for side, x, y in ((-1, CORNER + .1, 8.6), (1, 10.2, -2)):
        while y < 140:
            width = rng.uniform(5, 9)
            height = (rng.uniform(7, 12) if side < 0 else rng.uniform(6, 9)) + max(0, y - 50) * .04
            front = x + side * rng.uniform(0, .5)
            mesh.box((front + side * 3.5, y + width / 2, height / 2), (7, width, height), street.wall, street.tint(.6, 1.1),
                bevel=.08)
            facade(street, (front, y + width / 2, height / 2 + 1.3), width * .9, height - 2.8, -side, .7 if y < 50 else .35, y < 26)
            facade(street, (front + side * 2, y, height / 2), 3.6, height, 'y', .5, False)
            if y < 40:
                shutter(street, front - side * .05, y + width / 2, side, rng.uniform(1.4, 2.2))
            mesh.box((front + side * 3.3, y + width / 2, height), (7, width + .3, .3), street.metal, street.tint())
            y += width + rng.uniform(-.2, .6)
    for x, y, z, width, height, colour, side, letters in ((4.1, 9.4, 4.4, .8, 3.0, RED, -1, 4), (8.9, 13, 4.6, 1.0, 3.6, TEAL,
        1, 4),
            (4.2, 20, 4.8, .9, 3.2, AMBER, -1, 3), (8.8, 25, 5, 1.1, 4, RED, 1, 3), (4.3, 36, 5.2, 1.2, 4.2, TEAL, -1,
                3), (8.6, 48, 5.5, 1.3, 4.6, AMBER, 1, 3)):
        blade_sign(street, x, y, z, width, height, colour, side, letters)
    ring_sign(street, (8.3, 17, 5.4), .8, RED)
    for x, y, z, colour, letters, cell in ((8.8, 10.5, 2.9, AMBER, 3, .4), (4.2, 27, 3.2, TEAL, 3, .5), (8.6, 33, 3.4, RED, 4, .5)):
        board(street, x, y, z, colour, letters, cell)
    banner(street, 8.9, 8.2, 4.4, .7, 2.0, 3)
    for y, z in ((7, 4.4), (14, 4.6), (24, 5.0), (38, 5.4)):
        bulbs(street, (3.4, y, z), (9.8, y + rng.uniform(-2, 2), z), rng.uniform(.5, .8), 11)
    for _ in range(30):
        y, z = rng.uniform(2, 90), rng.uniform(4.6, 8.5)
        mesh.cable((3.2, y, z), (10, y + rng.uniform(-5, 5), z + rng.uniform(-1, 1)), rng.uniform(.3, 1.0), rng.choice((.012,
            .02, .03)), street.dark,
            (.25, .25, .28))
    for _ in range(30):
        x, y = rng.uniform(-30, 60), rng.uniform(130, 300)
        tall, wide = rng.uniform(10, 26), rng.uniform(8, 16)
        mesh.box((x, y, tall / 2), (wide, wide, tall), street.wall, (.6, .6, .6), bevel=.2)


def _steam():
    steam = vapour('steam', .5)
    for x, y, z, width, height, colour in ((4.6, 4.5, 1.2, 2.2, 2.8, (.20, .30, .31)), (7.5, 13, 2.2, 5, 4, (.30, .38, .38)),
        (6.5, 26, 3, 8, 6,
            (.42, .48, .45)), (6, 50, 5, 16, 10, (.48, .54, .50)), (2.4, -.2, 2.6, 1.4, 1.6, (.45, .24,
                .10)), (-1.4, -.5, 2.0, 5, 2.4, (.05, .13, .15))):
        sheet((x, y, z), width, height, colour, steam)


def _lights():
    # The sets: a broad cold light on the pavement, and a red one below the race.
    light.area((-1.2, -.16, 1.55), (-.9, -3, .1), 4.4, (.34, .85, 1.0), 560, 1.7)
    light.area((.02, -.12, 1.1), (.3, -2.4, 0), .8, BLOOD, 46, .6)
    light.area((-1.1, .02, 2.62), (-1.1, .55, 1.2), 4.2, (1.0, .62, .36), 150, .25)
    light.area((2.3, -.15, 1.7), (2.7, -2.2, 0), .7, AMBER, 90, 1.2)
    light.point((4.6, 8.8, 4.0), RED, 420, .6)
    light.point((8.0, 12.4, 4.4), TEAL, 420, .6)
    light.area((16, 50, 34), (2, 6, 2), 20, (.50, .88, 1.0), 70000)
    light.area((1, -9, 9), (-.5, 0, 3), 9, (.34, .56, .70), 900)
