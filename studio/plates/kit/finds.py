"""Things that one knows again in a heap of scrap: a bathtub, a boat, most of a piano, a door, wheels, an engine."""
import math

from mathutils import Matrix, Vector

from .mesh import smooth_path


def bathtub(mesh, lie, enamel, iron, tint=(1, 1, 1)):
    """A tub 1.7 metres long on lion's feet; z is up in the transform, y along."""
    profile = [(0, .03), (.27, .03), (.36, .12), (.40, .50), (.46, .55), (.45, .58), (.40, .56), (.37, .50), (.33, .16), (.25,
        .09), (0, .08)]
    mesh.lathe(profile, enamel, tint, lie @ Matrix.Diagonal((1, 1.95, 1, 1)), 36)
    for x in (-.24, .24):
        for y in (-.5, .5):
            foot = [lie @ Vector(p) for p in ((x, y, .12), (x * 1.25, y * 1.1, .02), (x * 1.2, y * 1.06, -.12))]
            mesh.tube(smooth_path(foot, 3), .05, iron, (.8, .8, .8), 8, .03)
    mesh.tube([lie @ Vector((0, .72, .42)), lie @ Vector((0, .95, .42)), lie @ Vector((0, .95, .9))], .025, iron, (1, 1, 1), 8)


def door(mesh, lie, material, tint, iron):
    """A panelled door in the transform's xz plane, its knob to the right."""
    lean = lie.to_euler()
    mesh.box(lie @ Vector((0, 0, 1)), (.86, .045, 2), material, tint, lean)
    for z, tall in ((.55, .7), (1.45, .8)):
        for x in (-.2, .2):
            mesh.box(lie @ Vector((x, -.026, z)), (.28, .02, tall), material, tuple(c * .6 for c in tint), lean)
    mesh.lathe([(0, 0), (.02, 0), (.02, .03), (.045, .05), (.045, .075), (0, .09)], iron, (1.6, 1.3, .8),
        lie @ Matrix.Translation((.35, -.02, 1)) @ Matrix.Rotation(math.pi / 2, 4, 'X'), 14)


def wheel(mesh, lie, radius, iron, tint=(1, 1, 1), spokes=10):
    """A spoked iron wheel in the transform's xy plane, with a flange."""
    mesh.ring(lie, radius * .93, radius * .075, iron, tint, 44, 8)
    mesh.ring(lie @ Matrix.Translation((0, 0, radius * .09)), radius, radius * .03, iron, tint, 44, 6)
    mesh.lathe([(0, -.16), (.13, -.16), (.17, -.1), (.17, .1), (.10, .2), (0, .2)], iron, tint, lie @ Matrix.Scale(radius, 4), 18)
    for k in range(spokes):
        a = math.tau * k / spokes
        rim = Vector((math.cos(a), math.sin(a), 0)) * radius * .9
        mesh.tube([lie @ Vector((0, 0, 0)), lie @ rim], radius * .045, iron, tint, 6, radius * .03)


def axle(mesh, lie, radius, gauge, iron):
    """Two wheels on a shaft along the transform's z: half a bogie of a tram."""
    for end in (-1, 1):
        wheel(mesh, lie @ Matrix.Translation((0, 0, end * gauge / 2)), radius, iron)
    mesh.tube([lie @ Vector((0, 0, -gauge * .62)), lie @ Vector((0, 0, gauge * .62))], radius * .1, iron, (.8, .8, .8), 12)


def spool(mesh, lie, radius, wood, cable):
    """A cable drum lying on its rims along the transform's z, half unwound."""
    mesh.lathe([(0, -.45), (1, -.45), (1, -.38), (.55, -.38), (.55, .38), (1, .38), (1, .45), (0, .45)], wood, (1, 1, 1),
        lie @ Matrix.Scale(radius, 4), 28, False)
    for k in range(9):
        mesh.ring(lie @ Matrix.Translation((0, 0, (k / 8 - .5) * radius * .68)), radius * (.62 + .03 * (k % 2)), radius * .05,
            cable,
            (.6, .6, .6), 32, 6)


def coil(mesh, rng, at, radius, thick, cable, tint=(.6, .6, .6)):
    """Cable in loose loops on the ground, one end running off."""
    points = []
    for k in range(70):
        a, out = k * .55, radius * (1 + .12 * math.sin(k * 1.7) + rng.uniform(-.05, .05))
        points.append(Vector(at) + Vector((math.cos(a) * out, math.sin(a) * out, thick + k * thick * .11)))
    points.append(points[-1] + Vector((radius * .9, -radius * .7, -thick * 5)))
    mesh.tube(points, thick, cable, tint, 6)


def boat(mesh, rng, lie, length, wood, iron, lost=.16):
    """A clinker hull, bow towards the transform's +y; a share of its strakes is `lost` and the ribs show."""
    stations, strakes = 22, 7
    beam, deep = length * .17, length * .15

    def place(t, side, row):
        """A point of the hull: t along it from stern to bow, row 0 at the gunwale, 1 at the keel."""
        full = (1 - max(0, (t - .45) / .55) ** 2.2) * (.75 + .25 * min(1, t / .3))
        across = side * beam * full * (1 - row ** 2.4)
        sheer = deep * (.12 + .5 * max(0, t - .5) ** 2 * 2)
        return lie @ Vector((across, (t - .5) * length, sheer - (deep + sheer) * row ** 1.15 * (.55 + .45 * full)))

    for side in (-1, 1):
        for row in range(strakes):
            for i in range(stations):
                if rng.random() < lost:
                    continue
                a, b = i / stations, (i + 1) / stations
                up, low = row / strakes, (row + 1.15) / strakes
                mesh.add([place(a, side, up), place(b, side, up), place(b, side * 1.04, min(1, low)), place(a, side * 1.04,
                    min(1, low))],
                    [(0, 1, 2, 3)], wood, (.75 + .5 * (row % 2) * .5,) * 3)
        mesh.tube([place(i / 24, side, 0) for i in range(25)], length * .009, wood, (1.2, 1.1, 1), 6)
        for i in range(2, stations - 1):
            mesh.tube([place(i / stations, side * .97, r / 8) for r in range(9)], length * .007, wood, (.6, .55, .5), 5)
    keel = [place(i / 24, 1, 1) for i in range(25)] + [place(1, 1, 0) + (lie.to_3x3() @ Vector((0, .1, .2)))]
    mesh.tube(keel, length * .012, iron, (.7, .7, .7), 8)


def piano(mesh, rng, lie, lacquer, ivory, brass):
    """Most of a grand piano: case, lid on its prop, harp and strings, keys with gaps. Keyboard towards -y."""
    outline = [(0, 0), (1.5, 0), (1.5, .8), (1.38, 1.15), (1.1, 1.5), (.9, 1.85), (.6, 2.1), (.25, 2.1), (0, 1.9)]
    _slab(mesh, lie, outline, 0, .30, lacquer, (1, 1, 1), top=False)
    _slab(mesh, lie @ Matrix.Translation((0, 0, .30)) @ Matrix.Rotation(-.75, 4, 'Y'), outline, 0, .03, lacquer, (1, 1, 1))
    _slab(mesh, lie, [(x * .94 + .04, y * .9 + .25) for x, y in outline], .19, .215, brass, (.8, .6, .3))
    for k in range(34):
        x = .08 + k * .04
        far = .35 + 1.45 * (1 - k / 40)
        mesh.tube([lie @ Vector((x, .3, .235)), lie @ Vector((x * .97 + .02, far, .235))], .004, brass, (1.4, 1.2, .9), 4)
    mesh.box(lie @ Vector((.75, -.1, .10)), (1.5, .24, .1), lacquer, (1, 1, 1), lie.to_euler())
    for k in range(40):
        x = .08 + k * .0345
        if rng.random() > .14:
            drop = rng.choice((0, 0, 0, -.02))
            mesh.box(lie @ Vector((x, -.1, .165 + drop)), (.031, .21, .03), ivory, (1, 1, 1), lie.to_euler(), 0)
        if k % 7 not in (2, 6) and rng.random() > .2:
            mesh.box(lie @ Vector((x + .017, -.05, .19)), (.017, .12, .03), lacquer, (.5, .5, .5), lie.to_euler(), 0)
    for x, y, long in ((.12, .1, .6), (1.38, .1, .35)):
        mesh.tube([lie @ Vector((x, y, 0)), lie @ Vector((x, y, -long))], .06, lacquer, (1, 1, 1), 8, .035)


def _slab(mesh, lie, outline, low, high, material, tint, top=True):
    """A flat plate of that outline; without a `top` it is an open case."""
    count = len(outline)
    points = [lie @ Vector((x, y, z)) for z in (low, high) for x, y in outline]
    faces = [(i, (i + 1) % count, count + (i + 1) % count, count + i) for i in range(count)]
    faces.append(tuple(range(count))[::-1])
    if top:
        faces.append(tuple(range(count, 2 * count)))
    mesh.add(points, faces, material, tint)


def engine(mesh, lie, size, iron, steel):
    """A motor with four cylinders, a flywheel and its pipes, `size` metres long."""
    at = lie @ Matrix.Scale(size, 4)
    lean = lie.to_euler()
    mesh.box(at @ Vector((0, 0, .2)), (size, size * .42, size * .36), iron, (1, 1, 1), lean)
    mesh.box(at @ Vector((0, 0, .0)), (size * .9, size * .5, size * .1), iron, (.8, .8, .8), lean)
    for k in range(4):
        x = -.36 + k * .24
        pot = [(.09, .36), (.1, .4), (.085, .42), (.1, .46), (.085, .48), (.1, .52), (.085, .54), (.1, .58), (.08, .64), (0, .66)]
        mesh.lathe(pot, steel, (1, 1, 1), at @ Matrix.Translation((x, 0, 0)), 14, False)
        pipe = [at @ Vector(p) for p in ((x, -.2, .5), (x, -.32, .46), (x + .05, -.36, .3), (.3, -.36, .2))]
        mesh.tube(smooth_path(pipe, 4), size * .035, steel, (1.1, .8, .6), 8)
    fly = at @ Matrix.Translation((-.56, 0, .2)) @ Matrix.Rotation(math.pi / 2, 4, 'Y')
    mesh.lathe([(.1, -.04), (.34, -.05), (.38, -.04), (.38, .04), (.34, .05), (.1, .04)], iron, (.9, .9, .9), fly, 24, False)
    mesh.tube([at @ Vector((.3, -.36, .2)), at @ Vector((.75, -.36, .2))], size * .05, steel, (1.1, .8, .6), 10)


def torso(mesh, lie, height, shell, dark):
    """A chest without a head: two plates, ribs where the belly was, sockets for arms."""
    at = lie @ Matrix.Scale(height, 4)
    profile = [(.16, .34), (.26, .38), (.33, .52), (.36, .70), (.30, .86), (.16, .93), (.10, .95), (.10, 1.02)]
    mesh.lathe(profile, shell, (1, 1, 1), at @ Matrix.Diagonal((1.15, .72, 1, 1)), 24)
    for side in (-1, 1):
        ball = at @ Matrix.Translation((side * .40, 0, .78)) @ Matrix.Rotation(math.pi / 2, 4, 'Y')
        mesh.lathe([(.05, -.06), (.12, -.05), (.13, 0), (.12, .05), (.06, .06)], dark, (1, 1, 1), ball, 16)
    for k in range(4):
        mesh.ring(at @ Matrix.Translation((0, 0, .30 - k * .07)) @ Matrix.Diagonal((1.2, .8, 1, 1)), .17 - k * .012, .018, dark,
            (1, 1, 1), 20, 6)
    mesh.tube([at @ Vector((0, .05, .4)), at @ Vector((.02, .04, .05)), at @ Vector((.05, .0, -.12))], height * .035, dark, (1,
        1, 1), 8)
    for k in range(6):
        wire = [at @ Vector((-.08 + k * .03, -.02, .12)), at @ Vector((-.14 + k * .06, -.1, -.06)), at @ Vector((-.2 + k * .08,
            -.16, -.2))]
        mesh.tube(smooth_path(wire, 3), height * .01, dark, ((1, 1, 1), (4, .6, .4), (.6, 1.6, 1.6))[k % 3], 5)
