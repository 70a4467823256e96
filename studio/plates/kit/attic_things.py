"""What is in Alita's room: a short bed made of a wheel and pipes, a coat, and what a child left."""
import math

from mathutils import Vector, noise

from . import doll
from .attic_shell import BACK, CEILING, LEFT, MIDDLE, RIGHT, SILL
from .bedding import blanket
from .finds import wheel
from .furniture import draped, pillow, wooden_chair
from .mesh import placed, smooth_path

BED = Vector((-1.66, 2.35, 0))  # the middle of its foot end
BED_WIDE, BED_LONG = .98, 1.72


def bed(mesh, iron, linen, wool, paper):
    """Its head is the upper half of a flywheel between two pipes; everything else is plumbing."""
    x, y, _ = BED
    for end, height in ((0, .74), (BED_LONG, .96)):
        for side in (-1, 1):
            post = (x + side * BED_WIDE / 2, y + end)
            mesh.tube([(*post, .02), (*post, height)], .027, iron, (1, 1, 1), 12)
            mesh.lathe([(0, 0), (.055, 0), (.055, .012), (.03, .02)], iron, (.9, .9, .9), placed((*post, 0)), 16)
            mesh.lathe([(.034, -.03), (.036, .015), (.02, .035), (0, .04)], iron, (1.2, 1.2, 1.2), placed((*post, height)), 14)
            for z in (.30, .52):
                mesh.tube([(*post, z - .03), (*post, z + .03)], .036, iron, (1, 1, 1), 12)
        for z in (.30, .52):
            mesh.tube([(x - BED_WIDE / 2, y + end, z), (x + BED_WIDE / 2, y + end, z)], .018, iron, (1, 1, 1), 10)
    wheel(mesh, placed((x, y + BED_LONG, .60), (math.pi / 2, 0, 0)), .47, iron, (1.1, 1.1, 1.15), 9)
    mesh.tube([(x - BED_WIDE / 2, y, .73), (x + BED_WIDE / 2, y, .73)], .024, iron, (1, 1, 1), 12)
    for k in range(1, 5):
        bar = x - BED_WIDE / 2 + BED_WIDE * k / 5
        mesh.tube([(bar, y, .52), (bar, y, .73)], .010, iron, (1, 1, 1), 8)
    for side in (-1, 1):
        mesh.box((x + side * BED_WIDE / 2, y + BED_LONG / 2, .31), (.035, BED_LONG, .06), iron)
    # A ticking mattress: every ninth strip is blue.
    for k in range(45):
        strip = x - .46 + .92 * k / 44
        mesh.box((strip, y + BED_LONG / 2, .455), (.0212, BED_LONG * .985, .19), linen, (.42, .48, .62) if k % 9 == 4 else (.85,
            .82, .78),
            bevel=0)
    top = .555
    draped(mesh, (x - .50, y + .95, top + .005), (1.02, 0, 0), (0, .76, 0), linen, (1.0, .98, 1.0), 110, _hanging_edge, .022, 9.0)
    pillow(mesh, (x + .02, y + BED_LONG - .23, top + .095), (.66, .40, .19), linen, (1.05, 1.02, 1.02), .10)
    blanket(mesh, (x - .49, y + .03, top + .022), 1.0, 1.36, .40, wool, (1, 1, 1),
        ((.10, .13, (2.3, 2.6, 2.4)), (.16, .18, (.45, .9, 1.3)), (.72, .75, (2.3, 2.6, 2.4))), .062, 3.0, .20)
    # The note he pinned to the blanket.
    mesh.add([(x + .16, y + .60, top + .105), (x + .28, y + .58, top + .10), (x + .29, y + .73, top + .125), (x + .17, y + .75,
        top + .12)],
        [(0, 1, 2, 3)], paper, (1.3, 1.25, 1.1))


def _hanging_edge(u, v):
    return -.30 * max(0, u - .93) / .07 + .02 * math.sin(v * math.pi)


def chair_and_coat(mesh, wood, dark, wool):
    """Ido's coat on the back of the chair; it nearly reaches the floor."""
    at, turn = (1.0, 3.1, 0), -2.45
    wooden_chair(mesh, at, turn, wood)
    lie = placed(at, (0, 0, turn))
    columns, rows, points = 46, 30, []
    for j in range(rows + 1):
        down = j / rows
        for i in range(columns + 1):
            u = i / columns * 2 - 1
            fold = .034 * math.sin(u * 9 + down * 2) * (.2 + down) + .03 * noise.noise((u * 3, down * 3, 1))
            wide = .25 + .09 * down + .02 * math.exp(-((down - .06) / .08) ** 2)
            sag = .05 * u * u * (1 - down)
            points.append(lie @ Vector((u * wide, .255 + .035 * (1 - u * u) + .05 * down + fold * .8, 1.0 - sag - down * .78)))
    faces = [(j * (columns + 1) + i, j * (columns + 1) + i + 1, (j + 1) * (columns + 1) + i + 1, (j + 1) * (columns + 1) + i)
             for j in range(rows) for i in range(columns)]
    mesh.add(points, faces, dark, (1, 1, 1), True)
    collar = [lie @ Vector(p) for p in ((-.27, .24, .97), (-.12, .25, 1.01), (.12, .25, 1.01), (.27, .24, .97))]
    mesh.tube(smooth_path(collar, 6), .030, dark, (1, 1, 1), 12)
    for side in (-1, 1):
        sleeve = [lie @ Vector((side * .23, .24, .95)), lie @ Vector((side * .29, .24, .78)),
            lie @ Vector((side * .31, .22, .56)), lie @ Vector((side * .29, .19, .36))]
        mesh.tube(smooth_path(sleeve, 6), .050, dark, (1.1, 1.1, 1.1), 14, .060)
    # The lining shows at the neck and in one sleeve: the red that is also at her collar.
    mesh.box(lie @ Vector((0, .215, .985)), (.24, .02, .07), wool, (1.6, .6, .6), (-.2, 0, turn), .01)
    cuff = lie @ Vector((-.29, .19, .355))
    mesh.tube([cuff, cuff - Vector((0, 0, .015))], .056, wool, (1.8, .6, .6), 14)


def shelf(mesh, rng, wood, iron, dark, porcelain, linen):
    """Two boards on pipe brackets: books without covers, jars, a hand that nobody has fetched."""
    x, y = RIGHT - .13, 2.75
    for z in (1.16, 1.56):
        mesh.box((x, y, z), (.26, 1.15, .028), wood)
        for end in (-.42, .42):
            pipe = [(RIGHT, y + end, z - .20), (x + .02, y + end, z - .19), (x - .07, y + end, z - .10), (x - .08, y + end,
                z - .015)]
            mesh.tube(smooth_path(pipe, 4), .013, iron, (1, 1, 1), 8)
            mesh.lathe([(0, 0), (.04, 0), (.04, .01), (.016, .012)], iron, (1, 1, 1), placed((RIGHT, y + end, z - .20), (0,
                -math.pi / 2, 0)), 14)
    for k in range(6):
        tall = rng.uniform(.16, .24)
        mesh.box((x, y - .5 + k * .05, 1.574 + tall / 2), (.16, .038, tall), rng.choice((dark, wood, linen)),
                 rng.choice(((2.4, 1.2, 1), (1.2, 1.6, 2.0), (1, 1, 1), (2.0, 1.7, 1.2))), (0, rng.uniform(-.08, .08), 0))
    doll.hand(mesh, placed((x, y + .24, 1.59), (0, 0, -1.9)), .22, porcelain, dark, (.9, .9, .9), .35)
    for dy, z, size, tint in ((-.38, 1.175, .055, (1.6, 1.3, .9)), (-.24, 1.175, .04, (.9, 1.5, 1.5)), (.40, 1.575, .045, (1.6,
        .8, .6))):
        mesh.lathe([(0, 0), (size, 0), (size, size * 1.6), (size * .5, size * 2.2), (size * .5, size * 2.6),
            (0, size * 2.6)], dark, tint, placed((x, y + dy, z)), 18)
    _tin_tram(mesh, iron, placed((x - .02, y + .22, 1.176), (0, 0, 1.45)), .34, (2.2, .75, .5))
    wheel(mesh, placed((x + .06, y - .06, 1.26), (0, 1.35, 0)), .085, iron, (1.4, 1.4, 1.4), 5)


def _tin_tram(mesh, iron, lie, length, tint):
    lean = lie.to_euler()
    mesh.box(lie @ Vector((0, 0, length * .22)), (length, length * .32, length * .26), iron, tint, lean, .008)
    mesh.box(lie @ Vector((0, 0, length * .40)), (length * .96, length * .30, length * .12), iron, (2.4, 2.2, 1.8), lean, .008)
    mesh.box(lie @ Vector((0, 0, length * .475)), (length * .8, length * .24, length * .03), iron, tint, lean)
    for k in range(5):
        mesh.box(lie @ Vector((length * (k - 2) * .185, -length * .152, length * .405)), (length * .13, .004, length * .08),
            iron, (.2, .25, .3), lean, 0)
    for side in (-.32, .32):
        for y in (-.13, .13):
            mesh.tube([lie @ Vector((length * side, length * y, length * .08)), lie @ Vector((length * side, length * (y + .03),
                length * .08))],
                length * .08, iron, (.6, .6, .6), 14)


def left_behind(mesh, rng, plaster, iron, chalk, brass, dark):
    """Paler squares where pictures hung low, heights on the wall, chalk, tin swallows on a wire, a cup."""
    for y, z, wide, tall in ((3.92, 1.34, .30, .36), (3.38, 1.30, .26, .22), (2.98, 1.42, .24, .32)):
        _square(mesh, plaster, iron, Vector((LEFT + .004, y, z)), Vector((0, wide, 0)), Vector((0, 0, tall)), Vector((1, 0, 0)))
    for x, z, wide, tall in ((-1.86, 1.45, .30, .24), (-1.36, 1.37, .22, .30)):
        _square(mesh, plaster, iron, Vector((x, BACK - .004, z)), Vector((wide, 0, 0)), Vector((0, 0, tall)), Vector((0, -1, 0)))
    # How tall somebody was, up to a certain day.
    for k, z in enumerate((.86, .93, 1.01, 1.06, 1.13, 1.18)):
        long = .09 if k < 5 else .14
        mesh.box((1.66 - long / 2, BACK - .004, z), (long, .003, .006), iron, (.25, .25, .3), bevel=0)
        mesh.box((1.69, BACK - .004, z + .012), (.035, .003, .012), iron, (.3, .3, .35), bevel=0)
    _chalk_sun(mesh, rng, chalk)
    _swallows(mesh, iron, dark)
    # On the sill: a tin with one weed in it, an orange, a bolt on end.
    tin = Vector((MIDDLE - .62, BACK - .1, SILL))
    mesh.lathe([(0, 0), (.05, 0), (.05, .11), (.046, .11), (.046, .1), (0, .1)], iron, (1.3, 1.2, 1.1), placed(tin), 20)
    for k in range(7):
        lean = Vector((math.sin(k * 2.4) * .09, math.cos(k * 1.7) * .05, .13 + .03 * (k % 3)))
        stem = [tin + Vector((0, 0, .09)), tin + Vector((0, 0, .15)) + lean * .4, tin + Vector((0, 0, .09)) + lean]
        mesh.tube(smooth_path(stem, 5), .004, dark, (1.5, 3.4, 1.4), 5)
        leaf = stem[-1]
        mesh.add([leaf, leaf + Vector((.025, 0, .012)), leaf + Vector((.06, .01, -.01)), leaf + Vector((.025, .02, -.008))],
            [(0, 1, 2, 3)], dark, (1.6, 4, 1.6))
    mesh.lathe([(math.sin(k * math.pi / 10) * .042, -math.cos(k * math.pi / 10) * .04) for k in range(11)], dark,
        (12, 4.6, 1.2), placed((MIDDLE + .55, BACK - .12, SILL + .04)), 20)
    mesh.lathe([(.022, 0), (.022, .02), (.012, .022), (.012, .09), (0, .092)], brass, (1, 1, 1), placed((MIDDLE + .72,
        BACK - .14, SILL)), 6, False)
    _slippers(mesh, dark)
    _lamp(mesh, iron, dark)


def _square(mesh, plaster, iron, at, across, up, out):
    """What a picture kept clean, the line of dust round it, the nail."""
    mesh.quad(at, across, up, plaster, (1, 1, 1))
    for share, along, wide in ((up / 2, across, up), (-up / 2, across, up), (across / 2, up, across), (-across / 2, up, across)):
        mesh.quad(at + share + out * .001, along * 1.02, wide.normalized() * .010, iron, (.5, .45, .42))
    nail = at + up * .5 + Vector((0, 0, .035))
    mesh.tube([nail, nail + out * .025 + Vector((0, 0, .006))], .004, iron, (.6, .6, .6), 6)


def _chalk_sun(mesh, rng, chalk):
    """A ring, a house under it and somebody with long arms: on the back wall, at the height of a six-year-old."""
    def line(points, thick=.004):
        path = [(x + rng.gauss(0, .002), BACK - .003, z + rng.gauss(0, .002)) for x, z in points]
        mesh.tube(path, thick, chalk, (1, 1, 1), 4)
    x0, z0 = -.78, .52
    line([(x0 + .16 * math.cos(a), z0 + .12 + .05 * math.sin(a)) for a in (k * math.tau / 18 for k in range(19))])
    for k in range(4):
        line([(x0 - .10 + k * .065, z0 + .07), (x0 - .13 + k * .085, z0 - .06)], .003)
    line([(x0 - .10, z0 - .30), (x0 - .10, z0 - .16), (x0, z0 - .09), (x0 + .10, z0 - .16), (x0 + .10, z0 - .30), (x0 - .10,
        z0 - .30)])
    line([(x0 + .24, z0 - .30), (x0 + .26, z0 - .19), (x0 + .28, z0 - .30)])
    line([(x0 + .26, z0 - .19), (x0 + .26, z0 - .10)])
    line([(x0 + .17, z0 - .05), (x0 + .26, z0 - .13), (x0 + .35, z0 - .05)])
    line([(x0 + .26 + .03 * math.cos(a), z0 - .07 + .03 * math.sin(a)) for a in (k * math.tau / 10 for k in range(11))])


def _swallows(mesh, iron, dark):
    """Five birds cut from tins, on threads from a wire cross: they hang in the light of the window."""
    hang = Vector((-.44, 3.2, CEILING - .22))
    cross = hang - Vector((0, 0, .34))
    mesh.tube([hang, cross], .003, dark, (1, 1, 1), 4)
    for k in range(5):
        a = k * math.tau / 5 + .5
        end = cross + Vector((math.cos(a) * .25, math.sin(a) * .25, -.02 + .02 * (k % 2)))
        mesh.tube([cross, end], .004, iron, (.8, .8, .8), 5)
        bird = end - Vector((0, 0, .14 + .07 * (k % 3)))
        mesh.tube([end, bird], .0018, dark, (1, 1, 1), 4)
        lie = placed(bird, (.25 * (-1) ** k, .15, a * 1.7))
        body = ((0, .075, 0), (.018, .03, .006), (.012, -.03, .004), (.04, -.115, 0), (0, -.05, .004), (-.04, -.115, 0), (-.012,
            -.03, .004), (-.018, .03, .006))
        mesh.add([lie @ Vector(p) for p in body], [tuple(range(8))], iron, (1.5, 1.6, 1.8))
        for side in (-1, 1):
            wing = ((0, .035, .006), (side * .07, .03, .03), (side * .15, -.045, .035), (side * .06, -.012, .016), (0, -.015,
                .006))
            mesh.add([lie @ Vector(p) for p in wing], [tuple(range(5))], iron, (1.3, 1.5, 1.8))


def _slippers(mesh, dark):
    """By the bed, far too large."""
    for dx, turn in ((0, .2), (.17, -.1)):
        lie = placed((-.80 + dx, 3.15, .03), (0, 0, turn))
        mesh.box(lie.translation, (.11, .30, .05), dark, (1.0, .8, .7), (0, 0, turn), .02)
        mesh.box(lie @ Vector((0, .07, .05)), (.11, .15, .05), dark, (1.0, .8, .7), (0, 0, turn), .022)


def _lamp(mesh, iron, dark):
    """A works lamp in a cage, on conduit."""
    top = Vector((.35, 2.95, CEILING - .2))
    mesh.tube([top, top - Vector((0, 0, .26))], .012, iron, (.9, .9, .9), 10)
    shade = placed(top - Vector((0, 0, .40)))
    mesh.lathe([(.03, .15), (.05, .13), (.06, .08), (.17, .01), (.175, 0), (.165, .002), (.05, .07)], iron, (.8, 1.0, .95),
        shade, 32)
    for k in range(6):
        a = k * math.tau / 6
        wire = [shade @ Vector((math.cos(a) * r, math.sin(a) * r, z)) for r, z in ((.07, .02), (.075, -.06), (.05, -.11), (0,
            -.125))]
        mesh.tube(smooth_path(wire, 3), .003, dark, (1, 1, 1), 5)
