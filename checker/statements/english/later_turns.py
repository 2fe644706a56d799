"""Turns of a later English sentence that take from the officer what was said: she must first ask, this is a draft."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.model import Effect
from checker.statements.sentence import Sentence

_HIS = r"^(?:but |however,? |yet |still,? )?(?:his|her|its|this|that|such(?: an?)?|these|those|the (?:cqo|chief quality officer|quality director|head of quality|vp quality|officer|incumbent)'s) (?:\w+ )?"
_DEEDS = r"(?:word|decisions?|veto|say|rulings?|judge?ments?|view|vote|stop|orders?|signature|approval|consent|release|refusal|objection|assessment|ratings?)(?: (?:on|in|over|about|under) (?:[a-z]+ ){1,4}?)?"
_ASKS_FIRST = Pattern(
    r"^(?:but |however,? |yet )?(?:must|shall|has to|have to|is to|needs to|will|should)(?: always| however| therefore| in every case| in each case)* (?:(?:first|beforehand|in advance)(?: of all)? (?:ask|call|phone|check with|clear (?:it|this|them) with|agree (?:it|this|them) with|get|seek|turn to|go to|sound out|square it with)\b|(?:ask|call|phone|check with|clear (?:it|this|them) with|agree (?:it|this|them) with|turn to|go to)\b[^.;]{2,60}\b(?:first|before(?:hand)?|in advance|for (?:permission|leave|approval|consent|a go-ahead|the go-ahead))\b)",
    "slv",
)
_NOT_FINAL = Pattern(
    _HIS
    + _DEEDS
    + r"(?: alone)? ?(?:is|are|shall be|does|do) not (?:\w+ ){0,2}(?:final|binding|conclusive|decisive|enough|sufficient|suffice|the last one|law)\b(?! (?:that|for))",
    "n",
)
_NOT_ENOUGH = Pattern(
    r"\bwhose (?:signature|approval|decision|word|consent|veto|vote)(?: alone)? ?(?:is|are|does|do) not (?:\w+ ){0,2}(?:final|binding|conclusive|decisive|enough|sufficient|suffice)\b",
    "w n",
)
_VOID_WITHOUT = Pattern(
    _HIS
    + _DEEDS
    + r" ?(?:is|are|shall be|counts for|has|have|carries) (?:void|invalid|not valid|of no effect|no effect|ineffective|without effect|worthless|worth nothing|nothing|no force|not enough) (?:without|unless|until|before|as long as)\b",
    "ubg",
)
_SAYS_NO = Pattern(
    r"\b(?:may|can|is free to|is entitled to|has the right to)(?: always| also| then| still| however)* (?:say no|veto (?:it|this|that|them|his|her|such)|refuse (?:it|this|that|them|him|her)|turn (?:it|this|that|them|him|her) down|disallow|say otherwise|decide otherwise)\b",
    "mcih",
)
_DRAFT = Pattern(
    r"^(?:this|the (?:above|foregoing)|(?:this|the) (?:\w+ )?(?:text|document|paper|letter|policy|procedure|version|description|charter|matrix|circular|note|section|wording)) is (?:only |just |still |merely |as yet )?(?:an? )?(?:\w+ )?(?:draft|template|sample|specimen|proposal|discussion paper|working paper)\b|^it is (?:only |just |still |merely )?a draft$",
    "i",
)


def turn_of(sentence: Sentence) -> tuple[Effect, str] | None:
    """What the sentence makes of the officer's power before it, and of what kind that is."""
    words = sentence.words(0, len(sentence.tokens))
    if _DRAFT.search(words):
        return "none", "meta"
    if _NOT_FINAL.search(words) or _NOT_ENOUGH.search(words):
        return "conditional", "override"
    if _VOID_WITHOUT.search(words):
        return "joint", "partner"
    after = _after_officer(sentence, words)
    if after and _ASKS_FIRST.search(after):
        return "conditional", "prior_approval"
    if not after and _SAYS_NO.search(words) and _somebody(sentence):
        return "conditional", "override"
    return None


def _after_officer(sentence: Sentence, words: str) -> str:
    """The words after the officer, or he or she, as the subject of the sentence."""
    for token in sentence.tokens[:4]:
        word = sentence.text[token.start : token.end]
        if token.cls == "officer" or word in ("he", "she", "you"):
            return words[len(words) - (sentence.tokens[-1].end - token.end) :].strip()
        if word not in ("the", "but", "however", "yet", ","):
            return ""
    return ""


def _somebody(sentence: Sentence) -> bool:
    """The one who may is somebody, and is named before it: the plant manager, the Board, not nobody."""
    for token in sentence.tokens[:5]:
        word = sentence.text[token.start : token.end]
        if word in ("no", "nobody", "none", "neither", "nothing") or token.cls == "officer":
            return False
        if token.cls in ("above", "beside", "below", "grantor"):
            return True
    return False
