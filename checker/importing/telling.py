"""``decisions.md``: what a person must decide, each with its place and a proposal."""

from __future__ import annotations

from collections.abc import Sequence

from checker.importing.model import Decision, Standard
from checker.reports.markdown_plain import escaped

# In the order in which a person works: is the text whole, is it read right, what is missing.
GROUPS: dict[str, tuple[str, str]] = {
    "partly-read": ("原文件未全部读取", "the file was read only in part"),
    "cover-incomplete": ("封面信息不全", "the cover is incomplete"),
    "contents-differ": ("目次与正文不一致", "contents and text differ"),
    "table-unread": ("没有读成表格", "tables that were not read"),
    "number-gap": ("编号不连续", "numbers are missing"),
    "number-inferred": ("编号按顺序推定", "numbers taken from the order"),
    "qualification-open": ("任职条件未定", "qualification open"),
    "qualification-read": ("任职条件", "qualification"),
    "ambiguous-match": ("对应关系不明", "ambiguous matches"),
    "weaker-than-catalogue": ("弱于目录条款", "weaker than the catalogue"),
    "matched-twice": ("重复对应", "matched twice"),
    "matched-by-words": ("依用词对应", "matched by words"),
    "partly-covered": ("部分覆盖", "covered in part"),
    "modality-doubtful": ("约束力存疑", "doubtful force"),
    "number-unparsed": ("数值未识别", "numbers that were not read"),
    "sum-differs": ("合计不符", "sums that do not add up"),
    "levels-do-not-meet": ("等级界限", "bounds of levels"),
    "levels-in-whole-scores": ("等级按整数分衔接", "levels that meet in whole scores"),
    "grades-are-ranges": ("档次为分值区间", "grades that are ranges"),
    "grades-in-whole-points": ("档次按整数分衔接", "grades that meet in whole points"),
    "grades-read-from-words": ("档次由文字读出", "grades read from words"),
    "rule-without-indicator": ("评分规则没有对应指标", "rules without indicator"),
    "not-in-catalogue": ("目录中没有的条文", "not in the catalogue"),
    "not-in-standard": ("标准中没有的目录条款", "not in the standard"),
}


def in_order(decisions: Sequence[Decision]) -> list[Decision]:
    """By group, then as they were found."""
    names = list(GROUPS)
    return sorted(decisions, key=lambda d: names.index(d.code))


def decisions_page(standard: Standard, name: str, decisions: Sequence[Decision]) -> str:
    """The page, in Chinese and English."""
    title = standard.cover.number or standard.path
    lines = [
        f"# {escaped(title)}：导入后须由人决定的事项 · What a person must decide",
        "",
        f"规则包 `{name}`，来源 `{escaped(standard.path)}`，共 {len(decisions)} 项。未决定前，相关条款的结论为“未知”，不会判为合格。",
        f"Pack `{name}`, {len(decisions)} points. Until they are decided the clauses concerned are unknown, never satisfied.",
    ]
    for code, (zh, en) in GROUPS.items():
        found = [d for d in decisions if d.code == code]
        if not found:
            continue
        lines += ["", f"## {zh} · {en} ({len(found)})", ""]
        for decision in found:
            rule = f" `{decision.clause}`" if decision.clause else ""
            lines.append(f"- [ ] **{escaped(where(decision))}**{rule} {escaped(decision.zh)}")
            lines.append(f"  - {escaped(decision.en)}")
            lines.append(
                f"  - 建议：{escaped(decision.proposal_zh)} · Proposal: {escaped(decision.proposal_en)}"
            )
    return "\n".join([*lines, ""])


def where(decision: Decision) -> str:
    """``4.1 a)，第 5 页第 3 段``; empty if it is of the whole standard."""
    place = decision.place
    named = (
        ("第 {} 页", place.page if place else None),
        ("表 {}", place.table if place else None),
        ("第 {} 行", place.row if place else None),
        ("第 {} 段", place.paragraph if place else None),
    )
    words = "".join(form.format(value) for form, value in named if value is not None)
    return "，".join(filter(None, (decision.number, words))) or "全文"
