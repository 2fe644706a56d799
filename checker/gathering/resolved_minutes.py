"""总经理办公会纪要：会议议定：1. 首席质量官……有表决权。签发：王某 – what a deciding meeting resolved rules, as no other record does.

Minutes mostly tell what was said. Only what they say to be resolved, by a body that may decide, in a paper that
somebody signed, is more than that.
"""

from __future__ import annotations

from pathlib import PurePosixPath

from checker.dossier.clean import squeeze
from checker.dossier.model import Block, Document
from checker.patterns import Pattern
from checker.simplified import simplified
from checker.statements.model import Statement

_MINUTES = Pattern(r"纪要|会议决定|决议", "纪决")
_DRAFT = Pattern(r"草稿|草案|初稿|征求意见|讨论稿|未定稿|送审|摘要整理|传达|学习", "草初征讨未送摘传学")
_DECIDES = Pattern(
    r"办公会|办公室?会议|班子会|理事会|董事会|执行董事|(?:执行|经营管理|经营决策|管理|决策|党)委员?会|党委会|股东会|代表大会|成员大会|执委会|经管会|决策会|党政联席",
    "办班理董执管决党股大",
)
_SIGNED = Pattern(
    r"(?:签发|签署|签字|签名|签批|批准)(?:人)?(?:[(（][^()（）]{1,8}[)）])?\s*[:：]\s*(?![_＿…\s]*$)[^\s_＿（(…:：]{2,}",
    "签批",
)
_UNSIGNED = Pattern(
    r"(?:签发|签署|签字|签名|签批|批准)(?:人)?\s*[:：][\s_＿]*(?:[(（](?!略|从略|均已|已签)|待|空|未|拟|$)",
    "签批",
)
_LEFT_OUT = Pattern(
    r"(?:签署|签字|签名)(?:人)?\s*[:：]\s*[(（](?:从?略|均已签[字名]?|已签[字名]?)[)）]", "签"
)
_ISSUED = Pattern(r"^(?:[^。;；]{0,20}[,，\s])?\d{4}年\d{1,2}月\d{1,2}日印发[。\s]*$", "印")
_NUMBERED = Pattern(r"[〔\[(（【]\d{4}[〕\])）】]\s*(?:第)?\d{1,4}\s*[号期次]", "号期次")
_ALL = Pattern(
    r"^(?:以上|上述)(?:各项|全部)?(?:决议|决定|事项|议案|议题)(?:事项|内容)?[,，]?(?:已|均|业)*经[^。;；]{0,16}(?:一致|全票|表决|多数|过半数?|逐项)(?:表决)?(?:同意|通过)",
    "以上 同通",
)
_RESOLVED = Pattern(
    r"(?:^|[,，。;；:：])(?:经?(?:研究|讨论|审议|表决|商议|充分讨论)(?:后)?[,，]?)?(?:本次|此次)?(?:会议|大会|与会(?:人员|者|成员)?|(?:全体)?(?:理事|董事|委员|成员|代表)(?:们)?|理事会|董事会|委员会|办公会|党委会|班子)?(?:经?(?:研究|讨论|审议|表决|商议|投票)(?:后)?[,，]?)?(?:一致|全票|再次|最终|最后)*(?P<verb>议定|决定|决议|明确|通过|同意|商定|确定)",
    "议决明通同商确",
)
_OPEN = Pattern(
    r"原则|初步|拟(?!定)|建议|未|不同意|暂|倾向|意向|设想|争取|试行|下次|另行|待|如果|若|是否|能否|提请|提交|上报|请示|复议|研究后|再(?!次)|听取|汇报|认为|提出|表示|反映",
)
_HANGS = Pattern(
    r"(?:以上|上述|本纪要|本次会议|本议题|该事项|前述|各项|议定事项|决定事项)[^。;；]{0,24}(?:报|经|待|须|需|提交|提请)[^。;；]{0,24}(?:批准|审批|审议|审定|同意|签发|确认|研究|表决|核准|备案)[^。;；]{0,4}(?:后|方|再|才|为准)",
    "以上述本该前各议决",
)
# 首席质量官可直接向董事会提出意见和建议
_OF_PROPOSING = Pattern(
    r"(?<=可|会|层|权|部|理|裁|长|接)(?:提出|提交|建议)(?:[^,，。;；]{0,8}(?:意见|建议|动议|提案|主张))?"
)
_FIRST_LINES, _LAST_LINES = 6, 3
_LAST = Pattern(r"[^。;；!！?？]*$")


def rules(document: Document, statement: Statement) -> bool:
    """Whether ``statement`` of the record ``document`` tells what a deciding meeting resolved, signed."""
    if not _of_a_deciding_meeting(document):
        return False
    place = statement.place.without_offsets()
    block = next((b for b in document.blocks if b.place == place), None)
    if block is None:
        return False
    return _resolved(block, statement) or (_passed_all(document) and _said_outright(block, statement))


def _of_a_deciding_meeting(document: Document) -> bool:
    names = [simplified(squeeze(n)) for n in (document.title or "", PurePosixPath(document.path).stem) if n]
    if not any(_MINUTES.search(n) and not _DRAFT.search(n) for n in names) or any(
        _DRAFT.search(n) for n in names
    ):
        return False
    if not any(_DECIDES.search(n) for n in names):
        return False
    texts = [b.text for b in document.blocks if b.place.part is None]
    if any(_HANGS.search(text) for text in texts) or any(_UNSIGNED.search(text) for text in texts):
        return False
    signed = any(p.search(text) for text in texts for p in (_SIGNED, _LEFT_OUT))
    return signed or (
        _has_number(document, names) and any(_ISSUED.search(text) for text in texts[-_LAST_LINES:])
    )


def _has_number(document: Document, names: list[str]) -> bool:
    """Minutes with a number of the firm's own, as papers have that are issued."""
    heads = [block.text for block in document.blocks[:_FIRST_LINES]]
    return document.number is not None or any(_NUMBERED.search(text) for text in (*names, *heads))


def _passed_all(document: Document) -> bool:
    """以上决议经全体出席董事一致同意: whether the minutes close with it that all of it is resolved."""
    return any(_ALL.search(block.text) for block in document.blocks)


def _said_outright(block: Block, statement: Statement) -> bool:
    """Whether the sentence is none of what somebody said, wants, or leaves for later; a right to propose is not that."""
    start = statement.place.start or 0
    said = _LAST.search(block.text[:start])
    text = (said.group() if said is not None else "") + statement.text
    return _OPEN.search(_OF_PROPOSING.sub("", text) if statement.effect == "recommend_only" else text) is None


def _resolved(block: Block, statement: Statement) -> bool:
    """Whether what leads in the item, or the sentence itself, says that it was resolved."""
    start = statement.place.start or 0
    said = _LAST.search(block.text[: start + 1])
    before = (said.group()[:-1] if said is not None and start else "") + statement.text
    for text in (before, *(_last_of(block.lead_in),)):
        found = _RESOLVED.search(text)
        if found is not None and _OPEN.search(text[: found.end() + 4]) is None:
            return _OPEN.search(before[:24]) is None
    return False


def _last_of(lead_in: str | None) -> str:
    said = _LAST.search((lead_in or "").strip())
    return said.group() if said is not None else ""
