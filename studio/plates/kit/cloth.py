"""Thin cloth with light behind it."""
from .materials import finish, start


def thin(name, fog, base, through=.55):
    """A hung cloth: the face's tint times `base`; `through` is the share of light that comes from behind, 0..1."""
    material, graph = start(name)
    weave = graph.ramp(graph.noise(graph.position(), 60.0, 3), .3, .7, .86, 1.0)
    colour = graph.mix(1.0, graph.mix(1.0, base, graph.tint(), 'MULTIPLY'), weave, 'MULTIPLY')
    front = graph.node('BsdfDiffuse', {'Color': colour}).outputs[0]
    behind = graph.node('BsdfTranslucent', {'Color': colour}).outputs[0]
    surface = graph.node('MixShader', {0: through, 1: front, 2: behind}).outputs[0]
    return finish(material, graph, fog.over(graph, surface))
