"""A layer of its own before the lens: the camera, places told as shares of the frame, materials without haze."""
import math

from mathutils import Vector

from . import light
from .fog import Fog
from .mesh import smooth_path
from .sky import sky

LENS, FRAME = 24, (36, 20.25)
CLEAR_AIR = Fog(density=0)


def look(ambient):
    """The lens at the origin, looking along +y, and a dim light from everywhere in the colour `ambient`."""
    sky(ambient, ambient, ambient, power=1.0, clouds=0)
    light.camera((0, 0, 0), (0, 10, 0), LENS)


def at(u, v, away=2.0):
    """The point seen at (u, v), 0…1 from the top left, `away` metres from the lens."""
    return Vector(((u - .5) * FRAME[0], LENS, (.5 - v) * FRAME[1])) * (away / LENS)


def path(places, away=2.0):
    """Points for a tube: each place is (u, v) or (u, v, away)."""
    return [at(p[0], p[1], p[2] if len(p) > 2 else away) for p in places]


def rod(mesh, places, thick, material, tint=(1, 1, 1), thin=None, away=2.0, sides=12):
    """A rod or cable through `places`; its rings are carried along the path, so that it never pinches where it turns upright."""
    points = [Vector(p) for p in smooth_path(path(places, away), 8)]
    last = len(points) - 1
    along = [(points[min(i + 1, last)] - points[max(i - 1, 0)]).normalized() for i in range(last + 1)]
    across, vertices = Vector((0, 1, 0)), []
    for i, point in enumerate(points):
        across = (across - along[i] * across.dot(along[i])).normalized()
        other = along[i].cross(across)
        r = thick + ((thin or thick) - thick) * i / last
        vertices += [point + (across * math.cos(a) + other * math.sin(a)) * r for a in (math.tau * k / sides for k in range(sides))]
    faces = [(i * sides + k, i * sides + (k + 1) % sides, (i + 1) * sides + (k + 1) % sides, (i + 1) * sides + k)
             for i in range(last) for k in range(sides)]
    mesh.add(vertices, [*faces, tuple(range(last * sides, (last + 1) * sides))], material, tint, True)
