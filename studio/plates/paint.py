"""The painterly pass, and the pictures that ship.

python3 paint.py <stem of grade.py> <out folder> '<json settings>'

A Kuwahara filter with eight soft sectors lays flat strokes with crisp edges: it marries
the traced plate to the drawn people. Writes plate, thumb, blur and depth as PNG.
"""
import json
import sys

try:
    import cv2
    import numpy as np
except ImportError:
    sys.exit("paint.py needs OpenCV for this Python: install Debian's python3-opencv and python3-numpy")

DEFAULTS = {'brush': 4.0, 'share': .85}
LUMA = np.array([.11, .59, .30], np.float32)  # blue, green, red


def main(stem, out, settings):
    settings = {**DEFAULTS, **settings}
    picture = cv2.imread(stem + '.png').astype(np.float32) / 255
    brush = settings['brush'] * picture.shape[1] / 1920
    painted = picture * (1 - settings['share']) + strokes(picture, max(1.5, brush)) * settings['share']
    painted = painted + (painted - cv2.GaussianBlur(painted, (0, 0), 1.1)) * .35
    # A breath of grain: it hides banding in the dark sky.
    painted = painted + (np.random.default_rng(3).normal(0, 1, (*painted.shape[:2], 1)) * .008).astype(np.float32)
    painted = (np.clip(painted, 0, 1) * 255 + .5).astype(np.uint8)
    cv2.imwrite(f'{out}/plate.png', painted)
    cv2.imwrite(f'{out}/thumb.png', cv2.resize(painted, (320, 180), interpolation=cv2.INTER_AREA))
    small = cv2.resize(painted, (480, 270), interpolation=cv2.INTER_AREA)
    cv2.imwrite(f'{out}/blur.png', cv2.GaussianBlur(small, (0, 0), 14, borderType=cv2.BORDER_REFLECT))
    cv2.imwrite(f'{out}/depth.png', shipped_depth(stem))


def strokes(picture, radius, sharpness=9.0):
    """Each pixel takes the mean of the quietest of eight wedges round it."""
    reach = int(np.ceil(radius))
    y, x = np.mgrid[-reach:reach + 1, -reach:reach + 1].astype(np.float32)
    distance, angle = np.hypot(x, y), np.arctan2(y, x)
    luma = picture @ LUMA
    total, weights = 0, 0
    for wedge in range(8):
        turn = np.abs((angle - wedge * np.pi / 4 + np.pi) % (2 * np.pi) - np.pi)
        kernel = np.exp(-(turn / .55) ** 2 * 1.2 - (distance / radius) ** 2 * 1.6) * (distance <= radius + .5)
        kernel[reach, reach] = kernel.max()
        kernel = (kernel / kernel.sum()).astype(np.float32)
        mean = cv2.filter2D(picture, -1, kernel, borderType=cv2.BORDER_REFLECT)
        level = mean @ LUMA
        spread = np.maximum(cv2.filter2D(luma * luma, -1, kernel, borderType=cv2.BORDER_REFLECT) - level * level, 0)
        rest = np.sqrt(spread) * 40 / np.maximum(np.sqrt(np.maximum(level, 0)), .12)
        weight = 1 / (1 + rest ** sharpness) + 1e-6
        total, weights = total + mean * weight[:, :, None], weights + weight
    return total / weights[:, :, None]


def shipped_depth(stem):
    """Half size and grown by about two pixels, so that parallax moves whole silhouettes."""
    depth = cv2.imread(stem + '.depth.png', cv2.IMREAD_UNCHANGED)
    half = cv2.resize(depth, (960, 540), interpolation=cv2.INTER_AREA)
    return (cv2.dilate(half, np.ones((3, 3), np.uint8)) / 257).astype(np.uint8)


if __name__ == '__main__':
    main(sys.argv[1], sys.argv[2], json.loads(sys.argv[3]) if len(sys.argv) > 3 else {})
