"""A warship that fell long ago: plated hull, ribs where plates are gone, a leaning tower, guns."""
import math
from types import SimpleNamespace

from mathutils import Matrix, Vector, noise

from .factory_local import Local
from .mesh import placed, smooth_path
from .signs import glyph

STATIONS, ROWS = 64, 13


class Hull:
    """A hull along the transform's +y from stern (t = 0) to bow (t = 1); z = 0 is its waterline when it swam."""

    def __init__(self, lie, length, beam, deep):
        self.lie, self.length, self.beam, self.deep = lie, length, beam, deep

    def place(self, t, side, row, swell=1.0):
        """A point of the skin: `row` 0 at the gunwale, 1 at the keel."""
        full = (1 - max(0, (t - .5) / .5) ** 2.4) * (.62 + .38 * min(1, t / .25))
        flare = 1 + .30 * max(0, t - .6) * (1 - row)
        across = side * self.beam * .5 * full * flare * (1 - row ** 3.2) ** .62
        top = self.deep * (.45 + .55 * max(0, t - .45) ** 2 * 1.6)
        low = -self.deep * .55 * (.55 + .45 * full)
        rake = max(0, t - .9) * self.length * .35 * (1 - row)
        return self.lie @ Vector((across * swell, (t - .5) * self.length + rake, top + (low - top) * row))

    def deck(self, t, share=0.0):
        """A point of the deck, `share` -1…1 across."""
        left, right = self.place(t, -1, 0), self.place(t, 1, 0)
        return left.lerp(right, (share + 1) / 2)


def plated(mesh, rng, hull, skin, dark, part=(0.0, 1.0), torn=.30, seed=0.0):
    """Plates of the hull between the two stations; about a share `torn` of them, in patches, is gone."""
    first, last = (round(p * STATIONS) for p in part)
    for side in (-1, 1):
        for row in range(ROWS):
            for i in range(first, last):
                gone = noise.noise((i * .13 + seed, row * .28 + side, seed * 2)) * .5 + .5
                ragged = max(0, 3 - min(i - first, last - 1 - i)) * .16 if part != (0.0, 1.0) else 0
                if gone + ragged * rng.random() > 1 - torn and not (row < 1 and rng.random() < .6):
                    continue
                a, b = i / STATIONS, (i + 1) / STATIONS
                up, low = row / ROWS, min(1, (row + 1.06) / ROWS)
                swell = rng.uniform(.985, 1.02)
                k = rng.uniform(.55, 1.15)
                if row >= ROWS - 4:
                    k *= .5
                tint = rng.choice(((k, k, k), (k, k * .92, k * .85), (k * 1.25, k * .8, k * .6), (k * .8, k * .85, k * .9)))
                corners = [hull.place(a, side, up, swell), hull.place(b, side, up, swell), hull.place(b, side, low, swell * 1.008),
                    hull.place(a, side, low, swell * 1.008)]
                mesh.add(corners, [(0, 1, 2, 3)], skin, tint)
    thick = hull.beam * .011
    for i in range(first, last + 1, 2):
        t = i / STATIONS
        for side in (-1, 1):
            mesh.tube([hull.place(t, side * .96, r / 12) for r in range(13)], thick, dark, (1.0, .85, .75), 5)
    for row in (0, 3, 7):
        for side in (-1, 1):
            run = [hull.place(i / STATIONS, side * (1.0 if row == 0 else .97), row / ROWS) for i in range(first, last + 1)]
            mesh.tube(run, thick * (1.5 if row == 0 else .8), dark, (1.2, 1.0, .9), 6)
    mesh.tube([hull.place(i / STATIONS, 1, 1) for i in range(first, last + 1)], thick * 2, dark, (1, .9, .8), 6)


def _frame(hull, t, side, row):
    """A transform on the skin: x along the ship, z up the skin, y into the hull."""
    here = hull.place(t, side, row, 1.02)
    along = (hull.place(t + .004, side, row, 1.02) - here).normalized() * -side
    up = (hull.place(t, side, row - .02, 1.02) - here).normalized()
    inward = up.cross(along).normalized()
    return Matrix((along, inward, up)).transposed().to_4x4(), here


def portholes(mesh, rng, hull, dark, part):
    """Two rows of round lights, some with their dead-lights hanging open."""
    size = hull.beam * .017
    for side in (-1, 1):
        for row in (.14, .30):
            t = part[0]
            while t < part[1]:
                turn, here = _frame(hull, t, side, row)
                lie = Matrix.Translation(here) @ turn @ Matrix.Rotation(math.pi / 2, 4, 'X')
                mesh.lathe([(0, 0), (size, 0)], dark, (.15, .15, .15), lie, 14, False)
                mesh.ring(lie, size, size * .22, dark, (1.4, 1.2, 1.0), 14, 5)
                t += rng.choice((.016, .016, .016, .032, .048))


def name_plate(mesh, rng, hull, skin, t, letters):
    """The ship's name in great letters that have almost gone, on both bows."""
    pen = SimpleNamespace(mesh=mesh, rng=rng, neon=skin)
    for side in (-1, 1):
        for k in range(letters):
            turn, here = _frame(hull, t + side * (k - letters / 2) * .030, side, .30)
            axes = turn.to_3x3()
            glyph(pen, here, axes @ Vector((hull.beam * .12, 0, 0)), axes @ Vector((0, 0, hull.beam * .17)), (3.2, 2.9, 2.5))


def decked(mesh, rng, hull, skin, dark, part=(0.0, 1.0), lost=.12):
    """Deck plates, hatches, bollards and a broken rail."""
    first, last = (round(p * STATIONS) for p in part)
    for i in range(first, last):
        for k in range(6):
            if rng.random() < lost:
                continue
            a, b, u, v = i / STATIONS, (i + 1) / STATIONS, k / 3 - 1, (k + 1) / 3 - 1
            corners = [hull.deck(a, u * .99), hull.deck(b, u * .99), hull.deck(b, v * .99), hull.deck(a, v * .99)]
            tone = rng.uniform(.5, .9)
            mesh.add(corners, [(0, 1, 2, 3)], skin, (tone, tone * .9, tone * .8))
    up = hull.lie.to_3x3() @ Vector((0, 0, hull.deep * .075))
    for side in (-1, 1):
        broken = first
        for i in range(first, last):
            foot = hull.deck(i / STATIONS, side * .98)
            lean = (hull.lie.to_3x3() @ Vector((side * rng.uniform(-.1, .35), 0, 0))) * up.length
            mesh.tube([foot, foot + up + lean], hull.beam * .004, dark, (1, .9, .8), 4)
            if rng.random() < .12 or i == last - 1:
                for share in (.55, 1.0):
                    mesh.tube([hull.deck(j / STATIONS, side * .98) + up * share for j in range(broken, i + 1)] or [foot, foot + up],
                        hull.beam * .0035, dark, (1, .9, .8), 4)
                broken = i + 2


def turret(mesh, lie, size, skin, dark, lift=.25, lost=0):
    """A gun house `size` metres across, two barrels raised by `lift` towards the transform's +y; `lost` of them are gone."""
    own = Local(mesh, lie @ Matrix.Scale(size, 4))
    own.lathe([(.62, -.15), (.62, .06), (.56, .10), (0, .10)], dark, (1, .9, .85), Matrix(), 32, False)
    roof = [(-.45, -.42, .12), (.45, -.42, .12), (.5, .35, .12), (-.5, .35, .12), (-.34, -.36, .46), (.34, -.36, .46), (.36, .14,
        .46), (-.36, .14, .46)]
    own.mesh.add([own.at(p) for p in roof], [(0, 1, 5, 4), (1, 2, 6, 5), (2, 3, 7, 6), (3, 0, 4, 7), (4, 5, 6, 7)], skin, (.8, .75, .7))
    for k, x in enumerate((-.17, .17)):
        if k < lost:
            continue
        tip = (x, .25 + math.cos(lift) * 1.35, .30 + math.sin(lift) * 1.35)
        own.tube([(x, .15, .28), tip], .055 * size, dark, (1.2, 1.1, 1.0), 12, .035 * size)
        near = (x, .25 + math.cos(lift) * .5, .30 + math.sin(lift) * .5)
        own.tube([(x, .15, .28), near], .075 * size, dark, (1, .9, .85), 12)
    own.tube([(-.5, -.1, .38), (.5, -.1, .38)], .05 * size, dark, (1, .9, .85), 8)


def tower(mesh, rng, lie, size, skin, dark):
    """The bridge: stacked houses that narrow, rows of dead windows, funnels, masts with yards and dishes."""
    own = Local(mesh, lie @ Matrix.Scale(size, 4))
    k = size
    for y, z, wide, long, tall in ((0, .12, .62, 1.5, .24), (.1, .34, .52, 1.0, .20), (.22, .52, .46, .62, .17), (.26, .68, .52, .46,
            .10), (.24, .80, .34, .34, .14)):
        own.box((0, y, z), (wide * k, long * k, tall * k), skin, (rng.uniform(.6, .9),) * 3, bevel=.02 * k)
        own.box((0, y, z + tall * .5), ((wide + .05) * k, (long + .05) * k, .018 * k), dark, (1.2, 1.1, 1))
        for side in (-1, 1):
            for n in range(int(long / .09)):
                at = (side * wide * .503, y - long * .46 + n * .09, z + tall * .12)
                own.box(at, (.012 * k, .05 * k, .035 * k), dark, (.25, .25, .25), bevel=0)
        for n in range(int(wide / .075)):
            for end in (-1, 1):
                own.box((-wide * .46 + n * .075, y + end * long * .503, z + tall * .12), (.045 * k, .012 * k, .035 * k), dark, (.25, .25, .25), bevel=0)
    for y, tall, r in ((-.42, .55, .13), (-.78, .46, .12)):
        own.lathe([(r * 1.15, .2), (r, .26), (r * .95, tall), (r * 1.08, tall + .02), (r * 1.08, tall + .06), (r * .8, tall + .06), (r * .8,
            .3)], dark, (1.1, .9, .8), Matrix.Translation((0, y, .1)) @ Matrix.Rotation(.12, 4, 'X'), 24)
    for x, y, tall, lean in ((0, .22, .95, (-.02, -.04)), (-.02, -.20, .8, (.10, .02))):
        foot, top = (x, y, .3), (x + lean[0], y + lean[1], .8 + tall)
        own.tube([foot, top], .016 * k, dark, (1, .95, .9), 7, .006 * k)
        for side in (-1, 1):
            own.tube([(x + side * .12, y - .1, .5), (x + lean[0] * .7, y + lean[1] * .7, .55 + tall * .6)], .008 * k, dark, (1, .95, .9), 5)
        for share, wide in ((.62, .34), (.8, .22), (.92, .12)):
            z = .3 + (.5 + tall) * share
            own.tube([(x - wide, y, z), (x + wide, y, z + rng.uniform(-.05, .03))], .007 * k, dark, (1, .95, .9), 5)
            for n in (-.9, -.4, .5, .8):
                own.tube([(x + wide * n, y, z), (x + wide * n, y, z - rng.uniform(.05, .22))], .0025 * k, dark, (1, 1, 1), 4)
    dish = placed((.0, .28, .98), (1.1, .3, .5))
    own.lathe([(0, 0), (.10, .02), (.17, .07)], skin, (.9, .85, .8), dish, 20)
    for side in (-1, 1):
        for n in range(5):
            own.tube(smooth_path([(side * .05, .2, 1.45), (side * .4, -.1 + n * .1, .7), (side * .5, -.3 + n * .25, .18)], 4), .0022 * k, dark, (1, 1, 1), 3)
