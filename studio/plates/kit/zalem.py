"""Zalem, the city that hangs in the sky, seen from below, with the tubes that feed it."""
import math

from mathutils import Matrix, Vector

RED = (1, .12, .08)

# Stepped underside and rim: (share of the radius, height in rim heights).
PROFILE = [
    (.0, -1.2), (.06, -1.2), (.065, -2.9), (.10, -2.9), (.105, -2.3), (.135, -2.2), (.14, -1.5), (.26, -1.45),
    (.265, -1.9), (.285, -1.9), (.29, -1.1), (.42, -1.05), (.425, -1.3), (.44, -1.3), (.445, -1.0), (.51, -1.0),
    (.515, -1.65), (.56, -1.65), (.57, -.8), (.68, -.72), (.685, -.95), (.70, -.95), (.705, -.7), (.80, -.6),
    (.81, -1.1), (.88, -1.05), (.89, -.35), (.94, -.2), (.945, -.4), (.985, -.35), (.99, .1), (1.0, .25),
    (1.0, .75), (.985, 1.1), (.9, 1.2), (.6, 2.0), (.2, 3.0)]


def zalem(mesh, rng, centre, radius, skin, lamps, tubes=(), tint=(1, 1, 1), lit=(.9, .8, .5), cable=True):
    """`tubes`: (angle on the disc, share of its radius, ground x, ground y, tube radius)."""
    centre = Vector(centre)
    rim = radius * .05
    mesh.lathe([(r * radius, h * rim) for r, h in PROFILE], skin, tint, Matrix.Translation(centre), sides=144, smooth=False)
    _ribs(mesh, centre, radius, rim, skin, tint)
    _machines(mesh, rng, centre, radius, rim, skin, tint)
    _towers(mesh, rng, centre, radius, rim, skin, tint)
    _lights(mesh, rng, centre, radius, rim, lamps, lit)
    if cable:
        mesh.tube([centre + Vector((0, 0, rim)), centre + Vector((0, 0, radius * 6))], radius * .02, skin, tint, 12)
    for tube in tubes:
        _tube(mesh, centre, radius, rim, tube, skin, lamps, tint)


def _around(centre, angle, distance, height):
    return centre + Vector((math.cos(angle) * distance, math.sin(angle) * distance, height))


def _shade(tint, k):
    return tuple(c * k for c in tint)


def _ribs(mesh, centre, radius, rim, skin, tint):
    """Radial girders: every fourth is long and heavy, as the spokes of a wheel are."""
    for k in range(96):
        angle = math.tau * k / 96
        long = k % 8 == 0
        length = radius * (.72 if long else .24 if k % 2 else .36)
        size = (length, radius * (.026 if long else .007), rim * (.75 if long else .4))
        mesh.box(_around(centre, angle, radius * .95 - length / 2, -rim * 1.0), size, skin, tint, (0, 0, angle), 0)


def _machines(mesh, rng, centre, radius, rim, skin, tint):
    """Plant that hangs below the disc, in rings, aligned to the spokes."""
    for _ in range(1500):
        angle = rng.choice((rng.random() * math.tau, math.tau * rng.randrange(96) / 96))
        distance = radius * rng.choice((.2, .33, .38, .47, .6, .63, .66, .73, .76, .84, .92, .96))
        size = radius * rng.uniform(.006, .02) * (1.8 if rng.random() < .06 else 1)
        block = (size * rng.uniform(.6, 2.4), size, rim * rng.uniform(.15, .55))
        place = _around(centre, angle, distance + radius * rng.uniform(-.015, .015), -rim * rng.uniform(.85, 1.15))
        mesh.box(place, block, skin, _shade(tint, rng.uniform(.7, 1.1)), (0, 0, angle), 0)
    for _ in range(160):
        angle, distance = rng.random() * math.tau, radius * rng.choice((.12, .27, .53, .53, .83, .97))
        top = _around(centre, angle, distance, -rim * 1.1)
        mesh.tube([top, top - Vector((0, 0, rim * rng.uniform(.6, 2.2)))], radius * rng.uniform(.0012, .003), skin, tint, 5)


def _towers(mesh, rng, centre, radius, rim, skin, tint):
    """The skyline on top, of which the ground sees only what stands near the edge."""
    for _ in range(320):
        angle, distance = rng.random() * math.tau, radius * rng.uniform(.3, .95)
        tall = rim * rng.uniform(.6, 3.2) * (1.35 - distance / radius) * (2 if rng.random() < .08 else 1)
        width = radius * rng.uniform(.008, .022)
        mesh.box(_around(centre, angle, distance, rim * 1.5 + tall / 2), (width, width, tall), skin, tint, (0, 0, angle), 0)


def _lights(mesh, rng, centre, radius, rim, lamps, lit):
    for row, height, share in ((0, .6, .8), (1, .28, .35)):
        for k in range(420):
            if rng.random() > share:
                continue
            angle = math.tau * (k + row * .5) / 420
            long = rng.choice((.5, .5, 1, 1, 2.2))
            size = (radius * .004, radius * .0065 * long, radius * (.0034 if row == 0 else .0018))
            mesh.box(_around(centre, angle, radius, rim * height), size, lamps, _shade(lit, rng.uniform(.35, 1.1)),
                (0, 0, angle), 0)
    for _ in range(620):
        ring, drop = rng.choice(((.537, 1.68), (.537, 1.68), (.845, 1.12), (.2, 1.5), (.12, 2.4), (.275, 1.95), (.693, .98),
            (.433, 1.33)))
        angle = rng.random() * math.tau
        size = radius * rng.uniform(.0016, .0042)
        mesh.box(_around(centre, angle, radius * ring, -rim * drop), (size, size * rng.choice((1, 1, 3)), size * .5),
                 lamps, _shade(lit, rng.uniform(.2, .9)), (0, 0, angle), 0)


def _tube(mesh, centre, radius, rim, tube, skin, lamps, tint):
    """A factory tube: it leaves the disc steeply and bends towards its foot on the ground."""
    angle, share, x, y, thick = tube
    top, foot = _around(centre, angle, radius * share, -rim), Vector((x, y, -5))
    bend = Vector((top.x * .75 + foot.x * .25, top.y * .75 + foot.y * .25, top.z * .45))
    steps = 64
    path = [top * (1 - t) ** 2 + bend * 2 * t * (1 - t) + foot * t * t for t in (i / steps for i in range(steps + 1))]
    mesh.tube(path, thick, skin, tint, 24)
    for i in range(1, steps):
        along = (path[i + 1] - path[i - 1]).normalized()
        heavy = i % 8 == 0
        half, swell = (.55, 1.28) if heavy else (.16, 1.1)
        mesh.tube([path[i] - along * thick * half, path[i] + along * thick * half], thick * swell, skin,
                  _shade(tint, .7 if heavy else .85), 24)
        if i % 4 == 0:
            lamp = path[i] - Vector((0, thick * (1.32 if heavy else 1.15), 0))
            mesh.box(lamp, (thick * .1,) * 3, lamps, RED, bevel=0)
    # Two service pipes run down beside it.
    for side in (-1, 1):
        beside = [p + Vector((side * thick * 1.25, -thick * .3, 0)) for p in path]
        mesh.tube(beside, thick * .12, skin, _shade(tint, .8), 6)
