"""What falls first: spoons, forks, bearings, piano keys, pots. The long side of each lies along x."""
import math

from mathutils import Matrix, Vector


def spoon(mesh, lie, tin):
    mesh.tube([lie @ Vector((-.09, 0, .006)), lie @ Vector((0, 0, .012)), lie @ Vector((.05, 0, .002))], .005, tin, (1, 1, 1),
        6, .0035)
    bowl = lie @ Matrix.Translation((.078, 0, .006)) @ Matrix.Diagonal((1.45, 1, 1, 1))
    mesh.lathe([(.021, 0), (.017, -.006), (.009, -.010), (0, -.011)], tin, (1, 1, 1), bowl, 18)


def fork(mesh, lie, tin):
    mesh.tube([lie @ Vector((-.09, 0, .004)), lie @ Vector((.03, 0, .010))], .005, tin, (1, 1, 1), 6, .0035)
    for k in range(4):
        y = (k - 1.5) * .007
        mesh.tube([lie @ Vector((.03, y * .5, .010)), lie @ Vector((.05, y, .006)), lie @ Vector((.095, y, .012))], .0022, tin,
            (1, 1, 1), 5)


def bearing(mesh, lie, tin, dark):
    """Two races and their balls."""
    for radius, thick in ((.055, .008), (.030, .007)):
        mesh.lathe([(radius - thick, -.011), (radius + thick, -.011), (radius + thick, .011), (radius - thick, .011),
            (radius - thick, -.011)], tin,
            (1, 1, 1), lie, 26)
    for k in range(9):
        a = k * math.tau / 9
        ball = lie @ Matrix.Translation((math.cos(a) * .0425, math.sin(a) * .0425, 0))
        mesh.lathe([(0, -.009), (.007, -.005), (.009, 0), (.007, .005), (0, .009)], tin, (1.2, 1.2, 1.2), ball, 8)
    mesh.lathe([(.034, -.003), (.050, -.003)], dark, (1, 1, 1), lie, 20)


def key(mesh, lie, ivory):
    mesh.box(lie.translation, (.15, .023, .012), ivory, (1.2, 1.15, 1.05), lie.to_euler(), .002)


def pot(mesh, lie, size, tin):
    """A dented saucepan."""
    mesh.lathe([(0, 0), (.42, 0), (.45, .05), (.45, .5), (.48, .52), (.44, .52), (.42, .07), (0, .05)], tin, (.8, .8, .8),
        lie @ Matrix.Scale(size, 4), 26)
    mesh.tube([lie @ Vector((size * .45, 0, size * .45)), lie @ Vector((size * 1.25, 0, size * .52))], size * .05, tin, (.6, .6,
        .6), 8)
