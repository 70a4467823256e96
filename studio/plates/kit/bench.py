"""What lies on a doctor-mechanic's table in the middle of the night."""
import math

from mathutils import Matrix, Vector

from .finds import wheel
from .mesh import placed, smooth_path


def cup_of_tools(shop, at):
    mesh, rng = shop.mesh, shop.rng
    mesh.lathe([(0, 0), (.042, 0), (.045, .11), (.040, .11), (.038, .02), (0, .02)], shop.iron, (1.6, 1.5, 1.2), placed(at), 18)
    for k in range(9):
        a, lean = k * .7, rng.uniform(.015, .05)
        foot = Vector(at) + Vector((math.cos(a) * .02, math.sin(a) * .02, .03))
        top = foot + Vector((math.cos(a) * lean, math.sin(a) * lean, rng.uniform(.15, .24)))
        mesh.tube([foot, top], .0045, shop.steel, (1, 1, 1), 6)
        if k % 3 == 0:
            mesh.tube([foot.lerp(top, .62), top], .010, shop.dark, ((4, .7, .5), (1, 1, 1), (.8, 2.4, 2.2))[k // 3], 8)


def magnifier(shop, at, turn):
    """A lens on a jointed arm over a heavy foot."""
    mesh, lie = shop.mesh, placed(at, (0, 0, turn))
    mesh.lathe([(0, 0), (.085, 0), (.085, .015), (.03, .03), (.012, .035), (0, .035)], shop.iron, (1.4, 1.4, 1.4), lie, 24)
    joints = [Vector(p) for p in ((0, 0, .03), (-.02, 0, .26), (.20, -.03, .40), (.24, -.09, .33))]
    for a, b in zip(joints, joints[1:]):
        mesh.tube([lie @ a, lie @ b], .009, shop.steel, (1, 1, 1), 8)
        mesh.tube([lie @ (b - Vector((0, .018, 0))), lie @ (b + Vector((0, .018, 0)))], .016, shop.dark, (1.5, 1.5, 1.5), 12)
    face = lie @ Matrix.Translation(joints[-1] + Vector((.03, -.07, -.02))) @ Matrix.Rotation(.5, 4, 'X')
    mesh.ring(face, .085, .011, shop.iron, (1.6, 1.6, 1.6), 34, 8)
    mesh.lathe([(.08, 0), (.05, .008), (0, .011)], shop.glass, (.008, .014, .014), face, 28)


def notebook(shop, at, turn):
    """Open, with lines of the invented script and a drawing of a joint."""
    mesh, rng, lie = shop.mesh, shop.rng, placed(at, (0, 0, turn))
    for side in (-1, 1):
        pages = [(side * x, y, .012 + .014 * math.sin(min(1, x / .14) * math.pi * .8)) for y in (-.11, .11) for x in (0, .04,
            .08, .12, .15)]
        mesh.add([lie @ Vector(p) for p in pages], [(k, k + 1, k + 6, k + 5) for k in range(4)], shop.skin, (.42, .38, .30))
        for row in range(9):
            if side > 0 and row < 5:
                continue
            y, long = .085 - row * .021, rng.uniform(.05, .10)
            mesh.box(lie @ Vector((side * .085 - .05 + long / 2, y, .0275)), (long, .004, .001), shop.dark, (.6, .6, .6),
                lie.to_euler(), 0)
    mesh.ring(lie @ Matrix.Translation((.08, .045, .028)), .03, .0015, shop.dark, (.6, .6, .6), 24, 4)
    mesh.box(lie @ Vector((0, 0, .004)), (.32, .235, .008), shop.wood, (1, .6, .5), lie.to_euler())


def bowl_with_towel(shop, at):
    """A mixing bowl. Somebody has rolled a towel into a ring to hold something round."""
    mesh, lie = shop.mesh, placed(at)
    mesh.lathe([(0, 0), (.07, 0), (.075, .012), (.15, .10), (.175, .14), (.182, .142), (.178, .15), (.168, .145), (.14, .10),
        (.06, .02), (0, .018)],
        shop.skin, (.26, .28, .28), lie, 40)
    mesh.ring(lie @ Matrix.Translation((0, 0, .125)), .166, .004, shop.dark, (.5, 1.2, 2.6), 40, 5)
    mesh.ring(lie @ Matrix.Translation((0, 0, .13)), .115, .042, shop.skin, (.20, .23, .23), 40, 10)
    mesh.tube(smooth_path([lie @ Vector(p) for p in ((.10, -.09, .15), (.17, -.13, .165), (.20, -.15, .09), (.205, -.16, .03))],
        5), .035, shop.skin,
        (.20, .23, .23), 8, .03)


def soldering_iron(shop, at, turn):
    mesh, lie = shop.mesh, placed(at, (0, 0, turn))
    coil = [lie @ Vector((math.cos(k * .6) * .022, k * .0032, .045 + math.sin(k * .6) * .022)) for k in range(46)]
    mesh.tube(coil, .0028, shop.steel, (1, 1, 1), 5)
    mesh.box(lie @ Vector((0, .07, .01)), (.07, .17, .02), shop.iron, (1, 1, 1), lie.to_euler())
    mesh.tube([lie @ Vector((0, .15, .05)), lie @ Vector((0, -.08, .085))], .006, shop.steel, (1, 1, 1), 8, .004)
    mesh.tube([lie @ Vector((0, -.06, .083)), lie @ Vector((0, -.18, .10))], .014, shop.wood, (1.6, 1, .8), 10)
    cord = [lie @ Vector(p) for p in ((0, -.18, .10), (.02, -.26, .06), (.10, -.30, .01), (.18, -.22, .008), (.26, -.27, .008))]
    mesh.tube(smooth_path(cord, 6), .0045, shop.dark, (1, 1, 1), 6)


def meter(shop, at, turn):
    """A test set: dial, two knobs, two leads."""
    mesh, lie = shop.mesh, placed(at, (0, 0, turn))
    lean = lie.to_euler()
    mesh.box(lie @ Vector((0, 0, .09)), (.24, .14, .18), shop.iron, (1.3, 1.2, .9), lean)
    mesh.box(lie @ Vector((0, -.072, .115)), (.18, .006, .09), shop.lamp, (.30, .25, .14), lean, 0)
    mesh.tube([lie @ Vector((-.01, -.077, .075)), lie @ Vector((.045, -.077, .145))], .002, shop.dark, (.4, .4, .4), 4)
    for x, tint in ((-.07, (4, .6, .5)), (.07, (1, 1, 1))):
        mesh.tube([lie @ Vector((x, -.07, .035)), lie @ Vector((x, -.10, .035))], .016, shop.dark, tint, 14)
        lead = [lie @ Vector(p) for p in ((x, -.10, .035), (x * 1.4, -.17, .02), (x * 2.4, -.22, .006), (x * 3.4, -.17, .006))]
        mesh.tube(smooth_path(lead, 6), .004, shop.dark, tint, 6)


def reel(shop, at, tint):
    lie = placed(at)
    shop.mesh.lathe([(0, 0), (.05, 0), (.05, .008), (.02, .008), (.02, .06), (.05, .06), (.05, .068), (0, .068)], shop.wood,
        (1.3, 1.1, .9), lie, 22)
    for k in range(7):
        shop.mesh.ring(lie @ Matrix.Translation((0, 0, .014 + k * .0066)), .034, .0055, shop.dark, tint, 22, 5)


def small_parts(shop, at, reach, count):
    """Screws, washers, cogs within `reach` (x, y) metres of `at`."""
    mesh, rng = shop.mesh, shop.rng
    for _ in range(count):
        spot = Vector(at) + Vector((rng.uniform(-1, 1) * reach[0], rng.uniform(-1, 1) * reach[1], .004))
        make = rng.random()
        if make < .45:
            end = spot + Vector((rng.uniform(-.03, .03), rng.uniform(-.03, .03), 0))
            mesh.tube([spot, end], .003, shop.steel, (1.2, 1.1, .9), 5)
            mesh.box(end, (.010, .010, .006), shop.steel, (1.2, 1.1, .9), bevel=0)
        elif make < .8:
            mesh.ring(placed(spot), rng.uniform(.006, .016), .003, shop.steel, (1.2, 1, .7), 14, 5)
        else:
            wheel(mesh, placed(spot + Vector((0, 0, .004))), rng.uniform(.018, .035), shop.steel, (1.2, .95, .6), 5)
