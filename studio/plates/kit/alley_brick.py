"""Brickwork on upright walls, sooty and streaked by rain."""
from .materials import SOOT, finish, start


def brickwork(name, fog, base=(.15, .085, .065), size=(.24, .075), wet=.5, streaked=.8):
    """Courses of brick on walls that face x or y; the face's tint times `base`."""
    material, graph = start(name)
    place = graph.position()
    axes = graph.node('SeparateXYZ', {0: place}).outputs
    # One of x and y is constant on such a wall, so that their sum runs along it.
    flat = graph.node('CombineXYZ', {0: graph.math('ADD', axes[0], axes[1]), 1: axes[2]}).outputs[0]
    brick = graph.node('TexBrick', {
        'Vector': flat, 'Color1': (.42, .42, .45), 'Color2': (1.15, 1.05, 1.0), 'Mortar': (.3, .32, .33), 'Scale': 1.0,
        'Mortar Size': .011, 'Mortar Smooth': .3, 'Brick Width': size[0], 'Row Height': size[1]}, offset=.5)
    colour = graph.mix(1.0, graph.mix(1.0, base, graph.tint(), 'MULTIPLY'), brick.outputs['Color'], 'MULTIPLY')
    streaks = graph.noise(graph.stretched(place, (1.7, 1.7, .14)), 1.3, 7, .65)
    blotches = graph.noise(place, .6, 8, .7)
    grit = graph.noise(place, 16, 4, .7)
    colour = graph.mix(graph.ramp(streaks, .44, .68, 0.0, streaked), colour, SOOT)
    colour = graph.mix(graph.ramp(blotches, .52, .62, 0.0, .7), colour, (.10, .105, .10))
    height = graph.math('ADD', graph.math('SUBTRACT', 1.0, brick.outputs['Fac']), graph.math('MULTIPLY', grit, .5))
    surface = graph.node('BsdfPrincipled', {
        'Base Color': colour, 'Roughness': graph.ramp(streaks, .35, .65, .75, .75 - .55 * wet),
        'Normal': graph.node('Bump', {'Strength': .7, 'Distance': .012, 'Height': height}).outputs[0]})
    return finish(material, graph, fog.over(graph, surface.outputs[0]))
