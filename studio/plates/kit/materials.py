"""The materials of most things. Each takes the scene's fog, because fog is part of every surface."""
import bpy

from .nodes import Graph

SOOT = (.012, .013, .015)


def start(name):
    """A new material and the graph to write it in."""
    material = bpy.data.materials.new(name)
    material.use_nodes = True
    # A glowing face must never light the scene: thousands of small lights are pure noise.
    material.cycles.sample_as_light = False
    return material, Graph(material.node_tree)


def finish(material, graph, shader):
    """Connect the shader to the material."""
    graph.node('OutputMaterial', {0: shader})
    return material


def grime(name, fog, base=(.12, .13, .14), rust=(.16, .06, .025), rusted=.5, metal=.3,
          gloss=.25, rough=.55, scale=1.0, bump=.35):
    """Painted metal or concrete with rust, rain streaks and soot. `scale` is features per metre."""
    material, graph = start(name)
    place = graph.position()
    streaks = graph.noise(graph.stretched(place, (1.6 * scale, 1.6 * scale, .16 * scale)), 1.3, 7, .65)
    blotches = graph.noise(place, .55 * scale, 9, .7)
    grit = graph.noise(place, 7 * scale, 5, .7)
    colour = graph.mix(1.0, base, graph.tint(), 'MULTIPLY')
    colour = graph.mix(graph.math('MULTIPLY', grit, .55), colour, (.02, .022, .025))
    worn = graph.math('ADD', graph.math('MULTIPLY', streaks, .55), graph.math('MULTIPLY', blotches, .5))
    colour = graph.mix(graph.ramp(worn, .62 - .25 * rusted, .75 - .15 * rusted), colour, rust)
    colour = graph.mix(graph.ramp(streaks, .45, .7, 0.0, .75), colour, SOOT)
    surface = graph.node('BsdfPrincipled', {
        'Base Color': colour, 'Metallic': metal,
        'Roughness': graph.ramp(blotches, .35, .65, gloss, rough + .25),
        'Normal': graph.node('Bump', {'Strength': bump, 'Distance': .04, 'Height': grit}).outputs[0]})
    return finish(material, graph, fog.over(graph, surface.outputs[0]))


def plain(name, fog, base, rough=.5, metal=0.0, mottle=.15, specular=.5):
    """A smooth made surface (porcelain, cloth, plastic): the face's tint times `base`, slightly mottled."""
    material, graph = start(name)
    place = graph.position()
    colour = graph.mix(1.0, base, graph.tint(), 'MULTIPLY')
    spots = graph.ramp(graph.noise(place, 3.0, 6, .65), .4, .75, 0.0, mottle)
    surface = graph.node('BsdfPrincipled', {
        'Base Color': graph.mix(spots, colour, SOOT), 'Metallic': metal, 'Specular': specular,
        'Roughness': graph.ramp(graph.noise(place, 5.0, 4), .35, .65, rough * .75, min(1, rough * 1.3))})
    return finish(material, graph, fog.over(graph, surface.outputs[0]))


def glow(name, fog, strength=6.0, veil=.6):
    """Light to look at, coloured by the tint: seen by the lens and by mirrors, lighting nothing.

    `veil` is the share of the fog that lies over it: bright things carry through haze.
    """
    material, graph = start(name)
    power = graph.math('MULTIPLY', graph.seen(), strength)
    light = graph.node('Emission', {0: graph.tint(), 1: power}).outputs[0]
    return finish(material, graph, fog.but(density=fog.density * veil).over(graph, light))
