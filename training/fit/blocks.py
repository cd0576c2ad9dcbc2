"""Trains the model of blocks: the one that ships on all pages, and one a fold that never saw the fold's sites.

    blocks.py ROWS PARAMETERS OUT FOLDS      (FOLDS 0: only the one that ships)
"""
import json
import sys
from pathlib import Path

import numpy as np

import pack
import trees
from data import load
from weights import block_weights

NAME = "blockModel"
ABOUT = "Trees that tell how likely a block belongs to the article."


def exits(booster, bins, parameters) -> list[dict]:
    """After how many trees a sum is final: where so few blocks would still change sides that it does not matter."""
    final = trees.score(booster, bins) > 0
    rounds = booster.num_boosted_rounds()
    found = []
    for count in (c for c in parameters["trees"] if c < rounds):
        sums = trees.score(booster, bins, count)
        most = parameters["mistakes"] * len(sums)
        yes, no = np.sort(sums[final]), np.sort(sums[~final])[::-1]
        place = int(most)
        below = float(yes[min(place, len(yes) - 1)])
        above = float(no[min(place, len(no) - 1)])
        found.append({"trees": count, "below": round(min(below, -3), 3), "above": round(max(above, 3), 3)})
    return found


def best_columns(pages, bins, parameters) -> np.ndarray:
    """The columns that tell most, by the gain of all splits on them in a first model of every second page."""
    if bins[0].shape[1] <= parameters["columns"]["most"]:
        return np.arange(bins[0].shape[1])
    chosen = range(0, len(pages), 2)
    booster = trees.grow(
        np.concatenate([bins[i] for i in chosen]),
        np.concatenate([pages[i].share for i in chosen]),
        np.concatenate([block_weights(pages[i], parameters["weights"]) for i in chosen]),
        parameters["columns"],
    )
    gain = booster.get_score(importance_type="total_gain")
    order = sorted(range(bins[0].shape[1]), key=lambda column: -gain.get(f"f{column}", 0))
    return np.array(sorted(order[: parameters["columns"]["most"]]))


def main() -> None:
    rows, parameter_file, out, folds = sys.argv[1:]
    parameters = json.loads(Path(parameter_file).read_text())
    ids, pages = load(Path(rows))
    pages = [page for page in pages if len(page.words)]
    rng = np.random.default_rng(parameters["blocks"]["trees"]["seed"])
    sample = np.concatenate([page.rows[rng.random(len(page.words)) < parameters["sample"]] for page in pages])
    cuts = trees.cut_points(sample, parameters["cuts"])
    bins = [trees.binned(page.rows, cuts) for page in pages]
    columns = best_columns(pages, bins, parameters)
    cuts = [cuts[column] for column in columns]
    ids = [ids[column] for column in columns]
    bins = [page_bins[:, columns] for page_bins in bins]
    fold_of = [page.fold(int(folds)) if int(folds) else -1 for page in pages]
    for fold in [*range(int(folds)), None]:
        chosen = [i for i in range(len(pages)) if fold is None or fold_of[i] != fold]
        together = np.concatenate([bins[i] for i in chosen])
        booster = trees.grow(
            together,
            np.concatenate([pages[i].share for i in chosen]),
            np.concatenate([block_weights(pages[i], parameters["weights"]) for i in chosen]),
            parameters["blocks"],
        )
        model = pack.pack(trees.preorder(booster), cuts, ids, exits(booster, together, parameters["exits"]))
        name = "block-model.ts" if fold is None else f"block-model-{fold}.ts"
        (Path(out) / name).write_text(pack.typescript(model, NAME, ABOUT))
        print(f"{name}: {len(chosen)} pages, {len(together)} blocks", flush=True)


main()
