"""Packs the light map charts of a part's nodes into one square, by a skyline."""

import math

import numpy as np

PAD = 2  # texels round each chart, for filtering


def pack(nodes, size):
    """Gives each node its `light_uv`; returns (texels a metre, share filled)."""
    rects = []
    for node in nodes:
        U = np.array(node.chart_uv)
        node.light_uv = np.zeros_like(U)
        chart = np.repeat(node.chart_of, [len(f) for f in node.faces])
        order = np.argsort(chart, kind="stable")
        for corners in np.split(order, np.flatnonzero(np.diff(chart[order])) + 1):
            p = U[corners]
            low = p.min(0)
            rects.append((node, corners, p - low, p.max(0) - low, node.density * node.charts[int(chart[corners[0]])]))
    area = sum((extent * k).prod() for *_, extent, k in rects)
    density, places = size * math.sqrt(0.9 / max(area, 1e-6)), None
    while places is None:
        boxes = []
        for *_, extent, k in rects:
            w, h = np.maximum(np.ceil(extent * density * k).astype(int) + 1, 2) + 2 * PAD
            boxes.append((min(w, h), max(w, h), h > w))
        places = skyline(boxes, size)
        if places is None:
            density *= 0.965
    for (node, corners, p, _, k), box, place in zip(rects, boxes, places):
        q = p * density * k
        if box[2]:  # a tall chart is laid down
            q = q[:, ::-1]
        # Edges fall on the middles of texels.
        node.light_uv[corners] = (q + np.array(place) + PAD + 0.5) / size
    return density, sum(b[0] * b[1] for b in boxes) / size**2


def skyline(boxes, size):
    """Where each (height, width, ...) comes to lie as low as it goes, or None if not all fit."""
    sky, places = [[0, 0, size]], [None] * len(boxes)
    for i in sorted(range(len(boxes)), key=lambda i: (-boxes[i][0], -boxes[i][1])):
        h, w = boxes[i][0], boxes[i][1]
        if w > size:
            return None
        best = None
        for a, (x, _, _) in enumerate(sky):
            if x + w > size:
                break
            y, j, left = 0, a, w
            while left > 0:
                y = max(y, sky[j][1])
                left -= sky[j][2]
                j += 1
                if best and y >= best[0]:
                    break
            if y + h <= size and (best is None or y < best[0]):
                best = (y, x)
        if best is None:
            return None
        y, x = best
        places[i] = (x, y)
        sky = raised(sky, x, x + w, y + h)
    return places


def raised(sky, start, end, height):
    """The skyline with a box on it; pieces of one height joined."""
    pieces = [[start, height, end - start]]
    for x, y, w in sky:
        if x < start:
            pieces.append([x, y, min(w, start - x)])
        if x + w > end:
            q = max(x, end)
            pieces.append([q, y, x + w - q])
    pieces.sort()
    out = []
    for piece in pieces:
        if out and out[-1][1] == piece[1] and out[-1][0] + out[-1][2] == piece[0]:
            out[-1][2] += piece[2]
        else:
            out.append(piece)
    return out
