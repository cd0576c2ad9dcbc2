"""Gradient-boosted trees whose every number is one that ships: cuts are rounded before training, not after."""
import json

import numpy as np
import xgboost as xgb


def brain_float(values: np.ndarray) -> np.ndarray:
    """Rounds to bfloat16, the upper half of a float32, to the nearest with ties away from zero."""
    bits = values.astype(np.float32).view(np.uint32)
    return ((bits + 0x8000) & 0xFFFF0000).astype(np.uint32).view(np.float32)


def cut_points(rows: np.ndarray, most: int) -> list[np.ndarray]:
    """At most `most` rising bfloat16 cuts a column: between its values when they are few, else at even shares of them."""
    return [column_cuts(column, most) for column in rows.T]


def column_cuts(column: np.ndarray, most: int) -> np.ndarray:
    values, counts = np.unique(column, return_counts=True)
    if len(values) <= most:
        return np.unique(brain_float((values[1:] + values[:-1]) / 2))
    # The commonest value (mostly 0) would eat up most of the shares: it is cut off on both sides instead.
    common = int(np.argmax(counts))
    rest = column[column != values[common]]
    points = np.quantile(rest, np.linspace(0, 1, most)[1:-1])
    sides = [values[common], values[min(common + 1, len(values) - 1)]]
    return np.unique(brain_float(np.concatenate([points, sides]).astype(np.float32)))


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
