"""The law of Zalem: a wall of dark stone, cut with letters that nobody on the ground can say aloud."""
import numpy as np

from .materials import finish, start


def stone(name, fog, base=(.115, .108, .102), stain=(.20, .085, .035)):
    """Cut stone in seams of water; the red of a face's tint is how much hands have worn it, the green how deep it lies."""
    material, graph = start(name)
    place = graph.position()
    marks = graph.node('SeparateRGB', {0: graph.tint()}).outputs
    worn, deep = marks[0], marks[1]
    blotches = graph.noise(place, .8, 8, .68)
    grit = graph.noise(place, 22.0, 7, .72)
    streaks = graph.noise(graph.stretched(place, (2.6, 2.6, .10)), 1.0, 6, .62)
    colour = graph.mix(graph.ramp(blotches, .35, .7, 0.0, .65), base, tuple(c * .45 for c in base))
    colour = graph.mix(graph.math('MULTIPLY', grit, .5), colour, tuple(c * .5 for c in base))
    seam = graph.ramp(streaks, .56, .66, smooth=True)
    colour = graph.mix(graph.math('MULTIPLY', graph.ramp(streaks, .50, .60), .55), colour, stain)
    colour = graph.mix(graph.math('MULTIPLY', seam, .8), colour, (.016, .017, .018))
    colour = graph.mix(graph.math('MULTIPLY', deep, .8), colour, (.020, .018, .016))
    colour = graph.mix(graph.math('MULTIPLY', worn, .75), colour, (.30, .235, .17))
    rough = graph.math('SUBTRACT', .80, graph.math('MULTIPLY', seam, .66))
    rough = graph.math('MAXIMUM', graph.math('SUBTRACT', rough, graph.math('MULTIPLY', worn, .45)), .08)
    rise = graph.math('ADD', grit, graph.math('MULTIPLY', blotches, 1.5))
    surface = graph.node('BsdfPrincipled', {
        'Base Color': colour, 'Roughness': rough, 'Specular': graph.math('ADD', .35, graph.math('MULTIPLY', seam, .5)),
        'Normal': graph.node('Bump', {'Strength': .35, 'Distance': .012, 'Height': rise}).outputs[0]})
    return finish(material, graph, fog.over(graph, surface.outputs[0]))


def strokes(rng):
    """One letter of the law in a cell of 1 x 1: right angles, a ring or a bar; (x0, y0, x1, y1) and rings (x, y, radius)."""
    lines, rings = [], []
    while not lines or crossed(lines):
        knots = [(rng.randint(0, 2) / 2 - .5, rng.randint(0, 3) / 3 - .5) for _ in range(rng.randint(4, 6))]
        lines = []
        for (x0, y0), (x1, y1) in zip(knots, knots[1:]):
            for a, b in (((x0, y0), (x1, y0)), ((x1, y0), (x1, y1))):
                if a != b:
                    lines.append((*a, *b))
    if rng.random() < .5:
        lines.append((-.5, -.5, .5, -.5))
    if rng.random() < .35:
        rings.append((0, 0, .25))
    return lines, rings


def crossed(lines):
    """Whether strokes meet as a cross of four arms: by chance its ends could be hooked, and that sign has no place here."""
    def cut(x, y):
        return any(min(x0, x1) - .01 < x < max(x0, x1) + .01 and min(y0, y1) - .01 < y < max(y0, y1) + .01 for x0, y0, x1, y1 in lines)
    return any(all(cut(x, y + z) for x, z in ((-.25, 0), (.25, 0), (0, -.16), (0, .16))) for y in (-1 / 6, 1 / 6))


class Relief:
    """A wall in the xz plane at y = 0, its face towards -y, cut as a grid of heights; all in metres."""

    def __init__(self, left, right, low, high, step):
        self.xs = np.arange(left, right + step, step)
        self.zs = np.arange(low, high + step, step)
        self.x, self.z = np.meshgrid(self.xs, self.zs)
        self.away = np.full(self.x.shape, 9.0)       # distance to the nearest cut
        self.joint = np.zeros(self.x.shape)
        self.worn = np.zeros(self.x.shape)

    def _window(self, x0, x1, z0, z1):
        i0, i1 = np.searchsorted(self.xs, (x0, x1))
        j0, j1 = np.searchsorted(self.zs, (z0, z1))
        return slice(j0, j1), slice(i0, i1)

    def line(self, x0, z0, x1, z1, reach=.12):
        part = self._window(min(x0, x1) - reach, max(x0, x1) + reach, min(z0, z1) - reach, max(z0, z1) + reach)
        x, z = self.x[part], self.z[part]
        dx, dz = x1 - x0, z1 - z0
        t = np.clip(((x - x0) * dx + (z - z0) * dz) / max(dx * dx + dz * dz, 1e-6), 0, 1)
        self.away[part] = np.minimum(self.away[part], np.hypot(x - x0 - t * dx, z - z0 - t * dz))

    def ring(self, x0, z0, radius, reach=.12):
        part = self._window(x0 - radius - reach, x0 + radius + reach, z0 - radius - reach, z0 + radius + reach)
        d = np.abs(np.hypot(self.x[part] - x0, self.z[part] - z0) - radius)
        self.away[part] = np.minimum(self.away[part], d)

    def letter(self, rng, x, z, wide, tall):
        lines, rings = strokes(rng)
        for x0, y0, x1, y1 in lines:
            self.line(x + x0 * wide, z + y0 * tall, x + x1 * wide, z + y1 * tall)
        for cx, cy, r in rings:
            self.ring(x + cx * wide, z + cy * tall, r * wide)

    def blocks(self, rng, high, width):
        """Courses of stone; the joints between are shallower than the letters."""
        z = self.zs[0]
        while z < self.zs[-1]:
            near = np.exp(-((self.z - z) / .014) ** 2)
            x = self.xs[0] - rng.uniform(0, width)
            while x < self.xs[-1]:
                inside = (self.z >= z) & (self.z < z + high)
                near = np.maximum(near, np.exp(-((self.x - x) / .012) ** 2) * inside)
                x += width * rng.uniform(.75, 1.3)
            self.joint = np.maximum(self.joint, near)
            z += high

    def touched(self, x, z, reach, share=1.0):
        self.worn = np.maximum(self.worn, share * np.exp(-((self.x - x) / reach) ** 2 - ((self.z - z) / (reach * .75)) ** 2))

    def build(self, mesh, material, transform, cut=.026, deep=.045):
        """Hand the wall over as faces, each marked with its wear and its depth."""
        groove = np.clip(1.25 - self.away / cut, 0, 1)
        rough = sum(np.sin(self.x * a + self.z * b + c) for a, b, c in ((3.1, 1.7, 0), (-1.3, 4.2, 2), (7.7, -5.1, 4))) * .004
        depth = groove * deep * (1 - .55 * self.worn) + self.joint * .018 + rough + self.worn * .012
        rows, columns = self.x.shape
        points = np.stack([self.x, depth, self.z], -1).reshape(-1, 3)
        points = points @ np.array(transform.to_3x3()).T + np.array(transform.translation)
        index = np.arange(rows * columns).reshape(rows, columns)
        faces = np.stack([index[:-1, :-1], index[:-1, 1:], index[1:, 1:], index[1:, :-1]], -1).reshape(-1, 4).tolist()
        mesh.add(points.tolist(), faces, material, (0, 0, 0), True)
        tints = np.stack([self.worn, np.maximum(groove, self.joint * .8), np.zeros_like(groove)], -1)[:-1, :-1].reshape(-1, 3)
        mesh.tints[len(mesh.tints) - len(faces):] = [tuple(t) for t in np.round(tints, 3).tolist()]
