"""Turns of an English block that no clause reads: this power is suspended, the CEO is to be asked first, in a note or after but."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.draft import Draft, Piece
from checker.statements.english.seniors import OFFICER, SENIOR, masked, unexplained
from checker.statements.model import Effect, meet
from checker.statements.sentence import Modifier
from checker.statements.whole_block import WholeBlock

_LABEL = Pattern(r"^(?:please )?(?:note|nb|n\.b\.|remark|important|caveat|\*+)(?: that)?[ :*]*|^[*:]+ *")
_TAIL = Pattern(
    r"(?:,|;|\(| [-–—])\s*(?:but|however|though|although|yet|except that|save that|only|and)\b[ ,]*|\b(?:but|although|though)\b[ ,]*(?=this|that|it|these|such|all|none|neither|no|she|he|the |@|please)"
)
_POWER = r"(?:this|that|these|those|the|such|his|her|said|all|both)(?: \w+)? (?:powers?|rights?|authorit\w+|delegations?|mandate|veto|permissions?|arrangements?|provisions?|clauses?|paragraphs?|sections?|rules?)(?: [\w']+){0,5}?"
_IDLE = Pattern(
    rf"^(?:however,? )?(?:{_POWER}|it|this|all of this|this rule) (?:is|are|has been|have been|stands?|remains?|will remain)(?: [\w]+)? (?:suspended|in abeyance|dormant|frozen|on ice|on hold|inactive|revoked|rescinded|repealed|cancelled|withdrawn|inoperative|shelved|set aside)\b"
)
_UNSETTLED = Pattern(
    r"^(?:however,? )?(?:this|it|all this|the above|the foregoing|these|they) (?:(?:has|have) (?:not|yet|never)\b.{0,14}(?:come into force|come into effect|taken effect|been adopted|been approved|been decided|been agreed|been confirmed)|(?:is|are|remains?) (?:only |just |still |merely |as yet |but )?(?:an? )?(?:\w+ )?(?:proposals?|drafts?|suggestions?|ideas?|recommendations?|for discussion|under discussion|to be (?:discussed|decided|agreed|confirmed|approved)|subject to discussion)\b)"
)
_ASKED_FIRST = Pattern(
    rf"{SENIOR} (?:\w+ )?(?:is|are|has|have|needs?|must|shall|should|ought|will)(?: (?:also|always|therefore|first|then|still))* (?:to )?(?:be |have been )?(?:asked|approached|called|phoned|rung|contacted|brought in|won over)\b[^.;]*\b(?:first|before\w*|in advance)\b"
    rf"|{SENIOR} (?:\w+ )?(?:has|have|needs?|must|shall|should|ought|will)(?: (?:also|always|therefore|first|then|still))* (?:to )?(?:be )?(?:on board|in agreement|happy with|agree|approve|consent|assent|concur|sign|countersign|confirm|endorse|ratify|authori[sz]e|give (?:his|her|its|their) (?:ok|consent|approval|blessing|agreement))\b"
    rf"|^(?:please |kindly )(?:clear|agree|check|square|discuss|confirm|align)\b[^.;]* with (?:the |our )?(?:{SENIOR}|me)\b"
    rf"|^(?:she|he|you|they|{OFFICER}|the {OFFICER}) (?:must|shall|should|has to|have to|needs? to|ought to|(?:is|are) (?:to|expected to|required to|asked to|obliged to))(?: (?:first|always|also|please|therefore))* (?:ring|ask|call|phone|telephone|text|e-?mail|write to|have|get|obtain|seek|secure|win|check with|clear|agree|wait for)\b[^.;]*{SENIOR}(?: 's)?\b(?=.*\b(?:first|before\w*|in advance|blessing|backing|consent|permission|leave|agreement|approval|ok|okay|go-ahead|signature)\b)",
    "sm",
)
_NONE_WITHOUT = Pattern(
    rf"^(?:none|neither|nothing|no|not one)\b(?!.*{OFFICER}).*\b(?:without|unless|until|before|except with|except by)\b.*(?:{SENIOR}|\b(?:approval|consent|countersignature|permission)\b)"
    rf"|^(?:it|this|that|they|these|those|such)\b[^,;]{{0,40}} (?:may|can|shall|must|is|are) not (?:to )?(?:be )?\w+ (?:without|unless|until|before|except with)\b(?!.*{OFFICER}).*{SENIOR}",
    "nos",
)
_KEPT_FOR = Pattern(
    r"^(?:the )?(?:use|exercise) of (?:this|the|these|such|that)\b.*\b(?:reserved|restricted|confined|limited) (?:for|to)\b|^(?:this|these|it|they|the (?:above|foregoing))\b[^,;]{0,30} (?:appl(?:y|ies)|extends?|holds?|relates?|goes) only (?:to|for|in|at)\b"
)
_ADVICE = Pattern(
    r"^(?:always |only |(?:in )?each (?:case )?|(?:this|these|all|it|all this|the above) (?:is|are) )*(?:in an? (?:\w+ )?(?:advisory|consultative) (?:capacity|role)|for (?:information|advice) only|as advice only|advisory only|advisory in nature|mere(?:ly)? (?:advice|recommendations?))\b",
    "ar",
)
_TURNS: tuple[tuple[Pattern, Effect, str], ...] = (
    (_UNSETTLED, "none", "meta"),
    (_IDLE, "denied", "revoked"),
    (_ASKED_FIRST, "conditional", "prior_approval"),
    (_NONE_WITHOUT, "conditional", "prior_approval"),
    (_KEPT_FOR, "limited", "scope"),
    (_ADVICE, "recommend_only", "advice"),
)
_ITS_OWN = frozenset(("matter", "bare", "foreign", "appoint"))
"""A sentence that names a matter of its own, or appoints somebody, says nothing of what comes next."""


def heed_turns(block: WholeBlock, officer: str) -> None:
    """Lowers what stands before such a turn; what is said of somebody senior in a tail and not read makes unsure."""
    for index, piece in enumerate(block.pieces):
        if not piece.sentence.english or not piece.sentence.tokens:
            continue
        words = _LABEL.compiled().sub("", masked(piece.sentence))
        _whole(block, piece, index, words, officer)
        for found in _TAIL.finditer(words):
            if (turn := _turn(words[found.end() :])) is not None:
                mine = [d for d in piece.drafts if d.holder == officer]
                _apply(piece, mine, turn, words)


def _whole(block: WholeBlock, piece: Piece, index: int, words: str, officer: str) -> None:
    before = [p for p in block.pieces[:index] if p.sentence.english]
    drafts = [d for p in before for d in p.drafts if d.holder == officer]
    if drafts and (turn := _turn(words)) is not None:
        wide = turn[0] in ("none", "denied") or words.startswith(("none", "all", "these", "neither"))
        last = [p for p in before if any(d.holder == officer for d in p.drafts)][-1:]
        near = [d for d in drafts if wide or any(d in p.drafts for p in last)]
        _apply(piece, near, turn, words)


def _turn(words: str) -> tuple[Effect, str] | None:
    for pattern, effect, kind in _TURNS:
        if pattern.search(words):
            return effect, kind
    return None


def _apply(piece: Piece, drafts: list[Draft], turn: tuple[Effect, str], words: str) -> None:
    effect, kind = turn
    for draft in drafts:
        if meet(draft.effect, effect) != draft.effect:
            draft.lower(effect, words)
            draft.outer.append(piece.said(Modifier("limit", "block_turn", kind, effect, 0, 0)))


def doubt_before(block: WholeBlock, officer: str) -> None:
    """The CEO is to be asked first. The CQO may stop the line: what opens a block of somebody senior is not read."""
    for before, piece in zip(block.pieces, block.pieces[1:], strict=False):
        if any(d.holder == officer for d in before.drafts) or not before.sentence.english:
            return
        mine = [d for d in piece.drafts if d.holder == officer and d.effect == "grant"]
        if mine and not before.sentence.classes & _ITS_OWN and unexplained(masked(before.sentence)):
            for draft in mine:
                draft.unsure = True
                draft.notes.append("what the sentence before says of somebody senior is not read")
