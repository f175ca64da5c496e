"""What the body gives to cloth: weights and moves of its nearest points (needs Blender's BVH)."""

import numpy as np
from mathutils.bvhtree import BVHTree

from parts.mesh import smooth_attr
from parts.skeleton import FINGERS
from parts.weights import NAMES, spread, top4


class Nearest:
    """For each point the nearest place on a mesh: corners (n, 3), barycentric weights, distance."""

    def __init__(self, P, V, T):
        bvh = BVHTree.FromPolygons(V.tolist(), T.tolist())
        hits = [bvh.find_nearest(p) for p in P.tolist()]
        self.corners = T[[h[2] for h in hits]]
        self.distance = np.array([h[3] for h in hits])
        A, B, C = (V[self.corners[:, k]] for k in range(3))
        v0, v1, v2 = B - A, C - A, np.array([h[0] for h in hits]) - A
        dot = lambda a, b: (a * b).sum(1)
        den = dot(v0, v0) * dot(v1, v1) - dot(v0, v1) ** 2 + 1e-18
        u = (dot(v1, v1) * dot(v2, v0) - dot(v0, v1) * dot(v2, v1)) / den
        v = (dot(v0, v0) * dot(v2, v1) - dot(v0, v1) * dot(v2, v0)) / den
        w = np.clip(np.stack([1 - u - v, u, v], 1), 0, 1)
        self.weights = w / w.sum(1, keepdims=True)

    def read(self, A):
        """Values (n, k) of the mesh's vertices at these places."""
        return np.einsum("nk,nkj->nj", self.weights, A[self.corners])


def cloth_weights(near, body, E, rounds, legs):
    """Skin weights of cloth: the body's under it, smoothed along the cloth.

    legs: share of the thighs' weights that the cloth keeps; the rest goes to the hips.  A hem that
    hangs free of the legs must not be cut in two by them.
    """
    W = near.read(spread(body["wi"], body["ww"]))
    for name in NAMES:
        if "Hand" in name or any(f in name for f in FINGERS):
            W[:, NAMES.index(name)] = 0
    for name in ("leftUpperLeg", "rightUpperLeg"):
        give = (1 - legs) * W[:, NAMES.index(name)]
        W[:, NAMES.index(name)] -= give
        W[:, NAMES.index("hips")] += give
    W = smooth_attr(W, E, rounds)
    return top4(W / W.sum(1, keepdims=True))
