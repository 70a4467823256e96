"""Plain furniture, and cloth that lies or hangs."""
import math

from mathutils import Vector, noise

from .mesh import placed, smooth_path


def draped(mesh, corner, across, along, material, tint=(1, 1, 1), steps=70, height=None, folds=.02, seed=0.0):
    """A cloth over the rectangle spanned from `corner` by the two flat vectors, wrinkled by `folds` metres.

    `height(u, v)` (both 0…1) gives the height in metres above the corner that the cloth follows.
    """
    corner, across, along = Vector(corner), Vector(across), Vector(along)
    points = []
    for j in range(steps + 1):
        for i in range(steps + 1):
            u, v = i / steps, j / steps
            place = corner + across * u + along * v
            crease = 1 - abs(noise.noise((u * 5 + seed, v * 3 + u * 1.6, seed))) * 2.2
            soft = noise.noise((u * 2.2 + seed, v * 2.6, seed + 5))
            points.append(place + Vector((0, 0, (height(u, v) if height else 0) + folds * (crease * .7 + soft * 1.3))))
    mesh.add(points, _grid(steps + 1, steps + 1), material, tint, True)


def curtain(mesh, top_left, width, drop, material, tint=(1, 1, 1), pleats=7, swing=.0, depth=.05):
    """A curtain that hangs `drop` metres from a rail along x; `swing` metres is how far its foot is blown to -y."""
    x0, y0, z0 = top_left
    columns, rows, points = pleats * 10, 24, []
    for j in range(rows + 1):
        down = j / rows
        for i in range(columns + 1):
            u = i / columns
            # No two pleats are alike: the phase wanders and the depth with it.
            phase = u * pleats * math.tau + noise.noise((u * 5 + x0, 0, 3)) * 3.2 + noise.noise((u * 9, down * 1.6, x0)) * .9
            wave = math.sin(phase) * depth * (.5 + .5 * down) * (.75 + .7 * noise.noise((u * 7 + x0, down * .8, 7)))
            gather = (u - .5) * width * (1 - .12 * math.sin(down * math.pi))
            blown = swing * down ** 2 * (.5 + .5 * math.sin(u * 3.2 + 1))
            points.append((x0 + width / 2 + gather, y0 - wave - blown, z0 - drop * down + .04 * blown))
    mesh.add(points, _grid(columns + 1, rows + 1), material, tint, True)


def _grid(columns, rows):
    return [(j * columns + i, j * columns + i + 1, (j + 1) * columns + i + 1, (j + 1) * columns + i)
            for j in range(rows - 1) for i in range(columns - 1)]


def pillow(mesh, at, size, material, tint=(1, 1, 1), turn=0.0):
    """A stuffed cushion of `size` (x, y, z) metres."""
    steps, points, lie = 28, [], placed(at, (0, 0, turn))
    for side in (1, -1):
        for j in range(steps + 1):
            for i in range(steps + 1):
                u, v = i / steps * 2 - 1, j / steps * 2 - 1
                puff = ((1 - u ** 4) * (1 - v ** 4)) ** .5
                dent = .25 * math.exp(-((u - .1) ** 2 + (v + .1) ** 2) * 5) if side > 0 else 0
                wrinkle = .10 * noise.noise((u * 3, v * 3, side * 4))
                points.append(lie @ Vector((u * size[0] / 2, v * size[1] / 2, side * size[2] / 2 * puff * (1 - dent + wrinkle))))
    count = (steps + 1) ** 2
    faces = _grid(steps + 1, steps + 1)
    mesh.add(points, faces + [tuple(i + count for i in face[::-1]) for face in faces], material, tint, True)


def wooden_chair(mesh, at, turn, wood, tint=(1, 1, 1)):
    """A kitchen chair, its back towards +y before the turn (radians)."""
    lie = placed(at, (0, 0, turn))
    lean = (0, 0, turn)
    mesh.box(lie @ Vector((0, 0, .45)), (.42, .42, .035), wood, tint, lean)
    for x in (-.18, .18):
        mesh.tube([lie @ Vector((x, -.18, .44)), lie @ Vector((x * 1.1, -.2, 0))], .02, wood, tint, 8, .015)
        back = [lie @ Vector(p) for p in ((x * 1.1, .2, 0), (x, .19, .45), (x, .23, .95))]
        mesh.tube(smooth_path(back, 4), .02, wood, tint, 8)
    for z in (.62, .76, .90):
        mesh.box(lie @ Vector((0, .21 + (z - .62) * .07, z)), (.36, .018, .07), wood, tint, lean)
    for z, y in ((.22, -.19), (.16, .19)):
        mesh.tube([lie @ Vector((-.19, y, z)), lie @ Vector((.19, y, z))], .012, wood, tint, 6)
    for x in (-.19, .19):
        mesh.tube([lie @ Vector((x, -.19, .19)), lie @ Vector((x, .19, .19))], .012, wood, tint, 6)
