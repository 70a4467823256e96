"""Before the lens at the goods lift: a chain with its hook on the left, the corner post of a cage on the right."""
import math

from mathutils import Matrix, Vector

from kit import light
from kit.materials import grime
from kit.mesh import Mesh, placed, smooth_path
from kit.near import CLEAR_AIR, at, look, rod

SEED = 94


def build(rng):
    look((.026, .030, .034))
    mesh = Mesh()
    iron = grime('iron', CLEAR_AIR, (.07, .062, .055), (.13, .05, .02), .8, .6, rough=.35, scale=8, bump=.25)
    for k in range(13):
        link = placed(at(.058, -.02 + k * .046, 1.9), (math.pi / 2, 0, 0)) @ Matrix.Rotation(math.pi / 2 * (k % 2), 4, 'Y')
        mesh.ring(link @ Matrix.Diagonal((.62, 1, 1, 1)), .043, .011, iron, (1.1, 1, .9), 20, 6)
    top = at(.058, .60, 1.9)
    hook = [(0, 0, .04), (0, 0, -.05), (.07, 0, -.11), (.075, 0, -.20), (.01, 0, -.26), (-.07, 0, -.22), (-.085, 0, -.15)]
    mesh.tube(smooth_path([top + Vector(p) for p in hook], 6), .026, iron, (1.1, 1, .9), 12, .010)
    mesh.lathe([(0, -.05), (.04, -.045), (.05, 0), (.04, .045), (0, .05)], iron, (1.2, 1.1, 1), placed(top + Vector((0, 0, .03))), 16)
    mesh.box(at(.998, .5, 1.95), (.06, .08, 2.4), iron, (.9, .85, .8))
    for u in (.962, .945):
        rod(mesh, ((u, -.05), (u, .5), (u, .655)), .009, iron)
    for v in (.10, .64):
        mesh.box(at(.980, v, 1.95), (.22, .06, .05), iron, (1, .92, .85))
    for k in range(11):
        mesh.lathe([(.012, 0), (.010, .008), (0, .011)], iron, (1.3, 1.2, 1.1), placed(at(.992, .04 + k * .09, 1.90), (1.571, 0, 0)), 8)
    mesh.build('near')
    light.area((.1, 4.0, 1.4), at(.06, .3), 1.0, (.74, .90, 1.0), 260)
    light.area((.2, 4.0, 1.4), at(.96, .3), 1.0, (.74, .90, 1.0), 300)
    light.area((-2.2, 2.2, -.2), at(.05, .5), .6, (1.0, .50, .19), 60)
