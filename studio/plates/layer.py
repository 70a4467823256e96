"""From a layer's EXR to a picture with alpha, as large as the plate and out of focus.

python3 layer.py <layer.exr> <out.png> '<json settings>'

A layer in front frames the view: this refuses one that would hide people or text.
"""
import json
import os
import sys

os.environ['OPENCV_IO_ENABLE_OPENEXR'] = '1'
import cv2  # noqa: E402
import numpy as np  # noqa: E402

from grade import DEFAULTS, colour, film  # noqa: E402
from lens import disc_blur  # noqa: E402

SIZE = (1920, 1080)
# What a front layer may cover: the sides, and in the lower third only the corners.
SIDE, CORNER, LOWER = .20, .12, 2 / 3


def main(source, out, settings):
    grade = {**DEFAULTS, 'blur': 8.0, **settings}
    picture = cv2.imread(source, cv2.IMREAD_UNCHANGED)
    if picture is None or picture.shape[2] != 4:
        sys.exit(f'{source} is missing or has no alpha')
    light = cv2.resize(picture.astype(np.float32), SIZE, interpolation=cv2.INTER_CUBIC)
    # Premultiplied, so that edges stay clean.
    light = disc_blur(np.clip(light, 0, 20), grade['blur'])
    alpha = np.clip(light[:, :, 3], 0, 1)
    bare = light[:, :, 2::-1] / np.maximum(alpha, 1e-3)[:, :, None]
    painted = colour(film(bare * grade['exposure']), grade)
    if grade['front']:
        refuse_in_the_way(alpha, out)
    pixels = np.dstack([painted[:, :, ::-1], np.where(alpha < .004, 0, alpha)])
    cv2.imwrite(out, (pixels * 255 + .5).astype(np.uint8))


def refuse_in_the_way(alpha, name):
    h, w = alpha.shape
    free = np.zeros_like(alpha, bool)
    free[:, int(w * SIDE):int(w * (1 - SIDE))] = True
    free[int(h * LOWER):, int(w * CORNER):int(w * (1 - CORNER))] = True
    places = np.argwhere(free & (alpha > .06))
    if len(places):
        y, x = places[len(places) // 2]
        sys.exit(f'{name}: {len(places)} pixels cover people or text, as at {x / w:.2f}, {y / h:.2f}')


if __name__ == '__main__':
    main(sys.argv[1], sys.argv[2], json.loads(sys.argv[3]))
