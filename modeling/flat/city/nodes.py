"""Short hands for shader nodes, and the air between."""

import bpy

HORIZON = dict(day=(0.80, 0.88, 0.97), evening=(0.34, 0.27, 0.32))
AIR = dict(day=(1500, 0.86), evening=(2100, 0.55))  # metres until it hides, its brightness


class Graph:
    """A material's nodes: each method adds one and returns its output."""

    def __init__(self, name):
        self.material = bpy.data.materials.new(name)
        self.material.use_nodes = True
        self.material.node_tree.nodes.clear()

    def node(self, kind, **settings):
        n = self.material.node_tree.nodes.new("ShaderNode" + kind)
        for name, value in settings.items():
            setattr(n, name, value)
        return n

    def put(self, socket, value):
        if isinstance(value, bpy.types.NodeSocket):
            self.material.node_tree.links.new(value, socket)
        elif isinstance(value, tuple) and socket.type == "RGBA":
            socket.default_value = (*value, 1)
        else:
            socket.default_value = value

    def math(self, operation, a, b=0.0):
        n = self.node("Math", operation=operation)
        self.put(n.inputs[0], a)
        self.put(n.inputs[1], b)
        return n.outputs[0]

    def mix(self, share, a, b):
        n = self.node("MixRGB")
        for socket, value in zip(n.inputs, (share, a, b)):
            self.put(socket, value)
        return n.outputs[0]

    def mix_shader(self, share, a, b):
        n = self.node("MixShader")
        for socket, value in zip(n.inputs, (share, a, b)):
            self.put(socket, value)
        return n.outputs[0]

    def diffuse(self, colour):
        n = self.node("BsdfDiffuse")
        self.put(n.inputs[0], colour)
        return n.outputs[0]

    def glossy(self, colour, roughness):
        n = self.node("BsdfGlossy")
        self.put(n.inputs[0], colour)
        n.inputs["Roughness"].default_value = roughness
        return n.outputs[0]

    def glow(self, colour, strength):
        n = self.node("Emission")
        self.put(n.inputs[0], colour)
        self.put(n.inputs[1], strength)
        return n.outputs[0]

    def random(self, *parts):
        """A number of 0..1 for each different set of parts, and a second one."""
        vector, noise = self.node("CombineXYZ"), self.node("TexWhiteNoise")
        for socket, value in zip(vector.inputs, parts):
            self.put(socket, value)
        self.put(noise.inputs[0], vector.outputs[0])
        split = self.node("SeparateRGB")
        self.put(split.inputs[0], noise.outputs[1])
        return noise.outputs[0], split.outputs[1]

    def noise(self, scale, detail=4):
        n = self.node("TexNoise")
        n.inputs["Scale"].default_value, n.inputs["Detail"].default_value = scale, detail
        self.put(n.inputs[0], self.node("TexCoord").outputs["Object"])
        return n.outputs[0]

    def done(self, hour, shader):
        """The material, with the colour of the horizon over it by distance."""
        reach, strength = AIR[hour]
        away = self.node("CameraData").outputs["View Distance"]
        clear = self.math("EXPONENT", self.math("DIVIDE", away, -float(reach)))
        out = self.node("OutputMaterial")
        self.put(out.inputs[0], self.mix_shader(clear, self.glow(HORIZON[hour], strength), shader))
        return self.material
