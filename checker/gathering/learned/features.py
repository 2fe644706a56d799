"""What is weighed of a sentence: its runs of letters, how its clauses begin and end, where the matter stands, in which paper."""

from __future__ import annotations

from checker.gathering.said_there import Said
from checker.statements.learned.masked import ACT, ELSE, MATTER, OTHER_ACT, STRATEGY, masked, names
from checker.statements.learned.runs import NUMBER, runs_of

_NEAR = 120
_ITEM = 24
"""So long an item may be to be weighed with what leads it: 下列文件经总经理签字后生效：（二）年度质量计划."""
_SENTENCE = 600
"""Letters of a sentence that are weighed: a text without stops must not take more than its length."""
_WHOLE = 400


def features(said: Said, right: str, *, own: bool) -> frozenset[str] | None:
    """The features of ``said`` for ``right``, each a short string; None where nothing near names its matter.

    ``own`` tells that its paper gives the right.
    """
    plain = NUMBER.sub("", said.text[:_SENTENCE])
    lead = said.heads.rpartition("|")[2]
    if said.block.kind != "cell" and not said.before and len(plain) <= _ITEM and lead.endswith((":", "：")):
        plain = f"{NUMBER.sub('', lead[-_NEAR:])}|{plain}"
    text = masked(plain, right)
    if MATTER in text:
        where = "T"
    elif ELSE in text:
        return None
    elif names(said.whole[:_WHOLE], right) or names(said.before[-_NEAR:], right):
        where = "B"
    elif names(said.heads[-_WHOLE:], right):
        where = "H"
    else:
        return None
    found = set(runs_of(text, plain, right))
    found |= {f"m:{where}", f"k:{said.block.kind}", f"own:{own:d}", f"r:{right}"}
    found.add(f"mo:{where}{own:d}")
    if right in STRATEGY:
        found.add(f"a:{ACT in text:d}{OTHER_ACT in text:d}")
    if "首席质量官" in said.heads:
        found.add("headH")
    return frozenset(found)
