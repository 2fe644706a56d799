"""A post that is only proposed: 建议公司设首席质量官一名。其审批质量计划 grants nothing yet."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.whole_block import WholeBlock, place_of

_PROPOSED = Pattern(
    r"(?:^|(?<=[。;\n,]))(?:现|特|我部|我们|本部门)?(?:建议|提议|拟|考虑|计划|筹划|研究)(?:本?公司|集团|企业|本?厂|董事会|总经理)?(?:设立?|增设|新设|聘任?|配备|任命|设置)[^。;\n]{1,30}",
    "建提拟考计筹研 设聘配任",
)


def of_a_proposed_post(block: WholeBlock) -> None:
    """Takes from the officer what is told of him as 其 after the sentence that proposes the post."""
    if block.english:
        return
    found = _PROPOSED.search(block.text)
    if found is None or "officer" not in block.classes(found.start(), found.end()):
        return
    for piece, draft in block.drafts:
        agent = draft.act.agent
        if agent is not None and place_of(piece, draft) >= found.end() and agent.has("self"):
            draft.lower("none", "the post is only proposed")
