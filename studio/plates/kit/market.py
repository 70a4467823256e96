"""What hangs over a market by night: split curtains, painted banners, bare bulbs, paper lanterns, boards of neon."""
import math

from mathutils import Vector, noise

from .city import AMBER, RED, dimmed
from .mesh import placed
from .signs import glyph

INDIGO, MADDER, BONE = (.25, .38, .75), (1.5, .28, .22), (1.7, 1.6, 1.35)


def hung(mesh, top_left, across, drop, material, tint, seed, wave=.05):
    """A cloth that hangs from a bar, with folds that grow towards its foot."""
    start, across = Vector(top_left), Vector(across)
    out = across.cross(Vector((0, 0, 1))).normalized()
    columns, rows, points = 14, 8, []
    for j in range(rows + 1):
        down = j / rows
        for i in range(columns + 1):
            u = i / columns
            fold = math.sin(u * 9 + seed) * .5 + noise.noise((u * 3, down * 2, seed))
            points.append(start + across * u - Vector((0, 0,
                drop * down * (1 + .03 * math.sin(u * 5 + seed)))) + out * fold * wave * down)
    faces = [(j * (columns + 1) + i, j * (columns + 1) + i + 1, (j + 1) * (columns + 1) + i + 1, (j + 1) * (columns + 1) + i)
             for j in range(rows) for i in range(columns)]
    mesh.add(points, faces, material, tint, True)


def split_curtain(street, x, y, z, width, panels=4, drop=.75):
    """Panels across the lens's view at (x, y), every second one with a letter."""
    mesh, rng = street.mesh, street.rng
    tint = rng.choice((INDIGO, MADDER, MADDER, (.5, .6, .45)))
    mesh.tube([(x - width / 2, y, z), (x + width / 2, y, z)], .02, street.metal, (.8, .8, .8), 6)
    for k in range(panels):
        left, wide = x - width / 2 + width * k / panels, width / panels * .94
        hung(mesh, (left, y, z), (wide, 0, 0), drop * rng.uniform(.92, 1.05), street.cloth, tint, rng.uniform(0, 20), .06)
        if k % 2 == 0:
            glyph(street, (left + wide / 2, y - .07, z - drop * .5), (wide * .5, 0, 0), (0, 0, wide * .6), BONE, street.cloth)


def banner(street, x, y, z, width, drop, letters=3):
    """A long painted cloth from an arm on the wall."""
    mesh, rng = street.mesh, street.rng
    side = 1 if x > 0 else -1
    tint = rng.choice((MADDER, INDIGO, BONE, (1.1, .75, .3)))
    mesh.tube([(x - width * .6, y, z), (x + side * 2.2, y, z + .02)], .025, street.metal, (.7, .7, .7), 6)
    hung(mesh, (x - width / 2, y, z), (width, 0, 0), drop, street.cloth, tint, rng.uniform(0, 20), .09)
    ink = (.06, .06, .07) if tint in (BONE, (1.1, .75, .3)) else BONE
    for k in range(letters):
        glyph(street, (x, y - .11, z - drop * (k + .6) / (letters + .3)), (width * .55, 0, 0), (0, 0, min(width * .6,
            drop / letters * .65)), ink, street.cloth)


def bulbs(street, start, end, sag, count, colour=AMBER):
    """Bare bulbs on a sagging flex."""
    a, b = Vector(start), Vector(end)
    street.mesh.cable(a, b, sag, .012, street.dark, (.2, .2, .2))
    for k in range(1, count):
        t = k / count
        at = a.lerp(b, t) - Vector((0, 0, sag * 4 * t * (1 - t) + .10))
        street.mesh.tube([at + Vector((0, 0, .10)), at + Vector((0, 0, .04))], .02, street.dark, (.5, .5, .5), 6)
        if street.rng.random() < .88:
            street.mesh.lathe([(0, .06), (.032, .048), (.05, 0), (.032, -.046), (0, -.058)], street.neon, dimmed(colour, 1.0),
                placed(at), 10)


def lantern(street, at, size, colour=RED):
    """A ribbed paper lantern with a letter."""
    mesh = street.mesh
    profile = []
    for k in range(13):
        z = 1 - k / 6
        profile.append(((.55 + .45 * math.cos(z * 1.25)) * (1 if k % 2 else .95) * .42 * size, z * .55 * size))
    mesh.lathe(profile, street.neon, dimmed(colour, .16), placed(at), 18)
    for z in (.57, -.57):
        mesh.lathe([(0, -.04), (.24, -.04), (.24, .04), (0, .04)], street.dark, (.6, .6, .6), placed(Vector(at) + Vector((0, 0,
            z * size))) @ _scaled(size), 16)
    glyph(street, Vector(at) - Vector((0, .45 * size, 0)), (size * .36, 0, 0), (0, 0, size * .42), (.05, .04, .04), street.dark)


def _scaled(size):
    return placed((0, 0, 0), scale=size)


def board(street, x, y, z, colour, letters, cell=.55):
    """A row of neon letters that faces the lens, on arms from the nearer wall."""
    mesh = street.mesh
    width = letters * cell + .3
    side = 1 if x > 0 else -1
    mesh.box((x, y, z), (width, .16, cell * 1.6), street.dark, (.6, .6, .6))
    mesh.box((x, y + .02, z), (width + .1, .12, cell * 1.6 + .1), street.metal, (.5, .5, .55))
    for k in range(letters):
        glyph(street, (x - width / 2 + .15 + cell * (k + .5), y - .10, z), (cell * .62, 0, 0), (0, 0, cell * .95), colour)
    for edge in (-1, 1):
        mesh.tube([(x - width / 2 + .05, y - .1, z + edge * cell * .72), (x + width / 2 - .05, y - .1, z + edge * cell * .72)],
            .016, street.neon,
            dimmed(colour, .8), 5)
    for up in (-.3, .3):
        mesh.tube([(x, y + .06, z + up), (x + side * 2.2, y + .06, z + up)], .03, street.metal, (.5, .5, .5), 5)
    street.lamps.append(((x, y - .4, z), colour, width * cell))
