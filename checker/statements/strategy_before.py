"""1.1 制定质量战略、规划。 1.2 牵头组织战略、规划的实施。: which strategy an item carries out that does not say it again."""

from __future__ import annotations

from dataclasses import dataclass, replace

from checker.dossier.model import Block
from checker.patterns import Pattern
from checker.statements.context import Context

_NAMED = Pattern(
    r"(?:制定|编制|拟定|拟订|确定|审定|主持|组织|编定|起草)[^。;]{0,16}(?:质量|品质)(?:发展)?(?:战略|规划)",
    "制编拟确审主组起 质品",
)
_CARRIED = Pattern(
    r"^(?:[(（]?[一二三四五六七八九十\d.]{1,5}[)）、.]?\s*)?(?:负责|牵头|统筹|组织|推动|推进|督促|主持|带领|全面|具体|统一|各(?:部门|事业部|单位|车间|分厂)|把|将|上述|前述|该)*"
    r"(?:战略|规划)(?:(?:、|和|与|及)(?:年度)?(?:战略|规划|计划|目标))*(?:分解|拆解|转化|细化|在[^,。;]{2,24}的?)?[^,。;]{0,14}?(?:实施|落实|落地|推进|贯彻|执行)",
    "战规",
)
_ELSE = Pattern(
    r"质量|品质|制定|编制|拟定|拟订|审批|批准|审定|建议|意见|参与|协助|配合|监督|经营战略|投资|市场",
    "质品制编拟审批建意参协配监经投市",
)


@dataclass(slots=True)
class StrategyBefore:
    """Goes through the blocks of a document in order."""

    _named: bool = False
    _headings: tuple[str, ...] = ()

    def hears(self, block: Block, text: str) -> bool:
        """Whether the item ``text`` carries out the quality strategy that an item just before it names."""
        if block.kind not in ("list_item", "paragraph") or block.headings != self._headings:
            self._named = False
        self._headings = block.headings
        named, self._named = self._named, _NAMED.search(text) is not None
        carried = _CARRIED.match(text)
        return named and carried is not None and _ELSE.search(carried.group()) is None


def on_the_strategy(context: Context, told: bool) -> Context:
    """``context`` on the quality strategy, where that is what the item carries out and it says nothing else."""
    if not told or context.matters:
        return context
    return replace(context, matters=("quality_strategy",))
