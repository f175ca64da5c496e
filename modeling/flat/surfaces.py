"""Surfaces of the material `plain`: one pixel each of a strip, (roughness, metalness) by name."""

ORM = dict(
    matt=(0.85, 0),
    satin=(0.5, 0),
    gloss=(0.2, 0),
    mirror=(0.06, 0),
    steel=(0.32, 1),
    brass=(0.26, 1),
    chrome=(0.08, 1),
    rubber=(0.95, 0),
)
ORM_U = {name: (i + 0.5) / len(ORM) for i, name in enumerate(ORM)}
