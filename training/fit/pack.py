"""Writes trees in the packed form that src/extract/model/model.ts reads."""
import base64
import json

import numpy as np

# Characters for the numbers 0 to 89: none that a string in single quotes would have to escape.
DIGITS = "".join(chr(code) for code in range(0x23, 0x7F) if chr(code) not in "'\\")
LEAF = " "
ZERO = 45


def pack(trees, cuts: list[np.ndarray], ids: list[str], exits: list[dict]) -> dict:
    """A PackedModel. Columns and cuts that no tree uses are left out."""
    used: dict[int, set[int]] = {}
    for nodes in trees:
        for column, value in nodes:
            if column >= 0:
                used.setdefault(column, set()).add(int(value))
    columns = sorted(used)
    number = {column: DIGITS[i] for i, column in enumerate(columns)}
    kept = {column: sorted(used[column]) for column in columns}
    scale = max(abs(value) for nodes in trees for column, value in nodes if column < 0) / (len(DIGITS) - 1 - ZERO)
    splits, values = [], []
    for nodes in trees:
        for column, value in nodes:
            splits.append(LEAF if column < 0 else number[column])
            values.append(DIGITS[round(value / scale) + ZERO if column < 0 else kept[column].index(int(value))])
    points = np.concatenate([cuts[c][np.array(kept[c]) - 1] for c in columns]).astype(np.float32)
    halves = (points.view(np.uint32) >> 16).astype("<u2")
    return {
        "features": " ".join(ids[c] for c in columns),
        "cutCounts": [len(kept[c]) for c in columns],
        "cuts": base64.b64encode(halves.tobytes()).decode(),
        "splits": "".join(splits),
        "values": "".join(values),
        "leafScale": float(f"{scale:.6g}"),
        "base": 0,
        "exits": exits,
    }


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
