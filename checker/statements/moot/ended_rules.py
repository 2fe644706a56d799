"""Rules that bound him once: “经费超过10万元须总裁联签”两条，在本版中取消; 2021版：须执行董事批准，已停用; 停产须共同签署（作废）."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.masked import HIM, H

_QUOTED = Pattern(r'["“]([^"”“。;]{4,60})["”]', '"“')
_OVER = Pattern(
    r"(?:的|等|一条|各条|之|这|[一两二三四五六七八]|几|多|[条项款句处字样]|条文|条款|规定|表述|内容|要求|限制|限额|做法|文字|之语|说法|试行期|在本版中|本次|本版|修订时|现|今|,|均|都|已|同时|一并|全部|予以|随之|即行?|一律|经[^,。;]{2,14}(?:商定|讨论|审议)(?:后|,)?|(?:正式)?(?:公布|发布|印发|定稿|颁布|修订|通过)(?:时|前|稿)|正式|中)*"
    r"(?:取消|不再(?:适用|执行|有效|沿用|保留|采用)|废止|删去|删除|失效|作废|停止执行|未(?:予)?(?:采纳|保留|采用|写入))"
    r"(?:,(?:现行|本版|正式)?(?:文本|条文|版本|稿)?(?:中)?(?:不含|不设|没有|再?无|不再有)[^,。;]{1,10})?$",
    "取不废删失作停未",
)
_BINDS = Pattern(
    r"须|应当?报|需|报[^,]{2,16}(?:批|审|同意|定|确认)|[经须呈][^,]{2,16}(?:批|审|同意|定|确认|会签|签字)|限额|不超过|以内|上限|联签|会签|双签|共同|复核|由[^,]{2,14}(?:批准|审批|审定|确认|决定|核准|裁定)",
    "须应需报经呈限不以上联会双共复由",
)
_GONE = r"(?:取消|不再(?:适用|执行|有效|沿用|保留|采用)|废止|删去|删除|失效|作废|停止执行|停用)"
_ONCE = r"(?:(?:20|19)\d\d(?:年)?版?|第[一二三四五六七八九十\d]+版|[a-z]版|旧版?|原版?|前版|以前|此前|过去)"
_OLD_RULE = Pattern(
    rf"^{_ONCE}[^,。;]{{0,10}}?(?:[:,]|曾?(?:规定|要求|写明|载明)[:,]?)(?P<rule>[^。;]{{4,50}}?),(?:现|均|都|也|已|业已|已经|目前|同时)*{_GONE}$"
    rf"|^(?P<marked>[^。;()]{{4,50}}?)\((?:现|已|均|此条|本条)*{_GONE}\)$"
    rf"|^(?:[^,。;]{{2,50}}{_GONE},)?(?:该|其|原|旧|上述)(?:《[^》]*》|办法|制度|规定|文件|细则|版本|规程|版)?(?:中|里)?(?:的|有关)?(?P<clause>[^,。;]{{4,50}}?)的?(?:条款|规定|要求|内容|做法|条文|表述|环节),?(?:也|亦|均|都|已|现|同时|一并|相应|随之)*{_GONE}$",
    "取不废删失作停",
)
_JOINTLY = Pattern(
    rf"{H}(?:与|和|会同|同|、)[^,。;]{{2,14}}(?:共同|联合|联名|双|会|一并|同时)|[^,。;]{{2,14}}(?:与|和|会同|、){H}(?:共同|联合|联名|双|会)",
    "与和会同、",
)
_AT_ODDS = Pattern(
    rf"^[^。;{HIM}]{{0,40}}?(?:与|和|同|跟)(?:此|本[^,。;]{{2,6}}|上述(?:规定|安排)?|以上(?:规定|安排)?)(?:不一致|不符|不相符|相?抵触|相?冲突)的?(?:部分|内容|规定|条款|表述|地方|之处|文件)*,?(?:均|即|一律|同时|自行|自动)?(?:{_GONE}|以本[^,。;]{{2,6}}为准|按本[^,。;]{{2,6}}执行)$",
    "与和同跟",
)


def at_odds(said: str) -> bool:
    """Whether a sentence ends no more than what does not agree with its own paper."""
    return _AT_ODDS.match(said) is not None


def ended_rule(said: str) -> bool:
    """Whether a sentence tells only of a rule that has ended, and the rule bound the officer or made him share."""
    found = _OLD_RULE.match(said)
    if found is None:
        return False
    rule = found["rule"] or found["marked"] or found["clause"]
    if HIM in rule:
        return _JOINTLY.search(rule) is not None
    return _BINDS.search(rule) is not None


def repealed(said: str) -> bool:
    """Whether a sentence tells only that such rules have ended; one that gave him something is no such rule."""
    quotes = list(_QUOTED.finditer(said))
    if not quotes or _OVER.match(said, quotes[-1].end()) is None:
        return False
    return all(_BINDS.search(q.group(1)) is not None and HIM not in q.group(1) for q in quotes)
