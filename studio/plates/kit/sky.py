"""The sky: bands of colour, wisps of cloud, a glow low down, stars."""
import bpy
from mathutils import Vector

from .nodes import Graph


def sky(horizon, middle, zenith, stops=(0, .18, .6), power=.9, indirect=1.0, glow=None, stars=0, clouds=1.0):
    """A banded sky. `stops` are heights (sine of elevation) of the three colours.

    `indirect` scales the light that it gives to surfaces; `glow` is (direction, colour, narrowness).
    """
    world = bpy.data.worlds.new('sky')
    bpy.context.scene.world = world
    world.use_nodes = True
    graph = Graph(world.node_tree)
    towards = graph.node('TexCoord').outputs['Generated']
    bands = graph.noise(graph.stretched(towards, (1.2, 1.2, 7)), 2.2, 8, .6, .6)
    height = graph.node('SeparateXYZ', {0: towards}).outputs[2]
    wavy = graph.math('MULTIPLY', graph.math('SUBTRACT', bands, .5), .22 * clouds)
    # A colour ramp knows only 0…1, and from high up the horizon lies below 0: start at -0.2.
    scaled = lambda stop: (stop + .2) / 1.2
    ramp = graph.node('ValToRGB', {0: graph.ramp(graph.math('ADD', height, wavy), -.2, 1.0)})
    colours = ramp.color_ramp
    colours.interpolation = 'EASE'
    colours.elements[0].position, colours.elements[0].color = scaled(stops[0]), (*horizon, 1)
    colours.elements[1].position, colours.elements[1].color = scaled(stops[2]), (*zenith, 1)
    colours.elements.new(scaled(stops[1])).color = (*middle, 1)
    wisps = graph.math('MULTIPLY', graph.math('SUBTRACT', bands, .42, clamp=True), 1.6 * clouds, clamp=True)
    colour = graph.mix(wisps, ramp.outputs[0], tuple(c * 1.35 for c in middle))
    if stars:
        # Cells of a Voronoi texture whose centre is very near: points of light, denser for a larger `stars`.
        cells = graph.node('TexVoronoi', {'Vector': towards, 'Scale': 170.0})
        spark = graph.ramp(cells.outputs['Distance'], .03, .12, 1.0, 0.0)
        bright = graph.node('SeparateRGB', {0: cells.outputs['Color']}).outputs[0]
        lit = graph.math('MULTIPLY', spark, graph.math('POWER', bright, 7.0))
        lit = graph.math('MULTIPLY', lit, graph.ramp(height, .02, .25, 0.0, stars))
        colour = graph.mix(lit, colour, (.85, .95, 1.0), 'ADD')
    if glow:
        direction, tone, narrow = glow
        facing = graph.node('VectorMath', {0: towards, 1: tuple(Vector(direction).normalized())}, operation='DOT_PRODUCT')
        lobe = graph.math('POWER', graph.math('MAXIMUM', facing.outputs['Value'], 0.0), narrow)
        colour = graph.mix(lobe, colour, tone, 'ADD')
    diffuse = graph.node('LightPath').outputs['Is Diffuse Ray']
    strength = graph.math('ADD', power, graph.math('MULTIPLY', diffuse, power * (indirect - 1)))
    graph.node('OutputWorld', {0: graph.node('Background', {0: colour, 1: strength}).outputs[0]})
    world.cycles.sampling_method, world.cycles.sample_map_resolution = 'MANUAL', 256
