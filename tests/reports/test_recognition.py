"""The comparison of editions in each format on one shared input. CQO_UPDATE_SNAPSHOTS=1 accepts what is printed now."""

from __future__ import annotations

import json
import re
from dataclasses import replace

import pytest
from markdown_it import MarkdownIt

from checker.errors import InputError
from checker.gathering.model import Notice
from checker.judgement.model import Assessment, Finding
from checker.judgement.recognition import (
    Edition,
    Recognition,
    differing,
    edition_judged,
    edition_not_in_force,
    nothing_judged,
)
from checker.reports.recognition import FORMATS, render
from checker.reports.recognition.table import names_of
from checker.rulebook.model import InForce, LedgerEntry

from . import sample
from .test_html import Page
from .test_markdown import BLOCKS, OWN, PARSER
from .test_snapshots import STYLE, held_to

SUFFIXES = {"text": "txt", "json": "json", "html": "html", "markdown": "md"}
DIGEST = re.compile(r" style-src '[^']*';")
UNSEEN = LedgerEntry("CQO-CERT-01", {"zh": "证书管理", "en": "certificates"}, "unverified", (), "S", "quoted")


def head(zh: str, en: str, **more: object) -> dict[str, object]:
    return {"title": {"zh": zh, "en": en}, "kind": "edition", "number": None, "published": None, **more}


def edition(name: str, told: dict[str, object], findings: tuple[Finding, ...], *notices: Notice) -> Edition:
    whole = sample.assessment()
    mine = replace(whole, region=name, findings=findings, notices=(*whole.notices, *notices))
    return edition_judged(name, told, InForce(), mine, (UNSEEN,))


def recognition() -> Recognition:
    """Three editions: one of whose clauses another lacks and judges otherwise, and one that is not in force."""
    whole, findings = sample.assessment(), sample.findings()
    anhui = head(
        "安徽 DB34/T 4543—2023",
        "Anhui DB34/T 4543—2023",
        number="DB34/T 4543—2023",
        published="2023-10-07",
        in_force={"from": "2023-11-07"},
        about={"zh": "仅见封面与目录。", "en": "Cover and contents only."},
        provenance=[
            {
                "source": "AH-4543",
                "standing": "quoted",
                "note": {"zh": "封面与目录", "en": "cover and contents"},
            }
        ],
    )
    hostile = head(
        "上海版<script>|`x`", "Shanghai <b>|`x`", provenance=[{"source": "A2023-CCN", "standing": "reported"}]
    )
    satisfied = replace(
        findings[2],
        verdict="satisfied",
        severity="none",
        cite={"source": "JS-4570", "fact": "RS-STR-1", "standing": "quoted", "clause": "基本|要求"},
    )
    others = tuple(satisfied if f.clause == satisfied.clause else f for f in findings[:-2])
    off = edition_not_in_force(
        "jiangsu",
        head(
            "江苏 DB32/T 4570—2023",
            "Jiangsu DB32/T 4570—2023",
            in_force={"from": "2026-01-01", "to": "2026-12-31"},
        ),
        InForce("2026-01-01", "2026-12-31"),
        whole.as_of,
    )
    only_here = Notice("waiver-unused", "warning", {"zh": "只在一版", "en": "in one edition only"})
    found = (edition("anhui", anhui, findings), off, edition("shanghai", hostile, others, only_here))
    return Recognition(whole.dossier, whole.pack, whole.as_of, found, differing(found))


@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize("form", FORMATS)
def test_snapshot(form: str, lang: str) -> None:
    text = render(recognition(), format=form, lang=lang, width=90)
    held_to(f"recognition.{lang}.{SUFFIXES[form]}", DIGEST.sub("", STYLE.sub("<style>…</style>", text)))


def test_text_in_colour_says_the_same() -> None:
    plain = render(recognition(), format="text", width=60)
    coloured = render(recognition(), format="text", width=60, color=True)
    shown = re.sub("\x1b\\[[0-9]+m", "", coloured)
    assert coloured != plain and [line.rstrip() for line in shown.splitlines()] == plain.splitlines()


@pytest.mark.parametrize("form", FORMATS)
def test_two_runs_are_byte_identical(form: str) -> None:
    assert render(recognition(), format=form) == render(recognition(), format=form)


def test_what_differs_is_named_before_the_table() -> None:
    text = render(recognition(), format="text", lang="en")
    between = text.partition("Clauses judged differently")[2].partition("Clause by clause")[0]
    assert [line.split()[-1] for line in between.splitlines() if "≠" in line] == list(
        recognition().differs_at
    )
    assert recognition().differs_at == (
        "authority.plan_approval",
        "position.independent",
        "appointment.authorised",
    )


def test_columns_stand_under_their_names() -> None:
    lines = render(recognition(), format="text", lang="en", width=100).splitlines()
    top = next(line for line in lines if line.startswith("Authorities of the post"))
    row = next(line for line in lines if "Approval of the quality plan (shall)" in line)
    at = [top.index(name) for name in ("Anhui", "Jiangsu", "Shanghai")]
    assert [row[place] for place in at] == ["○", "/", "✓"]


def test_nothing_in_a_page_is_markup_that_is_not_ours() -> None:
    for lang in ("zh", "en"):
        page = Page(render(recognition(), format="html", lang=lang))
        assert "<script>alert(1)</script>" in page.text
        assert not [name for _, name, _ in page.attributes if name.startswith("on")]
        text = render(recognition(), format="markdown", lang=lang)
        tokens = PARSER.parse(text.replace("<br>", ""))
        inner = [child for token in tokens for child in token.children or ()]
        kinds = {token.type for token in (*tokens, *inner)} - OWN
        assert {kind.removesuffix("_open").removesuffix("_close") for kind in kinds} <= BLOCKS


def test_every_row_of_a_table_has_its_cells() -> None:
    width = 0
    for line in render(recognition(), format="markdown").splitlines():
        cells = len(re.findall(r"(?<!\\)\|", line)) if line.startswith("|") else 0
        assert not (cells and width) or cells == width, line
        width = cells
    html = MarkdownIt("commonmark").enable("table").render(render(recognition(), format="markdown"))
    assert html.count("<table>") == 4


def test_the_text_steers_no_terminal() -> None:
    text = render(recognition(), format="text")
    assert "\x1b" not in text and "\x9b" not in text and "\u202e" not in text


def test_json_of_an_edition_that_is_not_in_force() -> None:
    told = json.loads(render(recognition(), format="json"))["editions"]["jiangsu"]
    assert told["recognised"] is None and told["findings"] == [] and told["summary"] is None
    assert told["differs_at"] == [] and told["in_force"] == {"from": "2026-01-01", "to": "2026-12-31"}


def test_where_nothing_is_in_force_the_report_says_so_first() -> None:
    whole = recognition()
    nothing = replace(whole, editions=whole.editions[1:2], differs_at=(), notices=(nothing_judged(),))
    for form in ("text", "markdown", "html"):
        assert "没有一个版本在评价基准日施行" in render(nothing, format=form)
    assert nothing.worst() == "error"


def test_short_names_or_else_ids() -> None:
    def names(*titles: str) -> tuple[str, ...]:
        editions = [
            replace(recognition().editions[0], id=f"e{n}", title={"zh": t, "en": t})
            for n, t in enumerate(titles)
        ]
        return names_of(editions, "zh")

    assert names("上海版（编号未知）", "江苏 DB32/T") == ("上海", "江苏")
    assert names("标准 甲", "标准 乙") == ("e0", "e1")
    assert names("2023 年版") == ("e0",)


def test_an_unknown_format_is_named_with_the_nearest_right_one() -> None:
    with pytest.raises(InputError, match="there is no format `sarif`"):
        render(recognition(), format="sarif")


def test_a_finding_reads_as_in_an_assessment(assessment: Assessment) -> None:
    from checker.reports import render as render_one

    one = json.loads(render_one([assessment], format="json"))["findings"]
    assert json.loads(render(recognition(), format="json"))["editions"]["anhui"]["findings"] == one
