"""Powers that begin when a paper is in force: once the revised Articles are filed, she will sit on the Board; until then …."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.english.seniors import OFFICER, masked
from checker.statements.whole_block import WholeBlock, lower

_PAPER = r"(?:articles(?: of association)?|by-?laws?|charter|statutes?|constitution|polic(?:y|ies)|regulations?|rules|terms of reference|resolution|delegation|mandate|framework|merger|acquisition|demerger|spin-off|carve-out|restructuring|reorgani[sz]ation|transition|integration|takeover|act|directive)"
_DONE = r"(?:filed|adopted|amended|registered|ratified|approved|signed|passed|enacted|published|revised|complete[d]?|closed|closes|effective|finali[sz]ed|in (?:force|effect|place)|implemented|takes? effect|comes? into force|through)"
_ONCE = Pattern(
    rf"\b(?:once|after|as soon as|when|from the (?:date|day|time)(?: on which| that| when)?) (?:the |our |its )?(?:[\w'-]+ ){{0,3}}{_PAPER}\b(?: [\w'-]+){{0,3}}? {_DONE}\b"
    rf"|\b(?:upon|following|after|on|with|pending) (?:the |their |its |our )?(?:filing|adoption|amendment|registration|ratification|approval|completion|closing|closure|entry into force|publication|passage|passing|signing|implementation|coming into force)(?: of (?:the |our |its )?(?:[\w'-]+ ){{0,3}}{_PAPER})\b",
    "oawfup",
)
_SO_FAR = Pattern(
    rf"^(?:until|till|up to|before) (?:then|that (?:date|time|day)|(?:the |our )?(?:[\w'-]+ ){{0,3}}{_PAPER}\b(?: [\w'-]+){{0,3}}? {_DONE}) ?,? (?:(?:she|he|they)\b|(?:the )?{OFFICER}\b)(?! stops?| may stop| keeps?)"
    rf"|^(?:for now|for the (?:time being|moment|present)|at present|currently|in the meantime|meanwhile) ?,? (?:(?:she|he|they)|(?:the )?{OFFICER}) (?:may only|can only|only|merely|attends?|advises?|recommends?|observes?|has no|does not|is not|cannot|proposes?)\b",
    "utbfaicm",
)


def until_passed(block: WholeBlock) -> None:
    """Makes the powers that wait for such a paper, or of which is said what holds until then, conditional."""
    for index, piece in enumerate(block.pieces):
        if not piece.sentence.english or not piece.sentence.tokens:
            continue
        words = masked(piece.sentence)
        if once := _ONCE.search(words):
            lower([d for p, d in block.drafts if p is piece], "conditional", once.group(), "until_passed")
        if once := _SO_FAR.search(words):
            before = block.pieces[:index]
            lower([d for p, d in block.drafts if p in before], "conditional", once.group(), "until_passed")
