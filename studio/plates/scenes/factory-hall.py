"""The Factory's registration hall: an aisle of booths under hanging lamps, a bell before a window like Zalem's ring."""
import math

from mathutils import Vector

from kit import light
from kit.city import Street, dimmed
from kit.factory_things import arch, booth, great_bell, horns, pendant, pillar, queue_rail
from kit.floors import wet_ground
from kit.fog import Fog
from kit.materials import glow, grime, plain
from kit.mesh import Mesh, placed
from kit.signs import glyph
from kit.sky import sky
from kit.vapour import sheet, vapour

SEED = 41
END, HALF, SPRING, RISE = 74, 15, 15, 9.5
WINDOW, WINDOW_RADIUS = Vector((0, END, 16.2)), 9.6
AISLE = 5.6
OCHRE, COLD = (1.0, .52, .20), (.36, .74, .86)


def build(rng):
    towards = (WINDOW - Vector((-.7, 0, 1.7))).normalized()
    air = Fog(density=.0135, height=60, floor=.6, near=(.016, .020, .022), far=(.15, .215, .225), reach=85,
              glow_towards=tuple(towards), glow=(.42, .58, .60), glow_width=22)
    sky((.5, .8, .9), (.5, .8, .9), (.4, .7, .8), power=.05, clouds=0)
    hall = Street(
        Mesh(), rng,
        wall=grime('wall', air, (.12, .115, .11), (.15, .065, .03), .6, 0, gloss=.5, rough=.6, scale=1.3, bump=.3),
        metal=grime('metal', air, (.125, .12, .115), (.20, .08, .03), .75, .55, rough=.35, scale=2.2, bump=.2),
        dark=grime('dark', air, (.035, .034, .036), rusted=.3, metal=.4, rough=.4, scale=3),
        neon=glow('neon', air, 3.2, .5), window=glow('window', air, 2.6, .6),
        cloth=plain('paper', air, (.42, .36, .27), .9, mottle=.4, specular=.1))
    floor = Mesh()
    stone = wet_ground('stone', air, (.06, .054, .048), .22, (.46, .68), .30)
    floor.quad((0, 40, 0), (60, 0, 0), (0, 90, 0), stone)
    floor.build('floor')
    _floor_lines(hall)
    _shell(hall)
    _drawers(hall)
    _window(hall)
    for k in range(19):
        y = 6.6 + k * 3.35
        for side in (-1, 1):
            booth(hall, placed((side * AISLE, y, 0), (0, 0, side * -math.pi / 2)), rng.uniform(.75, 1.1),
                shut=(side, k) in ((1, 1), (-1, 4), (1, 6), (-1, 9)))
    _queues(hall)
    _lamps(hall)
    _overhead(hall)
    hall.mesh.build('hall')
    _lights()
    light.camera((-.7, 0, 1.72), (.15, 40, 1.95), 25, (0, .125))


def _floor_lines(hall):
    """Worn brass strips in the floor, and what queues leave behind."""
    rng = hall.rng
    for x in (-3.6, 0, 3.6):
        hall.mesh.box((x, 38, .006), (.07, 76, .012), hall.metal, (2.6, 1.7, .75), bevel=0)
    for y in range(4, 60, 4):
        hall.mesh.box((0, y, .005), (7.2, .05, .010), hall.metal, (1.8, 1.2, .6), bevel=0)
    for _ in range(220):
        x, y = rng.uniform(-4.6, 4.6), rng.uniform(3.5, 30)
        hall.mesh.box((x, y, .012), (rng.uniform(.05, .2), rng.uniform(.05, .16), .006), hall.cloth, (.7, .6, .45), (0, 0,
            rng.random() * 3), 0)


def _shell(hall):
    mesh = hall.mesh
    for side in (-1, 1):
        mesh.box((side * (HALF + 4), 40, 11), (.6, 90, 22), hall.wall, (.7, .7, .7), bevel=0)
        # A gallery behind the booths, its rail and its brackets.
        mesh.box((side * (HALF + 1.6), 40, 7.4), (4.4, 84, .35), hall.metal, (.6, .6, .6))
        for z in (7.95, 8.45):
            mesh.tube([(side * (HALF - .7), 0, z), (side * (HALF - .7), END, z)], .04, hall.metal, (1.1, 1, .9), 6)
        for k in range(62):
            y = 1 + k * 1.2
            mesh.tube([(side * (HALF - .7), y, 7.5), (side * (HALF - .7), y, 8.45)], .025, hall.dark, (1.6, 1.5, 1.4), 4)
        # Beams from pillar to pillar.
        for z in (SPRING - .5, 7.0):
            mesh.box((side * HALF, 40, z), (.5, 84, .7), hall.metal, (.6, .58, .55))
        for k in range(9):
            pillar(hall, side * HALF, 6 + k * 8.5, SPRING, 1.0)
    for k in range(9):
        arch(hall, 6 + k * 8.5, HALF, SPRING, RISE)
    # The vault: plates, and a strip of dull panes along its crown.
    count = 20
    for k in range(count):
        a, b = math.pi * k / count, math.pi * (k + 1) / count
        p, q = ((-math.cos(t) * (HALF + 4.2), SPRING + math.sin(t) * (RISE + 1.4)) for t in (a, b))
        crown = k in (5, 6, 13, 14)
        mesh.add([(p[0], -4, p[1]), (q[0], -4, q[1]), (q[0], END, q[1]), (p[0], END, p[1])], [(0, 1, 2, 3)],
            hall.window if crown else hall.wall, (.035, .075, .085) if crown else (.5, .5, .5))
        mesh.tube([(p[0] * .985, -4, p[1] - .2), (p[0] * .985, END, p[1] - .2)], .10, hall.dark, (1.5, 1.5, 1.5), 4)
    mesh.box((0, END + 1.2, 3.0), (44, .6, 6.0), hall.wall, (.7, .7, .7), bevel=0)


def _drawers(hall):
    """The registers: walls of drawers above and below the gallery."""
    rng = hall.rng
    for side in (-1, 1):
        x = side * (HALF + 3.6)
        for j in range(62):
            for i in range(10):
                y, z = 18 + j * .86, 8.3 + i * .62
                out = .34 if rng.random() < .03 else 0
                hall.mesh.box((x - side * out, y, z), (.3, .78, .54), hall.metal, hall.tint(.5, 1.1), bevel=.03)
                if y < 50:
                    hall.mesh.box((x - side * (out + .18), y, z), (.05, .22, .12), hall.metal, (2.2, 1.5, .7), bevel=0)
    for side, y in ((-1, 27), (1, 33), (-1, 44)):
        x = side * (HALF + 2.6)
        for dx in (0, .6):
            hall.mesh.tube([(x, y + dx, 7.6), (x + side * .7, y + dx, 14.4)], .05, hall.metal, (1.2, 1, .8), 6)
        for k in range(16):
            share = (k + .5) / 16
            hall.mesh.tube([(x + side * .7 * share, y, 7.6 + 6.8 * share), (x + side * .7 * share, y + .6,
                7.6 + 6.8 * share)], .03,
                hall.metal, (1.2, 1, .8), 5)


def _window(hall):
    """The end of the hall: a round window of rings and spokes, and the city's cold haze behind it."""
    mesh, c, r = hall.mesh, WINDOW, WINDOW_RADIUS
    face = placed(c, (math.pi / 2, 0, 0))
    mesh.quad((0, END + 3, 18), (60, 0, 0), (0, 0, 40), hall.window, (.46, .68, .72))
    # The wall round it, as a ring of plates out to the corners.
    count = 48
    for k in range(count):
        a, b = math.tau * k / count, math.tau * (k + 1) / count
        mesh.add([c + Vector((math.cos(t) * d, .2, math.sin(t) * d)) for t, d in ((a, r), (b, r), (b, 34), (a, 34))], [(0, 1,
            2, 3)],
            hall.wall, (.75, .75, .75))
    for share, thick in ((1.0, .55), (.80, .16), (.55, .26), (.51, .10), (.25, .34)):
        mesh.ring(face, r * share, thick, hall.dark, (1.2, 1.2, 1.2), 72, 8)
    for k in range(24):
        a = math.tau * (k + .5) / 24
        d = Vector((math.cos(a), 0, math.sin(a)))
        mesh.tube([c + d * r * (.25 if k % 3 == 0 else .55), c + d * r], .14 if k % 3 == 0 else .06, hall.dark, (1.2, 1.2,
            1.2), 5)
    mesh.tube([c + Vector((0, .1, 0)), c + Vector((0, .4, 0))], r * .25, hall.dark, (.9, .9, .9), 40)
    # The same disc as a silhouette behind the panes, and two of the tubes that it hangs over.
    mesh.lathe([(0, -.3), (3.5, -.5), (4.6, -.2), (5.0, .1), (4.6, .3), (0, .9)], hall.dark, (3, 3.4, 3.6),
        placed(c + Vector((1.4, 2.4, 2.0)), (.14, 0, 0)), 48)
    for x, lean in ((-1.4, -2.6), (3.6, 1.8)):
        mesh.tube([c + Vector((x, 2.4, 2.0)), c + Vector((x + lean * .3, 2.4, -3)), c + Vector((x + lean, 2.4, -9.6))], .20,
            hall.dark, (3, 3.4, 3.6), 8)


def _queues(hall):
    """Switchbacks of rail before the booths; the way down the middle is free."""
    for side in (-1, 1):
        for k in range(9):
            y = 8.2 + k * 6.7
            queue_rail(hall, [(side * 4.1, y), (side * 1.9, y), (side * 1.9, y + 4.4)])
            queue_rail(hall, [(side * 4.1, y + 1.5), (side * 3.0, y + 1.5), (side * 3.0, y + 5.4)])


def _lamps(hall):
    for k in range(12):
        y = 8.5 + k * 5.6
        for x in (-2.9, 2.9):
            pendant(hall, (x, y, 6.6), SPRING + RISE - .4, .62, hall.rng.uniform(.8, 1.1))
    for k in range(9):
        for side in (-1, 1):
            pendant(hall, (side * (HALF - 3.8), 10 + k * 7.5, 5.6), SPRING + 4, .5, .7)


def _overhead(hall):
    """The bell, the board of numbers, the loudspeakers, and the wires that join them."""
    mesh = hall.mesh
    bell = Vector((.2, 41, 8.2))
    great_bell(hall, bell, 3.9)
    beam = bell.z + 1.10 * 3.9
    for dz in (0, 1.3):
        mesh.box((0, 41.5, beam + dz), (2 * HALF, .34, .26), hall.metal, (.6, .58, .56))
    for k in range(30):
        x = -HALF + k
        mesh.tube([(x, 41.5, beam + (0 if k % 2 else 1.3)), (x + 1, 41.5, beam + (1.3 if k % 2 else 0))], .06, hall.dark,
            (1.5, 1.5, 1.5), 4)
    mesh.cable(bell + Vector((1.5, 0, 4.1)), (4.2, 33, 2.4), .8, .03, hall.dark)
    # The board that says who is next.
    board = Vector((-7.6, 21, 8.4))
    mesh.box(board, (6.2, .5, 2.2), hall.dark, (.9, .9, .9))
    mesh.box(board + Vector((0, .05, 0)), (6.5, .4, 2.5), hall.metal, (.7, .65, .6))
    for row in range(2):
        for k in range(8):
            c = board + Vector((-2.55 + k * .73, -.27, .5 - row))
            mesh.box(c, (.62, .05, .84), hall.metal, (.25, .25, .25), bevel=.02)
            if (row, k) not in ((0, 5), (1, 2), (1, 6)):
                glyph(hall, c + Vector((0, -.03, 0)), (.36, 0, 0), (0, 0, .52), dimmed((1.0, .42, .10), .85))
    for x in (-2.6, 2.6):
        mesh.tube([board + Vector((x, 0, 1.2)), (board.x + x, 21, 21)], .035, hall.dark, (1, 1, 1), 5)
    horns(hall, (7.2, 15.5, 8.6), 1.7, ((-.5, .3), (.75, .25), (-1.6, .2)))
    mesh.tube([(7.2, 15.5, 8.6), (7.2, 15.5, 24)], .07, hall.dark, (1.2, 1.2, 1.2), 8)
    horns(hall, (-12.6, 31, 12), 1.7, ((.4, .3), (1.4, .3)))
    horns(hall, (12.6, 31, 12), 1.7, ((-.4, .3), (-1.4, .3)))
    for y in (23, 31.5, 48.5, 57):
        for x in (-4.6, 4.6):
            horns(hall, (x, y, 11.5), 1.1, ((.4, .4), (-.4, .4)))
            mesh.tube([(x, y, 11.5), (x, y, 23)], .04, hall.dark, (1, 1, 1), 5)
    for k in range(7):
        y = 14 + k * 8.5
        mesh.cable((-HALF, y, 13), (HALF, y + 3, 13.4), 1.6 + k % 3 * .5, .035, hall.dark, (.5, .5, .5), 24)


def _lights():
    # The window's cold; the lamps' ochre as one strip before each row of booths and one over the aisle.
    light.area((0, END - 1, 17), (0, 0, 0), 17, COLD, 42000)
    light.area((6, 26, 22), (-13, 24, 6), 30, COLD, 9000, 6)
    for side in (-1, 1):
        light.area((side * (AISLE - .85), 34, 3.6), (side * (AISLE + .2), 34, 1.2), 62, OCHRE, 12500, .3)
    light.area((0, 36, 7.0), (0, 36, 0), 5.5, OCHRE, 9000, 60)
    light.area((-9.5, 34, 6.0), (-19, 34, 12), 46, OCHRE, 24000, .6)
    light.area((1.5, 8, 5.0), (7.2, 15.5, 8.6), 2.5, OCHRE, 1500)
    light.spot((.2, 36, 3.0), (.2, 41, 10), OCHRE, 22000, .9, .8, .6)
    shaft = vapour('shaft', .30, .14, .8, .7)
    for x, y, lean, width in ((4, 30, .55, 5), (8, 38, .50, 6), (-2, 46, .6, 6)):
        sheet((x, y, 13), width, 26, (.20, .36, .40), shaft, (0, lean, 0))
    haze = vapour('haze', .28, .09, .9, .5)
    sheet((0, 52, 4), 26, 9, (.42, .34, .22), haze)
    sheet((0, 30, 3), 16, 5, (.26, .17, .09), haze)
