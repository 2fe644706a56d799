"""Papers that hold what this program printed, without a seal: a report that was edited or pasted into another, an explanation.

Such a report quotes grants, and its remedies are grants in so many words: all of it is said beside the paper.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from checker.dossier.model import Block
from checker.patterns import Pattern

_MARK = Pattern(
    r"评价基准日\s*[:：]?\s*\d{4}-\d{2}-\d{2}|已判定\s*\d+\s*条，共\s*\d+\s*条|^.{0,20}岗位评价报告\s*(?:[:：–]|$)|^跨地区互认对照"
    r"|\d+ of \d+ clauses assessed|post: assessment report|^Recognition, edition by edition|cqo-report sha256:"
    # What explain, rule and facts, and what extract prints.
    r"|\b(?:authority|duty|charter|provision|post|leads|appointment)\([a-z_]+\s*[:=]"
    r"|[a-z_]+ · [a-z_]+/[a-z_]+ · [a-z_]+ \((?:un)?sure\)",
    "评判岗跨clssss(·",
)


def as_remarks(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """``blocks``, all of them remarks if one bears a mark of a report of ours."""
    if not any(_MARK.search(block.text) for block in blocks):
        return tuple(blocks)
    return tuple(replace(block, flags=block.flags | {"remark"}) for block in blocks)
