"""The road below Alita's window, the moment after. Who walks in the middle of it is drawn in later."""
from kit.window_street import window_street

SEED = 21


def build(rng):
    window_street(rng)
