"""What others have decided is kept out of the officer's reach: 总经理办公会已形成的决议不得否决, 董事会已批准的事项除外."""

from __future__ import annotations

from collections.abc import Iterable

from checker.patterns import Pattern
from checker.statements.draft import Draft, Piece
from checker.statements.sentence import Modifier, Sentence

_WHAT = r"(?P<what>[^,。;:]{2,24}?(?:决议|决定|事项|项目|文件|议案|方案|计划|合同|投资|订单|批示|指示|事情|事|的))"
_HE = r"(?:他|其|首席质量官|cqo|质量总监)?"
_OUT = Pattern(
    rf"(?:^|(?<=[,。;\n(]))(?:但|但是|不过|只是|而|对|对于|凡|凡是)*{_WHAT},?(?:均|都|一律|则|也|亦)?"
    rf"(?:(?P<any>除外|例外|不(?:在|受)(?:此|其|上述|该)(?:限|列|内|中|范围(?:之?内)?)|不适用(?:(?:本条|前款|上款|上述|该)(?:规定)?)?|不归他管|不在此范围)"
    rf"|(?P<veto>{_HE}(?:不得|不能|不可|无权|不予|不许|不准|没有权力|不应)(?:再|对其|对此|加以|予以)*(?:被)?(?:否决|推翻|撤销|行使(?:一票)?否决权?|动用(?:一票)?否决权?)"
    rf"|不(?:受|在|属于?|适用){_HE}(?:的)?(?:可)?(?:一票)?否决权?(?:之列|的?范围|约束|限制|之内|的?对象)?))(?=[,。;)\n]|$)",
    "除例限列内中范适管否推撤",
)
_HIS = ("否决", "首席", "其", "该", "此", "上述", "质量官", "cqo", "这", "他")
_DECIDED = Pattern(
    r"(?:已经?|业已|早已|业经)[^,。;]{0,10}?(?:批准|决定|通过|定|形成|作出|做出|签发|审定)", "已业"
)
_OTHERS = frozenset(("above", "beside", "grantor", "committee"))
_HELD = ("grant", "joint")


def _said(sentence: Sentence) -> tuple[int, int, bool] | None:
    """The tokens, first and end, that say so, and whether they say it of his veto alone."""
    tokens = sentence.tokens
    if not tokens or sentence.english:
        return None
    for found in _OUT.finditer(sentence.text, tokens[0].start, tokens[-1].end):
        what = found.group("what")
        if any(word in what for word in _HIS):
            continue
        at = [i for i, t in enumerate(tokens) if t.start < found.end() and t.end > found.start()]
        named = {tokens[i].cls for i in at if tokens[i].start < found.end("what")}
        if at and "officer" not in named and (named & _OTHERS or _DECIDED.search(what)):
            return at[0], at[-1] + 1, found.group("veto") is not None
    return None


def kept_from_him(sentence: Sentence, drafts: list[Draft], officer: str) -> None:
    """Limits the officer's drafts of a sentence that says so."""
    mine = [d for d in drafts if d.holder == officer and d.effect in _HELD]
    if not mine or (said := _said(sentence)) is None:
        return
    for draft in mine:
        if draft.authority == "veto" or not said[2]:
            draft.limit(Modifier("limit", "out_of_reach", "scope", "limited", said[0], said[1]))


def keeps_from_him(piece: Piece, before: Iterable[Draft], officer: str) -> None:
    """Limits the officer's drafts ``before`` a sentence that says so."""
    mine = [d for d in before if d.holder == officer and d.effect in _HELD]
    if not mine or (said := _said(piece.sentence)) is None:
        return
    for draft in mine:
        if draft.authority == "veto" or not said[2]:
            draft.lower("limited", piece.sentence.words(said[0], said[1]))
            draft.outer.append(piece.said(Modifier("limit", "out_of_reach", "scope", "limited", 0, 0)))
