"""What house walls wear by day: plaster that has come off its brick, shuttered windows, shop fronts, repairs, washing."""
import math

from mathutils import Vector

from .cables import bundle
from .market import hung
from .materials import SOOT, finish, start
from .mesh import placed
from .signs import glyph
from .walls import UNLIT, Frame, clutter

PAINTS = ((.62, .95, .92), (1.25, .80, .50), (.95, .55, .42), (.70, .80, .62), (1.1, 1.0, .85))
LINEN = ((2.4, 2.2, 1.9), (1.5, 1.7, 1.9), (1.9, 1.2, 1.0), (1.9, 1.6, 1.0), (1.1, 1.3, 1.2))


def peeling(name, fog, base=(.40, .345, .275), brick=(.21, .115, .080)):
    """Plaster on upright walls, the face's tint times `base`: stained, mended with cement, gone here and there from the brick."""
    material, graph = start(name)
    place = graph.position()
    axes = graph.node('SeparateXYZ', {0: place}).outputs
    # One of x and y is constant on such a wall, so that their sum runs along it.
    flat = graph.node('CombineXYZ', {0: graph.math('ADD', axes[0], axes[1]), 1: axes[2]}).outputs[0]
    bricks = graph.node('TexBrick', {
        'Vector': flat, 'Color1': (.55, .52, .50), 'Color2': (1.25, 1.1, 1.0), 'Mortar': (1.1, 1.3, 1.4), 'Scale': 1.0,
        'Mortar Size': .010, 'Mortar Smooth': .2, 'Brick Width': .27, 'Row Height': .085}, offset=.5)
    blotches = graph.noise(place, .75, 8, .64, .3)
    fine = graph.noise(place, 6, 7, .7)
    streaks = graph.noise(graph.stretched(place, (2.2, 2.2, .16)), 1.2, 7, .65)
    colour = graph.mix(1.0, base, graph.tint(), 'MULTIPLY')
    colour = graph.mix(graph.ramp(fine, .38, .66, 0.0, .34), colour, (.10, .085, .07))
    cement = graph.ramp(graph.noise(graph.stretched(place, (1, 1, 1.3)), .42, 4, .5), .585, .60, 0.0, .75)
    colour = graph.mix(cement, colour, (.20, .19, .175))
    colour = graph.mix(graph.ramp(streaks, .52, .74, 0.0, .60), colour, (.085, .068, .052))
    edge = graph.math('ADD', blotches, graph.math('MULTIPLY', graph.math('SUBTRACT', fine, .5), .12))
    # Round each hole the plaster is loose and dirty.
    colour = graph.mix(graph.ramp(edge, .555, .585, 0.0, .45), colour, (.11, .09, .072))
    gone = graph.ramp(edge, .585, .592)
    bare = graph.mix(1.0, brick, bricks.outputs['Color'], 'MULTIPLY')
    bare = graph.mix(graph.math('MULTIPLY', fine, .3), bare, SOOT)
    colour = graph.mix(gone, colour, bare)
    foot = graph.ramp(graph.math('ADD', axes[2], graph.math('MULTIPLY', fine, 1.1)), .7, 2.0, .8, 0.0)
    colour = graph.mix(foot, colour, (.030, .024, .020))
    height = graph.math('ADD', graph.math('MULTIPLY', gone, graph.math('MULTIPLY', bricks.outputs['Fac'], -.5)),
        graph.math('SUBTRACT', graph.math('MULTIPLY', fine, .25), gone))
    surface = graph.node('BsdfPrincipled', {
        'Base Color': colour, 'Specular': .2, 'Roughness': .85,
        'Normal': graph.node('Bump', {'Strength': .7, 'Distance': .02, 'Height': height}).outputs[0]})
    return finish(material, graph, fog.over(graph, surface.outputs[0]))


def storeys(street, plaster, x, y, width, low, high, face, tint):
    """Rows of shuttered windows on a wall that faces the street, something screwed on between them, a string course below each."""
    rng, mesh = street.rng, street.mesh
    rows, columns = max(1, round((high - low) / 2.9)), max(2, round(width / 2.1))
    paint = rng.choice(PAINTS)
    light = tuple(min(2.0, c * 1.25) for c in tint)
    for j in range(rows):
        z = low + (j + .5) * (high - low) / rows
        mesh.box((x, y + width / 2, low + j * (high - low) / rows), (.26, width, .16), plaster, light, bevel=.02)
        for i in range(columns):
            f = Frame((x, y + (i + .5) * width / columns, z), face)
            if rng.random() < .9:
                casement(street, plaster, f, rng.choice((.85, .85, 1.0)), 1.45, paint, light)
            else:
                clutter(street, f.point(up=-.2), face)
            if rng.random() < .4:
                clutter(street, f.point(width / columns / 2, 0, rng.uniform(-.8, .8)), face)
    for _ in range(2):
        _sheet(street, Frame((x, y + rng.uniform(.7, width - .7), rng.uniform(low, high - .8)), face))
    mesh.box((x, y + width / 2, high + .05), (.5, width + .1, .22), plaster, light, bevel=.03)
    gutter = x + face * .28
    mesh.tube([(gutter, y, high - .08), (gutter, y + width, high - .14)], .075, street.metal, (1.1, .9, .8), 8)


def casement(street, plaster, f, wide, tall, paint, light):
    """A window set back in its surround, with a pair of louvred shutters of which some are shut, or lost."""
    rng, mesh = street.rng, street.mesh
    mesh.box(f.point(out=.01), f.size(wide, .03, tall), street.window, UNLIT, bevel=0)
    for along in (-1, 1):
        mesh.box(f.point(along * (wide / 2 + .06), .06), f.size(.13, .14, tall + .24), plaster, light, bevel=.015)
    mesh.box(f.point(out=.07, up=tall / 2 + .09), f.size(wide + .3, .18, .18), plaster, light, bevel=.02)
    mesh.box(f.point(out=.12, up=-tall / 2 - .07), f.size(wide + .4, .30, .11), plaster, light, bevel=.02)
    for up in (-.16, .2):
        mesh.box(f.point(out=.035, up=up * tall), f.size(wide, .03, .045), street.metal, (1.2, 1.0, .8), bevel=0)
    mesh.box(f.point(out=.04), f.size(.05, .04, tall), street.metal, (1.2, 1.0, .8), bevel=0)
    for along in (-1, 1):
        make = rng.random()
        if make < .16:
            continue
        shut = make < .42
        lean = 0 if shut or make < .8 else rng.uniform(-.09, .09)
        leaf = f.point(along * wide * (.25 if shut else .77), .10 if shut else .16, -abs(lean) * .4)
        k = rng.uniform(.75, 1.1)
        _shutter(street, f, leaf, wide * .49, tall, lean, tuple(c * k for c in paint))
    if rng.random() < .28:  # a box of herbs
        mesh.box(f.point(out=.26, up=-tall / 2 + .08), f.size(wide * .9, .2, .2), street.wall, (1.3, .8, .5))
        for _ in range(34):
            root = f.point(rng.uniform(-.42, .42) * wide, .26 + rng.uniform(-.07, .09), -tall / 2 + .16)
            tip = root + Vector((rng.uniform(-.1, .1), rng.uniform(-.1, .1), rng.uniform(.05, .26)))
            mesh.tube([root, tip], .022, street.cloth, (.55, .75, .38), 4, .005)


def _shutter(street, f, at, wide, tall, lean, paint):
    turn = (0, lean, 0) if f.face == 'y' else (lean, 0, 0)
    lie = placed(at, turn)
    mesh = street.mesh
    local = lambda along, up: lie @ (f.along * along + Vector((0, 0, up)))
    for along in (-1, 1):
        mesh.box(local(along * (wide / 2 - .03), 0), f.size(.06, .06, tall), street.wall, paint, turn, 0)
    for up in (-.5, 0, .5):
        mesh.box(local(0, up * (tall - .07)), f.size(wide, .055, .08), street.wall, paint, turn, 0)
    for k in range(13):
        if street.rng.random() < .93:
            mesh.box(local(0, (k - 6) * tall / 14), f.size(wide - .1, .03, tall / 20), street.wall, tuple(c * .8 for c in paint),
                turn, 0)


def _sheet(street, f):
    """A hole that somebody closed with iron: a sheet, its rivets, rust below."""
    rng, mesh = street.rng, street.mesh
    wide, tall = rng.uniform(.6, 1.3), rng.uniform(.5, 1.1)
    mesh.box(f.point(out=.02), f.size(wide, .05, tall), street.metal, rng.choice(((2.4, 1.3, .8), (1.5, 1.6, 1.6))), bevel=0)
    for along in (-.45, -.15, .15, .45):
        for up in (-.44, .44):
            mesh.box(f.point(along * wide, .05, up * tall), (.04, .04, .04), street.metal, (1.5, 1.3, 1.1), bevel=0)


def shop_front(street, plaster, x, y, width, face, tint):
    """The ground floor, up to three metres: shelves, a rolled shutter, a door or posters, bay by bay; a painted board above."""
    rng, mesh = street.rng, street.mesh
    count = max(2, round(width / 2.0))
    wide = width / count
    bays = rng.sample((_shelves, _rolled, _shelves, _door, _posted), 5)
    for k in range(count):
        f = Frame((x, y + (k + .5) * wide, 0), face)
        mesh.box(f.point(wide / 2, .06, 1.6), f.size(.26, .2, 3.2), plaster, tuple(c * 1.1 for c in tint), bevel=.03)
        bays[k % len(bays)](street, f, wide - .3)
    f = Frame((x, y + width / 2, 3.3), face)
    mesh.box(f.point(out=.12), f.size(width * .96, .12, .55), street.wall, rng.choice(((.7, 1.2, 1.15), (1.7, 1.2, .7), (1.3, .7, .55))))
    for k in range(int(width / .55)):
        glyph(street, f.point(-width / 2 + .5 + k * .55, .17), f.along * face * .34, (0, 0, .36), (1.9, 1.7, 1.3), street.cloth)
    hooks = [(x + face * .18, y + width * t, 3.75 + rng.uniform(-.1, .1)) for t in (0, .33, .66, 1)]
    bundle(mesh, rng, hooks, .035, 5, .018, street.dark, street.metal)


def _shelves(street, f, wide):
    """An open shop: dark inside, jars and tins on boards."""
    rng, mesh = street.rng, street.mesh
    mesh.box(f.point(out=.01, up=1.5), f.size(wide, .04, 2.8), street.dark, (.5, .45, .4), bevel=0)
    for level in (1.15, 1.62, 2.08, 2.52):
        mesh.box(f.point(out=.12, up=level), f.size(wide, .24, .04), street.wall, (1.3, .85, .5), bevel=0)
        along = -wide / 2 + .12
        while along < wide / 2 - .1:
            r, tall = rng.uniform(.04, .075), rng.uniform(.12, .32)
            at = f.point(along, .14, level + .02)
            tone = rng.choice(((1.6, 1.3, .9), (.5, .75, .7), (1.3, .6, .35), (.9, .85, .75), (.35, .3, .25)))
            if rng.random() < .55:
                mesh.lathe([(r, 0), (r, tall * .7), (r * .5, tall * .85), (r * .55, tall), (0, tall)], street.cloth, tone, placed(at), 9)
            else:
                mesh.box(at + Vector((0, 0, tall / 2)), (r * 2, r * 2, tall), street.wall, tone, (0, 0, rng.uniform(-.3, .3)))
            along += r * 2 + rng.uniform(.02, .14)


def _rolled(street, f, wide):
    tint = street.tint(.7, 1.5)
    for k in range(22):
        street.mesh.box(f.point(out=.06, up=.1 + k * .125), f.size(wide, .07, .105), street.metal, tint, bevel=.02)
    street.mesh.box(f.point(out=.18, up=2.9), f.size(wide + .1, .34, .3), street.metal, street.tint(.7, 1.4))


def _door(street, f, wide):
    rng, mesh = street.rng, street.mesh
    paint = rng.choice(PAINTS)
    mesh.box(f.point(out=.02, up=1.1), f.size(1.0, .06, 2.2), street.wall, paint)
    for up, tall in ((.5, .7), (1.45, .9)):
        mesh.box(f.point(out=.06, up=up), f.size(.72, .04, tall), street.wall, tuple(c * .7 for c in paint), bevel=0)
    for along in (-.58, .58):
        mesh.box(f.point(along, .05, 1.15), f.size(.12, .14, 2.35), street.wall, (1.2, 1.1, 1.0))
    mesh.box(f.point(out=.05, up=2.36), f.size(1.3, .16, .14), street.wall, (1.2, 1.1, 1.0))
    mesh.box(f.point(out=.02, up=2.7), f.size(1.0, .05, .5), street.window, UNLIT, bevel=0)
    mesh.box(f.point(.8, .1, 1.5), f.size(.34, .18, .5), street.metal, (1.4, 1.3, 1.2))


def _posted(street, f, wide):
    """Bills, one over the other."""
    rng, mesh = street.rng, street.mesh
    for k in range(14):
        w = rng.uniform(.3, .55)
        at = f.point(rng.uniform(-.42, .42) * wide, .012 + k * .004, rng.uniform(1.2, 2.6))
        tone = rng.choice(((1.9, 1.6, 1.2), (1.5, .75, .5), (.8, 1.2, 1.1), (1.6, 1.2, .6)))
        mesh.box(at, f.size(w, .006, w * 1.35), street.cloth, tone, f.tilt(0) if k % 3 else (rng.uniform(-.08, .08), 0, 0), 0)
        if k % 2:
            glyph(street, at - f.out * .03, f.along * f.face * w * .5, (0, 0, w * .6), (.25, .22, .2), street.dark)


def washing(street, start, end, count, reach=.9):
    """Linen on a line."""
    rng, a, b = street.rng, Vector(start), Vector(end)
    street.mesh.cable(a, b, .12, .010, street.dark, (.6, .5, .4))
    for k in range(count):
        t = (k + .5) / count
        wide = (b - a) / count * rng.uniform(.55, .85)
        at = a.lerp(b, t) - wide / 2 - Vector((0, 0, .48 * t * (1 - t)))
        hung(street.mesh, at, wide, reach * rng.uniform(.5, 1.1), street.cloth, rng.choice(LINEN), rng.uniform(0, 20), .06)


def footbridge(street, plaster, y, reach, low, high):
    """A covered passage from house to house on two brackets, with a row of windows: it closes the view down a street."""
    mesh = street.mesh
    mesh.box((0, y, (low + high) / 2), (reach * 2, 1.8, high - low), plaster, (.9, .85, .8), bevel=.04)
    mesh.box((0, y, high + .12), (reach * 2 + .3, 2.2, .24), street.metal, (1, .8, .7))
    mesh.box((0, y - .05, low - .08), (reach * 2, 2.0, .22), street.metal, (.8, .7, .6))
    for k in range(7):
        x = (k - 3) * reach * .26
        mesh.box((x, y - .93, (low + high) / 2 + .1), (reach * .15, .06, (high - low) * .5), street.dark, (.6, .6, .6), bevel=0)
    for side in (-1, 1):
        mesh.tube([(side * reach, y, low - 1.6), (side * (reach - 1.8), y, low)], .14, street.metal, (.8, .7, .6), 8)
        mesh.ring(placed((side * (reach - .9), y - .2, low - .8), (math.pi / 2, 0, 0)), .34, .05, street.metal, (.8, .7, .6), 20, 6)
