"""What stands, hangs and rots in an alley: doors, a lamp, meters, bins, bags, grates, an iron stair."""
import math

from mathutils import Vector

from .city import dimmed
from .mesh import placed, smooth_path


def wall_lamp(street, at, side, colour):
    """A works lamp on a bent arm, with an enamel shade, before the wall at `side`."""
    mesh, at = street.mesh, Vector(at)
    arm = [at + Vector((side * .62, 0, .1)), at + Vector((side * .5, 0, .45)), at + Vector((side * .2, 0, .52)),
        at + Vector((0, 0, .34)), at + Vector((0, 0, .2))]
    mesh.tube(smooth_path(arm, 6), .03, street.dark, (1.2, 1.2, 1.2), 10)
    mesh.box(at + Vector((side * .6, 0, .1)), (.06, .18, .3), street.metal, (.9, .9, .9))
    mesh.lathe([(.05, .24), (.08, .2), (.10, .12), (.30, .0), (.31, -.03), (.28, -.01), (.09, .08)], street.metal, (.7, 1.0, .95),
        placed(at), 28)
    mesh.lathe([(0, -.13), (.07, -.10), (.10, -.02), (.07, .06), (0, .08)], street.neon, dimmed(colour, 1.5), placed(at), 18)
    for k in range(6):
        a = math.tau * k / 6
        cage = [at + Vector((math.cos(a) * r, math.sin(a) * r, z)) for r, z in ((.14, .03), (.14, -.08), (.09, -.16), (0, -.18))]
        mesh.tube(smooth_path(cage, 3), .006, street.dark, (.8, .8, .8), 5)


def door(street, side, x, y, lit):
    """A steel door in a frame, a step, a hood; a slit of light where it is `lit`."""
    mesh = street.mesh
    face = x - side * .06
    mesh.box((x, y, 1.15), (.2, 1.16, 2.34), street.metal, (.6, .6, .6))
    mesh.box((face - side * .03, y, 1.13), (.1, .98, 2.16), street.metal, street.tint(.6, 1.1), bevel=.015)
    for z in (.55, 1.5):
        mesh.box((face - side * .09, y, z), (.03, .78, .62 if z < 1 else .74), street.metal, (.75, .75, .75), bevel=.01)
    for k in range(10):
        for edge in (-.44, .44):
            mesh.box((face - side * .085, y + edge, .2 + k * .21), (.02, .035, .035), street.dark, (1.2, 1.2, 1.2), bevel=0)
    mesh.tube([(face - side * .11, y - .38, .98), (face - side * .18, y - .38, .98), (face - side * .18, y - .28, .98)], .016,
        street.dark, (1.5, 1.5, 1.5), 6)
    mesh.box((x - side * .3, y, 2.5), (.66, 1.4, .07), street.metal, (.8, .8, .8), (0, .12 * side, 0))
    mesh.box((x - side * .16, y, .06), (.5, 1.2, .12), street.wall, (.6, .6, .6))
    if lit:
        mesh.box((face - side * .1, y, 1.72), (.02, .34, .09), street.window, dimmed(lit, 1.6), bevel=0)
        mesh.box((x - side * .32, y, 2.43), (.05, .5, .05), street.neon, dimmed(lit, .9), bevel=0)


def meters(street, side, x, y):
    """Boxes and round meters on a board, with conduit up and down."""
    mesh, rng = street.mesh, street.rng
    mesh.box((x - side * .05, y, 1.7), (.08, 1.5, 1.0), street.wall, (.7, .6, .5))
    for k in range(3):
        at = Vector((x - side * .16, y - .48 + k * .48, 1.78 + rng.uniform(-.06, .06)))
        mesh.box(at, (.16, .34, .46), street.metal, street.tint(.6, 1.2))
        mesh.lathe([(.12, 0), (.12, .05), (.09, .07), (0, .07)], street.dark, (1.8, 1.8, 1.8), placed(at - Vector((side * .07,
            0, -.06)),
            (0, -side * math.pi / 2, 0)), 16)
        for end in (.9, 3.3):
            mesh.tube([at, (at.x, at.y + rng.uniform(-.1, .1), end)], .022, street.metal, street.tint(), 7)


def bin_(street, at, long, turn):
    """A steel skip on castors; its lid does not shut."""
    mesh, rng = street.mesh, street.rng
    x, y = at
    lie = placed((x, y, 0), (0, 0, turn))
    mesh.box(lie @ Vector((0, 0, .62)), (.74, long, .84), street.metal, (.55, .8, .75), (0, 0, turn), .03)
    for k in range(int(long / .3)):
        mesh.box(lie @ Vector((0, -long / 2 + .2 + k * .3, .62)), (.80, .05, .8), street.metal, (.5, .7, .68), (0, 0, turn), .01)
    mesh.box(lie @ Vector((0, 0, 1.05)), (.84, long + .08, .07), street.metal, (.5, .7, .68), (0, 0, turn), .02)
    mesh.box(lie @ Vector((-.06, 0, 1.17)), (.8, long, .05), street.dark, (1, 1, 1), (.04, .16, turn), .02)
    for dx in (-.28, .28):
        for dy in (-long / 2 + .15, long / 2 - .15):
            mesh.tube([lie @ Vector((dx - .03, dy, .1)), lie @ Vector((dx + .03, dy, .1))], .1, street.dark, (.6, .6, .6), 14)
    bags(street, (x, y), 2, 1.08, rng.uniform(.2, .28))


def bags(street, at, count, z=0.0, size=.3):
    """Tied sacks, shining in the wet."""
    mesh, rng = street.mesh, street.rng
    for _ in range(count):
        r = size * rng.uniform(.75, 1.2)
        lie = placed((at[0] + rng.uniform(-.2, .2), at[1] + rng.uniform(-.45, .45), z), (rng.uniform(-.25, .25), rng.uniform(-.25,
            .25), rng.uniform(0, 6)))
        mesh.lathe([(r * .75, 0), (r * 1.0, r * .35), (r * .92, r * .8), (r * .5, r * 1.2), (r * .14, r * 1.4), (r * .26, r * 1.62),
            (0, r * 1.55)], street.dark, rng.choice(((.8, .8, .85), (1.3, 1.2, 1.1), (.6, .9, .9))), lie, 13)


def grate(street, at, wide, long):
    mesh, (x, y) = street.mesh, at
    mesh.box((x, y, .004), (wide + .12, long + .12, .03), street.metal, (.9, .9, .9))
    for k in range(int(wide / .09)):
        mesh.box((x - wide / 2 + .05 + k * .09, y, .022), (.035, long, .03), street.dark, (1.4, 1.4, 1.4), bevel=0)


def fire_stair(street, x, y, long, levels):
    """Iron landings on the wall at `x`, flights between them, a ladder that ends too high."""
    mesh, side = street.mesh, (1 if x < 0 else -1)
    deep = .95
    iron = (1.0, .9, .85)
    for n, z in enumerate(levels):
        mid = y + long / 2
        for k in range(9):  # an open floor of bars
            mesh.box((x + side * (.06 + k * deep / 8.5), mid, z), (.05, long, .03), street.dark, iron, bevel=0)
        for edge in (0, .5, 1):
            mesh.box((x + side * deep / 2, y + long * edge, z - .05), (deep, .06, .08), street.metal, iron)
            mesh.tube([(x, y + long * edge, z - .75), (x + side * deep, y + long * edge, z - .06)], .025, street.dark, iron, 6)
        rail = x + side * deep
        for up in (.45, .95):
            mesh.tube([(x, y, z + up), (rail, y, z + up), (rail, y + long, z + up), (x, y + long, z + up)], .022, street.dark,
                iron, 6)
        for k in range(int(long / .16) + 1):
            mesh.tube([(rail, y + k * .16, z), (rail, y + k * .16, z + .95)], .010, street.dark, iron, 4)
        if n + 1 < len(levels):
            rise = levels[n + 1] - z
            start, end = (y + .5, y + long - .7) if n % 2 else (y + long - .5, y + .7)
            for edge in (.30, .85):
                foot, top = Vector((x + side * edge, start, z)), Vector((x + side * edge, end, z + rise))
                mesh.tube([foot, top], .035, street.metal, iron, 6)
                mesh.tube([foot + Vector((0, 0, .8)), top + Vector((0, 0, .8))], .018, street.dark, iron, 6)
            for k in range(1, 13):
                t = k / 13
                mesh.box((x + side * .575, start + (end - start) * t, z + rise * t), (.55, .2, .025), street.metal, iron, bevel=0)
    foot = levels[0]
    for edge in (.35, .75):
        mesh.tube([(x + side * edge, y - .08, 1.9), (x + side * edge, y - .08, foot + .9)], .02, street.dark, iron, 6)
    for k in range(8):
        z = 2.0 + k * .28
        mesh.tube([(x + side * .35, y - .08, z), (x + side * .75, y - .08, z)], .013, street.dark, iron, 5)
