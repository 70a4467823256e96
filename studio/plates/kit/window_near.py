"""Before the lens at Alita's window by night: the edge of the curtain and the frame of the sash, on the right."""
import math

from mathutils import noise

from . import light
from .materials import grime, plain
from .mesh import Mesh
from .near import CLEAR_AIR, at, look, rod


def near(wide):
    """`wide` is the share of the frame that the curtain takes at its widest, above the text."""
    look((.060, .058, .056))
    mesh = Mesh()
    cloth = plain('cloth', CLEAR_AIR, (.20, .155, .13), .85, mottle=.4, specular=.05)
    enamel = grime('enamel', CLEAR_AIR, (.13, .17, .15), (.17, .075, .04), .6, .05, gloss=.25, rough=.35, scale=8, bump=.15)
    # The stile of the sash, with rivets, as a tram has them; the curtain hangs before it.
    inner = 1 - wide * .62
    for k, (u, thick, tint) in enumerate(((inner, .030, 1.0), (inner + .020, .020, .6))):
        rod(mesh, ((u, -.06, 2.2), (u + .004, .5, 2.2), (u + .008, 1.06, 2.2)), thick, enamel, (tint,) * 3, away=2.2)
    for k in range(14):
        mesh.box(at(inner + .006 + .0005 * k, .02 + k * .075, 2.165), (.016,) * 3, enamel, (1.6, 1.6, 1.5), (0, 0, .6), .005)
    _curtain(mesh, cloth, wide)
    mesh.build('near')
    # The oven from across the road; the sign, and the lamp under her own roof, from the near side.
    light.area((-1.4, 3.2, -.1), at(inner, .5), 1.0, (1.0, .52, .20), 130)
    light.area((-.3, 1.2, 1.1), at(.96, .35), .8, (.18, .62, .70), 9)
    light.area((-.6, .9, -.5), at(.96, .6), .8, (1.0, .55, .24), 9)


def _curtain(mesh, cloth, wide):
    """It hangs from beyond the frame, and is held back below the middle by whoever looks."""
    columns, rows, points = 70, 60, []
    for j in range(rows + 1):
        v = -.05 + 1.12 * j / rows
        inner = 1 - wide * (.52 + .48 * math.exp(-((v - .40) / .15) ** 2))
        for i in range(columns + 1):
            share = i / columns
            fold = .018 * math.sin(share * 17 + 1.3 * math.sin(v * 3.4)) + .05 * noise.noise((share * 5, v * 2.2, 1))
            points.append(at(inner + (1.05 - inner) * share, v, 1.9 + fold))
    count = columns + 1
    mesh.add(points, [(j * count + i, j * count + i + 1, (j + 1) * count + i + 1, (j + 1) * count + i)
                      for j in range(rows) for i in range(columns)], cloth, (1, 1, 1), True)
