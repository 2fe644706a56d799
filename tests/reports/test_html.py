"""The HTML report: one file that needs nothing, runs nothing, and hides nothing."""

from __future__ import annotations

import base64
import hashlib
import re
from dataclasses import replace
from html.parser import HTMLParser

import pytest

from checker.judgement.model import Assessment
from checker.reports import render
from checker.reports.beaten import overruled
from checker.reports.html import ticked

VOID = {"meta", "br"}
"""The elements without an end that the page uses; of SVG, what closes itself is told apart by the parser."""


class Page(HTMLParser):
    """Elements, attributes and text of a page; fails on an element that is not closed where it should be."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.attributes: list[tuple[str, str, str]] = []
        self.words: list[str] = []
        self.feed(text)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.attributes += [(tag, name, value or "") for name, value in attrs]
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.attributes += [(tag, name, value or "") for name, value in attrs]

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words.append(data)

    @property
    def text(self) -> str:
        return "".join(self.words)

    def values(self, attribute: str) -> list[str]:
        return [value for _, name, value in self.attributes if name == attribute]


@pytest.fixture(params=["zh", "en"])
def lang(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def test_nothing_is_fetched_and_nothing_runs(assessment: Assessment, lang: str) -> None:
    text = render([assessment, assessment], format="html", lang=lang)
    page = Page(text)
    assert not {"script", "link", "iframe", "object", "embed", "img", "base", "form"} & {
        tag for tag, _, _ in page.attributes
    }
    assert not [name for _, name, _ in page.attributes if name.startswith("on") or name in ("src", "style")]
    assert all(value.startswith("#") for value in page.values("href"))
    style = text.partition("<style>")[2].partition("</style>")[0]
    assert "url(" not in style and "@import" not in style and "</" not in style


def test_the_policy_lets_in_the_one_style_and_nothing_else(assessment: Assessment) -> None:
    text = render([assessment], format="html")
    style = text.partition("<style>")[2].partition("</style>")[0]
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    (policy,) = re.findall(r'Content-Security-Policy" content="([^"]*)"', text)
    assert policy.startswith("default-src 'none'; ")
    assert f"style-src 'sha256-{digest}';" in policy


def test_what_documents_say_is_shown_and_does_nothing(assessment: Assessment, lang: str) -> None:
    text = render([assessment], format="html", lang=lang)
    page = Page(text)
    for words in ("<script>alert(1)</script>", "<img src=x onerror=y>", "[U+202E]", "赵<b>六</b>"):
        assert words in page.text
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2066-\u2069]", text)


def test_names_are_unique_and_links_lead_to_them(assessment: Assessment) -> None:
    page = Page(render([assessment, assessment], format="html"))
    names = page.values("id")
    assert len(names) == len(set(names))
    assert {link.removeprefix("#") for link in page.values("href")} <= set(names)
    assert {part for value in page.values("aria-labelledby") for part in value.split()} <= set(names)


def test_an_unread_document_stands_before_all_counts(assessment: Assessment, lang: str) -> None:
    text = Page(render([assessment], format="html", lang=lang)).text
    alarm = text.index("附件/扫描 件#1.pdf")
    assert alarm < text.index("6 / 8")
    assert alarm < text.index("authority.veto")


def test_every_verdict_quotation_place_and_remedy_is_there(assessment: Assessment, lang: str) -> None:
    text = Page(render([assessment], format="html", lang=lang)).text
    for finding in assessment.findings:
        assert finding.clause in text
        assert finding.title[lang] in text
        if finding.is_gap:
            assert finding.remedy.get(lang, "") in text
    places = {
        "zh": (
            "任命书.docx，第 1 页，第 3 段",
            "质量手册.pdf，第 12 页，脚注，行号 8",
            "org-chart.yaml，行号 7",
        ),
        "en": (
            "任命书.docx, page 1, paragraph 3",
            "质量手册.pdf, page 12, footnote, line 8",
            "org-chart.yaml, line 7",
        ),
    }
    assert all(place in text for place in places[lang])


def test_limits_are_marked_within_the_sentence(assessment: Assessment) -> None:
    text = render([assessment], format="html")
    assert (
        "首席质量官审批质量预算，<mark>单笔不超过3万元</mark>；<mark>超过的</mark>，<mark>须报总经理批准</mark>。"
        in text
    )


def test_the_chart_is_drawn_with_the_officers_line(assessment: Assessment, lang: str) -> None:
    text = render([assessment], format="html", lang=lang)
    drawing = text[text.index('<svg class="chart') : text.index("</svg>", text.index('<svg class="chart'))]
    assert drawing.count("<rect") == 5
    assert drawing.count('class="line bold"') == 2
    assert drawing.count('class="post officer"') == 1
    assert drawing.count('class="post on-line"') == 2
    assert "首席质量官 → 常务副总经理 → 总经理" in text


def test_a_dossier_without_anything_is_no_pass(assessment: Assessment) -> None:
    bare = replace(
        assessment,
        findings=(),
        notices=(),
        chart=None,
        dossier=replace(assessment.dossier, documents=(), data=()),
    )
    text = Page(render([bare], format="html")).text
    assert "没有可判定的条款" in text
    assert "没有未豁免的差距" not in text


def test_overruled_words_that_say_the_same_are_not_struck_out(assessment: Assessment) -> None:
    veto = assessment.findings[0]
    assert [evidence.quote for evidence in overruled(veto)] == ["（旧）首席质量官无否决权。"]
    same = replace(veto, evidence=(replace(veto.evidence[0], quote="（旧）首席质量官无否决权。"),))
    assert overruled(same) == ()


def test_backticks_become_code_and_an_odd_one_stays() -> None:
    assert list(ticked("`a` 的种类")) == [("", False), ("a", True), (" 的种类", False)]
    assert "".join(text for text, _ in ticked("x `y")) == "x `y"
    assert not any(code for _, code in ticked("x `y"))
