"""Bed-clothes: cloth that lies, hangs and has been slept in."""
import math

from mathutils import Vector, noise


def ridge(x, y, seed):
    """Folds: sharp crests, soft valleys, 0…1; the place is bent first so that no crest is straight."""
    bend = noise.noise((x * .9, y * .9, seed + 9)) * .55
    first = 1 - abs(noise.noise((x + bend, y * 1.1 + bend, seed)))
    second = 1 - abs(noise.noise((x * 2.3 - bend, y * 2.6, seed + 3)))
    return first ** 5 * .7 + second ** 4 * .3


def blanket(mesh, corner, width, length, hang, material, tint, bands=(), folds=.05, seed=0.0, turned=.0, steps=150):
    """A blanket from `corner` (head end is +y), `width` over the mattress, then `hang` metres down its +x side.

    `bands` are (from, to, tint) along its length, 0…1; the last `turned` share is thrown back on itself.
    """
    corner = Vector(corner)
    across, rows = steps, steps
    points = []
    for j in range(rows + 1):
        v = j / rows
        for i in range(across + 1):
            u = i / across * (width + hang)
            crest = ridge(u * 2.4 + v * .8, v * length * 1.7 - u * .6, seed) * folds
            y = v * length
            if u <= width:
                x, z = u, crest + .012 * noise.noise((u * 14, y * 14, seed))
            else:
                down = u - width
                pleat = math.sin(y * 17 + noise.noise((y * 2, seed, 0)) * 4) * .022 * min(1, down / .12)
                x = width + .03 + pleat + .04 * down + .02 * noise.noise((y * 4, down * 4, seed))
                z = crest * max(0, 1 - down / .10) - down + .02 * (1 - min(1, down / .05))
                z += .05 * math.sin(y * 2.6 + seed) * down / hang
            if turned and v > 1 - turned:
                back = (v - 1 + turned) / turned
                y = (1 - turned) * length + math.sin(back * 2.4) * .10 - back * turned * length * .55
                z += .075 * math.sin(min(1, back * 1.3) * math.pi / 2) - crest * .6
            points.append(corner + Vector((x, y, z)))
    count = across + 1
    plain, banded = [], {}
    for j in range(rows):
        band = next((b for b in bands if b[0] <= j / rows < b[1]), None)
        faces = [(j * count + i, j * count + i + 1, (j + 1) * count + i + 1, (j + 1) * count + i) for i in range(across)]
        (banded.setdefault(band[2], []) if band else plain).extend(faces)
    mesh.add(points, plain, material, tint, True)
    for colour, faces in banded.items():
        mesh.add(points, faces, material, colour, True)
