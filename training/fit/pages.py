"""Trains a model of pages ("is this an article?"): of pages as they were read by models that had not seen them ("page"),
or of pages that were only looked at ("quick").

    pages.py PAGE_ROWS PARAMETERS OUT FOLDS page|quick
"""
import hashlib
import json
import sys
from pathlib import Path

import numpy as np

import pack
import trees

ABOUT = {
    "page": "Trees that tell how likely a page is an article.",
    "quick": "Trees that tell at a glance how likely a page is an article.",
}
ARTICLE_KINDS = {"article", "documentation", "forum"}
OTHER_KINDS = {"collection", "listing", "product"}


def grow(pages, chosen, bins, parameters):
    yes = np.array([pages[i]["kind"] in ARTICLE_KINDS for i in chosen], float)
    # Both kinds count alike, however many pages there are of each.
    weights = np.where(yes == 1, 0.5 / yes.mean(), 0.5 / (1 - yes.mean()))
    return trees.grow(bins[chosen], yes, weights, parameters)


def main() -> None:
    rows, parameter_file, out, folds, which = sys.argv[1:]
    parameters = json.loads(Path(parameter_file).read_text())[{"page": "pages", "quick": "quick"}[which]]
    folds = int(folds)
    lines = Path(rows).read_text().splitlines()
    ids = json.loads(lines[0])
    pages = [json.loads(line) for line in lines[1:]]
    pages = [page for page in pages if page["kind"] in ARTICLE_KINDS | OTHER_KINDS]
    table = np.array([page["row"] for page in pages], np.float32)
    cuts = trees.cut_points(table, parameters["cuts"])
    bins = trees.binned(table, cuts)
    unseen = np.zeros(len(pages))
    fold_of = np.array([int(hashlib.sha256(p["site"].encode()).hexdigest()[:8], 16) % folds for p in pages])
    boosters = []
    for fold in range(folds):
        booster = grow(pages, np.flatnonzero(fold_of != fold), bins, parameters)
        unseen[fold_of == fold] = trees.score(booster, bins[fold_of == fold])
        boosters.append(booster)
    if which == "quick":
        # Such pages are refused without asking the model: see src/extract/is-article.ts.
        unseen[table[:, ids.index("text.count")] == 0] = -100
    # 0 stands where the wanted share of articles is recognised.
    is_article = np.array([page["kind"] in ARTICLE_KINDS for page in pages])
    base = -float(np.quantile(unseen[is_article], 1 - parameters["recognised"]))
    boosters.append(grow(pages, np.arange(len(pages)), bins, parameters))
    for fold, booster in enumerate(boosters):
        model = pack.pack(trees.preorder(booster), cuts, ids, [])
        model["base"] = round(base, 4)
        name = f"{which}-model.ts" if fold == folds else f"{which}-model-{fold}.ts"
        (Path(out) / name).write_text(pack.typescript(model, f"{which}Model", ABOUT[which]))
    says_yes = unseen + base > 0
    recall, other = says_yes[is_article].mean(), 1 - says_yes[~is_article].mean()
    print(f"articles recognised {recall:.4f}, others refused {other:.4f}, balanced {(recall + other) / 2:.4f}")


main()
