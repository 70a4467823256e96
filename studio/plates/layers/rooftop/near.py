"""Before the lens on the roof: a vent pipe with its cowl on the left, the end of a rail and slack wires on the right."""
import math

from mathutils import Vector

from kit import light
from kit.materials import grime
from kit.mesh import Mesh, placed
from kit.near import CLEAR_AIR, at, look, rod

SEED = 73


def build(rng):
    look((.022, .030, .052))
    mesh = Mesh()
    iron = grime('iron', CLEAR_AIR, (.075, .072, .075), rusted=.9, metal=.6, rough=.4, scale=6, bump=.25)
    rubber = grime('rubber', CLEAR_AIR, (.028, .028, .034), rusted=.1, metal=.3, rough=.35, scale=3, bump=.1)
    rod(mesh, ((.045, 1.06), (.045, .80), (.045, .62)), .085, iron, sides=24)
    for v in (.70, .86):
        rod(mesh, ((.045, v - .012), (.045, v), (.045, v + .012)), .096, iron, (.8, .8, .8), sides=24)
    top = Vector(at(.045, .56))
    mesh.lathe([(.085, -.06), (.15, -.05), (.16, -.03), (.085, .07), (0, .08)], iron, (.9, .8, .75), placed(top), 26)
    for k in range(4):
        a = math.tau * (k + .5) / 4
        foot = top + Vector((math.cos(a) * .08, math.sin(a) * .08, -.12))
        mesh.tube([foot, foot + Vector((0, 0, .09))], .010, iron, (1, 1, 1), 6)
    for places, thick in ((((.955, 1.06), (.955, .84), (.950, .64), (.956, .56)), .022), (((1.04, .585), (.98, .575), (.915, .590), (.90, .62),
            (.902, .70), (.905, 1.06)), .018), (((1.04, .80), (.97, .795), (.91, .80)), .015)):
        rod(mesh, places, thick, iron)
    for places, thick in ((((-.03, .30), (.04, .36), (.10, .33), (.185, .18), (.19, -.04)), .007), (((.83, -.04), (.86, .10), (.93, .20), (1.03, .22)),
            .008), (((.90, -.04), (.92, .06), (.97, .11), (1.03, .12)), .006), (((.045, .50), (.02, .38), (-.03, .33)), .007)):
        rod(mesh, places, thick, rubber)
    mesh.build('near')
    light.area((-.7, 4.2, .1), at(.06, .7), 1.3, (1.0, .46, .18), 420)
    light.area((1.0, 4.2, .2), at(.94, .7), 1.2, (.85, .50, .34), 240)
    light.area((1.4, 1.0, 2.4), at(.9, .6), 1.0, (.40, .52, .9), 60)
