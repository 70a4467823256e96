"""Steam, smoke and cloud, without volumes: painted sheets and a glowing heightfield."""
import bpy

from .materials import finish, start


def vapour(name, thickness=.35, scale=.55, soft=1.3, upright=.55):
    """Steam, smoke or cloud painted on a sheet (see `sheet`), in the sheet's own colour."""
    material, graph = start(name)
    local = graph.node('TexCoord').outputs['Object']
    reach = graph.node('VectorMath', {0: local}, operation='LENGTH').outputs['Value']
    round_ = graph.math('SUBTRACT', 1.0, graph.math('MULTIPLY', reach, 2.0, clamp=True), clamp=True)
    swirl = graph.noise(graph.stretched(graph.position(), (1.0, 1.0, upright)), scale, 7, .62, 1.1)
    wisps = graph.ramp(swirl, .36, .72, smooth=True)
    share = graph.math('MULTIPLY', graph.math('MULTIPLY', graph.math('POWER', round_, soft), wisps), thickness)
    share = graph.math('MULTIPLY', share, graph.seen())
    clear = graph.node('BsdfTransparent').outputs[0]
    lit = graph.node('Emission', {0: graph.node('ObjectInfo').outputs['Color']}).outputs[0]
    return finish(material, graph, graph.node('MixShader', {0: share, 1: clear, 2: lit}).outputs[0])


def cloud_deck(name, fog, base, fire_at, fire_reach, fire, low, high):
    """Clouds seen from above: a heightfield that glows in its hollows, near `fire_at` (x, y).

    The glow falls off over `fire_reach` metres; hollows lie at height `low`, crests at `high`.
    """
    material, graph = start(name)
    place = graph.position()
    x, y, z = graph.node('SeparateXYZ', {0: place}).outputs
    dx, dy = graph.math('SUBTRACT', x, fire_at[0]), graph.math('SUBTRACT', y, fire_at[1])
    square = graph.math('ADD', graph.math('MULTIPLY', dx, dx), graph.math('MULTIPLY', dy, dy))
    near = graph.math('POWER', 2.718, graph.math('MULTIPLY', square, -1 / fire_reach ** 2))
    wisps = graph.ramp(graph.noise(place, .012, 8, .68, .8), .3, .7, .15, 1.0)
    hollow = graph.math('POWER', graph.ramp(z, low, high, 1.0, 0.0), 2.2)
    glow_ = graph.node('Emission', {0: fire, 1: graph.math('MULTIPLY', graph.math('MULTIPLY', near, hollow), wisps)}).outputs[0]
    cloud = graph.node('BsdfDiffuse', {0: graph.mix(graph.math('MULTIPLY', wisps, .5), (0, 0, 0), base)}).outputs[0]
    both = graph.node('AddShader', {0: cloud, 1: glow_}).outputs[0]
    return finish(material, graph, fog.over(graph, both))


def sheet(at, width, height, colour, material, rotation=(0, 0, 0)):
    """An upright sheet of a `vapour` that faces the lens and throws no shadow."""
    data = bpy.data.meshes.new('sheet')
    data.from_pydata([(-.5, 0, -.5), (.5, 0, -.5), (.5, 0, .5), (-.5, 0, .5)], [], [(0, 1, 2, 3)])
    data.materials.append(material)
    thing = bpy.data.objects.new('sheet', data)
    bpy.context.collection.objects.link(thing)
    thing.location, thing.scale, thing.rotation_euler, thing.color = at, (width, 1, height), rotation, (*colour, 1)
    thing.visible_shadow = thing.visible_diffuse = False
    return thing
