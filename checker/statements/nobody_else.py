"""该决定无人可以撤销, 总经理也不能撤销, 只有其本人可以撤销: what others may not do is neither taken from the officer nor refused to him."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.draft import Piece
from checker.statements.naming import Token
from checker.statements.sentence import Sentence

_MAY = r"(?:方|才|都|也|均)?(?:可以?|能够?|得以?|有权)?(?:再|予以|自行|单方面?|擅自)*"
_NOBODY = r"(?:无|没有)(?:任何)?(?:其他|别的)?人(?:员)?"
_HIMSELF = r"(?:只有?|仅|唯有?)(?:由)?(?:首席质量官|质量总监|品质总监|[其他她])?本人"
_ONLY_HE = Pattern(rf"(?:{_NOBODY}|{_HIMSELF}){_MAY}$", "人")
_NO_ONE = Pattern(rf"{_NOBODY}{_MAY}(?!同意|批准|签字)", "人")

_AFTER_ALL = Pattern(
    r"不(?:得|能|可|准|许|允许)(?:以任何[^,。;]{2,6}|擅自|随意|任意|无故|事后|再|再行|予以)*(?:滥用|变更|更改|改变|推翻|撤销|干预|干涉|阻挠|阻碍|变通|拖延|否定|非议|抵制|搁置|打折扣)(?=[,。;、\n]|$)",
    "不",
)
"""该权由首席质量官独立行使，不得事后变更: nobody means him of whom it is said that it is his."""


def nobody_may(sentence: Sentence, token: Token) -> bool:
    """Whether ``token``, a word for taking back, is said of what nobody but the officer may do."""
    return _ONLY_HE.search(sentence.text, max(0, token.start - 16), token.start) is not None


def refused_to_others(piece: Piece, index: int) -> bool:
    """总经理也不能撤销: who may not is not the officer."""
    if _NO_ONE.match(piece.sentence.text, piece.sentence.tokens[index].start) is not None:
        return True
    if _AFTER_ALL.match(piece.sentence.text, piece.sentence.tokens[index].start) is not None:
        return True
    who = piece.scan.subjects.get(piece.sentence.clause[index]) if piece.scan else None
    if who is None:
        return _also_refused(piece.sentence, index)
    return not who.has("officer", "self")


def _also_refused(sentence: Sentence, index: int) -> bool:
    """总经理不得代行，亦不得加以限制: refused to the one who was refused the first thing."""
    tokens = sentence.tokens
    if sentence.text[tokens[index].start] not in "亦也更且并":
        return False
    before = [i for i in range(index) if tokens[i].cls == "cannot"]
    return (
        bool(before)
        and before[-1] > 0
        and tokens[before[-1] - 1].cls in ("above", "beside", "below", "anyone")
    )
