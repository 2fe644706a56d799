"""The words of the comparison of editions, in Chinese and English."""

from __future__ import annotations

from collections.abc import Mapping

from checker.reports.options import LANGUAGES

_WORDS: Mapping[str, tuple[str, str]] = {
    "report": ("跨地区互认对照", "Recognition, edition by edition"),
    "edition": ("版本", "Edition"),
    "text": ("文本", "Text"),
    "number": ("编号", "Number"),
    "published": ("发布", "Published"),
    "in_force": ("施行", "In force"),
    "headings": ("所见标题", "Headings seen"),
    "seen": ("所见文本", "What was seen"),
    "about": ("说明", "About"),
    "answer": ("能否成立", "Would it hold?"),
    "why": ("理由", "Why"),
    "true": ("成立", "holds"),
    "false": ("不成立", "does not hold"),
    "null": ("无法判定", "cannot be told"),
    "so_far": ("只就所见要求", "As far as it was seen"),
    "so_far_true": ("全部符合（不等于成立）", "all met (which is not that it holds)"),
    "so_far_false": ("有不符合的", "some are not met"),
    "so_far_null": ("尚不能定", "open"),
    "differs": ("各版判定不同的条款", "Clauses judged differently"),
    "no_difference": (
        "已施行的各版对每一条的判定都相同",
        "the editions in force judge every clause alike",
    ),
    "only_one": (
        "已施行的版本不足两个，无从比较",
        "fewer than two editions are in force: there is nothing to compare",
    ),
    "line_by_line": ("逐条对照", "Clause by clause"),
    "clause": ("条款", "Clause"),
    "cite": ("出处", "Source"),
    "difference": ("有差异", "differs"),
    "not_known": ("未知", "not known"),
    "from": ("{start} 起", "from {start}"),
    "until": ("至 {end}", "until {end}"),
    "absent": ("无此条", "no such clause"),
    "not_in_force": ("未施行", "not in force"),
    "attested": ("凭声明", "attested"),
    "waived": ("已豁免", "waived"),
    "unseen": ("已知有而内容未见的要求", "Requirements known to exist, text not seen"),
    "legend": (
        "出处依次为来源编号、事实行、标题和可信程度；“据公开报道”不是标准原文。",
        "A source is its id, the row of facts, the heading and how well it is known; what is reported is not the "
        "standard's own words.",
    ),
}


def word(name: str, lang: str, **parts: object) -> str:
    """The comparison's own words for ``name``, with ``parts`` filled in."""
    return _WORDS[name][LANGUAGES.index(lang)].format(**parts)


def answer(recognised: bool | None, lang: str) -> str:
    """True, False or None in words."""
    return word({True: "true", False: "false", None: "null"}[recognised], lang)


def so_far(found: bool | None, lang: str) -> str:
    """The answer for what was seen, which must not be taken for the whole."""
    return word({True: "so_far_true", False: "so_far_false", None: "so_far_null"}[found], lang)
