"""Before the lens in the clinic: an arm that hangs at the right edge, cables and a bulb without light on the left."""
import math

from mathutils import Matrix, Vector

from kit import doll, light
from kit.materials import grime, plain
from kit.mesh import Mesh, placed, smooth_path
from kit.near import CLEAR_AIR, at, look, rod

SEED = 72


def build(rng):
    look((.02, .034, .036))
    mesh = Mesh()
    skin = plain('porcelain', CLEAR_AIR, (.30, .25, .22), .3, mottle=.5)
    dark = grime('dark', CLEAR_AIR, (.03, .03, .033), rusted=.1, metal=.3, rough=.35, scale=4, bump=.1)
    hook = at(.945, .10, 1.7)
    mesh.tube([hook, at(.945, -.05, 1.7)], .006, dark, (1, 1, 1), 6)
    doll.arm(mesh, placed(hook, (math.pi, 0, .5)), .66, skin, dark, bend=.14, curl=.35)
    for k in range(5):  # its torn wires
        end = hook + Vector((-.02 + k * .012, 0, .05))
        mesh.tube(smooth_path([hook, end, end + Vector((-.03 + k * .015, 0, .05))], 4), .004, dark, ((1, 1, 1), (5, .7,
            .5))[k % 2], 5)
    for places, thick in ((((-.03, .22), (.03, .30), (.075, .27), (.12, .15), (.16, -.03)), .012),
            (((-.03, .30), (.02, .345), (.06, .31), (.10, .17), (.115, -.03)), .009),
            (((-.03, .13), (.04, .20), (.09, .17), (.14, .06), (.185, -.03)), .008)):
        rod(mesh, places, thick, dark)
    _tie(mesh, dark, at(.075, .245), .032)
    _bulb(mesh, dark, skin, at(.045, .29))
    mesh.build('near')
    light.area((-.2, 3.4, .1), at(.95, .3), .8, (1.0, .60, .28), 90)
    light.area((-.9, 3.4, .9), at(.06, .3), .9, (.30, .85, .95), 150)
    light.area((2.6, 2.4, .6), hook, .8, (.35, .75, .85), 60)


def _tie(mesh, dark, middle, radius):
    """A strap round the bundle."""
    mesh.ring(placed(middle) @ Matrix.Rotation(math.pi / 2, 4, 'Y'), radius, .006, dark, (1.5, 1.5, 1.5), 20, 6)


def _bulb(mesh, dark, glass, hook):
    """A bare bulb on its flex; nobody has changed it."""
    foot = hook - Vector((0, 0, .16))
    mesh.tube([hook, foot], .006, dark, (1, 1, 1), 6)
    mesh.lathe([(0, 0), (.028, 0), (.03, -.05), (.024, -.055)], dark, (1.4, 1.4, 1.4), placed(foot), 16)
    mesh.lathe([(.022, -.05), (.03, -.08), (.046, -.115), (.044, -.14), (.025, -.162), (0, -.168)], glass, (.5, .55, .6),
        placed(foot), 18)
