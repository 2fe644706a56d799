"""may, if X consents, stop: an aside between an auxiliary and its verb is read after the verb."""

from __future__ import annotations

from collections.abc import Sequence

from checker.statements.english.grammar import MODAL, SUBORDINATORS
from checker.statements.english.noun_words import PEOPLE
from checker.statements.english.words import W


def unfolded(words: Sequence[W]) -> list[W]:
    """The words with such asides behind the verb's own phrases."""
    out = list(words)
    for i in range(len(out) - 3):
        if out[i].text not in MODAL or out[i + 1].cls != "comma":
            continue
        close = next((j for j in range(i + 3, len(out)) if out[j].cls == "comma"), None)
        if close is None or close + 1 >= len(out):
            continue
        block = out[i + 2 : close]
        absolute = any(w.cls in PEOPLE for w in block) and any(w.text.endswith("ing") for w in block[1:])
        if block[0].text not in SUBORDINATORS and not absolute:
            continue
        end = next((j for j in range(close + 1, len(out)) if out[j].tag == "PUNCT"), len(out))
        aside = out[i + 1 : close]
        return [*out[: i + 1], *out[close + 1 : end], *aside, *out[end:]]
    return out
