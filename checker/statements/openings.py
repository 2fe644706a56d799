"""What opens a sentence and bounds the power behind it: 就A产品而言，…; 新任到任前，…; 如总经理认为必要，…; 受总经理委托，…"""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.draft import Draft
from checker.statements.model import Effect
from checker.statements.sentence import Sentence
from checker.statements.turns import limit_at

_POSTS = r"(?:集团|公司|本?[厂院校])?(?:董事长|总经理|总裁|厂长|院长|校长|老板|执行董事|法定代表人|主要领导|分管领导|主管领导|生产副总(?:经理)?|副总经理)"
_GOODS = r"(?:产品|订单|项目|批次|型号|品种|物料|零件)"
_OPENINGS: tuple[tuple[Pattern, Effect, str], ...] = (
    (
        Pattern(
            r"(?:在)?(?:新任)?[^,。;:]{0,10}(?:到任|就任|上任|到岗)(?:之|以)?前,"
            r"|(?:在)?[^,。;:]{0,10}未[^,。;:]{0,4}(?:发布|出台|制定|任命|聘任|选出|选定)[^,。;:]{0,8}(?:之|以)?前,"
            r"|(?:在)?(?:本|当|该)年度?(?:之|以)?内,",
            ", 前内",
        ),
        "limited",
        "time",
    ),
    (
        Pattern(
            rf"(?:仅)?就(?!质量)[^,。;:]{{1,12}}(?:{_GOODS}|厂|基地|线)而言,"
            rf"|对于?(?:小批量?|大批量?|单件|试制|定制|样[机品]|出口|内销|军品|民品|[a-d甲乙丙丁]类)[^,。;:]{{0,6}}{_GOODS},",
            ", 言产订项批型品物零线",
        ),
        "limited",
        "scope",
    ),
    (
        Pattern(
            rf"(?:如果?|若|当|只要)?{_POSTS}(?:书面|口头)?(?:认为|觉得|提出|要求)(?:确?有)?(?:必要|需要|合适|适当|可行|可以|时)?(?:时|的话|的)?,",
            "认觉提要 ,",
        ),
        "conditional",
        "event",
    ),
    (
        Pattern(
            r"(?:如果?|若|当|只要)?(?:公司|企业|集团|董事会|上级|领导|领导班子|党委|厂部)(?:认为|觉得)(?:确?有)?必要(?:时|的|的话)?,",
            "认觉 ,",
        ),
        "conditional",
        "event",
    ),
    (
        Pattern(
            rf"受{_POSTS}的?(?:委托|指派|指定|委派|托付),|作为{_POSTS}的?(?:代理人|受托人|助手),", "受作 ,"
        ),
        "conditional",
        "under",
    ),
    (
        Pattern(rf"(?:按照?|依照?|根据|遵照){_POSTS}的?(?:要求|安排|部署|吩咐|意图|授意),", "按依根遵 ,"),
        "execute_only",
        "others_decision",
    ),
)
_GIVES = Pattern(r"授予|授权|赋予|任命|聘任|委任", "授赋任")
_LABEL = Pattern(
    r"(?<![^\n。;])(?!各|全|所有|致|本|原)[^,。;:各由]{1,8}(?:产线|生产线|装线|产品线|车间|分厂|事业部|分公司|子公司):$",
    ": 线间厂部公",
)


def bound_by_opening(sentence: Sentence, drafts: list[Draft], officer: str) -> None:
    """Lowers the officer's drafts of a sentence that opens so, unless it goes on to give them to him."""
    mine = [d for d in drafts if d.holder == officer and d.effect in ("grant", "limited", "joint")]
    if not mine:
        return
    text, start = sentence.text, sentence.tokens[0].start
    for pattern, effect, kind in _OPENINGS:
        found = pattern.match(text, start)
        if found is not None and not _given_behind(sentence, found.end()):
            behind = [d for d in mine if sentence.tokens[d.act.index].start >= found.end()]
            limit_at(sentence, behind, found.start(), found.end(), effect, kind)
    label = _LABEL.search(text, max(text.rfind(c, 0, start) for c in "。;\n") + 1, start)
    if label is not None:
        for draft in mine:
            draft.lower("limited", label.group())


def _given_behind(sentence: Sentence, end: int) -> bool:
    """受总经理委托，现授予首席质量官…: what follows gives it to him."""
    return _GIVES.search(sentence.text, end, sentence.tokens[-1].end) is not None
