"""What goes up to Zalem: cages on cables, crates, jars in racks, wheels and a weight that comes down for each."""
import math

from mathutils import Matrix, Vector

from .factory_local import Local
from .mesh import placed
from .signs import glyph

AMBER, SEA = (.34, .15, .03), (.03, .22, .20)


def crate(hall, lie, size):
    """A slatted crate of `size` (x, y, z) with its number burnt into a board."""
    own, rng = Local(hall.mesh, lie), hall.rng
    x, y, z = size
    tint = rng.uniform(.7, 1.3)
    own.box((0, 0, z / 2), (x * .92, y * .92, z * .94), hall.cloth, (tint * .35, tint * .30, tint * .24))
    for k in range(max(2, round(z / .16))):
        height = (k + .5) * z / max(2, round(z / .16))
        tone = tint * rng.uniform(.75, 1.15)
        for side in (-1, 1):
            own.box((0, side * y * .48, height), (x, .025, .115), hall.cloth, (tone * .62, tone * .47, tone * .33), bevel=.006)
            own.box((side * x * .48, 0, height), (.025, y, .115), hall.cloth, (tone * .62, tone * .47, tone * .33), bevel=.006)
    for sx in (-1, 1):
        for sy in (-1, 1):
            own.box((sx * x * .47, sy * y * .5, z / 2), (.09, .03, z), hall.cloth, (tint * .5, tint * .38, tint * .28),
                bevel=.006)
            own.box((sx * x * .47, sy * y * .5, z * .5), (.10, .036, .05), hall.metal, (1, .9, .8), bevel=0)
    for k in range(2):
        at, turn = own.at((-.12 * x + k * .26 * x, -y * .52, z * .55)), lie.to_3x3()
        glyph(hall, at, turn @ Vector((x * .16, 0, 0)), turn @ Vector((0, 0, x * .2)), (.05, .03, .02), hall.dark)


def jar(hall, lie, size, colour):
    """A sealed jar with a brass collar; something hangs in its light."""
    own = Local(hall.mesh, lie @ Matrix.Scale(size, 4))
    own.lathe([(0, 0), (.30, 0), (.33, .04), (.33, .12), (.28, .14)], hall.metal, (1.6, 1.2, .7), Matrix(), 20)
    own.lathe([(.29, .12), (.30, .2), (.30, .78), (.26, .86), (0, .86)], hall.window, colour, Matrix(), 20)
    own.lathe([(.27, .84), (.31, .86), (.31, .96), (.20, 1.0), (.10, 1.02), (.10, 1.10), (0, 1.12)], hall.metal, (1.6, 1.2,
        .7), Matrix(), 20)
    thing = [(0, .30), (.10, .34), (.15, .46), (.11, .58), (.05, .64), (0, .66)]
    own.lathe([(r * 1.02, z) for r, z in thing], hall.dark, (1.4, 1, .9), Matrix.Translation((0, -.22,
        0)) @ Matrix.Diagonal((1, .5, 1, 1)), 14)
    for k in range(3):
        a = -math.pi / 2 + (k - 1) * .8
        own.tube([(math.cos(a) * .32, math.sin(a) * .32, .1), (math.cos(a) * .32, math.sin(a) * .32, .88)], .016 * size,
            hall.metal, (1.4, 1.1, .7), 5)


def cage(hall, lie, size, load):
    """An open cage of bars, `size` (x, y, z) metres, hung by four chains from one hook; `load` is 'crates', 'jars' or 'both'."""
    own, rng = Local(hall.mesh, lie), hall.rng
    x, y, z = size
    for height in (0, z):
        for side in (-1, 1):
            own.box((0, side * y / 2, height), (x + .1, .10, .12), hall.metal, (.9, .82, .75))
            own.box((side * x / 2, 0, height), (.10, y + .1, .12), hall.metal, (.9, .82, .75))
    for sx in (-1, 1):
        for sy in (-1, 1):
            own.box((sx * x / 2, sy * y / 2, z / 2), (.11, .11, z), hall.metal, (.9, .82, .75))
    for k in range(1, round(x / .22)):
        u = -x / 2 + k * x / round(x / .22)
        own.box((u, 0, .01), (.04, y, .05), hall.dark, (1.5, 1.4, 1.3), bevel=0)
        own.tube([(u, y / 2, 0), (u, y / 2, z)], .016, hall.dark, (1.5, 1.4, 1.3), 5)
        own.tube([(u, -y / 2, 0), (u, -y / 2, z * .36)], .016, hall.dark, (1.5, 1.4, 1.3), 5)
    for k in range(1, round(y / .22)):
        v = -y / 2 + k * y / round(y / .22)
        for side in (-1, 1):
            own.tube([(side * x / 2, v, 0), (side * x / 2, v, z)], .016, hall.dark, (1.5, 1.4, 1.3), 5)
    for height in (.36, .68):
        for side in (-1, 1):
            own.tube([(side * x / 2, -y / 2, z * height), (side * x / 2, y / 2, z * height)], .022, hall.metal, (1, .9, .8), 5)
        own.tube([(-x / 2, -y / 2, z * .36), (x / 2, -y / 2, z * .36)], .022, hall.metal, (1, .9, .8), 5)
    hook = (0, 0, z + x * .62)
    for sx in (-1, 1):
        for sy in (-1, 1):
            own.tube([(sx * x / 2, sy * y / 2, z), hook], .028, hall.metal, (1, .9, .8), 5)
    own.lathe([(0, -.2), (.13, -.16), (.16, 0), (.10, .16), (0, .2)], hall.metal, (1.2, 1.0, .8), placed(hook), 14)
    # A plate with its number.
    own.box((0, -y / 2 - .07, z), (.62, .03, .26), hall.dark, (.9, .9, .9))
    turn = lie.to_3x3()
    for k in (-1, 1):
        glyph(hall, own.at((k * .14, -y / 2 - .09, z)), turn @ Vector((.13, 0, 0)), turn @ Vector((0, 0, .16)), (1.0, .42, .10))
    _load(hall, lie, own, rng, size, load)


def _load(hall, lie, own, rng, size, load):
    x, y, z = size
    if load in ('jars', 'both'):
        shelves = (.08, z * .5) if load == 'jars' else (z * .55,)
        for shelf in shelves:
            own.box((0, -y * .22, shelf - .02), (x * .96, y * .46, .04), hall.metal, (.8, .75, .7))
            count = max(2, round(x / .48))
            for k in range(count):
                at = lie @ placed((-x / 2 + (k + .5) * x / count, -y * .26, shelf))
                share, colour = rng.uniform(.6, 1.3), rng.choice((AMBER, AMBER, SEA))
                jar(hall, at, min(.62, z * .30), tuple(c * share for c in colour))
    if load in ('crates', 'both'):
        u = -x / 2 + .08
        while u < x / 2 - .5:
            wide = rng.uniform(.55, .95)
            wide = min(wide, x / 2 - .06 - u)
            tall = rng.uniform(.4, .75) * (z * (.5 if load == 'both' else .62))
            crate(hall, lie @ placed((u + wide / 2, 0, .06), (0, 0, rng.uniform(-.04, .04))), (wide, y * .8, tall))
            u += wide + .06


def sheave(hall, lie, radius):
    """A grooved wheel in the transform's xz plane with its bracket."""
    own = Local(hall.mesh, lie @ Matrix.Rotation(math.pi / 2, 4, 'X'))
    own.lathe([(.16, -.14), (.98, -.12), (1.04, -.16), (1.04, -.10), (.92, -.02), (.92, .02), (1.04, .10), (1.04, .16), (.98,
        .12), (.16, .14)], hall.metal,
        (.9, .8, .72), Matrix.Scale(radius, 4), 36, False)
    own.lathe([(0, -.26), (.15, -.24), (.15, .24), (0, .26)], hall.dark, (1.4, 1.2, 1.1), Matrix.Scale(radius, 4), 16)
    for k in range(6):
        a = math.tau * k / 6
        own.lathe([(.13, -.15), (.13, .15)], hall.dark, (.3, .3, .3), Matrix.Scale(radius, 4) @ placed((math.cos(a) * .55,
            math.sin(a) * .55, 0)), 14)


def counterweight(hall, lie, wide, tall):
    """Iron slabs in a frame."""
    own, rng = Local(hall.mesh, lie), hall.rng
    count = round(tall / .26)
    for k in range(count):
        tone = rng.uniform(.7, 1.1)
        own.box((rng.uniform(-.015, .015), 0, (k + .5) * tall / count), (wide, .42, tall / count * .9), hall.metal, (tone,
            tone * .88, tone * .78), bevel=.02)
    for x in (-wide / 2 - .05, wide / 2 + .05):
        own.box((x, 0, tall / 2), (.08, .5, tall + .3), hall.dark, (1.4, 1.3, 1.2))
        for z in (.1, tall - .1):
            own.lathe([(0, -.06), (.11, -.06), (.11, .06), (0, .06)], hall.dark, (1.5, 1.4, 1.3), placed((x * 1.12, 0, z),
                (math.pi / 2, 0, 0)), 14)
    own.box((0, 0, tall + .1), (wide + .2, .5, .16), hall.dark, (1.4, 1.3, 1.2))
