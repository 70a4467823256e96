"""The room itself: walls of old plaster, riveted beams, pipes, and a window that was a tram's."""
import math

from mathutils import Vector

from .mesh import placed, smooth_path

LEFT, RIGHT, BACK, CEILING = -2.35, 2.25, 4.4, 2.85
SILL, HEAD, WINDOW_LEFT, WINDOW_RIGHT = .78, 2.42, -.95, 1.45
MIDDLE = (WINDOW_LEFT + WINDOW_RIGHT) / 2


def shell(mesh, back_wall, side_wall, plaster, wood, floor):
    mesh.quad((0, 2, 0), (6, 0, 0), (0, 7, 0), floor)
    mesh.box((0, 2, CEILING + .1), (6, 7, .2), plaster, (.55, .54, .56))
    for x in (LEFT - .15, RIGHT + .15):
        mesh.box((x, 2, CEILING / 2), (.3, 7, CEILING), side_wall, bevel=0)
        mesh.box((x + (.165 if x < 0 else -.165), 2, .08), (.03, 7, .16), wood, (.8, .8, .8))
    for x0, x1, z0, z1 in ((-3, WINDOW_LEFT, 0, CEILING), (WINDOW_RIGHT, 3, 0, CEILING),
        (WINDOW_LEFT, WINDOW_RIGHT, 0, SILL), (WINDOW_LEFT, WINDOW_RIGHT, HEAD, CEILING)):
        mesh.box(((x0 + x1) / 2, BACK + .15, (z0 + z1) / 2), (x1 - x0, .3, z1 - z0), back_wall, bevel=0)
    mesh.box((0, BACK - .015, .08), (6, .03, .16), wood, (.8, .8, .8))
    for x, turn in ((-1.1, .03), (.62, -.02)):  # skirting that has come away
        mesh.box((x, BACK - .035, .085), (.55, .02, .17), wood, (.6, .6, .6), (.06, turn, turn))


def girders(mesh, iron):
    """Riveted beams under the ceiling, and the column that holds the house up."""
    for y in (.9, 2.95):
        mesh.box((0, y, CEILING - .015), (6, .20, .03), iron)
        mesh.box((0, y, CEILING - .11), (6, .035, .19), iron, (.9, .9, .9))
        mesh.box((0, y, CEILING - .205), (6, .17, .025), iron)
        for k in range(46):
            for dy in (-.065, .065):
                _rivet(mesh, iron, (-2.3 + k * .1, y + dy, CEILING - .22), (math.pi, 0, 0))
        for k in range(46):
            _rivet(mesh, iron, (-2.3 + k * .1, y - .02, CEILING - .05), (math.pi / 2, 0, 0))
    x, y = LEFT + .10, BACK - .10
    mesh.box((x, y, CEILING / 2), (.17, .03, CEILING), iron)
    mesh.box((x - .06, y + .05, CEILING / 2), (.03, .12, CEILING), iron)
    for k in range(26):
        for dx in (-.06, .06):
            _rivet(mesh, iron, (x + dx, y - .016, .10 + k * .105), (math.pi / 2, 0, 0))
    mesh.add([(x + .085, y - .02, CEILING - .2), (x + .42, y - .02, CEILING - .2), (x + .085, y - .02, CEILING - .55)], [(0, 1,
        2)], iron)


def _rivet(mesh, iron, place, turn, size=.011):
    mesh.lathe([(size, 0), (size * .85, size * .5), (0, size * .75)], iron, (1.1, 1.1, 1.1), placed(place, turn), 7)


def pipes(mesh, iron, brass, lag):
    """Steam on its way to somebody else: risers by the window, a main along the right wall, a loop that warms the room."""
    x, y = RIGHT - .12, BACK - .13
    for dx, radius, material, tint in ((0, .052, iron, (1.2, .9, .75)), (-.15, .036, iron, (.9, 1, 1)), (-.25, .022, brass, (1,
        1, 1))):
        mesh.tube([(x + dx, y, 0), (x + dx, y, CEILING)], radius, material, tint, 14)
        for z in (.35, 1.15, 1.95, 2.55):
            mesh.tube([(x + dx, y, z - .03), (x + dx, y, z + .03)], radius * 1.3, material, tint, 14)
        mesh.box((x + dx, y + .08, 1.55), (radius * 2.8, .10, .03), iron)
    main = [(RIGHT - .16, -1, 2.52), (RIGHT - .16, 2.6, 2.52), (RIGHT - .16, 3.9, 2.50), (RIGHT - .12, BACK - .16, 2.34),
        (RIGHT - .12, BACK - .13, 2.05), (RIGHT - .12, BACK - .13, 1.98)]
    mesh.tube(smooth_path(main, 8), .085, lag, (1, 1, 1), 16)
    for k in range(12):
        mesh.tube([(RIGHT - .16, -.5 + k * .36, 2.52), (RIGHT - .16, -.475 + k * .36, 2.52)], .091, iron, (.8, .8, .8), 16)
    _valve(mesh, iron, brass, Vector((x - .15, y - .04, 1.32)))
    _gauge(mesh, iron, brass, Vector((x, y - .06, 1.78)))
    # The loop under the sill, five times there and back.
    for k in range(5):
        z = .20 + k * .095
        mesh.tube([(MIDDLE - .78, BACK - .10, z), (MIDDLE + .78, BACK - .10, z)], .028, iron, (.85, .85, .85), 12)
        side = MIDDLE + (.78 if k % 2 else -.78)
        if k < 4:
            bend = [(side, BACK - .10, z), (side + math.copysign(.06, side - MIDDLE), BACK - .10, z + .047), (side, BACK - .10,
                z + .095)]
            mesh.tube(smooth_path(bend, 5), .028, iron, (.85, .85, .85), 12)
    mesh.tube(smooth_path([(MIDDLE + .78, BACK - .10, .20), (x - .6, BACK - .10, .20), (x - .3, y, .20), (x - .15, y, .20)], 4),
        .026, iron,
        (.85, .85, .85), 10)


def _valve(mesh, iron, brass, at):
    mesh.tube([at + Vector((0, .04, 0)), at - Vector((0, .06, 0))], .018, brass, (1, 1, 1), 10)
    face = placed(at - Vector((0, .065, 0)), (math.pi / 2, 0, 0))
    mesh.ring(face, .065, .010, iron, (2.2, .5, .4), 26, 7)
    for k in range(4):
        a = k * math.tau / 4 + .4
        mesh.tube([face.translation, face @ Vector((math.cos(a) * .06, math.sin(a) * .06, 0))], .006, iron, (2.2, .5, .4), 6)


def _gauge(mesh, iron, brass, at):
    face = placed(at, (math.pi / 2, 0, 0))
    mesh.lathe([(0, 0), (.055, 0), (.06, .012), (.06, .03), (.052, .034), (.05, .026), (0, .026)], brass, (1, 1, 1), face, 28)
    mesh.lathe([(.049, .027), (0, .027)], iron, (5, 4.6, 4), face, 24)
    mesh.tube([face @ Vector((0, 0, .03)), face @ Vector((-.03, .022, .03))], .003, iron, (.3, .3, .3), 5)


def tram_window(mesh, enamel, iron, brass, leather):
    """Half of a tram's side: round corners, rivets all round, hoppers above, the strap that let the pane down."""
    wide, tall, radius = WINDOW_RIGHT - WINDOW_LEFT, HEAD - SILL, .22
    _filled_corners(mesh, enamel, radius)
    outline = _rounded(WINDOW_LEFT + .02, WINDOW_RIGHT - .02, SILL + .02, HEAD - .02, radius)
    mesh.tube([(x, BACK + .01, z) for x, z in outline], .040, enamel, (1, 1, 1), 8)
    mesh.tube([(x, BACK + .09, z) for x, z in outline], .026, iron, (.7, .7, .7), 8)
    for k in range(0, len(outline) - 1):
        x, z = outline[k]
        _rivet(mesh, iron, (x, BACK - .028, z), (math.pi / 2, 0, 0), .010)
    # Plates over the wall where the frame was let in, with their own rivets.
    for z in (SILL - .055, HEAD + .055):
        mesh.box((MIDDLE, BACK - .012, z), (wide + .26, .024, .11), enamel, (.9, .9, .9), bevel=.006)
        for k in range(25):
            _rivet(mesh, iron, (WINDOW_LEFT - .09 + k * (wide + .18) / 24, BACK - .025, z), (math.pi / 2, 0, 0))
    for x in (WINDOW_LEFT - .06, WINDOW_RIGHT + .06):
        mesh.box((x, BACK - .012, SILL + tall / 2), (.12, .024, tall), enamel, (.9, .9, .9), bevel=.006)
        for k in range(16):
            _rivet(mesh, iron, (x, BACK - .025, SILL + .05 + k * .103), (math.pi / 2, 0, 0))
    mesh.box((MIDDLE, BACK - .09, SILL - .012), (wide + .2, .26, .028), enamel, (1.1, 1.1, 1.1), bevel=.008)
    hopper = HEAD - .46
    for share in (1 / 3, 2 / 3):
        x = WINDOW_LEFT + wide * share
        mesh.box((x, BACK + .05, SILL + tall / 2), (.050, .07, tall), enamel)
        for k in range(12):
            _rivet(mesh, iron, (x, BACK + .013, SILL + .08 + k * .135), (math.pi / 2, 0, 0), .008)
    mesh.box((MIDDLE, BACK + .05, hopper), (wide, .08, .055), enamel)
    for share in (1 / 6, 3 / 6, 5 / 6):  # a catch on every hopper
        catch = Vector((WINDOW_LEFT + wide * share, BACK, hopper + .06))
        mesh.tube([catch, catch - Vector((0, .04, 0)), catch + Vector((.05, -.045, 0))], .008, brass, (1, 1, 1), 8)
    strap = [(MIDDLE, BACK - .0, hopper - .03), (MIDDLE, BACK - .03, hopper - .10), (MIDDLE + .01, BACK - .03, hopper - .42)]
    path = [Vector(p) for p in smooth_path(strap, 5)]
    for a, b in zip(path, path[1:]):
        mesh.quad((a + b) / 2, (.035, 0, 0), b - a, leather)
    for k in range(4):
        mesh.ring(placed(Vector((MIDDLE + .003 * k, BACK - .034, hopper - .16 - k * .07)), (math.pi / 2, 0, 0)), .008, .003,
            brass, (1, 1, 1), 12, 5)


def _rounded(x0, x1, z0, z1, radius, steps=7):
    """The closed outline of a rounded rectangle, with points about every tenth of a metre."""
    points = []
    for cx, cz, start in ((x1 - radius, z0 + radius, -.5), (x1 - radius, z1 - radius, 0), (x0 + radius, z1 - radius, .5),
        (x0 + radius, z0 + radius, 1)):
        points += [(cx + radius * math.cos((start + .5 * k / steps) * math.pi),
            cz + radius * math.sin((start + .5 * k / steps) * math.pi))
                   for k in range(steps + 1)]
    points.append(points[0])
    dense = []
    for (ax, az), (bx, bz) in zip(points, points[1:]):
        count = max(1, int(math.hypot(bx - ax, bz - az) / .10))
        dense += [(ax + (bx - ax) * k / count, az + (bz - az) * k / count) for k in range(count)]
    return [*dense, points[0]]


def _filled_corners(mesh, enamel, radius):
    """Sheet metal between the square hole in the wall and the round corner of the frame."""
    for cx, cz, sx, sz in ((WINDOW_LEFT, SILL, 1, 1), (WINDOW_RIGHT, SILL, -1, 1), (WINDOW_LEFT, HEAD, 1, -1), (WINDOW_RIGHT,
        HEAD, -1, -1)):
        fan = [(cx, BACK + .02, cz)]
        fan += [(cx + sx * radius * (1 - math.cos(a)), BACK + .02, cz + sz * radius * (1 - math.sin(a)))
                for a in (k * math.pi / 16 for k in range(9))]
        mesh.add(fan, [(0, k, k + 1) for k in range(1, 9)], enamel, (.85, .85, .85))
