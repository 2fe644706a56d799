"""What the officer only puts to another who decides: 可申请暂缓放行，是否放行由 X 决定; 报请厂长下达停产令."""

from __future__ import annotations

import re

from checker.patterns import Pattern
from checker.statements.draft import Draft
from checker.statements.sentence import Sentence
from checker.statements.turns import of_others

_WHO = r"(?P<who>[^,。;:()]{2,14}?)"
_DECIDES = r"(?:最终|最后|来|当场|研究|集体|负责|统一)?(?:决定|定夺|定|拍板|裁定|裁决|说了算|批示|作主|敲定)"
_WHETHER = Pattern(
    r"(?:是否|要不要|该不该|([停放召出发卖])不\1)(?!恢复|复产|解除|启封|重启|解封|追究|继续生产)[^,。;]{0,10},?"
    rf"(?:均|都|也|仍|应|须)?(?:由|归|听|请|等|报){_WHO}{_DECIDES}"
    rf"|由(?P<too>[^,。;:()]{{2,14}}?){_DECIDES}(?:是否|要不要)(?!恢复|复产|解除|启封|重启|解封)",
    "否不 定夺板决算示主",
)
_ASKS = Pattern(
    rf"(?:向|报请|提请|报(?!经|批)|请){_WHO}(?:书面|当面)?(?:申请|反映|请示|提出|提议|请求|建议|递交|下达|发布|签发|决定|定(?=[,。]|$))",
    "向报请 申反请提建递下发签决定",
)
_LEAVE = Pattern(
    rf"(?<![无不毋免勿])(?:应当?|须|需|要|得)(?:先|事先|事前|提前)?向{_WHO}(?:当面|书面)?(?:请示|请批|报批|申请)(?!后备案)",
    "请报申 向",
)
_ASKING = Pattern(
    r"申请|提出|建议|反映|异议|请示|提请|报请|意见|呼吁|提案|报告|请求|提议|认为|写清",
    "申提建反异请报意呼认写",
)
_MEANT = Pattern(
    r"(?:认为|以为|拟对?|如需|需要|建议|申请|提出|请求|呼吁)[^,。;]{0,14}$", "认以拟需建申提请呼"
)
_SENIOR = frozenset(("above", "beside", "grantor"))
_MINE = frozenset(("officer", "self"))
_APPEALS = Pattern(r"有异议|不服|不同意|分歧|争议|意见不一", "异服同歧争一")


def put_to_others(sentence: Sentence, drafts: list[Draft], officer: str) -> None:
    """Lowers to a proposal what the sentence leaves to somebody else; it never raises anything."""
    mine = [d for d in drafts if d.holder == officer and d.effect in ("grant", "limited", "conditional")]
    mine = [d for d in mine if d.authority != "decision_participation" and not d.act.right]
    if not mine:
        return
    text, first, last = sentence.text, sentence.tokens[0].start, sentence.tokens[-1].end
    found = _WHETHER.search(text, first, last)
    if found is not None and _senior(sentence, found, "who" if found.group("who") else "too"):
        for draft in mine:
            start = sentence.tokens[draft.act.index].start
            before = text[first:start]
            if (
                start < found.end()
                and _ASKING.search(before)
                and not _APPEALS.search(text, first, found.start())
            ):
                draft.lower("recommend_only", "another decides whether")
    leave = _LEAVE.search(text, first, last)
    if leave is not None and _senior(sentence, leave, "who") and not of_others(sentence, leave.start()):
        at = sentence.clause[next(i for i, t in enumerate(sentence.tokens) if t.end > leave.start())]
        for draft in mine:
            if draft.act.clause >= at - 1 and sentence.tokens[draft.act.index].start < leave.start():
                draft.lower("conditional", "has to ask another first")
    if _APPEALS.search(text, first, last) and not _he_objects(sentence):
        return
    for asked in _ASKS.finditer(text, first, last):
        if not _senior(sentence, asked, "who"):
            continue
        for draft in mine:
            start = sentence.tokens[draft.act.index].start
            if draft.effect != "conditional":
                continue
            if start > asked.start("who") or _MEANT.search(text, first, start):
                draft.lower("recommend_only", "asks another to act")


def _he_objects(sentence: Sentence) -> bool:
    """首席质量官对…有异议的: it is he, not one who appeals against what he decided."""
    opening = [t.cls for t in sentence.tokens[:2]]
    return opening[0] in _MINE and opening[1:] != ["of"]


def _senior(sentence: Sentence, found: re.Match[str], group: str) -> bool:
    inside = {t.cls for t in sentence.tokens if found.start(group) <= t.start < found.end(group)}
    return bool(inside & _SENIOR) and not inside & _MINE
