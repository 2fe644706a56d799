"""A post that is only proposed: 建议公司设首席质量官一名。其主要职权是… – what it would hold nobody holds yet."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.whole_block import WholeBlock

_PROPOSES = Pattern(
    r"(?:建议|提议|提请|申请|请示|恳请|拟|考虑|计划|筹划)(?![^。;]{0,14}(?:决定|同意|批准))[^。;,]{0,14}?"
    r"(?:增?设立?|设置|新设|配备|任命|聘任|聘请|委任|选聘|指定|明确)[^。;,]{0,8}$",
    "命委指新明置聘设选配 划建恳拟提申示筹虑请",
)


_HEEDED = Pattern(r"(?:根据|依据|依照|按照?|采纳|经|应|响应)[^。;,]*$", "据照按采经应")


def _proposed(before: str) -> bool:
    """Whether what stands before the officer's title proposes the post; 根据审计部建议增设 heeds a proposal."""
    found = _PROPOSES.search(before)
    return found is not None and _HEEDED.search(before[: found.start()]) is None


def of_a_proposed_post(block: WholeBlock) -> None:
    """Lowers what follows, in one block, a sentence that proposes to have an officer."""
    if block.english:
        return
    found = next(
        (
            t.end
            for t in block.tokens
            if t.cls == "officer" and _proposed(block.text[max(0, t.start - 40) : t.start])
        ),
        None,
    )
    if found is None:
        return
    for piece, draft in block.drafts:
        if piece.sentence.tokens[0].start >= found:
            draft.lower("none", "the post is only proposed")
