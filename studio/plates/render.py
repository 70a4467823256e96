"""Run inside Blender: build one scene and render one seed of it.

blender -b --factory-startup --python-exit-code 1 -P render.py -- <slug> <folder> <width> <height> <samples> <seed> <seconds>
"""
import importlib.util
import os
import random
import sys

sys.dont_write_bytecode = True
HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, HERE)

from kit.render import empty_scene, render_passes  # noqa: E402


def scene_module(slug):
    spec = importlib.util.spec_from_file_location('scene', f'{HERE}/scenes/{slug}.py')
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


slug, folder, *numbers = sys.argv[sys.argv.index('--') + 1:]
width, height, samples, seed, seconds = (int(n) for n in numbers)

empty_scene()
scene = scene_module(slug)
# Its own generator, from the number the scene chose: the same scene comes out on every machine.
scene.build(random.Random(scene.SEED))
render_passes(folder, width, height, samples, seed, seconds)
