"""Words that often weaken a power: where no frame has read them, what the sentence grants is unsure."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.draft import Draft
from checker.statements.sentence import Sentence

_ASKED = (
    r"approval|approvals|decision|confirmation|endorsement|ratification|consent|sign-?off|authori[sz]ation"
)
_WEAK = Pattern(
    rf"\b(?:submitted|submits?|referred|refers?|forwarded|forwards?|escalated|escalates?|sent|sends?|presented|laid|tabled|passed|put)\b[^.;]{{0,40}}\bfor (?:\w+ )?(?:{_ASKED})\b"
    r"|\b(?:conditioned|conditional|contingent|dependent) (?:up)?on\b|\bcapped\b|\bceiling\b|\bnot to exceed\b|\b(?:does|do|may|must|shall) not exceed\b"
    r"|\bconfined to\b|\bnot including\b|\bdoes not (?:apply|extend)\b|\bexcepted\b|\bas far as\b|\bto the extent (?:possible|practicable|that)\b"
    r"|\bas (?:agreed|set|directed|instructed|determined) (?:with|by)\b|\bto the satisfaction of\b|\bexpir(?:es?|ed|ing|y)\b|\bvalid (?:for|until|till|through)\b"
    r"|\b(?:ending|ends) on\b|\bthrough to\b|\b(?:instructions?|directives?|directions) of\b|\bon leave\b|\binvitation\b|\blapses?\b"
    r"|\bhas yet to\b|\byet to be\b|\btogether with\b|\bjointly\b"
    r"|^\W*(?:for instance|for example|e\.g\.|in theory|on paper|true or false|the standards? (?:requires?|states?)|the specification|definition|other companies"
    r"|as reported|in the past|previously|used to|in (?:his|her|their) previous role|had been|was responsible|refers to as|minutes of the discussion)\b",
    "bdfgjmnpvwxy",
)


def doubt(sentence: Sentence, drafts: list[Draft]) -> None:
    """Makes unsure what is granted in spite of such words; what they have lowered already stays as it is."""
    if not sentence.tokens or not any(d.effect == "grant" for d in drafts):
        return
    found = _WEAK.search(sentence.text[sentence.tokens[0].start : sentence.tokens[-1].end])
    if found is None:
        return
    for draft in drafts:
        if draft.effect == "grant" and not draft.limits:
            draft.unsure = True
            draft.notes.append(f"may be weakened: {found.group().strip()}")
