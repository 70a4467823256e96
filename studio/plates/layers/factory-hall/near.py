"""Before the lens in the Factory's hall: the post of a queue rail on the left, the edge of a pillar with its rivets on the right."""
from kit import light
from kit.materials import grime
from kit.mesh import Mesh, placed
from kit.near import CLEAR_AIR, at, look, rod

SEED = 91


def build(rng):
    look((.030, .032, .034))
    mesh = Mesh()
    iron = grime('iron', CLEAR_AIR, (.07, .062, .055), (.13, .05, .02), .8, .6, rough=.35, scale=8, bump=.2)
    for places, thick in ((((.055, 1.08, 2.0), (.055, .56, 2.0)), .026), (((-.05, .60, 1.9), (.055, .585, 2.0)), .022),
            (((-.05, .83, 1.9), (.055, .80, 2.0)), .016)):
        rod(mesh, places, thick, iron)
    mesh.lathe([(.03, -.05), (.045, -.03), (.045, 0), (.03, .02), (.048, .05), (.05, .08), (.03, .12), (0, .13)], iron, (1.2, 1.05,
        .9), placed(at(.055, .56)), 24)
    mesh.box(at(1.02, .5, 2.0), (.16, .2, 2.4), iron, (.8, .8, .8))
    mesh.box(at(.975, .5, 1.95), (.05, .12, 2.4), iron, (1, .95, .9))
    for k in range(13):
        mesh.lathe([(.016, 0), (.013, .010), (0, .015)], iron, (1.3, 1.2, 1.1), placed(at(.975, .02 + k * .078, 1.88), (1.571, 0, 0)), 10)
    for v in (.13, .61):
        mesh.box(at(1.005, v, 1.92), (.17, .2, .09), iron, (1.0, .92, .85))
    mesh.build('near')
    light.area((-.3, 4.2, .4), at(.05, .7), .9, (1.0, .52, .20), 170)
    light.area((.4, 4.0, .6), at(.97, .5), .9, (1.0, .52, .20), 120)
    light.area((.2, 3.0, 2.2), at(.97, .2), .9, (.36, .74, .86), 60)
    # A little from the booths beside the lens, or both would be holes.
    light.area((-.2, .7, -.1), at(.97, .45), .5, (1.0, .52, .20), 34)
    light.area((.2, .9, .1), at(.05, .75), .5, (1.0, .52, .20), 16)
