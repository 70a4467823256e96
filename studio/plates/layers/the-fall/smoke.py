"""A bank of smoke with fire under it, which drifts behind people."""
from kit.near import at, look
from kit.vapour import sheet, vapour

SEED = 74


def build(_):
    look((0, 0, 0))
    smoke, thin = vapour('smoke', .95, .55, 1.0, .8), vapour('thin', .45, .8, .9, .5)
    # Dark and low on the left, a breath of fire in it; thin where it rises past the ring.
    for u, v, away, width, height, colour, kind in (
            (.10, .70, 9, 9, 3.4, (.030, .016, .012), smoke), (.30, .76, 10, 9, 3.0, (.10, .030, .009), smoke),
            (.17, .54, 9.5, 5.5, 4.2, (.16, .044, .012), thin), (.58, .80, 11, 10, 2.6, (.050, .018, .008), smoke),
            (.84, .78, 10, 8, 2.6, (.022, .015, .014), smoke), (.36, .46, 11, 5, 4.4, (.11, .030, .008), thin)):
        sheet(at(u, v, away), width, height, colour, kind)
