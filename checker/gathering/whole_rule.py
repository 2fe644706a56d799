"""Whether words that records.yaml points at are a rule where they stand: a whole clause that nothing takes back."""

from __future__ import annotations

from collections.abc import Iterator

from checker.dossier.model import Block
from checker.patterns import Pattern
from checker.statements.duties.quoted import quotes

_END = Pattern(r"[。；;！!？?\n]|\.(?=\s|$)")
_BEGINS = Pattern(
    r"^\s*$|[，,：:“\"]\s*$|^\s*(?:第[一二三四五六七八九十百零〇\d]+[条款项章节]|[（(]?[一二三四五六七八九十\d]+[)）.、．]|[\d.]+)\s*$"
)
_GOES_ON = Pattern(r"^\s*(?:$|[，,。；;：:”\"）).！!\n])")
_TAKES_BACK = Pattern(
    r"[不未无免？?]|非|没有|禁止|除外|例外|以外|废止|作废|取消|停止|暂停|暂缓|拟|建议|是否|\b(?:no|not|never|unless|except|without|proposed?|whether)\b"
)
_DENIES = Pattern(
    r"另行(?:制定|规定|明确|发文|确定|通知)|待定|暂未|尚未|不得|不应|不再|不承担|不负|不予|不适用|不设|不实行|不需|不必|无须|无需|免除|免于|禁止|取消|停止|是否|拟由|建议|\b(?:no|not|never)\b"
)
_UNBORN = Pattern(
    r"草案|草稿|讨论稿|意见稿|送审稿|初稿|作废|废止|失效|模板|样本|示例|范本|\b(?:draft|void|template|sample)\b",
    "fmv例初失废样模稿范草",
)
_DENIED_BY_NATURE = ("others_liable", "exit")
_DOUBTED = frozenset(
    ("remark", "revised", "unknown_number", "faint", "diagram", "ocr_doubtful", "ocr_symbol")
)


def places_of(words: str, block: Block) -> Iterator[int]:
    """Each start of ``words`` in ``block``; a remark says nothing."""
    start = block.text.find(words) if not block.flags & {"remark", "revision"} else -1
    while start >= 0:
        yield start
        start = block.text.find(words, start + 1)


def is_a_rule(words: str, block: Block, start: int, topic: str) -> bool:
    """Whether the words at ``start`` are whole clauses of a sentence that lays them down for this enterprise.

    A denial, an exception or a doubt in the rest of the sentence leaves it open, and so do words that themselves
    deny, unless the ``topic`` is one that is denied by nature: 不免除其他人的责任.
    """
    end = start + len(words)
    head = max((m.end() for m in _END.finditer(block.text) if m.end() <= start), default=0)
    tail = next((m.end() for m in _END.finditer(block.text) if m.end() > end), len(block.text))
    lead, rest = block.text[head:start], block.text[end:tail]
    if (
        block.kind == "heading"
        or block.place.part in ("header", "footer", "contents")
        or block.flags & _DOUBTED
    ):
        return False
    if any(_UNBORN.search(h.lower()) or quotes(h) for h in block.governed_by()) or quotes(lead):
        return False
    if not _BEGINS.search(lead) or not (words[-1] in "。；;！!" or _GOES_ON.search(rest)):
        return False
    denied = topic not in _DENIED_BY_NATURE and _DENIES.search(words.lower())
    return not denied and not _TAKES_BACK.search((lead + "|" + rest).lower())
