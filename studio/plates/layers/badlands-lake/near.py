"""Before the lens at the lake: reeds on the right, a leaning post with a rope and a net on the left."""
import math

from kit import light
from kit.materials import grime
from kit.mesh import Mesh, placed
from kit.near import CLEAR_AIR, at, look, rod

SEED = 92


def build(rng):
    look((.045, .036, .032))
    mesh = Mesh()
    reed = grime('reed', CLEAR_AIR, (.11, .075, .035), (.05, .03, .02), .4, 0, gloss=.5, rough=.6, scale=14, bump=.2)
    wood = grime('wood', CLEAR_AIR, (.10, .075, .055), (.05, .035, .025), .5, 0, gloss=.5, rough=.6, scale=9, bump=.35)
    for k in range(20):
        u = 1.012 - abs(rng.gauss(0, .034))
        top = rng.uniform(.52, .92)
        lean = rng.gauss(-.030, .022)
        away = rng.uniform(1.7, 2.1)
        rod(mesh, ((u, 1.07, away), (u + lean * .3, (1.07 + top) / 2, away), (max(.90, u + lean), top, away)), .0045, reed, (1, 1, 1), .001, sides=6)
        if rng.random() < .3:  # a bent leaf
            v = top + rng.uniform(.1, .2)
            rod(mesh, ((u, v + .12, away), (u - .02, v, away), (max(.895, u - .045), v + .06, away)), .005, reed, (1.1, 1, .8), .0008, sides=5)
    rod(mesh, ((.045, 1.08), (.04, .80), (.03, .57)), .052, wood, (1, 1, 1), .046, sides=16)
    mesh.lathe([(.046, -.01), (.03, .012), (0, .016)], wood, (1.2, 1.1, 1), placed(at(.03, .57)), 16)
    for k in range(4):
        mesh.ring(placed(at(.033, .65 + k * .014), (.1, .15, 0)), .058, .009, reed, (1.2, 1.1, 1), 24, 6)
    rod(mesh, ((.03, .68), (.055, .73), (.068, .83), (.055, .94), (.065, 1.07)), .009, reed, (1.2, 1.1, 1))
    for k in range(7):  # a net that hangs from it
        rod(mesh, ((.03, .63 + k * .004), (.0 - k * .004, .70 + k * .025), (-.04, .73 + k * .04)), .003, reed, sides=5)
        rod(mesh, ((.028 - k * .010, .63 + k * .016), (.02 - k * .008, .75 + k * .015), (.010 - k * .008, .90 + .02 * math.sin(k))), .003, reed, sides=5)
    mesh.build('near')
    light.area((.3, 4.5, .5), at(.05, .6), 1.2, (1.0, .54, .24), 330)
    light.area((.5, 4.5, .4), at(.96, .7), 1.2, (1.0, .54, .24), 620)
    light.area((-.6, .8, .5), at(.97, .75), .8, (.42, .40, .46), 26)
    light.area((.6, .9, .3), at(.04, .8), .8, (.62, .46, .36), 30)
