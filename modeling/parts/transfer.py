"""What the body gives to cloth: weights and moves of its nearest points (needs Blender's BVH)."""

import numpy as np
from mathutils.bvhtree import BVHTree

from parts.maths import sstep
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


def as_the_body(W, P, X):
    return W


def beside_the_legs(share):
    """A hem that hangs free of the legs must not be cut in two by them: the hips take the rest."""

    def weigh(W, P, X):
        for name in ("leftUpperLeg", "rightUpperLeg"):
            give = (1 - share) * W[:, NAMES.index(name)]
            W[:, NAMES.index(name)] -= give
            W[:, NAMES.index("hips")] += give
        return W

    return weigh


LEG = ("UpperLeg", "LowerLeg", "Foot", "Toes")


def as_a_skirt(W, P, X, top=0.86, whole=0.76, half=0.11):
    """One tube round both thighs, which take all of it below `whole`, left to right over 2 `half`.

    There are no sleeves: what lies beside an arm belongs to the chest.
    """
    for side in ("left", "right"):
        for bone in ("UpperArm", "LowerArm"):
            W[:, NAMES.index("upperChest")] += W[:, NAMES.index(side + bone)]
            W[:, NAMES.index(side + bone)] = 0
    legs = [NAMES.index(side + bone) for side in ("left", "right") for bone in LEG]
    share = np.maximum(W[:, legs].sum(1), 1 - sstep(P[:, 2], whole, top))
    W[:, legs] = 0
    W *= ((1 - share) / np.maximum(W.sum(1), 1e-6))[:, None]
    left = sstep(P[:, 0], -half, half)
    W[:, NAMES.index("leftUpperLeg")] = share * left
    W[:, NAMES.index("rightUpperLeg")] = share * (1 - left)
    return W


def as_trousers(crotch):
    """Below the crotch each leg of cloth has its own leg's weights, also where both touch; a hem does
    not turn with the foot."""

    def weigh(W, P, X):
        own = 1 - sstep(P[:, 2], crotch - 0.03, crotch + 0.05)
        left = (X[:, 0] > 0).astype(float)
        of = lambda side, bone: NAMES.index(side + bone)
        for side in ("left", "right"):
            for bone in ("Foot", "Toes"):
                W[:, of(side, "LowerLeg")] += W[:, of(side, bone)]
                W[:, of(side, bone)] = 0
        for bone in ("UpperLeg", "LowerLeg"):
            both = W[:, of("left", bone)] + W[:, of("right", bone)]
            for side, mine in (("left", left), ("right", 1 - left)):
                W[:, of(side, bone)] += own * (both * mine - W[:, of(side, bone)])
        return W

    return weigh


def cloth_weights(near, body, P, X, E, rounds, legs):
    """Skin weights of cloth at P: the body's under it, smoothed along the cloth.

    legs: changes weights (n, bones) at P (n, 3), X (n, 2) in the cut: one of the functions above.
    """
    W = near.read(spread(body["wi"], body["ww"]))
    for name in NAMES:
        if "Hand" in name or any(f in name for f in FINGERS):
            W[:, NAMES.index(name)] = 0
    W = smooth_attr(legs(W, P, X), E, rounds)
    return top4(W / W.sum(1, keepdims=True))
