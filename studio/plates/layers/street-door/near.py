"""Before the lens in the stair hall, with the street door open."""
from kit.stairhall_near import near

SEED = 77


def build(_):
    near(190)
