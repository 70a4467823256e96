"""Before the lens at the shop: a string of bulbs across the left corner, a wet post with a box and cables on the right."""
from mathutils import Vector

from kit import light
from kit.city import AMBER, RED
from kit.materials import glow, grime
from kit.mesh import Mesh, placed
from kit.near import CLEAR_AIR, at, look, rod

SEED = 77


def build(rng):
    look((.018, .050, .062))
    mesh = Mesh()
    iron = grime('iron', CLEAR_AIR, (.06, .065, .07), rusted=.7, metal=.6, gloss=.14, rough=.3, scale=6, bump=.2)
    rubber = grime('rubber', CLEAR_AIR, (.028, .028, .033), rusted=.1, metal=.3, gloss=.14, rough=.3, scale=3, bump=.1)
    bulb = glow('bulb', CLEAR_AIR, 3)
    rod(mesh, ((.968, -.06), (.968, .5), (.968, 1.06)), .055, iron, sides=22)
    for v in (.30, .66):
        rod(mesh, ((.968, v - .012), (.968, v), (.968, v + .012)), .066, iron, (.8, .8, .8), sides=22)
    box = Vector(at(.945, .50))
    mesh.box(box, (.20, .12, .30), iron, (.7, .8, .85), bevel=.012)
    mesh.box(box - Vector((0, .06, .01)), (.16, .01, .22), iron, (.6, .7, .75), bevel=.006)
    mesh.tube([box + Vector((-.04, -.066, .11)), box + Vector((-.04, -.074, .11))], .012, bulb, tuple(c * .7 for c in RED), 14)
    for places, thick in ((((.945, .59), (.94, .72), (.958, .84), (.955, 1.06)), .010), (((.83, -.04), (.88, .05), (.96, .09),
        (1.03, .08)), .010),
            (((.88, -.04), (.92, .02), (1.03, .03)), .008), (((-.03, .20), (.04, .185), (.11, .12), (.17, -.04)), .007),
            (((-.03, .06), (.05, .05), (.10, -.04)), .009)):
        rod(mesh, places, thick, rubber)
    for u, v in ((.012, .193), (.058, .170), (.105, .124), (.142, .060)):
        hang = Vector(at(u, v))
        mesh.tube([hang, hang - Vector((0, 0, .05))], .012, rubber, (1, 1, 1), 8)
        mesh.lathe([(0, .035), (.018, .03), (.030, 0), (.020, -.026), (0, -.034)], bulb, tuple(c * .55 for c in AMBER),
            placed(hang - Vector((0, 0, .08))), 14)
    mesh.build('near')
    light.area((.6, 3.6, .2), at(.95, .5), .8, (.20, .80, 1.0), 230)
    light.area((1.5, 3.4, .8), at(.97, .3), .7, (1.0, .20, .10), 160)
    light.area((-.6, 3.4, .3), at(.05, .15), .8, (.20, .80, 1.0), 120)
