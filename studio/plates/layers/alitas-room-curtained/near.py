"""Before the lens in Alita's room by the light of a drawn curtain."""
from kit.attic_near import near

SEED = 73


def build(_):
    near((1.0, .58, .30), 220, (.045, .03, .028))
