"""The street door of the clinic's house by night, shut: what light there is comes over it, and from the lamp by the bolt."""
from kit.stairhall import stair_hall

SEED = 22


def build(rng):
    stair_hall(rng, shut=True)
