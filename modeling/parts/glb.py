"""Writes a raw GLB from numpy arrays; build.ts makes it small.

Not Blender's exporter, because joint nodes must rest without rotation (a pose is then plain
world-axis quaternions, as VRM 1.0 likes), u8 weights must sum to 255 exactly, and normals and
custom attributes must be exactly as computed.
"""

import json
import struct

import numpy as np

FLOAT, BYTE, SHORT, INT = 5126, 5121, 5123, 5125
TYPES = {1: "SCALAR", 2: "VEC2", 3: "VEC3", 4: "VEC4", 16: "MAT4"}


def yup(P):
    """Blender's axes (z up, -y front) to glTF's (y up, +z front)."""
    P = np.asarray(P)
    return np.stack([P[..., 0], P[..., 2], -P[..., 1]], -1)


class Glb:
    def __init__(self, title, extras=None):
        """`extras` become the scene's: three hands them on as gltf.scene.userData."""
        scene = dict(nodes=[], **(dict(extras=extras) if extras else {}))
        self.json = dict(
            asset=dict(version="2.0", generator="Tryscape modeling", extras=dict(title=title)),
            scene=0,
            scenes=[scene],
            nodes=[],
            meshes=[],
            accessors=[],
            bufferViews=[],
            buffers=[{}],
        )
        self.blob = bytearray()

    def _append(self, key, value):
        self.json.setdefault(key, []).append(value)
        return len(self.json[key]) - 1

    def _view(self, data, target=None):
        self.blob += b"\0" * (-len(self.blob) % 4)
        view = dict(buffer=0, byteOffset=len(self.blob), byteLength=len(data))
        if target:
            view["target"] = target
        self.blob += data
        return self._append("bufferViews", view)

    def _accessor(self, A, component, target=34962, normalized=False):
        dtype = {FLOAT: np.float32, BYTE: np.uint8, SHORT: np.uint16, INT: np.uint32}[component]
        A = np.ascontiguousarray(A, dtype)
        width = 1 if A.ndim == 1 else A.shape[1]
        accessor = dict(
            bufferView=self._view(A.tobytes(), target),
            componentType=component,
            count=len(A),
            type=TYPES[width],
        )
        if normalized:
            accessor["normalized"] = True
        if width == 3 and component == FLOAT:
            accessor.update(min=A.min(0).tolist(), max=A.max(0).tolist())
        return self._append("accessors", accessor)

    def texture(self, path):
        """Embeds a JPEG or PNG file; returns the texture's index."""
        with open(path, "rb") as f:
            mime = "image/png" if path.endswith(".png") else "image/jpeg"
            image = self._append("images", dict(bufferView=self._view(f.read()), mimeType=mime))
        if "samplers" not in self.json:
            repeat = dict(magFilter=9729, minFilter=9987, wrapS=10497, wrapT=10497)
            self._append("samplers", repeat)
        return self._append("textures", dict(source=image, sampler=0))

    def material(self, **material):
        return self._append("materials", material)

    def extension(self, name, value=None):
        """Declares an extension, with its value at the document's level if it has one."""
        self._append("extensionsUsed", name)
        if value is not None:
            self.json.setdefault("extensions", {})[name] = value

    def skin(self, names, positions, parents):
        """Joints at world positions (Blender's axes); the first one is the root."""
        P = yup(positions)
        base = len(self.json["nodes"])
        for i, name in enumerate(names):
            offset = P[i] - (P[parents[i]] if parents[i] >= 0 else 0)
            node = dict(name=name, translation=offset.round(6).tolist())
            children = [base + k for k in range(len(names)) if parents[k] == i]
            if children:
                node["children"] = children
            self._append("nodes", node)
        self.json["scenes"][0]["nodes"].append(base)
        inverse = np.tile(np.eye(4), (len(names), 1, 1))
        inverse[:, 3, :3] = -P  # column major
        matrices = self._accessor(inverse.reshape(-1, 16), FLOAT, None)
        joints = [base + i for i in range(len(names))]
        self._append("skins", dict(joints=joints, inverseBindMatrices=matrices, skeleton=base))

    def mesh(self, name, primitives, morph_names=()):
        """Adds a mesh node, skinned where there is a skin.

        primitives: dicts with V, N (positions, normals), T (triangles), material, W (joint indices,
        weights) where the mesh is skinned, and, where wanted, uvs [(n, 2), ...], colour (n, 4) 0..1, loose (n) 0..1,
        morphs [(dV, dN or None), ...], variants {variant index: material}.
        """
        mesh = dict(name=name, primitives=[self._primitive(p) for p in primitives])
        if morph_names:
            mesh["extras"] = dict(targetNames=list(morph_names))
            mesh["weights"] = [0] * len(morph_names)
        skin = dict(skin=0) if "skins" in self.json else {}
        node = self._append("nodes", dict(name=name, mesh=self._append("meshes", mesh), **skin))
        self.json["scenes"][0]["nodes"].append(node)

    def _primitive(self, p):
        attributes = dict(
            POSITION=self._accessor(yup(p["V"]), FLOAT),
            NORMAL=self._accessor(yup(p["N"]), FLOAT),
        )
        if "W" in p:
            joints, weights = quantise_weights(*p["W"])
            attributes["JOINTS_0"] = self._accessor(joints, BYTE)
            attributes["WEIGHTS_0"] = self._accessor(weights, BYTE, normalized=True)
        for k, uv in enumerate(p.get("uvs", ())):
            attributes["TEXCOORD_%d" % k] = self._accessor(uv, FLOAT)
        if "colour" in p:
            colour = np.clip(p["colour"] * 255 + 0.5, 0, 255)
            attributes["COLOR_0"] = self._accessor(colour, BYTE, normalized=True)
        if "loose" in p:
            loose = np.clip(p["loose"] * 255 + 0.5, 0, 255)
            attributes["_LOOSE"] = self._accessor(loose, BYTE, normalized=True)
        wide = len(p["V"]) >= 65535
        indices = self._accessor(np.ravel(p["T"]), INT if wide else SHORT, 34963)
        primitive = dict(attributes=attributes, indices=indices, material=p["material"])
        if "morphs" in p:
            primitive["targets"] = [
                dict(
                    POSITION=self._accessor(yup(dV), FLOAT),
                    **({} if dN is None else dict(NORMAL=self._accessor(yup(dN), FLOAT)))
                )
                for dV, dN in p["morphs"]
            ]
        if "variants" in p:
            mappings = [dict(material=m, variants=[v]) for v, m in p["variants"].items()]
            primitive["extensions"] = dict(KHR_materials_variants=dict(mappings=mappings))
        return primitive

    def save(self, path):
        self.blob += b"\0" * (-len(self.blob) % 4)
        self.json["buffers"][0]["byteLength"] = len(self.blob)
        text = json.dumps(self.json, separators=(",", ":")).encode()
        text += b" " * (-len(text) % 4)
        with open(path, "wb") as f:
            f.write(struct.pack("<4sII", b"glTF", 2, 28 + len(text) + len(self.blob)))
            f.write(struct.pack("<I4s", len(text), b"JSON") + text)
            f.write(struct.pack("<I4s", len(self.blob), b"BIN\0") + self.blob)


def quantise_weights(joints, weights):
    """Four weights a vertex as bytes that sum to 255 exactly; an unused slot names joint 0."""
    q = np.floor(weights * 255).astype(int)
    q[np.arange(len(q)), weights.argmax(1)] += 255 - q.sum(1)
    return np.where(q > 0, joints, 0), q
