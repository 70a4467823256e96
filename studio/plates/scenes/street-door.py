"""The street door of the clinic's house by night, a third open."""
from kit.stairhall import stair_hall

SEED = 22


def build(rng):
    stair_hall(rng)
