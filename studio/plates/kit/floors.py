"""What is laid or poured: tiles, boards, wet ground."""
from .materials import finish, start


def tiles(name, fog, base=(.33, .38, .37), grout=(.03, .035, .035), size=.16, across='xz', stained=.5):
    """Glazed square tiles of `size` metres on the plane named by `across` ('xz', 'yz' or 'xy')."""
    material, graph = start(name)
    place = graph.position()
    axes = graph.node('SeparateXYZ', {0: place}).outputs
    u, v = (axes['xyz'.index(a)] for a in across)
    flat = graph.node('CombineXYZ', {0: u, 1: v}).outputs[0]
    brick = graph.node('TexBrick', {
        'Vector': flat, 'Color1': (.72, .72, .72), 'Color2': (1, 1, 1), 'Mortar': (0, 0, 0), 'Scale': 1.0,
        'Mortar Size': size * .035, 'Brick Width': size, 'Row Height': size}, offset=0, squash=1)
    colour = graph.mix(1.0, graph.mix(1.0, base, graph.tint(), 'MULTIPLY'), brick.outputs['Color'], 'MULTIPLY')
    stain = graph.noise(graph.stretched(place, (1.5, 1.5, .3)), 1.4, 8, .7)
    colour = graph.mix(graph.ramp(stain, .5, .72, 0.0, stained), colour, (.05, .036, .022))
    colour = graph.mix(brick.outputs['Fac'], colour, grout)
    height = graph.math('SUBTRACT', 1.0, brick.outputs['Fac'])
    surface = graph.node('BsdfPrincipled', {
        'Base Color': colour,
        'Roughness': graph.math('ADD', graph.ramp(stain, .4, .7, .16, .55), graph.math('MULTIPLY', brick.outputs['Fac'], .4)),
        'Normal': graph.node('Bump', {'Strength': .5, 'Distance': .006, 'Height': height}).outputs[0]})
    return finish(material, graph, fog.over(graph, surface.outputs[0]))


def boards(name, fog, base=(.13, .075, .04), width=.14, along='y'):
    """Worn floor boards or a bench top, `width` metres each."""
    material, graph = start(name)
    place = graph.position()
    axes = graph.node('SeparateXYZ', {0: place}).outputs
    u, v = (axes[1], axes[0]) if along == 'y' else (axes[0], axes[1])
    flat = graph.node('CombineXYZ', {0: u, 1: v}).outputs[0]
    brick = graph.node('TexBrick', {
        'Vector': flat, 'Color1': (.55, .55, .55), 'Color2': (1, 1, 1), 'Mortar': (0, 0, 0), 'Scale': 1.0,
        'Mortar Size': .004, 'Brick Width': 1.9, 'Row Height': width}, offset=.37)
    fine = (22, 1.2, 8) if along == 'y' else (1.2, 22, 8)
    grain = graph.noise(graph.stretched(place, fine), 1.0, 6, .65, .6)
    colour = graph.mix(1.0, graph.mix(1.0, base, graph.tint(), 'MULTIPLY'), brick.outputs['Color'], 'MULTIPLY')
    colour = graph.mix(graph.math('MULTIPLY', grain, .8), colour, (.02, .012, .008))
    surface = graph.node('BsdfPrincipled', {
        'Base Color': colour, 'Roughness': graph.ramp(graph.noise(place, 1.5, 6, .7), .35, .7, .3, .7),
        'Normal': graph.node('Bump', {'Strength': .3, 'Distance': .004, 'Height': grain}).outputs[0]})
    return finish(material, graph, fog.over(graph, surface.outputs[0]))


def wet_ground(name, fog, base=(.035, .036, .04), scale=.35, puddles=(.44, .56), dirt=.55):
    """Mud or asphalt with mirror-like puddles where the noise is below `puddles`."""
    material, graph = start(name)
    place = graph.position()
    dry = graph.ramp(graph.noise(place, scale, 6, .55, .3), *puddles, smooth=True)
    grit = graph.noise(place, 9.0, 8, .75)
    ripple = graph.noise(place, 2.2, 3, .5)
    rough = graph.math('ADD', .03, graph.math('MULTIPLY', dry, graph.math('MULTIPLY', grit, dirt)))
    height = graph.math('ADD', graph.math('MULTIPLY', grit, dry), graph.math('MULTIPLY', ripple, .12))
    surface = graph.node('BsdfPrincipled', {
        'Base Color': graph.mix(graph.math('MULTIPLY', grit, .9), base, (.012, .012, .014)),
        'Roughness': rough, 'Specular': .8,
        'Normal': graph.node('Bump', {'Strength': .45, 'Distance': .03, 'Height': height}).outputs[0]})
    return finish(material, graph, fog.over(graph, surface.outputs[0]))
