"""The goods lift of the Factory: cages of crates and jars go up a shaft into the light; a weight comes down beside them."""
import math

from mathutils import Vector

from kit import light
from kit.city import Street
from kit.factory_hoist import cage, counterweight, crate, jar, sheave
from kit.factory_things import horns, pendant, queue_rail
from kit.floors import wet_ground
from kit.fog import Fog
from kit.materials import glow, grime, plain
from kit.mesh import Mesh, placed
from kit.signs import glyph
from kit.sky import sky
from kit.vapour import sheet, vapour

SEED = 63
NEAR, DEEP, HALF, TOP, MOUTH = 7.6, 9.4, 4.9, 40, 8
MIDDLE = NEAR + DEEP / 2
BONE, OCHRE = (.74, .90, 1.0), (1.0, .50, .19)


def build(rng):
    air = Fog(density=.015, height=400, floor=.9, near=(.014, .018, .021), far=(.20, .27, .30), reach=45,
              glow_towards=(0, .84, .54), glow=(.55, .68, .72), glow_width=10)
    sky((.9, 1.0, 1.0), (.9, 1.0, 1.0), (.9, 1.0, 1.0), power=1.0, indirect=.10, clouds=0)
    hall = Street(
        Mesh(), rng,
        wall=grime('wall', air, (.12, .115, .11), (.16, .068, .03), .7, 0, gloss=.5, rough=.6, scale=1.1, bump=.35),
        metal=grime('metal', air, (.13, .122, .115), (.21, .085, .03), .75, .55, rough=.35, scale=2.6, bump=.2),
        dark=grime('dark', air, (.036, .035, .036), rusted=.3, metal=.4, rough=.4, scale=4),
        neon=glow('lamp', air, 3.2, .5), window=glow('liquid', air, 1.7, .5),
        cloth=plain('wood', air, (.30, .22, .14), .75, mottle=.5, specular=.2))
    _shaft(hall)
    _landing(hall)
    _cages(hall)
    _wheels(hall)
    hall.mesh.build('lift')
    floor = Mesh()
    floor.quad((0, 3.4, 0), (30, 0, 0), (0, 9.6, 0), wet_ground('floor', air, (.055, .05, .046), .5, (.44, .64), .4))
    floor.build('floor')
    _lights()
    light.camera((-.5, -1.2, 1.5), (.05, MIDDLE, 4.9), 20, (0, .0))


def _shaft(hall):
    """Four walls of plates and girders that go up and up."""
    mesh, rng = hall.mesh, hall.rng
    for side in (-1, 1):
        for z in range(-8, TOP, 2):
            for k in range(5):
                y = NEAR + (k + .5) * DEEP / 5
                tone = rng.uniform(.55, 1.0)
                mesh.box((side * (HALF + .2 + rng.uniform(0, .06)), y, z + 1), (.3, DEEP / 5 - .04, 1.94), hall.wall, (tone,
                    tone * .95, tone * .9), bevel=.03)
        for z in range(-6, TOP, 4):
            mesh.box((side * (HALF - .05), MIDDLE, z), (.34, DEEP, .42), hall.metal, (.8, .72, .66))
            mesh.box((side * (HALF - .16), MIDDLE, z + .26), (.5, DEEP, .08), hall.dark, (1.5, 1.4, 1.3))
            if z > 1:
                mesh.box((side * (HALF - .30), NEAR + 1.6 + (z % 3), z + .75), (.10, .10, .34), hall.neon, (1.0, .46, .14),
                    bevel=0)
                mesh.box((side * (HALF - .24), NEAR + 1.6 + (z % 3), z + .75), (.16, .2, .44), hall.dark, (1, 1, 1))
        for y in (NEAR + .3, MIDDLE, NEAR + DEEP - .3):
            mesh.box((side * (HALF - .14), y, TOP / 2 - 4), (.40, .30, TOP + 8), hall.metal, (.75, .68, .62))
        # Guide rails for cages and the weight.
        for x in (1.15, 3.7):
            mesh.box((side * x, NEAR + DEEP - .55, TOP / 2 - 4), (.10, .22, TOP + 8), hall.metal, (1.3, 1.2, 1.1))
        for x, r in ((HALF - .75, .12), (HALF - 1.1, .07)):
            mesh.tube([(side * x, NEAR + DEEP - .3, -8), (side * x, NEAR + DEEP - .3, TOP)], r, hall.metal, (.9, .8, .72), 10)
    for z in range(-8, MOUTH, 2):
        for k in range(5):
            x = -HALF + (k + .5) * HALF * 2 / 5
            tone = rng.uniform(.5, .95)
            mesh.box((x, NEAR + DEEP + .2, z + 1), (HALF * 2 / 5 - .04, .3, 1.94), hall.wall, (tone, tone * .95, tone * .9),
                bevel=.03)
        if z % 4 == 2:
            mesh.box((0, NEAR + DEEP - .05, z), (HALF * 2, .34, .42), hall.metal, (.8, .72, .66))
    mesh.box((0, NEAR + DEEP + .6, (MOUTH - 8) / 2), (HALF * 3, .3, MOUTH + 8), hall.dark, bevel=0)
    for side in (-1, 1):
        mesh.box((side * (HALF + .6), MIDDLE, TOP / 2 - 4), (.3, DEEP, TOP + 8), hall.dark, bevel=0)
    # Over its edge the shaft opens on the light that everything here goes up to.
    mesh.box((0, NEAR + DEEP, MOUTH + .1), (HALF * 2, .9, .5), hall.metal, (.8, .72, .66))
    mesh.quad((0, NEAR + DEEP + 16, MOUTH + 22), (70, 0, 0), (0, 0, 60), hall.window, (.42, .535, .58))
    for x in (-4.4, 4.4):  # the frame that stands in it
        mesh.box((x, NEAR + DEEP + 6, MOUTH + 10), (.7, .7, 40), hall.metal, (.8, .72, .66))
    for z in (MOUTH + 5.5, MOUTH + 11.5):
        mesh.box((0, NEAR + DEEP + 6, z), (9, .5, .5), hall.metal, (.8, .72, .66))
        for k in range(6):
            mesh.tube([(-4.4 + k * 1.47, NEAR + DEEP + 6, z - (0 if k % 2 else 2.4)), (-2.93 + k * 1.47, NEAR + DEEP + 6,
                z - (2.4 if k % 2 else 0))], .12, hall.metal, (.8, .72, .66), 5)
    for side in (-1, 1):  # braces across the corners, higher up
        for z in range(6, TOP, 6):
            mesh.tube([(side * HALF, NEAR + DEEP, z), (side * (HALF - 2.4), NEAR + DEEP - .3, z + 4)], .12, hall.metal, (.8,
                .72, .66), 5)
    # A ladder, and cables that hang down the left wall.
    for dy in (0, .5):
        mesh.tube([(-HALF + .35, NEAR + 2.6 + dy, -6), (-HALF + .35, NEAR + 2.6 + dy, TOP)], .035, hall.metal, (1.1, 1, .9), 6)
    for k in range(150):
        z = -2 + k * .32
        mesh.tube([(-HALF + .35, NEAR + 2.6, z), (-HALF + .35, NEAR + 3.1, z)], .02, hall.metal, (1.1, 1, .9), 5)
    for k in range(9):
        x, y = HALF - .3 - (k % 3) * .07, NEAR + 3.4 + k * .16
        mesh.tube([(x, y, -6), (x - .05, y, 20), (x, y, TOP)], rng.uniform(.02, .045), hall.dark, rng.choice(((1, 1, 1),
            (1.7, .8, .6))), 6)


def _landing(hall):
    """The edge where goods wait: a frame round the opening, a guard rail, crates, a lever, a number over it."""
    mesh, rng = hall.mesh, hall.rng
    for side in (-1, 1):
        mesh.box((side * (HALF + 3.2), NEAR - .2, 9), (6.0, .7, 34), hall.wall, (.75, .72, .68), bevel=0)
        for k in range(3):  # plates, a great number painted on them, pipes
            for z in range(9):
                tone = rng.uniform(.6, 1.05)
                mesh.box((side * (HALF + 1.15 + k * 1.5), NEAR - .60, .9 + z * 1.55), (1.44, .12, 1.48), hall.wall,
                    (tone, tone * .95, tone * .9), bevel=.03)
                for dx in (-.6, .6):
                    mesh.lathe([(.04, 0), (.03, .025), (0, .035)], hall.metal, (1.2, 1.1, 1.0),
                        placed((side * (HALF + 1.15 + k * 1.5) + dx,
                        NEAR - .67, .35 + z * 1.55), (math.pi / 2, 0, 0)), 8)
        for dx, r in ((.72, .11), (1.02, .06)):
            mesh.tube([(side * (HALF + dx), NEAR - .82, 0), (side * (HALF + dx), NEAR - .82, 16)], r, hall.metal, (1, .85,
                .75), 10)
            for z in range(8):
                mesh.tube([(side * (HALF + dx), NEAR - .82, z * 1.9), (side * (HALF + dx), NEAR - .82, z * 1.9 + .14)],
                    r * 1.35,
                    hall.metal, (1, .85, .75), 10)
        mesh.box((side * (HALF + .1), NEAR - .45, 8), (.7, .6, 30), hall.metal, (.85, .78, .70))
        mesh.box((side * (HALF - .25), NEAR - .62, 8), (.16, .3, 30), hall.dark, (1.4, 1.3, 1.2))
        for k in range(36):
            for dx in (-.2, .2):
                mesh.lathe([(.045, 0), (.036, .03), (0, .042)], hall.metal, (1.3, 1.15, 1.0),
                    placed((side * (HALF + .1) + dx, NEAR - .76, .4 + k * .42),
                    (math.pi / 2, 0, 0)), 8)
    paint = Street(mesh, rng, hall.wall, hall.metal, hall.dark, hall.cloth, hall.window)
    for k in range(2):
        glyph(paint, (-HALF - 2.3 - k * 1.1, NEAR - .68, 3.1), (.75, 0, 0), (0, 0, 1.15), (1.5, 1.15, .75))
    mesh.box((0, NEAR - .25, -.25), (HALF * 2, .7, .5), hall.metal, (.8, .72, .65))
    for k in range(24):  # warning stripes on the sill
        mesh.box((-HALF + .2 + k * .41, NEAR - .45, .012), (.20, .34, .016), hall.cloth, (1.9, 1.1, .30) if k % 2 else (.12,
            .12, .12), (0, 0, .5), 0)
    queue_rail(hall, [(-HALF + .1, NEAR - .95), (-1.7, NEAR - .95)], 1.1)
    queue_rail(hall, [(1.9, NEAR - .95), (HALF - .1, NEAR - .95)], 1.1)
    mesh.tube([(1.9, NEAR - .95, 1.1), (2.0, NEAR - .95, 1.9), (2.1, NEAR - .95, 2.9)], .035, hall.metal, (1.9, .6, .3),
        8)  # the bar, raised
    for x, y, size, turn in ((-4.3, 6.2, (1.2, .9, .85), .2), (-4.5, 6.2, (.8, .7, .6), .5), (-3.2, 6.5, (.8, .8, .62), -.3),
        (4.4, 6.1, (1.3, 1.0, .9), -.25),
            (5.2, 5.0, (1.0, .9, .75), .3), (-5.6, 5.1, (1.1, 1.0, .95), .1)):
        z = .86 if size == (.8, .7, .6) else 0
        crate(hall, placed((x, y, z), (0, 0, turn)), size)
    for k, (x, y) in enumerate(((3.15, 6.55), (3.5, 6.75), (3.78, 6.35))):
        jar(hall, placed((x, y, 0)), .58, ((.34, .15, .03), (.03, .22, .20), (.34, .15, .03))[k])
    jar(hall, placed((4.25, 6.0, .90)), .5, (.34, .15, .03))
    lever = Vector((-2.05, NEAR - 1.05, 0))
    mesh.box(lever + Vector((0, 0, .45)), (.42, .36, .9), hall.metal, (.8, .72, .66))
    mesh.tube([lever + Vector((0, -.1, .85)), lever + Vector((-.18, -.25, 1.45))], .026, hall.metal, (1.2, 1.1, 1), 8)
    mesh.lathe([(0, -.05), (.05, -.03), (.055, .02), (0, .055)], hall.dark, (3.2, .7, .5), placed(lever + Vector((-.18, -.25,
        1.48))), 14)
    for k in range(3):
        mesh.box(lever + Vector((-.11 + k * .11, -.19, .66)), (.05, .02, .05), hall.neon, ((1.0, .40, .10), (.05, .02, .01),
            (.05, .02, .01))[k], bevel=0)
    horns(hall, (-HALF - .2, NEAR - 1.1, 6.7), 1.05, ((-.3, .4), (.8, .35)))
    pendant(hall, (-HALF + .2, NEAR - 1.5, 4.0), 20, .42, 1.0)
    pendant(hall, (HALF + 1.0, NEAR - 2.0, 4.0), 20, .42, 1.0)


def _cages(hall):
    """Four on the way, each smaller against the light, on three cables each."""
    mesh = hall.mesh
    ropes = []
    for x, y, z, turn, size, load in ((-2.35, MIDDLE - 2.0, 2.3, .12, (2.9, 2.4, 2.5), 'both'),
            (2.1, MIDDLE + .4, 6.6, -.14, (2.8, 2.4, 2.4), 'jars'), (-2.2, MIDDLE + 1.2, 11.6, .08, (2.9, 2.4, 2.5), 'crates'),
            (2.0, MIDDLE + 1.6, 17.0, .2, (2.7, 2.4, 2.4), 'both')):
        cage(hall, placed((x, y, z), (0, 0, turn)), size, load)
        ropes.append((x, y, z + size[2] + size[0] * .62))
    for x, y, z in ropes:
        for dx in (-.09, 0, .09):
            mesh.tube([(x + dx, y, z), (x + dx, y, TOP)], .026, hall.dark, (1.3, 1.2, 1.1), 5)
    weight = placed((.2, NEAR + DEEP - .85, 2.6))
    counterweight(hall, weight, 1.15, 3.9)
    for dx in (-.2, .2):
        mesh.tube([(.2 + dx, NEAR + DEEP - .85, 6.7), (.2 + dx, NEAR + DEEP - .85, TOP)], .035, hall.dark, (1.3, 1.2, 1.1), 5)


def _wheels(hall):
    """Guide wheels on beams across the shaft."""
    mesh = hall.mesh
    for z, y in ((17.6, MIDDLE + 3.0), (26.0, MIDDLE + 2.6)):
        for dz in (0, .9):
            mesh.box((0, y, z + dz), (HALF * 2, .24, .22), hall.metal, (.75, .68, .62))
        for k in range(9):
            x = -HALF + k * 1.09
            mesh.tube([(x, y, z), (x + 1.09, y, z + .9)] if k % 2 else [(x, y, z + .9), (x + 1.09, y, z)], .05, hall.dark,
                (1.4, 1.3, 1.2), 4)
        for x in (-2.2, .2, 2.0):
            sheave(hall, placed((x, y - .4, z + .2)), .85)
    board = Vector((HALF + 2.4, NEAR - .75, 5.6))
    mesh.box(board, (3.0, .3, 1.0), hall.dark, (.8, .8, .8))
    mesh.box(board + Vector((0, .06, 0)), (3.25, .24, 1.25), hall.metal, (.75, .68, .62))
    for k in range(4):
        glyph(hall, board + Vector((-1.0 + k * .67, -.17, 0)), (.36, 0, 0), (0, 0, .54), (1.0, .42, .10))


def _lights():
    light.area((0, NEAR + DEEP + 14, 22), (0, NEAR, 2), 14, BONE, 120000)
    light.spot((.4, NEAR + DEEP + 3, 24), (-.3, NEAR - 2.0, 0), BONE, 42000, .5, .6, .6)
    for x, y in ((-HALF + .2, NEAR - 1.5), (HALF + 1.0, NEAR - 2.0)):
        light.spot((x, y, 3.9), (x * .92, y + .2, 0), OCHRE, 1700, 2.6, .9, .15)
    # What comes down the shaft: on its back wall, and over the edge on the goods that wait.
    light.spot((1.2, NEAR + 4.5, 32), (-.2, NEAR + DEEP - .5, 2), BONE, 90000, .45, .7, .5)
    for side in (-1, 1):
        light.spot((-side * 1.5, NEAR + 1.6, 13), (side * 4.4, 5.4, .5), BONE, 24000, .42, .7, .3)
    # The jars: in the two lower cages and on the landing.
    light.point((-2.35, MIDDLE - 4.0, 3.9), OCHRE, 90, .5)
    light.point((2.1, MIDDLE - 1.8, 8.4), (.25, .80, .74), 70, .5)
    light.point((3.5, 5.9, .55), OCHRE, 45, .25)
    light.point((-.6, MIDDLE - 4.4, 5.2), OCHRE, 420, .4)
    light.area((0, 3.6, 3.4), (0, 7.2, .6), 9, OCHRE, 360, .5)
    for side in (-1, 1):  # a cold edge on the posts of the landing
        light.area((side * 1.5, NEAR + 2.5, 9), (side * (HALF + .1), NEAR - .7, 4), 1.2, BONE, 900)
    light.area((0, -3, 4), (0, 7, 2), 4, (.36, .48, .56), 950)
    shaft = vapour('shaft', .32, .16, .8, .9)
    for x, y, width, k in ((-1.2, MIDDLE + 2.5, 6, 1), (1.9, MIDDLE + 3.2, 5, .8)):
        sheet((x, y, 11), width, 24, (.30 * k, .38 * k, .42 * k), shaft, (-.10, 0, 0))
    beam = vapour('beam', .55, .10, .6, .12)
    halo = vapour('halo', .85, .05, 1.5, 1)
    for x, y, lean, k in ((-1.9, MIDDLE - .4, .10, .9), (.7, MIDDLE + 4.35, -.04, 1.1), (2.9, MIDDLE + 2.2, -.13, .85)):
        sheet((x, y, 7.5), 2.3, 24, (.50 * k, .65 * k, .70 * k), beam, (0, lean, 0))
    # The air round the jars.
    for at, wide, colour in (((-2.35, MIDDLE - 3.5, 4.0), 4.2, (.80, .50, .18)), ((2.1, MIDDLE - 1.1, 8.0), 4.0, (.40, .66, .56)),
        ((3.5, 6.0, .5), 1.9, (.75, .46, .15))):
        sheet(at, wide, wide * .55, colour, halo)
    sheet((0, MIDDLE + 2, 2.4), 13, 6.5, (.30, .40, .44), shaft)
    sheet((.4, NEAR + 1.5, .6), 10, 2.6, (.26, .34, .37), shaft)
