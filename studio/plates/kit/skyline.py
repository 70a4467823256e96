"""Iron City from a distance."""
import math

from .mesh import placed


def skyline(mesh, rng, dark, lamp):
    """A band of silhouettes about half a kilometre away, with a few lit windows."""
    tint = (2, 2, 2.2)
    for _ in range(190):
        x, y = rng.uniform(-620, 620), rng.uniform(420, 640)
        height = rng.uniform(12, 50) * (1 + .7 * math.exp(-((x - 120) / 120) ** 2))
        width, z = rng.uniform(8, 26), 0
        while z < height:
            floor = rng.uniform(5, 16)
            mesh.box((x + rng.uniform(-3, 3), y, z + floor / 2), (width * rng.uniform(.55, 1.1), width, floor), dark, tint,
                bevel=0)
            z += floor
        for _ in range(rng.randint(0, 3)):
            mast = x + rng.uniform(-.4, .4) * width
            mesh.tube([(mast, y, z), (mast, y, z + rng.uniform(5, 24))], rng.uniform(.2, .6), dark, tint, 4)
        if rng.random() < .3:
            mesh.lathe([(0, 5), (3, 4.4), (3.4, 0)], dark, tint, placed((x, y, z)), 10)
        for _ in range(rng.randint(0, 3)):
            mesh.box((x + rng.uniform(-.4, .4) * width, y - width * .6, rng.uniform(5, z)), (1.0, .3, 1.0), lamp,
                (1.0, .45, .15), bevel=0)
