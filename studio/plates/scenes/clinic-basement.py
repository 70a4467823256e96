"""Ido's basement clinic by night: one warm lamp over the table, rows of hands, the street's cold light in a high window."""
import math

from mathutils import Matrix, Vector

from kit import bench, doll, light
from kit.cables import bundle, loop
from kit.floors import tiles
from kit.fog import Fog
from kit.materials import glow, grime, plain
from kit.mesh import Mesh, placed
from kit.sky import sky
from kit.vapour import sheet, vapour
from kit.workshop import Workshop, arc_lamp, duct, liquid, shelf, stool, tool_board, trolley
from kit.zalem import zalem

SEED = 11
LEFT, RIGHT, BACK, CEILING = -3.3, 3.2, 5.8, 2.95
WINDOW = Vector((-1.95, BACK, 2.20))
WINDOW_SIZE = (1.75, .64)
LAMP, TABLE = Vector((.35, 3.75, 1.95)), Vector((.35, 3.7, .9))
WARM, COLD = (1.0, .60, .28), (.30, .85, .95)


def build(rng):
    air = Fog(density=.035, height=40, floor=.6, near=(.010, .018, .020), far=(.05, .075, .075), reach=9)
    outside = Fog(density=.00028, height=80, floor=.3, near=(.05, .16, .18), far=(.16, .40, .44), reach=1500)
    sky((.30, .62, .66), (.10, .30, .34), (.02, .06, .08), (0, .12, .5), power=1.5)
    shop = Workshop(
        Mesh(), rng,
        steel=grime('steel', air, (.34, .35, .36), rusted=.15, metal=.85, rough=.3, scale=6, bump=.08),
        iron=grime('iron', air, (.12, .145, .14), rusted=.5, metal=.4, scale=3, bump=.15),
        dark=grime('dark', air, (.035, .035, .038), rusted=.1, metal=.2, scale=4, bump=.1),
        skin=plain('porcelain', air, (.55, .48, .43), .28, mottle=.35),
        wood=plain('wood', air, (.13, .07, .035), .5, mottle=.5),
        glass=liquid('glass', air), lamp=glow('lamp', air, 3.0))
    wall_tiles = tiles('wall tiles', air, (.20, .255, .25), size=.15, stained=.75)
    side_tiles = tiles('side tiles', air, (.20, .255, .25), size=.15, across='yz', stained=.75)
    plaster = grime('plaster', air, (.13, .14, .135), (.07, .05, .035), .5, 0, gloss=.6, rough=.7, scale=1.2)
    floor = tiles('floor tiles', air, (.10, .115, .115), size=.3, across='xy', stained=.8)

    _room(shop, wall_tiles, side_tiles, plaster, floor)
    _window(shop)
    _ceiling(shop)
    _table(shop)
    _shelves(shop)
    _left_side(shop)
    _hanging_arms(shop)
    shop.mesh.build('clinic')

    city = Mesh()
    skin = grime('zalem', outside, (.05, .07, .08), rusted=.1, metal=0, rough=.8, scale=.01)
    zalem(city, rng, (-690, 2300, 396), 300, skin, glow('zalem lamps', outside, 9), ((-1.2, .9, -560, 1900, 12), (-2.4, .9,
        -900, 2100, 12)), cable=False)
    city.build('zalem')
    _lights()
    light.camera((-.25, 0, 1.32), (.12, 5, 1.52), 25, (0, .03))


def _room(shop, wall_tiles, side_tiles, plaster, floor):
    mesh, dado = shop.mesh, 1.62
    mesh.quad((0, 2.5, 0), (8, 0, 0), (0, 9, 0), floor)
    mesh.box((0, 2.5, CEILING + .1), (8, 9, .2), plaster, (.6, .6, .6))
    mesh.box((0, BACK + .15, dado / 2), (8, .3, dado), wall_tiles, bevel=0)
    # The back wall's plaster leaves the window open.
    wide, tall = WINDOW_SIZE
    left, right = WINDOW.x - wide / 2, WINDOW.x + wide / 2
    low, high = WINDOW.z - tall / 2, WINDOW.z + tall / 2
    for x0, x1, z0, z1 in ((-4, left, dado, CEILING), (right, 4, dado, CEILING), (left, right, dado, low),
        (left, right, high, CEILING)):
        mesh.box(((x0 + x1) / 2, BACK + .17, (z0 + z1) / 2), (x1 - x0, .3, z1 - z0), plaster, bevel=0)
    mesh.box((0, BACK - .01, dado + .02), (8, .05, .05), shop.iron, (.6, .6, .6))
    for x in (LEFT - .15, RIGHT + .15):
        mesh.box((x, 2.5, dado / 2), (.3, 9, dado), side_tiles, bevel=0)
        mesh.box((x, 2.5, (dado + CEILING) / 2), (.3, 9, CEILING - dado), plaster, bevel=0)


def _window(shop):
    mesh = shop.mesh
    wide, tall = WINDOW_SIZE
    for side in (-1, 1):
        mesh.box(WINDOW + Vector((side * wide / 2, .05, 0)), (.06, .3, tall + .1), shop.iron, (.8, .8, .8))
        mesh.box(WINDOW + Vector((0, .05, side * tall / 2)), (wide + .1, .34, .06), shop.iron, (.8, .8, .8))
    for k in range(1, 6):
        x = WINDOW.x - wide / 2 + wide * k / 6
        mesh.tube([(x, BACK + .12, WINDOW.z - tall / 2), (x, BACK + .12, WINDOW.z + tall / 2)], .014, shop.dark, (1, 1, 1), 8)
    mesh.tube([WINDOW + Vector((-wide / 2, .12, .02)), WINDOW + Vector((wide / 2, .12, .02))], .012, shop.dark, (1, 1, 1), 8)
    # The kerb of the street outside, and a few posts on it.
    mesh.box((WINDOW.x, BACK + 1.4, WINDOW.z - .42), (6, 2, .3), shop.dark)
    for x in (-.7, .1, .72):
        mesh.tube([WINDOW + Vector((x, 1.6, -.4)), WINDOW + Vector((x, 1.6, .8))], .03, shop.dark, (1, 1, 1), 8)


def _ceiling(shop):
    """Beams, pipes and sagging bundles of cable, all running towards the far wall."""
    mesh, rng = shop.mesh, shop.rng
    for y in (1.2, 2.9, 4.6):
        mesh.box((0, y, CEILING - .1), (7, .16, .2), shop.iron, (.6, .6, .6))
    for x, radius, drop in ((-2.75, .10, .25), (-2.45, .06, .22), (-.55, .05, .30), (1.55, .12, .30), (1.88, .06, .24),
        (2.1, .045, .26), (2.6, .16, .34)):
        duct(shop, [(x, -1, CEILING - drop), (x, BACK - .1, CEILING - drop)], radius, shop.tint(.5, 1), collar=.85)
    duct(shop, [(2.6, BACK - .25, CEILING - .34), (2.6, BACK - .2, 1.9), (2.6, BACK - .2, 0)], .09)
    duct(shop, [(LEFT + .12, 4.9, 0), (LEFT + .12, 4.9, 2.3), (LEFT + .4, 4.9, CEILING - .25), (-2.45, 4.9, CEILING - .22)], .06)
    # Three bundles from hook to hook, what has slipped out of them, and one that goes down to the lamp.
    for hooks, sag, count in (
            (((-1.45, -.4, 2.72), (-1.35, 1.2, 2.70), (-1.55, 2.9, 2.70), (-1.7, 4.6, 2.70), (-2.2, BACK - .1, 2.66)), .17, 9),
            (((.55, -.4, 2.74), (.7, 1.2, 2.70), (-.15, 2.9, 2.72), (-.35, 4.6, 2.70), (-.6, BACK - .1, 2.45)), .19, 8),
            (((-2.6, 2.85, 2.70), (-1.5, 2.95, 2.66), (-.15, 2.9, 2.72), (1.35, 2.95, 2.66)), .13, 7)):
        bundle(mesh, rng, hooks, sag, count, .015, shop.dark, shop.iron)
    bundle(mesh, rng, ((-.15, 2.9, 2.70), (-.02, 3.7, 2.62), (.20, 4.15, 2.40)), .22, 4, .012, shop.dark, shop.iron)
    for x, y, width, drop, tint in ((-1.62, 2.3, .34, .42, (1.6, .6, .5)), (-.4, 3.3, .42, .30, (.8, .8, .8)), (.1, 1.9, .30,
        .36, (.6, 1, 1)),
        (-1.2, 2.95, .5, .34, (.8, .8, .8)), (.55, 2.95, .45, .26, (1.3, 1.1, .5))):
        loop(mesh, (x, y, CEILING - .01), width, drop + .18, .010, shop.dark, tint)


def _table(shop):
    mesh, rng = shop.mesh, shop.rng
    x, y, z = TABLE
    mesh.box((x, y, z), (2.5, .95, .06), shop.iron, (2.6, 2.4, 2.2))
    mesh.box((x, y, z - .07), (2.4, .85, .08), shop.iron, (.8, .8, .8))
    mesh.tube([(x, y, .06), (x, y, z - .1)], .13, shop.iron, (.8, .8, .8), 20)
    mesh.box((x, y, .05), (1.3, .75, .1), shop.iron, (.7, .7, .7))
    for side in (-.8, .8):
        mesh.box((x + side, y, z - .28), (.5, .7, .34), shop.iron, (.8, .8, .8))
        for row in (-.1, .05):
            mesh.box((x + side, y - .36, z - .28 + row), (.44, .02, .12), shop.iron, (1.1, 1.1, 1.1))
            mesh.tube([(x + side - .07, y - .39, z - .27 + row), (x + side + .07, y - .39, z - .27 + row)], .008,
                shop.steel, (1, 1, 1), 6)
    # What he is working on: an open arm, a hand in a clamp, the instruments.
    lying = placed((x - .72, y - .16, z + .08), (0, math.pi / 2, .28)) @ Matrix.Rotation(-1.2, 4, 'Z')
    doll.arm(mesh, lying, .82, shop.skin, shop.dark, (.17, .17, .17), bend=.3, curl=.35)
    clamp = Vector((x + .72, y - .02, z + .03))
    mesh.tube([clamp, clamp + Vector((0, 0, .2))], .015, shop.steel, (1, 1, 1), 8)
    mesh.ring(placed(clamp + Vector((0, 0, .21))), .05, .012, shop.steel, (1, 1, 1), 20, 6)
    doll.hand(mesh, placed(clamp + Vector((0, 0, .17)), (0, .12, -.5)), .24, shop.skin, shop.dark, (.4, .4, .4), .28)
    for dx, dy, size in ((-1.12, .30, .05), (-1.0, .36, .04), (1.14, .32, .06), (1.04, .38, .035), (.47, .38, .05)):
        mesh.lathe([(0, 0), (size, 0), (size, size * 2), (size * .4, size * 2.6), (size * .4, size * 3.2), (0, size * 3.2)],
            shop.glass, rng.choice(((.03, .12, .12), (.16, .07, .015))), placed((x + dx, y + dy, z + .03)), 16)
    _clutter(shop, Vector((x, y, z + .03)))
    for k in range(6):
        mesh.cable((x - .3 + k * .05, y + .1, z + .1), (x - .5 + k * .06, y + .42, z + .03), -.06, .006, shop.dark,
            rng.choice(((1, 1, 1), (4, .6, .4), (.6, 2, 2))), 10)
    arc_lamp(shop, (-.25, 4.3, CEILING - .2), LAMP, TABLE)
    stool(shop, (-1.3, 3.3, 0))
    trolley(shop, (1.95, 2.95, 0))


def _clutter(shop, top):
    """What has gathered on the table since the afternoon; the middle of its front edge stays free for his hands."""
    mesh = shop.mesh
    bench.bowl_with_towel(shop, top + Vector((.28, .12, 0)))
    bench.magnifier(shop, top + Vector((-.16, .30, 0)), -.5)
    bench.cup_of_tools(shop, top + Vector((-.94, .12, 0)))
    bench.cup_of_tools(shop, top + Vector((1.0, .14, 0)))
    bench.notebook(shop, top + Vector((.36, -.26, 0)), .22)
    bench.soldering_iron(shop, top + Vector((-.05, -.24, 0)), .9)
    bench.meter(shop, top + Vector((-1.08, -.10, 0)), -.25)
    for dx, dy, tint in ((.88, .30, (3.2, 1.2, .5)), (.80, .38, (.7, 1.6, 1.6)), (.60, .36, (1, 1, 1))):
        bench.reel(shop, top + Vector((dx, dy, 0)), tint)
    mesh.box(top + Vector((.93, -.22, .012)), (.36, .24, .022), shop.steel, (.9, .9, .9), (0, 0, -.08))
    for k in range(9):
        spot = top + Vector((.80 + k * .032, -.30, .03))
        mesh.tube([spot, spot + Vector((-.012, .16, 0))], .004, shop.steel, (1.2, 1.2, 1.2), 6)
    bench.small_parts(shop, top + Vector((0, -.30, 0)), (1.1, .13), 60)
    bench.small_parts(shop, top + Vector((.72, -.05, 0)), (.2, .12), 24)
    # A hip joint that somebody paid for, and the cloth under it.
    mesh.lathe([(0, 0), (.05, 0), (.07, .04), (.075, .08), (.05, .13), (.02, .15), (0, .15)], shop.steel, (1.1, 1, .9),
        placed(top + Vector((-.42, .30, .02)), (.9, .2, 0)), 20)


def _shelves(shop):
    shelf(shop, (1.25, BACK - .28, .55), 2.3, 5, .40)
    shelf(shop, (RIGHT - .28, 4.2, .55), 2.0, 5, .40, -math.pi / 2)
    tool_board(shop, (-.55, BACK - .04, 2.0), 1.15, .68)
    mesh = shop.mesh
    mesh.box((-.6, BACK - .3, .86), (1.5, .55, .06), shop.wood, (1, 1, 1))
    mesh.box((-.6, BACK - .3, .42), (1.4, .5, .82), shop.iron, (.6, .6, .6))
    for k in range(7):
        size = shop.rng.uniform(.06, .12)
        mesh.box((-1.2 + k * .19, BACK - .3, .89 + size), (size, size * 1.3, size * 2), shop.iron, shop.tint(),
            (0, 0, shop.rng.uniform(-.3, .3)))
    for z in (1.0, 1.4, 1.8, 2.2):  # a cold tube under each shelf
        mesh.box((1.25, BACK - .44, z + .035), (1.9, .02, .015), shop.lamp, tuple(.35 * c for c in COLD), bevel=0)


def _left_side(shop):
    """A sink of a cabinet, a screen with a heartbeat, a chart of a hand."""
    mesh, rng = shop.mesh, shop.rng
    mesh.box((LEFT + .35, 3.8, .45), (.65, 2.7, .9), shop.iron, (.9, .9, .9))
    mesh.box((LEFT + .36, 3.8, .92), (.72, 2.76, .05), shop.steel, (.8, .8, .8))
    for k in range(5):
        mesh.box((LEFT + .69, 2.75 + k * .56, .5), (.02, .5, .72), shop.iron, (1.1, 1.1, 1.1))
        mesh.tube([(LEFT + .73, 2.6 + k * .56, .6), (LEFT + .73, 2.6 + k * .56, .8)], .01, shop.steel, (1, 1, 1), 6)
    screen = placed((LEFT + .55, 4.75, 1.18), (0, 0, .6))
    mesh.box(screen @ Vector((0, .12, 0)), (.56, .38, .46), shop.iron, (.8, .8, .8), (0, 0, .6))
    mesh.box(screen @ Vector((0, -.075, 0)), (.46, .02, .35), shop.lamp, (.004, .022, .022), (0, 0, .6), 0)
    beat = [(-.21, 0), (-.1, 0), (-.07, .03), (-.04, 0), (-.02, -.03), (.01, .13), (.035, -.06), (.06, 0), (.1, .02),
        (.13, 0), (.21, 0)]
    mesh.tube([screen @ Vector((x, -.092, z - .01)) for x, z in beat], .004, shop.lamp, (.10, .9, .8), 5)
    for k in range(9):
        at = placed((LEFT + rng.uniform(.15, .5), 2.7 + k * .13, .945), (0, 0, rng.uniform(0, 6)))
        size = rng.uniform(.03, .06)
        mesh.lathe([(0, 0), (size, 0), (size, size * 3), (size * .5, size * 3.6), (0, size * 3.6)],
            shop.glass if rng.random() < .4 else shop.dark,
                   rng.choice(((.02, .09, .09), (.12, .05, .01))) if rng.random() < .5 else (.9, .9, .9), at, 14)
    for y, z, wide, tall in ((2.9, 2.05, .7, .95), (3.75, 2.1, .55, .75)):
        mesh.box((LEFT + .01, y, z), (.012, wide, tall), shop.skin, (.62, .55, .42), bevel=0)
    hand = placed((LEFT + .02, 2.9, 1.72), (0, 0, math.pi / 2)) @ Matrix.Diagonal((1, .06, 1, 1))
    doll.hand(mesh, hand, .62, shop.dark, shop.skin, (1.5, 1.2, 1), 0)


def _hanging_arms(shop):
    """Arms that hang from the ceiling, close to the lens."""
    mesh = shop.mesh
    for x, y, turn, length in ((1.22, 2.15, .4, .60), (1.48, 2.45, -.3, .58), (1.08, 2.75, 1.2, .56)):
        top = CEILING - .12
        hang = 2.16 + (x - 1.2) * .2
        mesh.tube([(x, y, top), (x, y, hang)], .006, shop.steel, (.6, .6, .6), 6)
        doll.arm(mesh, placed((x, y, hang), (math.pi, 0, turn)), length, shop.skin, shop.dark, (.6, .6, .6), bend=.15, curl=.35)


def _lights():
    light.spot(LAMP - Vector((0, 0, .06)), TABLE + Vector((0, -.05, 0)), WARM, 380, 2.4, .7, .06)
    light.area(TABLE + Vector((0, -.05, .08)), TABLE + Vector((0, -.3, 3)), 1.4, WARM, 95, .6)
    light.area(WINDOW + Vector((-.25, .7, .35)), (.1, 2.7, 0), .8, COLD, 5600, .5)
    light.area(WINDOW + Vector((0, .05, 0)), WINDOW + Vector((.3, -3, -1.2)), 1.6, COLD, 60, .5)
    for z in (1.0, 1.4, 1.8, 2.2):
        light.area((1.25, BACK - .46, z + .02), (1.25, BACK - .2, z - .4), 1.9, (.55, .9, 1.0), 26, .03)
    light.area((RIGHT - .5, 4.2, CEILING - .2), (RIGHT - .2, 4.2, .8), .3, (.9, .75, .55), 80, 1.6)
    light.point((LEFT + .85, 4.4, 1.25), (.1, .9, .8), 22, .15)
    light.area((-.4, -.8, 2.6), (.3, 4, .8), 2.5, (.30, .55, .60), 170)
    light.point(LAMP + Vector((-.1, .1, .45)), WARM, 30, .2)
    light.area((0, 2.2, .3), (0, 3.5, 3), 3, (.35, .5, .5), 40)
    shaft = vapour('shaft', .34, .5, .8, .6)
    for lean, width, tall in ((-.62, .9, 3.6), (-.42, .7, 3.4), (-.80, .8, 3.2)):
        sheet((-1.25, 4.3, 1.55), width, tall, (.15, .42, .46), shaft, (0, lean, 0))
    sheet((LAMP.x, LAMP.y - .1, 1.5), 1.7, 1.5, (.22, .12, .05), shaft)
