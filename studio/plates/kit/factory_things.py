"""What the Factory's halls are furnished with: booths, queue rails, loudspeakers, lamps on long flexes, riveted pillars."""
import math

from mathutils import Matrix, Vector

from .factory_local import Local
from .mesh import placed, smooth_path
from .signs import glyph

BRASS = (2.6, 1.7, .75)


def booth(hall, lie, lit=1.0, shut=False):
    """A registrar's booth 3 metres wide; its counter towards the transform's -y. `lit` is the lamp behind its bars."""
    mesh, rng = hall.mesh, hall.rng
    own = Local(mesh, lie)
    own.box((0, .55, .52), (3.0, 1.1, 1.04), hall.metal, hall.tint(.7, 1.0))
    for x in (-1.0, 0, 1.0):
        own.box((x, -.02, .52), (.86, .05, .74), hall.wall, hall.tint(.5, .8))
        own.box((x, -.05, .52), (.62, .04, .5), hall.metal, hall.tint(.4, .7))
    own.box((0, -.06, .08), (3.0, .14, .16), hall.dark, (1.2, 1.2, 1.2))
    own.box((0, .22, 1.08), (3.06, .95, .09), hall.dark, (1.7, 1.35, 1.0))
    own.tube([(-1.5, -.24, 1.08), (1.5, -.24, 1.08)], .035, hall.metal, BRASS, 10)
    # The front: two posts, a lintel with a number, an arch of bars between.
    for x in (-1.38, 1.38):
        own.box((x, .45, 2.05), (.24, .5, 1.9), hall.metal, hall.tint(.6, .9))
        own.box((x, .17, 2.05), (.10, .06, 1.7), hall.dark, (1, 1, 1))
        for k in range(7):
            own.lathe([(.028, 0), (.022, .018), (0, .024)], hall.metal, (1.3, 1.2, 1.1),
                placed((x, .19, 1.3 + k * .26), (math.pi / 2, 0, 0)), 8)
    own.box((0, .45, 3.12), (3.04, .66, .5), hall.metal, hall.tint(.6, .9))
    own.box((0, .40, 3.42), (3.2, .86, .10), hall.dark, (1.4, 1.4, 1.4))
    own.box((0, .10, 3.12), (1.15, .05, .36), hall.dark, (.6, .6, .6))
    for x in (-.3, .3):
        _letter(hall, lie, (x, .055, 3.12), .24, (1.0 * lit, .45 * lit, .12 * lit) if not shut else (.10, .02, .01))
    if shut:
        for k in range(15):
            own.box((0, .30, 1.2 + k * .112), (2.5, .04, .10), hall.metal, (.6, .57, .55), bevel=.02)
    else:
        own.quad((0, .95, 2.0), (2.6, 0, 0), (0, 0, 1.75), hall.window, (.34 * lit, .145 * lit, .035 * lit))
        for k in range(9):
            x = -1.16 + k * .29
            own.tube([(x, .30, 1.12), (x, .30, 2.62 + .22 * (1 - (x / 1.2) ** 2))], .018, hall.metal, BRASS, 6)
        for z in (1.62, 2.3):
            own.tube([(-1.26, .30, z), (1.26, .30, z)], .016, hall.metal, BRASS, 6)
        arch = [(math.cos(a) * 1.24, .29, 2.35 + math.sin(a) * .5) for a in (math.pi * k / 16 for k in range(17))]
        own.tube(arch, .045, hall.metal, BRASS, 6)
        _registrar(hall, own)
    # On the counter: a tray for papers, a stamp, a bell to be struck, a speaking grille.
    own.box((.05, -.02, 1.15), (.55, .34, .05), hall.metal, BRASS)
    own.lathe([(.08, 0), (.08, .02), (.07, .03), (.055, .07), (0, .09)], hall.metal, BRASS, placed((.72, -.02, 1.125)), 16)
    for k in range(rng.randint(2, 5)):
        own.box((-.75 + rng.uniform(-.2, .2), .0, 1.14 + k * .014), (.30, .22, .012), hall.cloth, (1, .9, .75),
            (0, 0, rng.uniform(-.4, .4)), 0)
    # The lamp over it, on a swan's neck.
    neck = [(.0, .2, 3.46), (.0, -.10, 3.74), (.0, -.5, 3.70), (.0, -.58, 3.52)]
    own.tube(smooth_path(neck, 5), .026, hall.dark, (1.4, 1.4, 1.4), 8)
    shade(own, hall, Vector((0, -.58, 3.36)), .24, lit if not shut else .05)


def _registrar(hall, own):
    """The dome of the registrar on its pedestal, dark against its lamp: a machine that is part of the booth."""
    dome = [(.30, 1.12), (.34, 1.2), (.24, 1.3), (.13, 1.42), (.13, 1.52), (.30, 1.6), (.34, 1.78), (.30, 1.98), (.18, 2.12), (0, 2.17)]
    own.lathe(dome, hall.dark, (1.1, 1.1, 1.1), placed((0, .72, 0)), 20)
    for side in (-1, 1):
        own.lathe([(0, 0), (.06, 0), (.075, .03), (.05, .05)], hall.metal, (1, 1, 1),
            placed((side * .12, .42, 1.78), (math.pi / 2, 0, 0)), 14)


def _letter(hall, lie, centre, size, colour):
    turn = lie.to_3x3()
    glyph(hall, lie @ Vector(centre), turn @ Vector((size, 0, 0)), turn @ Vector((0, 0, size)), colour)


def shade(own, hall, at, size, lit):
    """An enamel shade with its bulb; the light itself is the scene's."""
    own.lathe([(size * .18, size * .75), (size * .3, size * .5), (size * .95, size * .06), (size, 0), (size * .9, .01), (size * .25,
        size * .42)], hall.dark, (2.2, 1.9, 1.6), placed(at), 22)
    own.lathe([(0, size * .02), (size * .26, size * .10), (size * .30, size * .26), (size * .14, size * .42)], hall.neon,
        (1.5 * lit, .80 * lit, .30 * lit), placed(at), 12)


def pendant(hall, at, top, size=.5, lit=1.0):
    """A lamp on a long rod from height `top`."""
    own = Local(hall.mesh, Matrix())
    x, y, z = at
    own.tube([(x, y, z + size * .7), (x, y, top)], .022, hall.dark, (1, 1, 1), 5)
    own.tube([(x, y, z + size * .7), (x, y, z + size * 1.1)], size * .16, hall.dark, (1.4, 1.4, 1.4), 10)
    shade(own, hall, Vector(at), size, lit)


def horn(hall, lie, length):
    """A loudspeaker: the bell opens towards the transform's -y."""
    own = Local(hall.mesh, lie @ Matrix.Rotation(math.pi / 2, 4, 'X'))
    flare = [(.06 + .36 * (k / 10) ** 2.6, .12 + .88 * k / 10) for k in range(11)]
    profile = [(0, -.12), (.16, -.12), (.17, .06), (.10, .12), *flare, (.46, 1.0), (.44, .97), (.2, .72), (0, .6)]
    own.lathe([(r * length, z * length) for r, z in profile], hall.metal, (.95, .9, .85), Matrix(), 24)
    own.ring(placed((0, 0, length)), length * .45, length * .022, hall.dark, (1.4, 1.3, 1.2), 28, 6)


def horns(hall, at, size, turns):
    """A cluster of loudspeakers round a bracket at `at`; `turns` are (about z, up or down)."""
    for turn, tilt in turns:
        horn(hall, placed(at) @ Matrix.Rotation(turn, 4, 'Z') @ Matrix.Rotation(tilt, 4, 'X') @ Matrix.Translation((0, -size * .25,
            0)), size)
    hall.mesh.lathe([(0, -.4), (.22, -.4), (.26, -.2), (.26, .2), (.22, .4), (0, .4)], hall.dark, (1.2, 1.2, 1.2),
        placed(at, (0, 0, 0), size * .55), 14)


def queue_rail(hall, points, height=1.0):
    """Two rails on posts with heavy feet, along `points` (x, y) on the ground; a third of the posts lean a little."""
    mesh, rng = hall.mesh, hall.rng
    for z, r in ((height, .032), (height * .52, .024)):
        mesh.tube([(x, y, z) for x, y in points], r, hall.metal, (1.5, 1.25, .95), 8)
    for (x0, y0), (x1, y1) in zip(points, points[1:]):
        count = max(1, round(math.hypot(x1 - x0, y1 - y0) / 1.6))
        for k in range(count + 1):
            x, y = x0 + (x1 - x0) * k / count, y0 + (y1 - y0) * k / count
            lean = rng.uniform(-.02, .02)
            mesh.lathe([(.17, 0), (.17, .03), (.06, .07), (.035, .12), (.03, height * .5), (.045, height * .52), (.03, height * .56),
                (.03, height - .05), (.05, height), (.05, height + .05), (0, height + .09)], hall.metal, (1.15, 1.0, .85),
                placed((x, y, 0), (lean, lean, 0)), 12)


def pillar(hall, x, y, height, width, bands=2.4):
    """A riveted iron pillar: four plates, bands with rivets, a flared foot and head."""
    mesh = hall.mesh
    tint = hall.tint(.7, .95)
    mesh.box((x, y, height / 2), (width, width, height), hall.metal, tint)
    for sx in (-1, 1):
        for sy in (-1, 1):
            mesh.box((x + sx * width * .5, y + sy * width * .5, height / 2), (width * .22, width * .22, height), hall.dark,
                (1.5, 1.5, 1.5))
    mesh.box((x, y, .45), (width * 1.6, width * 1.6, .9), hall.wall, (.8, .8, .8))
    mesh.box((x, y, 1.0), (width * 1.35, width * 1.35, .25), hall.metal, tint)
    for k in range(1, int(height / bands) + 1):
        z = k * bands
        mesh.box((x, y, z), (width * 1.16, width * 1.16, .30), hall.metal, tint)
        for n in range(4):
            for z_off in (-.08, .08):
                u = (n - 1.5) * width * .27
                for dx, dy in ((u, -width * .59), (-width * .59, u), (width * .59, u)):
                    mesh.box((x + dx, y + dy, z + z_off), (.06, .06, .06), hall.dark, (1.6, 1.5, 1.4), bevel=.015)
    for k in range(3):
        mesh.box((x, y, height - .25 - k * .35), (width * (1.7 - k * .2), width * (1.7 - k * .2), .3), hall.metal, tint)


def arch(hall, y, half, spring, rise, deep=.9, bays=22):
    """A lattice arch across the hall from pillar to pillar."""
    mesh = hall.mesh

    def point(k, out):
        a = math.pi * k / bays
        return Vector((-math.cos(a) * (half + out), y, spring + math.sin(a) * (rise + out)))

    for out, thick in ((0, .13), (deep, .11)):
        for side in (-.22, .22):
            mesh.tube([point(k, out) + Vector((0, side, 0)) for k in range(bays + 1)], thick, hall.metal, (.7, .7, .7), 5)
    for k in range(bays):
        mesh.tube([point(k, 0 if k % 2 else deep), point(k + 1, deep if k % 2 else 0)], .06, hall.dark, (1.6, 1.6, 1.6), 4)
        mesh.tube([point(k, 0), point(k, deep)], .05, hall.dark, (1.6, 1.6, 1.6), 4)


def great_bell(hall, at, size):
    """A bell of `size` metres across its mouth, hung in a yoke; `at` is the middle of its mouth."""
    own = Local(hall.mesh, placed(at, (0, 0, 0), size))
    side = [(.50, 0), (.52, .03), (.47, .10), (.38, .26), (.325, .46), (.30, .66), (.285, .80), (.24, .92), (.12, .98), (0, 1.0)]
    own.lathe(side, hall.metal, (1.5, 1.0, .6), Matrix(), 48)
    for z, r in ((.09, .485), (.14, .455), (.62, .305), (.72, .295)):
        own.ring(placed((0, 0, z)), r, .012 * size, hall.metal, (1.6, 1.1, .7), 48, 6)
    hall.mesh.tube([own.at((0, 0, .7)), own.at((0, 0, -.04))], .035 * size, hall.dark, (1, 1, 1), 8)
    hall.mesh.lathe([(0, -.10), (.06, -.08), (.09, 0), (.05, .07), (0, .08)], hall.dark, (1, 1, 1), own.lie @ placed((0, 0, -.04)), 16)
    hall.mesh.box(own.at((0, 0, 1.10)), (size * .9, size * .16, size * .16), hall.dark, (1.4, 1.3, 1.2))
    for x in (-.22, 0, .22):
        hall.mesh.tube([own.at((x, 0, .94)), own.at((x * 1.1, 0, 1.10))], .03 * size, hall.dark, (1.4, 1.3, 1.2), 8)
    for x in (-.45, .45):
        hall.mesh.lathe([(0, -.06), (.10, -.06), (.10, .06), (0, .06)], hall.dark, (1.5, 1.4, 1.3), own.lie @ placed((x, 0, 1.10),
            (0, math.pi / 2, 0)), 18)
