"""Before the lens in the stair hall, with the street door shut."""
from kit.stairhall_near import near

SEED = 77


def build(_):
    near(45)
