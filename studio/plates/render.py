"""Run inside Blender: build one scene and render one seed of it, or one layer with alpha.

blender -b --factory-startup --python-exit-code 1 -P render.py -- <file> <folder> <width> <height> <samples> <seed> <seconds>
`file` is a scene or a layer, from here: scenes/the-fall.py, layers/street-night/near.py.
"""
import importlib.util
import os
import random
import sys

sys.dont_write_bytecode = True
HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, HERE)

from kit.render import empty_scene, render_layer, render_passes  # noqa: E402


def scene_module(file):
    spec = importlib.util.spec_from_file_location('scene', f'{HERE}/{file}')
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


file, folder, *numbers = sys.argv[sys.argv.index('--') + 1:]
width, height, samples, seed, seconds = (int(n) for n in numbers)

empty_scene()
scene = scene_module(file)
# Its own generator, from the number the scene chose: the same scene comes out on every machine.
scene.build(random.Random(scene.SEED))
if file.startswith('layers/'):
    render_layer(folder, width, height, samples)
else:
    render_passes(folder, width, height, samples, seed, seconds)
