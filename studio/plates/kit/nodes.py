"""A thin hand on Blender's shader nodes, so that a material reads as a formula."""
import bpy


class Graph:
    """A node tree being written. Arguments may be numbers, colours or sockets."""

    def __init__(self, tree):
        self.tree = tree
        tree.nodes.clear()

    def node(self, kind, values=None, **settings):
        """A `ShaderNode<kind>`; `values` sets inputs by name or number, or links a socket to them."""
        made = self.tree.nodes.new('ShaderNode' + kind)
        for name, value in settings.items():
            setattr(made, name, value)
        for key, value in (values or {}).items():
            self.put(value, made.inputs[key])
        return made

    def put(self, value, socket):
        if isinstance(value, bpy.types.NodeSocket):
            self.tree.links.new(value, socket)
        elif isinstance(value, tuple) and len(value) == 3 and socket.type == 'RGBA':
            socket.default_value = (*value, 1)
        else:
            socket.default_value = value

    def math(self, operation, a, b=None, clamp=False):
        values = {0: a} if b is None else {0: a, 1: b}
        return self.node('Math', values, operation=operation, use_clamp=clamp).outputs[0]

    def mix(self, amount, a, b, blend='MIX'):
        return self.node('MixRGB', {0: amount, 1: a, 2: b}, blend_type=blend).outputs[0]

    def noise(self, vector, scale, detail=6, roughness=.6, distortion=0):
        values = {'Vector': vector, 'Scale': scale, 'Detail': detail, 'Roughness': roughness, 'Distortion': distortion}
        return self.node('TexNoise', values).outputs[0]

    def ramp(self, value, low, high, to_low=0.0, to_high=1.0, smooth=False):
        """Map low..high onto to_low..to_high, clamped."""
        kind = 'SMOOTHSTEP' if smooth else 'LINEAR'
        return self.node('MapRange', {0: value, 1: low, 2: high, 3: to_low, 4: to_high},
                         interpolation_type=kind).outputs[0]

    def stretched(self, vector, scale):
        return self.node('Mapping', {0: vector, 'Scale': scale}).outputs[0]

    def position(self):
        return self.node('NewGeometry').outputs['Position']

    def tint(self):
        """The colour that the mesh gave to this face."""
        return self.node('Attribute', attribute_name='tint').outputs['Color']

    def seen(self):
        """1 for rays from the lens or a mirror, 0 for rays that carry light about."""
        ray = self.node('LightPath')
        return self.math('MAXIMUM', ray.outputs['Is Camera Ray'], ray.outputs['Is Glossy Ray'])
