"""Before the lens in the yard: a bent rod with cable on the left, a gear and reinforcing iron on the right."""
import math

from kit import light
from kit.materials import grime
from kit.mesh import Mesh, placed
from kit.near import CLEAR_AIR, at, look, rod

SEED = 71


def build(rng):
    look((.04, .036, .055))
    mesh = Mesh()
    iron = grime('iron', CLEAR_AIR, (.06, .055, .058), (.09, .035, .015), .9, .6, rough=.4, scale=5, bump=.3)
    rubber = grime('rubber', CLEAR_AIR, (.025, .024, .028), rusted=.1, metal=.2, rough=.4, scale=4, bump=.1)
    rods = ((((.015, 1.06), (.025, .80), (.035, .60), (.065, .45), (.115, .36), (.175, .325)), .030, .010),
        (((.075, 1.06), (.062, .86), (.07, .70), (.092, .60), (.105, .565)), .016, .006),
        (((.985, 1.06), (.965, .84), (.972, .66), (.945, .52), (.93, .49)), .018, .007),
        (((.93, 1.06), (.925, .90), (.905, .79), (.895, .77)), .013, .006))
    for places, thick, thin in rods:
        rod(mesh, places, thick, iron, thin=thin)
    for places in (((.16, .33), (.13, .44), (.09, .52), (.05, .54), (-.03, .50)), ((.10, .38), (.085, .50), (.05, .60), (-.03,
        .62)),
            ((1.03, .60), (.985, .68), (.955, .74), (.94, .86), (.955, 1.06))):
        rod(mesh, places, .008, rubber, away=1.95)
    _gear(mesh, iron, placed(at(1.005, .955, 1.9), (1.35, .2, .15)), .20)
    for k in range(30):
        side = rng.choice((0, 1))
        spot = at(abs(side - rng.random() ** 1.6 * .075), 1.0 + rng.uniform(-.02, .06), rng.uniform(1.8, 2.1))
        mesh.box(spot, (rng.uniform(.03, .12), .05, rng.uniform(.02, .06)), iron, (1, 1, 1), (rng.random(), rng.random(),
            rng.random()), .006)
    mesh.build('near')
    light.area((-.4, 4.5, .2), at(.1, .5), 1.6, (1.0, .52, .22), 500)
    light.area((.8, 4.2, .2), at(.95, .8), 1.4, (1.0, .52, .24), 360)


def _gear(mesh, iron, lie, radius):
    mesh.lathe([(r * radius, z * radius) for r, z in ((.25, -.16), (.8, -.16), (.8, .16), (.25, .16), (.25, -.16))], iron, (1,
        1, 1),
        lie, 40, False)
    for k in range(18):
        a = k * math.tau / 18
        tooth = lie @ placed((math.cos(a) * radius * .88, math.sin(a) * radius * .88, 0), (0, 0, a))
        mesh.box(tooth.translation, (radius * .24, radius * .14, radius * .32), iron, (1, 1, 1), tooth.to_euler(), .006)
