"""Before the lens on the court: a post and torn cage wire on the left, a flap of it on the right."""
import math

from kit import light
from kit.materials import grime
from kit.mesh import Mesh
from kit.near import CLEAR_AIR, at, look, rod

SEED = 76


def build(rng):
    look((.020, .032, .040))
    mesh = Mesh()
    iron = grime('iron', CLEAR_AIR, (.075, .075, .08), rusted=.7, metal=.7, rough=.35, scale=6, bump=.2)
    rod(mesh, ((.018, -.06), (.020, .45), (.016, 1.06)), .040, iron, sides=18)
    rod(mesh, ((.988, -.06), (.984, .5), (.99, 1.06)), .036, iron, sides=18)
    # How far the wire reaches from its post, at each height.
    for edge, way, reach in ((.018, 1, lambda v: .135 - .09 * v - (.05 * math.sin(v * 14)) * (v > .25)), (.986, -1,
        lambda v: .12 * (1 - v * 1.2)
            + .02 * math.sin(v * 17))):
        for slant in (-1, 1):
            for k in range(-6, 2):
                run = []
                for i in range(40):
                    u = i * .006
                    v = k * .105 + slant * u * 2.2
                    if -.06 < v < 1.06 and u < min(reach(max(0, v)), .082 if v > .60 else .16):
                        run.append((edge + way * u, v + .004 * math.sin(v * 30)))
                if len(run) > 2:
                    rod(mesh, run[::2] if len(run) > 5 else run, .0052, iron, sides=6)
    for places in (((.13, -.03), (.145, .06), (.135, .14), (.16, .17)), ((.10, .40), (.13, .43), (.15, .41)), ((.90, .05),
        (.88, .12), (.86, .13))):
        rod(mesh, places, .0042, iron, sides=6)
    mesh.build('near')
    light.area((-1.2, 3.6, 1.4), at(.06, .4), .9, (.74, .94, 1.0), 260)
    light.area((1.3, 3.8, 1.0), at(.94, .3), .8, (1.0, .52, .20), 240)
    light.area((.6, 4.0, .3), at(.08, .5), .8, (1.0, .52, .20), 90)
