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
    "announced": ("公布消息", "Announced"),
    "english_title": ("封面英文名称", "English title on the cover"),
    "classification": ("封面分类号", "Classification on the cover"),
    "known": ("各版文本所见", "What is known of each edition's text"),
    "known_legend": (
        "每项后为可信程度、来源编号和事实行；“未见”不等于没有。",
        "Behind each stands how well it is known, the id of its source and the row of facts; what was not seen may be there.",
    ),
    "not_seen": ("未见", "not seen"),
    "judged_from": ("自 {start} 起判断", "judged from {start} on"),
    "heading": ("标题", "Heading"),
    "about_scope": ("范围", "scope"),
    "about_references": ("规范性引用文件", "normative references"),
    "about_terms": ("术语和定义", "terms and definitions"),
    "about_principles": ("评价原则", "principles"),
    "about_person": ("评价对象、岗位要求", "the person"),
    "about_qualification": ("任职条件", "qualification"),
    "about_ethics": ("职业素养", "professional ethics"),
    "about_ability": ("职业能力", "professional ability"),
    "about_duties": ("岗位职责", "duties"),
    "about_authorities": ("岗位权限", "authorities"),
    "about_evaluator": ("评价主体", "who evaluates"),
    "about_indicators": ("评价指标", "indicators"),
    "about_process": ("评价流程", "process"),
    "principles_named": ("评价原则各项", "Principles named"),
    "first_level": ("一级评价指标", "First-level indicators"),
    "steps": ("评价流程各步", "Steps of the process"),
    "normative": ("规范性附录", "Normative annexes"),
    "informative": ("资料性附录", "Informative annexes"),
    "annexes": ("附录", "Annexes"),
    "requirements": ("没有条款判断的要求", "Requirements that no clause judges"),
    "requirement": ("要求", "Requirement"),
    "requirement_unverified": ("已知有，内容未见", "known to exist, text not seen"),
    "requirement_not_applicable": ("已知有，不约束企业", "known, binds no enterprise"),
    "requirement_attested": ("已知有，凭声明", "known, attested"),
    "requirement_judged": ("见逐条对照", "see clause by clause"),
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
    "legend": (
        "出处依次为来源编号、事实行、标题和可信程度；“据公开报道”不是标准原文。",
        "A source is its id, the row of facts, the heading and how well it is known; what is reported is not the "
        "standard's own words.",
    ),
}


def word(name: str, lang: str, **parts: object) -> str:
    """The comparison's own words for ``name``, with ``parts`` filled in."""
    return _WORDS[name][LANGUAGES.index(lang)].format(**parts)


def both_words(name: str, lang: str) -> str:
    """The words for ``name`` in both languages, the reader's first."""
    zh, en = _WORDS[name]
    return f"{zh} / {en}" if lang == "zh" else f"{en} / {zh}"


def answer(recognised: bool | None, lang: str) -> str:
    """True, False or None in words."""
    return word({True: "true", False: "false", None: "null"}[recognised], lang)


def so_far(found: bool | None, lang: str) -> str:
    """The answer for what was seen, which must not be taken for the whole."""
    return word({True: "so_far_true", False: "so_far_false", None: "so_far_null"}[found], lang)
