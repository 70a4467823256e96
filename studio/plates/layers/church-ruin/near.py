"""Before the lens in the church: the edge of a column on the left with ivy on it, hanging shoots on the right."""
from mathutils import Vector

from kit import light
from kit.materials import grime, plain
from kit.mesh import Mesh
from kit.near import CLEAR_AIR, at, look, rod

SEED = 75


def build(rng):
    look((.020, .032, .034))
    mesh = Mesh()
    stone = grime('stone', CLEAR_AIR, (.12, .125, .12), (.05, .06, .04), rusted=.5, metal=0, scale=5, bump=.3)
    stem = plain('stem', CLEAR_AIR, (.05, .045, .03), .7)
    leaf = plain('leaf', CLEAR_AIR, (.045, .085, .04), .45, mottle=.4)
    rod(mesh, ((-.012, -.06), (-.012, .4), (-.012, 1.06)), .16, stone, sides=28)
    for u in (.052, .071):
        rod(mesh, ((u, -.06), (u, .4), (u, 1.06)), .030, stone, (.9, .9, .9), sides=16)
    for places in (((.03, 1.05), (.065, .86), (.05, .70), (.085, .58), (.075, .47)), ((.07, 1.05), (.09, .92), (.085, .80), (.105, .74)),
            ((.90, -.04), (.905, .10), (.892, .22), (.900, .33)), ((.95, -.04), (.945, .14), (.955, .30), (.940, .46), (.948, .55)),
            ((.985, -.04), (.99, .2), (.982, .40), (.99, .62)), ((.02, -.04), (.06, .06), (.115, .10), (.14, .18))):
        rod(mesh, places, .006, stem, thin=.003, away=1.9)
        for a, b in zip(places, places[1:]):
            for _ in range(9):
                t = rng.random()
                _leaf(mesh, rng, Vector(at(a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, 1.88)), leaf)
    mesh.build('near')
    light.area((-.6, 4.0, 1.4), at(.06, .4), 1.0, (.66, .92, .90), 230)
    light.area((.9, 3.8, 1.6), at(.94, .3), .9, (.66, .92, .90), 230)
    light.area((-.8, 2.8, -.6), at(.07, .8), .4, (1.0, .50, .18), 40)


def _leaf(mesh, rng, root, leaf):
    """Three lobes."""
    out = Vector((rng.uniform(-1, 1), -.3, rng.uniform(-1, .4))).normalized()
    side = out.cross(Vector((0, -1, .2))).normalized()
    size = rng.uniform(.022, .042)
    shape = ((0, 0), (.5, .45), (.35, .6), (.95, .75), (0, 1.25), (-.95, .75), (-.35, .6), (-.5, .45))
    k = rng.uniform(.6, 1.3)
    mesh.add([root + (side * x + out * y) * size for x, y in shape], [tuple(range(8))], leaf, (k, k, k * .9))
