"""What the scripts share that learn weights: a logistic regression over strings, in whole hundredths, written as text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

_LEAST = 5


def learned(
    found: Sequence[frozenset[str]],
    yes: Sequence[bool],
    *,
    seen_in: int,
    inverse_regularisation: float,
    weight_of_yes: float,
    told: Sequence[float] | None = None,
) -> tuple[Mapping[str, int], int]:
    """The weight of each feature that is ``found`` in ``seen_in`` examples or more, and the start, in hundredths.

    ``told`` is how much each example counts.
    """
    counts = Counter(feature for each in found for feature in each)
    rows = [{f: 1 for f in sorted(each) if counts[f] >= seen_in} for each in found]
    vectors = DictVectorizer(sort=True)
    table = vectors.fit_transform(rows)
    table.indices, table.indptr = table.indices.astype(np.int32), table.indptr.astype(np.int32)
    model = LogisticRegression(
        C=inverse_regularisation,
        class_weight={1: weight_of_yes, 0: 1},
        max_iter=500,
        solver="liblinear",
        random_state=0,
    )
    model.fit(table, np.array(yes), None if told is None else np.array(told))
    weights = [round(float(w) * 100) for w in model.coef_[0]]
    named = zip(vectors.get_feature_names_out(), weights, strict=True)
    return {f: w for f, w in named if abs(w) >= _LEAST}, round(float(model.intercept_[0]) * 100)


def write(path: Path, bar: int, start: int, weights: Mapping[str, int]) -> None:
    """Writes what ``checker.statements.learned.weights`` reads."""
    lines = [f"bar {bar}", f"start {start}", *(f"{weights[f]} {f}" for f in sorted(weights))]
    path.write_text("\n".join(lines) + "\n", "utf-8")
    print(f"{len(weights)} weights written")
