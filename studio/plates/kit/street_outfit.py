"""What most streets are made of: one set of materials for a `Street`, in its own air."""
from .city import Street
from .materials import glow, grime, plain
from .mesh import Mesh


def outfit(rng, air, wet=False):
    """An empty `Street`; where it is `wet`, walls and iron shine."""
    gloss = {'gloss': .14, 'rough': .34} if wet else {'gloss': .25, 'rough': .5}
    return Street(
        Mesh(), rng,
        wall=grime('wall', air, (.15, .16, .17), metal=.1, **gloss),
        metal=grime('metal', air, (.10, .105, .115), rusted=.8, metal=.7, **gloss),
        dark=grime('dark', air, (.035, .037, .042), rusted=.2, metal=.4, **gloss),
        neon=glow('neon', air, 7), window=glow('window', air, 2.2),
        cloth=plain('cloth', air, (.17, .16, .155), .8, mottle=.5, specular=.1))
