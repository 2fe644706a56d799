"""…享有一票否决权，但暂缓执行。: a clause that says nothing but that what stands before it is not used for now."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.whole_block import WholeBlock, lower, unsure

_THIS = r"(?:该项?|此项?|其|本条|上述|以上|前述|这些?)(?:权力|权限|职权|权利|决定|规定|条款|事项|授权)?"
_TURNS = r"但是?|不过|只是|然而|而|惟"
_NOW = r"现阶段|现在|现|目前|当前|暂时|暂|近期|本年度|今年|过渡期内?|试行期内?"
_MORE = r"且|并且?|同时|另外?|均|都|皆|一律|全部|仍|尚|对此,?|注意:?|注:|说明:|备注:|具体|行使[时前],?"
_PART = (
    r"重大事项|特殊情况下,?|(?:涉及|属于?)[^,。;:]{2,12}的,?|至于[^,。;:]{2,12},|对于?[^,。;:]{2,12}(?=暂)"
)
_USED = r"(?:执行|行使|实施|施行|生效|启用|适用|落实|使用)"
_BARE = Pattern(
    rf"(?:^|(?<=[,;。:(\n-]))(?P<opens>(?:{_TURNS}|{_NOW}|{_MORE}|{_PART}|{_THIS})*)"
    rf"(?:暂缓|暂不予?|暂停|停止|中止|不再|尚未|仍未|暂未|未予?|不予){_USED}(?=[。;,)\n]|$)",
    "执行使实施效用落 缓停暂止不未",
)
_SAYS_SO = Pattern(rf"{_TURNS}|{_NOW}|{_THIS}|具体|行使")
_OF_A_PART = Pattern(_PART)
# What the officer's word does, and not what is done to it: 提出否决后，暂停实施.
_ITS_EFFECT = Pattern(
    r"(?:的[^,。;]{0,6}|后|时|前|否决|叫停|停止|反对|异议|意见|要求|责令|未经[^,。;]*|不[^,。;]*|认[为定][^,。;]*),$"
)


def heed_suspension(block: WholeBlock) -> None:
    """Takes from the officer's drafts what such a clause behind them suspends."""
    for found in _BARE.finditer(block.text):
        before = block.before(found.start())
        opens = found.group("opens")
        if _OF_A_PART.search(opens):
            lower(before, "limited", found.group(), "suspended")
        elif _ITS_EFFECT.search(block.text, 0, found.start()) and not _SAYS_SO.search(opens):
            continue
        elif block.text[found.start() - 1 : found.start()] == "," and not opens:
            unsure(before, f"may be suspended: {found.group()}")
        else:
            lower(before, "denied", found.group(), "suspended")
