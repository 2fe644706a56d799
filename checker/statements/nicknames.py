"""By what name a paper calls the person who holds the post: 请老周（周亦凡）来做首席质量官, 被授权人：邬晓岚，公司首席质量官."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from checker.patterns import Pattern
from checker.statements.surnames import SURNAMES

_FULL = rf"[{SURNAMES}][一-鿿]{{1,2}}"
_NICK = rf"(?:[老小大阿][{SURNAMES}]|[{SURNAMES}](?:工|总|姐|哥|师傅|老师))"
_CALLED = Pattern(
    rf"(?:(?P<nick>{_NICK})\((?:即)?(?P<full>{_FULL})(?:同志|先生|女士)?\)|(?P<full2>{_FULL})(?:同志|先生|女士)?\((?:大家(?:都)?(?:叫|称)|以下称|人称|即|下称)?\"?(?P<nick2>{_NICK})\"?\))(?:同志)?(?:来|去|正式|继续)*(?P<takes>担任|出任|兼任|任|做|当)(?P<post>[^。;\n]{{0,40}})",
    "( 任做当",
)
_PARTY = Pattern(
    rf"^\s*(?:被授权人|受托人|被委托人|受聘人|受权人|被任命人|被聘任人)\s*:\s*(?P<full>{_FULL})(?:同志|先生|女士)?[,、;(\s]+(?P<post>[^。;\n]{{0,40}})",
    ": 被受",
)
_BETWEEN = Pattern(r"助理|副手|协助|配合|顾问|代表|推荐|向|汇报", "助副协配顾代推向汇")


def called_so(texts: Sequence[str], titles: Iterable[str]) -> Iterator[str]:
    """Each name or nickname by which ``texts`` call the person who holds one of ``titles``, the officer's."""
    found = [f for t in texts for p in (_CALLED, _PARTY) for f in p.finditer(t)]
    if not found:
        return
    his = "|".join(
        re.escape(t) for t in sorted(titles, key=lambda t: -len(t)) if not t.isascii() or t == "cqo"
    )
    officer = re.compile(rf"(?<![副原前])(?:{his})(?=[,。;、:)(\"“”」』\s]|一职|职务|岗位|$)")
    for who in found:
        post = who.group("post")
        title = officer.search(post)
        if title is None or _BETWEEN.search(post[: title.start()]) is not None:
            continue
        for name in ("full", "nick", "full2", "nick2"):
            if (called := who.groupdict().get(name)) is not None:
                yield called
