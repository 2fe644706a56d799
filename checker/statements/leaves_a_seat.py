"""首席质量官不再担任经营决策会成员: a seat in a body is given up, and the post stays."""

from __future__ import annotations

from checker.patterns import Pattern

_GIVES_UP = (
    r"(?:不再(?:担任|兼任|出任|作为|当选|列为|列入|是|为|进入)|退出|辞去|卸任"
    r"|(?:免去|免除|解除|取消|停止|暂停|中止|撤销|终止)(?:其|首席质量官|质量总监)?(?:在|的|担任|兼任的?)*)"
)
_SEAT = r"(?:的)?(?:正式|当然|常任|常务|固定|表决|现任)*(?:成员|委员|组成人员|组成成员|一员|席位|董事)(?:资格|身份|职务|席位|一职)?"
_BODY = r"(?:(?!首席|质量官|总监|cqo|[和及与、])[^,;。:]){1,18}?(?:委员会|办公会议?|会议?|班子|决策层|经营层|管理层|执委会)"
_LEAVES = Pattern(
    rf"{_GIVES_UP}(?:其|本|公司|集团|企业)*(?:(?:{_BODY}{_SEAT})|(?:执行|独立|职工)?董事(?:职务|一职)?)(?=$|[,;。)]|,?(?:改为|改任|并|而|只))",
    "不退辞卸免解取停暂中撤终",
)


def seat_left(text: str, start: int, end: int) -> int | None:
    """Where in ``text[start:end]`` (normalised) somebody gives up a seat in a body, and no post; None if nowhere.

    >>> words = "首席质量官不再担任经营决策会成员"
    >>> seat_left(words, 0, len(words))
    5
    >>> words = "张三不再担任首席质量官"
    >>> seat_left(words, 0, len(words)) is None
    True
    """
    found = _LEAVES.search(text, start, end)
    return None if found is None else found.start()
