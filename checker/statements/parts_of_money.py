"""What is named inside the money for quality is a part of it: 质量经费中的培训费由 H 审批, 质量预算内的认证费.

That the part is all of it (质量经费中的各项支出), or that the money is itself inside of something (公司预算中的质量经费),
leaves it whole. Under a heading on that money, a kind of cost that is named (培训费由 H 审批) is a part as well.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.patterns import Pattern
from checker.statements.draft import Draft
from checker.statements.naming import Token
from checker.statements.sentence import Modifier, Sentence

_SUMS = r"(?:经费|费用|资金|预算|专款|投入|基金|开支|支出)"
_MONEY = rf"(?:质量|品质)(?:管理)?[^,。;:、的由对官审批管监部和与及]{{0,6}}?{_SUMS}"
_INSIDE = r"(?:当中的?|之中的?|中的?|里面?的?|内的|项下的?|之(?![外内中])|所[含列]的?|下设的?)"
_PART = r"(?:费用?|支出|开支|资金|经费|款项?|部分|[两三四五六]项|金额|奖金|投资|[一二三四五六七八九十]成)"
_OF_IT = Pattern(
    rf"{_MONEY}{_INSIDE},?(?P<part>(?:(?!由|有权|可|均|应|须|经|对|首席|审批|批准|决定|安排|统筹|使用|支配|调配|自主|合理|自行|列支)[^,。;:()]){{1,24}}?{_PART})"
    r"(?!的?(?:外|以外|之外))(?=[,。;:()由有可均皆都应须经归,]|的?(?:审批|批准|核准|决定|支配|使用|管理|分配|支出|开支|列支|动用|调配|安排)|$)",
    "中里内下之所 费支开资经款部项金投成",
)
_WHOLE = Pattern(
    r"^(?:各|每|所有|全部|一切|任何|具体|一应|相关|有关|日常|质量)?的?(?:各|每)?一?(?:大|小)?(?:类|种|个|项|笔|科目|子目|明细)?"
    r"(?:的|具体|质量)*(?:费用|支出|开支|资金|经费|款项?|用款)(?:的?(?:支出|开支))?$"
)
_ALSO_WHOLE = Pattern(r"及其中|包括其|含其|等全部|等各项|等所有|等一切", "及包含等")
_KIND = (
    r"(?:培训|资料|检测|检验|试验|化验|送检|认证|咨询|宣传|差旅|办公|会议|活动|奖励|交通|通讯|印刷|书报|招待|计量|校准|外协|设备|仪器|购置|维修|耗材"
    r"|劳务|专家|评审|审核|标准|软件|试剂)(?:购置|采购|使用|服务|维护)?(?:费用?|经费|支出|开支)"
)
_KINDS = Pattern(
    rf"(?:^|[,、;:和与及对批]|(?<=核准)|(?<=决定))(?P<part>{_KIND}(?:[、和与及]{_KIND}){{0,5}})(?!等|、|和|与|及|以外|之外|外)",
    "费支开经",
)

_QUALITY_KIND = Pattern(
    r"(?:质量|品质)(?P<part>(?:培训|检测|检验|试验|化验|送检|认证|咨询|宣传|差旅|办公|会议|活动|奖励|计量|校准|专家|评审|审核|标准)(?:费用?|支出|开支))(?!等|、|和|与|及|以外|之外|外)",
    "费支开",
)


def bound_to_part_of_money(sentence: Sentence, drafts: list[Draft], officer: str) -> None:
    """Limits the officer's budget to the part of the money that the sentence says it is over."""
    mine = [d for d in drafts if d.holder == officer and d.authority == "budget" and d.effect == "grant"]
    for draft in mine:
        for start, end in _parts(sentence):
            at = [i for i, t in enumerate(sentence.tokens) if t.start < end and t.end > start]
            if 0 <= draft.act.clause - sentence.clause[at[0]] <= 1 and not _beside(sentence, draft, at):
                draft.limit(Modifier("limit", "part_of_money", "scope", "limited", at[0], at[-1] + 1))


def _parts(sentence: Sentence) -> Iterator[tuple[int, int]]:
    first, last = sentence.tokens[0].start, sentence.tokens[-1].end
    for found in _OF_IT.finditer(sentence.text, first, last):
        if not _is_whole(found):
            yield found.span()
    kinds = [f.span() for f in _QUALITY_KIND.finditer(sentence.text, first, last)]
    money = [t for t in sentence.tokens if _names_money(t)]
    if kinds and all(any(s <= t.start and t.end <= e for s, e in kinds) for t in money):
        yield from kinds
    elif not money:
        for found in _KINDS.finditer(sentence.text, first, last):
            yield found.span("part")


def _names_money(token: Token) -> bool:
    return token.cls == "matter" and token.meaning == "quality_budget"


def _is_whole(found: re.Match[str]) -> bool:
    return _WHOLE.match(found.group("part")) is not None or _ALSO_WHOLE.search(found.group()) is not None


def _beside(sentence: Sentence, draft: Draft, at: list[int]) -> bool:
    """Whether the clause of the power names money for quality elsewhere, which then is whole."""
    return any(
        _names_money(t) and not at[0] <= i <= at[-1]
        for i, (t, c) in enumerate(zip(sentence.tokens, sentence.clause, strict=True))
        if c == draft.act.clause
    )
