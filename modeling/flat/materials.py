"""Materials: as they are baked (plain diffuse) and as the models name them."""

import bpy

# Roughness, and what more glTF's material has. The textures are named in scene.json.
MATERIALS = dict(
    plain=dict(rough=1.0, metal=1.0),  # times its strip
    floor=dict(tex="floor", rough=0.36),
    wood=dict(tex="wood", rough=0.48),
    fabric=dict(tex="fabric", rough=0.92),
    stone=dict(tex="stone", rough=0.28),
    tile=dict(tex="tile", rough=0.2),
    btile=dict(tex="btile", rough=0.4),
    wall=dict(tex="wall", rough=0.9),
    rug=dict(tex="rug", rough=1.0),
    art=dict(tex="art", rough=0.6),
    leaf=dict(tex="leaf", rough=0.42, both=True),
    glass=dict(rough=0.02, colour=(0.9, 0.95, 0.95, 0.08)),
    emit=dict(rough=0.5, emits=True),
    sheer=dict(tex="fabric", rough=1.0, colour=(1, 1, 1, 0.62), both=True, through=0.55),
    drape=dict(tex="fabric", rough=0.95, both=True, through=0.12),
)
# How much of a lamp's light goes through its own shade and bulb.
SHADE = 0.75


def bake_material(name, textures):
    """Diffuse light alone: tint times texture, some of it through cloth; `BAKE` is the image baked into."""
    spec = MATERIALS[name]
    m = bpy.data.materials.new(name)
    m.use_nodes = True
    m.node_tree.nodes.clear()
    new, link = m.node_tree.nodes.new, m.node_tree.links.new
    diffuse = new("ShaderNodeBsdfDiffuse")
    tint = new("ShaderNodeVertexColor")
    tint.layer_name = "Tint"
    colour = tint.outputs["Color"]
    if "tex" in spec:
        picture = new("ShaderNodeTexImage")
        picture.image = bpy.data.images.load("%s/%s.png" % (textures, spec["tex"]), check_existing=True)
        at = new("ShaderNodeUVMap")
        at.uv_map = "UVMap"
        link(at.outputs[0], picture.inputs[0])
        both = new("ShaderNodeMixRGB")
        both.blend_type, both.inputs[0].default_value = "MULTIPLY", 1
        link(picture.outputs[0], both.inputs[1])
        link(colour, both.inputs[2])
        colour = both.outputs[0]
    link(colour, diffuse.inputs[0])
    shader = diffuse.outputs[0]

    def mixed(share, other):
        mix = new("ShaderNodeMixShader")
        if isinstance(share, float):
            mix.inputs[0].default_value = share
        else:
            link(share, mix.inputs[0])
        link(shader, mix.inputs[1])
        link(other, mix.inputs[2])
        return mix.outputs[0]

    if "through" in spec:
        behind = new("ShaderNodeBsdfTranslucent")
        link(colour, behind.inputs[0])
        shader = mixed(spec["through"], behind.outputs[0])
    if "emits" in spec:  # a shade must not shut in the lamp that stands inside it
        path, share = new("ShaderNodeLightPath"), new("ShaderNodeMath")
        share.operation, share.inputs[1].default_value = "MULTIPLY", SHADE
        link(path.outputs["Is Shadow Ray"], share.inputs[0])
        shader = mixed(share.outputs[0], new("ShaderNodeBsdfTransparent").outputs[0])
    out = new("ShaderNodeOutputMaterial")
    link(shader, out.inputs[0])
    target = new("ShaderNodeTexImage")
    target.name = "BAKE"
    at = new("ShaderNodeUVMap")
    at.uv_map = "Light"
    link(at.outputs[0], target.inputs[0])
    return m
