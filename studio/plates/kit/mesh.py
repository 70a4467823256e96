"""One growing mesh, made of boxes, tubes, turned profiles and plain faces.

A whole city in a single object renders far faster than ten thousand objects, so
each face carries its own material and its own tint (read by the materials).
"""
import math

import bpy
import numpy as np
from mathutils import Euler, Matrix, Vector

WHITE = (1.0, 1.0, 1.0)


def placed(centre, rotation=(0, 0, 0), scale=1.0):
    """A transform: scale, then rotate (radians, XYZ), then move to `centre`."""
    turn = Euler(rotation).to_matrix().to_4x4()
    return Matrix.Translation(centre) @ turn @ Matrix.Scale(scale, 4)


def smooth_path(points, steps=6):
    """Points on a Catmull-Rom curve through `points`, `steps` to a span."""
    knots = [Vector(p) for p in points]
    ends = [knots[0] * 2 - knots[1], *knots, knots[-1] * 2 - knots[-2]]
    curve = []
    for a, b, c, d in zip(ends, ends[1:], ends[2:], ends[3:]):
        for step in range(steps):
            t = step / steps
            curve.append(.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t
                               + (3 * b - a - 3 * c + d) * t ** 3))
    return [*curve, knots[-1]]


class Mesh:
    def __init__(self):
        self.vertices, self.faces = [], []
        self.materials, self.slots, self.tints, self.smooth = [], [], [], []

    def add(self, vertices, faces, material, tint=WHITE, smooth=False, transform=None):
        """Raw faces. Every other method ends here."""
        first = len(self.vertices)
        if transform is not None:
            vertices = [transform @ Vector(v) for v in vertices]
        self.vertices.extend(tuple(v) for v in vertices)
        if material not in self.materials:
            self.materials.append(material)
        slot = self.materials.index(material)
        for face in faces:
            self.faces.append(tuple(i + first for i in face))
            self.slots.append(slot)
            self.tints.append(tint)
            self.smooth.append(smooth)

    def box(self, centre, size, material, tint=WHITE, rotation=(0, 0, 0), bevel=None):
        """A box. Its edges are bevelled a little unless it is thin: edges catch light."""
        x, y, z = (s / 2 for s in size)
        thinnest = min(x, y, z)
        if bevel is None:
            bevel = min(.05, thinnest * .3) if thinnest > .05 else 0
        vertices, faces = _bevelled(x, y, z, bevel) if bevel > 0 else _plain(x, y, z)
        self.add(vertices, faces, material, tint, False, placed(centre, rotation))

    def tube(self, points, radius, material, tint=WHITE, sides=6, end_radius=None, cap=True):
        """A tube along a path; it tapers when `end_radius` is given."""
        path = [Vector(p) for p in points]
        last = len(path) - 1
        vertices, faces = [], []
        for i, point in enumerate(path):
            along = (path[min(i + 1, last)] - path[max(i - 1, 0)]).normalized()
            up = Vector((0, 0, 1)) if abs(along.z) < .95 else Vector((1, 0, 0))
            across = along.cross(up).normalized()
            other = along.cross(across)
            r = radius if end_radius is None else radius + (end_radius - radius) * i / last
            for k in range(sides):
                a = math.tau * k / sides
                vertices.append(point + across * math.cos(a) * r + other * math.sin(a) * r)
        for i in range(last):
            faces += _band(i * sides, sides)
        if cap:
            faces.append(tuple(range(sides)))
            faces.append(tuple(range(last * sides, (last + 1) * sides))[::-1])
        self.add(vertices, faces, material, tint, sides > 6)

    def cable(self, start, end, sag, radius, material, tint=(.1, .1, .1), steps=14, sides=5):
        """A cable that hangs `sag` metres below the straight line at its middle."""
        a, b = Vector(start), Vector(end)
        points = []
        for i in range(steps + 1):
            t = i / steps
            points.append(a.lerp(b, t) - Vector((0, 0, sag * 4 * t * (1 - t))))
        self.tube(points, radius, material, tint, sides)

    def lathe(self, profile, material, tint=WHITE, transform=Matrix(), sides=14, smooth=True):
        """A profile of (radius, height) pairs turned about z."""
        vertices, faces = [], []
        for radius, height in profile:
            for k in range(sides):
                a = math.tau * k / sides
                vertices.append((radius * math.cos(a), radius * math.sin(a), height))
        for i in range(len(profile) - 1):
            faces += _band(i * sides, sides)
        self.add(vertices, faces, material, tint, smooth, transform)

    def ring(self, transform, radius, thickness, material, tint=WHITE, steps=48, sides=8, part=1.0):
        """A torus, or the first `part` of one, lying in the transform's xy plane."""
        count = max(2, round(steps * part))
        points = []
        for k in range(count + 1):
            a = math.tau * part * k / count
            points.append(transform @ Vector((radius * math.cos(a), radius * math.sin(a), 0)))
        self.tube(points, thickness, material, tint, sides, cap=part < 1)

    def quad(self, centre, across, up, material, tint=WHITE):
        """A flat four-sided face spanned by the two full-size vectors."""
        c, a, b = Vector(centre), Vector(across) / 2, Vector(up) / 2
        self.add([c - a - b, c + a - b, c + a + b, c - a + b], [(0, 1, 2, 3)], material, tint)

    def build(self, name):
        """Hand the mesh to Blender and return its object."""
        data = bpy.data.meshes.new(name)
        data.from_pydata(self.vertices, [], self.faces)
        for material in self.materials:
            data.materials.append(material)
        data.polygons.foreach_set('material_index', self.slots)
        data.polygons.foreach_set('use_smooth', self.smooth)
        tint = data.attributes.new('tint', 'FLOAT_COLOR', 'FACE')
        tint.data.foreach_set('color', np.array([(*t, 1) for t in self.tints], np.float32).ravel())
        thing = bpy.data.objects.new(name, data)
        bpy.context.collection.objects.link(thing)
        return thing


def _band(first, sides):
    """The quads between one ring of vertices and the next."""
    quads = []
    for k in range(sides):
        n = (k + 1) % sides
        quads.append((first + k, first + n, first + sides + n, first + sides + k))
    return quads


def _plain(x, y, z):
    vertices = [(i * x, j * y, k * z) for i in (-1, 1) for j in (-1, 1) for k in (-1, 1)]
    return vertices, [(0, 1, 3, 2), (4, 6, 7, 5), (0, 4, 5, 1), (2, 3, 7, 6), (0, 2, 6, 4), (1, 5, 7, 3)]


def _bevelled(x, y, z, bevel):
    """Each corner becomes three vertices, one for each face that it touches."""
    half, vertices, index = (x, y, z), [], {}
    signs = [(i, j, k) for i in (-1, 1) for j in (-1, 1) for k in (-1, 1)]
    for corner in signs:
        for axis in range(3):
            index[corner, axis] = len(vertices)
            vertices.append(tuple(s * h - (0 if a == axis else s * bevel)
                                  for a, (s, h) in enumerate(zip(corner, half))))

    def corner(axis, along, u, v):
        signs = [0, 0, 0]
        signs[axis], signs[(axis + 1) % 3], signs[(axis + 2) % 3] = along, u, v
        return tuple(signs)

    faces = []
    for axis in range(3):
        u_axis, v_axis = (axis + 1) % 3, (axis + 2) % 3
        for side in (-1, 1):
            face = [index[corner(axis, side, u, v), axis] for u, v in ((-1, -1), (1, -1), (1, 1), (-1, 1))]
            faces.append(tuple(face[::side]))
        for u in (-1, 1):
            for v in (-1, 1):
                low, high = corner(axis, -1, u, v), corner(axis, 1, u, v)
                edge = [index[low, u_axis], index[high, u_axis], index[high, v_axis], index[low, v_axis]]
                faces.append(tuple(edge if u * v < 0 else edge[::-1]))
    faces += [tuple(index[s, axis] for axis in range(3)) for s in signs]
    return vertices, faces
