"""What a market sells by day: fruit, greens, loaves and old parts in crates, sacks of meal, peppers on strings, baskets."""
import math

from mathutils import Vector

from .materials import finish, start
from .mesh import placed, smooth_path

# Radius, colour.
FRUIT = {
    'orange': (.055, (.46, .212, .075)), 'lemon': (.042, (.54, .41, .14)), 'apple': (.05, (.25, .075, .055)),
    'melon': (.12, (.20, .185, .085)), 'plum': (.036, (.085, .040, .075)), 'lime': (.04, (.18, .21, .085)),
    'turnip': (.06, (.52, .43, .38)), 'onion': (.05, (.38, .19, .085))}
# What lies in a crate without being round.
ODD = ('greens', 'loaves', 'parts')


def fruit(mesh, rng, at, kind, skin, fine=True):
    radius, (r, g, b) = FRUIT[kind]
    radius *= rng.uniform(.88, 1.1)
    k, ripe = rng.uniform(.60, 1.2), rng.uniform(.75, 1.2)
    rings, sides = (6, 9) if fine else (4, 6)
    squash = 1.15 if kind in ('lemon', 'lime') else .92
    profile = [(math.sin(i * math.pi / rings) * radius, -math.cos(i * math.pi / rings) * radius * squash) for i in range(rings + 1)]
    mesh.lathe(profile, skin, (r * k, g * k * ripe, b * k), placed(at, (rng.uniform(-.6, .6), rng.uniform(-.6, .6), 0)), sides)


def crate(mesh, rng, lie, wide, long, kind, skin, wood, fine=True):
    """A slatted crate heaped with one kind; `lie` is its middle, z up out of it."""
    lean = lie.to_euler()
    tint = rng.choice(((1.3, .85, .5), (1.1, .75, .5), (.8, .65, .5)))
    for side in (-1, 1):
        for z in (.05, .12):
            mesh.box(lie @ Vector((side * wide / 2, 0, z)), (.018, long, .05), wood, tint, lean, 0)
            mesh.box(lie @ Vector((0, side * long / 2, z)), (wide, .018, .05), wood, tint, lean, 0)
    mesh.box(lie @ Vector((0, 0, .06)), (wide, long, .1), wood, (.3, .2, .12), lean, 0)
    if kind in ODD:
        {'greens': _greens, 'loaves': _loaves, 'parts': _parts}[kind](mesh, rng, lie, wide, long, skin)
        return
    radius = FRUIT[kind][0]
    step, heaps = radius * 1.86, 3 if radius < .1 else 2
    for layer in range(heaps):
        w, h = wide - radius * 2 - layer * step * .9, long - radius * 2 - layer * step * .9
        for i in range(max(1, int(w / step) + 1)):
            for j in range(max(1, int(h / step) + 1)):
                inside = 0 < i < int(w / step) and 0 < j < int(h / step)
                # Below the top only the rim is seen, and from the top some have been sold.
                if inside and layer < heaps - 1 or layer == heaps - 1 and rng.random() < .3:
                    continue
                spot = Vector((-w / 2 + i * step + rng.uniform(-.2, .2) * radius, -h / 2 + j * step + rng.uniform(-.2, .2) * radius,
                    .12 + radius * .7 + layer * radius * 1.35))
                fruit(mesh, rng, lie @ spot, kind, skin, fine)


def _greens(mesh, rng, lie, wide, long, skin):
    """Bundles of leaves, bound, their stalks towards the buyer."""
    for _ in range(7):
        root = Vector((rng.uniform(-.3, .1) * wide, rng.uniform(-.4, .4) * long, .13))
        k = rng.uniform(.7, 1.25)
        for _ in range(13):
            tip = root + Vector((rng.uniform(.05, .30), rng.uniform(-.17, .17), rng.uniform(.05, .24)))
            middle = root.lerp(tip, .6) + Vector((0, 0, .05))
            across = Vector((rng.uniform(-.3, .3), 1, rng.uniform(-.4, .4))).normalized() * rng.uniform(.035, .06)
            shape = [root, middle + across, tip + across * .3, tip - across * .3, middle - across]
            mesh.add([lie @ p for p in shape], [(0, 1, 2, 3, 4)], skin, (.17 * k, .25 * k, .10 * k))
        mesh.tube([lie @ (root - Vector((.10, 0, .03))), lie @ (root + Vector((.06, 0, .02)))], .022, skin, (.42, .42, .30), 6)


def _loaves(mesh, rng, lie, wide, long, skin):
    for i in range(9):
        at = lie @ Vector((rng.uniform(-.25, .25) * wide, (i % 5 - 2) * long * .19, .16 + .10 * (i // 5)))
        k = rng.uniform(.7, 1.1)
        turn = placed(at, (rng.uniform(-.2, .2), math.pi / 2 + rng.uniform(-.2, .2), rng.uniform(-.3, .3)))
        mesh.lathe([(0, -.17), (.045, -.145), (.068, -.06), (.068, .06), (.045, .145), (0, .17)], skin, (.36 * k, .20 * k, .09 * k),
            turn, 9)


def _parts(mesh, rng, lie, wide, long, skin):
    """Cogs, bolts, tins: what the scrapyard gives."""
    for _ in range(26):
        at = lie @ Vector((rng.uniform(-.42, .42) * wide, rng.uniform(-.42, .42) * long, rng.uniform(.12, .22)))
        tone = rng.choice(((.17, .17, .17), (.24, .15, .09), (.10, .11, .12), (.34, .27, .15)))
        turn, make = placed(at, (rng.uniform(-1, 1), rng.uniform(-1, 1), rng.random() * 3)), rng.random()
        if make < .4:
            mesh.ring(turn, rng.uniform(.04, .085), .016, skin, tone, 14, 5)
        elif make < .75:
            mesh.lathe([(0, -.07), (.035, -.07), (.035, .07), (0, .07)], skin, tone, turn, 8, False)
        else:
            mesh.box(at, (.13, .07, .06), skin, tone, turn.to_euler(), .01)


def stall(mesh, rng, x, y, side, long, kinds, skin, wood, cloth, skirt, fine=True):
    """A bench of three steps against the wall at `side`, crates on them, over its front a cloth in the two tints `skirt`."""
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
        tint = skirt[k % 4 // 2]
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


def pepper_string(mesh, rng, top, drop, skin, colour=(.42, .055, .035)):
    """Peppers tied one under the other."""
    top = Vector(top)
    mesh.tube([top, top - Vector((0, 0, drop))], .006, skin, (.3, .2, .1), 4)
    for k in range(int(drop / .035)):
        a, z = rng.random() * math.tau, k * .035
        root = top - Vector((0, 0, z))
        tip = root + Vector((math.cos(a) * .07, math.sin(a) * .07, -.075))
        tone = tuple(c * rng.uniform(.6, 1.2) for c in colour)
        mesh.tube([root, root.lerp(tip, .5) + Vector((0, 0, .008)), tip], .018, skin, tone, 6, .004)


def sailcloth(name, fog, base, through):
    """A hung cloth with the sun behind it: the face's tint times `base`, bleached, water-marked, dirty; `through` is 0..1."""
    material, graph = start(name)
    place = graph.position()
    weave = graph.ramp(graph.noise(graph.stretched(place, (1, 1, .4)), 46.0, 3), .3, .7, .80, 1.0)
    colour = graph.mix(1.0, graph.mix(1.0, base, graph.tint(), 'MULTIPLY'), weave, 'MULTIPLY')
    bleached = graph.ramp(graph.noise(place, .55, 6, .6, .5), .40, .68, 0.0, .45)
    colour = graph.mix(bleached, colour, tuple(c * .92 for c in base))
    dirt = graph.noise(graph.stretched(place, (1.5, .8, .5)), 1.1, 8, .7)
    colour = graph.mix(graph.ramp(dirt, .48, .70, 0.0, .62), colour, tuple(c * .24 for c in base))
    # Water has stood in the hollows and dried to rings.
    rings = graph.math('ABSOLUTE', graph.math('SUBTRACT', graph.noise(place, .9, 3, .5, .3), .56))
    colour = graph.mix(graph.ramp(rings, .0, .010, .45, 0.0), colour, tuple(c * .38 for c in base))
    front = graph.node('BsdfDiffuse', {'Color': colour}).outputs[0]
    behind = graph.node('BsdfTranslucent', {'Color': colour}).outputs[0]
    surface = graph.node('MixShader', {0: through, 1: front, 2: behind}).outputs[0]
    return finish(material, graph, fog.over(graph, surface))


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
                + Vector((0, 0, .045 * math.sin(u * 17 + v * 5) + .03 * math.sin(u * 31 - v * 3))))
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
