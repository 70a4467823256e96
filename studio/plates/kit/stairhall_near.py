"""Before the lens in the stair hall: a coat that hangs on the left, the newel of a banister on the right."""
import math

from mathutils import noise

from . import light
from .materials import grime, plain
from .mesh import Mesh, placed
from .near import CLEAR_AIR, at, look, rod


def near(street):
    """`street` is what the street throws in, in watts."""
    look((.030, .038, .042))
    mesh = Mesh()
    cloth = plain('cloth', CLEAR_AIR, (.10, .085, .075), .85, mottle=.4, specular=.1)
    wood = grime('wood', CLEAR_AIR, (.10, .055, .035), (.20, .15, .11), .4, 0, gloss=.3, rough=.45, scale=8, bump=.15)
    _coat(mesh, cloth)
    for k, u in enumerate((.955, 1.0)):
        rod(mesh, ((u, .40, 2.0), (u, .70, 2.0), (u, 1.06, 2.0)), .020, wood)
    mesh.lathe([(.03, -.5), (.04, -.10), (.055, -.06), (.03, -.02), (.05, .02), (.058, .06), (.04, .10), (0, .115)], wood,
        (1.2, 1.1, 1.0), placed(at(.955, .40)), 24)
    rod(mesh, ((.955, .445, 2.0), (1.0, .40, 1.9), (1.05, .34, 1.8)), .030, wood, (1.2, 1.1, 1.0))
    mesh.build('near')
    light.area((-.1, 4.5, .2), at(.05, .4), 1.0, (.24, .85, .95), street)
    light.area((.3, 4.5, .3), at(.95, .5), 1.0, (.24, .85, .95), street * .9)
    # A little from the hall behind the lens, or the coat would be a hole.
    light.area((.5, .5, .9), at(.03, .45), .6, (.9, .62, .42), 60)


def _coat(mesh, cloth):
    """Its shoulder and the edge of its front; the hook is beyond the frame."""
    columns, rows, points = 40, 60, []
    for j in range(rows + 1):
        v = -.05 + 1.12 * j / rows
        outer = .030 + .042 * min(1, max(0, v + .05) * 2.2) ** .5 + .010 * math.sin(v * 5)
        for i in range(columns + 1):
            share = i / columns
            fold = .05 * math.sin(share * 9 + 1.2 * math.sin(v * 3)) + .02 * noise.noise((share * 4, v * 3, 2))
            points.append(at(-.05 + (outer + .05) * share, v, 1.95 + fold))
    count = columns + 1
    mesh.add(points, [(j * count + i, j * count + i + 1, (j + 1) * count + i + 1, (j + 1) * count + i)
                      for j in range(rows) for i in range(columns)], cloth, (1, 1, 1), True)
