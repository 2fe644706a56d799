"""A list of what another decides: 总经理对以下事项有最终决定权：质量战略、质量计划、产品放行 – whoever else was named before."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.whole_block import WholeBlock, lower

_LIST = Pattern(
    r"(?:^|(?<=[,。;\n]))(?P<who>[^,。;:\n]{2,14})对(?:于)?(?:以下|下列|如下|下述)[^,。;:\n]{0,8}(?:有|享有|拥有|行使|保留|具有|作)[^,。;:\n]{0,10}:(?P<list>[^。\n]{2,120})",
    ": 以下如 对",
)
_OTHERS = frozenset(("above", "beside", "below", "grantor"))


def heed_lists_of_others(block: WholeBlock) -> None:
    """Takes back what stands in a list that somebody else decides."""
    for found in _LIST.finditer(block.text):
        who = block.classes(found.start("who"), found.end("who"))
        named = _NAMED.search(found.group("who")) is not None
        if (who & _OTHERS or named) and not block.names_officer(found.start("who"), found.end("who")):
            lower(block.before(found.end(), found.start()), "none", found.group(), "list_of_others")


_NAMED = Pattern(r"总经理|总裁|董事|厂长|副总|委员会|办公会|总工", "总董厂副委办")
