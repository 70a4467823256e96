"""The capsule of the drowned ship: an egg of two petals in a ring, and the cradle that waits in it."""
import math

from mathutils import Matrix, Vector

from .factory_local import Local
from .mesh import placed, smooth_path

# Radius across at shares of the height.
EGG = ((0, .20), (.05, .30), (.14, .40), (.28, .47), (.46, .52), (.64, .53), (.78, .48), (.89, .38), (.96, .24), (1, .08))
HIGH, DEEP = 2.65, .78
WARM = (1.0, .50, .20)


def radius(share):
    for (a, r), (b, s) in zip(EGG, EGG[1:]):
        if share <= b:
            t = (share - a) / (b - a)
            return r + (s - r) * t
    return EGG[-1][1]


def _skin(turn, share, scale):
    """A point of the egg: `turn` 0 at the back (+y), growing to the right (+x)."""
    r = radius(share) * scale
    return Vector((math.sin(turn) * r, math.cos(turn) * r * DEEP, share * HIGH))


def _shell(own, low, high, outside, inside, hinge=None, open_=0.0):
    """Part of the egg between two turns, with thickness and a rim; swung by `open_` about an upright hinge at turn `hinge`."""
    across, rows = 16, 26
    swing = Matrix()
    if hinge is not None:
        foot = _skin(hinge, .5, 1.0)
        swing = Matrix.Translation(foot) @ Matrix.Rotation(open_, 4, 'Z') @ Matrix.Translation(-foot)

    def point(i, j, scale):
        return own.at(swing @ _skin(low + (high - low) * i / across, j / rows, scale))

    faces = [(j * (across + 1) + i, j * (across + 1) + i + 1, (j + 1) * (across + 1) + i + 1, (j + 1) * (across + 1) + i)
             for j in range(rows) for i in range(across)]
    for scale, material, tint in ((1.06, outside, (1, 1, 1)), (.97, inside, (.36, .33, .31))):
        own.mesh.add([point(i, j, scale) for j in range(rows + 1) for i in range(across + 1)], faces, material, tint, True)
    for i in (0, across):
        own.mesh.tube([point(i, j, 1.015) for j in range(rows + 1)], .042, outside, (.7, .7, .7), 8)
        own.mesh.tube([point(i, j, .94) for j in range(2, rows - 1)], .011, outside, (1.6, 1.5, 1.4), 6)
    for j in (4, 10, 16, 22):  # ribs on the outside
        own.mesh.tube([point(i, j, 1.075) for i in range(across + 1)], .022, outside, (.8, .8, .8), 6)
    return swing


def capsule(mesh, rng, lie, shell, lining, dark, lamp, open_=0.0, glow=1.0):
    """Its foot at the transform, its front towards -y. `open_` is how far the petals have swung, in radians."""
    own = Local(mesh, lie)
    edge = math.radians(112)
    _shell(own, -edge, edge, shell, lining)
    for side in (-1, 1):
        swing = _shell(own, side * edge, side * math.radians(179.5), shell, lining, side * edge, side * open_)
        if open_:
            _petal_lining(own, swing, side, edge, lining, lamp, glow)
    _frame(own, rng, shell, dark, lamp, glow)
    if open_:
        _cradle(own, rng, shell, lining, dark, lamp, glow)
    else:
        seam = [_skin(math.pi, k / 30, 1.03) for k in range(2, 29)]
        own.tube(seam, .012, lamp, tuple(c * glow for c in WARM), 6)
        # A window at the height of a face; behind it something is awake.
        for share, size in ((.74, .15),):
            at = _skin(math.pi, share, 1.06)
            turn = placed(at, (math.pi / 2 - .18, 0, 0))
            own.lathe([(0, .01), (size, .0)], lamp, tuple(c * glow * .45 for c in WARM), turn, 28)
            own.ring(turn, size, .03, shell, (1.2, 1.2, 1.2), 28, 8)
            for k in range(8):
                a = math.tau * k / 8
                own.lathe([(.014, 0), (0, .02)], shell, (1.6, 1.5, 1.4), turn @ placed((math.cos(a) * size * 1.15,
                    math.sin(a) * size * 1.15, .015)), 8)


def _petal_lining(own, swing, side, edge, lining, lamp, glow):
    """Quilted lining, a strip of light and its small instruments."""
    for k in range(26):
        share = .08 + k * .033
        for start, end in ((.06, .44), (.58, .94)):
            turns = (start + (end - start) * t / 6 for t in range(7))
            path = [swing @ _skin(side * (edge + (math.pi - edge) * t), share, .935) for t in turns]
            tone = .40 if k % 4 else .24
            own.tube(path, .036, lining, (tone, tone * .9, tone * .85), 8)
    strip = [swing @ _skin(side * math.radians(146), k / 40, .915) for k in range(7, 35)]
    own.tube(strip, .013, lamp, tuple(c * glow * 1.1 for c in WARM), 6)
    for k in range(12):
        at = swing @ _skin(side * math.radians(162), .2 + k * .05, .90)
        own.lathe([(0, -.014), (.014, 0), (0, .014)], lamp, tuple(c * glow * (.9 if k % 3 else .2) for c in WARM),
            placed(at), 8)


def _frame(own, rng, shell, dark, lamp, glow):
    """The ring it hangs in, its lugs, the rams to the deck, the cables to the roof."""
    ring = placed((0, .18, HIGH * .53), (math.pi / 2, 0, 0))
    own.ring(ring, 1.62, .10, shell, (.8, .8, .8), 72, 10)
    own.ring(ring, 1.42, .035, dark, (1.5, 1.4, 1.3), 72, 6)
    for k in range(12):  # a row of lit segments, some of them dead
        lie = placed((0, .05, HIGH * .53), (math.pi / 2, 0, 0)) @ Matrix.Rotation(math.tau * (k + .12) / 12, 4, 'Z')
        own.ring(lie, 1.62, .020, lamp, tuple(c * glow * (.26 if k not in (2, 7) else .02) for c in WARM), 96, 6, .062)
    for k in range(36):
        a = math.tau * k / 36
        own.box((math.cos(a) * 1.62, .18, HIGH * .53 + math.sin(a) * 1.62), (.22, .26, .085), shell, (.75, .75, .75), (0, -a,
            0), .02)
    for a in (.45, 2.69, 3.6, 5.82):
        d = Vector((math.cos(a), 0, math.sin(a)))
        c = Vector((0, .18, HIGH * .53))
        own.tube([c + d * 1.6, c + d * 1.0], .075, dark, (1.4, 1.3, 1.2), 10)
        own.tube([c + d * 1.2, c + d * .5], .045, shell, (1.6, 1.5, 1.4), 10)
    for x in (-.75, .75):
        own.tube([(x * 2.0, .5, -.9), (x * 1.25, .3, .25)], .10, dark, (1.3, 1.2, 1.1), 10)
        own.tube([(x * 1.6, .4, -.3), (x * 1.05, .22, .55)], .055, shell, (1.6, 1.5, 1.4), 10)
    own.lathe([(0, -1), (.95, -1), (.95, -.12), (.75, -.06), (.62, .04), (.30, .10), (0, .10)], dark, (1.2, 1.1, 1.0),
        Matrix(), 36)
    for k in range(15):
        a = rng.uniform(-1.2, 1.2)
        foot = Vector((math.sin(a) * .28, .25 * math.cos(a), HIGH * .96))
        up = Vector((math.sin(a) * rng.uniform(.4, 1.8), .6 + rng.uniform(0, .8), HIGH + rng.uniform(1.1, 2.3)))
        own.tube(smooth_path([foot, foot.lerp(up, .35) + Vector((rng.uniform(-.3, .3), 0, .25)), up, up + Vector((0, 0,
            1.2))], 6),
            rng.uniform(.016, .042), dark, rng.choice(((1, 1, 1), (1.6, .9, .7), (.7, 1.1, 1.1))), 7)


def _cradle(own, rng, shell, lining, dark, lamp, glow):
    """A bed in the shape of somebody: a spine of sockets, rolls on both sides, a ring for the head, clamps that stand open."""
    back = lambda x, share, out=.0: Vector((x, math.sqrt(max(0,
        1 - (x / radius(share)) ** 2)) * radius(share) * DEEP * .93 - out, share * HIGH))
    for k in range(24):
        share = .10 + k * .0325
        wide = radius(share) * .80
        for side in (-1, 1):
            path = [back(side * (.085 + (wide - .085) * t / 8), share - .012 * t / 8, .03) for t in range(9)]
            own.tube(path, .034, lining, (.34, .30, .28) if k % 3 else (.22, .19, .18), 8, .024)
    for k in range(26):
        share = .13 + k * .0285
        at = back(0, share, .055)
        own.box(at, (.095, .06, .052), shell, (1.2, 1.15, 1.1))
        own.lathe([(.020, 0), (.016, .018), (0, .018)], lamp, tuple(c * glow * (1.3 if k % 2 else .5) for c in WARM),
            placed(at + Vector((0, -.03, 0)),
            (math.pi / 2, 0, 0)), 10)
        for side in (-1, 1):
            own.tube([at + Vector((side * .04, 0, 0)), at + Vector((side * .11, .02, .015))], .012, dark, (1.5, 1.4, 1.3), 6)
    halo = placed(back(0, .845, .17), (math.pi / 2 - .2, 0, 0))
    own.ring(halo, .205, .030, shell, (1.2, 1.1, 1.0), 40, 8)
    own.ring(halo @ placed((0, 0, .035)), .205, .010, lamp, tuple(c * glow * 1.6 for c in WARM), 40, 6)
    for k in range(12):
        a = math.tau * k / 12
        own.tube([halo @ Vector((math.cos(a) * .20, math.sin(a) * .20, 0)), halo @ Vector((math.cos(a) * .13,
            math.sin(a) * .13, -.03))], .010,
            shell, (1.6, 1.5, 1.4), 6, .004)
    for share, reach in ((.665, .36), (.47, .33), (.30, .27)):  # clamps: shoulders, waist, knees
        for side in (-1, 1):
            root = back(side * reach, share, .02)
            knee = root + Vector((side * .06, -.20, .05))
            tip = knee + Vector((-side * .02, -.17, .04))
            own.tube(smooth_path([root, knee, tip], 5), .034, shell, (1.15, 1.1, 1.05), 10, .016)
            own.lathe([(0, -.05), (.05, -.04), (.05, .04), (0, .05)], dark, (1.3, 1.2, 1.1), placed(root, (0, math.pi / 2,
                0)), 14)
            own.tube([tip, tip + Vector((-side * .045, -.012, -.03))], .020, lining, (.8, .75, .7), 8)
    for side in (-1, 1):
        strip = [_skin(side * math.radians(96), k / 40, .93) for k in range(5, 37)]
        own.tube(strip, .015, lamp, tuple(c * glow * 1.5 for c in WARM), 6)
        own.box((side * .13, -.06, .22), (.19, .34, .05), shell, (1, .95, .9), (.25, 0, 0))
    # Umbilicals that lie ready.
    for _ in range(6):
        x = rng.choice((-1, 1)) * rng.uniform(.18, .34)
        start = back(x * .9, rng.uniform(.5, .7), .02)
        end = Vector((x * .9, -.10, rng.uniform(.2, .5)))
        own.tube(smooth_path([start, start + Vector((0, -.12, -.25)), end, end + Vector((rng.uniform(-.1, .1), -.06, -.15))],
            6), rng.uniform(.010, .018),
            dark, rng.choice(((1.4, 1.3, 1.2), (2.4, .7, .5), (.8, 1.4, 1.4))), 6)
