"""At other times somebody else decides: on nights and Sundays that decision is the superintendent's; leave for the rest."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.english.seniors import OFFICER, masked
from checker.statements.whole_block import WholeBlock, lower

_TIMES = r"(?:nights?|night[- ]time|(?:sun|satur|mon|tues|wednes|thurs|fri)days|weekends|(?:public |bank )?holidays|(?:the )?(?:\w+ )?shifts?|other (?:days|times|shifts|hours)|(?:outside|out of) (?:\w+ )?hours)"
_PART = (
    rf"(?:(?:on|at|over|during|in) (?:the |all |any |every )?{_TIMES}(?: (?:and|or) (?:on |at |over |during |in )?(?:the )?{_TIMES})*"
    rf"|(?:outside|out of) (?:\w+ )?hours|otherwise|elsewhere|(?:for|in|on|over|with) (?:all |any |every |the )*(?:other|others|remaining|rest|remainder)\b(?: (?:of )?(?:the |these |those )?[\w-]+){{0,3}}?)"
)
_DECIDES = (
    r"(?:(?:that|this|the|such(?: an?)?|his|her) (?:\w+ )?(?:decision|power|right|call|authority|say|word|release|stop|approval|choice|judge?ment|task|job)s? (?:is|are|lies|lie|rests|rest|belongs|sits|falls|passes|goes|stays|remains)\b"
    r"|(?:it|this|that) (?:is|lies|rests|belongs|falls|is up)\b(?! (?:not|the same|no different))"
    r"|(?:[\w'@/-]+ ){1,5}?(?:decides?|determines?|releases?|approves?|stops?|rules?|signs?|has (?:the|that|this) (?:say|decision|call|power|right|authority|word)|may (?:decide|release|approve|stop|sign)|does(?: so| this| it)?)\b)"
)
_OTHERS = Pattern(rf"^(?:but |however ,? ?|yet |only )?{_PART} ?,? {_DECIDES}", "oaie")
_LEAVES = Pattern(
    rf"^(?:but |however ,? ?|yet )?{_PART} ?,? (?:please |kindly )?(?:(?:you|he|she|{OFFICER}) (?:is|are|shall|must|will|has to|have to|needs? to)? ?(?:to |asked to |requested to )?)?(?:leaves?|withdraws?|steps? out|goes? out|abstains?|stays? (?:out|away|silent)|has no vote|have no vote|not vote|does not vote|do not vote)\b",
    "oaie",
)


def at_other_times(block: WholeBlock) -> None:
    """Limits what stands just before a sentence that leaves the other part to somebody else."""
    for index, piece in enumerate(block.pieces):
        if not index or not piece.sentence.english or not piece.sentence.tokens:
            continue
        words = masked(piece.sentence)
        once = _LEAVES.search(words)
        theirs = _OTHERS.search(words) if once is None else None
        if theirs is not None and not _still_his(theirs.group()):
            once = theirs
        if once is None:
            continue
        before = [p for p in block.pieces[:index] if any(q is p for q, _ in block.drafts)][-1:]
        lower([d for p, d in block.drafts if p in before], "limited", once.group(), "other_times")


def _still_his(words: str) -> bool:
    """On Sundays too she decides."""
    return OFFICER in words or any(w in ("he", "she", "you", "his", "her", "hers") for w in words.split(" "))
