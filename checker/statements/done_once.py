"""首席质量官已签发一季度质量奖惩决定: what he did once for a part tells of his power, and bounds it to no part."""

from __future__ import annotations

from collections.abc import Sequence

from checker.patterns import Pattern
from checker.statements.draft import Draft
from checker.statements.sentence import Sentence

_ALREADY = Pattern(r"(?:已经?|业已|早已|曾|先后)(?:依法|按规定|按期|如期|分别|于[^,。;:]{1,10})?$", "已曾先")
_GIVES = Pattern(r"权|可以?|应当?|须|只|仅|不再|由", "权可应须只仅不由")


def done_once(sentence: Sentence, drafts: Sequence[Draft], officer: str) -> None:
    """Makes a mere mention of the officer's act that is told as done, over a part, in a clause that gives nothing."""
    for draft in drafts:
        if draft.holder != officer or draft.effect != "limited" or draft.act.carried:
            continue
        if not draft.limits or any(m.rule != "narrow" for m in draft.limits):
            continue
        inside = [t for t, c in zip(sentence.tokens, sentence.clause, strict=True) if c == draft.act.clause]
        first, at = inside[0].start, sentence.tokens[draft.act.index].start
        if _GIVES.search(sentence.text, first, inside[-1].end):
            continue
        if _ALREADY.search(sentence.text[first:at]):
            draft.lower("none", "done once, not granted")
