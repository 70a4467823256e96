"""What a street court is fenced and lit with: cage wire on pipes, floodlight masts, a goal, tyres, scaffold benches."""
import math

from mathutils import Vector

from .city import dimmed
from .mesh import placed, smooth_path


def wire(mesh, a, b, height, iron, pitch=.16, thick=.006, hole=None, lean=0.0):
    """Cage wire from `a` to `b` (feet): two sets of slanting wires, posts every 3 m, a bar above.

    `hole` (share along, height, radius) is left out; `lean` metres is how far the top hangs towards the left of a→b.
    """
    a, b = Vector(a), Vector(b)
    along, length = (b - a).normalized(), (b - a).length
    side = Vector((-along.y, along.x, 0))
    at = lambda s, z: a + along * s + Vector((0, 0,
        z)) + side * (lean * (z / height) ** 2 + .03 * math.sin(s * 1.7) * math.sin(z * 1.3))
    for way in (1, -1):
        for k in range(int((length + height) / pitch)):
            start = k * pitch
            path = []
            for i in range(13):
                z = height * i / 12
                s = start - z if way > 0 else start - height + z
                inside = 0 <= s <= length
                if hole and inside and math.hypot(s - hole[0] * length, z - hole[1]) < hole[2]:
                    inside = False
                if inside:
                    path.append(at(s, z))
                elif len(path) > 1:
                    mesh.tube(path, thick, iron, (1, 1, 1), 3, cap=False)
                    path = []
                else:
                    path = []
            if len(path) > 1:
                mesh.tube(path, thick, iron, (1, 1, 1), 3, cap=False)
    count = max(1, round(length / 3))
    for k in range(count + 1):
        s = length * k / count
        mesh.tube([at(s, z) for z in (0, height * .35, height * .7, height)], .045, iron, (.9, .8, .75), 8)
        tip = at(s, height)
        mesh.tube([tip, tip + side * .45 + Vector((0, 0, .45))], .03, iron, (.9, .8, .75), 6)
    for z in (.08, height * .5, height):
        mesh.tube([at(length * k / 24, z) for k in range(25)], .032, iron, (.9, .8, .75), 7)
    for r in (.35, .62):  # barbed wire on the arms
        mesh.tube([at(length * k / 24, height) + side * (.45 * r / .62) + Vector((0, 0, .45 * r / .62)) for k in range(25)],
            .010, iron, (.8, .8, .8), 4)


def mast(street, at, height, turn, colour, lamps=6):
    """A lattice mast with a frame of floodlights that look where `turn` points (0: -y)."""
    mesh, at = street.mesh, Vector(at)
    for k in range(3):
        a = math.tau * k / 3
        foot, top = at + Vector((math.cos(a) * .5, math.sin(a) * .5, 0)), at + Vector((math.cos(a) * .2, math.sin(a) * .2, height))
        mesh.tube([foot, top], .05, street.metal, (.8, .75, .7), 7)
        b = a + math.tau / 3
        for n in range(int(height / .9)):
            low, high = n * .9 / height, (n + 1) * .9 / height
            p = at + Vector((math.cos(a), math.sin(a), 0)) * (.5 - .3 * low) + Vector((0, 0, low * height))
            q = at + Vector((math.cos(b), math.sin(b), 0)) * (.5 - .3 * high) + Vector((0, 0, high * height))
            mesh.tube([p, q], .02, street.metal, (.8, .75, .7), 5)
    frame = placed(at + Vector((0, 0, height + .6)), (.35, 0, turn))
    mesh.box(frame @ Vector((0, .1, 0)), (2.4, .1, 1.5), street.dark, (1, 1, 1), frame.to_euler())
    for k in range(lamps):
        spot = Vector(((k % 3 - 1) * .78, -.12, (.36 if k < 3 else -.36)))
        face = frame @ placed(spot, (math.pi / 2, 0, 0))
        mesh.lathe([(.10, -.18), (.30, .10), (.33, .12), (.30, .13)], street.metal, (.9, .9, .9), face, 18)
        mesh.lathe([(.28, .09), (0, .11)], street.neon, dimmed(colour, 0 if k == 4 else 1.5), face, 18)
    return frame.translation


def goal(street, at, turn, colour):
    """A steel funnel on a frame, its ring scarred and painted, into which the ball is driven."""
    mesh, at = street.mesh, Vector(at)
    lie = placed(at, (math.pi / 2, 0, turn))
    mouth = placed(at, (math.pi / 2, 0, turn)) @ placed((0, 0, .1))
    mesh.lathe([(1.25, .5), (1.35, .55), (1.30, .35), (.80, -.45), (.55, -.9), (.52, -.9), (.76, -.4), (1.22, .38), (1.25,
        .5)], street.metal, (1.1, .85,
        .75), lie, 36)
    mesh.ring(mouth @ placed((0, 0, .46)), 1.34, .11, street.cloth, (4.2, .5, .35), 44, 10)
    mesh.ring(mouth @ placed((0, 0, .62)), 1.02, .03, street.neon, dimmed(colour, .9), 44, 7)
    for k in range(12):
        a = math.tau * k / 12
        mesh.box(lie @ Vector((math.cos(a) * 1.38, math.sin(a) * 1.38, .5)), (.14, .14, .14), street.metal, (1, .9, .8), (0,
            0, a), .02)
        mesh.tube([lie @ Vector((math.cos(a) * 1.25, math.sin(a) * 1.25, .3)), lie @ Vector((math.cos(a) * .6,
            math.sin(a) * .6, -.88))], .035, street.metal,
            (.8, .7, .65), 6)
    for x in (-1.25, 1.25):
        foot = Vector((at.x + x * 1.25, at.y + .5, 0))
        mesh.tube([lie @ Vector((x, -.3, .1)), foot], .09, street.metal, (.8, .7, .65), 9)
        mesh.tube([lie @ Vector((x, .2, .1)), foot + Vector((0, 1.6, 0))], .07, street.metal, (.8, .7, .65), 8)
    for k in range(3):
        mesh.tube([Vector((at.x - 1.5, at.y + .5, .5 + k * .5)), Vector((at.x + 1.5, at.y + .5, .5 + k * .5))], .05,
            street.metal, (.8, .7, .65), 7)


def tyres(mesh, rng, at, count, rubber):
    for k in range(count):
        lie = placed((at[0] + rng.uniform(-.05, .05), at[1] + rng.uniform(-.05, .05), .12 + k * .21), (rng.uniform(-.06, .06),
            rng.uniform(-.06,
            .06), rng.random()))
        mesh.lathe([(.20, -.09), (.33, -.11), (.38, -.05), (.38, .05), (.33, .11), (.20, .09), (.20, -.09)], rubber,
            rng.choice(((1, 1, 1), (1.2, 1.2,
            1.2), (3.0, .8, .5), (3.2, 3.0, 2.6))) if k == count - 1 else (1, 1, 1), lie, 22)


def benches(street, at, long, rows, side):
    """Boards on scaffold poles, stepping up away from the court at `side`."""
    mesh, rng = street.mesh, street.rng
    x, y = at
    for k in range(rows):
        out, z = x + side * k * .75, .55 + k * .5
        for b in (-.13, .13):
            mesh.box((out + b, y, z), (.24, long, .05), street.wall, (1.2, .85, .55), (0, rng.uniform(-.02, .02), 0), .008)
        for n in range(int(long / 2) + 1):
            at_y = y - long / 2 + .1 + n * (long - .2) / int(long / 2)
            mesh.tube([(out, at_y, 0), (out, at_y, z)], .03, street.metal, (.9, .8, .7), 7)
            if k:
                mesh.tube([(out, at_y, z), (out - side * .75, at_y, z - .5)], .022, street.metal, (.9, .8, .7), 6)
    back = x + side * (rows - .4) * .75
    for z in (.5 + rows * .5, 1.0 + rows * .5):
        mesh.tube([(back, y - long / 2, z), (back, y + long / 2, z)], .028, street.metal, (.9, .8, .7), 7)
    for n in range(int(long / 2) + 1):
        at_y = y - long / 2 + .1 + n * (long - .2) / int(long / 2)
        mesh.tube([(back, at_y, 0), (back, at_y, 1.05 + rows * .5)], .028, street.metal, (.9, .8, .7), 7)


def barrel_fire(street, at):
    """A drum with holes in it and a fire in the drum."""
    mesh, (x, y) = street.mesh, at
    mesh.lathe([(.27, 0), (.29, .05), (.28, .3), (.30, .32), (.28, .34), (.28, .58), (.30, .6), (.28, .62), (.28, .86), (.24,
        .86), (.24, .7)],
        street.metal, (1.2, .6, .4), placed((x, y, 0)), 22)
    for k in range(12):
        a = math.tau * k / 12
        mesh.box((x + math.cos(a) * .285, y + math.sin(a) * .285, .18 + .12 * (k % 2)), (.05, .05, .05), street.window, (1.6,
            .55, .12), (0, 0, a), 0)
    mesh.lathe([(0, .72), (.23, .72)], street.window, (1.9, .75, .2), placed((x, y, 0)), 16)
    for k in range(5):
        a = k * 1.3
        tip = Vector((x + math.cos(a) * .08, y + math.sin(a) * .08, .95 + .14 * (k % 3)))
        mesh.tube(smooth_path([(x + math.cos(a) * .14, y + math.sin(a) * .14, .72), (x + math.cos(a) * .12,
            y + math.sin(a) * .12, .86), tip], 3), .05,
            street.window, (2.0, .8, .2), 6, .004)
