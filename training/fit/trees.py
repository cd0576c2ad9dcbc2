"""Gradient-boosted trees whose every number is one that ships: cuts are rounded before training, not after."""
import json

import numpy as np
import xgboost as xgb


def brain_float(values: np.ndarray) -> np.ndarray:
    """Rounds to bfloat16, the upper half of a float32, to the nearest with ties away from zero."""
    bits = values.astype(np.float32).view(np.uint32)
    return ((bits + 0x8000) & 0xFFFF0000).astype(np.uint32).view(np.float32)


def cut_points(rows: np.ndarray, most: int) -> list[np.ndarray]:
    """At most `most` rising bfloat16 cuts a column, at even shares of its values (every value when they are few)."""
    cuts = []
    for column in rows.T:
        values = np.unique(column)
        if len(values) > most:
            values = np.unique(np.quantile(column, np.linspace(0, 1, most + 2)[1:-1]).astype(np.float32))
            cuts.append(np.unique(brain_float(values)))
        else:
            cuts.append(np.unique(brain_float((values[1:] + values[:-1]) / 2)))
    return cuts


def binned(rows: np.ndarray, cuts: list[np.ndarray]) -> np.ndarray:
    """The number of cuts at or below each value: what a tree needs to know of it."""
    out = np.empty(rows.shape, np.uint8)
    for i, points in enumerate(cuts):
        out[:, i] = np.searchsorted(points, rows[:, i], side="right")
    return out


def grow(bins: np.ndarray, labels: np.ndarray, weights: np.ndarray, parameters: dict):
    """Trains; the same input gives the same trees, on any number of runs."""
    data = xgb.QuantileDMatrix(bins, labels, weight=weights, max_bin=256, nthread=parameters["threads"])
    settings = {
        "objective": "binary:logistic",
        "tree_method": "hist",
        "max_bin": 256,
        "base_score": 0.5,
        "nthread": parameters["threads"],
        **parameters["trees"],
    }
    return xgb.train(settings, data, parameters["rounds"])


def score(booster, bins: np.ndarray, first: int = 0) -> np.ndarray:
    """Log-odds of rows, by all trees or by the first ones."""
    if len(bins) == 0:
        return np.zeros(0)
    return booster.predict(xgb.DMatrix(bins, nthread=1), output_margin=True, iteration_range=(0, first))


def preorder(booster) -> list[list[tuple[int, float]]]:
    """Each tree as (column, number of bin) for a split, where a smaller bin goes left, and (-1, weight) for a leaf."""
    trees = []
    for text in booster.get_dump(dump_format="json"):
        nodes: list[tuple[int, float]] = []
        stack = [json.loads(text)]
        while stack:
            node = stack.pop()
            if "leaf" in node:
                nodes.append((-1, node["leaf"]))
                continue
            nodes.append((int(node["split"][1:]), int(np.ceil(node["split_condition"]))))
            by_id = {child["nodeid"]: child for child in node["children"]}
            stack += [by_id[node["no"]], by_id[node["yes"]]]
        trees.append(nodes)
    return trees
