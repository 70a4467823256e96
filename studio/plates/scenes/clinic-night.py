"""The basement clinic late at night: the street's blue in the high window, and one small lamp over a body under a sheet."""
import importlib.util
import math
import os
from dataclasses import replace

from mathutils import Matrix, Vector, noise

from kit import doll, light
from kit.bedding import ridge
from kit.fog import Fog
from kit.materials import plain
from kit.mesh import placed
from kit.sky import sky
from kit.vapour import sheet, vapour
from kit.workshop import arc_lamp, liquid, stool, trolley
from kit.zalem import zalem

SEED = 11
UNLIT = (.012, .014, .015)
BLUE, WARM = (.26, .55, 1.0), (1.0, .52, .20)
LAMP = Vector((1.27, 3.68, 1.38))
HALF, DEEP = 1.25, .475    # the table's half length and half depth
OVER, FALL = .46, .80      # metres of cloth past its ends, and past its front


def build(rng):
    # The same room as by day's work, with its own table, its own light and its own sky.
    room = other_scene('clinic-basement')
    left = room._left_side
    room._left_side = lambda shop: (left(shop), _chart(room, shop))
    room._table, room._lights, room.COLD = lambda shop: _table(room, shop), lambda: _lights(room), UNLIT
    room.liquid = lambda name, air: liquid(name, air, .07)
    room.Fog, room.sky, room.zalem = _night_air, _night_sky, _seen_through_the_bars
    room.build(rng)
    light.camera((1.95, .35, 1.56), (-.42, 5, 1.60), 26, (0, -.002))


def other_scene(slug):
    """Another scene as a module, its own: what is changed in it stays here."""
    file = os.path.join(os.path.dirname(os.path.abspath(__file__)), f'{slug}.py')
    spec = importlib.util.spec_from_file_location('other', file)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _night_air(near, far, **rest):
    """The air of the evening, bluer."""
    return Fog(near=_bluer(near), far=_bluer(far), **rest)


def _bluer(colour):
    red, green, blue = colour
    return red * .7, green * .62, blue * 1.25


def _night_sky(*_, **__):
    sky((.16, .36, .70), (.07, .17, .38), (.01, .03, .08), (0, .12, .5), power=1.3)


def _seen_through_the_bars(city, rng, _, __, skin, lamps, *___, **____):
    """Zalem where the window is from here, tipped so that so small a disc still shows its lower side."""
    centre, first = Vector((-1612, 2300, 268)), len(city.vertices)
    zalem(city, rng, centre, 200, skin, lamps, tint=(.5, .6, .9), lit=(.18, .24, .34), cable=False)
    tip = Matrix.Translation(centre) @ Matrix.Rotation(-.15, 4, (.82, .575, 0)) @ Matrix.Translation(-centre)
    city.vertices[first:] = [tuple(tip @ Vector(v)) for v in city.vertices[first:]]


def _chart(room, shop):
    """On the second sheet of the left wall: an arm, and what belongs to its parts."""
    mesh, flat = shop.mesh, Matrix.Diagonal((1, .06, 1, 1))
    x, y, z = room.LEFT + .025, 3.75, 2.1
    mesh.box((x - .008, y, z), (.012, .53, .73), shop.skin, (.21, .18, .14), bevel=0)
    hung = placed((x, y - .06, z + .31), (math.pi, 0, math.pi / 2)) @ flat
    doll.arm(mesh, hung, .60, shop.dark, shop.skin, (1.2, 1, .9), 0, .1)
    for k, width in enumerate((.13, .10, .14, .08, .12, .10)):
        mesh.box((x, y + .16, z + .27 - k * .10), (.006, width, .012), shop.dark, (1, 1, 1), bevel=0)
        mesh.box((x, y + .03, z + .27 - k * .10), (.006, .09, .004), shop.dark, (1, 1, 1), bevel=0)


def _table(room, shop):
    mesh = shop.mesh
    x, y, z = room.TABLE
    mesh.box((x, y, z), (2 * HALF, .95, .06), shop.iron, (2.6, 2.4, 2.2))
    mesh.tube([(x, y, .06), (x, y, z - .1)], .13, shop.iron, (.8, .8, .8), 20)
    mesh.box((x, y, .05), (1.3, .75, .1), shop.iron, (.7, .7, .7))
    _cloth(room, shop)
    _uncovered(room, shop)
    arc_lamp(replace(shop, lamp=shop.dark), (-.25, 4.3, room.CEILING - .2), room.LAMP + Vector((-.1, .15, .15)), room.TABLE)
    stool(shop, (-1.35, 3.1, 0))
    trolley(shop, (2.15, 3.7, 0))
    _small_lamp(shop)


def _cloth(room, shop):
    """A sheet over a body that lies along the table, head to the left; it falls over both ends and in front."""
    cloth = plain('sheet cloth', Fog(density=.035, near=(.008, .012, .024), far=(.035, .046, .09), reach=9), (.40, .41, .42), .9,
        mottle=0, specular=.05)
    columns, rows = 300, 170
    along, down = 2 * (HALF + OVER), 2 * DEEP + FALL
    points = [Vector(room.TABLE) + _draped(i / columns * along - HALF - OVER, j / rows * down - DEEP)
              for j in range(rows + 1) for i in range(columns + 1)]
    faces = [(j * (columns + 1) + i, j * (columns + 1) + i + 1, (j + 1) * (columns + 1) + i + 1, (j + 1) * (columns + 1) + i)
             for j in range(rows) for i in range(columns)]
    shop.mesh.add(points, faces, cloth, (1, 1, 1), True)


def _draped(u, v):
    """Where the cloth's point (along the table, towards the lens) lies, seen from the middle of the table's top."""
    end, front = abs(u) - HALF - .02, v - DEEP - .02
    side = math.copysign(1, u)
    if end <= 0 and front <= 0:
        body = _body(u, v)
        crease = ridge(u * 1.9 + v * .7, v * 2.6 - u * .5, 4.0) * .030 * (1 - min(1, body * 4))
        return Vector((u, -v, .045 + body + crease))
    if end > 0 and front > 0:
        # Past the corner it hangs in one pointed fold, away from both sides.
        angle, fall = math.atan2(front, end), math.hypot(end, front)
        out = .03 + .16 * math.sin(2 * angle) * min(1, fall * 2.4)
        return Vector((side * (HALF + .02 + out * math.cos(angle)), -DEEP - .02 - out * math.sin(angle), .045 - fall))
    if front > 0:
        return Vector((u, -DEEP - .02 - _pleat(u, front), .045 - front * (1 + .05 * math.sin(u * 2.1 + 1))))
    return Vector((side * (HALF + .02 + _pleat(v * 1.7 + 3, end)), -v, .045 - end))


def _pleat(u, drop):
    """How far the hanging cloth stands out: round folds, narrow valleys, no two alike, deeper towards the hem."""
    bent = u * 7.6 + 1.5 * noise.noise((u * 1.4, drop * .5, 2.0)) + .5 * math.sin(u * 3.1)
    deep = .55 + .65 * noise.noise((u * 1.1, 0, 7.0))
    fold = abs(math.sin(bent)) ** .7 * .125 * deep + abs(math.sin(bent * 1.7 + .8)) * .025
    opened = min(1, drop / .42)
    return .012 + fold * opened * opened * (3 - 2 * opened) + .05 * drop


def _uncovered(room, shop):
    """An arm of porcelain has slipped out from under it, into the lamp's light."""
    lie = placed(Vector(room.TABLE) + Vector((.29, -.34, .10)), (0, math.pi / 2 + .03, -.14))
    doll.limb(shop.mesh, lie, .30, .095, shop.skin, shop.dark, (1.1, 1.1, 1.1))
    open_ = lie @ Matrix.Translation((0, 0, .31)) @ Matrix.Rotation(-1.35, 4, 'Z')
    doll.hand(shop.mesh, open_, .26, shop.skin, shop.dark, (1.1, 1.1, 1.1), .34)


def _body(u, across):
    """How high the cloth lies over whoever is under it."""
    def mound(at, wide, side, deep, tall):
        d = ((u - at) / wide) ** 2 + ((across - side) / deep) ** 2
        return tall * math.exp(-1.1 * d ** 1.6)

    tent = [mound(-.88, .14, 0, .13, .20), mound(-.70, .16, 0, .12, .13), mound(-.48, .26, 0, .27, .205), mound(-.18, .28, 0,
        .22, .175),
            mound(.10, .26, 0, .23, .17), mound(.42, .40, -.10, .11, .145), mound(.42, .40, .11, .11, .145),
            mound(.86, .34, -.09, .10, .115), mound(.86, .34, .10, .10, .115), mound(1.10, .09, -.09, .09, .20),
            mound(1.10, .09, .10, .09, .19), mound(-.15, .50, .31, .08, .10), mound(-.15, .50, -.31, .08, .10),
            mound(.24, .16, .34, .09, .115)]
    return sum(t ** 5 for t in tent) ** .2


def _small_lamp(shop):
    """The one that burns: a jointed lamp clamped to the table's end."""
    mesh = shop.mesh
    foot = Vector((1.52, 4.06, .93))
    elbow = foot + Vector((.14, .06, .34))
    mesh.lathe([(0, 0), (.075, 0), (.075, .02), (.02, .035), (0, .04)], shop.iron, (.8, .8, .8), placed(foot), 20)
    mesh.tube([foot, elbow], .010, shop.steel, (1, 1, 1), 8)
    mesh.tube([elbow, LAMP + Vector((.02, .02, .10))], .010, shop.steel, (1, 1, 1), 8)
    mesh.lathe([(0, -.02), (.022, -.015), (.022, .015), (0, .02)], shop.dark, (1.2, 1.2, 1.2), placed(elbow, (math.pi / 2, 0,
        0)), 12)
    head = placed(LAMP, (.10, .42, 0))
    mesh.lathe([(0, .13), (.022, .13), (.028, .085), (.04, .075), (.095, -.005), (.10, -.02), (.093, -.02), (.036, .06), (0,
        .065)], shop.iron,
        (1.0, .95, .9), head, 28)
    mesh.lathe([(0, -.055), (.022, -.045), (.030, -.018), (.022, .02), (.014, .045)], shop.lamp, (1.9, 1.1, .45), head, 14)


def _lights(room):
    window = room.WINDOW
    light.spot(LAMP - Vector((.01, .0, .03)), LAMP + Vector((-.66, -.10, -1)), WARM, 215, 2.7, .8, .03)
    light.point(LAMP + Vector((-.06, -.03, -.09)), WARM, 62, .06)
    # What the sheet throws back: on the beams, the hanging arms, the shelves.
    light.area((1.05, 3.6, 1.1), (.6, 3.3, 3), .9, WARM, 60)
    # The street through the bars: down to the table, and up to the ceiling from its wet stones.
    light.area(window + Vector((-.45, 1.5, .75)), (.2, 3.2, .5), .9, BLUE, 5600, .5)
    light.area(window + Vector((.1, .9, -.22)), (-.6, 3.2, room.CEILING), 1.5, BLUE, 2600, .2)
    light.area(window + Vector((0, -.05, 0)), window + Vector((.9, -3, -1.2)), 1.6, BLUE, 60, .5)
    light.area((-2.6, 2.35, 1.75), (.5, 3.1, .35), .7, (.20, .42, .90), 44)
    light.area((-.9, 1.2, .5), (.1, 4.2, 2.95), 2.4, (.20, .36, .62), 34)
    light.area((2.9, 1.8, 2.7), (1.9, 5.5, 1.3), 1.0, (.22, .38, .66), 44)
    beam = vapour('beam', .34, .5, .8, .6)
    for lean, width, tall, k in ((-.62, .9, 3.8, 1.0), (-.42, .6, 3.4, .8), (-.85, .7, 3.4, .7)):
        sheet((-1.1, 4.5, 1.5), width, tall, (.07 * k, .19 * k, .40 * k), beam, (0, lean, 0))
    sheet((LAMP.x - .2, LAMP.y - .1, 1.15), 1.5, 1.2, (.22, .11, .04), beam)
