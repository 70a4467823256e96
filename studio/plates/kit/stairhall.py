"""The stair hall of the clinic's house by night: the street door, open on the street or shut; the bolt, the stairs up and the steps down."""
import math

from mathutils import Matrix, Vector

from . import light
from .city import AMBER, RED, TEAL, Street, dimmed
from .floors import boards, wet_ground
from .fog import Fog
from .market import board
from .materials import glow, grime, plain
from .mesh import Mesh, placed, smooth_path
from .plaster import wall
from .signs import blade_sign
from .sky import sky
from .vapour import sheet, vapour
from .walls import facade

LEFT, RIGHT, BACK, CEILING = -3.6, 3.7, 5.0, 3.05
# The hole in the wall, and the leaf that stands open in it.
DOOR_LEFT, DOOR_RIGHT, DOOR_HIGH = -.56, .50, 2.14
AJAR = math.radians(55)
# The bar of the bolt goes this far when it is shut.
SHOT = .09
BOLT = 1.48
LAMP = Vector((-.98, BACK - .30, 2.02))
WARM = (1.0, .58, .26)
STEEL = (3.0, 2.85, 2.6)
UP, DOWN = Vector((1.35, 0, 0)), Vector((-1.30, 0, 0))
RISE, RUN, DEEP = .18, .245, 1.0


def stair_hall(rng, shut=False):
    air = Fog(density=.022, height=40, floor=.6, near=(.012, .016, .019), far=(.05, .07, .075), reach=9)
    outside = Fog(density=.030, height=30, floor=.4, near=(.05, .13, .15), far=(.30, .52, .52), reach=40)
    sky((.40, .62, .62), (.12, .32, .36), (.02, .06, .08), (0, .12, .5), power=1.0)
    hall = Mesh()
    paint, paper, chalky = (.09, .128, .115), (.30, .225, .165), (.30, .275, .245)
    back_wall = wall('back wall', air, chalky, paint, 1.18, paper, 'x')
    side_wall = wall('side wall', air, chalky, paint, 1.18, paper, 'y')
    wood = grime('wood', air, (.13, .072, .042), (.22, .17, .13), .45, 0, gloss=.35, rough=.5, scale=4, bump=.2)
    tread = boards('tread', air, (.17, .10, .056), width=.17, along='x')
    door = grime('door', air, (.085, .115, .105), (.20, .15, .11), .62, 0, gloss=.35, rough=.5, scale=3.2, bump=.22)
    iron = grime('iron', air, (.15, .155, .16), (.20, .085, .04), .6, .6, rough=.35, scale=6, bump=.15)
    brass = plain('brass', air, (.42, .27, .10), .35, .8, .6)
    dark = plain('dark', air, (.06, .05, .045), .85, mottle=.4, specular=.1)
    cloth = plain('cloth', air, (.12, .11, .10), .9, mottle=.4, specular=.05)
    lamp = glow('lamp', air, 4.0)
    _shell(hall, back_wall, side_wall, wood, boards('floor', air, (.13, .078, .046)))
    _frame(hall, wood, iron)
    _leaf(hall, door, iron, brass, 0 if shut else AJAR, SHOT if shut else 0)
    _stairs_up(hall, wood, tread, iron)
    _steps_down(hall, wood, tread, iron)
    _coats(hall, rng, wood, iron, cloth)
    _umbrellas(hall, rng, iron, dark)
    _lamps(hall, iron, dark, lamp)
    _pipes(hall, iron, brass)
    hall.build('hall')
    _street(rng, outside)
    if not shut:
        _street_light()
    _lights(BACK - .06 if shut else BACK - .58)
    light.camera((.10, 0, 1.50), (.04, 5, 1.60), 28, (0, -.012))


def _shell(mesh, back_wall, side_wall, wood, floor):
    # The floor is a bridge between the two flights.
    mesh.box((1.2, 2.3, -.1), (5.0, 5.6, .2), floor, bevel=0)
    mesh.box((-2.6, 1.7, -.1), (2.6, 4.0, .2), floor, bevel=0)
    mesh.box((0, 2.3, CEILING + .1), (9, 6.4, .2), side_wall, (.5, .5, .5))
    for x in (LEFT - .15, RIGHT + .15):
        mesh.box((x, 2, .3), (.3, 8, 6), side_wall, bevel=0)
    for x0, x1, z0, z1 in ((LEFT, DOOR_LEFT, -2.4, CEILING), (DOOR_RIGHT, RIGHT, 0, CEILING), (DOOR_LEFT, DOOR_RIGHT,
        2.62, CEILING)):
        mesh.box(((x0 + x1) / 2, BACK + .15, (z0 + z1) / 2), (x1 - x0, .3, z1 - z0), back_wall, bevel=0)
    mesh.box((.95, BACK - .015, .08), (.9, .03, .16), wood, (.8, .8, .8))
    for y in (1.6, 3.6):
        mesh.box((0, y, CEILING - .08), (8, .16, .18), wood, (.5, .5, .5))


def _frame(mesh, wood, iron):
    """Jambs, a worn threshold, a small light of dirty panes over the door."""
    wide, middle = DOOR_RIGHT - DOOR_LEFT, (DOOR_LEFT + DOOR_RIGHT) / 2
    for x in (DOOR_LEFT - .06, DOOR_RIGHT + .06):
        mesh.box((x, BACK - .02, 1.32), (.15, .14, 2.66), wood, (.8, .8, .8))
        mesh.box((x, BACK + .14, 1.32), (.11, .3, 2.66), wood, (.55, .55, .55))
    for z, thick in ((DOOR_HIGH + .04, .09), (2.64, .12)):
        mesh.box((middle, BACK - .02, z), (wide + .26, .14, thick), wood, (.8, .8, .8))
    mesh.box((middle, BACK + .12, .02), (wide, .36, .05), wood, (.9, .85, .8))
    for share in (.25, .5, .75):
        mesh.box((DOOR_LEFT + wide * share, BACK + .02, 2.4), (.035, .05, .42), wood, (.7, .7, .7))
    # The staple that the bolt runs into.
    mesh.box((DOOR_RIGHT + .05, BACK - .10, BOLT), (.07, .05, .20), iron, (1.2, 1.2, 1.2))
    mesh.box((DOOR_RIGHT + .03, BACK - .13, BOLT), (.10, .05, .11), iron, (1.0, 1.0, 1.0))


def _leaf(mesh, door, iron, brass, ajar, shot):
    """A plank door, its inside to us: the bolt with its four notches, a latch, a hand-worn place."""
    wide = DOOR_RIGHT - DOOR_LEFT - .03
    lie = placed((DOOR_LEFT + .02, BACK - .02, 0), (0, 0, -ajar))

    def box(x, z, size, material, tint=(1, 1, 1), out=0.0, turn=0.0):
        mesh.box(lie @ Vector((x, -out, z)), size, material, tint, (0, turn, -ajar))

    planks = 6
    for k in range(planks):
        tone = (.82, 1.0, .9, 1.06, .86, .96)[k]
        box(wide * (k + .5) / planks, DOOR_HIGH / 2, (wide / planks - .008, .05, DOOR_HIGH - .03), door, (tone,) * 3)
    for z in (.28, 1.06, 1.90):
        box(wide / 2, z, (wide - .03, .035, .17), door, (1.15, 1.12, 1.08), .04)
    box(wide / 2, .67, (1.16, .03, .12), door, (1.0, .98, .95), .035, -.66)
    for z in (.28, 1.90):
        box(.30, z, (.62, .014, .065), iron, out=.062)
        for k in range(5):
            mesh.lathe([(.016, 0), (.013, .008), (0, .011)], iron, (1.3, 1.3, 1.3), lie @ placed((.06 + k * .12, -.07, z),
                (math.pi / 2, 0, 0)), 8)
    # The bolt: back plate, two keeps, the bar with its handle; four notches in its upper edge.
    box(wide - .40, BOLT, (.74, .02, .27), iron, (.75, .68, .62), .045)
    for x in (wide - .70, wide - .10):
        box(x, BOLT, (.075, .10, .19), iron, (.62, .58, .55), .085)
    middle = wide - .40 + shot
    box(middle, BOLT - .024, (.86, .06, .065), iron, STEEL, .10)
    for k in range(5):
        box(middle - .20 + k * .10, BOLT + .030, (.056, .06, .050), iron, STEEL, .10)
    out = lie.to_3x3() @ Vector((0, -1, 0))
    knob = lie @ Vector((middle - .32, -.12, BOLT - .03))
    mesh.tube([knob, knob + out * .09], .017, iron, STEEL, 10)
    mesh.lathe([(0, -.036), (.03, -.024), (.038, 0), (.03, .024), (0, .036)], brass, (1.3, 1.3, 1.3), placed(knob + out * .10), 16)
    for x in (wide - .745, wide - .055):
        for z in (-.105, .105):
            mesh.lathe([(.017, 0), (.013, .009), (0, .012)], iron, (1.5, 1.5, 1.5), lie @ placed((x, -.056, BOLT + z),
                (math.pi / 2, 0, 0)), 8)
    # The latch that is only on this side.
    box(wide - .09, 1.06, (.13, .05, .19), iron, (.9, .9, .9), .075)
    ring = lie @ Vector((wide - .10, -.125, 1.02))
    mesh.ring(placed(ring, (math.pi / 2, 0, -ajar)), .05, .009, brass, (1, 1, 1), 24, 8)


def _stairs_up(mesh, wood, tread, iron):
    """Fourteen of them to her door; here are the first nine, worn in the middle."""
    front = BACK - DEEP
    for k in range(10):
        x, z = UP.x + k * RUN, k * RISE
        mesh.box((x + RUN / 2 + .015, BACK - DEEP / 2, z + RISE - .02), (RUN + .03, DEEP, .04), tread, (1.1, 1.05, 1.0))
        mesh.box((x + .012, BACK - DEEP / 2, z + RISE / 2 - .02), (.022, DEEP, RISE - .03), wood, (.62, .6, .58))
        mesh.box((x + RUN / 2, front - .012, z + .03), (RUN, .05, RISE + .02), wood, (.85, .82, .8))
        # The paler hollow that feet have left.
        mesh.box((x + RUN / 2 - .01, BACK - DEEP * .52, z + RISE + .002), (RUN * .8, .34, .004), tread, (1.9, 1.75, 1.55), bevel=0)
    slope = math.atan2(RISE, RUN)
    side = Matrix.Rotation(-slope, 4, 'Y')
    middle = Vector((UP.x + 5 * RUN, front - .03, 5 * RISE - .06))
    mesh.box(middle, (12 * RUN, .045, .26), wood, (.9, .85, .82), side.to_euler())
    end = Vector((UP.x + 11 * RUN, front + .02, 0))
    panel = [Vector((UP.x + .02, front + .02, 0)), end, end + Vector((0, 0, 11 * RISE))]
    mesh.add(panel, [(0, 1, 2)], wood, (.75, .72, .70))
    for k in range(1, 8):
        at = Vector((UP.x + k * .34, front + .008, 0))
        mesh.box(at + Vector((0, 0, k * .34 * RISE / RUN / 2)), (.03, .02, k * .34 * RISE / RUN), wood, (.6, .58, .56), bevel=0)
    foot = Vector((UP.x - .03, front - .02, 0))
    _newel(mesh, wood, foot, 1.18)
    top = [foot + Vector((0, 0, 1.02)), foot + Vector((10.5 * RUN, 0, 1.02 + 10.5 * RISE))]
    mesh.tube(top, .036, wood, (1.25, 1.1, 1.0), 14)
    for k in range(20):
        at = foot + Vector((.10 + k * RUN / 2, 0, .14 + k * RISE / 2))
        mesh.lathe([(.012, 0), (.018, .08), (.013, .16), (.020, .44), (.013, .60), (.012, .92)], wood, (.95, .88, .84),
            placed(at), 8)


def _newel(mesh, wood, foot, high):
    mesh.box(foot + Vector((0, 0, .14)), (.11, .11, .28), wood, (1, .95, .9))
    mesh.lathe([(.045, .28), (.055, .34), (.036, .40), (.046, .62), (.036, .86), (.055, .92), (.05, 1.0), (.03, 1.03), (.055,
        1.09), (.052, 1.15), (.02, high), (0, high + .005)], wood, (1.1, 1.0, .95), placed(foot), 20)


def _steps_down(mesh, wood, tread, iron):
    """Eleven, nine of them bad, along the wall into the dark; a rail before the hole, and light of the clinic at the foot."""
    front = BACK - DEEP
    for k in range(8):
        x, z = DOWN.x - k * RUN, -k * RISE
        broken = .05 * (k % 3) * (-1) ** k
        mesh.box((x - RUN / 2, BACK - DEEP / 2, z - RISE - .02), (RUN + .03, DEEP, .04), tread, (.9, .85, .8), (broken * .6, broken * .4, 0))
        mesh.box((x - .01, BACK - DEEP / 2, z - RISE / 2), (.022, DEEP, RISE), wood, (.5, .48, .46))
    for x in (DOWN.x + .03, LEFT + .2):
        _newel(mesh, wood, Vector((x, front - .03, 0)), 1.10)
    mesh.tube([(DOWN.x + .03, front - .03, .96), (LEFT, front - .03, .96)], .034, wood, (1.2, 1.05, .95), 14)
    for k in range(15):
        at = Vector((DOWN.x - .10 - k * .15, front - .03, 0))
        mesh.lathe([(.012, 0), (.018, .1), (.013, .2), (.020, .46), (.013, .64), (.012, .94)], wood, (.95, .88, .84), placed(at), 8)
    # The rail on the wall goes down with the steps.
    rail = [Vector((DOWN.x - .05, BACK - .09, .86)), Vector((LEFT, BACK - .09, .86 - (DOWN.x - LEFT) * RISE / RUN))]
    mesh.tube(rail, .024, iron, (1.1, 1.1, 1.1), 12)
    for share in (.05, .45, .85):
        at = rail[0].lerp(rail[1], share)
        mesh.tube([at, at + Vector((0, .09, -.03))], .010, iron, (1, 1, 1), 8)


def _coats(mesh, rng, wood, iron, cloth):
    """A board of hooks over the hole: two coats, a scarf, an empty hook at a child's height."""
    y = BACK - .05
    mesh.box((-2.25, y, 1.98), (1.75, .03, .13), wood, (1.1, 1.0, .95))
    hooks = (-2.95, -2.62, -2.28, -1.95, -1.58)
    for x in hooks:
        mesh.tube(smooth_path([(x, y - .015, 2.0), (x, y - .10, 1.97), (x, y - .11, 2.03)], 5), .009, iron, (1.2, 1.2, 1.2), 8)
    mesh.tube(smooth_path([(-1.22, y + .02, 1.16), (-1.22, y - .05, 1.13), (-1.22, y - .06, 1.19)], 5), .008, iron, (1.2, 1.2, 1.2), 8)
    for x, wide, drop, tint, seed in ((-2.86, .34, 1.15, (.9, .75, .62), 1.0), (-2.36, .36, 1.3, (.55, .62, .66), 4.0), (-1.95,
            .17, .95, (1.9, .40, .34), 8.0)):
        _hung_coat(mesh, Vector((x, y - .05, 1.99)), wide, drop, cloth, tint, seed)
    # A hat on the last hook, seen half from above.
    lie = placed((-1.58, y - .12, 1.90), (.62, .22, 0))
    mesh.lathe([(.20, -.03), (.205, -.022), (.16, -.005), (.105, 0), (.10, .09), (.085, .125), (.03, .11), (0, .105)], cloth,
        (.8, .68, .58), lie, 28)
    mesh.lathe([(.106, .004), (.105, .035)], cloth, (.25, .22, .2), lie, 28)


def _hung_coat(mesh, hook, wide, drop, cloth, tint, seed):
    columns, rows, points = 36, 22, []
    for j in range(rows + 1):
        down = j / rows
        shoulder = min(1, .22 + 2.6 * down ** .75) * wide * (.86 + .22 * down)
        for i in range(columns + 1):
            u = i / columns * 2 - 1
            fold = math.sin(u * 8 + seed + down * 1.5) * .035 * down ** .5 + math.sin(u * 19 + seed * 2) * .010
            points.append(hook + Vector((u * shoulder, -.13 * (1 - u * u) * min(1, down * 4) - fold, -drop * down - .06 * u * u)))
    faces = [(j * (columns + 1) + i, j * (columns + 1) + i + 1, (j + 1) * (columns + 1) + i + 1, (j + 1) * (columns + 1) + i)
             for j in range(rows) for i in range(columns)]
    mesh.add(points, faces, cloth, tint, True)


def _umbrellas(mesh, rng, iron, dark):
    """Mrs Quintal's stand, by the jamb: a length of shell case with what she has mended in it."""
    foot = Vector((.93, BACK - .30, 0))
    mesh.lathe([(.13, 0), (.14, .02), (.125, .05), (.12, .50), (.135, .52), (.135, .55), (.115, .55), (.11, .1)], iron, (1.5, 1.1,
        .75), placed(foot), 24)
    for k, (tilt, turn, tint) in enumerate(((.10, .3, (1, 1, 1)), (.14, 2.3, (2.6, .6, .5)), (.09, 4.1, (.7, 1.3, 1.4)), (.17,
            5.4, (1.2, 1.1, .7)))):
        lean = Vector((math.cos(turn) * tilt, math.sin(turn) * tilt * .6, 1)).normalized()
        start = foot + Vector((math.cos(turn) * .05, math.sin(turn) * .05, .08))
        mesh.tube([start, start + lean * .62], .022, dark, tint, 10, .034)
        mesh.tube([start + lean * .60, start + lean * .80], .009, iron, (1, 1, 1), 8)
        grip = start + lean * .80
        if k % 2:
            mesh.tube(smooth_path([grip, grip + Vector((0, 0, .06)), grip + Vector((.035, 0, .09)), grip + Vector((.07, 0, .06)),
                grip + Vector((.07, 0, .02))], 5), .012, dark, (1.6, 1.1, .8), 8)
        else:
            mesh.lathe([(0, -.02), (.02, 0), (.024, .03), (0, .05)], dark, (1.6, 1.1, .8), placed(grip), 10)


def _lamps(mesh, iron, dark, lamp):
    """A tin bracket lamp over the bolt's side of the wall; a bare bulb on the stair that hardly burns."""
    arm = [LAMP + Vector((0, .20, .10)), LAMP + Vector((0, .06, .20)), LAMP + Vector((0, -.02, .10))]
    mesh.tube(smooth_path(arm, 6), .012, iron, (1, 1, 1), 10)
    mesh.lathe([(.05, .2), (.05, .22)], iron, (1, 1, 1), placed(LAMP), 12)
    mesh.lathe([(.02, .12), (.03, .09), (.12, .01), (.125, 0), (.115, .01), (.03, .08)], iron, (1.0, .9, .8), placed(LAMP), 24)
    mesh.lathe([(0, -.055), (.028, -.04), (.036, -.01), (.02, .04)], lamp, (1.0, .66, .30), placed(LAMP), 16)
    bulb = Vector((2.15, BACK - .55, 2.62))
    mesh.tube([bulb + Vector((0, 0, .5)), bulb], .006, dark, (1, 1, 1), 6)
    mesh.lathe([(.018, .06), (.02, 0), (.036, -.05), (.03, -.085), (0, -.10)], lamp, (.34, .16, .05), placed(bulb), 16)


def _pipes(mesh, iron, brass):
    for z, r, tint in ((2.80, .055, (1.1, .85, .7)), (2.68, .03, (.9, 1, 1))):
        mesh.tube([(LEFT, BACK - .10, z), (RIGHT, BACK - .10, z)], r, iron, tint, 14)
        for x in (-2.4, -.9, .9, 2.4):
            mesh.tube([(x - .03, BACK - .10, z), (x + .03, BACK - .10, z)], r * 1.3, iron, tint, 14)
    mesh.tube(smooth_path([(-1.14, BACK - .10, 2.68), (-1.14, BACK - .08, 2.5), (-1.10, BACK - .06, 2.24), (-1.02, BACK - .04, 2.12)], 5),
        .012, iron, (.8, .8, .8), 8)
    # The meter, with a coin slot.
    mesh.box((.93, BACK - .09, 1.72), (.30, .18, .40), iron, (1.0, 1.0, .9), bevel=.02)
    mesh.tube([(.93, BACK - .18, 1.80), (.93, BACK - .20, 1.80)], .085, brass, (1, 1, 1), 24)
    mesh.tube([(.93, BACK - .20, 1.80), (.93, BACK - .205, 1.80)], .072, iron, (3.4, 3.2, 2.8), 24)
    mesh.tube([(.93, BACK - .21, 1.80), (.965, BACK - .21, 1.84)], .004, iron, (.3, .3, .3), 5)
    mesh.tube([(.93, BACK - .09, 1.92), (.93, BACK - .09, 2.68)], .02, iron, (1, 1, 1), 10)


def _street(rng, air):
    """As much of the road as a third of a door lets in."""
    street = Street(
        Mesh(), rng,
        wall=grime('street wall', air, (.15, .16, .17), metal=.1),
        metal=grime('street metal', air, (.10, .105, .115), rusted=.8, metal=.7, rough=.45),
        dark=grime('street dark', air, (.035, .037, .042), rusted=.2, metal=.4, rough=.5),
        neon=glow('neon', air, 7), window=glow('window', air, 2.4))
    for x, wide, high in ((-6, 6, 9), (.6, 5.6, 8), (6.5, 6, 10)):
        street.mesh.box((x, 17, high / 2), (wide, 4, high), street.wall, street.tint())
        facade(street, (x, 15, high / 2 + 1.2), wide, high - 2.6, 'y', .8, True)
    street.mesh.box((0, 14.2, .08), (30, 1.8, .16), street.wall, (.5, .5, .5))
    # The baker's, across the road: panes, bread on two shelves, the oven's hotter light behind.
    street.mesh.quad((.75, 14.9, 1.35), (1.7, 0, 0), (0, 0, 1.3), street.window, (.42, .18, .055))
    street.mesh.quad((.85, 14.88, 1.15), (.6, 0, 0), (0, 0, .6), street.window, (.95, .46, .15))
    for k in range(7):
        street.mesh.box((-.06 + k * .27, 14.8, 1.35), (.05, .1, 1.4), street.dark)
    for z in (1.02, 1.45):
        street.mesh.box((.75, 14.82, z), (1.7, .06, .05), street.dark)
        for k in range(9):
            street.mesh.box((.05 + k * .17, 14.84, z + .08), (.13, .08, .11), street.dark)
    blade_sign(street, .52, 11.2, 2.75, .62, 2.3, TEAL, 1, 4)
    board(street, .95, 13.4, 2.35, AMBER, 4, .34)
    blade_sign(street, .05, 13.8, 3.6, .5, 2.0, RED, -1, 3)
    street.mesh.build('street')
    road = Mesh()
    road.quad((0, 25, -.06), (80, 0, 0), (0, 39.4, 0), wet_ground('road', air, puddles=(.50, .68), dirt=.3))
    road.build('road')
    mist = vapour('mist', .5)
    sheet((.6, 12.5, 1.0), 5, 4, (.30, .52, .52), mist)
    sheet((.5, 9, .5), 3, 2.5, (.55, .40, .24), mist)


def _street_light():
    """What the street throws in through the gap: teal first, amber after it, on the floor, the jamb, the first stairs."""
    light.area((.40, BACK + 1.5, 1.8), (.95, 2.6, .6), .9, (.22, .86, .95), 900, 1.9)
    light.area((-.35, BACK + 2.0, 1.5), (1.5, 3.6, .6), .7, (1.0, .55, .2), 500, 1.6)
    light.area((DOOR_RIGHT - .16, BACK - .25, 1.3), (2.6, 3.6, .9), .25, (.25, .86, .95), 64, 1.9)
    shaft = vapour('shaft', .30, .5, .8, .6)
    sheet((.35, BACK - .75, 1.2), .9, 2.4, (.10, .34, .37), shaft, (0, .12, .5))


def _lights(bolt):
    """`bolt` is how far back the bolt is, for the lamp that shows it."""
    light.area((0, BACK + .35, 2.42), (0, 3, .8), .9, (.25, .8, .9), 60, .36)
    light.spot(LAMP - Vector((0, .04, .05)), Vector((-.08, bolt, BOLT - .1)), WARM, 430, 1.15, .8, .04)
    light.point(LAMP - Vector((0, .18, .12)), WARM, 13, .06)
    light.point((2.15, BACK - .62, 2.48), (1.0, .48, .18), 15, .06)
    # Her door, above, has a lamp behind it; the clinic's light is a long way down.
    light.area((RIGHT - .3, BACK - .6, 2.9), (UP.x, BACK - .5, .2), .6, (1.0, .60, .32), 30, .6)
    light.area((LEFT + .3, BACK - .5, -.9), (-2.0, BACK - .1, 1.2), 1.2, (.20, .78, .76), 150, .7)
    light.area((-1.9, 2.2, 2.9), (-2.2, BACK, 1.5), 1.0, (.34, .50, .56), 26)
    light.area((0, -.4, 2.5), (0, 5, 1.0), 2.5, (.32, .52, .58), 70)
