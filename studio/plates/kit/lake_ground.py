"""Dry country round a lake: banded earth that cracks where the water has gone, and the water."""
from .materials import finish, start


def earth(name, fog, pale=(.34, .20, .10), rust=(.20, .075, .030), dark=(.060, .036, .024), band=.55, cracks=0.0):
    """Layers of sediment, one each `band` metres of height; `cracks` is the share of dried mud on what lies low."""
    material, graph = start(name)
    place = graph.position()
    z = graph.node('SeparateXYZ', {0: place}).outputs[2]
    drift = graph.math('MULTIPLY', graph.noise(place, .05, 5, .6), 9.0 * band)
    layers = graph.noise(graph.node('CombineXYZ', {2: graph.math('MULTIPLY', graph.math('ADD', z, drift), 1 / band)}).outputs[0], 1.0, 4, .7)
    grit = graph.noise(place, 3.2, 8, .72)
    broad = graph.noise(place, .12, 6, .6)
    colour = graph.mix(graph.ramp(layers, .38, .62), rust, pale)
    colour = graph.mix(graph.ramp(broad, .35, .7, 0.0, .6), colour, dark)
    colour = graph.mix(graph.math('MULTIPLY', grit, .6), colour, dark)
    height = grit
    if cracks:
        bent = graph.node('VectorMath', {0: place, 1: graph.node('TexNoise', {'Vector': place, 'Scale': 2.0}).outputs[1]},
            operation='ADD').outputs[0]
        cells = graph.node('TexVoronoi', {'Vector': bent, 'Scale': 2.6}, feature='DISTANCE_TO_EDGE')
        crack = graph.math('MULTIPLY', graph.ramp(cells.outputs['Distance'], .0, .06, 1.0, 0.0), graph.ramp(z, .5, 1.4, cracks, 0.0))
        colour = graph.mix(crack, colour, tuple(c * .35 for c in dark))
        height = graph.math('SUBTRACT', grit, graph.math('MULTIPLY', crack, 2.0))
    # What the water has wetted is darker, and shines.
    wet = graph.ramp(graph.math('ADD', z, graph.math('MULTIPLY', broad, .25)), .10, .34, 1.0, 0.0)
    colour = graph.mix(graph.math('MULTIPLY', wet, .72), colour, (.022, .014, .010))
    colour = graph.mix(1.0, colour, graph.tint(), 'MULTIPLY')
    surface = graph.node('BsdfPrincipled', {
        'Base Color': colour, 'Roughness': graph.math('SUBTRACT', .92, graph.math('MULTIPLY', wet, .55)), 'Specular': .3,
        'Normal': graph.node('Bump', {'Strength': .6, 'Distance': .08, 'Height': height}).outputs[0]})
    return finish(material, graph, fog.over(graph, surface.outputs[0]))


def water(name, fog, base=(.010, .013, .013), ripple=1.0):
    """Still water: a mirror, with bands where a breath of wind lies on it."""
    material, graph = start(name)
    place = graph.position()
    wind = graph.ramp(graph.noise(graph.stretched(place, (.010, .05, .02)), 1.0, 4, .55), .42, .66, smooth=True)
    fine = graph.noise(graph.stretched(place, (.9, 2.6, 1.0)), 1.0, 4, .55)
    broad = graph.noise(graph.stretched(place, (.10, .45, .2)), 1.0, 3, .5)
    height = graph.math('ADD', graph.math('MULTIPLY', graph.math('MULTIPLY', fine, graph.math('ADD', wind, .12)), .30 * ripple),
        graph.math('MULTIPLY', broad, .55 * ripple))
    surface = graph.node('BsdfPrincipled', {
        'Base Color': base, 'Specular': .9, 'Roughness': graph.math('ADD', .03, graph.math('MULTIPLY', wind, .10)),
        'Normal': graph.node('Bump', {'Strength': .35, 'Distance': .12, 'Height': height}).outputs[0]})
    return finish(material, graph, fog.over(graph, surface.outputs[0]))
