"""Stone setts in the rain: rounded, shining, with water standing where the road has sunk."""
from .materials import finish, start


def setts(name, fog, base=(.040, .041, .045), size=(.21, .13), scale=.22, puddles=(.36, .50), rough=.30):
    """Rows of stones across x; the noise of `scale` is below `puddles` where only water is seen."""
    material, graph = start(name)
    place = graph.position()
    # No mason lays a straight row: the courses bend a little.
    drift = graph.math('MULTIPLY', graph.noise(place, .6, 3, .5), .22)
    axes = graph.node('SeparateXYZ', {0: place}).outputs
    flat = graph.node('CombineXYZ', {0: axes[0], 1: graph.math('ADD', axes[1], drift)}).outputs[0]
    stone = graph.node('TexBrick', {
        'Vector': flat, 'Color1': (.45, .45, .45), 'Color2': (1, 1, 1), 'Mortar': (0, 0, 0), 'Scale': 1.0,
        'Mortar Size': size[1] * .10, 'Mortar Smooth': 1.0, 'Brick Width': size[0], 'Row Height': size[1]}, offset=.5)
    dry = graph.ramp(graph.noise(place, scale, 5, .55, .3), *puddles, smooth=True)
    grit = graph.noise(place, 14.0, 6, .7)
    ripple = graph.noise(place, 3.4, 3, .5)
    colour = graph.mix(1.0, base, stone.outputs['Color'], 'MULTIPLY')
    colour = graph.mix(graph.math('MULTIPLY', grit, .6), colour, (.012, .012, .014))
    crown = graph.math('MULTIPLY', graph.math('SUBTRACT', 1.0, stone.outputs['Fac']), dry)
    height = graph.math('ADD', graph.math('ADD', crown, graph.math('MULTIPLY', graph.math('MULTIPLY', grit, dry), .35)),
        graph.math('MULTIPLY', ripple, .16))
    surface = graph.node('BsdfPrincipled', {
        'Base Color': colour, 'Specular': .85,
        'Roughness': graph.math('ADD', .045, graph.math('MULTIPLY', dry, graph.ramp(grit, .3, .7, rough * .45, rough))),
        'Normal': graph.node('Bump', {'Strength': .5, 'Distance': .022, 'Height': height}).outputs[0]})
    return finish(material, graph, fog.over(graph, surface.outputs[0]))
