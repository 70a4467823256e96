"""Alita's room in the morning, before she has drawn the curtain: what hangs outside is not yet told."""
from kit.attic import attic

SEED = 8


def build(rng):
    attic(rng, closed=True)
