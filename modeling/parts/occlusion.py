"""How much of the sky each point of a surface sees."""

import numpy as np


def occlusion(P, N, bvh, rays=48, reach=0.16, off=0.0035):
    """Share of the sky (cosine weighted) that each point sees, 0..1; hits count less with distance.

    Rays start `off` metres above the surface and end after `reach`.
    """
    z = np.random.default_rng(2).uniform(0.12, 1, rays)
    angle = np.arange(rays) * 2.399963
    r = np.sqrt(1 - z * z)
    D, share = np.stack([r * np.cos(angle), r * np.sin(angle), z], 1), z / z.sum()
    out = np.ones(len(P))
    for i, (p, n) in enumerate(zip(P, N)):
        t = np.cross(n, [0, 0, 1.0] if abs(n[2]) < 0.9 else [1.0, 0, 0])
        t /= np.linalg.norm(t)
        start = p + n * off
        for ray, s in zip((D @ np.stack([t, np.cross(n, t), n])).tolist(), share):
            distance = bvh.ray_cast(start, ray, reach)[3]
            if distance is not None:
                out[i] -= s * (1 - distance / reach) ** 0.7
    return out
