"""A later English sentence weakens what it speaks of: such decisions need consent, anything larger goes to the CFO."""

from __future__ import annotations

from collections.abc import Sequence

from checker.patterns import Pattern
from checker.statements.act import Act
from checker.statements.draft import Draft, Piece
from checker.statements.english.later_say import last_say, of_the_time_after
from checker.statements.english.later_turns import turn_of
from checker.statements.english.seniors import masked, unexplained
from checker.statements.english.unsettled import not_in_force
from checker.statements.english.wordsets import word_set
from checker.statements.model import Effect
from checker.statements.sentence import Modifier, Sentence

_ABOUT = Pattern(
    r"\b(?:the (?:above|foregoing|aforesaid|said)|these|this|those|such|foregoing|above-mentioned|aforementioned|each use|its use|the exercise|his exercise|their exercise)\b|^(?:it|they|all|both)\b",
    "-bfghiluxy",
)
_BACK = Pattern(
    r"\b(?:the above|above (?:powers|rights|authorit\w+|delegation)|foregoing|aforesaid|these (?:powers|rights|authorities)|such (?:powers|rights)|powers above)\b",
    "bcfghw",
)
_VOID = Pattern(
    r"\b(?:superseded|obsolete|withdrawn|no longer in force|not in force|deleted|for illustration|specimen|sample)\b",
    "bdfgmpw",
)
_DECIDING = frozenset(("approve", "decide", "veto"))
_BEARING = word_set(
    """
    approve, countersign, override, appeal, conditional_on, except, require, obtain, without,
    others_decision, joint, temporary, cannot, above, grantor
    """
)
_APART = frozenset(("quality_budget", "quality_plan", "quality_strategy"))
_PARTING = Pattern(
    r"\b(?:anything|above|larger|other|others|remaining|rest|elsewhere|exceed\w*|beyond|more than|those|higher|longer|over|else|night|nights|weekend|weekends|shift|absence)\b",
    "bfghklmsvwx",
)


_FREE_OF_ORDERS = Pattern(
    r"\b(?:he|she|they|it|you|cqo|officer|director) (?:is|are|shall be|will be) (?:in no way |not |never )(?:be )?(?:bound|constrained|tied|restricted) by (?:any |the )?(?:instructions?|orders?|directives?|directions?|wishes)\b",
    "b",
)
"""In doing so he is not bound by instructions from the General Manager."""
_YET = Pattern(
    r"\b(?:unless|except|save|but|however|only|until|if|provided|though|although|other than|without|must|shall (?!be)|needs?|requires?)\b",
    "oeuia",
)

_STANDS = Pattern(
    r"^(?:this|the|such|these|all|said|above|foregoing|present|instrument|letter|authori[sz]ations?|delegations?|powers?|authority|authorities|mandate|appointment|of| )+"
    r"(?:is|are|shall be|shall|will be|will|takes effect|come|comes|remains?|remain|stays?|continues?|to be| )+(?:valid|effective|in (?:full )?(?:force|effect)|good)?(?: from (?:today|now|the date (?:hereof|of signature|below)))?(?: and)?(?: (?:remains?|continues?))?(?: (?:valid|in (?:full )?(?:force|effect)))?"
    r" until (?:further notice|(?:it is )?(?:revoked|withdrawn|cancelled|superseded|replaced|amended)(?: or (?:revoked|withdrawn|cancelled|superseded|replaced|amended))*)(?: in writing)?\.?$",
    "u",
)
"""This authorisation is valid until revoked in writing: it stands."""


def look_back(piece: Piece, near: Sequence[Piece], pieces: Sequence[Piece], index: int, officer: str) -> None:
    """Lowers the officer's drafts of the sentences before; a sentence that is not wholly read makes them unsure."""
    sentence = piece.sentence
    words = sentence.words(0, len(sentence.tokens))
    about = bool(_ABOUT.search(words))
    wide = bool(_BACK.search(words))
    pool = [
        p
        for p in (pieces[:index] if wide else near)
        if any(d.holder == officer for d in p.drafts) and p.headings[: len(piece.headings)] == piece.headings
    ]
    own = [d for d in piece.drafts if d.holder == officer and d.effect not in ("none",)]
    if (turn := turn_of(sentence)) is not None:
        effect, kind = turn
        told = pool if effect == "none" else pool[-1:]
        for draft in (*own, *(d for p in told for d in p.drafts if d.holder == officer)):
            draft.lower(effect, words)
            draft.outer.append(piece.said(Modifier("limit", "later_turn", kind, effect, 0, 0)))
        return
    if not pool or _STANDS.match(words) is not None:
        return
    if own and not wide:
        return
    drafts = [d for p in (pool if about or wide else pool[-1:]) for d in p.drafts if d.holder == officer]
    if not (about or wide) and sentence.about and set(sentence.about) <= _APART:
        # any spending from the quality budget needs the CFO: it says nothing of product release
        drafts = [d for d in drafts if not d.theme.ids or set(d.theme.ids) & set(sentence.about)]
    if (about or wide) and _VOID.search(words) and not own:
        for draft in drafts:
            draft.lower("denied", "the text says that it has no force")
        return
    if (about or wide) and not_in_force(words) and not own:
        for draft in drafts:
            draft.lower("none", "the text says that it is not in force")
        return
    _lower(piece, sentence, drafts, words, about or wide, officer)


def look_forward(pieces: Sequence[Piece], index: int, officer: str) -> None:
    """Plans take effect when countersigned by HR; the CQO signs them: what bounds a matter bounds his act over it."""
    piece = pieces[index]
    loose = [m for m in piece.sentence.modifiers if m.role == "limit"]
    if not piece.sentence.english or not loose or not piece.sentence.about or piece.drafts:
        return
    words = piece.sentence.words(0, len(piece.sentence.tokens))
    for n in range(index + 1, len(pieces)):
        later = pieces[n]
        if later.block != piece.block:
            break
        for draft in later.drafts:
            if draft.holder == officer and (
                set(draft.theme.ids) & set(piece.sentence.about) or draft.theme.source == "previous"
            ):
                for modifier in loose:
                    draft.outer.append(
                        piece.said(
                            Modifier(
                                "limit",
                                modifier.rule,
                                modifier.kind,
                                modifier.effect,
                                0,
                                0,
                                modifier.by,
                                modifier.amount,
                            )
                        )
                    )
                    draft.lower(modifier.effect, words)


def _lower(
    piece: Piece, sentence: Sentence, drafts: list[Draft], words: str, about: bool, officer: str
) -> None:
    if _FREE_OF_ORDERS.search(words) and not _YET.search(words):
        return
    acts = piece.scan.acts if piece.scan else []
    rest = bool(_PARTING.search(words)) and not about
    fragment = not any(t.cls in ("be", "may", "must", "have") for t in sentence.tokens) and not acts
    loose = [
        m for m in sentence.modifiers if m.role == "limit" or (m.role == "maybe" and (about or fragment))
    ]
    deciding = [
        a
        for a in acts
        if _others(a)
        and a.power in _DECIDING
        and not a.negated
        and not a.relative
        and all(d.act is not a for d in piece.drafts)
    ]
    if last := [a for a in acts if _others(a) and last_say(a, words)]:
        deciding, rest = last, rest or of_the_time_after(words)
    denied = [a for a in acts if a.frame == "F14" and not any(d.act is a for d in piece.drafts)]
    residue = {sentence.tokens[i].cls for i in piece.residue}
    unread = unexplained(masked(sentence))
    for draft in drafts:
        for modifier in loose:
            effect: Effect = (
                "limited" if rest and modifier.effect in ("conditional", "joint") else modifier.effect
            )
            draft.outer.append(
                piece.said(
                    Modifier(
                        "limit", modifier.rule, modifier.kind, effect, 0, 0, modifier.by, modifier.amount
                    )
                )
            )
            draft.lower(effect, words)
        if loose:
            continue
        if denied:
            draft.lower("denied", words)
        elif deciding:
            by = deciding[0].agent.members[0][2] if deciding[0].agent else None
            lowered: Effect = "limited" if rest else "conditional"
            draft.outer.append(piece.said(Modifier("limit", "rival_holder", "rival", lowered, 0, 0, by)))
            draft.lower(lowered, words)
        elif (residue and (about or residue & _BEARING)) or (unread and draft.effect == "grant"):
            draft.unsure = True
            draft.notes.append(f"later sentence not wholly read: {words}")


def _others(act: Act) -> bool:
    return (
        act.agent is not None
        and act.agent.has("above", "beside", "grantor")
        and not act.agent.has("officer", "self")
    )
