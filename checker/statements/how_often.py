"""How often a power may be used: 每个会计年度可行使三次, 任期内可否决两次, 第四次起提交董事会."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.draft import Draft
from checker.statements.sentence import Sentence
from checker.statements.turns import limit_at, of_others

_N = r"[一二两三四五六七八九十\d]{1,3}(?:次|回|趟)(?!以上|会议|例会)"
_MAY = r"(?:可以?|限|最多|至多|仅|只|能|有权|得|有|享有)"
_PERIOD = (
    r"(?:每(?:个|一)?(?:自然|会计|财务|财政|日历)?(?:财年|年度?|季度?|月度?|周|星期|天|日|班|半年)"
    r"|(?:任期|授权期|有效期|聘期|任职期|全年|一年|年度|财年|季度|当月|当年)(?:之?内|中|期间)?)"
)
_COUNTED = Pattern(
    rf"{_PERIOD}[^,。;:\n]{{0,20}}?{_MAY}[^,。;:\n]{{0,24}}?{_N}",
    "回次趟 季年度当期每职聘财 享仅只可多得有能限",
)
_FROM_THE = Pattern(
    r"第[二三四五六七八九十\d]{1,2}[次回](?:及以[上后]|以[上后]|起|开始|之后|往后)", "第 次回"
)
_OF_MEETINGS = Pattern(
    r"至少|不少于|不低于|召开|会议|例会|报告|汇报|通报|述职|检查|巡查|培训|审核|评审|抽检|检验|公示|公布|更新|修订|总结|盘点|复盘|备案|抽查|考核(?!权)",
    "低例修告培备少巡布开抽更查核汇盘示结考议评述通验",
)
_OTHERS = frozenset(("above", "beside", "grantor", "committee"))


def counted_uses(sentence: Sentence, drafts: list[Draft], officer: str) -> None:
    """Limits the officer's drafts of the sentence by the number of uses it names."""
    mine = [d for d in drafts if d.holder == officer and d.effect == "grant"]
    if not mine or not sentence.tokens:
        return
    first, last = sentence.tokens[0].start, sentence.tokens[-1].end
    for found in _COUNTED.finditer(sentence.text, first, last):
        if not _OF_MEETINGS.search(found.group()) and not of_others(sentence, found.start()):
            limit_at(sentence, mine, found.start(), found.end(), "limited", "number")
    beyond = _FROM_THE.search(sentence.text, first, last)
    if beyond is not None and any(t.cls in _OTHERS for t in sentence.tokens if t.start >= beyond.end()):
        limit_at(sentence, mine, beyond.start(), beyond.end(), "limited", "number")
