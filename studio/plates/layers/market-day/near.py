"""Before the lens in the market: a sail's scalloped edge above on the left, strings of peppers on the right, fruit below in the corners."""
import math

from mathutils import Vector

from kit import light
from kit.cloth import thin
from kit.market_day_goods import basket, pepper_string
from kit.materials import plain
from kit.mesh import Mesh
from kit.near import CLEAR_AIR, at, look, path, rod

SEED = 74


def build(rng):
    look((.10, .085, .065))
    mesh = Mesh()
    skin = plain('skin', CLEAR_AIR, (1, 1, 1), .38, mottle=.35)
    wood = plain('wood', CLEAR_AIR, (.12, .095, .07), .7, mottle=.6)
    sail = thin('sail', CLEAR_AIR, (.34, .31, .27), .6)
    rod(mesh, ((-.04, .185), (.07, .10), (.15, .02), (.18, -.05)), .016, wood)
    for k in range(10):
        u, v = -.03 + k * .0185, .180 - k * .0185
        tint = (.95, .30, .21) if k % 4 < 2 else (1.15, 1.0, .78)
        mesh.add(path(((u, -.2, 2.4), (u + .0185, -.2, 2.4), (u + .0185, v - .0185), (u, v))), [(0, 1, 2, 3)], sail, tint)
        edge = [at(u, v), at(u + .0185, v - .0185)]
        edge += [at(u + .0185 * (1 - t), v - .0185 * (1 - t) + .045 + .022 * math.sin(t * math.pi)) for t in (0, .25, .5, .75, 1)]
        mesh.add(edge, [tuple(range(7))], sail, tint)
    for u, drop, colour in ((.90, .62, (.40, .06, .04)), (.972, .70, (.40, .06, .04)), (.998, .9, (.46, .40, .30))):
        pepper_string(mesh, rng, at(u, -.03), drop, skin, colour)
    for u, kind, size in ((.015, 'orange', .20), (.99, 'lemon', .19)):
        basket(mesh, rng, tuple(Vector(at(u, 1.05, 2.1))), size, kind, skin, wood)
    mesh.build('near')
    light.area((1.4, 2.6, 2.6), at(.2, .3), 1.2, (1.0, .76, .45), 130)
    light.area((1.6, 3.8, 1.4), at(.95, .4), .8, (1.0, .76, .45), 150)
    light.area((-.4, 4.0, 1.2), at(.03, .8), .9, (1.0, .76, .45), 75)
