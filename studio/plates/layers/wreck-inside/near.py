"""Before the lens in the wreck: a torn rib with weed on the left, hanging cables on the right."""
from mathutils import Matrix

from kit import light
from kit.materials import grime
from kit.mesh import Mesh
from kit.near import CLEAR_AIR, at, look, rod

SEED = 93


def build(rng):
    look((.014, .032, .030))
    mesh = Mesh()
    iron = grime('iron', CLEAR_AIR, (.06, .066, .062), (.12, .05, .02), .8, .5, rough=.4, scale=7, bump=.35)
    rubber = grime('rubber', CLEAR_AIR, (.025, .028, .028), rusted=.1, metal=.2, rough=.35, scale=5, bump=.1)
    for places, thick, thin in ((((.03, 1.08), (.045, .70), (.030, .34), (-.04, .02)), .050, .040), (((.085, 1.08), (.09, .86), (.075, .70),
            (.09, .60)), .018, .006)):
        rod(mesh, places, thick, iron, thin=thin)
    for k in range(9):
        v = .10 + k * .10
        mesh.lathe([(.014, 0), (.011, .009), (0, .012)], iron, (1.4, 1.3, 1.2), _rivet(at(.036, v, 1.94)), 8)
    for _ in range(8):  # weed
        u, v = rng.uniform(.0, .10), rng.uniform(.02, .42)
        long = rng.uniform(.12, .34)
        rod(mesh, ((u, v), (u + rng.uniform(-.012, .012), v + long * .5), (min(.11, u + rng.uniform(-.015, .015)), min(.66, v + long))), .006, rubber,
            (.9, 1.6, 1.1), .001, sides=5)
    for places, thick in ((((.965, -.05), (.955, .25), (.975, .55), (.95, .80), (.97, .86)), .010), (((.99, -.05), (.985, .4), (1.0, .7), (.98, 1.06)), .016),
            (((.935, -.05), (.945, .14), (.93, .30), (.94, .38)), .007)):
        rod(mesh, places, thick, rubber)
    mesh.build('near')
    light.area((.2, 4.3, .8), at(.05, .4), 1.0, (.22, .82, .74), 170)
    light.area((.3, 4.3, .8), at(.96, .4), 1.0, (.22, .82, .74), 170)
    light.area((-1.6, 2.4, .2), at(.04, .6), .6, (.22, .82, .74), 40)


def _rivet(place):
    return Matrix.Translation(place) @ Matrix.Rotation(1.5708, 4, 'X')
