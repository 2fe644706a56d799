"""The Markdown report, held against a Markdown parser: nothing a document says becomes markup."""

from __future__ import annotations

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from checker.judgement.model import Assessment
from checker.reports import render
from checker.reports.markdown_plain import escaped

from .sample import HOSTILE

PARSER = MarkdownIt("commonmark").enable("table").enable("strikethrough")
OWN = {"inline", "text", "softbreak", "code_inline", "hr", "strong_open", "strong_close"}
BLOCKS = {"heading", "paragraph", "blockquote", "bullet_list", "list_item", "table", "thead", "tbody", "tr", "th", "td"}  # fmt: skip


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_only_our_own_markup_is_in_the_report(assessment: Assessment, lang: str) -> None:
    tokens = PARSER.parse(render([assessment, assessment], format="markdown", lang=lang))
    inner = [child for token in tokens for child in token.children or ()]
    kinds = {token.type for token in (*tokens, *inner)} - OWN
    assert {kind.removesuffix("_open").removesuffix("_close") for kind in kinds} <= BLOCKS
    codes = {child.content for child in inner if child.type == "code_inline"}
    assert codes == {finding.clause for finding in assessment.findings}


def test_hostile_words_are_read_as_they_are(assessment: Assessment) -> None:
    html = PARSER.render(render([assessment], format="markdown"))
    text = re.sub("<[^>]*>", "", html).replace("\u200b", "")
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in text
    assert "a | b `c` **d** [e](javascript:f) ![g](h) &lt;img src=x onerror=y&gt;" in text
    assert "]]&gt; &amp;amp; ' &quot; \\" in text


def test_every_row_of_a_table_has_its_cells(assessment: Assessment) -> None:
    for lang in ("zh", "en"):
        width = 0
        for line in render([assessment], format="markdown", lang=lang).splitlines():
            cells = len(re.findall(r"(?<!\\)\|", line)) if line.startswith("|") else 0
            assert not (cells and width) or cells == width, line
            width = cells


def test_unread_documents_stand_under_the_first_heading(assessment: Assessment) -> None:
    first, second = render([assessment], format="markdown").split("\n## ")[:2]
    assert first.startswith("# 首席质量官岗位评价报告：华东精密机械有限公司")
    assert second.splitlines()[2].startswith("- **有文件未能完整读取，本报告的结论不涵盖其内容：质量手册.pdf")


def test_what_stands_in_one_place_shares_it(assessment: Assessment) -> None:
    text = render([assessment], format="markdown")
    assert "> 岗位「首席质量官」，所在机构「总经理办公会」\n>\n> — org-chart.yaml，行号 7\n" in text
    assert text.count("— 质量手册.pdf，第 12 页，脚注，行号 8") == 1


ANY = st.text(
    st.characters(exclude_categories=["Cs"]) | st.sampled_from("*_`[]()<>#|~!&\\-+.1@:/$"), max_size=40
)


@given(ANY)
@example("a|b*[x](y)<z>")
@example("1. x")
@example("www.a.b https://c.d @e #1 a_b_c ~~f~~")
def test_escaped_text_is_one_run_of_text(text: str) -> None:
    for before in ("", "- ", "> ", "### "):
        (inline,) = [token for token in PARSER.parse(before + "x" + escaped(text)) if token.type == "inline"]
        assert {child.type for child in inline.children or ()} <= {"text", "text_special"}


@pytest.mark.parametrize("text", HOSTILE)
def test_nothing_is_a_link_or_a_mention(text: str) -> None:
    assert not re.search(r"@\w|(?<!\\)#\d|https?://|www\.", escaped(text))
