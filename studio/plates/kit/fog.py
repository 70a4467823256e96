"""Haze without noise: not a volume, but a share of light mixed into each surface.

The share is 1 - exp(-distance * density), thinner with height. It works for the
lens and for mirrors, so wet ground reflects a street that is as hazy as the street.
"""
from dataclasses import dataclass, replace
from typing import Optional, Tuple

Colour = Tuple[float, float, float]


@dataclass(frozen=True)
class Fog:
    density: float = .012          # per metre
    height: float = 40             # metres over which it thins to 1/e
    floor: float = .25             # share of the density that is left far above
    near: Colour = (.02, .05, .06)  # haze close to the lens
    far: Colour = (.25, .42, .45)   # haze at `reach` and beyond
    reach: float = 150             # metres
    glow_towards: Optional[Tuple[float, float, float]] = None  # direction of a light behind the haze
    glow: Colour = (0, 0, 0)
    glow_width: float = 22         # higher is narrower

    def but(self, **changes):
        return replace(self, **changes)

    def over(self, graph, shader):
        """`shader` seen through this much air."""
        ray = graph.node('LightPath')
        place = graph.node('NewGeometry')
        distance = ray.outputs['Ray Length']
        z = graph.math('MAXIMUM', graph.node('SeparateXYZ', {0: place.outputs['Position']}).outputs[2], 0.0)
        falling = graph.math('POWER', 2.718, graph.math('MULTIPLY', z, -1 / self.height))
        thickness = graph.math('ADD', graph.math('MULTIPLY', falling, 1 - self.floor), self.floor)
        depth = graph.math('MULTIPLY', graph.math('MULTIPLY', distance, -self.density), thickness)
        share = graph.math('SUBTRACT', 1.0, graph.math('POWER', 2.718, depth))
        share = graph.math('MULTIPLY', share, graph.seen())
        far = graph.math('DIVIDE', distance, self.reach, clamp=True)
        colour = graph.mix(far, self.near, self.far)
        if self.glow_towards:
            away = tuple(-v for v in self.glow_towards)
            facing = graph.node('VectorMath', {0: place.outputs['Incoming'], 1: away}, operation='DOT_PRODUCT')
            lobe = graph.math('POWER', graph.math('MAXIMUM', facing.outputs['Value'], 0.0), self.glow_width)
            colour = graph.mix(graph.math('MULTIPLY', lobe, far), colour, self.glow, 'ADD')
        air = graph.node('Emission', {0: colour}).outputs[0]
        return graph.node('MixShader', {0: share, 1: shader, 2: air}).outputs[0]
