"""Lamps and the camera."""
import bpy
from mathutils import Vector


def _place(thing, at):
    thing.location = at
    bpy.context.collection.objects.link(thing)
    return thing


def _aim(thing, target):
    thing.rotation_euler = (Vector(target) - Vector(thing.location)).to_track_quat('-Z', 'Y').to_euler()


def _lamp(kind, at, colour, power):
    data = bpy.data.lights.new(kind.lower(), kind)
    data.energy, data.color = power, colour
    lamp = _place(bpy.data.objects.new(kind.lower(), data), at)
    # Lamps are never seen: what glows in the picture is a `glow` face beside them.
    lamp.visible_camera = lamp.visible_glossy = False
    return lamp


def area(at, target, size, colour, power, height=None):
    """A square lamp of `size` metres (or size x height), `power` in watts."""
    lamp = _lamp('AREA', at, colour, power)
    lamp.data.size = size
    if height:
        lamp.data.shape, lamp.data.size_y = 'RECTANGLE', height
    _aim(lamp, target)
    return lamp


def point(at, colour, power, radius=.4):
    lamp = _lamp('POINT', at, colour, power)
    lamp.data.shadow_soft_size = radius
    return lamp


def spot(at, target, colour, power, cone=1.2, blend=.5, radius=.1):
    """`cone` is the full angle in radians."""
    lamp = _lamp('SPOT', at, colour, power)
    lamp.data.spot_size, lamp.data.spot_blend, lamp.data.shadow_soft_size = cone, blend, radius
    _aim(lamp, target)
    return lamp


def sun(towards, colour, power, width=.02):
    """`towards` points at the sun; `width` is its size in radians."""
    lamp = _lamp('SUN', (0, 0, 0), colour, power)
    lamp.data.angle = width
    lamp.rotation_euler = (-Vector(towards)).to_track_quat('-Z', 'Y').to_euler()
    return lamp


def camera(at, target, lens, shift=(0, 0)):
    """`lens` in millimetres on a 36 mm frame; `shift` in frame widths keeps verticals upright."""
    data = bpy.data.cameras.new('camera')
    data.lens, (data.shift_x, data.shift_y) = lens, shift
    data.clip_start, data.clip_end = .05, 20000
    thing = _place(bpy.data.objects.new('camera', data), at)
    _aim(thing, target)
    bpy.context.scene.camera = thing
