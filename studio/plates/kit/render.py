"""Cycles settings and the passes that the grade needs.

This Blender has no denoiser that can be trusted on every build, so none is used: each
plate is rendered twice with different seeds, and `grade.py` denoises from the pair.
"""
import bpy

# Pass of the render layer -> name of the EXR file.
PASSES = {
    'Depth': 'depth', 'Normal': 'normal',
    'DiffDir': 'diffuse_direct', 'DiffInd': 'diffuse_indirect', 'DiffCol': 'diffuse_colour',
    'GlossDir': 'gloss_direct', 'GlossInd': 'gloss_indirect', 'GlossCol': 'gloss_colour',
    'Emit': 'emission', 'Env': 'environment',
}
LAYER_FLAGS = ('z', 'normal', 'diffuse_direct', 'diffuse_indirect', 'diffuse_color',
               'glossy_direct', 'glossy_indirect', 'glossy_color', 'emit', 'environment')


def empty_scene():
    bpy.ops.wm.read_factory_settings(use_empty=True)
    bpy.context.scene.render.engine = 'CYCLES'


def render_passes(folder, width, height, samples, seed, seconds=0):
    """Render one seed into `folder`, a 32-bit EXR a pass. `seconds` > 0 ends it early."""
    scene = bpy.context.scene
    _settings(scene, width, height, samples)
    scene.cycles.seed = seed * 7919
    scene.cycles.time_limit = seconds
    layer = scene.view_layers[0]
    for flag in LAYER_FLAGS:
        setattr(layer, 'use_pass_' + flag, True)
    scene.use_nodes = True
    tree = scene.node_tree
    tree.nodes.clear()
    source = tree.nodes.new('CompositorNodeRLayers')
    tree.links.new(source.outputs['Image'], tree.nodes.new('CompositorNodeComposite').inputs[0])
    files = tree.nodes.new('CompositorNodeOutputFile')
    files.format.file_format, files.format.color_depth = 'OPEN_EXR', '32'
    files.base_path = folder
    files.file_slots.clear()
    for name, file in PASSES.items():
        files.file_slots.new(file + '-')
        tree.links.new(source.outputs[name], files.inputs[file + '-'])
    scene.frame_set(seed)
    bpy.ops.render.render()


def render_layer(folder, width, height, samples):
    """Render what there is over nothing into `folder`: one EXR with premultiplied alpha."""
    scene = bpy.context.scene
    _settings(scene, width, height, samples)
    scene.render.film_transparent = True
    output = scene.render.image_settings
    output.file_format, output.color_mode, output.color_depth = 'OPEN_EXR', 'RGBA', '32'
    scene.render.filepath = folder + 'layer.exr'
    bpy.ops.render.render(write_still=True)


def _settings(scene, width, height, samples):
    render, cycles = scene.render, scene.cycles
    render.resolution_x, render.resolution_y, render.resolution_percentage = width, height, 100
    # With persistent data a changed seed is ignored and both halves carry the same noise.
    render.use_persistent_data = False
    cycles.device = 'CPU'
    cycles.use_denoising = cycles.use_preview_denoising = False
    cycles.samples = samples
    cycles.use_adaptive_sampling = True
    cycles.adaptive_threshold, cycles.adaptive_min_samples = .03, min(samples, 24)
    cycles.max_bounces, cycles.diffuse_bounces, cycles.glossy_bounces = 4, 2, 3
    cycles.transparent_max_bounces = 24
    cycles.caustics_reflective = cycles.caustics_refractive = False
    cycles.sample_clamp_direct, cycles.sample_clamp_indirect = 12, 2
    cycles.blur_glossy, cycles.light_sampling_threshold = .5, .02
