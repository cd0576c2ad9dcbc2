"""Aligns the words of a page with the words of its known text.

Order matters: "Share" under the headline is not the "share" in the third paragraph. N-grams that occur once on each
side are anchors (the "patience" method of diff tools); the longest rising chain of them is kept and grown, and the
gaps between are aligned in the same way with shorter n-grams.
"""
from bisect import bisect_left
from difflib import SequenceMatcher

# From long and sure to short; below the last, small gaps are compared word by word.
SHORTER = {8: 5, 5: 3, 3: 2, 2: 1, 1: 0}
# Largest gap (words of the page times words of the text) that is compared word by word.
SMALL_GAP = 40_000


def rising_chain(pairs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest part of the pairs, which rise in their first member, that rises in the second too."""
    tails: list[int] = []
    ends: list[int] = []
    before = [-1] * len(pairs)
    for i, (_, second) in enumerate(pairs):
        k = bisect_left(tails, second)
        if k == len(tails):
            tails.append(second)
            ends.append(i)
        else:
            tails[k], ends[k] = second, i
        before[i] = ends[k - 1] if k else -1
    chain = []
    i = ends[-1] if ends else -1
    while i >= 0:
        chain.append(pairs[i])
        i = before[i]
    return chain[::-1]


def anchors(page, text, span, n):
    """Places of the n-grams that occur exactly once in either span."""
    a0, a1, b0, b1 = span

    def once(words, start, end):
        at = {}
        for i in range(start, end - n + 1):
            gram = tuple(words[i : i + n])
            at[gram] = -1 if gram in at else i
        return at

    here, there = once(page, a0, a1), once(text, b0, b1)
    return sorted((i, there[g]) for g, i in here.items() if i >= 0 and there.get(g, -1) >= 0)


def align(page: list[str], text: list[str]) -> list[int]:
    """For every word of the page, its place in the text, or -1."""
    match = [-1] * len(page)
    open_spans = [(0, len(page), 0, len(text), 8)]
    while open_spans:
        a0, a1, b0, b1, n = open_spans.pop()
        if a0 >= a1 or b0 >= b1 or n == 0:
            continue
        if n <= 2 and (a1 - a0) * (b1 - b0) <= SMALL_GAP:
            for x, y, size in SequenceMatcher(None, page[a0:a1], text[b0:b1], False).get_matching_blocks():
                match[a0 + x : a0 + x + size] = range(b0 + y, b0 + y + size)
            continue
        pa, pb = a0, b0
        for i, j in rising_chain(anchors(page, text, (a0, a1, b0, b1), n)):
            if i < pa or j < pb:
                continue
            x, y = i, j
            while x > pa and y > pb and page[x - 1] == text[y - 1]:
                x, y = x - 1, y - 1
            start_a, start_b = x, y
            while x < a1 and y < b1 and page[x] == text[y]:
                match[x] = y
                x, y = x + 1, y + 1
            open_spans.append((pa, start_a, pb, start_b, SHORTER[n]))
            pa, pb = x, y
        open_spans.append((pa, a1, pb, b1, SHORTER[n]))
    return match
