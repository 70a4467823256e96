"""What Iron City's houses wear: windows, pipes, boxes, balconies, awnings, posters.

A wall faces the lens ('y') or the street (+1: towards +x, -1: towards -x).
"""
from mathutils import Vector

from .city import AMBER, RED, TEAL, dimmed
from .mesh import placed
from .signs import glyph

UNLIT = (.004, .008, .010)


def window(street, at, face, width, height, lit=None):
    mesh, rng = street.mesh, street.rng
    colour = UNLIT
    if rng.random() < .42 if lit is None else lit:
        colour = dimmed(rng.choice((AMBER, AMBER, (1, .6, .25), TEAL, (.35, .8, .75), RED)), rng.uniform(.15, 1) ** 1.5)
    x, y, z = at
    bars = rng.randint(1, 3)
    if face == 'y':
        mesh.box(at, (width + .14, .12, height + .14), street.metal, (.5, .5, .5))
        mesh.quad((x, y - .07, z), (width, 0, 0), (0, 0, height), street.window, colour)
        for _ in range(bars):
            mesh.box((x + rng.uniform(-.4, .4) * width, y - .09, z), (.04, .04, height), street.dark, bevel=0)
        mesh.box((x, y - .09, z + rng.uniform(-.2, .3) * height), (width, .04, .05), street.dark, bevel=0)
    else:
        mesh.box(at, (.12, width + .14, height + .14), street.metal, (.5, .5, .5))
        mesh.quad((x + face * .07, y, z), (0, face * width, 0), (0, 0, height), street.window, colour)
        for _ in range(bars):
            mesh.box((x + face * .09, y + rng.uniform(-.4, .4) * width, z), (.04, .04, height), street.dark, bevel=0)
        mesh.box((x + face * .1, y, z - height / 2 - .06), (.26, width + .2, .06), street.metal, (.6, .6, .6), bevel=0)


def clutter(street, at, face):
    """Something screwed to a wall: a box, a pipe, a balcony, a lamp…"""
    make, share = street.rng.random(), 0
    for weight, shape in ((.18, _cooler), (.17, _pipes), (.12, _box), (.12, _louvre), (.12, _balcony),
                          (.09, _awning), (.08, _aerial), (.06, _poster), (.06, _lamp)):
        share += weight
        if make < share:
            break
    shape(street, Frame(at, face))


class Frame:
    """A place on a wall: `out` of the wall, `along` it, and boxes turned to fit."""

    def __init__(self, at, face):
        self.at, self.face = Vector(at), face
        self.out = Vector((0, -1, 0)) if face == 'y' else Vector((face, 0, 0))
        self.along = Vector((1, 0, 0)) if face == 'y' else Vector((0, 1, 0))

    def point(self, along=0.0, out=0.0, up=0.0):
        return self.at + self.along * along + self.out * out + Vector((0, 0, up))

    def size(self, along, out, up):
        return (along, out, up) if self.face == 'y' else (out, along, up)

    def tilt(self, angle):
        return (angle, 0, 0) if self.face == 'y' else (0, angle * self.face, 0)


def _cooler(street, f):
    mesh, rng = street.mesh, street.rng
    mesh.box(f.point(out=.25), f.size(.9, .5, .6), street.metal, street.tint(.4, 1.2))
    mesh.tube([f.point(-.12, .5), f.point(-.12, .53)], .22, street.dark, (.4, .4, .4), 14)
    for k in range(4):
        mesh.box(f.point(-.12, .54, -.15 + k * .1), f.size(.4, .015, .02), street.metal, (.7, .7, .7), bevel=0)
    mesh.tube([f.point(.3, .2), f.point(.35, .15, -rng.uniform(1, 4))], .03, street.dark, (.5, .5, .5), 5)
    for along in (-.35, .35):
        mesh.tube([f.point(along, 0, -.6), f.point(along, .45, -.3)], .025, street.metal, (.5, .5, .5), 4)


def _pipes(street, f):
    mesh, rng = street.mesh, street.rng
    length, thick = rng.uniform(2, 9), rng.uniform(.05, .16)
    out = thick + .05
    mesh.tube([f.point(out=out), f.point(out=out, up=length)], thick, street.metal, street.tint(), 8)
    for k in range(int(length / 1.3)):
        mesh.tube([f.point(out=out, up=k * 1.3), f.point(out=out, up=k * 1.3 + .09)], thick * 1.3, street.metal, street.tint(), 8)
    mesh.tube([f.point(out=out), f.point(rng.uniform(-2, 2), out)], thick, street.metal, street.tint(), 8)


def _box(street, f):
    rng = street.rng
    width, depth, height = rng.uniform(.5, 1.3), rng.uniform(.15, .4), rng.uniform(.4, 1.1)
    street.mesh.box(f.point(out=depth / 2), f.size(width, depth, height), street.metal, street.tint(.4, 1.2))
    street.mesh.box(f.point(out=depth), f.size(width * .8, .03, height * .82), street.metal, street.tint(.4, 1.0), bevel=0)
    street.mesh.tube([f.point(0, depth / 2, -height / 2), f.point(0, depth / 2, -height / 2 - rng.uniform(.5, 2.5))], .035,
                     street.dark, (.6, .6, .6), 5)


def _louvre(street, f):
    width = street.rng.uniform(.7, 1.3)
    street.mesh.box(f.point(out=.09), f.size(width, .18, .8), street.dark, street.tint(.4, 1.2))
    for k in range(6):
        street.mesh.box(f.point(out=.2, up=-.3 + k * .12), f.size(width * .9, .09, .03), street.metal, (.8, .8, .8), f.tilt(.5), 0)


def _balcony(street, f):
    mesh, rng = street.mesh, street.rng
    width = rng.uniform(1.4, 2.6)
    mesh.box(f.point(out=.45), f.size(width, .9, .12), street.metal, street.tint(.4, 1.2))
    for k in range(int(width / .22) + 1):
        mesh.tube([f.point(-width / 2 + k * .22, .88), f.point(-width / 2 + k * .22, .88, .9)], .016, street.dark, (.7, .7, .7), 4)
    for up in (.5, .9):
        mesh.tube([f.point(-width / 2, .88, up), f.point(width / 2, .88, up)], .028, street.dark, (.7, .7, .7), 5)
    if rng.random() < .6:
        mesh.box(f.point(rng.uniform(-.5, .5), .5, .35), (.5, .5, .6), street.wall, street.tint())
    if rng.random() < .5:  # washing
        for k in range(rng.randint(2, 4)):
            mesh.box(f.point(-width / 2 + .3 + k * .42, .95, .55), f.size(.32, .015, rng.uniform(.4, .7)), street.wall,
                street.tint(.8, 2.2), bevel=0)


def _awning(street, f):
    width = street.rng.uniform(1.2, 2.6)
    for k in range(int(width / .16)):
        tint = (.9, .6, .45) if k % 5 else (.5, .5, .5)
        street.mesh.box(f.point(-width / 2 + k * .16, .42), f.size(.13, .9, .03), street.metal, tint, f.tilt(.35), 0)


def _aerial(street, f):
    mesh, rng = street.mesh, street.rng
    top = rng.uniform(1, 2.5)
    mesh.tube([f.point(), f.point(out=.5), f.point(out=.5, up=top)], .025, street.dark, (.6, .6, .6), 5)
    for k in range(4):
        mesh.tube([f.point(-.3 + k * .04, .5, top - k * .16), f.point(.3 - k * .04, .5, top - k * .16)], .012, street.dark,
            (.6, .6, .6), 4)
    dish = placed(f.point(out=.5, up=.6), (rng.uniform(.6, 1.3), 0, rng.uniform(-1, 1)))
    mesh.lathe([(0, 0), (.25, .04), (.42, .14)], street.metal, (.9, .9, .9), dish, 14)


def _poster(street, f):
    """Pasted paper with one letter, some of it torn off."""
    rng, colour = street.rng, street.rng.choice(((1.6, .5, .4), (1.5, 1.3, .9), (.5, 1.1, 1.1)))
    for k in range(rng.randint(1, 3)):
        at = f.point(k * .62, .02 + k * .004, rng.uniform(-.06, .06))
        street.mesh.box(at, f.size(.56, .01, rng.uniform(.6, .8)), street.wall, colour, bevel=0)
        glyph(street, at + f.out * .01, f.along * .3, (0, 0, .36), (.3, .3, .3), street.dark)


def _lamp(street, f):
    colour = street.rng.choice((AMBER, TEAL, RED))
    street.mesh.box(f.point(out=.15), (.18, .3, .1), street.dark)
    street.mesh.box(f.point(out=.25, up=-.07), (.12, .12, .05), street.neon, dimmed(colour, .8), bevel=0)


def facade(street, centre, width, height, face, busy, near):
    """Windows, clutter and seams over a wall of `width` x `height` metres. `near` walls are twice as fine."""
    x, y, z = centre
    rng = street.rng
    cell_w, cell_h, windows = (1.15, 1.7, .3) if near else (1.7, 2.6, .5)
    columns, rows = max(1, int(width / cell_w)), max(1, int(height / cell_h))
    for i in range(columns):
        for j in range(rows):
            u, v = -width / 2 + (i + .5) * width / columns, -height / 2 + (j + .5) * height / rows
            at = (x + u, y, z + v) if face == 'y' else (x, y + u, z + v)
            make = rng.random()
            if make < windows:
                window(street, (at[0], at[1], at[2] + rng.uniform(-.2, .2)), face, rng.uniform(.55, 1.1), rng.uniform(.6, 1.3))
            elif make < windows + (.62 if near else .5) * busy:
                clutter(street, at, face)
    for j in range(1, rows + 1):
        if rng.random() < .7:
            seam = (width, .14, .1) if face == 'y' else (.14, width, .1)
            street.mesh.box((x, y, z - height / 2 + j * height / rows), seam, street.metal, street.tint(.5, 1), bevel=0)
