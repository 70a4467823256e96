"""Before the lens on the heap: scrap in both lower corners, a wire that stands up on the left."""
from kit import finds, light
from kit.cutlery import bearing
from kit.materials import grime, plain
from kit.mesh import Mesh, placed
from kit.near import CLEAR_AIR, at, look, rod
from kit.scrap import piece

SEED = 75


def build(rng):
    look((.07, .06, .09))
    mesh = Mesh()
    iron = grime('iron', CLEAR_AIR, (.07, .065, .068), (.10, .04, .015), .9, .6, rough=.4, scale=6, bump=.3)
    dark = grime('dark', CLEAR_AIR, (.03, .028, .032), rusted=.2, metal=.4, rough=.35, scale=5, bump=.1)
    tin = plain('tin', CLEAR_AIR, (.30, .28, .27), .3, .8, .5)
    for side in (-1, 1):
        for _ in range(70):
            out = rng.random() ** 1.5 * .085
            u = out if side < 0 else 1 - out
            spot = at(u, 1.0 - rng.uniform(-.05, .16) * (1 - out / .09), rng.uniform(1.7, 2.2))
            piece(mesh, rng, spot, rng.uniform(.015, .035), iron, iron, dark)
    finds.wheel(mesh, placed(at(.02, .90, 1.9), (1.2, .35, .2)), .15, iron)
    bearing(mesh, placed(at(.945, .885, 1.8), (1.1, .3, .4)), tin, dark)
    finds.wheel(mesh, placed(at(.99, .96, 1.9), (1.3, -.3, .5)), .14, iron, spokes=7)
    for places, thick in ((((.03, 1.05), (.045, .86), (.035, .66), (.06, .50), (.10, .43)), .010),
            (((.005, 1.05), (.02, .80), (.012, .62), (-.03, .52)), .013), (((.975, 1.05), (.965, .84), (.975, .72), (1.03,
                .66)), .009)):
        rod(mesh, places, thick, dark, thin=thick * .6)
    mesh.build('near')
    light.area((-.2, 3.4, .9), at(.04, .9), 1.0, (1.0, .56, .26), 420)
    light.area((.2, 3.4, .9), at(.96, .9), 1.0, (1.0, .56, .26), 420)
