"""The plate kit: everything a scene file needs to build and light a place.

Units are metres. The camera looks along +y, x runs to the right and z up.
Colours are linear light (not sRGB), as Blender takes them.
"""
