"""Cables as they hang: tied in bundles, sagging from hook to hook, one or two escaping."""
import math

from mathutils import Vector

from .mesh import smooth_path

COLOURS = ((.8, .8, .8), (.8, .8, .8), (1.7, .6, .5), (.6, 1.0, 1.0), (1.3, 1.1, .5))


def sagging(hooks, sag, steps=9):
    """A path from hook to hook that hangs `sag` times the span below each straight line."""
    path = []
    for a, b in zip(hooks, hooks[1:]):
        a, b = Vector(a), Vector(b)
        deep = (b - a).length * sag
        path += [a.lerp(b, t) - Vector((0, 0, deep * 4 * t * (1 - t))) for t in (k / steps for k in range(steps))]
    return [*path, Vector(hooks[-1])]


def bundle(mesh, rng, hooks, sag, count, thick, material, strap):
    """`count` cables round one sagging path, tied at every hook and here and there between."""
    path = sagging(hooks, sag)
    reach = thick * math.sqrt(count) * 1.1
    for _ in range(count):
        a, r, loose = rng.uniform(0, math.tau), reach * math.sqrt(rng.random()), rng.uniform(0, .05)
        strand = []
        for k, p in enumerate(path):
            turn = a + k * .09
            droop = loose * (.5 - .5 * math.cos(k * math.tau / 9))
            strand.append(p + Vector((math.cos(turn) * r, 0, math.sin(turn) * r - droop)))
        mesh.tube(strand, thick * rng.uniform(.6, 1.25), material, rng.choice(COLOURS), 6)
    for k in range(0, len(path) - 1, 3):
        along = (path[k + 1] - path[k]).normalized() * .012
        mesh.tube([path[k] - along, path[k] + along], reach * 1.15, strap, (1.2, 1.2, 1.2), 10)
    for hook in hooks:
        mesh.tube([Vector(hook) + Vector((0, 0, .10)), Vector(hook) - Vector((0, 0, reach))], .008, strap, (1, 1, 1), 6)


def loop(mesh, top, width, drop, thick, material, tint):
    """A slack turn that hangs out of a bundle along x."""
    x, y, z = top
    points = [(x, y, z), (x + width * .15, y, z - drop * .7), (x + width * .5, y + .03, z - drop), (x + width * .85, y,
        z - drop * .7), (x + width, y, z)]
    mesh.tube(smooth_path(points, 6), thick, material, tint, 6)
