"""A street of Iron City: its materials, and what stands or hangs in it.

A `Street` carries the mesh, the materials and the generator, so that each piece is one call.
"""
from dataclasses import dataclass, field

from mathutils import Vector

from .mesh import Mesh, placed, smooth_path

RED, TEAL, AMBER = (1.0, .035, .03), (.05, .75, .8), (1.0, .42, .1)
PINK = (1.0, .06, .25)


@dataclass
class Street:
    mesh: Mesh
    rng: object
    wall: object
    metal: object
    dark: object
    neon: object
    window: object
    cloth: object = None
    lamps: list = field(default_factory=list)  # (place, colour, area in m²) of every sign

    def tint(self, low=.5, high=1.3):
        k = self.rng.uniform(low, high)
        return self.rng.choice(((k, k, k), (k * .8, k * .95, k * 1.05), (k * 1.15, k * .9, k * .75),
                                (k * .75, k * .95, k * .85), (k * .9, k * .6, k * .5)))


def dimmed(colour, k):
    return tuple(c * k for c in colour)


def stall(street, x, y, side, width=3.4, height=2.5):
    """A market stall with a striped awning; `side` is the wall it leans to."""
    mesh, rng = street.mesh, street.rng
    for k in range(int(width / .17)):
        stripe = (1.3, .25, .2) if (k // 3) % 2 else (.5, .55, .55)
        mesh.box((x - side * .35, y - width / 2 + k * .17, height + .15), (2.3, .15, .03), street.metal, stripe,
            (0, .22 * side, 0), 0)
    mesh.box((x + side * .4, y, .5), (1.1, width * .9, 1.0), street.metal, street.tint())
    mesh.box((x + side * .35, y, 1.03), (1.3, width, .07), street.wall, street.tint())
    for _ in range(22):
        size = rng.uniform(.08, .28)
        at = (x + rng.uniform(-.4, .4), y + rng.uniform(-1.4, 1.4), 1.07 + size / 2)
        mesh.box(at, (size, size * rng.uniform(.6, 1.4), size), rng.choice((street.wall, street.metal)),
            street.tint(.5, 1.6), (0, 0, rng.random()))
    for end in (-width / 2, width / 2):
        mesh.tube([(x - side * 1.2, y + end, 0), (x - side * 1.2, y + end, height)], .04, street.metal, (.6, .6, .6), 6)
    for k in range(7):  # things that hang from the front bar
        drop = rng.uniform(.2, .5)
        at = (x - side * 1.2, y - width / 2 + .3 + k * .45, height - .1)
        mesh.tube([at, (at[0], at[1], at[2] - drop)], .008, street.dark, (.4, .4, .4), 4)
        mesh.box((at[0], at[1], at[2] - drop - .1), (.08, .14, .22), street.wall, street.tint(.5, 1.4), (0, 0, rng.random()))
    for k in (-1, 0, 1):
        mesh.box((x - side * .2, y + k * 1.1, height - .25), (.1, .55, .06), street.neon, dimmed(AMBER, .8), bevel=0)


def lantern_string(street, start, end, sag, colour, count=14):
    a, b = Vector(start), Vector(end)
    street.mesh.cable(a, b, sag, .014, street.dark, (.2, .2, .2))
    for i in range(2, count - 1):
        t = i / count
        if street.rng.random() < .75:
            at = a.lerp(b, t) - Vector((0, 0, sag * 4 * t * (1 - t) + .12))
            street.mesh.lathe([(.02, .1), (.07, .06), (.08, 0), (.06, -.08), (.02, -.1)], street.neon, dimmed(colour, .55),
                placed(at), 8)


def pipe_bundle(street, x, y, height, side):
    """One to four upright pipes on a wall that bend into it at the top."""
    mesh, rng = street.mesh, street.rng
    for i in range(rng.randint(1, 4)):
        thick, at = rng.uniform(.05, .13), y + i * .32
        mesh.tube(smooth_path([(x, at, 0), (x, at, height * .6), (x, at, height), (x + side * 1.2, at, height + .5)], 4), thick,
                  street.metal, street.tint(.5, 1.5), 9)
        for z in range(1, int(height), 2):
            mesh.tube([(x, at, z), (x, at, z + .1)], thick * 1.35, street.dark, (.8, .8, .8), 9)


def shutter(street, x, y, side, width):
    """A rolled steel shutter, perhaps with a lamp above it."""
    mesh, rng = street.mesh, street.rng
    mesh.box((x, y, 1.35), (.25, width, 2.6), street.metal, street.tint(.4, 1), bevel=.03)
    for i in range(18):
        mesh.box((x - side * .14, y, .15 + i * .135), (.05, width * .86, .07), street.metal, (.7, .7, .7), bevel=.015)
    mesh.box((x - side * .2, y, 2.72), (.4, width, .28), street.metal, street.tint(.4, 1))
    if rng.random() < .7:
        mesh.box((x - side * .4, y, 2.95), (.5, width, .1), street.dark)
        mesh.box((x - side * .45, y, 2.87), (.08, width * .6, .05), street.neon, dimmed(rng.choice((AMBER, TEAL, RED)), .7),
            bevel=0)
