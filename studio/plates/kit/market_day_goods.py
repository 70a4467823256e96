"""What a market sells by day: fruit in crates, sacks of meal, peppers on strings, baskets, and arms."""
import math

from mathutils import Vector

from .mesh import placed, smooth_path

# Radius, colour, spread of the colour.
FRUIT = {
    'orange': (.055, (1.0, .30, .035)), 'lemon': (.042, (1.0, .66, .07)), 'apple': (.05, (.62, .045, .04)), 'melon': (.12,
        (.20, .36, .10)),
    'plum': (.036, (.11, .03, .13)), 'lime': (.04, (.30, .48, .06)), 'turnip': (.06, (.85, .70, .66)), 'onion': (.05, (.62,
        .26, .10))}


def fruit(mesh, rng, at, kind, skin, fine=True):
    radius, (r, g, b) = FRUIT[kind]
    radius *= rng.uniform(.88, 1.1)
    k = rng.uniform(.72, 1.15)
    rings, sides = (6, 9) if fine else (4, 6)
    squash = 1.15 if kind in ('lemon', 'lime') else .92
    profile = [(math.sin(i * math.pi / rings) * radius, -math.cos(i * math.pi / rings) * radius * squash) for i in range(rings + 1)]
    mesh.lathe(profile, skin, (r * k, g * k, b * k), placed(at, (rng.uniform(-.6, .6), rng.uniform(-.6, .6), 0)), sides)


def crate(mesh, rng, lie, wide, long, kind, skin, wood, fine=True):
    """A slatted crate heaped with one kind; `lie` is its middle, z up out of it."""
    lean = lie.to_euler()
    tint = rng.choice(((1.3, .85, .5), (1.1, .75, .5), (.8, .65, .5)))
    for side in (-1, 1):
        for z in (.05, .12):
            mesh.box(lie @ Vector((side * wide / 2, 0, z)), (.018, long, .05), wood, tint, lean, 0)
            mesh.box(lie @ Vector((0, side * long / 2, z)), (wide, .018, .05), wood, tint, lean, 0)
    mesh.box(lie @ Vector((0, 0, .06)), (wide, long, .1), wood, (.3, .2, .12), lean, 0)
    radius = FRUIT[kind][0]
    step, heaps = radius * 1.86, 3 if radius < .1 else 2
    for layer in range(heaps):
        w, h = wide - radius * 2 - layer * step * .9, long - radius * 2 - layer * step * .9
        for i in range(max(1, int(w / step) + 1)):
            for j in range(max(1, int(h / step) + 1)):
                if layer < heaps - 1 and 0 < i < int(w / step) and 0 < j < int(h / step):
                    continue
                spot = Vector((-w / 2 + i * step + rng.uniform(-.01, .01), -h / 2 + j * step + rng.uniform(-.01, .01),
                    .12 + radius * .7 + layer * radius * 1.35))
                fruit(mesh, rng, lie @ spot, kind, skin, fine)


def stall(mesh, rng, x, y, side, long, kinds, skin, wood, cloth, fine=True):
    """A bench of three steps against the wall at `side`, crates on them, a cloth over its front, baskets before it."""
    rows = ((.30, .62), (.78, .84), (1.24, 1.08))
    front = x - side * .75
    for row, (back, high) in enumerate(rows):
        at = front + side * back
        mesh.box((at, y, high - .04), (.52, long, .05), wood, (1.0, .75, .5))
        count = int(long / .62)
        for k in range(count):
            kind = kinds[(k // 2 + row) % len(kinds)]
            lie = placed((at, y - long / 2 + (k + .5) * long / count, high), (0, -.30 * side, 0))
            crate(mesh, rng, lie, .46, long / count * .92, kind, skin, wood, fine)
    for k in range(12):  # folds of the front cloth
        tint = (1.3, .4, .25) if k % 4 < 2 else (1.3, 1.1, .8)
        mesh.box((front + side * (.04 + .02 * (k % 2)), y - long / 2 + (k + .5) * long / 12, .29), (.02, long / 12, .56),
            cloth, tint, bevel=0)
    for end in (-.5, .5):
        for back in (.1, 1.45):
            mesh.tube([(front + side * back, y + long * end, 0), (front + side * back, y + long * end, 1.0)], .035, wood, (.8,
                .6, .4), 6)


def basket(mesh, rng, at, radius, kind, skin, wicker):
    lie = placed(at)
    for k in range(6):
        r = radius * (.78 + .04 * k)
        mesh.ring(placed((at[0], at[1], at[2] + .03 + k * radius * .13)), r, radius * .07, wicker, (1.2, .9, .5), 22, 5)
    mesh.lathe([(0, .02), (radius * .75, .02), (radius * .95, radius * .7), (0, radius * .72)], wicker, (.5, .35, .2), lie, 16)
    reach = FRUIT[kind][0]
    for k in range(int(26 * radius / .3)):
        a, r = rng.random() * math.tau, radius * .85 * math.sqrt(rng.random())
        spot = (at[0] + math.cos(a) * r, at[1] + math.sin(a) * r, at[2] + radius * .72 + reach * (1.3 - r / radius))
        fruit(mesh, rng, spot, kind, skin)


def sack(mesh, rng, at, size, cloth, grain, colour):
    """An open sack, its rim rolled, meal heaped in it."""
    lie = placed(at, (rng.uniform(-.06, .06), rng.uniform(-.06, .06), rng.random()))
    r = size
    mesh.lathe([(r * .8, 0), (r, r * .4), (r * .92, r * 1.2), (r * .84, r * 1.5), (r * .98, r * 1.56), (r * .98, r * 1.42)], cloth,
        rng.choice(((1.3, 1.05, .7), (1.1, .95, .7))), lie, 14)
    mesh.lathe([(r * .88, r * 1.42), (r * .5, r * 1.62), (0, r * 1.74)], grain, colour, lie, 14)


def pepper_string(mesh, rng, top, drop, skin, colour=(.75, .05, .03)):
    """Peppers tied one under the other."""
    top = Vector(top)
    mesh.tube([top, top - Vector((0, 0, drop))], .006, skin, (.3, .2, .1), 4)
    for k in range(int(drop / .035)):
        a, z = rng.random() * math.tau, k * .035
        root = top - Vector((0, 0, z))
        tip = root + Vector((math.cos(a) * .07, math.sin(a) * .07, -.075))
        tone = tuple(c * rng.uniform(.6, 1.2) for c in colour)
        mesh.tube([root, root.lerp(tip, .5) + Vector((0, 0, .008)), tip], .018, skin, tone, 6, .004)


def sail(mesh, corners, sag, material, tints, columns=16, rows=10):
    """A cloth tied at four corners (near left, near right, far right, far left); it hangs in its middle; striped along."""
    a, b, c, d = (Vector(p) for p in corners)
    points = []
    for j in range(rows + 1):
        v = j / rows
        for i in range(columns + 1):
            u = i / columns
            edge = 16 * u * (1 - u) * v * (1 - v)
            scallop = .35 * (4 * u * (1 - u)) * (1 - 4 * v * (1 - v)) + .25 * 4 * v * (1 - v) * (1 - 4 * u * (1 - u))
            points.append(a.lerp(b, u).lerp(d.lerp(c, u), v) - Vector((0, 0, sag * (edge + scallop * .6)))
                + Vector((0, 0, .03 * math.sin(u * 17 + v * 5))))
    for i in range(columns):
        faces = [(j * (columns + 1) + i, j * (columns + 1) + i + 1, (j + 1) * (columns + 1) + i + 1, (j + 1) * (columns + 1) + i)
            for j in range(rows)]
        used = sorted({k for f in faces for k in f})
        place = {k: n for n, k in enumerate(used)}
        mesh.add([points[k] for k in used], [tuple(place[k] for k in f) for f in faces], material, tints[i % len(tints)], True)


def scales(mesh, at, iron):
    """Scales that hang from a bar: a beam and two pans."""
    at = Vector(at)
    mesh.tube([at, at - Vector((0, 0, .25))], .008, iron, (1, 1, 1), 5)
    left, right = at + Vector((-.04, -.26, -.28)), at + Vector((.04, .26, -.22))
    mesh.tube([left, right], .012, iron, (1.4, 1.1, .7), 6)
    for end in (left, right):
        pan = end - Vector((0, 0, .34))
        for k in range(3):
            a = k * math.tau / 3
            mesh.tube([end, pan + Vector((math.cos(a) * .14, math.sin(a) * .14, 0))], .004, iron, (1, 1, 1), 4)
        mesh.lathe([(0, -.05), (.1, -.03), (.15, .01), (.14, .01), (0, -.035)], iron, (1.8, 1.4, .8), placed(pan), 18)


def handcart(mesh, rng, at, turn, wood, iron, skin, kind):
    """A two-wheeled cart with its shafts on the ground, loaded."""
    lie = placed(at, (0, 0, turn))
    lean = (.10, 0, turn)
    mesh.box(lie @ Vector((0, 0, .72)), (1.0, 1.7, .06), wood, (.9, .7, .5), lean)
    for side in (-1, 1):
        mesh.box(lie @ Vector((side * .5, 0, .86)), (.04, 1.7, .24), wood, (1.1, .8, .5), lean)
        shaft = [lie @ Vector((side * .36, -.8, .68)), lie @ Vector((side * .34, -2.1, .10))]
        mesh.tube(smooth_path(shaft, 3), .035, wood, (.9, .7, .5), 8)
        hub = placed(lie @ Vector((side * .62, .12, .5)), (0, math.pi / 2, turn))
        mesh.ring(hub, .48, .035, iron, (1, .8, .7), 30, 6)
        mesh.lathe([(.08, -.08), (.08, .08)], iron, (1, 1, 1), hub, 12)
        for k in range(8):
            a = k * math.tau / 8
            mesh.tube([hub.translation, hub @ Vector((math.cos(a) * .48, math.sin(a) * .48, 0))], .016, wood, (.9, .7, .5), 5)
    for i in range(2):
        for j in range(3):
            crate(mesh, rng, placed(lie @ Vector((-.24 + i * .48, -.52 + j * .52, .76 + j * .05)), (.10, 0, turn)), .44, .5,
                kind[(i + j) % len(kind)],
                skin, wood)
