"""The words of reports in Chinese and English: one place for all that a report says in its own voice."""

from __future__ import annotations

from collections.abc import Mapping

from checker.judgement import words as judgement_words
from checker.reports.options import LANGUAGES

_WORDS: Mapping[str, tuple[str, str]] = {
    "report": ("{officer}岗位评价报告", "{officer} post: assessment report"),
    "pack": ("标准", "Standard"),
    "region": ("地区", "Region"),
    "as_of": ("评价基准日", "As of"),
    "no_region": ("未指定", "none chosen"),
    "strict": ("严格：无法判定按差距计为错误", "strict: unknown counts as an error"),
    "summary": ("结论概要", "Summary"),
    "clauses_assessed": ("条款已判定", "clauses assessed"),
    "of_these_satisfied": ("其中符合", "of those satisfied"),
    "known_is": ("标准中已知的要求共 {known} 项：", "The standard is known to have {known} requirements:"),
    "assessed_of": ("已判定 {assessed} 条，共 {clauses} 条", "{assessed} of {clauses} clauses assessed"),
    "satisfied_count": ("其中符合 {satisfied} 条", "{satisfied} of those satisfied"),
    "waived_count": ("已豁免 {n} 条", "{n} waived"),
    "known": (
        "标准中已知的要求共 {known} 项：{parts}",
        "the standard is known to have {known} requirements: {parts}",
    ),
    "no_findings": ("没有可判定的条款", "there was no clause to judge"),
    "notices": ("请先阅读", "Read this first"),
    "unread_first": (
        "有文件未能完整读取，本报告的结论不涵盖其内容",
        "Some documents were not wholly read; the verdicts do not cover what they say",
    ),
    "gaps": ("差距", "Gaps"),
    "no_gaps": ("没有未豁免的差距", "no gap that is not waived"),
    "waived": ("已豁免", "Waived"),
    "attested": ("凭声明", "Attested"),
    "attested_count": ("凭声明符合 {n} 条", "{n} by attestation alone"),
    "attested_by": ("声明", "Attested"),
    "attested_on": ("声明于 {day}", "on {day}"),
    "basis": ("依据", "basis"),
    "met": ("符合与不适用", "Satisfied and not applicable"),
    "contents": ("目录", "Contents"),
    "clause": ("条款", "Clause"),
    "verdict": ("判定", "Verdict"),
    "severity": ("程度", "Severity"),
    "reason": ("理由", "Why"),
    "remedy": ("应写为", "Write instead"),
    "words": ("原文", "Words"),
    "counter": ("相反的原文", "Words against it"),
    "data": ("（整份文件）", "(the file as a whole)"),
    "page": ("第 {n} 页", "page {n}"),
    "around": ("上下文", "what stands around it"),
    "whole_page": ("整页", "the whole page"),
    "pages_left_out": ("另有 {n} 页未附图", "{n} more page(s) are not shown as pictures"),
    "looked_whole": ("（已查阅整份文件）", "(the whole file was looked at)"),
    "in_row": ("行", "row"),
    "in_column": ("列", "column"),
    "key": ("图例", "key"),
    "overruled": ("已被取代的原文", "Overruled words"),
    "waits_for": ("尚待", "Waiting for"),
    "looked_at": ("已查阅", "Looked at"),
    "write_in": ("宜写入", "Write it in"),
    "cite": ("出处", "Source"),
    "not_judged": (
        "不作判断：文字未经核实（{why}）",
        "not judged, for its words are not verified ({why})",
    ),
    "once_verified": ("（文字核实后）", " (once its words are verified)"),
    "source_words": ("出处原话", "The source's words"),
    "proof": ("判定依据", "Proof"),
    "documents": ("文件", "Documents"),
    "file": ("文件", "File"),
    "kind": ("种类", "Kind"),
    "date": ("日期", "Date"),
    "status": ("读取", "Reading"),
    "force": ("效力", "In force"),
    "guessed": ("推断", "inferred"),
    "unread": (
        "请人工核对：含有权限用语而未能读懂的文字",
        "Please look: words of power that could not be read",
    ),
    "unread_about": (
        "下列文字提到权限用语，但未能读懂，未作为判定依据。",
        "These passages have words of power but could not be read; no verdict rests on them.",
    ),
    "chart": ("组织架构", "Organisation chart"),
    "chart_text": ("文字说明", "In words"),
    "officer_line": ("{officer}的报告路线", "The officer's reporting line"),
    "no_line": ("无法确定", "not clear"),
    "no_officer": ("组织架构中未见{officer}岗位", "the chart shows no post of {officer}"),
    "vacant": ("空缺", "vacant"),
    "reports_to": ("向{who}报告", "reports to {who}"),
    "dotted_to": ("虚线向{who}报告", "dotted line to {who}"),
    "unresolved": ("图中未见其上级“{who}”", "its superior “{who}” is not in the chart"),
    "solid": ("实线：直接报告", "solid: reports to"),
    "dashed": ("虚线：兼报告", "dashed: dotted line"),
    "highlighted": ("粗线：{officer}到最高管理者", "bold: the officer up to the top"),
    "left_out": ("图中略去 {n} 个岗位，见文字说明", "{n} posts left out of the drawing; see the words below"),
    "owner": ("责任人", "owner"),
    "approver": ("批准人", "approver"),
    "until": ("有效至", "until"),
    "until_included": ("有效至 {day}（含当日）", "until {day} inclusive"),
    "inclusive": ("{day}（含当日）", "{day} inclusive"),
    "sources": ("出处一览", "Sources"),
    "tool": ("生成工具", "Made with"),
    "more": ("…（共 {n} 字）", "… ({n} characters in all)"),
    "asks": ("要求", "What it asks"),
    "satisfied_by": ("符合条件", "Satisfied by"),
    "violated_by": ("违反情形", "Violated by"),
    "nothing_violates": ("没有规定违反情形", "nothing is said to violate it"),
    "applies_if": ("适用条件", "Applies if"),
    "exceptions": ("例外", "Exceptions"),
    "expected_in": ("应见于", "Expected in"),
    "examples": ("示例", "Examples"),
    "in_force": ("施行期间", "In force"),
    "from_to": ("{start} 至 {end}", "{start} to {end}"),
    "any": ("下列任一", "any of"),
    "all": ("下列全部", "all of"),
    "none": ("下列均无（须已查阅）", "none of (where somebody looked)"),
    "at_least": ("至少 {n} 项", "at least {n}"),
}

_NAMES: Mapping[str, Mapping[str, tuple[str, str]]] = {
    "severity": {
        "error": ("错误", "error"),
        "warning": ("警告", "warning"),
        "note": ("提示", "note"),
        "none": ("无", "none"),
    },
    "modality": {"shall": ("应", "shall"), "should": ("宜", "should"), "may": ("可", "may")},
    "standing": {
        "quoted": ("已见原文", "text was seen"),
        "reported": ("据公开报道，非标准原文", "as reported, not the standard's own words"),
        "inferred": ("推断", "inferred"),
        "unverified": ("未核实", "unverified"),
    },
    "ledger": {
        "automated": ("自动判定", "automated"),
        "partial": ("部分判定", "partial"),
        "attested": ("凭声明", "attested"),
        "unverified": ("内容未核实", "unverified"),
        "not_applicable": ("不适用", "not applicable"),
    },
    "read_status": {
        "read": ("已读取", "read"),
        "partly_read": ("部分读取", "partly read"),
        "unreadable": ("未能读取", "not readable"),
    },
    "force": {
        "in_force": ("现行", "in force"),
        "draft": ("草案", "draft"),
        "void": ("作废", "void"),
        "not_yet": ("尚未生效", "not yet in force"),
    },
    "inferred": {
        "kind": ("种类", "kind"),
        "date": ("日期", "date"),
        "standing": ("效力", "standing"),
    },
    "step": {
        "clause": ("条款", "clause"),
        "condition": ("条件", "condition"),
        "pattern": ("要件", "pattern"),
        "fact": ("事实", "fact"),
        "statement": ("原文", "statement"),
        "overruled": ("已被取代", "overruled"),
        "looked_at": ("已查阅", "looked at"),
        "exception": ("例外", "exception"),
    },
    "field": {
        "title": ("岗位", "post"),
        "names": ("任职人", "held by"),
        "bodies": ("所在机构", "member of"),
        "reports_to": ("上级", "superior"),
        "leads": ("分管", "leads"),
    },
    "document": {
        "standard": ("标准文本", "standard"),
        "training_material": ("培训材料", "training material"),
        "other": ("其他", "other"),
    },
}


def word(name: str, lang: str, **parts: object) -> str:
    """The report's own words for ``name``, with ``parts`` filled in."""
    return _WORDS[name][LANGUAGES.index(lang)].format(**parts)


def name_of(group: str, value: str, lang: str) -> str:
    """What ``value`` of a closed list (``severity``, ``standing`` …) is called; itself if unknown."""
    found = _NAMES[group].get(value)
    return found[LANGUAGES.index(lang)] if found else value.replace("_", " ")


def verdict_name(verdict: str, lang: str) -> str:
    """A verdict in words, or what stands for one (``attested``)."""
    if verdict == "attested":
        return word(verdict, lang)
    return said(judgement_words.VERDICTS[verdict], lang)


def document_kind(kind: str, lang: str) -> str:
    """A document kind in words."""
    if kind in _NAMES["document"]:
        return name_of("document", kind, lang)
    return said(judgement_words.document_name(kind), lang)


def said(text: Mapping[str, str] | str | None, lang: str) -> str:
    """A {zh, en} text in ``lang``; in the other language rather than not at all."""
    if not text:
        return ""
    if isinstance(text, str):
        return text
    return text.get(lang) or next((text[other] for other in LANGUAGES if text.get(other)), "")
