"""The side alley in the rain, by night: where the first fight is."""
from kit import light
from kit.alley import alley

SEED = 21


def build(rng):
    alley(rng)
    light.camera((.55, -1.2, 1.4), (-.35, 30, 2.2), 24, (0, .115))
