"""Gothic stonework in ruin: columns, pointed arches with a ragged top, ribs, a wall with a rose, rubble, a cracked bell."""
import math

from mathutils import Vector

from .mesh import placed, smooth_path


def pointed(t, half, spring, apex):
    """Height of a pointed arch at `t`, -1…1 of its half width."""
    rise, x = apex - spring, abs(t) * half
    # Two arcs whose middles lie beyond the opposite springers.
    centre = (rise * rise - half * half) / (2 * half)
    radius = half + centre
    return spring + math.sqrt(max(0.0, radius * radius - (x + centre) ** 2)) * rise / math.sqrt(max(1e-6,
        radius * radius - centre * centre))


def column(mesh, at, radius, height, stone):
    x, y = at
    profile = [(radius * 1.7, 0), (radius * 1.7, .28), (radius * 1.35, .34), (radius * 1.45, .46), (radius * 1.05, .58),
        (radius, .7),
        (radius * .96, height - .62), (radius * 1.1, height - .56), (radius * 1.0, height - .5), (radius * 1.55,
            height - .12), (radius * 1.7, height - .1),
        (radius * 1.7, height)]
    mesh.lathe(profile, stone, (1, 1, 1), placed((x, y, 0)), 18)
    for k in range(4):  # half shafts round it
        a = math.tau * (k + .5) / 4
        cx, cy = x + math.cos(a) * radius * .95, y + math.sin(a) * radius * .95
        mesh.tube([(cx, cy, .55), (cx, cy, height - .5)], radius * .26, stone, (.95, .95, .95), 9)


def arcade(mesh, foot, bay, half, spring, apex, top, thick, ashlar, stone):
    """One bay of a wall along y with a pointed opening; `top(t)`, t 0…1, is how high it still stands."""
    x, y0, _ = foot
    steps = 22
    for face in (-1, 1):
        px = x + face * thick / 2
        for i in range(steps):
            a, b = i / steps, (i + 1) / steps
            quad = []
            for t, upper in ((a, False), (b, False), (b, True), (a, True)):
                u = (t - .5) * bay / half
                low = pointed(u, half, spring, apex) if abs(u) < 1 else spring
                quad.append(Vector((px, y0 + t * bay, max(top(t), low + .25) if upper else low)))
            mesh.add(quad, [(0, 1, 2, 3) if face > 0 else (3, 2, 1, 0)], ashlar)
    for i in range(steps):  # the ragged top
        a, b = i / steps, (i + 1) / steps
        mesh.add([Vector((x - thick / 2, y0 + a * bay, top(a))), Vector((x + thick / 2, y0 + a * bay, top(a))),
            Vector((x + thick / 2, y0 + b * bay,
            top(b))), Vector((x - thick / 2, y0 + b * bay, top(b)))], [(0, 1, 2, 3)], stone, (1.2, 1.2, 1.2))
    # Mouldings: a fat roll in the middle of the soffit, a thin one on each edge.
    for off, radius in ((0, .30), (-thick / 2, .13), (thick / 2, .13), (-thick / 4, .2), (thick / 4, .2)):
        arch = [Vector((x + off, y0 + bay / 2 + u * half, pointed(u, half, spring, apex) - .04)) for u in
            (-1, -.94, -.8, -.6, -.4, -.2, -.06, 0, .06, .2, .4, .6, .8, .94, 1)]
        mesh.tube(arch, radius, stone, (.95, .95, .95), 8)


def rib(mesh, y, half, spring, apex, stone, part):
    """A rib across the nave, from the left wall; of a broken one only the first `part` is left, and a stump on the right."""
    span = [k / 15 - 1 for k in range(31)]
    point = lambda u: Vector((u * (half - .35), y, pointed(u, half - .35, spring, apex)))
    whole = [point(u) for u in span if u <= part * 2 - 1]
    pieces = [whole] if part >= 1 else [whole, [point(u) for u in span if u > .80]]
    for piece in pieces:
        for dy, dz, radius in ((0, 0, .24), (-.2, .2, .16), (.2, .2, .16)):
            mesh.tube([p + Vector((0, dy, dz)) for p in piece], radius, stone, (.95, .95, .95), 8)


def rose_wall(mesh, rng, y, half, rose, radius, ashlar, stone, iron):
    """The end wall: a round window whose tracery is half gone, and above it what is left of the gable."""
    steps = 72
    outer = lambda a: min((half / max(.05, abs(math.cos(a)))),
        (9.4 if math.sin(a) < 0 else 4.9 + 1.3 * math.sin(a * 9 + 1) * math.sin(a * 4) - 1.1
        * math.cos(a)) / max(.05, abs(math.sin(a))))
    place = lambda a, r: Vector((rose.x + math.cos(a) * r, y, rose.z + math.sin(a) * r))
    for i in range(steps):
        a, b = math.tau * i / steps, math.tau * (i + 1) / steps
        inner = [place(a, radius), place(b, radius)]
        mesh.add([inner[0], inner[1], place(b, max(radius + .5, outer(b))), place(a, max(radius + .5, outer(a)))], [(3, 2, 1,
            0)], ashlar, (.85, .85, .85))
        mesh.add([inner[0], inner[1], inner[1] + Vector((0, .9, 0)), inner[0] + Vector((0, .9, 0))], [(0, 1, 2, 3)], stone,
            (.8, .8, .8))
    face = placed((rose.x, y - .1, rose.z), (math.pi / 2, 0, 0))
    for share, thick in ((1.04, .26), (.93, .12)):
        mesh.ring(face, radius * share, thick, stone, (1, 1, 1), 60, 8)
    lost = (2, 3, 4, 9)
    for k in range(12):
        if k in lost:
            continue
        a = math.tau * k / 12 + .2
        reach = radius if k not in (1, 5, 8) else radius * .62
        start = radius * .30 if k not in (8,) else radius * .62
        mesh.tube([place(a, start) - Vector((0, .1, 0)), place(a, reach if reach > start else radius) - Vector((0, .1, 0))],
            .10, stone, (1, 1, 1), 7)
        if k + 1 not in lost and k != 11:
            arc = [place(a + s * math.tau / 12, radius * (.66 + .22 * math.sin(s * math.pi))) - Vector((0, .1,
                0)) for s in (0, .15, .3, .5, .7, .85, 1)]
            mesh.tube(smooth_path(arc, 3), .075, stone, (1, 1, 1), 6)
    mesh.ring(face, radius * .30, .13, stone, (1, 1, 1), 30, 7, .8)
    for k in range(3):  # the lead that held glass
        a = rng.uniform(0, math.tau)
        mesh.tube([place(a, radius * .9), place(a + 1.2, radius * .75)], .015, iron, (.6, .6, .6), 4)
    for side in (-1, 1):
        mesh.box((side * (half + 1.4), y + .2, 5.5 + side), (3.4, 1.3, 11 + side * 2), ashlar, (.8, .8, .8))


def rubble(mesh, rng, at, radius, height, count, stone):
    """A heap of blocks, large below."""
    for _ in range(count):
        a, r = rng.random() * math.tau, radius * math.sqrt(rng.random())
        level = height * (1 - r / radius) * rng.random()
        size = rng.uniform(.08, .55) * (1 - .4 * level / height)
        mesh.box((at[0] + math.cos(a) * r, at[1] + math.sin(a) * r, level + size * .3), (size * rng.uniform(.9, 1.8), size,
            size * rng.uniform(.6,
            1)), stone, (rng.uniform(.6, 1.2),) * 3, (rng.uniform(-.5, .5), rng.uniform(-.5, .5), rng.random() * 3))


def cracked_bell(mesh, lie, size, bronze, tint):
    """A bell with its mouth at the transform's origin; a crack runs up from the lip, and a piece is out of it."""
    profile = [(.80, .0), (.84, .04), (.80, .12), (.68, .30), (.60, .55), (.555, .85), (.53, 1.10), (.48, 1.28), (.36, 1.40),
        (.18, 1.45), (.0, 1.46)]
    sides = 56
    gap = lambda h: .26 * max(0, 1 - h / .78) ** .8 + .015 + .05 * math.sin(h * 23)
    for inset, shade in ((0, 1.0), (.06, .45)):
        rings = []
        for r, h in profile:
            r, h = max(0.0, r - inset) * size, (h - inset * .4 * (h > 1)) * size
            share = h / size
            start = (gap(share) if share < .80 else 0.0)
            lean = .10 * math.sin(share * 9) if share < .80 else 0
            rings.append([lie @ Vector((math.cos(lean + start / 2 + (math.tau - start) * k / sides) * r,
                math.sin(lean + start / 2 + (math.tau - start) * k
                / sides) * r, h)) for k in range(sides + 1)])
        points = [p for ring in rings for p in ring]
        faces = [(j * (sides + 1) + k, j * (sides + 1) + k + 1, (j + 1) * (sides + 1) + k + 1, (j + 1) * (sides + 1) + k) for j in
            range(len(profile) - 1) for k in range(sides)]
        mesh.add(points, faces, bronze, tuple(c * shade for c in tint), True)
    for height, radius, thick in ((.13, .80, .022), (.20, .765, .014), (.92, .552, .016), (.98, .547, .016), (1.22, .51, .014)):
        start = gap(height) + .04 if height < .8 else 0
        arc = [lie @ Vector((math.cos(start / 2 + (math.tau - start) * k / 48) * radius * size,
            math.sin(start / 2 + (math.tau - start) * k / 48) * radius * size,
            height * size)) for k in range(49)]
        mesh.tube(arc, thick * size, bronze, tint, 6)
    for k in range(6):  # the crown
        a = math.tau * k / 6
        loop = [lie @ (Vector((math.cos(a) * r, math.sin(a) * r, h)) * size) for r, h in ((.16, 1.44), (.20, 1.58), (.10,
            1.70), (0, 1.72))]
        mesh.tube(smooth_path(loop, 4), .035 * size, bronze, tint, 7)
