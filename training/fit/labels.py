"""How much of each block of a page belongs to the known text: a number from 0 to 1."""
from collections import Counter

import numpy as np

from align import align
from tokens import tokens

# A match counts in a run of so many words (a lone "the" is chance), or when it is the whole block.
SURE_RUN = 3
# From so many words on, a block that stands elsewhere in the text than on the page is looked up by its 3-grams.
MOVED_WORDS = 6
MOVED_SHARE = 0.6
# A short block whose line is in the text, but not in its place, is most likely meant.
MOVED_LINE = 0.8


def labels(blocks: list[list[str]], truth: str) -> np.ndarray:
    """Share of each block's words that are in the truth, in its order, each word of the truth used once."""
    text = tokens(truth)
    page = [word for block in blocks for word in block]
    owner = np.repeat(np.arange(len(blocks)), [len(block) for block in blocks])
    sizes = np.array([len(block) for block in blocks])
    match = align(page, text)
    good = np.zeros(len(blocks))
    used = np.zeros(len(text), bool)
    start = 0
    while start < len(page):
        end = start + 1
        if match[start] >= 0:
            while end < len(page) and match[end] == match[end - 1] + 1 and owner[end] == owner[start]:
                end += 1
            if end - start >= min(SURE_RUN, sizes[owner[start]]):
                good[owner[start]] += end - start
                used[match[start] : match[start] + end - start] = True
        start = end
    share = good / np.maximum(sizes, 1)
    moved_paragraphs(share, blocks, text, used)
    moved_lines(share, blocks, truth, used)
    return share


def moved_paragraphs(share, blocks, text, used) -> None:
    left = Counter(
        tuple(text[i : i + 3]) for i in range(len(text) - 2) if not (used[i] or used[i + 1] or used[i + 2])
    )
    for i, block in enumerate(blocks):
        if share[i] >= 0.5 or len(block) < MOVED_WORDS:
            continue
        grams = [tuple(block[k : k + 3]) for k in range(len(block) - 2)]
        found = sum(left[gram] > 0 for gram in grams) / len(grams)
        if found > MOVED_SHARE:
            share[i] = max(share[i], found)
            left.subtract(grams)


def moved_lines(share, blocks, truth, used) -> None:
    lines: Counter = Counter()
    at = 0
    for line in truth.split("\n"):
        words = tokens(line)
        if 0 < len(words) < MOVED_WORDS and not used[at : at + len(words)].all():
            lines[tuple(words)] += 1
        at += len(words)
    for i, block in enumerate(blocks):
        if share[i] < 0.5 and 0 < len(block) < MOVED_WORDS and lines[tuple(block)] > 0:
            lines[tuple(block)] -= 1
            share[i] = MOVED_LINE
