"""Before the lens in the alley: a downpipe with its bracket on the left, cables, a hook and chain on the right."""
import math

from mathutils import Vector

from kit import light
from kit.materials import grime
from kit.mesh import Mesh, placed
from kit.near import CLEAR_AIR, at, look, path, rod

SEED = 72


def build(rng):
    look((.02, .055, .068))
    mesh = Mesh()
    iron = grime('iron', CLEAR_AIR, (.07, .075, .08), rusted=.8, metal=.6, gloss=.14, rough=.3, scale=6, bump=.2)
    rubber = grime('rubber', CLEAR_AIR, (.03, .03, .035), rusted=.1, metal=.3, gloss=.14, rough=.28, scale=3, bump=.1)
    rod(mesh, ((.028, -.06), (.028, .30), (.028, .70), (.028, 1.06)), .075, iron, sides=24)
    for v in (.17, .62):  # sockets of the pipe
        rod(mesh, ((.028, v - .03), (.028, v), (.028, v + .03)), .092, iron, (.8, .8, .8), sides=24)
        mesh.tube(path(((-.03, v), (.075, v))), .014, iron, (1, 1, 1), 8)
    for places, thick in ((((.075, -.04), (.082, .2), (.07, .44), (.088, .70), (.076, 1.05)), .010),
            (((-.03, .10), (.06, .15), (.13, .09), (.175, -.04)), .012), (((-.03, .05), (.05, .08), (.10, .05), (.13, -.04)), .008),
            (((1.03, .20), (.95, .16), (.88, .07), (.84, -.04)), .012), (((1.03, .11), (.96, .09), (.91, .03), (.885, -.04)), .008)):
        rod(mesh, places, thick, rubber)
    _hook(mesh, iron)
    for k in range(9):  # drops on the cables
        u = .05 + k * .011
        mesh.lathe([(0, .011), (.003, .006), (.005, 0), (.003, -.005), (0, -.006)], iron, (3, 3, 3),
            placed(at(u, .165 - abs(k - 4) * .004)), 8)
    mesh.build('near')
    light.area((-1.0, 3.6, .6), at(.04, .4), 1.0, (.20, .80, .95), 240)
    light.area((1.1, 3.8, .9), at(.95, .2), .7, (1.0, .48, .16), 260)
    light.area((.4, 4.0, .9), at(.06, .3), .6, (1.0, .48, .16), 90)


def _hook(mesh, iron):
    """A chain with a hook on it."""
    for k in range(13):
        link = placed(at(.945, -.03 + k * .026), (math.pi / 2, 0, k % 2 * math.pi / 2 + .5))
        mesh.ring(link, .020, .0055, iron, (1.2, 1.1, 1), 14, 6)
    foot = Vector(at(.945, .318))
    points = [foot + Vector((x, 0, z)) for x, z in ((0, .02), (0, -.03), (.03, -.07), (.028, -.12), (-.012, -.14), (-.045, -.115),
        (-.045, -.085))]
    mesh.tube(points, .016, iron, (1.2, 1.1, 1), 10, .006)
