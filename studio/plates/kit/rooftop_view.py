"""What is seen from the roofs at dusk: the city as far as the haze lets one look, and Zalem over all of it with its tubes."""
import math

from mathutils import Vector

from . import light
from .fog import Fog
from .materials import glow, grime
from .mesh import Mesh
from .rooftop_city import roofscape, stack
from .sky import sky
from .street_outfit import outfit
from .vapour import sheet, vapour
from .zalem import zalem

SUN = Vector((-.36, 1, .035)).normalized()
EMBER, DUSK = (1.0, .42, .16), (.36, .50, .86)
# A tube's foot stands in the city, right of the middle; it leaves the disc on the side that looks at us.
FOOT = (152, 430)


def view(rng, free, centre, radius, bright=1.0):
    """City, disc and sky: returns an outfit for what stands in front, in the same air. `bright` is how much day is left."""
    far = tuple(c * bright for c in (.36, .20, .21))
    air = Fog(density=.0036, height=24, floor=.30, near=(.022, .034, .062), far=far, reach=560,
              glow_towards=tuple(SUN), glow=tuple(c * bright for c in (1.25, .44, .13)), glow_width=20)
    high_air = air.but(near=(.03, .05, .095), far=tuple(c * bright for c in (.20, .15, .19)), glow_width=26)
    sky(tuple(c * bright for c in (.95, .36, .20)), tuple(c * bright for c in (.30, .22, .30)), (.030, .065, .125), (-.01, .13, .5),
        indirect=1.5, glow=(SUN, tuple(c * bright for c in (2.6, 1.0, .36)), 60), stars=.5)
    street = outfit(rng, air)
    lamps = glow('city lamps', air, 3.4, .5)
    roofscape(street, free, lamps)
    for at, height, wide in (((-120, 300), 74, 4), ((-96, 318), 62, 3.4), ((250, 380), 84, 5), ((-300, 520), 90, 6), ((60, 560), 80, 5)):
        stack(street, at, height, wide, lamps)
    street.mesh.build('city')
    ground = Mesh()
    ground.quad((0, 2000, 0), (9000, 0, 0), (0, 5000, 0), grime('ground', air, (.03, .03, .034), metal=0))
    ground.build('ground')
    disc = Mesh()
    skin = grime('zalem', high_air.but(density=.0017, height=60, floor=.24), (.10, .125, .17), rusted=.12, metal=0, rough=.8,
        scale=.008)
    zalem(disc, rng, centre, radius, skin, glow('zalem lamps', high_air.but(density=.0005), 6),
        ((-1.2, .55, *FOOT, 20), (-2.75, .9, -420, 900, 20), (-.25, .9, 760, 900, 20), (2.2, .9, -700, 1900, 22)), lit=(1, .82, .55))
    _tube_lamps(disc, centre, radius, glow('tube lamps', high_air.but(density=.0004), 6))
    disc.build('zalem')
    _smoke()
    light.sun(SUN + Vector((0, 0, .10)), EMBER, 2.6 * bright, .06)
    return outfit(rng, air)


def _tube_lamps(mesh, centre, radius, lamps):
    """Red lamps up the near tube's sides, in pairs, so that the eye climbs it."""
    centre, (angle, share, x, y) = Vector(centre), (-1.2, .55, *FOOT)
    top, foot = centre + Vector((math.cos(angle) * radius * share, math.sin(angle) * radius * share, -radius * .05)), Vector((x, y, -5))
    bend = Vector((top.x * .75 + foot.x * .25, top.y * .75 + foot.y * .25, top.z * .45))
    for k in range(3, 24):
        t = 1 - k / 24
        at = top * (1 - t) ** 2 + bend * 2 * t * (1 - t) + foot * t * t
        for side in (-1, 1):
            mesh.box(at + Vector((side * 17, -24, -4)), (2.6, 2.6, 2.6), lamps, (1, .12, .07) if k % 3 else (1, .8, .5), bevel=0)


def _smoke():
    """Smoke of the stacks, and what light the streets give to the haze over them."""
    smoke, mist = vapour('smoke', .6, .035, .9, .4), vapour('mist', .55, .02, 1.2, .3)
    for x, y, z, width, height, colour in ((-112, 298, 92, 46, 44, (.11, .075, .085)), (-88, 312, 112, 60, 50, (.12, .08, .09)),
            (262, 378, 108, 60, 60, (.10, .07, .08)), (70, 556, 104, 70, 60, (.16, .10, .10))):
        sheet((x, y, z), width, height, colour, smoke)
    for x, y, z, width, height, colour in ((-40, 90, 14, 120, 26, (.42, .18, .07)), (60, 130, 14, 150, 30, (.34, .15, .07)),
            (-120, 200, 18, 240, 40, (.55, .22, .09)), (150, 260, 18, 260, 44, (.40, .18, .10)), (0, 380, 24, 480, 60, (.62, .26, .13))):
        sheet((x, y, z), width, height, colour, mist)
