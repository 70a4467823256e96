"""A city on a ring, before and while it breaks: rails, decks, a keel of trusses and pipes, spokes, a hub.

Districts repeat: a gun at each boundary, towers round it, gardens in the middle. `ring_life` builds what stands on the decks.
"""
import math
from dataclasses import dataclass, field

from mathutils import Matrix, Vector

from .mesh import Mesh, smooth_path

SEGMENTS, DISTRICTS = 384, 16
BURN, COOL = (1.0, .27, .05), (.45, .85, .95)


@dataclass
class RingCity:
    mesh: Mesh
    rng: object
    tilt: Matrix      # the ring's plane: its middle and lean
    radius: float
    gap: tuple        # first and last angle of the part that is gone, radians
    hull: object
    charred: object
    leaf: object
    lamps: object
    glass: object = None
    step: float = field(init=False)

    def __post_init__(self):
        self.step = math.tau * self.radius / SEGMENTS

    def at(self, angle, distance, height=0.0):
        return self.tilt @ Vector((math.cos(angle) * distance, math.sin(angle) * distance, height))

    def hurt(self, angle):
        """1 at the torn ends, 0 a tenth of the way round, 2 inside the gap."""
        start, end = self.gap
        if start < angle < end:
            return 2.0
        return max(0.0, 1 - min(abs(angle - start), abs(angle - end)) / .55)


class Slice:
    """One slice of the ring: x points outward, y along the ring, z up; boxes are placed in that frame."""

    def __init__(self, city, frame, skin, hurt):
        self.city, self.frame, self.skin, self.hurt = city, frame, skin, hurt
        self.lean = frame.to_euler()

    def box(self, at, size, tint=1.0, material=None):
        tint = tint if isinstance(tint, tuple) else (tint,) * 3
        self.city.mesh.box(self.frame @ Vector(at), size, material or self.skin, tint, self.lean, 0)

    def tube(self, points, radius, tint=.8, sides=5):
        self.city.mesh.tube([self.frame @ Vector(p) for p in points], radius, self.skin, (tint,) * 3, sides, cap=False)

    def lamp(self, at, size, colour):
        self.city.mesh.box(self.frame @ Vector(at), size, self.city.lamps, colour, self.lean, 0)


def slices(city):
    """(number, angle, slice) of every slice that still holds on, shaken where the ring is torn."""
    rng = city.rng
    for k in range(SEGMENTS):
        angle = math.tau * k / SEGMENTS
        hurt = city.hurt(angle)
        if hurt > 1 or rng.random() < hurt ** 3 * .6:
            continue
        shaken = hurt ** 4
        shift = Vector((rng.gauss(0, 6), rng.gauss(0, 5), rng.gauss(0, 8) - 22)) * shaken
        twist = Matrix.Rotation(rng.gauss(0, .3) * shaken, 4, 'X') @ Matrix.Rotation(rng.gauss(0, .3) * shaken, 4, 'Y')
        frame = city.tilt @ Matrix.Rotation(angle, 4, 'Z') @ Matrix.Translation(Vector((city.radius, 0, 0)) + shift) @ twist
        skin = city.charred if rng.random() < hurt * 1.1 else city.hull
        yield k, angle, Slice(city, frame, skin, hurt)


def raft(city, frame, length):
    """A piece of the ring that came away whole: `length` slices side by side."""
    bent = 0.0
    for k in range(length):
        bent += city.rng.gauss(0, .03)
        place = frame @ Matrix.Translation((0, (k - length / 2) * city.step, 0)) @ Matrix.Rotation(bent, 4, 'X')
        piece = Slice(city, place, city.charred, 1.0)
        structure(piece, k)
        yield piece


def structure(part, k):
    """What carries the decks of slice `k`: two rails, a keel of trusses below, bundles of pipe."""
    step, rng = part.city.step * 1.04, part.city.rng
    part.box((36, 0, 1), (7, step, 12))
    part.box((40.4, 0, 4), (2, step, 2.2), .75)
    part.box((40.2, 0, -4), (1.6, step, 1.2), .6)
    part.box((-36, 0, 0), (6, step, 9), .9)
    part.box((0, 0, -3), (68, step, 3), .7)
    for x, z, thick in ((26, -7.5, 1.6), (20, -8, 1.1), (8, -8.5, 2.2), (-6, -8, 1.3), (-18, -8, 1.8), (30, -12, .9)):
        part.tube([(x, -step / 2, z), (x, step / 2, z)], thick, rng.uniform(.5, .8), 6)
    # The keel: a lower chord on each side, and struts that zigzag up to the rails.
    for side in (-1, 1):
        part.tube([(side * 22, -step / 2, -25), (side * 22, step / 2, -25)], 1.5, .7)
        ends = ((side * 22, -step / 2, -25), (side * 35, step / 2, -5))
        part.tube(ends if k % 2 else [(x, -y, z) for x, y, z in ends], .8, .65, 4)
    if k % 4 == 0:
        part.box((0, 0, -25), (44, 1.6, 1.4), .7)
        part.box((0, 0, -9), (76, 2.4, 9), .75)
        part.box((39, 0, -1), (6, 3, 20), .85)
    if rng.random() < .22:
        deep = rng.uniform(5, 16)
        part.box((rng.uniform(-22, 24), 0, -10 - deep / 2), (rng.uniform(4, 12), step * .8, deep), rng.uniform(.5, .9))


def torn_ends(city):
    """Cables and girders that hang from both ends of the gap."""
    rng = city.rng
    down = Vector((-.15, -.12, -1))
    for end, way in ((city.gap[0], -1), (city.gap[1], 1)):
        for _ in range(26):
            top = city.at(end + way * rng.uniform(.0, .07), city.radius + rng.uniform(-34, 36), rng.uniform(-26, 4))
            length = rng.uniform(20, 95)
            path = [top, top + down * length * .4 + Vector((rng.gauss(0, 6), rng.gauss(0, 6), 0)),
                top + down * length + Vector((rng.gauss(0, 14), rng.gauss(0, 10), 0))]
            city.mesh.tube(smooth_path(path, 5), rng.choice((.35, .5, 1.1)), city.charred, (.9, .9, .9), 5)


def spoke(city, angle, reach):
    """A lattice of three chords with a tramway in it, from the hub to `reach`."""
    along, side = Vector((math.cos(angle), math.sin(angle), 0)), Vector((-math.sin(angle), math.cos(angle), 0))
    up = Vector((0, 0, 1))
    chords = (side * 8 + up * 2, side * -8 + up * 2, up * -9)
    start, bay = 84, 12
    place = lambda r, off: city.tilt @ (along * r + off)
    for off in chords:
        city.mesh.tube([place(start, off), place(reach, off)], 1.1, city.hull, (.8, .8, .8), 6)
    count = int((reach - start) / bay)
    for k in range(count):
        r, far = start + k * bay, start + (k + 1) * bay
        for a, b in ((0, 1), (1, 2), (2, 0)):
            city.mesh.tube([place(r, chords[a]), place(far, chords[b])], .55, city.hull, (.7, .7, .7), 4, cap=False)
        if k % 2 == 0:
            city.mesh.tube([place(r, chords[0]), place(r, chords[1])], .5, city.hull, (.7, .7, .7), 4, cap=False)
        if city.rng.random() < .8:
            city.mesh.box(place(r, up * 4), (1.1, 1.1, .8), city.lamps, tuple(c * .5 for c in COOL), bevel=0)
    city.mesh.tube([place(start, up * -2), place(reach - 6, up * -2)], 2.6, city.hull, (.95, .95, .95), 10)


def hub(city, snapped):
    """Stepped discs, a crown of towers, the great cable up and what is left of the one down. `snapped`: broken spokes."""
    mesh, rng = city.mesh, city.rng
    profile = [(0, -46), (9, -44), (11, -30), (26, -28), (28, -18), (52, -15), (54, -9), (80, -8), (86, -3), (90, -3), (90, 3),
        (86, 4), (70, 4), (69, 9), (48, 9), (47, 15), (30, 15), (28, 24), (15, 25), (13, 40), (7, 42), (5, 64), (0, 66)]
    mesh.lathe(profile, city.hull, (.55, .55, .58), city.tilt, 96, False)
    for k in range(8):
        spoke(city, math.tau * k / 8 + .2, city.radius * (rng.uniform(.5, .68) if k in snapped else .92))
    for _ in range(300):
        angle, (r, z) = rng.random() * math.tau, rng.choice(((78, 4), (58, 9), (60, 9), (38, 15), (22, 25), (80, 4)))
        tall, wide = rng.expovariate(.16) + 3, rng.uniform(2, 5)
        lie = city.tilt @ Matrix.Rotation(angle, 4, 'Z') @ Matrix.Translation((r, 0, z + tall / 2))
        mesh.box(lie.translation, (wide, wide, tall), city.hull, (rng.uniform(.5, .9),) * 3, lie.to_euler(), 0)
    for _ in range(360):
        angle, (r, z) = rng.random() * math.tau, rng.choice(((90.4, 0), (90.4, 1.6), (70.4, 6), (48.4, 12), (30.4, 20), (54,
            -12)))
        mesh.box(city.at(angle, r, z), (1.1, 1.1, .8), city.lamps, tuple(c * rng.uniform(.2, .9) for c in
            (COOL if rng.random() < .75 else BURN)), bevel=0)
    middle, up = city.tilt.translation, city.tilt.to_3x3() @ Vector((0, 0, 1))
    for turn in range(3):
        off = city.tilt.to_3x3() @ Vector((math.cos(turn * 2.1) * 4, math.sin(turn * 2.1) * 4, 0))
        mesh.tube([middle + off + up * 40, middle + off * .7 + up * 2400], 1.5, city.hull, (.8, .8, .8), 6)
    for k in range(1, 40):
        ring = city.tilt @ Matrix.Translation((0, 0, 60 + k * 24))
        mesh.ring(ring, 5.2, 1.0, city.hull, (.7, .7, .7), 12, 5)
        if k % 3 == 0:
            mesh.box(ring.translation - Vector((0, 6.5, 0)), (1.6,) * 3, city.lamps, (1, .12, .08), bevel=0)
    below = [middle - up * 40, middle - up * 120 + Vector((6, 0, 0)), middle - up * 190 + Vector((28, 0, 0)),
        middle - up * 235 + Vector((66, 0, 0))]
    mesh.tube(smooth_path(below, 8), 3.2, city.hull, (.8, .8, .8), 10)
