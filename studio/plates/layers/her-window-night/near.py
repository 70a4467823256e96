"""Before the lens at Alita's window: as much of the curtain as a gap leaves."""
from kit.window_near import near

SEED = 76


def build(_):
    near(.155)
