"""Arrays of vertices, triangles and edges."""

import numpy as np


def edges_of(Q):
    """Distinct edges of faces (n, corners)."""
    E = np.concatenate([Q[:, [k, (k + 1) % Q.shape[1]]] for k in range(Q.shape[1])])
    E = E[E[:, 0] != E[:, 1]]
    return np.unique(np.sort(E, 1), axis=0)


def neighbour_sum(A, E):
    """For each vertex the sum of A (n, k) over the other ends of its edges."""
    return np.stack(
        [
            np.bincount(E[:, 0], a[E[:, 1]], len(A)) + np.bincount(E[:, 1], a[E[:, 0]], len(A))
            for a in np.asarray(A, float).T
        ],
        1,
    )


def smooth_attr(A, E, it, lam=0.5, mask=None):
    """Umbrella smoothing of A (n, k) along edges, `it` rounds; mask (n) 0..1 holds vertices back.

    Vertices without an edge stay as they are.
    """
    degree = np.bincount(E.ravel(), minlength=len(A))[:, None]
    step = lam * (degree > 0) * (1.0 if mask is None else np.asarray(mask)[:, None])
    degree = np.maximum(degree, 1)
    for _ in range(it):
        A = A + step * (neighbour_sum(A, E) / degree - A)
    return A


def tris_of(Q):
    """Quads (a triangle repeats its last corner) to triangles."""
    t = np.concatenate([Q[:, [0, 1, 2]], Q[:, [0, 2, 3]]])
    return t[(t[:, 0] != t[:, 1]) & (t[:, 1] != t[:, 2]) & (t[:, 0] != t[:, 2])]


def vnormals(V, T):
    """Area-weighted vertex normals."""
    n = np.cross(V[T[:, 1]] - V[T[:, 0]], V[T[:, 2]] - V[T[:, 0]])
    N = np.stack([sum(np.bincount(T[:, k], a, len(V)) for k in range(3)) for a in n.T], 1)
    return N / (np.linalg.norm(N, axis=1, keepdims=True) + 1e-12)
