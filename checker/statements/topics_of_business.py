"""公司重大投资、新产品、市场和人事事项的审议均有其一票: what a firm decides, told at length, bounds no seat."""

from __future__ import annotations

from checker.patterns import Pattern

_TOPIC = r"(?:重大)?[^,。;:、和及与由仅只限]{2,8}"
_LIST = Pattern(
    rf"(?:公司|企业|集团)?(?:的)?(?=[^,。;:]{{0,40}}(?:投资|融资|资金))(?=[^,。;:]{{0,40}}(?:人事|干部|用人|机构))(?:{_TOPIC}、){{2,8}}{_TOPIC}(?:和|及|与|以及|、){_TOPIC}(?:等)?(?:事项|议题|议案|方面|决策)",
    "、",
)
_BARRED = Pattern(r"(?:仅|只|限)(?:限|就|对|于|在|能)|中涉及质量|涉及质量的", "仅只限质")


def among_topics(text: str, start: int, end: int) -> bool:
    """Whether ``text[start:end]`` is one of such topics, which include money and people."""
    first = max((text.rfind(c, 0, start) for c in "。;\n"), default=-1) + 1
    if _BARRED.search(text, first, end + 40) is not None:
        return False
    return any(f.start() <= start and end <= f.end() for f in _LIST.finditer(text, first))
