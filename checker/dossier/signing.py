"""What stands at the end of a paper in witness of it: a name, a stamp, or only the place for one."""

from __future__ import annotations

from collections.abc import Sequence

from checker.dossier.clean import squeeze
from checker.dossier.dates import is_date_line
from checker.dossier.heading_words import is_sentence, short
from checker.dossier.model import Block, Seal, Signature
from checker.letters import HAN
from checker.patterns import Pattern

PICTURE = "picture"
STAMP = "stamp"
_REACH = 8
_WHO = r"(?:法定代表人|董事长|执行董事|总经理|总裁|厂长|授权人|委托人|签发人?|批准人?|签署人|负责人|代表人?)"
_SIGN = r"(?:签字盖章|签字|签名|签章|签署|(?i:signed(?: by)?|signature))"
_NAME = rf"(?P<name>{HAN}{{2,4}}|[A-Z][a-z]+(?: [A-Z][a-z]+){{1,3}})"
_LINE = r"[_＿\s]*"
# 签字：王五, 总经理（签字）：____
_SIGNED = Pattern(rf".{{0,24}}?[（(]?{_SIGN}(?:栏|处)?[）)]?\s*[:：]?\s*{_NAME}?{_LINE}")
# 总经理：王五（签字）
_BY_OFFICE = Pattern(rf".{{0,12}}{_WHO}\s*[:：]\s*{_NAME}{_LINE}(?:[（(]{_SIGN}[）)])?")
_SEALED = Pattern(
    r"(?i).*[（(]\s*(?:加?盖?公章|加?盖章|印章|签章|章|签字盖章|seal|stamp|company (?:seal|chop))\s*(?:处)?\s*[）)].*"
    r"|(?:加盖)?(?:公章|印章|盖章)(?:处|栏)?\s*[:：]?[_＿\s]*|company (?:seal|chop)\s*:?",
)
_NO_NAME = Pattern(r"日期|年月日|盖章|公章|签字|签名|时间|部门")


def signature_of(blocks: Sequence[Block]) -> Signature | None:
    """``named`` if a name stands where one signs, ``place`` if there is only a line for it."""
    lines = _last_lines(blocks)
    found = [m for line in lines for m in (_SIGNED.fullmatch(line), _BY_OFFICE.fullmatch(line)) if m]
    if any(m["name"] and not _NO_NAME.search(m["name"]) for m in found):
        return "named"
    return "place" if found else None


def seal_of(blocks: Sequence[Block]) -> Seal | None:
    """``stamp`` if a red, round mark stands among or beside the last lines, ``picture`` if any picture does, ``place`` if
    they only ask for a stamp (（盖章）)."""
    last = _last_blocks(blocks)
    if any(STAMP in block.flags for block in last):
        return "stamp"
    if any(PICTURE in block.flags for block in last):
        return "picture"
    return "place" if asks_for_seal(blocks) else None


def asks_for_seal(blocks: Sequence[Block]) -> bool:
    """Whether the last lines ask for a stamp."""
    return any(_SEALED.fullmatch(line) for line in _last_lines(blocks))


def _last_blocks(blocks: Sequence[Block]) -> list[Block]:
    """The last lines of the body down from the last one that is a sentence."""
    body = [b for b in blocks if b.place.part is None and "revision" not in b.flags][-_REACH:]
    ends = [i for i, b in enumerate(body) if is_sentence(b.text) and not is_date_line(b.text)]
    return body[ends[-1] + 1 :] if ends else body


def _last_lines(blocks: Sequence[Block]) -> list[str]:
    lines = (squeeze(line) for b in _last_blocks(blocks) for line in b.text.split("\n"))
    return [line for line in lines if line and short(line, 40)]
