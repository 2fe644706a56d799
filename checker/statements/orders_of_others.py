"""What the officer only carries out: 接到厂长停产指令后组织封存, 按董事会确定的质量战略组织各厂落实, 召回由总经理决定，H 负责通知."""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.patterns import Pattern
from checker.statements.act import Act
from checker.statements.binding import drafts_of
from checker.statements.context import Context
from checker.statements.draft import Draft
from checker.statements.lexicon import Lexicon
from checker.statements.sentence import Sentence
from checker.statements.theme import Theme

_WHO = r"(?P<who>[^,。;:、]{2,14}?)"
_WHAT = (
    r"(?P<what>停产|停线|停机|停工|停售|停用|停业|停发|停运|召回|封存|下架|禁售|停止(?:生产|销售|使用|发货|发运|作业|供货)"
    r"|放行|出厂|发货|让步接收)"
)
_PAPER = r"(?:指令|命令|令|通知单?|通知书|决定书?|决议|指示|公告|要求|意见|单)"
_MADE = r"(?:签发|决定|作出|做出|下达|发布|宣布|决议|批准|下令|审批|裁定|发出|下发|定夺)"
_ORDERED: tuple[Pattern, ...] = (
    Pattern(
        rf"(?:接到?|收到|接获|奉|按照?|依照?|根据|依据|遵照|凭|执行|落实){_WHO}{_MADE}?的?(?:[^,。;:、]{{0,4}}的)?"
        rf"{_WHAT}[^,。;由]{{0,4}}?{_PAPER}",
        "停召封下禁放出发让 接收奉按依根遵凭执落 令知定议示告求见单",
    ),
    Pattern(
        rf"{_WHO}(?:正式|书面|研究|统一)?(?:{_MADE}|下)(?:了)?{_WHAT}(?P<mid>[^,。;由]{{0,5}}?)(?:之?后|的,|时|,)",
        "停召封下禁放出发让 签决作做下发宣批审裁定 后的时,",
    ),
    Pattern(
        rf"{_WHAT}(?P<mid>[^,。;由]{{0,6}}?)由{_WHO}(?:统一|负责|研究|集体)?{_MADE}(?=[,;])",
        "停召封下禁放出发让 由",
    ),
)
_CHORES = Pattern(
    r"组织|负责|办理|落实|执行|(?<!到)(?<!的)通知(?!后|其)|送达|监督|安排|核对|查封|隔离|清点|追溯|传达|照办|实施|督促|配合|协助|保护|转达|张贴",
    "组负办落执通送监安核查隔清追传照实督配协保转张",
)
_OWN = Pattern(
    r"有权|可以|可(?=[^靠])|决定(?!书|的|通知|告知|传)|权限|批准(?!的)|审批|签发|否决|复议|撤销|解除|恢复|复产|叫停|拒绝|建议|备案|同意",
    "有可决权批审签否复撤解恢叫拒建备同",
)
_THEIRS = Pattern(
    rf"(?:^|(?<=[,。;:\n])|按照?|依照?|照着?|根据|依据|遵照|遵循|围绕|将|把|对|完成|落实|执行|贯彻|抓好|实施){_WHO}"
    r"(?:已|业已|统一|研究|最终|正式)?(?:批准|审定|审批|确定|下达|通过|签发|发布|定下来?|批下来|核定|下发|印发|审议通过|决定|核准|敲定|定)的"
    r"(?P<what>[^,。;:]{2,18})",
    "的 批审确下通签发定核印决敲",
)
_WORKS = Pattern(
    r"组织(?!制定|编制|审定|拟)|落实|实施|贯彻|执行|分解|拆到|拆给|拆成|转化|督促|推进|推动|宣贯|抓好|办理|细化|照办|兑现|通报",
    "组落实贯执分拆转督推宣抓办细照兑通",
)
_SENIOR = frozenset(("above", "beside", "grantor"))
_MINE = frozenset(("officer", "self"))
_OTHERS = _SENIOR | {"below", "anyone", "person"}
_STOPPED = ("stop", "quality_safety_stop")
_MATTERS = frozenset(
    ("quality_strategy", "quality_plan", "quality_budget", "assessment", "reward", "business_decision")
)
_NAMED = Pattern(r"集团|总部|上级|主管部门|总公司|母公司|总厂|[权授]人$|中心$|总$", "集总上主母人心")


def carry_out(sentence: Sentence, drafts: list[Draft], context: Context, lexicon: Lexicon) -> Iterator[Draft]:
    """Lowers what follows an order of somebody else's to carrying it out, and yields what nothing else read."""
    tokens = sentence.tokens
    if not tokens:
        return
    first, last = tokens[0].start, tokens[-1].end
    officer = lexicon.officer
    for pattern in _ORDERED:
        for found in pattern.finditer(sentence.text, first, last):
            if not _by_senior(sentence, found):
                continue
            rest = sentence.text[found.end() : last]
            if not _CHORES.search(rest) or _OWN.search(rest) or not _his(sentence, found, context, officer):
                continue
            stop = found.group("what") not in ("放行", "出厂", "发货", "让步接收")
            authority = "quality_safety_stop" if stop else "product_release"
            mine = [d for d in drafts if d.holder == officer and d.authority == authority]
            for draft in mine:
                draft.lower("execute_only", "carries out what somebody else ordered")
            if not mine:
                yield from _made(sentence, found, "stop" if stop else "release", officer, lexicon)
            return
    for found in _THEIRS.finditer(sentence.text, first, last):
        if not _by_senior(sentence, found):
            continue
        rest = sentence.text[found.start("what") : last]
        before = sentence.text[first : found.start("who")]
        if not (_WORKS.search(rest) or _WORKS.search(before)) or _OWN.search(rest):
            continue
        if not _his(sentence, found, context, officer):
            continue
        for token in tokens:
            here = found.start("what") <= token.start < found.end("what")
            if not here or token.cls != "matter" or token.meaning not in _MATTERS:
                continue
            for draft in _made(sentence, found, token.meaning, officer, lexicon):
                if all(d.holder != officer or d.authority != draft.authority for d in drafts):
                    yield draft
            return


def _by_senior(sentence: Sentence, found: re.Match[str]) -> bool:
    classes = {t.cls for t in sentence.tokens if found.start("who") <= t.start < found.end("who")}
    if classes & _MINE or "cannot" in classes:
        return False
    return bool(classes & _SENIOR) or _NAMED.search(found.group("who")) is not None


def _his(sentence: Sentence, found: re.Match[str], context: Context, officer: str) -> bool:
    """Whether it is the officer who goes on, or who began: 首席质量官接到…, …后，首席质量官组织…."""
    after = next((t.cls for t in sentence.tokens if t.start >= found.end() and t.cls in _OTHERS | _MINE), "")
    before = {t.cls for t in sentence.tokens if t.end <= found.start("who")}
    if before & _MINE:
        return True
    return after == "officer" or (context.holder == officer and not before & _OTHERS and after not in _SENIOR)


def _made(
    sentence: Sentence, found: re.Match[str], matter: str, officer: str, lexicon: Lexicon
) -> Iterator[Draft]:
    at = next((i for i, t in enumerate(sentence.tokens) if t.end > found.start("what")), 0)
    act = Act(at, "implement", 0, sentence.clause[at], last=at)
    yield from drafts_of(sentence, act, Theme((matter,), (at,)), [(officer, ())], "F2", lexicon)
