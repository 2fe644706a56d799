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
_OTHERS = r"(?:他人|旁人|别人|其他人|他岗|任何人|任何部门|任何单位|无人|无人有权)"
_UNDONE = r"(?:恢复|解除|撤销|撤回|变更|推翻|更改|更易|放行|启封|开启|重启|复产|令其?恢复|令行)"
_DECISION = rf"(?:{_IT}|(?:其|该|此项?|上述|所作)?(?:决定|处置|决断|命令|指令|禁令|否决|意见|认定)(?:作出)?)"
_IS_FINAL = Pattern(
    rf"(?:^|(?<=[,;:])){_OTHERS}(?:均|都|一概|一律)?(?:无权|不得|不能|不可|不准|可以?|能)(?:擅自|自行)?(?:再)?{_UNDONE}(?=[,。;]|$)"
    rf"|(?<=[,;:])(?:非|除)(?:其|首席质量官)?本人(?:之?外)?,?(?:均|任何人|无人|他人)?(?:不得|不能|无权|不可|可以?|能)(?:擅自)?{_UNDONE}(?=[,。;]|$)"
    rf"|(?:^|(?<=[,;:])){_DECISION},?非其本人(?:均)?(?:不得|不能|无权|不可){_UNDONE}(?=[,。;]|$)"
    rf"|(?:^|(?<=[,;:])){_DECISION},?(?:即|便|均)?(?:(?:为|系|属|是|具有?)终局(?:性)?的?(?:决定|意见|效力|裁决|结论)?|终局有效|不可(?:推翻|逆转|撤销|更改)|不受(?:他人|旁人|任何人)[^,。;]{{0,6}}{_UNDONE})(?=[,。;]|$)"
    r"|(?:^|(?<=[,;:]))(?:其|该|此项?|上述|所作)?否决(?:决定)?(?:即|便)?(?:为|系|属|是)最终(?:的)?(?:决定|意见|裁决|结论)(?=[,。;]|$)"
    r"|(?<=[,;:])(?:即为?)?终局有效(?=[,。;]|$)"
    r"|(?<=[,;:])最终由(?:其|首席质量官)一人(?:作主|做主|定夺|说了算)(?=[,。;]|$)",
    "他旁别任无非除终最推逆撤更",
)
"""他人无权恢复, 无人可撤销, 该决定即为终局: the same without naming who might undo it."""
_BUT_FOR = Pattern(r"除(?!其|首席质量官|本人)[^,。;]{1,14}(?:外|以外|之外)|除外|特批|另有决定", "除特另")
_DANGER = Pattern(r"安全|隐患|风险|超标|危及|危害|有害|有毒|致病|强制性|gb\s?/?t?\s?\d", "安隐风超危有致强g")
"""In what is stopped for such a thing, quality safety is at stake."""
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
    tokens = piece.sentence.tokens
    return any(t.cls == "matter" and t.meaning == "quality_safety" for t in tokens) or (
        bool(tokens) and _DANGER.search(piece.sentence.text, tokens[0].start, tokens[-1].end) is not None
    )


def _stands(piece: Piece) -> bool:
    """Whether the sentence says that nobody undoes what is decided."""
    tokens = piece.sentence.tokens
    if not tokens:
        return False
    text, start, end = piece.sentence.text, tokens[0].start, tokens[-1].end
    if _NOBODY_UNDOES.search(text, start, end) is not None:
        return True
    return _IS_FINAL.search(text, start, end) is not None and _BUT_FOR.search(text, start, end) is None


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
