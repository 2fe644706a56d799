"""Some of a plan or strategy: 审批质量计划中的检验部分 is a part of it, 制定质量战略的实施细则 carries it out."""

from __future__ import annotations

import re

from checker.patterns import Pattern
from checker.statements.draft import Draft
from checker.statements.whole_block import WholeBlock, lower

_PART = Pattern(
    r"(?:计划|战略|规划|方案)(?:中|内|里|之中)的?(?:有关|涉及|关于)?[^,。;:\n、各所全每]{1,10}(?:部分|章节|条款|篇章|内容|环节|条目)(?=[,。;、\n]|$)",
    "部章条篇内环",
)
_CARRIES = Pattern(
    r"战略的?(?:具体)?(?:实施|执行|落实|推进|分解|配套|操作)(?:的)?(?:细则|办法|方案|计划|措施|规程|指引|手册|步骤)(?=[,。;、\n]|$)",
    "战",
)
_BOUND = frozenset(("plan_approval", "strategy"))


def heed_parts_of_papers(block: WholeBlock) -> None:
    """Limits the officer's powers to such a part, in the clause that names it."""
    for found in _PART.finditer(block.text):
        lower(_around(block, found), "limited", found.group(), "some_of_a_paper")
    for found in _CARRIES.finditer(block.text):
        drafts = [d for d in _around(block, found) if d.authority == "strategy"]
        lower(drafts, "execute_only", found.group(), "some_of_a_paper")


def _around(block: WholeBlock, found: re.Match[str]) -> list[Draft]:
    """The drafts of the clause."""
    text = block.text
    begin = max(text.rfind(c, 0, found.start()) for c in ",。;:\n") + 1
    end = min((e for c in ",。;\n" if (e := text.find(c, found.end())) >= 0), default=len(text))
    return [d for d in block.before(end, begin) if d.authority in _BOUND]
