"""Which blocks are kept, given their log-odds: the cut with the best expected F1, as src/extract/select does it."""
from collections import Counter

import numpy as np

from tokens import word_f1


def probability(log_odds: np.ndarray) -> np.ndarray:
    return 1 / (1 + np.exp(-log_odds))


def choose(log_odds: np.ndarray, words: np.ndarray) -> np.ndarray:
    """Keeps the surest blocks, as many as give the best expected F1: all where p > F1 / 2."""
    p = probability(log_odds)
    gain = p * words
    total = gain.sum()
    if total <= 0:
        return log_odds > 0
    order = np.argsort(-p, kind="stable")
    expected = 2 * np.cumsum(gain[order]) / (np.cumsum(words[order]) + total)
    keep = np.zeros(len(p), bool)
    keep[order[: int(np.argmax(expected)) + 1]] = True
    return keep


def page_f1(page, keep: np.ndarray) -> float:
    found: Counter = Counter()
    for bag, kept in zip(page.bags, keep):
        if kept:
            found.update(bag)
    return word_f1(found, page.truth)
