"""Words as both the labels and the measure count them."""
import re
from collections import Counter

WORD = re.compile(r"\w+")
# Scripts without spaces are counted by character, so that a clause is not one word.
UNSPACED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\u0e00-\u0e7f]")


def tokens(text: str) -> list[str]:
    """Lower-case words of a text; each character of an unspaced script is one."""
    out: list[str] = []
    for word in WORD.findall(text.lower()):
        if UNSPACED.search(word):
            out.extend(word)
        else:
            out.append(word)
    return out


def word_f1(found: Counter, truth: Counter) -> float:
    """Harmonic mean of precision and recall over bags of words, as WCXB defines it. 1 when both are empty."""
    size, want = sum(found.values()), sum(truth.values())
    if not want or not size:
        return float(size == want)
    common = sum((found & truth).values())
    return 2 * common / (size + want)
