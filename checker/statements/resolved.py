"""大家认为要有人专门管。全体举手通过：1. 请张三担任首席质量官。 – what was resolved at the end is no mere talk."""

from __future__ import annotations

from dataclasses import replace

from checker.dossier.model import Block
from checker.patterns import Pattern
from checker.statements.context import Context, cached_context
from checker.statements.lexicon import Lexicon
from checker.statements.motions import as_decision

_LAST = Pattern(r"[^。；;!！?？]*$")
_RESOLVED = Pattern(
    r"(?:决定|决议|议定|同意|通过|商定|决定如下|决议如下|议定如下)(?:以下|如下|下列)?(?:事项|决议|人员|任命)?[:：]$"
    r"|(?:^|[,，])(?:现|兹|特|决定|现决定|兹决定)+(?:任命|聘任|聘请|委任)(?:如下|以下人员|下列(?:人员|同志))?[:：]$",
    "定议意过下项员命聘任",
)
# 为…，根据公司内部公开竞聘结果，经总经理办公会研究决定：the grounds of a decision are no part of it.
_CLAUSE = Pattern(r"[^,，:：]+[,，:：]")
_GROUND = Pattern(
    r"\s*(?:为|根据|按照?|依据|依照|鉴于|因|由于|结合|随着|在|应|并?经(?!讨论|审议后?(?:建议|拟)))",
    "为根按依鉴因由结随在应经",
)
_BRACKET = Pattern(r"[(（][^()（）]{1,60}[)）]", "(（")
# 公司面向内外公开竞聘…，现公告如下：1. 聘任张三为首席质量官。
_ANNOUNCED = Pattern(
    r"(?:^|,|，)(?:经[^,，]{2,24}[,，])?(?:现|兹|特此?)(?:就|将|对|向)?[^,，。;；]{0,14}?(?:公告|公布|通知|宣布|任命|决定|通报|通告)如下[:：]$",
    "如 公通宣任决",
)
# CQO 岗位竞聘结果与任命: a paper that appoints whom the contest brought forth.
_CONTEST_OVER = Pattern(
    r"竞聘(?:上岗)?(?:的)?(?:结果|情况)?(?:公示|公布|公告|通报)?(?:的)?[与和及暨、并](?:人员|干部)?(?=(?:任命|聘任|任职|聘用)(?!拟|建议|方案|草案))",
    "竞 任聘",
)
_OPEN = Pattern(r"不|未|拟|建议|讨论|争取|待|如|若|是否|草案|征求", "不未拟建讨争待如若是草征")
_AGENDA = Pattern(r"议题(?:[一二三四五六七八九十\d]+)?\s*$", "议")
_CAME_TO = Pattern(
    r"\s*(?:(?:本次|本)?(?:会议|会上|与会(?:人员|董事|委员)?|全体(?:成员|董事|委员|与会人员))?(?:经|通过)?(?:认真|充分)?(?:研究|讨论|审议|表决|商议)*[,，]?)?"
    r"(?:会议)?(?:最终|一致|表决|同意并)*(?:决定|议定|决议|通过|同意|明确)[:：,，]?",
    "决议通同明",
)


def _first_clause(text: str) -> str:
    found = _CAME_TO.match(text)
    rest = text[found.end() :] if found else text
    return rest[:12]


def as_carried(context: Context, block: Block, words: Lexicon, passed: frozenset[tuple[str, ...]]) -> Context:
    """``context`` without the wish that a motion is, where it is among those that were carried (``passed``, their headings)."""
    if context.mention == "intention" and block.headings and _AGENDA.search(block.headings[-1]):
        # 第三项议题: 会议决定由首席质量官行使…: what the item of the agenda came to
        if not _CAME_TO.match(block.text) or _OPEN.search(_first_clause(block.text)):
            return context
        settled = replace(block, headings=(*block.headings[:-1], block.headings[-1].strip() + "的决议"))
        return cached_context(settled.governed_by(), words)
    if not context.mention or block.headings not in passed:
        return context
    carried = replace(block, headings=(*block.headings[:-1], as_decision(block.headings[-1])))
    return cached_context(carried.governed_by(), words)


def as_resolved(
    context: Context, block: Block, words: Lexicon, passed: frozenset[tuple[str, ...]] = frozenset()
) -> Context:
    """``context`` without the talk that a list's lead-in holds before it says that the list was resolved.

    ``passed`` are the headings of motions that were carried: what stands under them is no mere wish.
    """
    if not context.mention:
        return context
    if block.headings in passed:
        block = replace(block, headings=(*block.headings[:-1], as_decision(block.headings[-1])))
        context = cached_context(block.governed_by(), words)
        if not context.mention:
            return context
    if any(_CONTEST_OVER.search(head) for head in block.headings):
        heads = tuple(_contest_left_out(head) for head in block.headings)
        block = replace(block, headings=heads)
        context = cached_context(block.governed_by(), words)
        if not context.mention:
            return context
    if block.lead_in is None:
        return context
    last = _LAST.search(block.lead_in.strip())
    said = last.group() if last is not None else ""
    announced = _ANNOUNCED.search(said)
    if announced is not None:
        said = announced.group().lstrip(",，")
    elif _RESOLVED.search(said) is None:
        return context
    said = _without_grounds(said)
    if _OPEN.search(said.replace("如下", "")) is not None:
        return context
    alone = replace(block, lead_in=said)
    return cached_context(alone.governed_by(), words)


def _without_grounds(lead_in: str) -> str:
    """``lead_in`` from where its grounds end: at least its last clause, which decides."""
    clauses = [found.group() for found in _CLAUSE.finditer(_BRACKET.sub("", lead_in))]
    while len(clauses) > 1 and (_GROUND.match(clauses[0]) is not None or clauses[0][-1] in ":："):
        clauses.pop(0)
    return "".join(clauses) or lead_in


def _contest_left_out(head: str) -> str:
    found = _CONTEST_OVER.search(head)
    return head if found is None or _OPEN.search(head) else head[: found.start()] + head[found.end() :]
