"""From EXR passes to a graded picture and its depth.

python3 grade.py <folder with seed1/ and seed2/> <out stem> '<json settings>'

Only what is noisy is denoised (light on surfaces, with the surface's own colour divided
out); what glows and the sky are noise-free and go back untouched.
"""
import json
import os
import sys

os.environ['OPENCV_IO_ENABLE_OPENEXR'] = '1'
try:
    import cv2
    import numpy as np
except ImportError:
    sys.exit("grade.py needs OpenCV for this Python: install Debian's python3-opencv and python3-numpy")

from lens import shallow  # noqa: E402

DEFAULTS = {
    'exposure': 1.0,
    'bloom': .10,            # glare of bright things, near and wide together
    'halo': .08,             # more glare for bright things far away, as haze gives
    'split': 1.2,            # pixels of colour fringe at the left and right edge, at full size
    'vignette': .5,
    'saturation': 1.12,
    'contrast': 1.1,
    'lift': 0.0,
    'shadows': [.96, 1.02, 1.06],
    'highlights': [1.04, 1.0, .96],
    'smoothing': 4.0,        # strength of the denoiser for light on surfaces
    'farthest': 1500.0,      # metres at which the depth picture is black
    'shallow': None,         # [sharp to, fully soft at (metres), radius (pixels at full size)]
}
LUMA = np.array([.3, .5, .2], np.float32)


def main(folder, out, settings):
    grade = {**DEFAULTS, **settings}
    passes = Passes(folder)
    light = denoised(passes, grade['smoothing'])
    if grade['shallow']:
        sharp, soft, radius = grade['shallow']
        light = shallow(light, passes.depth, sharp, soft, radius * light.shape[1] / 1920)
    light = glare(light * grade['exposure'], passes.depth, grade)
    light = fringe(light, grade['split'])
    light = vignette(light, grade['vignette'])
    picture = colour(film(light), grade)
    cv2.imwrite(out + '.png', (picture[:, :, ::-1] * 255 + .5).astype(np.uint8))
    cv2.imwrite(out + '.depth.png', (nearness(passes.depth, grade['farthest']) * 65535).astype(np.uint16))


class Passes:
    """The two seeds of each pass, and what the denoiser steers by."""

    def __init__(self, folder):
        self.folder = folder
        self.depth = self.one('depth', 1)
        if self.depth.ndim == 3:
            self.depth = self.depth[:, :, 0]
        if np.array_equal(self.one('diffuse_direct', 1), self.one('diffuse_direct', 2)):
            sys.exit(f'{folder}: both seeds carry the same noise, so they cannot denoise each other')
        self.log_depth = np.log2(1 + np.clip(self.depth, 0, 5000))
        self.normal = cv2.GaussianBlur(self.mean('normal'), (0, 0), .8)

    def one(self, name, seed):
        path = f'{self.folder}/seed{seed}/{name}-{seed:04d}.exr'
        picture = cv2.imread(path, cv2.IMREAD_UNCHANGED)
        if picture is None:
            sys.exit(f'{path} is missing or is not an EXR this OpenCV can read')
        if picture.ndim == 3:
            picture = picture[:, :, :3][:, :, ::-1]
        return np.ascontiguousarray(picture.astype(np.float32))

    def both(self, name):
        return self.one(name, 1), self.one(name, 2)

    def mean(self, name):
        a, b = self.both(name)
        return (a + b) / 2


def denoised(passes, strength):
    diffuse = (wavelet(passes, 'diffuse_direct', 5, strength)
               + wavelet(passes, 'diffuse_indirect', 5, strength * 1.5))
    colour_of_gloss = passes.mean('gloss_colour')
    gloss = sum(wavelet(passes, name, 3, strength * .75, colour_of_gloss) for name in ('gloss_direct', 'gloss_indirect'))
    glowing = passes.mean('emission') + passes.mean('environment')
    return diffuse * passes.mean('diffuse_colour') + gloss * colour_of_gloss + glowing


def without_fireflies(light):
    return np.minimum(light, cv2.medianBlur(light, 5) * 2.2 + .015)


def shifted(picture, dy, dx):
    edge = max(abs(dy), abs(dx))
    h, w = picture.shape[:2]
    wide = cv2.copyMakeBorder(picture, edge, edge, edge, edge, cv2.BORDER_REFLECT)
    return wide[edge + dy:edge + dy + h, edge + dx:edge + dx + w]


def wavelet(passes, name, levels, strength, texture=None):
    """Edge-avoiding à-trous filter over two seeds.

    The difference of the seeds says how much noise there is; normals, depth and
    (for gloss) the surface's colour say where an edge must stay.
    """
    a, b = (without_fireflies(p) for p in passes.both(name))
    light = (a + b) / 2
    variance = cv2.GaussianBlur((((a - b) @ LUMA) / 2) ** 2, (0, 0), 2.2) + 1e-7
    kernel = (.375, .25, .0625)
    depth, normal = passes.log_depth, passes.normal
    slope = np.maximum(*(cv2.GaussianBlur(np.abs(cv2.Sobel(depth, -1, x, y, ksize=3)) / 8, (0, 0), 1)
                         for x, y in ((1, 0), (0, 1))))
    slope = np.minimum(slope, .05)
    for level in range(levels):
        step = 2 ** level
        total = light * kernel[0] ** 2
        weights = np.full(depth.shape, kernel[0] ** 2, np.float32)
        spread = variance * kernel[0] ** 4
        bright, tolerance = light @ LUMA, np.sqrt(variance) * strength + 1e-4
        for dy in range(-2, 3):
            for dx in range(-2, 3):
                if dx == 0 and dy == 0:
                    continue
                y, x = dy * step, dx * step
                other = shifted(light, y, x)
                unlike = (((shifted(normal, y, x) - normal) ** 2).sum(2) / .1225
                          + np.abs(shifted(depth, y, x) - depth) / (.006 * step + slope * step * 1.6)
                          + np.abs(other @ LUMA - bright) / tolerance)
                if texture is not None:
                    unlike += ((shifted(texture, y, x) - texture) ** 2).sum(2) / .01
                weight = np.exp(-unlike) * (kernel[abs(dy)] * kernel[abs(dx)])
                total = total + other * weight[:, :, None]
                weights = weights + weight
                spread = spread + shifted(variance, y, x) * weight * weight
        light = (total / weights[:, :, None]).astype(np.float32)
        variance = (spread / (weights * weights)).astype(np.float32)
    return light


def glare(light, depth, grade):
    """Bloom at five widths, and a halo round bright things that have much air before them."""
    h, w = light.shape[:2]
    scale = w / 1920
    bright = np.clip(light - .75, 0, 14)
    bloom = np.zeros_like(light)
    for width, share in ((3, .35), (9, .3), (28, .22), (85, .16), (220, .10)):
        shrink = max(1, int(width * scale / 4))
        small = cv2.resize(bright, (w // shrink, h // shrink), interpolation=cv2.INTER_AREA) if shrink > 1 else bright
        soft = cv2.GaussianBlur(small, (0, 0), max(.6, width * scale / shrink))
        bloom += cv2.resize(soft, (w, h), interpolation=cv2.INTER_LINEAR) * share
    far = np.clip(depth / 90, .15, 1)[:, :, None]
    halo = cv2.GaussianBlur(bright * far, (0, 0), 40 * scale)
    return light + bloom * grade['bloom'] * 4 + halo * grade['halo'] * 4


def fringe(light, pixels):
    """Red a little larger and blue a little smaller, as a cheap lens has it."""
    h, w = light.shape[:2]
    y, x = np.mgrid[0:h, 0:w].astype(np.float32)
    channels = []
    for channel, sign in enumerate((1, 0, -1)):
        k = 1 + sign * pixels / 1920
        channels.append(cv2.remap(np.ascontiguousarray(light[:, :, channel]), (x - w / 2) * k + w / 2,
                                  (y - h / 2) * k + h / 2, cv2.INTER_CUBIC, borderMode=cv2.BORDER_REFLECT))
    return np.clip(np.dstack(channels), 0, None)


def vignette(light, amount):
    h, w = light.shape[:2]
    y, x = np.mgrid[-1:1:h * 1j, -1:1:w * 1j].astype(np.float32)
    return light * (1 - amount * np.clip(x * x * .6 + y * y * .55, 0, 1.2) ** 1.4)[:, :, None]


def film(light):
    """A filmic curve with crosstalk, so that very bright colours run to white; then sRGB."""
    into = np.array([[.59719, .35458, .04823], [.076, .90834, .01566], [.0284, .13383, .83777]], np.float32)
    back = np.array([[1.60475, -.53108, -.07367], [-.10208, 1.10813, -.00605], [-.00327, -.07276, 1.07602]], np.float32)
    x = light @ into.T
    x = (x * (x + .0245786) - .000090537) / (x * (.983729 * x + .4329510) + .238081)
    x = np.clip(x @ back.T, 0, 1)
    return np.where(x <= .0031308, x * 12.92, 1.055 * np.power(np.maximum(x, 1e-8), 1 / 2.4) - .055)


def colour(picture, grade):
    luma = (picture * [.2126, .7152, .0722]).sum(2, keepdims=True)
    tint = np.array(grade['shadows']) * (1 - luma) + np.array(grade['highlights']) * luma
    picture = picture * tint
    picture = luma + (picture - luma) * grade['saturation']
    return np.clip(.5 + (picture - .5) * grade['contrast'] + grade['lift'], 0, 1)


def nearness(depth, farthest):
    """1 at the nearest thing, 0 at `farthest`, logarithmic between: parallax goes by ratio."""
    nearest = max(np.percentile(depth, .2), .5)
    away = (np.log(np.clip(depth, nearest, farthest)) - np.log(nearest)) / (np.log(farthest) - np.log(nearest))
    return 1 - np.clip(away, 0, 1)


if __name__ == '__main__':
    main(sys.argv[1], sys.argv[2], json.loads(sys.argv[3]) if len(sys.argv) > 3 else {})
