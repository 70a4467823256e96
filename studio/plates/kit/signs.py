"""Neon signs in an invented script."""
import math

from mathutils import Vector

from .mesh import placed


def glyph(street, centre, across, up, colour, material=None):
    """One letter of an invented script, in tubes, in the cell spanned by the two vectors."""
    mesh, rng, material = street.mesh, street.rng, material or street.neon
    c, u, w = Vector(centre), Vector(across), Vector(up)
    forward = u.cross(w).normalized() * .04
    at = lambda x, y: c + u * x + w * y + forward
    knots = [(rng.randint(0, 2) / 2 - .5, rng.randint(0, 3) / 3 - .5) for _ in range(rng.randint(4, 6))]
    for (x0, y0), (x1, y1) in zip(knots, knots[1:]):
        for start, end in (((x0, y0), (x1, y0)), ((x1, y0), (x1, y1))):
            if start != end:
                mesh.tube([at(*start), at(*end)], u.length * .07, material, colour, 5)
    if rng.random() < .5:
        mesh.tube([at(-.5, -.5), at(.5, -.5)], u.length * .065, material, colour, 5)
    if rng.random() < .35:
        mesh.tube([at(.25 * math.cos(k * math.tau / 12), .25 * math.sin(k * math.tau / 12)) for k in range(13)],
                  u.length * .06, material, colour, 5)


def blade_sign(street, x, y, z, width, height, colour, side, letters):
    """An upright sign of neon letters that faces the lens, on brackets from the wall at `side`."""
    mesh = street.mesh
    mesh.box((x, y, z), (width, .28, height), street.dark, (.6, .6, .6))
    mesh.box((x, y + .02, z), (width + .12, .2, height + .12), street.metal, (.5, .5, .55))
    edge_x, edge_z = width / 2 - .05, height / 2 - .05
    for s in (-1, 1):
        mesh.tube([(x + s * edge_x, y - .16, z - edge_z), (x + s * edge_x, y - .16, z + edge_z)], .022, street.neon, colour, 5)
        mesh.tube([(x - edge_x, y - .16, z + s * edge_z), (x + edge_x, y - .16, z + s * edge_z)], .022, street.neon, colour, 5)
        arm = z + s * height * .35
        mesh.tube([(x, y, arm), (x + side * 1.6, y, arm)], .05, street.metal, (.5, .5, .5), 6)
        mesh.tube([(x + side * width * .5, y, arm), (x + side * 1.6, y, arm + .7)], .025, street.metal, (.5, .5, .5), 5)
    cell, step = width * .6, height / letters
    for i in range(letters):
        glyph(street, (x, y - .16, z + height / 2 - step * (i + .5)), (cell, 0, 0), (0, 0, min(cell * 1.05, step * .72)), colour)
    street.lamps.append(((x, y - .5, z), colour, width * height))


def ring_sign(street, centre, radius, colour):
    """A round sign that echoes Zalem."""
    mesh, c = street.mesh, Vector(centre)
    face = placed(c, (math.pi / 2, 0, 0))
    for share in (.91, .70):
        mesh.ring(face, radius * share, .045, street.neon, colour, 48, 6)
    mesh.ring(placed(c + Vector((0, .15, 0)), (math.pi / 2, 0, 0)), radius * 1.03, .14, street.dark, (.5, .5, .5))
    mesh.tube([c + Vector((0, .12, 0)), c + Vector((0, .2, 0))], radius, street.dark, (.45, .45, .5), 40)
    glyph(street, c + Vector((0, -.05, 0)), (radius * .68, 0, 0), (0, 0, radius * .76), colour)
    street.lamps.append((tuple(c + Vector((0, -.6, 0))), colour, 8))
    for side in (-1, 1):
        mesh.tube([c + Vector((side, 0, radius * .82)), c + Vector((side * 1.6, 0, 6))], .03, street.dark, (.3, .3, .3), 5)
