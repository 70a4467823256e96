"""Old walls: plaster that cracks, oil paint below that chips, a rest of wallpaper above."""
from .materials import finish, start


def wall(name, fog, plaster, paint, dado, paper=None, across='x', scale=1.0):
    """`paint` below `dado` metres, `plaster` above, with what is left of striped `paper`; the wall runs along `across`."""
    material, graph = start(name)
    place = graph.position()
    axes = graph.node('SeparateXYZ', {0: place}).outputs
    z, along = axes[2], axes['xyz'.index(across)]
    blotches = graph.noise(place, .9 * scale, 8, .68)
    grit = graph.noise(place, 16 * scale, 6, .7)
    fine = graph.noise(place, 5 * scale, 8, .75)
    colour = graph.mix(graph.ramp(blotches, .35, .72, 0.0, .45), plaster, tuple(c * .55 for c in plaster))
    if paper:
        colour = _papered(graph, colour, along, z, fine, blotches, paper, scale)
    # Damp comes down from the ceiling and up from the skirting.
    streaks = graph.noise(graph.stretched(place, (3.2, 3.2, .22)), 1.4, 7, .65)
    damp = graph.math('MULTIPLY', graph.ramp(z, 1.9, 2.8), graph.ramp(streaks, .42, .62))
    colour = graph.mix(graph.math('MULTIPLY', damp, .55), colour, (.085, .062, .045))
    # The paint: its edge is ruled, its surface chipped to the plaster.
    chips = graph.ramp(graph.math('ADD', graph.math('MULTIPLY', fine, .6), graph.math('MULTIPLY', blotches, .45)), .585, .60)
    worn = graph.mix(graph.math('MULTIPLY', grit, .35), paint, tuple(c * .4 for c in paint))
    worn = graph.mix(chips, worn, tuple(c * .8 for c in plaster))
    below = graph.math('LESS_THAN', z, dado)
    colour = graph.mix(below, colour, worn)
    line = graph.math('LESS_THAN', graph.math('ABSOLUTE', graph.math('SUBTRACT', z, dado + .02)), .012)
    colour = graph.mix(graph.math('MULTIPLY', line, graph.math('SUBTRACT', 1.0, chips)), colour, tuple(c * .28 for c in paint))
    foot = graph.ramp(graph.math('ADD', z, graph.math('MULTIPLY', fine, .3)), .22, .48, .7, 0.0)
    colour = graph.mix(foot, colour, (.035, .030, .028))
    crack = _cracks(graph, place, blotches, scale)
    colour = graph.mix(graph.math('MULTIPLY', crack, .8), colour, (.03, .026, .024))
    height = graph.math('SUBTRACT', graph.math('ADD', graph.math('MULTIPLY', grit, .25), graph.math('MULTIPLY', chips, -.5)),
        crack)
    surface = graph.node('BsdfPrincipled', {
        'Base Color': colour, 'Specular': .25,
        'Roughness': graph.math('ADD', .85, graph.math('MULTIPLY', below, -.35)),
        'Normal': graph.node('Bump', {'Strength': .5, 'Distance': .008, 'Height': height}).outputs[0]})
    return finish(material, graph, fog.over(graph, surface.outputs[0]))


def _papered(graph, colour, along, z, fine, blotches, paper, scale):
    """Stripes with a small leaf on every second one, torn away where the noise says."""
    wave = graph.math('SINE', graph.math('MULTIPLY', along, 62.0 * scale))
    stripe = graph.ramp(wave, -.15, .15)
    leaf = graph.math('MULTIPLY', graph.math('SINE', graph.math('MULTIPLY', z, 70.0 * scale)),
        graph.math('SINE', graph.math('MULTIPLY', along, 31.0 * scale)))
    tone = graph.mix(graph.math('MULTIPLY', stripe, .55), paper, tuple(c * .62 for c in paper))
    tone = graph.mix(graph.ramp(leaf, .62, .72, 0.0, .6), tone, tuple(c * .35 for c in paper))
    left = graph.math('ADD', graph.math('MULTIPLY', blotches, .8), graph.math('MULTIPLY', fine, .22))
    return graph.mix(graph.ramp(left, .495, .505, 0.0, .85), colour, tone)


def _cracks(graph, place, blotches, scale):
    """Edges of bent cells, only where the plaster is weak."""
    bent = graph.node('VectorMath', {0: place, 1: graph.node('TexNoise', {'Vector': place, 'Scale': 3.0 * scale,
        'Detail': 6}).outputs[1]},
        operation='ADD').outputs[0]
    cells = graph.node('TexVoronoi', {'Vector': bent, 'Scale': 1.15 * scale}, feature='DISTANCE_TO_EDGE')
    thin = graph.ramp(cells.outputs['Distance'], .0, .011, 1.0, 0.0)
    return graph.math('MULTIPLY', thin, graph.ramp(blotches, .47, .56))
