"""质量否决：H 的叫停决定为终局，总裁亦不得推翻: a stop that is final is the veto by which the paper's heading calls it.

So it is without the heading where the sentence says that quality safety is at stake and that nobody undoes it. A stop
alone is no veto, and whatever bounds the stop bounds the veto.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from checker.patterns import Pattern
from checker.statements.draft import Draft, Piece
from checker.statements.lexicon import Lexicon

_CALLED = Pattern(
    r"[\s\d.、()（）第一二三四五六七八九十章节条款]*(?:产品|食品|药品|工程|服务|版本|出厂)?(?:质量|品质)(?:安全)?(?:的)?(?:一票)?否决(?:权)?(?:的?行使)?[:：]?\s*",
    "否",
)
_NOBODY_UNDOES = Pattern(
    r"(?:任何|其他|其它|总经理|总裁|董事长|部门|负责人|人员|领导)[^。;]{0,30}?(?:不得|无权|不能|不可|不准|不予)[^。;,]{0,30}?(?:变更|推翻|撤销|更改|改变|否定|干预|变通|取消)",
    "不无 变推撤更改否干取",
)
_STOPS = frozenset(("quality_safety_stop", "product_release"))


def heed_final_stops(pieces: Sequence[Piece], headings: Sequence[str], lexicon: Lexicon) -> None:
    """Adds the veto that such a stop of the officer is to the drafts of its piece."""
    his = [d for p in pieces for d in p.drafts if d.holder == lexicon.officer and d.authority in _STOPS]
    if any(d.effect != "grant" and d.effect != "execute_only" for d in his):
        return
    called = bool(headings) and _CALLED.fullmatch(headings[-1]) is not None
    for piece in pieces:
        if piece.sentence.english or any(d.authority == "veto" for d in piece.drafts):
            continue
        stop = next((d for d in piece.drafts if _is_final(d, lexicon.officer)), None)
        if stop is not None and (called or _of_quality_safety(piece)):
            piece.drafts.append(_as_veto(stop, lexicon))


def _is_final(draft: Draft, officer: str) -> bool:
    return (
        draft.holder == officer and draft.authority in _STOPS and draft.act.final and draft.effect == "grant"
    )


def _of_quality_safety(piece: Piece) -> bool:
    tokens = piece.sentence.tokens
    if not any(t.cls == "matter" and t.meaning == "quality_safety" for t in tokens):
        return False
    return _NOBODY_UNDOES.search(piece.sentence.text, tokens[0].start, tokens[-1].end) is not None


def _as_veto(stop: Draft, lexicon: Lexicon) -> Draft:
    found = lexicon.authority("veto", "quality_safety")
    assert found is not None
    return replace(
        stop,
        authority=found[0],
        row=found[1],
        limits=[*stop.limits],
        outer=[*stop.outer],
        notes=[*stop.notes],
    )
