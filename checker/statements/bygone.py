"""Others who only hear how a power was used, or once passed something else: 听取否决情况汇报, 换届方案此前已经职代会通过."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.act import Act
from checker.statements.courses import hears_of
from checker.statements.sentence import Sentence

_PASSED = Pattern(
    r"^[,;]?(?P<what>[^,。;:]{2,12}?(?:方案|办法|章程|议案|预案|报告))(?:此前|之前|早前|日前|早|上次|去年|年初)?(?:已经?|早已|业已)(?:经|由|获|获得)?[^,。;:]{2,12}?(?:审议|讨论|表决)?(?:通过|批准)$",
    "通批 已",
)
_OWN = Pattern(r"质量|上述|该|本|此|其|权|授|停|放行|否决|考核|奖", "质上该本此其权授停放否考奖")


def hears_about(sentence: Sentence, act: Act) -> bool:
    """Whether the act is only what somebody is told of."""
    tokens = sentence.tokens
    return hears_of(sentence.text, tokens[act.index].start, tokens[act.last].end)


def bygone(sentence: Sentence, act: Act) -> bool:
    """Whether the act's clause tells that some other paper has been passed."""
    inside = [t for t, c in zip(sentence.tokens, sentence.clause, strict=True) if c == act.clause]
    if not inside:
        return False
    found = _PASSED.match(sentence.text[inside[0].start : inside[-1].end].rstrip("。;,"))
    return found is not None and _OWN.search(found.group("what")) is None
