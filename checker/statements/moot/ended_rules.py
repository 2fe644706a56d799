"""Rules in quotation marks that bound him once: “经费超过10万元须总裁联签”“奖罚报人力资源中心审定”两条，在本版中取消."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.masked import HIM

_QUOTED = Pattern(r'["“]([^"”“。;]{4,60})["”]', '"“')
_OVER = Pattern(
    r"(?:的|等|一条|各条|之|这|[一两二三四五六七八]|几|多|[条项款句处字样]|条文|条款|规定|表述|内容|要求|限制|限额|做法|文字|之语|说法|试行期|在本版中|本次|本版|修订时|现|今|,|均|都|已|同时|一并|全部|予以|随之|即行?|一律|经[^,。;]{2,14}(?:商定|讨论|审议)(?:后|,)?|(?:正式)?(?:公布|发布|印发|定稿|颁布|修订|通过)(?:时|前|稿)|正式|中)*"
    r"(?:取消|不再(?:适用|执行|有效|沿用|保留|采用)|废止|删去|删除|失效|作废|停止执行|未(?:予)?(?:采纳|保留|采用|写入))"
    r"(?:,(?:现行|本版|正式)?(?:文本|条文|版本|稿)?(?:中)?(?:不含|不设|没有|再?无|不再有)[^,。;]{1,10})?$",
    "取不废删失作停未",
)
_BINDS = Pattern(
    r"须|应当?报|需|报[^,]{2,16}(?:批|审|同意|定|确认)|经[^,]{2,16}(?:批|审|同意|定|确认|会签)|限额|不超过|以内|上限|联签|会签|双签|复核|由[^,]{2,14}(?:批准|审批|审定|确认|决定|核准|裁定)",
    "须应需报经限不以上联会双复由",
)


def repealed(said: str) -> bool:
    """Whether a sentence tells only that such rules have ended; one that gave him something is no such rule."""
    quotes = list(_QUOTED.finditer(said))
    if not quotes or _OVER.match(said, quotes[-1].end()) is None:
        return False
    return all(_BINDS.search(q.group(1)) is not None and HIM not in q.group(1) for q in quotes)
