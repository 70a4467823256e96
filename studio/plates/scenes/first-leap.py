"""The side alley from the stones, looking up: rain, the lamp, the iron stair, and between the roofs room for one who leaps."""
from kit import light
from kit.alley import alley
from kit.vapour import sheet, vapour

SEED = 21


def build(rng):
    alley(rng, (60, 470, 430), 330)
    # Rain that the lamps have caught: she stands dark before it.
    rain = vapour('rain haze', .55, .5, .9, .25)
    sheet((.35, 17, 12), 8, 17, (.30, .58, .60), rain, (-.5, 0, 0))
    sheet((.1, 15, 7.5), 6, 7, (.26, .48, .50), rain, (-.5, 0, 0))
    light.camera((-.75, 2.6, .32), (.30, 10.6, 6.6), 20)
