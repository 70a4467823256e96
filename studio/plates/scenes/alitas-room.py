"""Alita's room in the morning, with the curtain drawn back."""
from kit.attic import attic

SEED = 8


def build(rng):
    attic(rng, closed=False)
