"""Which kinds of unit a name stands for: 质量检验部 is inspection, 生产质量部 is production and quality."""

from __future__ import annotations

from checker.organisation.words import same_spelling
from checker.patterns import Pattern

UNIT_KINDS = (
    "production",
    "quality",
    "inspection",
    "quality_safety",
    "sales",
    "finance",
    "purchasing",
    "hr",
    "rnd",
    "other",
)

# Longer names stand before the shorter ones that they hold: 安全生产 is no production, 质量检验 no 质量 alone.
_NAMES: tuple[tuple[str, str], ...] = (
    ("other", r"安全生产|生产安全|安全环保|production ?safety"),
    (
        "quality_safety",
        r"(?:质量|[产食药童乳饮]品)[一-鿿]{0,6}?安全|食安|安全质量|quality ?safety|product ?safety",
    ),
    ("quality", r"供应商质量|supplier ?quality"),
    (
        "inspection",
        r"质量检验|品质检验|质检|品检|检验|检测|化验|计量|理化|探伤|测试|型式试验|试验[室站中]|inspection|testing|(?<![a-z])qc",
    ),
    ("quality", r"质量|品质|品管|质管|质控|质保|品控|quality|(?<![a-z])qa"),
    ("production", r"生产|制造|车间|分厂|工厂|装配|总装|production|manufacturing|workshop|plant|assembly"),
    ("sales", r"销售|市场|营销|商务|sales|marketing"),
    ("finance", r"财务|会计|资金|finance|accounting"),
    ("purchasing", r"采购|供应链|供应|物资|purchasing|procurement|supply ?chain"),
    ("hr", r"人力|人事|humanresources|(?<![a-z])hr"),
    ("rnd", r"研发|研究|技术|设计|开发|工艺|r&d|research|development|engineering|technology"),
)
_ANY = Pattern("|".join(f"(?P<k{i}>{pattern})" for i, (_, pattern) in enumerate(_NAMES)))
_HEAD = Pattern(
    r"(经理|部长|科长|主任|处长|厂长|负责人|总监|副总(经理|裁)?|总裁|主管|manager|head|director|head(of.+)|vp.*)$"
)


def unit_kinds(name: str) -> tuple[str, ...]:
    """The kinds of a unit in the order in which its name says them; ``("other",)`` if it says none."""
    found = (_NAMES[int(hit.lastgroup[1:])][0] for hit in _ANY.finditer(same_spelling(name)) if hit.lastgroup)
    # A 质量控制部 beside a 质量保证部 is what English calls QC, and tests.
    controls = ("inspection",) if "质量控制" in same_spelling(name) else ()
    return tuple(dict.fromkeys((*found, *controls))) or ("other",)


def units_headed(title: str) -> tuple[str, ...]:
    """The kinds of unit that a title such as 生产部经理 sounds like leading; () for 检验员 or 总经理."""
    if not _HEAD.search(same_spelling(title)):
        return ()
    return tuple(kind for kind in unit_kinds(title) if kind != "other")
