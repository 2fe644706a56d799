"""How the items of a list of conditions hang together: all of them, one of them, or as their own 或 says."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Literal

Join = Literal["and", "or"]

_ONE = re.compile(r"之一|任[一意]")
_ENDS_IN_OR = re.compile(r"或者?[：:，,；;]?$")
_BEGINS_WITH_OR = re.compile(r"[（(]?或者?(?!以上)")


def joins_of(lead: str, texts: Sequence[str]) -> tuple[Join, ...]:
    """The join between each item and the next. ``a）…；或`` joins two by 或, a lead with 之一 all of them.

    >>> joins_of("应符合下列条件：", ["本科以上学历；或", "中级以上职称。"])
    ('or',)
    """
    one: Join = "or"
    if _ONE.search(lead):
        return (one,) * (len(texts) - 1)
    return tuple(
        one if _ENDS_IN_OR.search(this.strip()) or _BEGINS_WITH_OR.match(that.strip()) else "and"
        for this, that in pairwise(texts)
    )
