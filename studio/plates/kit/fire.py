"""Fire, smoke and things that fall burning."""
from mathutils import Vector

from .vapour import sheet, vapour

CORE, FLAME, EMBER, SOOT = (9.0, 4.2, 1.3), (3.4, .95, .16), (1.0, .20, .03), (.030, .020, .020)


class Fire:
    """Vapours at one scale: `size` is the length in metres over which the flames curl."""

    def __init__(self, rng, size):
        self.rng = rng
        self.core = vapour('core', .9, 1.6 / size, 1.6, .6)
        self.flame = vapour('flame', .8, 1.1 / size, 1.1, .5)
        self.smoke = vapour('smoke', .62, .5 / size, .9, .7)

    def blaze(self, at, size, wind=(0, 0, 1), smoke=4):
        """A fire about `size` metres high; its smoke drifts along `wind`, each sheet further and wider."""
        at, wind = Vector(at), Vector(wind)
        sheet(at, size * 2.6, size * 2.2, EMBER, self.flame)
        sheet(at + Vector((0, -size * .1, 0)), size * 1.3, size * 1.2, FLAME, self.flame)
        sheet(at + Vector((0, -size * .2, -size * .1)), size * .6, size * .5, CORE, self.core)
        for k in range(smoke):
            drift = at + wind * size * (1.0 + k * 1.3) + Vector((0, size * (.3 + k * .2), 0))
            lit = max(.12, 1 - k * .3)
            colour = tuple(s + e * .30 * lit for s, e in zip(SOOT, EMBER))
            sheet(drift, size * (2.2 + k * 1.1), size * (1.9 + k * .8), colour, self.smoke)

    def falling(self, mesh, material, glow, at, towards, length, size):
        """A burning piece with a tail; it falls along `towards`."""
        at, back = Vector(at), -Vector(towards).normalized()
        mesh.box(at, (size, size * .7, size * .8), material, (1, 1, 1), tuple(self.rng.uniform(0, 3) for _ in range(3)), 0)
        for share, width, colour in ((.25, .42, (2.2, 1.1, .35)), (.6, .26, (1.0, .30, .05)), (1.0, .12, (.35, .07, .012))):
            mesh.tube([at, at + back * length * share * .5, at + back * length * share], size * width, glow, colour, 6, size * .02)
