"""Old television sets, and what they show: pictures made of small panes of light."""
import math

from mathutils import Vector

from .mesh import placed

COLD, BLOOD = (.30, .85, 1.0), (1.0, .10, .06)


def _disc(u, v, rng):
    """Zalem over a low horizon."""
    ring = abs(math.hypot((u - .5) * 1.0, (v - .36) * 3.2) - .36)
    under = max(0, 1 - abs(v - .80) * 7) * .8
    return (.95 if ring < .035 else .16 if math.hypot(u - .5,
        (v - .36) * 3.2) < .36 else .34 + .3 * v) + under * (.4 + .6 * rng.random())


def _snow(u, v, rng):
    return rng.random() ** 2 * .9 + (.35 if abs(v - .3) < .06 else 0)


def _track(u, v, rng):
    """A banked curve, and the ball on it."""
    lane = math.hypot(u - 1.05, (v - 1.05) * .9)
    light = .75 if abs(lane - .55) < .025 or abs(lane - .86) < .025 else .22 if .55 < lane < .86 else .07
    return 1.5 if math.hypot(u - .46, v - .56) < .07 else light


def _bars(u, v, rng):
    return (.95, .55, .78, .35, .62, .2, .42)[min(6, int(u * 7))] * (1 if v < .72 else .35)


def _eye(u, v, rng):
    lid = .30 * (1 - ((u - .5) / .44) ** 2)
    d = math.hypot(u - .52, (v - .5) * .8)
    if abs(v - .5) > lid:
        return .22 if abs(abs(v - .5) - lid) > .05 else .8
    return .05 if d < .06 else .75 if d < .17 else .34


def _roll(u, v, rng):
    """A picture that has lost its hold."""
    return max(.06, .5 + .5 * math.sin(v * 19 + u * 3)) * (.7 + .3 * rng.random())


def _dead(u, v, rng):
    return .02 + .05 * max(0, 1 - math.hypot(u - .3, v - .25) * 3)


PICTURES = {'disc': _disc, 'snow': _snow, 'track': _track, 'bars': _bars, 'eye': _eye, 'roll': _roll, 'dead': _dead}


def television(street, at, size, picture, colour, turn=0.0, wood=None):
    """A set that stands on `at`, its screen towards -y before the turn; `size` is its width."""
    mesh, rng, show = street.mesh, street.rng, PICTURES[picture]
    lie, lean = placed(at, (0, 0, turn)), (0, 0, turn)
    tall, deep = size * .80, size * .62
    tint = rng.choice(((1.3, 1.2, 1.1), (.9, .55, .35), (.8, .85, .9), (1.2, .9, .6)))
    mesh.box(lie @ Vector((0, deep * .5, tall / 2)), (size, deep, tall), wood or street.metal, tint, lean, size * .035)
    mesh.box(lie @ Vector((0, deep * 1.1, tall * .48)), (size * .66, deep * .35, tall * .62), street.dark, (1, 1, 1), lean,
        size * .03)
    wide, high = size * .70, tall * .74
    middle = Vector((-size * .095, -.004, tall * .52))
    mesh.box(lie @ (middle + Vector((0, .004, 0))), (wide + size * .07, .03, high + size * .07), street.dark, (.8, .8, .8),
        lean, .01)
    columns, rows = 26, 20
    for j in range(rows):
        for i in range(columns):
            u, v = (i + .5) / columns, (j + .5) / rows
            # Rounded corners, and the bulge of the tube.
            if abs(u - .5) > .46 and abs(v - .5) > .45:
                continue
            bulge = lambda a, b: lie @ (middle + Vector(((a - .5) * wide,
                -.018 - .05 * size * (1 - (2 * a - 1) ** 2) * (1 - (2 * b - 1) ** 2),
                (.5 - b) * high)))
            step_u, step_v = 1 / columns, .86 / rows
            corners = [bulge(u - step_u / 2, v + step_v / 2), bulge(u + step_u / 2, v + step_v / 2), bulge(u + step_u / 2,
                v - step_v / 2),
                bulge(u - step_u / 2, v - step_v / 2)]
            k = show(u, v, rng) * (1 - .5 * math.hypot(u - .5, v - .5))
            mesh.add(corners, [(0, 1, 2, 3)], street.window, tuple(c * k for c in colour))
    for k, z in enumerate((.78, .60)):  # two knobs and a cloth for the loudspeaker
        knob = placed(lie @ Vector((size * .39, -.01, tall * z)), (math.pi / 2, 0, turn))
        mesh.lathe([(.045 * size, 0), (.04 * size, .04 * size), (0, .045 * size)], street.dark, (2.2, 2, 1.6), knob, 14)
    for k in range(5):
        mesh.box(lie @ Vector((size * .39, -.006, tall * (.20 + k * .055))), (size * .13, .012, size * .018), street.dark,
            (1.4, 1.4, 1.4), lean, 0)
    if rng.random() < .5:
        for side in (-1, 1):
            mesh.tube([lie @ Vector((0, deep * .4, tall)), lie @ Vector((side * size * .32, deep * .4, tall + size * .5))],
                .007, street.metal,
                (1.5, 1.5, 1.5), 5)
    return lie @ middle
