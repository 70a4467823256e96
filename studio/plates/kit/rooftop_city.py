"""Iron City from its roofs: blocks without end, lit windows, streets that glow between them, masts, tanks and smoke."""
import math

from mathutils import Vector

from .city import AMBER, TEAL, dimmed
from .mesh import placed

WARM, SOFT = (1.0, .48, .16), (1.0, .70, .38)


def roofscape(street, free, lamps, glow_of_streets=1.0, reach=760, levels=(11, 33)):
    """Blocks on a bent grid of streets, lower in front. `free(x, y)` gives the most height that a block may have there."""
    rng, mesh = street.rng, street.mesh
    pitch, y = 15.0, 8.0
    while y < reach:
        row = pitch * (1 + y / 420)
        across = reach * .2 + y * .95
        x = -across
        while x < across:
            wide, long = row * rng.uniform(.55, .95), row * rng.uniform(.6, .95)
            top = min(rng.uniform(*levels) * (1 + .55 * max(0, math.sin(x * .011 + 2) * math.sin(y * .013))), free(x, y))
            if rng.random() < .06 and y > 120:
                top *= rng.uniform(1.3, 1.8)
            _block(street, lamps, x + math.sin(y * .02) * 12, y + rng.uniform(-2, 2), wide, long, top)
            x += row
        y += row
    _streets(street, lamps, reach, glow_of_streets)


def _block(street, lamps, x, y, wide, long, top):
    """Two or three storeys stacked out of true, windows towards the lens, something on the roof."""
    rng, mesh = street.rng, street.mesh
    z, tint = 0.0, street.tint(.6, 1.2)
    near = y < 130
    while z < top - .5:
        floor = min(top - z, rng.uniform(4, 11))
        w, d = wide * rng.uniform(.78, 1.0), long * rng.uniform(.8, 1.0)
        mesh.box((x, y, z + floor / 2), (w, d, floor), street.wall, tint, bevel=.1 if near else 0)
        mesh.box((x, y, z + floor), (w + .5, d + .5, .35), street.metal, (.6, .6, .6), bevel=0)
        if z + floor > top * .4:
            _windows(street, lamps, x, y - d / 2 - .05, z, w, floor, near)
        z += floor
    for _ in range(5 if near else 2):
        at = (x + rng.uniform(-.42, .42) * wide, y + rng.uniform(-.42, .42) * long)
        _on_the_roof(street, at, z, near)


def _windows(street, lamps, x, y, z, wide, floor, near):
    rng, mesh = street.rng, street.mesh
    step = 1.9 if near else 3.2
    for i in range(int(wide / step)):
        for j in range(max(1, int(floor / 2.6))):
            if rng.random() > .42:
                continue
            colour = rng.choice((WARM, WARM, SOFT, (.45, .9, .9)))
            at = (x - wide / 2 + (i + .5) * step, y, z + 1.4 + j * 2.6)
            size = rng.choice((.6, .8, 1.3)) * (1 if near else 1.35)
            mesh.quad(at, (size, 0, 0), (0, 0, rng.uniform(.7, 1.2)), lamps, dimmed(colour, rng.uniform(.12, .8) ** 1.2))


def _on_the_roof(street, at, z, near):
    rng, mesh = street.rng, street.mesh
    (x, y), make = at, rng.random()
    if make < .38:
        mesh.tube([(x, y, z), (x, y, z + rng.uniform(2, 8))], .06 if near else .14, street.dark, (.8, .8, .8), 5)
    elif make < .60:
        size = rng.uniform(1.2, 3.4)
        mesh.box((x, y, z + size * .4), (size, size * rng.uniform(.6, 1.3), size * .8), street.metal, street.tint(.5, 1.1), bevel=0)
    elif make < .76:
        r, leg = rng.uniform(.8, 1.4), rng.uniform(1.2, 2.4)
        mesh.lathe([(0, 3.3 * r), (r, 2.6 * r), (r, .8 * r), (.2, .7 * r), (0, .6 * r)], street.metal, street.tint(.5, 1.0),
            placed((x, y, z + leg * .5)), 12)
        for side in (-.6, .6):
            mesh.tube([(x + side * r, y, z), (x + side * r, y, z + leg)], .09, street.dark, (.8, .8, .8), 5)
    elif make < .88:
        tall = rng.uniform(2.5, 6)
        mesh.lathe([(.5, 0), (.4, tall), (.52, tall), (.52, tall + .4), (.3, tall + .4)], street.wall, (.7, .55, .5), placed((x, y, z)), 8)
    else:
        mesh.cable((x, y, z + 3), (x + rng.uniform(-26, 26), y + rng.uniform(-12, 26), z + rng.uniform(1, 6)), 2.2, .035, street.dark)
        mesh.tube([(x, y, z), (x, y, z + 3)], .07, street.dark, (.8, .8, .8), 5)


def _streets(street, lamps, reach, strength):
    """What light the streets give lies on the ground, in strips and points, and shows between the blocks."""
    rng, mesh = street.rng, street.mesh
    for _ in range(int(900 * strength)):
        y = 30 + rng.random() ** 1.4 * reach
        x = rng.uniform(-1, 1) * (60 + y * .8)
        colour = rng.choice((AMBER, AMBER, WARM, TEAL, (1, .08, .05)))
        tall = rng.uniform(.5, 2.2)
        mesh.quad((x, y, rng.uniform(4, 13)), (rng.uniform(.5, 1.5), 0, 0), (0, 0, tall), lamps, dimmed(colour, rng.uniform(.2, .9)))


def stack(street, at, height, radius, lamps):
    """A factory chimney with rings and a red light."""
    mesh, (x, y) = street.mesh, at
    mesh.lathe([(radius * 1.25, 0), (radius, height * .4), (radius * .8, height), (radius * .95, height), (radius * .95, height + 2),
        (radius * .6, height + 2)], street.wall, (.7, .62, .6), placed((x, y, 0)), 16)
    for k in range(1, 5):
        mesh.ring(placed((x, y, height * (.35 + k * .15))), radius * .95, .25, street.dark, (.8, .8, .8), 18, 5)
    mesh.box(Vector((x, y - radius, height + 1)), (.9, .5, .9), lamps, (1, .10, .06), bevel=0)
