"""How much each block counts in training."""
import numpy as np


def block_weights(page, parameters: dict) -> np.ndarray:
    """
    A block counts by a power of its words, against the geometric mean of the page and of its text: all pages count
    alike but for their kind, and a short text among much else, where a stray block does most harm, counts more.
    """
    words = (page.words + 0.5) ** parameters["wordPower"]
    text = max(float((words * page.share).sum()), parameters["leastText"])
    page_weight = parameters["harderWeight"] if page.harder else parameters["pageWeight"]
    page_weight *= parameters["kindWeights"].get(page.kind, 1)
    return words / np.sqrt(max(float(words.sum()), 1) * text) * page_weight
