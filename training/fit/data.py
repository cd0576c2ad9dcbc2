"""The pages as `collect` wrote them, with labels."""
import hashlib
import json
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from labels import labels
from tokens import tokens


@dataclass
class Page:
    set: str
    id: str
    site: str
    harder: bool
    """A copy with clutter added; never scored, only learned from."""
    known: dict
    halves: np.ndarray
    """Numbers of each block, a row a block, as the bits of bfloat16."""
    parents: np.ndarray
    """Container of each block."""
    containers: np.ndarray
    """Container around each container."""
    words: np.ndarray
    """Words of each block."""
    bags: list[Counter]
    truth: Counter
    share: np.ndarray
    """Share of each block that belongs to the article."""

    @property
    def rows(self) -> np.ndarray:
        return (self.halves.astype(np.uint32) << 16).view(np.float32)

    @property
    def kind(self) -> str:
        return self.known.get("type") or "article"

    def fold(self, folds: int) -> int:
        """The same fold for all pages of a site, in whatever set they are."""
        return int(hashlib.sha256(self.site.encode()).hexdigest()[:8], 16) % folds


def load(folder: Path) -> tuple[list[str], list[Page]]:
    """Ids of the columns, and all pages whose main text is known, by set and id."""
    ids = json.loads((folder / "features.json").read_text())
    return ids, [page for file in sorted(folder.glob("*.jsonl")) for page in read_set(file, len(ids))]


def read_set(file: Path, width: int):
    halves = np.fromfile(file.with_suffix(".rows"), "<u2").reshape(-1, width)
    at = 0
    with file.open() as lines:
        for line in lines:
            raw = json.loads(line)
            count = len(raw["blocks"])
            rows = halves[at : at + count]
            at += count
            if raw["known"].get("text"):
                yield page(raw, rows)


def page(raw: dict, rows: np.ndarray) -> Page:
    blocks = [tokens(text) for text in raw["blocks"]]
    text = raw["known"]["text"]
    return Page(
        set=raw["set"],
        id=raw["id"],
        site=raw["site"],
        harder=raw.get("harder", False),
        known=raw["known"],
        halves=rows,
        parents=np.array(raw["parents"], int),
        containers=np.array(raw["containers"], int),
        words=np.array([len(block) for block in blocks], float),
        bags=[Counter(block) for block in blocks],
        truth=Counter(tokens(text)),
        share=labels(blocks, text),
    )
