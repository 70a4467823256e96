"""Pieces of scrap: what the mounds of the yard are made of."""
import math

from mathutils import Matrix, Vector

from .mesh import placed


def worn_tint(rng):
    """A shade of worn metal: mostly grey, some rust, some faded paint."""
    k = rng.uniform(.4, 1.4)
    return rng.choice(((k, k, k), (k * 1.2, k * .8, k * .65), (k * .8, k * .95, k * 1.05),
                       (k * 1.3, k * .55, k * .4), (k * .7, k, k * .95)))


def piece(mesh, rng, at, size, crust, metal, dark):
    """One piece of about `size` metres, thrown down at any angle."""
    lie = placed(at, (rng.uniform(-.9, .9), rng.uniform(-.9, .9), rng.uniform(0, math.tau)))
    make, share = rng.random(), 0
    for weight, shape in ((.30, _plate), (.13, _girder), (.13, _pipe), (.10, _wheel), (.08, _gear),
                          (.08, _wire), (.08, _drum), (.05, _fins), (.05, _spring)):
        share += weight
        if make < share:
            break
    material = {_plate: rng.choice((crust, metal)), _wheel: dark, _wire: dark}.get(shape, metal)
    shape(mesh, rng, lie, size, material, worn_tint(rng))


def _turned(lie, matrix=Matrix()):
    return (lie @ matrix).to_euler()


def _plate(mesh, rng, lie, size, material, tint):
    block = (size * rng.uniform(.5, 2), size * rng.uniform(.5, 1.4), size * rng.uniform(.15, .9))
    mesh.box(lie.translation, block, material, tint, _turned(lie))


def _girder(mesh, rng, lie, size, material, tint):
    length, width = size * rng.uniform(3, 7), size * .22
    for height, block in ((0, (length, width, width * .25)), (width, (length, width, width * .25)),
                          (width / 2, (length, width * .2, width))):
        mesh.box(lie @ Vector((0, 0, height)), block, material, tint, _turned(lie), 0)


def _pipe(mesh, rng, lie, size, material, tint):
    half, radius = size * rng.uniform(1, 3), size * rng.uniform(.08, .3)
    mesh.tube([lie @ Vector((-half, 0, 0)), lie @ Vector((half, 0, 0))], radius, material, tint, 10, cap=False)
    mesh.tube([lie @ Vector((half - .1 * size, 0, 0)), lie @ Vector((half, 0, 0))], radius * 1.25, material, tint, 10)


def _wheel(mesh, rng, lie, size, material, tint):
    profile = [(.2, -.14), (.55, -.16), (.62, -.1), (.62, .1), (.55, .16), (.2, .14), (.2, -.14)]
    mesh.lathe([(r * size, z * size) for r, z in profile], material, (.8, .8, .8), lie)


def _gear(mesh, rng, lie, size, material, tint):
    mesh.lathe([(r * size, z * size) for r, z in ((.15, -.08), (.6, -.08), (.6, .08), (.15, .08))],
               material, tint, lie, 18, False)
    for k in range(12):
        angle = k * math.tau / 12
        tooth = lie @ Vector((math.cos(angle) * size * .65, math.sin(angle) * size * .65, 0))
        mesh.box(tooth, (size * .16, size * .14, size * .16), material, tint, _turned(lie, Matrix.Rotation(angle, 4, 'Z')), 0)


def _wire(mesh, rng, lie, size, material, tint):
    at, path = Vector((0, 0, 0)), []
    for _ in range(6):
        path.append(lie @ at)
        at = at + Vector((rng.uniform(-.3, .5), rng.uniform(-.3, .3), rng.uniform(.1, .6))) * size
    mesh.tube(path, size * .035, material, tint, 5)


def _drum(mesh, rng, lie, size, material, tint):
    profile = [(0, .6), (.33, .58), (.36, .5), (.33, .45), (.33, 0), (.36, -.05), (.33, -.1), (.36, -.5), (.3, -.6), (0, -.6)]
    mesh.lathe([(r * size, z * size) for r, z in profile], material, tint, lie)


def _fins(mesh, rng, lie, size, material, tint):
    for k in range(5):
        mesh.box(lie @ Vector((0, 0, k * size * .14)), (size * 1.1, size * .8, size * .04), material, tint, _turned(lie), 0)


def _spring(mesh, rng, lie, size, material, tint):
    coil = [lie @ Vector((math.cos(k * .7) * size * .3, math.sin(k * .7) * size * .3, k * size * .022)) for k in range(46)]
    mesh.tube(coil, size * .05, material, tint, 6)


def hoop(mesh, lie, radius, thickness, material, tint=(.7, .65, .65), part=1.0):
    """A great ring with lugs, or part of one: the flange of some dead engine."""
    mesh.ring(lie, radius, thickness, material, tint, 40, 10, part)
    for k in range(0, int(40 * part), 2):
        angle = k * math.tau / 40
        lug = lie @ Vector((math.cos(angle) * radius, math.sin(angle) * radius, 0))
        mesh.box(lug, (thickness * 2.5, thickness * .9, thickness * 2.6), material, tint,
                 _turned(lie, Matrix.Rotation(angle, 4, 'Z')), .03)


def crane(mesh, rng, foot, height, material, lamp):
    """A lattice tower crane, `height` metres tall, with hanging chains and a red lamp."""
    x, y, z = foot
    width, tint = height * .07, (.8, .8, .8)
    for sx in (-1, 1):
        for sy in (-1, 1):
            mesh.tube([(x + sx * width, y + sy * width, z), (x + sx * width * .3, y + sy * width * .3, z + height)],
                      height * .006, material, tint, 5)
    for k in range(9):
        low, high = k / 9, (k + 1) / 9
        near, far = width * (1 - .7 * low), width * (1 - .7 * high)
        for sx in (-1, 1):
            mesh.tube([(x - sx * near, y - near, z + height * low), (x + sx * far, y - far, z + height * high)],
                      height * .004, material, tint, 4)
        mesh.tube([(x - near, y - near, z + height * low), (x + near, y - near, z + height * low)], height * .004, material,
            tint, 4)
    side, top = rng.choice((-1, 1)), z + height
    reach = height * .56
    for lift in (0, .04):
        mesh.tube([(x - side * reach * .4, y, top + height * lift), (x + side * reach, y, top + height * lift * .4)],
                  height * .008, material, tint, 5)
    for k in range(12):
        a, b = -reach * .4 + reach * 1.4 * k / 12, -reach * .4 + reach * 1.4 * (k + 1) / 12
        mesh.tube([(x + side * a, y, top), (x + side * b, y, top + height * .035 * (1 - k / 18))], height * .004, material, tint, 4)
    mesh.box((x - side * reach * .36, y, top - height * .02), (height * .09, height * .05, height * .06), material, tint)
    for along in (.35, .8):
        drop = height * rng.uniform(.25, .6)
        mesh.tube([(x + side * reach * along, y, top), (x + side * reach * along, y, top - drop)], height * .002, material,
            (.5, .5, .5), 4)
    mesh.box((x, y - .5, top + height * .03), (height * .012,) * 3, lamp, (1.2, .06, .04), bevel=0)
