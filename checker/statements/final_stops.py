"""质量否决：H 的叫停决定为终局，总裁亦不得推翻: a stop that is final is the veto by which the paper's heading calls it.

So it is without the heading where quality safety is at stake and the sentence says that nobody undoes it, or that the
stop is the last word. A stop alone is no veto, and whatever bounds the stop bounds the veto.
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
_UNDOES = r"(?:变更|推翻|撤销|更改|改变|否定|变通|取消|解除|改动|改判|翻案|改(?=[,。;]|$))"
_NOBODY = r"(?:谁(?=[也都])|公司上下|任何(?:其他)?(?:人|部门|单位|机构|个人|领导|岗位)|总经理|总裁|董事长|厂长|(?:公司)?其[他它余](?:公司)?(?:高层|高级|分管)?(?:领导|负责人|高管|管理人员|人))"
_IT = r"(?:(?:其|该|此项?|上述|首席质量官的?)?(?:停产|停线|叫停|停止|处置|扣留|停运|停工|停售)*的?(?:决定|指令|命令|措施|裁定|令))"
_NOBODY_UNDOES = Pattern(
    rf"(?:^|(?<=[,;:]))(?:且|并且|对此|(?:对于?)?{_IT},?)?{_NOBODY}[^。;]{{0,24}}?(?:不得|无权|不能|不可|不准|[亦也均都]不)[^。;,]{{0,24}}?"
    rf"{_UNDOES}(?:(?:、|或者?|和|与){_UNDOES})*{_IT}?(?=[,。;]|$)|{_IT}不受{_NOBODY}[^。;,]{{0,10}}?的?{_UNDOES}(?=[,。;]|$)"
    rf"|{_IT}不因任何[^,。;]{{1,10}}而(?:中止|停止|失效|终止|{_UNDOES})(?=[,。;]|$)",
    "变推撤更改否取解翻止失",
)
# 该决定为终局决定; 命令一经发出即为最终决定: the last word, whoever else is unhappy.
_LAST_WORD = Pattern(
    r"(?:(?<=[,;:的])|(?<=决定)|(?<=命令))(?:且|并)?(?:(?:其|该|此|上述|首席质量官的?)[^,。;]{0,6}?)?(?:决定|裁定|命令|指令|令|权力)?(?:一经[^,。;]{1,4})?,?"
    r"(?:(?:即|均|皆|便|也)*(?:为|是|属|系|具有)(?:公司)?(?:的)?)?(?:最终|终局|最后)(?:的)?(?:决定|裁定|裁决|命令|效力|有效)?(?=[,。;]|$)",
    "终最",
)
_AT_STAKE = Pattern(
    r"不合格|缺陷|(?<!生产)(?<!消防)(?<!施工)(?<!信息)(?<!作业)(?<!设备)安全(?!生产|环保|库存|管理|总监|部|员|教育|培训)",
    "安合缺",
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
        at_stake = _at_stake(piece) or (at_stake and not piece.sentence.english)
        if piece.sentence.english or any(d.authority == "veto" for d in piece.drafts):
            continue
        stands = _stands(piece) or _is_the_last_word(piece)
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


def _at_stake(piece: Piece) -> bool:
    tokens = piece.sentence.tokens
    named = any(t.cls == "matter" and t.meaning == "quality_safety" for t in tokens)
    return named or (
        bool(tokens) and _AT_STAKE.search(piece.sentence.text, tokens[0].start, tokens[-1].end) is not None
    )


_OTHERS = frozenset(("above", "beside", "below"))


def _is_the_last_word(piece: Piece) -> bool:
    """Whether the sentence calls what is decided final, without another who might have decided it."""
    tokens = piece.sentence.tokens
    if not tokens:
        return False
    found = _LAST_WORD.search(piece.sentence.text, tokens[0].start, tokens[-1].end)
    if found is None:
        return False
    return not any(t.cls in _OTHERS for t in tokens if t.start < found.end())


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
