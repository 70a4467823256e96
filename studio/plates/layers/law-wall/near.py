"""Before the lens at the wall of the law: strings of paper slips on the right, a bronze post with a candle on the left."""
from kit import light
from kit.materials import glow, grime, plain
from kit.mesh import Mesh, placed
from kit.near import CLEAR_AIR, at, look, rod

SEED = 95


def build(rng):
    look((.030, .030, .032))
    mesh = Mesh()
    bronze = grime('bronze', CLEAR_AIR, (.11, .075, .04), (.10, .05, .025), .6, .7, rough=.3, scale=8, bump=.2)
    paper = plain('paper', CLEAR_AIR, (.34, .27, .18), .9, mottle=.5, specular=.1)
    flame = glow('flame', CLEAR_AIR, 2.0)
    rod(mesh, ((.050, 1.08, 2.0), (.050, .66, 2.0)), .030, bronze)
    mesh.lathe([(.03, -.10), (.05, -.08), (.05, -.05), (.03, -.03), (.04, 0), (.085, .015), (.09, .03), (.03, .03)], bronze,
        (1.2, 1.1, 1), placed(at(.050, .66, 2.0)), 24)
    mesh.lathe([(.026, .02), (.026, .12), (.012, .125), (0, .12)], paper, (1.4, 1.2, 1), placed(at(.050, .66, 2.0)), 16)
    mesh.lathe([(0, 0), (.009, .014), (.006, .034), (0, .05)], flame, (1.4, .72, .24), placed(at(.050, .585, 2.0)), 10)
    for u, low in ((.985, .62), (.955, .50), (.925, .34)):
        sway = rng.uniform(-.004, .004)
        rod(mesh, ((u, -.04), (u + sway, low * .5), (u, low)), .0028, bronze, sides=5)
        v = .03
        while v < low:
            away = 2.0 + rng.uniform(-.02, .02)
            mesh.box(at(u + rng.uniform(-.004, .004), v, away), (.030, .003, rng.uniform(.05, .085)), paper, (1, .95, .85),
                (rng.uniform(-.4, .2), rng.uniform(-.25, .25), rng.uniform(-.7, .7)), 0)
            v += rng.uniform(.035, .07)
    mesh.build('near')
    light.area((-.4, 4.0, -.6), at(.95, .4), 1.2, (1.0, .50, .19), 150)
    light.area((-.6, 4.0, .4), at(.06, .7), .8, (1.0, .50, .19), 110)
    light.area((.4, 3.4, 2.0), at(.95, .2), .8, (.34, .72, .86), 70)
