"""Before the lens in Alita's room by day, with the curtain drawn back."""
from kit.attic_near import near

SEED = 73


def build(_):
    near((1.0, .72, .45), 320, (.09, .08, .105))
