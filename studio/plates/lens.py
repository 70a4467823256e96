"""The blur of a lens: a disc, in linear light."""
import cv2
import numpy as np


def disc_blur(light, radius):
    """Each point becomes an even disc of `radius` pixels."""
    reach = int(np.ceil(radius))
    y, x = np.mgrid[-reach:reach + 1, -reach:reach + 1]
    disc = np.clip(radius + .5 - np.hypot(x, y), 0, 1).astype(np.float32)
    return cv2.filter2D(light, -1, disc / disc.sum(), borderType=cv2.BORDER_REPLICATE)


def shallow(light, depth, sharp, soft, radius):
    """Sharp up to `sharp` metres, then softer with the logarithm of the distance, fully at `soft`.

    What is near keeps out of the blur behind it: each step blurs only what lies as far or farther.
    """
    share = np.clip((np.log(np.maximum(depth, .1)) - np.log(sharp)) / (np.log(soft) - np.log(sharp)), 0, 1)
    result = light
    for step in (.25, .5, .75, 1.0):
        behind = np.clip((share - step + .25) / .125, 0, 1).astype(np.float32)
        seen = disc_blur(behind, radius * step)
        blurred = disc_blur(light * behind[:, :, None], radius * step) / np.maximum(seen, 1e-3)[:, :, None]
        mix = np.clip((share - step + .25) / .25, 0, 1)[:, :, None] * np.clip(behind, 0, 1)[:, :, None]
        result = result * (1 - mix) + blurred * mix
    return result.astype(np.float32)
