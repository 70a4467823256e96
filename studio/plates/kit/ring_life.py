"""What stands on the decks of a ring city: towers round the guns, and gardens between them."""
import math

from mathutils import Matrix, Vector

from .ring_city import BURN, COOL, DISTRICTS

WARM = (1.0, .62, .28)
GARDEN = .56  # where the towers end and the terraces begin, on the way from a gun to the middle of its district


def furnish(part, angle):
    """Fill one slice. Half of each district is garden; towers crowd towards its two guns."""
    share = angle / math.tau * DISTRICTS % 1
    from_gun = abs((share + .5) % 1 - .5) * 2  # 0 at a gun, 1 in the middle of the gardens
    if from_gun > GARDEN:
        _garden(part, from_gun)
    else:
        _towers(part, 1 - from_gun / GARDEN)
    _rim_lamps(part)


def _rim_lamps(part):
    """Two rows of windows along the outer rail, one along the inner; dark or burning where it is hurt."""
    rng, step = part.city.rng, part.city.step
    for x, z, share in ((39.6, 4.4, .75), (39.6, -1, .4), (-39.1, 1, .5), (39.6, -8.5, .12)):
        for k in (-.3, 0, .3):
            if rng.random() < share * (1 - part.hurt):
                colour = COOL if rng.random() < .72 else WARM
                part.lamp((x + math.copysign(.5, x), k * step, z), (.5, step * rng.choice((.1, .2, .2)), .8),
                    tuple(c * rng.uniform(.25, .9) for c in colour))
    if part.hurt > .25 and rng.random() < .5:
        part.lamp((rng.uniform(-34, 38), 0, rng.uniform(-9, 8)), (1.2, 1.2, .8), tuple(c * rng.uniform(.2, .9) for c in BURN))


def _towers(part, crowd):
    """Stepped towers, taller near the gun (`crowd` 1); most of the tall ones stand along the inner and outer rail."""
    rng, step = part.city.rng, part.city.step
    for _ in range(6):
        x = rng.choice((rng.gauss(24, 5), rng.gauss(-25, 5), rng.uniform(-30, 30)))
        x = max(-33, min(33, x))
        tall = (min(40, rng.expovariate(.10)) + 5) * (.35 + 1.1 * crowd) * (1 - part.hurt * .5)
        tall *= 1.5 if rng.random() < .07 * crowd else 1
        wide, z, y = rng.uniform(2.4, 5.6), -1.5, rng.uniform(-.35, .35) * step
        tint = rng.uniform(.55, 1.1)
        storeys = rng.randint(2, 4)
        for level in range(storeys):
            high = tall * (.5 ** level if level < storeys - 1 else .5 ** (level - 1)) * .62
            part.box((x, y, z + high / 2), (wide, wide * rng.uniform(.7, 1.2), high), tint)
            for _ in range(2 if rng.random() < .6 * (1 - part.hurt) else 0):
                colour = COOL if rng.random() < .45 else WARM
                part.lamp((x + wide / 2 + .05, y, z + high * rng.uniform(.3, .9)), (.3, wide * .5, .5),
                    tuple(c * rng.uniform(.3, 1.1) for c in colour))
                part.lamp((x, y - wide * .55, z + high * rng.uniform(.2, .95)), (wide * .4, .3, .5),
                    tuple(c * rng.uniform(.3, 1.0) for c in colour))
            z += high
            wide *= rng.uniform(.55, .8)
        if rng.random() < .35:
            part.tube([(x, y, z), (x, y, z + rng.uniform(3, 12))], .22, .8, 4)


def _garden(part, depth):
    """Terraces that step down to the middle, trees on them, and here and there a glasshouse."""
    rng, step, city = part.city.rng, part.city.step, part.city
    for x, z in ((27, 5), (20, 3), (13, 1), (-14, 1), (-21, 3), (-28, 5)):
        part.box((x, 0, z - 3), (7.4, step * 1.04, 6), .75)
        part.box((x, 0, z + .2), (6.2, step * 1.04, .5), (.8, .9, .8), city.leaf)
        for _ in range(2):
            size = rng.uniform(.8, 2.2) * (.7 + depth * .5)
            _tree(part, (x + rng.uniform(-2.6, 2.6), rng.uniform(-.5, .5) * step, z + .3), size)
        if rng.random() < .3 * (1 - part.hurt):
            part.lamp((x + 3.3, rng.uniform(-.4, .4) * step, z + .8), (.5, .5, .7), tuple(c * rng.uniform(.4, 1) for c in (.7,
                1, .6)))
    part.box((0, 0, -1.2), (14, step * 1.04, .5), (.35, .5, .55), city.glass or city.hull)
    if depth > .8 and part.hurt < .3:
        _glasshouse(part)


def _tree(part, at, size):
    k = part.city.rng.uniform(.5, 1.4)
    lie = part.frame @ Matrix.Translation(Vector(at))
    part.city.mesh.lathe([(0, 0), (size * .75, size * .5), (size * .8, size * 1.1), (size * .45, size * 1.7), (0, size * 2)],
        part.city.leaf, (k, k * 1.1, k * .8), lie, 6, False)


def _glasshouse(part):
    """One rib and one pane of a long barrel vault, lit from within."""
    step = part.city.step
    arch = [(-19 + 38 * t, 4 + 17 * math.sin(math.pi * t)) for t in (0, .12, .25, .4, .5, .6, .75, .88, 1)]
    part.tube([(x, 0, z) for x, z in arch], .4, .9, 5)
    for (x0, z0), (x1, z1) in zip(arch, arch[1:]):
        corners = [part.frame @ Vector(p) for p in ((x0, -step / 2, z0), (x1, -step / 2, z1), (x1, step / 2, z1), (x0, step / 2,
            z0))]
        k = part.city.rng.uniform(.02, .07)
        if part.city.rng.random() < .8:
            part.city.mesh.add(corners, [(0, 1, 2, 3)], part.city.lamps, (k * .6, k, k * .8))


def gun(part, size=1.0):
    """A battery on a shelf outside the rail: what the fires stand on now."""
    part.box((49, 0, -1), (20, 26 * size, 5), .8)
    part.box((47, 0, -9), (13, 15 * size, 12), .7)
    drum = part.frame @ Matrix.Translation((50, 0, 1.5))
    part.city.mesh.lathe([(8.5, 0), (8.5, 5), (7, 8), (4, 9.5), (0, 10)], part.skin, (.8, .8, .8), drum, 20, False)
    for y in (-2.6, 2.6):
        part.tube([(52, y, 6), (74, y * 1.1, 13)], 1.1, .8, 8)
