"""Before the lens in the street: a dead lantern and cables on the left, the wet edge of an awning on the right."""
import math

from mathutils import Vector

from kit import light
from kit.materials import grime, plain
from kit.mesh import Mesh, placed, smooth_path
from kit.near import CLEAR_AIR, at, look, path, rod

SEED = 70


def build(rng):
    look((.03, .07, .085))
    mesh = Mesh()
    rubber = grime('rubber', CLEAR_AIR, (.03, .03, .035), rusted=.1, metal=.3, rough=.3, scale=3, bump=.1)
    iron = grime('iron', CLEAR_AIR, (.09, .09, .10), rusted=.9, metal=.6, rough=.35, scale=6, bump=.2)
    cloth = plain('cloth', CLEAR_AIR, (.12, .03, .028), .35, mottle=.6)
    for places, thick in ((((-.03, .10), (.04, .17), (.10, .16), (.15, .09), (.19, -.03)), .014),
            (((-.03, .02), (.05, .115), (.10, .12), (.14, .06), (.165, -.03)), .009),
            (((-.03, .34), (.02, .30), (.06, .20), (.085, .10), (.09, -.03)), .011)):
        rod(mesh, places, thick, rubber)
    _lantern(mesh, iron, cloth, Vector(at(.075, .165)))
    _awning(mesh, rng, iron, cloth)
    mesh.build('near')
    # Teal from the left, red from the signs on the right: the street's own two lights, from behind.
    light.area((-1.0, 3.6, 1.2), at(.05, .2), 1.0, (.12, .8, .9), 260)
    light.area((1.5, 3.4, 1.0), at(.95, .1), .9, (1.0, .12, .07), 240)
    light.area((.3, 4.0, .8), at(.1, .2), 1.2, (1.0, .2, .1), 70)


def _lantern(mesh, iron, cloth, hook):
    """Paper gone, ribs left."""
    middle = hook - Vector((0, 0, .21))
    mesh.tube([hook, middle + Vector((0, 0, .12))], .006, iron, (1, 1, 1), 6)
    for z in (.12, -.12):
        mesh.lathe([(0, -.012), (.05, -.012), (.05, .012), (0, .012)], iron, (1, 1, 1), placed(middle + Vector((0, 0, z))), 20)
    for k in range(10):
        a = math.tau * k / 10
        rib = [middle + Vector((math.cos(a) * r, math.sin(a) * r, z)) for r, z in
            ((.05, .12), (.095, .07), (.11, 0), (.095, -.07), (.05, -.12))]
        mesh.tube(smooth_path(rib, 5), .004, iron, (1, 1, 1), 6)
    mesh.lathe([(.052, .11), (.094, .065), (.106, .01)], cloth, (1.5, 1.2, 1), placed(middle), 20)
    for k in range(5):
        foot = middle + Vector(((k - 2) * .012, 0, -.13))
        mesh.tube([foot, foot - Vector((0, 0, .07 + .02 * (k % 2)))], .004, cloth, (1.5, 1, 1), 5)


def _awning(mesh, rng, iron, cloth):
    """A striped edge with a scalloped valance, and the drops that hang from it."""
    for k in range(13):
        u, v = .815 + k * .018, -.085 + k * .0125
        stripe = (1.6, 1.1, 1.0) if k % 2 else (.5, .6, .7)
        corners = path(((u, v - .25, 2.6), (u + .018, v - .238, 2.6), (u + .018, v + .0125), (u, v)))
        mesh.add(corners, [(0, 1, 2, 3)], cloth, stripe)
        scallop = [at(u, v), at(u + .018, v + .0125)]
        scallop += [at(u + .018 * (1 - t), v + .0125 * (1 - t) + .055 + .018 * math.sin(t * math.pi)) for t in (0, .25, .5, .75,
            1)]
        mesh.add(scallop, [tuple(range(7))], cloth, stripe)
        if rng.random() < .7:
            drop = at(u + .009, v + .085)
            mesh.lathe([(0, .012), (.003, .006), (.005, 0), (.003, -.005), (0, -.006)], iron, (3, 3, 3), placed(drop), 8)
    mesh.tube(path(((.80, -.09), (1.06, .09))), .012, iron, (1, 1, 1), 10)
    mesh.tube(path(((1.0, .06, 2.1), (1.02, .6, 2.1))), .016, iron, (1, 1, 1), 10)
