"""罗婉清女士出任品质总监。…婉清进入经委会: a paper that puts somebody into the post may go on with the given name alone."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from checker.patterns import Pattern
from checker.statements.everyday import longest
from checker.statements.surnames import SURNAMES

_TAKES_POST = Pattern(
    rf"(?:(?<=^)|(?<=[,。;:\n由聘任请命 ]))(?P<full>[{SURNAMES}](?P<given>[一-鿿]{{2}}))(?:同志|先生|女士)?(?:正式)?(?:加入[^,。;]{{0,10}},|,)?(?:将)?(?:正式)?(?:出任|担任|为)(?:我们?|本)?(?:公司|集团)?(?:的)?(?P<post>[^,。;\n]{{2,16}})",
    "出担为",
)
_ALONE = r"(?:(?<=^)|(?<=[,。;:\n由 ]))(?:{})(?=[进是的来在对说有去从跟由管统可直担,]|手)"


def given_names(texts: Sequence[str], titles: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Each given name that ``texts`` use alone of who takes one of ``titles``, if nobody else bears it; and the whole name."""
    found = [f for t in texts for f in _TAKES_POST.finditer(t)]
    if not found:
        return
    his = tuple(t for t in titles if not t.isascii())
    for one in found:
        given, full = one["given"], one["full"]
        post = re.split(r"[(\"、和兼]", one["post"])[0].strip()
        if post not in his or longest(given, 0, 2) == 2:
            continue
        others = re.compile(rf"(?P<surname>[{SURNAMES}]){given}")
        if any(o["surname"] != full[0] for t in texts for o in others.finditer(t)):
            continue
        if any(re.search(_ALONE.format(given), t) for t in texts):
            yield given, full
