"""The basement clinic late at night: the lamps are out but a small one, the street's blue in the high window, somebody's shape on the table under a cloth."""
import importlib.util
import math
import os
from dataclasses import replace

from mathutils import Vector

from kit import light
from kit.cloth import thin
from kit.fog import Fog
from kit.mesh import placed
from kit.vapour import sheet, vapour
from kit.workshop import arc_lamp, stool, trolley

SEED = 11
UNLIT = (.012, .014, .015)
BLUE, WARM = (.26, .55, 1.0), (1.0, .52, .20)
LAMP = Vector((1.30, 3.92, 1.36))


def build(rng):
    # The same room as by day's work, with its own table and its own light.
    room = _clinic()
    room._table, room._lights, room.COLD = lambda shop: _table(room, shop), lambda: _lights(room), UNLIT
    room.build(rng)
    light.camera((1.95, .35, 1.42), (-.42, 5, 1.46), 26, (0, .025))


def _clinic():
    """The scene of the clinic in the evening, as a module."""
    file = os.path.join(os.path.dirname(os.path.abspath(__file__)), 'clinic-basement.py')
    spec = importlib.util.spec_from_file_location('clinic', file)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _table(room, shop):
    mesh = shop.mesh
    x, y, z = room.TABLE
    mesh.box((x, y, z), (2.5, .95, .06), shop.iron, (2.6, 2.4, 2.2))
    mesh.tube([(x, y, .06), (x, y, z - .1)], .13, shop.iron, (.8, .8, .8), 20)
    mesh.box((x, y, .05), (1.3, .75, .1), shop.iron, (.7, .7, .7))
    _cloth(room, shop)
    arc_lamp(replace(shop, lamp=shop.dark), (-.25, 4.3, room.CEILING - .2), room.LAMP + Vector((-.1, .15, .15)), room.TABLE)
    stool(shop, (-1.35, 3.1, 0))
    trolley(shop, (2.15, 3.7, 0))
    _small_lamp(shop)


def _cloth(room, shop):
    """A sheet over a body that lies along the table, head to the left; it hangs down in front."""
    x0, y0, z0 = room.TABLE
    cloth = thin('sheet cloth', Fog(density=.035, height=40, floor=.6, near=(.010, .018, .020), far=(.05, .075, .075),
        reach=9), (.34, .355, .37), .25)
    columns, rows = 150, 84
    points = []
    for j in range(rows + 1):
        v = j / rows * 1.62            # from the back edge over the front, in metres of cloth
        for i in range(columns + 1):
            u = i / columns * 2.72 - 1.36
            folds = .010 * math.sin(u * 23 + 3 * math.sin(v * 5)) + .006 * math.sin(u * 41 + v * 9)
            if v < .93:
                across = v - .47
                lift = .052 + _body(u, across) + folds * .35 * (1 - min(1, _body(u, across) * 6))
                points.append((x0 + u, y0 - across, z0 + lift))
            else:
                drop = v - .93
                hem = .86 + .14 * math.sin(u * 2.1 + 1) + .05 * math.sin(u * 7)
                wave = .085 * (math.sin(u * 11.5 + 1.6 * math.sin(u * 3)) + .9) * (drop > 0) * min(1, drop * 3)
                points.append((x0 + u * (1 + .02 * drop), y0 - .53 - wave - folds - .03 * drop, z0 + .052 - drop * hem))
    faces = [(j * (columns + 1) + i, j * (columns + 1) + i + 1, (j + 1) * (columns + 1) + i + 1, (j + 1) * (columns + 1) + i)
             for j in range(rows) for i in range(columns)]
    shop.mesh.add(points, faces, cloth, (1, 1, 1), True)


def _body(u, across):
    """How high the cloth lies over whoever is under it."""
    def mound(at, wide, side, deep, tall):
        d = ((u - at) / wide) ** 2 + ((across - side) / deep) ** 2
        return tall * math.exp(-1.1 * d ** 1.6)

    tent = [mound(-.88, .14, 0, .13, .20), mound(-.70, .16, 0, .12, .13), mound(-.48, .26, 0, .27, .205), mound(-.18, .28, 0,
        .22, .175),
            mound(.10, .26, 0, .23, .17), mound(.42, .40, -.10, .11, .145), mound(.42, .40, .11, .11, .145),
            mound(.86, .34, -.09, .10, .115), mound(.86, .34, .10, .10, .115), mound(1.10, .09, -.09, .09, .20),
            mound(1.10, .09, .10, .09, .19), mound(-.15, .50, .31, .08, .10), mound(-.15, .50, -.31, .08, .10)]
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
    light.spot(LAMP - Vector((.01, .0, .03)), LAMP + Vector((-.50, -.12, -1)), WARM, 640, 2.6, .8, .03)
    light.point(LAMP + Vector((-.06, -.03, -.09)), WARM, 64, .04)
    light.area(window + Vector((-.25, .7, .45)), (.2, 3.2, .5), .8, BLUE, 9000, .5)
    light.area(window + Vector((0, .05, 0)), window + Vector((.6, -3, -1.4)), 1.6, BLUE, 42, .5)
    light.area((1.2, -.6, 2.6), (-.5, 4, 1.0), 2.5, (.20, .36, .62), 120)
    light.area((2.9, 1.6, 2.7), (1.6, 5.5, 1.3), 1.2, (.22, .38, .66), 110)
    beam = vapour('beam', .34, .5, .8, .6)
    for lean, width, tall, k in ((-.62, .9, 3.8, 1.0), (-.42, .6, 3.4, .8), (-.85, .7, 3.4, .7)):
        sheet((-1.1, 4.5, 1.5), width, tall, (.07 * k, .19 * k, .40 * k), beam, (0, lean, 0))
    sheet((LAMP.x - .2, LAMP.y - .1, 1.15), 1.5, 1.2, (.22, .11, .04), beam)
