"""质量否决：H 的叫停决定为终局，总裁亦不得推翻: a stop that is final is the veto by which the paper's heading calls it.

So it is without the heading where quality safety is at stake and the sentence says that nobody undoes it. A stop
alone is no veto, and whatever bounds the stop bounds the veto.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from checker.patterns import Pattern
from checker.statements.draft import Draft, Piece
from checker.statements.lexicon import Lexicon

FRAME = "final_stop"
"""The frame of a veto that is read from a stop alone, and falls with it wherever the stop is bound."""
_CALLED = Pattern(
    r"[\s\d.、()（）第一二三四五六七八九十章节条款]*(?:产品|食品|药品|工程|服务|版本|出厂)?(?:质量|品质)(?:安全)?(?:的)?(?:一票)?否决(?:权)?(?:的?行使)?[:：]?\s*",
    "否",
)
_UNDOES = r"(?:变更|推翻|撤销|更改|改变|否定|变通|取消|解除|改动)"
_NOBODY = r"(?:任何(?:其他)?(?:人|部门|单位|机构|个人|领导|岗位)|总经理|总裁|董事长|厂长|(?:公司)?其[他它余](?:公司)?(?:高层|高级|分管)?(?:领导|负责人|高管|管理人员|人))"
_IT = r"(?:(?:其|该|此项?|上述|首席质量官的?)?(?:停产|停线|叫停|停止|处置|扣留|停运|停工|停售)*的?(?:决定|指令|命令|措施|令))"
_NOBODY_UNDOES = Pattern(
    rf"(?:^|(?<=[,;:]))(?:且|并且|对此|(?:对于?)?{_IT},?)?{_NOBODY}[^。;]{{0,24}}?(?:不得|无权|不能|不可|不准)[^。;,]{{0,24}}?"
    rf"{_UNDOES}(?:(?:、|或者?|和|与){_UNDOES})*{_IT}?(?=[,。;]|$)|{_IT}不受{_NOBODY}[^。;,]{{0,10}}?的?{_UNDOES}(?=[,。;]|$)",
    "变推撤更改否取解",
)
_LESS = ("limited", "joint", "conditional", "recommend_only")
_STOPS = frozenset(("quality_safety_stop", "product_release"))


def heed_final_stops(pieces: Sequence[Piece], headings: Sequence[str], lexicon: Lexicon) -> None:
    """Adds the veto that such a stop of the officer is to the drafts of its piece."""
    his = [d for p in pieces for d in p.drafts if d.holder == lexicon.officer and d.authority in _STOPS]
    if any(d.effect != "grant" and d.effect != "execute_only" for d in his):
        return
    called = bool(headings) and _CALLED.fullmatch(headings[-1]) is not None
    at_stake = False
    for piece in pieces:
        at_stake = _names_quality_safety(piece) or (at_stake and not piece.sentence.english)
        if piece.sentence.english or any(d.authority == "veto" for d in piece.drafts):
            continue
        stands = _stands(piece)
        stop = next(
            (d for d in piece.drafts if _is_his(d, lexicon.officer) and (d.act.final or stands)), None
        )
        if stop is not None and ((called and (stop.act.final or stands)) or (at_stake and stands)):
            piece.drafts.append(_as_veto(stop, lexicon))


def doubt_final_stops(pieces: Sequence[Piece], officer: str) -> None:
    """Leaves such vetoes in doubt where another part of the paper bounds a stop of his."""
    every = [d for p in pieces for d in p.drafts if d.holder == officer]
    if not any(d.authority in _STOPS and d.effect in _LESS for d in every):
        return
    for draft in every:
        if draft.frame == FRAME:
            draft.unsure = True
            draft.notes.append("a stop of his is bound elsewhere")


def _is_his(draft: Draft, officer: str) -> bool:
    return draft.holder == officer and draft.authority in _STOPS and draft.effect == "grant"


def _names_quality_safety(piece: Piece) -> bool:
    return any(t.cls == "matter" and t.meaning == "quality_safety" for t in piece.sentence.tokens)


def _stands(piece: Piece) -> bool:
    """Whether the sentence says that nobody undoes what is decided."""
    tokens = piece.sentence.tokens
    return (
        bool(tokens)
        and _NOBODY_UNDOES.search(piece.sentence.text, tokens[0].start, tokens[-1].end) is not None
    )


def _as_veto(stop: Draft, lexicon: Lexicon) -> Draft:
    found = lexicon.authority("veto", "quality_safety")
    assert found is not None
    return replace(
        stop,
        frame=FRAME,
        authority=found[0],
        row=found[1],
        limits=[*stop.limits],
        outer=[*stop.outer],
        notes=[*stop.notes],
    )
