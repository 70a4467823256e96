"""Before the lens in Alita's room: the foot rail of the bed below on the left, the edge of a door curtain on the right."""
import math

from mathutils import noise

from . import light
from .materials import grime, plain
from .mesh import Mesh, placed, smooth_path
from .near import CLEAR_AIR, at, look, path, rod


def near(sun, power, ambient):
    """`sun` is the colour of what comes in at the window, `power` its watts."""
    look(ambient)
    mesh = Mesh()
    iron = grime('iron', CLEAR_AIR, (.10, .10, .105), rusted=.6, metal=.5, rough=.4, scale=6, bump=.15)
    cloth = plain('cloth', CLEAR_AIR, (.16, .10, .075), .8, mottle=.5, specular=.1)
    rail = ((-.03, .765), (.03, .755), (.065, .765), (.083, .81), (.087, .90), (.088, 1.06))
    rod(mesh, rail, .030, iron, sides=16)
    for u in (.018, .052):
        mesh.tube(path(((u, .77), (u, 1.06))), .013, iron, (1, 1, 1), 10)
    knob = at(.083, .80)
    mesh.lathe([(0, -.04), (.036, -.03), (.042, 0), (.036, .03), (0, .04)], iron, (1.4, 1.3, 1.1), placed(knob), 16)
    _curtain(mesh, cloth)
    mesh.build('near')
    light.area((-.1, 4.5, .7), at(.1, .8), 1.2, sun, power)
    light.area((.2, 4.5, .7), at(.95, .4), 1.2, sun, power)


def _curtain(mesh, cloth):
    """It hangs from beyond the frame, gathered a third of the way from its foot."""
    columns, rows, points = 60, 60, []
    for j in range(rows + 1):
        v = -.05 + 1.12 * j / rows
        inner = .925 + .030 * math.exp(-((v - .60) / .10) ** 2) - .028 * math.exp(-((v + .05) / .30) ** 2)
        for i in range(columns + 1):
            share = i / columns
            u = inner + (1.04 - inner) * share
            fold = .035 * math.sin(share * 26 + 1.2 * math.sin(v * 4)) + .02 * noise.noise((share * 4, v * 3, 1))
            points.append(at(u, v, 2.0 + fold))
    count = columns + 1
    faces = [(j * count + i, j * count + i + 1, (j + 1) * count + i + 1,
        (j + 1) * count + i) for j in range(rows) for i in range(columns)]
    mesh.add(points, faces, cloth, (1, 1, 1), True)
    mesh.tube(smooth_path(path(((.95, .60, 1.97), (.98, .615, 1.95), (1.03, .58, 1.95))), 6), .018, cloth, (1.6, .7, .6), 10)
