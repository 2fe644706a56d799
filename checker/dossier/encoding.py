"""Bytes of a text file into text: UTF-8, UTF-16, GB18030 or Big5, or an honest refusal."""

from __future__ import annotations

import codecs

from checker.dossier.clean import clean
from checker.dossier.draft import Unreadable

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_GUESSED = ("gb18030", "big5", "utf_16_le", "utf_16_be")
# The commonest characters of official papers in both scripts: a wrong decoding yields hardly any of them.
_COMMON = frozenset(
    "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得"
    "经质量首席官公司职责权限否决批准审核制度管理负责部门企业安全总监任命聘任规定办法岗位说明书计划预算考核奖惩战略董事会理"
    "這個為來時們對說產種麼學質責權審決準營關於總監書計畫劃預獎懲戰門規實開無與業應當將從動過後還進長會發現問題處員"
    "，。、；：（）《》“”0123456789"
)
_UNKNOWN = ("无法识别文字编码，请另存为 UTF-8", "the text encoding is not recognised: save the file as UTF-8")
# A stray control character is cleaned away; this much is not text in this encoding.
_LEAST_FAMILIAR = 0.1
_WORST_SHARE, _WORST_COUNT = 0.02, 3


def decode(data: bytes) -> str:
    """The text; raises Unreadable if no encoding fits or too much of it would be rubbish."""
    text = _strict(data)
    if text is None:
        text = _guess(data)
    if text is None or _is_rubbish(text):
        raise Unreadable(*_UNKNOWN)
    return clean(text)


def is_text(text: str) -> bool:
    """Whether a decoding that somebody vouches for gave text, and no rubbish."""
    return "\0" not in text and not _is_strange(text) and not _is_rubbish(text)


def _strict(data: bytes) -> str | None:
    name = next((name for mark, name in _MARKS if data.startswith(mark)), "utf-8")
    try:
        text = data.decode(name)
    except UnicodeDecodeError:
        return None
    # Text in UTF-16 without a mark can be valid UTF-8 full of NULs; any bytes at all can be UTF-16 if they begin with one.
    strange = name.startswith(("utf-16", "utf-32")) and _is_strange(text)
    return None if "\0" in text or strange else text


def _guess(data: bytes) -> str | None:
    from charset_normalizer import from_bytes

    readings: dict[str, str] = {}
    for name in _GUESSED:
        try:
            readings[name] = data.decode(name)
        except UnicodeDecodeError:
            continue
    best = from_bytes(data[:100_000], cp_isolation=list(_GUESSED)).best() if readings else None
    if best is not None:
        # On a tie of common characters the detector decides.
        readings = {name: readings[name] for name in sorted(readings, key=lambda n: n != best.encoding)}
    scored = [(_familiar(text), text) for text in readings.values()]
    if not scored or max(score for score, _ in scored) < _LEAST_FAMILIAR:
        return None
    return max(scored, key=lambda pair: pair[0])[1]


def _is_strange(text: str) -> bool:
    """Whether much of the text is no ASCII, and hardly any of that is a character of official papers."""
    sample = text[:20_000]
    return sum(c > "\x7f" for c in sample) * 2 > len(sample) and _familiar(sample) < _LEAST_FAMILIAR


def _familiar(text: str) -> float:
    """How much of what is not ASCII is among the commonest characters."""
    strange = [c for c in text[:20_000] if c > "\x7f"]
    return sum(c in _COMMON for c in strange) / len(strange) if strange else 0.0


def _is_rubbish(text: str) -> bool:
    """Whether too many characters are such as no paper holds: replacement marks, controls, private ones."""
    sample = text[:200_000]
    bad = sum(
        c == "\ufffd"
        or "\ue000" <= c <= "\uf8ff"
        or (c < " " and c not in "\t\n\r\f\v")
        or "\ud800" <= c <= "\udfff"
        for c in sample
    )
    return bad > _WORST_COUNT and bad > _WORST_SHARE * len(sample)
