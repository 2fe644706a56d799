"""质量安全否决由委员会集体表决，首席质量官占一票: what a body decides by vote is the officer's with the others'."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.act import Act
from checker.statements.binding import drafts_of
from checker.statements.draft import Draft
from checker.statements.lexicon import Lexicon
from checker.statements.sentence import Sentence
from checker.statements.theme import Theme

_VOTES = Pattern(r"表决|投票|票决|过半数|半数以上|多数|三分之二|四分之三|一人一票|[各占只]一?票", "决票数之")
_MEMBER = Pattern(
    r"(?:首席质量官|质量总监|质量副总|品质总监|其|本人)[^,。;]{0,12}?(?:(?:只|仅)?[占有计拥]{1,2}(?:有)?一票|一人一票|各(?:有|占|投)?一票|为[^,。;]{0,8}(?:委员|成员|之一)|(?:担任|任|是|为)[^,。;]{0,8}(?:主任|主任委员|委员|组长|召集人)|在其中|(?:参加|参与)(?:投票|表决))",
    "票委成主组召其参之",
)
_BODY = Pattern(r"委员会|评审组|小组|领导组|[二三四五六七八九十\d]+个?人")
_POWERS = {"veto": "quality_safety", "stop": "stop", "release": "release"}
_NOT = Pattern(r"列席|无表决权|没有表决权|不参加表决|不参与表决|不投票", "列无没不")


def vote_among_many(sentence: Sentence, drafts: list[Draft], officer: str, lexicon: Lexicon) -> None:
    """Puts the officer's vote in the body that decides, held jointly, in the place of what was read of him."""
    first, last = sentence.tokens[0].start, sentence.tokens[-1].end
    if "officer" not in sentence.classes or not _VOTES.search(sentence.text, first, last):
        return
    if not _BODY.search(sentence.text, first, last) or _NOT.search(sentence.text, first, last):
        return
    if _MEMBER.search(sentence.text, first, last) is None or any(_of_his_own(d, officer) for d in drafts):
        return
    at = next(i for i, t in enumerate(sentence.tokens) if t.cls == "officer")
    found = next(((i, t.cls) for i, t in enumerate(sentence.tokens) if t.cls in _POWERS), None)
    if found is None:
        return
    index, power = found
    act = Act(index, power, 0, sentence.clause[index], last=index)
    for made in list(drafts_of(sentence, act, Theme((_POWERS[power],)), [(officer, (at,))], "F2", lexicon)):
        made.lower("joint", "one vote of many")
        drafts[:] = [d for d in drafts if d.holder != officer or d.authority != made.authority]
        drafts.append(made)


def _of_his_own(draft: Draft, officer: str) -> bool:
    """一票否决权 that he is said to have himself, or what he does himself."""
    act = draft.act
    named = draft.holder == officer and act.agent is not None and act.agent.has("officer", "self")
    return named and not act.carried and (act.right or act.modal in ("may", "have"))
