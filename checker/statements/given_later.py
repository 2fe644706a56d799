"""Powers that are left for later: 一年后再看要不要交给他, 以后再定, 视情况再授予 – what is not given yet is not his.

It is the giving that waits. That the officer himself decides later (视检验结果再定), or that something else is
settled later (复产时间以后再定), takes nothing from him.
"""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.draft import Draft
from checker.statements.whole_block import WholeBlock, lower

_LATER = (
    r"(?:以后|日后|今后|将来|往后|过后|改日|改天|回头|择日|到时候?|届时|容后|稍后|下次|下一步|等等|等一等|年底|明年|后年|下半年|来年|下[个]?(?:季度|月|年)"
    r"|(?:[一二三四五六七八九十两半几\d]+个?(?:年|个?月|季度|周|天|年半)|试用期|试行|试点|过渡期)(?:之?后|以后|满|结束后?|期满后?))"
)
_AT_WILL = r"(?:适时|择机|择期|择时|相机|酌情|视情况?|视情形|视需要|视条件|视表现|视进展|视[^,。;:]{1,12}情况|按需|逐步|逐渐|分步|分批|分阶段|必要时|需要时|合适时|条件成熟[时后]?)"
_GIVE = r"(?:移交|交给|交由|交予|交|授予|授给|授权|下放|放给|放权|赋予|给予|划给|转给|让渡|让|给)"
_HIM = r"(?:给|至|到|于)?(?:首席质量官|质量总监|品质总监|cqo|其(?![他它余])|他|她|本人)"
_SETTLE = r"(?:再|另行?|慢慢)(?:行)?(?:说|定|议|谈|看|论|讨论|研究|考虑|决定|商量|商议|明确|评估|定夺|斟酌)"
_POWER = r"(?:权力?|权限|职权|授权|权利)"
_TAIL = r"(?=[,。;()\n]|$)"
_TURNS: tuple[Pattern, ...] = (
    Pattern(
        rf"{_POWER}?[^,。;:\n]{{0,10}}(?:{_LATER}|{_AT_WILL})(?:再|另行|才|方)?(?:考虑|决定|研究)?(?:将其|把它|再)?{_GIVE}(?:{_HIM}|{_TAIL})",
        "移交授放赋划转让给",
    ),
    Pattern(
        rf"(?:要不要|该不该|能不能|可不可以|是否|是不是|何时|什么时候|几时)(?:把[^,。;:\n]{{1,10}})?{_GIVE}(?:{_HIM}|{_TAIL}|[^,。;:\n]{{0,6}}{_LATER}|[^,。;:\n]{{0,6}}{_SETTLE}|[^,。;:\n]{{0,4}}(?:未|没|待)定)",
        "要该能可是何什几 移交授放赋划转让给",
    ),
    Pattern(rf"{_GIVE}不{_GIVE}(?:{_HIM}|{_TAIL}|,)", "移交授放赋划转让给 不"),
    Pattern(
        rf"{_POWER},?[^,。;:\n由]{{0,6}}(?:{_LATER},?|看[^,。;:\n]{{1,14}}){_SETTLE}(?:{_TAIL}|,|给不给|要不要|是否|怎么)",
        "权",
    ),
    Pattern(r"成熟一[项个批件],?[^,。;\n]{0,10}一[项个批件]", "熟"),
    Pattern(
        rf"{_POWER}[^,。;:\n由]{{0,6}}(?:先|暂时?|仍|还)(?:不给|不放|不动|放着|搁着|挂着|缓一缓|放一放|搁置)",
        "权",
    ),
)
_THIS = r"(?:此事|这事|这件事|这(?:个|一)?(?:条|项|权力?|权限)|该(?:事项?|权限|条|项)|本条|本项|的事|一事|的问题|的安排)"
_PUT_OFF = Pattern(
    rf"(?:^|(?<=[,。;(\n]))(?:但|不过|只是|目前|暂|具体)*(?P<this>{_THIS})?,?(?:"
    rf"(?:暂|先|目前)*(?:{_LATER}|留待[^,。;\n]{{1,10}})?,?{_SETTLE}|(?:先|暂|暂且|暂时)?(?:缓议|缓行|缓办|暂缓|缓缓|放一放|缓一缓|搁一搁|搁置|挂起|不谈|不议|不动)"
    r"|(?:具体|正式)?(?:什么时候|何时|从?哪天|几时|何日|从何时|时间|日期|起始日|生效日)(?:开始|起|生效|实行|执行|施行|启用)?,?(?:尚|还|仍)?(?:另行?|再|未|没|待)(?:行)?(?:定|通知|公布|明确|商|议|确定|告知)"
    rf"){_TAIL}",
)
_ABOUT = Pattern(r"(?:的事|一事|的问题|这事|这件事|的安排),?(?:先|暂|暂且)?$", "事题排")
_MINE = frozenset(("officer", "self"))


def heed_later(block: WholeBlock) -> None:
    """Takes back the powers of which the block says that they are given, or settled, later."""
    text = block.text
    for pattern in _TURNS:
        for found in pattern.finditer(text):
            begin, end = _sentence(text, found.start(), found.end())
            if not _by_him(block, found.start(), found.end(), begin):
                lower(_within(block, begin, end), "none", found.group(), "given_later")
    for found in _PUT_OFF.finditer(text):
        begin, end = _sentence(text, found.start(), found.end())
        if found.start() > begin + 1 or _ABOUT.search(text, begin, found.start()):
            lower(_within(block, begin, found.end()), "none", found.group(), "given_later")
        elif found.group("this"):
            lower(block.before(found.end()), "none", found.group(), "given_later")


def _sentence(text: str, start: int, end: int) -> tuple[int, int]:
    begin = max(text.rfind(c, 0, start) for c in "。;\n") + 1
    ends = [at for c in "。;\n" if (at := text.find(c, end)) >= 0]
    return begin, min(ends, default=len(text))


def _within(block: WholeBlock, begin: int, end: int) -> list[Draft]:
    return block.before(end, begin)


def _by_him(block: WholeBlock, start: int, end: int, begin: int) -> bool:
    """首席质量官可视情况授权质量部长代行: what he hands on himself."""
    clause = max(block.text.rfind(",", begin, start) + 1, begin)
    before = [t for t in block.tokens if clause <= t.start < end]
    at = next((k for k, t in enumerate(before) if t.cls in _MINE), None)
    if at is None or before[at].start > start:
        return False
    return any(t.cls in ("may", "must") for t in before[at + 1 : at + 3])
