"""Writes trees in the packed form that src/extract/model/model.ts reads."""
import base64
import json

import numpy as np

from bit_writer import NUMBERS, BitWriter, Chances

ZERO = 45
# The largest leaf weight, in steps.
LARGEST = 44
DEPTHS = 32
COLUMN_DEPTHS = 3
CUT_BITS = 16


def pack(trees, cuts: list[np.ndarray], ids: list[str], exits: list[dict]) -> dict:
    """A PackedModel. Cuts that no tree uses are left out, but for one of a column that none looks at."""
    used: dict[int, set[int]] = {}
    for nodes in trees:
        for column, value in nodes:
            if column >= 0:
                used.setdefault(column, set()).add(int(value))
    columns = list(range(len(ids)))
    kept = {column: sorted(used.get(column, ())) for column in columns}
    scale = max(abs(value) for nodes in trees for column, value in nodes if column < 0) / LARGEST
    writer = BitWriter()
    write_cuts(writer, [points_of(cuts[column], kept[column]) for column in columns])
    write_trees(writer, trees, columns, kept, scale)
    return {
        "columns": hash_of(ids),
        "data": base64.b64encode(writer.finish()).decode(),
        "trees": len(trees),
        "leafScale": float(f"{scale:.6g}"),
        "base": 0,
        "exits": exits,
    }


def points_of(cuts: np.ndarray, kept: list[int]) -> np.ndarray:
    return cuts[np.array(kept) - 1] if kept else np.zeros(1)


def hash_of(ids: list[str]) -> int:
    """One whole number for a list of ids, as `hashOf` of src/extract/model/model.ts makes it."""
    result = 0
    for char in " ".join(ids):
        result = (result * 31 + ord(char)) & 0xFFFFFFFF
    return result - (1 << 32) if result >> 31 else result


def write_cuts(writer: BitWriter, cuts: list[np.ndarray]) -> None:
    counts, lengths, digits = Chances(NUMBERS), Chances(NUMBERS), Chances((CUT_BITS + 1) * CUT_BITS)
    for points in cuts:
        writer.number(counts, len(points) - 1)
        before = 0
        for half in points.astype(np.float32).view(np.uint32) >> 16:
            # Ranks rise with the numbers: those below 0 have all bits turned, the others the sign alone.
            rank = int(half) ^ (0xFFFF if half & 0x8000 else 0x8000)
            step, before = rank - before, rank
            length = step.bit_length()
            writer.number(lengths, length)
            for digit in range(1, length):
                writer.bit(digits, length * CUT_BITS + digit, step >> (length - 1 - digit) & 1)


def write_trees(writer: BitWriter, trees, columns: list[int], kept: dict[int, list[int]], scale: float) -> None:
    is_leaf, weights = Chances(DEPTHS), Chances(NUMBERS)
    choices = [Chances(NUMBERS) for _ in range(COLUMN_DEPTHS)]
    points = {column: Chances(NUMBERS) for column in columns}
    for nodes in trees:
        # Depths of the branches that are still to come.
        depths = [0]
        for column, value in nodes:
            depth = depths.pop()
            writer.bit(is_leaf, min(depth, DEPTHS - 1), int(column < 0))
            if column < 0:
                writer.number(weights, round(value / scale) + ZERO)
                continue
            writer.number(choices[min(depth, COLUMN_DEPTHS - 1)], columns.index(column))
            writer.number(points[column], kept[column].index(int(value)))
            depths += [depth + 1, depth + 1]


def typescript(model: dict, name: str, about: str) -> str:
    """The file that ships."""
    lines = ",\n".join(f"  {key}: {literal(value)}" for key, value in model.items())
    return (
        f"import type {{ PackedModel }} from './model.ts'\n\n"
        f"/** {about} Made by `npm run train`; never edited by hand. */\n"
        f"export const {name}: PackedModel = {{\n{lines},\n}}\n"
    )


def literal(value) -> str:
    return f"'{value}'" if isinstance(value, str) else json.dumps(value)
