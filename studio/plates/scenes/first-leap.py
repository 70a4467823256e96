"""The side alley from the stones, looking up: rain, the lamp, the iron stair, and between the roofs room for one who leaps."""
from mathutils import Vector

from kit import alley, light
from kit.city import TEAL
from kit.vapour import sheet, vapour

SEED = 21
HALF, LAMP, SODIUM = alley.HALF, alley.LAMP, alley.SODIUM


def build(rng):
    # The same alley, lit for one who looks up; the door by the lens would be a lid over half the picture.
    door = alley.door
    alley.door = lambda street, side, x, y, lit: door(street, side, x, y, lit) if y > 6 else None
    alley._steam, alley._lights = _rain, _lights
    alley.alley(rng, (60, 470, 430), 330)
    light.camera((-.75, 2.6, .32), (.30, 10.6, 6.6), 20)


def _rain():
    """Rain that the lamps have caught: she stands dark before it."""
    haze, streaks = vapour('rain haze', .62, .5, .9, .25), vapour('lit rain', .27, 4.5, 1.1, .05)
    sheet((.7, 17, 14.2), 9, 17, (.56, 1.0, 1.02), haze, (-.5, 0, 0))
    sheet((.1, 15, 7.5), 7, 8, (.42, .74, .76), haze, (-.5, 0, 0))
    steam = vapour('steam', .5)
    for x, y, z, width, height, colour in ((.3, 24, 2.4, 5, 5, (.24, .42, .43)), (0, 33, 3.5, 10, 8, (.24, .42, .42)),
            (0, 26, 9, 6, 7, (.22, .44, .46))):
        sheet((x, y, z), width, height, colour, steam)
    sheet((LAMP.x - .25, LAMP.y + .3, LAMP.z - 1.2), 2.6, 4.0, (.95, .46, .16), streaks)
    sheet((LAMP.x - .1, LAMP.y + .6, LAMP.z - .6), 3.2, 3.0, (.80, .36, .12), vapour('lamp haze', .34, .8, 1.5, .6))


def _lights():
    light.spot(LAMP - Vector((.05, .15, .12)), (LAMP.x - 1.0, LAMP.y - .9, 0), SODIUM, 3000, 1.95, .8, .08)
    light.point(LAMP - Vector((.25, .3, .1)), SODIUM, 180, .15)
    light.point((-HALF + .9, 6.2, 2.9), TEAL, 110, .3)
    light.area((0, 33, 3.2), (0, 8, 2), 4, (.45, .90, 1.0), 20000, 5.5)
    # What Zalem and the low cloud let fall between the roofs, and on the stair.
    light.area((.4, 10, 24), (0, 8, 0), 5, (.40, .74, .86), 18000, 22)
    light.area((1.9, 7.0, 12), (-HALF, 8, 4), 3, (.36, .72, .84), 3800, 9)
    # What the wet stones throw back: under landings, boxes and bridges there is iron, not a hole.
    light.area((0, 10, .15), (0, 10.5, 12), 3.4, (.30, .62, .72), 520, 8)
