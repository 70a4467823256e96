"""Ivy: stems that wander over a surface, lobed leaves laid over one another like slates."""
import math

from mathutils import Vector

# Half a leaf, from the stalk round to the tip: five points in all.
HALF = ((0, 0), (.30, -.10), (.62, .12), (.40, .34), (.78, .62), (.34, .66), (0, 1.18))


def leaf(mesh, root, out, normal, size, material, tint):
    """Two halves folded along the rib, pointing along `out`, its face towards `normal`."""
    out = out.normalized()
    side = out.cross(normal).normalized()
    up = side.cross(out)
    for flip in (-1, 1):
        points = [root + (side * flip * x + out * y - up * x * .34) * size for x, y in HALF]
        k = 1.0 if flip > 0 else .82
        mesh.add(points, [tuple(range(len(HALF)))], material, tuple(c * k for c in tint))


def creeper(mesh, rng, surface, start, heading, length, stem, material, size=.11, thick=.016, dense=3, branch=2):
    """A stem over `surface(a, b)`, which gives a place and its normal, from `start` (a, b) towards the angle `heading`."""
    a, b = start
    turn, step, path = heading, size * .75, []
    for k in range(max(2, int(length / step))):
        place, normal = surface(a, b)
        path.append(place + normal * thick)
        fade = 1 - .45 * k * step / length
        for _ in range(dense):
            slant = -math.pi / 2 + rng.uniform(-.9, .9)
            ahead, _ = surface(a + math.cos(slant) * .05, b + math.sin(slant) * .05)
            lift = rng.uniform(.10, .55)
            spread = surface(a + rng.uniform(-1, 1) * size, b + rng.uniform(-.7, .7) * size)[0]
            shade = rng.uniform(.55, 1.25)
            tint = rng.choice(((1, 1, 1), (1, 1, 1), (1.25, 1.12, .75), (.8, .95, .9)))
            leaf(mesh, spread + normal * rng.uniform(.02, .5) * size, (ahead - place).normalized() + normal * lift,
                normal + Vector((rng.uniform(-.4, .4), rng.uniform(-.4, .4), .35)), size * rng.uniform(.55, 1.2) * fade, material,
                tuple(c * shade for c in tint))
        if branch and rng.random() < .16:
            creeper(mesh, rng, surface, (a, b), turn + rng.choice((-1, 1)) * rng.uniform(.5, 1.1), length * rng.uniform(.3, .55),
                stem, material, size * .9, thick * .7, dense, branch - 1)
        turn += rng.uniform(-.32, .32) + (heading - turn) * .12
        a, b = a + math.cos(turn) * step, b + math.sin(turn) * step
    mesh.tube(path, thick, stem, (1, 1, 1), 5, thick * .4)


def hanging(mesh, rng, top, drop, stem, material, size=.09, sway=.12):
    """A shoot that hangs free from `top`: sparse, its leaves turned every way, smaller towards its end."""
    top, path = Vector(top), []
    count = max(3, int(drop / (size * .62)))
    lean, phase = rng.uniform(-sway, sway), rng.uniform(0, 6)
    for k in range(count + 1):
        t = k / count
        at = top + Vector((lean * t + .03 * math.sin(phase + t * 7), .03 * math.cos(phase + t * 5), -drop * t))
        path.append(at)
        for _ in range(2):
            turn = rng.uniform(0, math.tau)
            facing = Vector((math.cos(turn), math.sin(turn), .2))
            leaf(mesh, at, facing * .7 + Vector((0, 0, -rng.uniform(.4, 1.1))), facing,
                size * rng.uniform(.7, 1.15) * (1 - .45 * t), material, (rng.uniform(.6, 1.25),) * 3)
    mesh.tube(path, size * .09, stem, (1, 1, 1), 4, size * .04)


def plane(origin, along, up, normal):
    """A flat surface to climb."""
    origin, along, up, normal = Vector(origin), Vector(along), Vector(up), Vector(normal)
    return lambda a, b: (origin + along * a + up * b, normal)


def drum(x, y, radius):
    """A round one: `a` runs round it from the side that faces the lens."""
    def place(a, b):
        turn = a / radius - math.pi / 2
        normal = Vector((math.cos(turn), math.sin(turn), 0))
        return Vector((x, y, b)) + normal * radius, normal
    return place
