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
    foot, head = .7, height - .62
    profile = [(radius * 1.7, 0), (radius * 1.7, .28), (radius * 1.35, .34), (radius * 1.45, .46), (radius * 1.05, .58),
        (radius, foot)]
    for k in range(1, 6):  # the joints between its drums
        joint = foot + (head - foot) * k / 6
        # A second ring on either side keeps the shading of the drum flat up to its edge.
        profile += [(radius * r, joint + dz) for r, dz in ((1, -.055), (1, -.020), (.96, -.012), (.96, .012), (1, .020), (1, .055))]
    profile += [(radius * .97, head), (radius * 1.1, height - .56), (radius, height - .5), (radius * 1.55, height - .12),
        (radius * 1.7, height - .1), (radius * 1.7, height)]
    mesh.lathe(profile, stone, (1, 1, 1), placed((x, y, 0)), 18)
    mesh.box((x, y, height + .13), (radius * 3.2, radius * 3.2, .26), stone, (1.05, 1.05, 1.05), bevel=.05)
    mesh.box((x, y, height + .33), (radius * 2.75, radius * 2.75, .16), stone, (.95, .95, .95), bevel=.04)
    for k in range(4):  # half shafts round it
        a = math.tau * (k + .5) / 4
        cx, cy = x + math.cos(a) * radius * .95, y + math.sin(a) * radius * .95
        mesh.tube([(cx, cy, .55), (cx, cy, height - .5)], radius * .26, stone, (.95, .95, .95), 9)


def coursed(height):
    """Up to the next joint: a wall breaks along its courses."""
    return math.ceil(height / .42) * .42


def arcade(mesh, foot, bay, half, spring, apex, top, thick, ashlar, stone, roll=1.0):
    """One bay of a wall along y with a pointed opening; `top(t)`, t 0…1, is how high it still stands, to the nearest course."""
    x, y0, _ = foot
    steps = 24
    low = lambda t: pointed((t - .5) * bay / half, half, spring, apex) if abs(t - .5) * bay < half else spring
    high = [max(coursed(top((i + .5) / steps)), low(i / steps) + .25, low((i + 1) / steps) + .25)
        for i in range(steps)]
    at = lambda face, t, z: Vector((x + face * thick / 2, y0 + t * bay, z))
    for i in range(steps):
        p, q = i / steps, (i + 1) / steps
        for face in (-1, 1):
            quad = [at(face, p, low(p)), at(face, q, low(q)), at(face, q, high[i]), at(face, p, high[i])]
            mesh.add(quad, [(0, 1, 2, 3) if face > 0 else (3, 2, 1, 0)], ashlar)
        mesh.add([at(-1, p, high[i]), at(1, p, high[i]), at(1, q, high[i]), at(-1, q, high[i])], [(0, 1, 2, 3)], stone,
            (1.1, 1.1, 1.1))
        below = high[i - 1] if i else low(0)
        mesh.add([at(-1, p, below), at(1, p, below), at(1, p, high[i]), at(-1, p, high[i])], [(0, 1, 2, 3)], stone, (.9, .9, .9))
    mesh.add([at(-1, 1, low(1)), at(1, 1, low(1)), at(1, 1, high[-1]), at(-1, 1, high[-1])], [(0, 1, 2, 3)], stone, (.9, .9, .9))
    # Mouldings: a fat roll in the middle of the soffit, a thin one on each edge.
    for off, radius in ((0, .30), (-thick / 2, .13), (thick / 2, .13), (-thick / 4, .2), (thick / 4, .2)):
        arch = [Vector((x + off, y0 + bay / 2 + u * half, pointed(u, half, spring, apex) - .04)) for u in
            (-1, -.97, -.92, -.84, -.74, -.6, -.45, -.3, -.15, -.05, 0, .05, .15, .3, .45, .6, .74, .84, .92, .97, 1)]
        mesh.tube(arch, radius * roll, stone, (.95, .95, .95), 10)


def lancet_wall(mesh, rng, x, y, bay, side, top, ashlar, stone):
    """One bay of an outer wall: a lancet with what is left of its tracery, a sill, a plinth, a buttress at its start."""
    half, sill, spring, apex, thick = 1.05, 1.7, 3.9, 5.7, .5
    inner = x - side * thick / 2
    arcade(mesh, Vector((x, y, 0)), bay, half, spring, apex, top, thick, ashlar, stone, .45)
    for end in (0, 1):
        wide = bay / 2 - half
        mesh.box((x, y + wide / 2 + end * (bay - wide), spring / 2), (thick, wide, spring), ashlar, bevel=0)
    mesh.box((x, y + bay / 2, sill / 2), (thick, half * 2, sill), ashlar, bevel=0)
    mesh.box((inner - side * .06, y + bay / 2, sill + .05), (.5, half * 2 + .3, .16), stone, (1.2, 1.2, 1.2), bevel=.03)
    mesh.box((inner - side * .07, y + bay / 2, .35), (.3, bay, .7), stone, (.8, .8, .8), bevel=.04)
    mesh.box((inner - side * .04, y + bay / 2, 1.45), (.2, bay, .14), stone, (1.1, 1.1, 1.1), bevel=.03)
    mesh.box((inner - side * .16, y, 2.5), (.42, .62, 5.0), ashlar, (1.1, 1.1, 1.1), bevel=.03)
    mesh.box((inner - side * .18, y, 5.06), (.5, .76, .14), stone, (1.1, 1.1, 1.1), bevel=.03)
    for u in (-.62, .62):  # jamb shafts
        foot = Vector((inner - side * .02, y + bay / 2 + u * 1.8, sill))
        mesh.tube([foot, foot + Vector((0, 0, spring - sill))], .10, stone, (1, 1, 1), 8)
    # The mullion, broken off somewhere, and above it half of a circle.
    reach = rng.uniform(.35, 1.0)
    mesh.tube([(x, y + bay / 2, sill), (x, y + bay / 2, sill + (spring + .2 - sill) * reach)], .07, stone, (1, 1, 1), 7)
    if reach > .55:
        mesh.ring(placed((x, y + bay / 2, spring + .62), (0, math.pi / 2, rng.uniform(0, 3))), .44, .06, stone, (1, 1, 1), 26, 6,
            rng.uniform(.4, .85))


def broken_top(x, y, bay, top, mesh, rng, thick, stone):
    """Blocks that lie loose on a ragged wall."""
    for _ in range(7):
        t = rng.random()
        size = rng.uniform(.12, .28)
        place = Vector((x + rng.uniform(-.3, .3) * thick, y + t * bay, coursed(top(t)) + size * .3))
        _block(mesh, rng, place, (size * 1.5, size * 1.2, size), stone, rng.uniform(.8, 1.3), .25)


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


def _block(mesh, rng, at, size, stone, shade, lean):
    """A hewn stone that has fallen: no corner of it is where the mason put it, and one or two are off."""
    lie = placed(at, (rng.uniform(-lean, lean), rng.uniform(-lean, lean), rng.random() * 3))
    corners = [Vector([c * s / 2 * rng.uniform(.84, 1.05) for c, s in zip((i, j, k), size)])
        for i in (-1, 1) for j in (-1, 1) for k in (-1, 1)]
    for _ in range(2):
        corners[rng.randrange(8)] *= rng.uniform(.6, .85)
    # Triangles: a bent face must break along an edge.
    for p, q, r, s in ((0, 1, 3, 2), (4, 6, 7, 5), (0, 4, 5, 1), (2, 3, 7, 6), (0, 2, 6, 4), (1, 5, 7, 3)):
        k = shade * rng.uniform(.86, 1.12)
        mesh.add([lie @ corners[i] for i in (p, q, r, s)], [(0, 1, 2), (0, 2, 3)], stone, (k, k, k * .97))


def rubble(mesh, rng, at, radius, height, count, stone):
    """A heap of blocks, large below, chips and dust of stone between them."""
    for k in range(count * 3):
        a, r = rng.random() * math.tau, radius * (1.15 if k > count else 1) * math.sqrt(rng.random())
        level = height * max(0, 1 - r / radius) * rng.random()
        size = (rng.uniform(.12, .55) if k < count else rng.uniform(.03, .13)) * (1 - .4 * level / height)
        place = Vector((at[0] + math.cos(a) * r, at[1] + math.sin(a) * r, level + size * .3))
        _block(mesh, rng, place, (size * rng.uniform(.9, 1.9), size, size * rng.uniform(.55, 1)), stone, rng.uniform(.55, 1.2), .5)


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
