"""Before the lens in the church: the edge of a column on the left with ivy on it, hanging shoots on the right."""
import math

from mathutils import Vector

from kit import light
from kit.ivy import creeper, hanging
from kit.materials import grime, plain
from kit.mesh import Mesh
from kit.near import CLEAR_AIR, at, look, rod

SEED = 75


def build(rng):
    look((.055, .080, .082))
    mesh = Mesh()
    stone = grime('stone', CLEAR_AIR, (.12, .125, .12), (.05, .06, .04), rusted=.5, metal=0, scale=5, bump=.3)
    stem = plain('stem', CLEAR_AIR, (.05, .045, .03), .7)
    ivy = plain('ivy', CLEAR_AIR, (.055, .070, .050), .45, mottle=.4)
    rod(mesh, ((-.030, -.06), (-.030, .4), (-.030, 1.06)), .16, stone, sides=28)
    for u in (.034, .053):
        rod(mesh, ((u, -.06), (u, .4), (u, 1.06)), .030, stone, (.9, .9, .9), sides=16)
    # However far a stem wanders, the middle of the frame stays free.
    middle, facing = at(.014, .5, 1.80), Vector((.25, -1, .1)).normalized()
    front = lambda a, b: (middle + Vector((.08 * math.sin(a / .08), .35 * abs(a), b)), facing)
    for a, b, heading, length in ((.02, -.85, 1.5, .80), (-.10, -.85, 1.7, .55), (.02, .85, -1.6, .40)):
        creeper(mesh, rng, front, (a, b), heading, length, stem, ivy, .062, .008, 3, 1)
    for u, drop in ((.893, .50), (.912, .34), (.944, .80), (.962, .52), (.984, .95), (1.0, .66), (.066, .30), (.088, .22)):
        hanging(mesh, rng, at(u, -.04, 1.9), drop, stem, ivy, .050, .05)
    mesh.build('near')
    light.area((-.6, 4.0, 1.4), at(.06, .4), 1.0, (.66, .92, .90), 230)
    light.area((.9, 3.8, 1.6), at(.94, .3), .9, (.66, .92, .90), 230)
    light.area((-.8, 2.8, -.6), at(.07, .8), .4, (1.0, .50, .18), 40)
    light.area((.2, -.6, 1.2), at(.04, .5), 1.2, (.50, .72, .74), 75)
    light.area((0, -.6, 1.2), at(.95, .3), 1.2, (.50, .72, .74), 34)
