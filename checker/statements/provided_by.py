"""Who does what a provision says: the officer, somebody for him, or he for somebody; another's doing is not his."""

from __future__ import annotations

from collections.abc import Sequence

from checker.patterns import Pattern
from checker.statements.provisions import Provision

Span = tuple[int, int]

_AGENT = Pattern(r"(?:[由受]|得到|获得|\bby(?: the)? ?)\s*$")
_NOT_THE_GIVER = Pattern(r"[对向协助代为]\s*$")
_BETWEEN = Pattern(
    r"[ ,]*(?:\([^()]*\)[ ,]*)?(?:(?:shall|must|will|always|directly|also|does|not|may|should|can|never|in turn"
    r"|is|are|be|been|being|to|personally|has|have|the|responsibility|authority|responsible|and|for)[ ,]*)*"
    r"|[ ,]*(?:(?:has|have|shall|must|is|are|the|following|duties|duty|responsibilities|responsible|tasks|and|for|to"
    r"|in particular|as|follows|below|these)[ ,]*)*: *(?:(?:is|are|be|does|not|shall|must)[ ,]+)*"
    r"|[\s应须必当直接独立定期向]*"
)
_DOING = Pattern(
    r"[ ,]*(?:(?:shall|must|will|also|may|should|can)[ ,]*)*|(?:[应须当]|依法|负责|按规定|组织)*"
)
_OF_HIM = Pattern(r"\b(?:of|to|for|from|by|under|with|whom|and|or)(?: the| a| an| our| its)?\s*$", "bdfrtw")
_HIS_DUTY = Pattern(
    r"(?:duty|duties|responsibility|responsibilities|responsible|tasks?|role|assigned|assigns?)(?: of| to)(?: the| our| its)?\s*$",
    "ft",
)
_BY_HIM = Pattern(r"\s*(?:\([^()]*\)\s*)?by(?: the| our| its)?\s*$", "b")
_BARE = ("", "directly", "shall", "must", "to", "is", "the")
_BULLETS = " -–•*·0123456789.、():"


def in_order(
    sentence: str, topic: Provision, places: Sequence[Sequence[Span]], people: Sequence[Span]
) -> bool:
    """Whether the giver stands before what is given, or behind 由 or by; 公司 of 公司首席质量官 gives nothing."""
    if topic.giver is None or not places[0]:
        return True
    last = max(start for start, _ in places[0])
    return any(
        (end <= last and not _NOT_THE_GIVER.search(sentence[:start])) or _AGENT.search(sentence[:start])
        for start, end in places[topic.giver]
        if not any(sentence[end : one[0]] in ("", "的", " ", "'s ") for one in people if end <= one[0])
    )


def towards(
    sentence: str, topic: Provision, places: Sequence[Sequence[Span]], people: Sequence[Span]
) -> bool:
    """Whether it is the officer who does it, and to those of the row: not the board, which reports to him, nor his staff."""
    if topic.to is None or not places[0]:
        return True
    done = [
        said
        for said in places[0]
        for end in places[topic.to]
        if said[1] <= end[0] and not any(said[1] <= one[0] < end[0] for one in people)
    ]
    return any(_by_him(sentence, said, people) for said in done)


def by_whom(
    sentence: str, topic: Provision, places: Sequence[Sequence[Span]], people: Sequence[Span]
) -> bool:
    """Whether the officer does what the topic has him do, and nothing of what others are to do for him."""
    if any(_he_does(sentence, word, people) for word in topic.others_do):
        return False
    if topic.his_row is not None and not any(_his(sentence, at, people) for at in places[topic.his_row]):
        return False
    done = places[0] if topic.by_officer == "always" else [s for s in places[0] if sentence[s[0]].isascii()]
    if topic.by_officer is None or not done:
        return True
    if _assigned(sentence, people):
        return True
    objects = [start for row in places[1:2] for start, _ in row]
    before = [said for said in done if objects and said[1] <= min(objects)]
    nearest = max(end for _, end in before) if before else None
    agent = topic.by_officer == "always"
    return any(
        _by_him(sentence, said, people, agent=agent) for said in done if nearest is None or said[1] == nearest
    )


def _by_him(sentence: str, said: Span, people: Sequence[Span], *, agent: bool = False) -> bool:
    if agent and any(_BY_HIM.fullmatch(sentence[said[1] : start]) for start, _ in people if start >= said[1]):
        return True
    before = [one for one in people if one[1] <= said[0]]
    if not before:
        return sentence[: said[0]].strip(_BULLETS) in _BARE
    start, end = before[-1]
    if _BETWEEN.fullmatch(sentence[end : said[0]]) is None:
        return False
    return _OF_HIM.search(sentence[:start]) is None or _HIS_DUTY.search(sentence[:start]) is not None


def _assigned(sentence: str, people: Sequence[Span]) -> bool:
    return any(sentence[:start].rstrip().endswith(("assigned to the", "assigned to")) for start, _ in people)


def _he_does(sentence: str, word: str, people: Sequence[Span]) -> bool:
    return any(
        _DOING.fullmatch(sentence[end:at]) is not None
        for _, end in people
        for at in (sentence.find(word, end),)
        if at >= 0
    )


def _his(sentence: str, at: Span, people: Sequence[Span]) -> bool:
    """contact details of the DPO, the DPO's contact details."""
    return any(
        sentence[at[1] : start].strip() in ("of", "of the", "of its", "of our", "of a", "for the")
        or sentence[end : at[0]].strip() in ("", "'s", "’s")
        for start, end in people
    )
