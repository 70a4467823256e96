"""A piece built in a frame of its own: boxes, tubes and turned parts told from where it stands."""
from mathutils import Matrix, Vector

from .mesh import WHITE, placed


class Local:
    def __init__(self, mesh, lie):
        self.mesh, self.lie = mesh, lie

    def at(self, point):
        return self.lie @ Vector(point)

    def box(self, centre, size, material, tint=WHITE, rotation=(0, 0, 0), bevel=None):
        turned = self.lie @ placed((0, 0, 0), rotation)
        self.mesh.box(self.at(centre), size, material, tint, turned.to_euler(), bevel)

    def tube(self, points, radius, material, tint=WHITE, sides=6, end_radius=None):
        self.mesh.tube([self.at(p) for p in points], radius, material, tint, sides, end_radius)

    def lathe(self, profile, material, tint=WHITE, transform=Matrix(), sides=16, smooth=True):
        self.mesh.lathe(profile, material, tint, self.lie @ transform, sides, smooth)

    def ring(self, transform, radius, thickness, material, tint=WHITE, steps=32, sides=6, part=1.0):
        self.mesh.ring(self.lie @ transform, radius, thickness, material, tint, steps, sides, part)

    def quad(self, centre, across, up, material, tint=WHITE):
        turn = self.lie.to_3x3()
        self.mesh.quad(self.at(centre), turn @ Vector(across), turn @ Vector(up), material, tint)
