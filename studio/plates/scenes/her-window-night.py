"""Down from Alita's window by night, through a gap in the curtain: the empty road and all of its lamps."""
from kit.window_street import window_street

SEED = 21


def build(rng):
    window_street(rng)
