"""In which office somebody appoints, where the sentence of the appointment says it and leaves no choice."""

from __future__ import annotations

from checker.patterns import Pattern

_ACT = Pattern(r"聘任|任命|聘用|聘请|委任|选拔", "聘任命用请委选拔")
_OFFICES = Pattern(
    r"(?P<legal_representative>法定代表人|法人代表)"
    r"|(?P<principal>主要负责人)"
    r"|(?P<general_manager>(?<!副)总经理|(?<!副)总裁|首席执行官)"
    r"|(?P<chairman>(?<!副)董事长|执行董事)"
    r"|(?P<board>董事会)",
    "执法理董裁要长",
)
# Who only puts forward or agrees is not the one who appoints.
_LESS = Pattern(r"提名|推荐|建议|提议|提请|审核|同意|批准|委托|授权委托|会同|报请|副", "提推建审同批委会报副")


def office_of(sentence: str) -> str | None:
    """The office that appoints, of those that a fact may name; None for none, for several, or in doubt.

    >>> office_of("由企业法定代表人聘任张三为首席质量官")
    'legal_representative'
    >>> office_of("经总经理提名，聘任张三为首席质量官") is None
    True
    """
    act = _ACT.search(sentence)
    before = sentence[: act.start()] if act else ""
    found = {hit.lastgroup for hit in _OFFICES.finditer(before)}
    return found.pop() if len(found) == 1 and not _LESS.search(before) else None
