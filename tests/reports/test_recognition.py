"""The comparison of editions in each format on one shared input. CQO_UPDATE_SNAPSHOTS=1 accepts what is printed now."""

from __future__ import annotations

import json
import re
from dataclasses import replace

import pytest
from markdown_it import MarkdownIt

from checker.errors import InputError
from checker.gathering.model import Notice
from checker.judgement.contents import Contents, Heading
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
from checker.reports.recognition.known import known_rows
from checker.reports.recognition.requirements import requirements_of
from checker.reports.recognition.table import names_of
from checker.rulebook.model import InForce, LedgerEntry

from . import sample
from .test_html import Page
from .test_markdown import BLOCKS, OWN, PARSER
from .test_snapshots import STYLE, held_to

SUFFIXES = {"text": "txt", "json": "json", "html": "html", "markdown": "md"}
DIGEST = re.compile(r" style-src '[^']*';")
UNSEEN = LedgerEntry("CQO-CERT-01", {"zh": "证书管理", "en": "certificates"}, "unverified", (), "S", "quoted")
DUTY = LedgerEntry(
    "CQO-<b>|`DUTY`", {"zh": "职责|<i>", "en": "duties|<i>"}, "not_applicable", (), "S", "reported", "F-1",
    {"zh": "不约束企业", "en": "binds no firm"},
)  # fmt: skip
JUDGED = LedgerEntry("CQO-AUTH-05", DUTY.title, "automated", ("authority.plan_approval",), "S", "reported")
SEEN = {"source": "AH-4543", "standing": "quoted"}


def named(name: str, zh: str, en: str, **more: str) -> Heading:
    return Heading(name, {"zh": zh, "en": en}, {**SEEN, **more})


CONTENTS = Contents(
    indicators=(named("a", "意识", "awareness"), named("b", "诚信|<b>", "integrity|<b>", fact="T5")),
    lacking=(
        Heading("c", {"zh": "沟通", "en": "communication"}, {**SEEN, "fact": "T6", "note": {"zh": "未见“沟通”", "en": "no 沟通"}}),
    ),
    annexes=(
        replace(named("A", "附录A", "Annex A"), kind="normative"),
        replace(named("D", "附录D", "Annex D"), kind="informative"),
    ),
    steps=(named("s", "申请", "application"),),
)  # fmt: skip


def head(zh: str, en: str, **more: object) -> dict[str, object]:
    return {"title": {"zh": zh, "en": en}, "kind": "edition", "number": None, "published": None, **more}


def edition(name: str, told: dict[str, object], findings: tuple[Finding, ...], *notices: Notice) -> Edition:
    whole = sample.assessment()
    mine = replace(whole, region=name, findings=findings, notices=(*whole.notices, *notices))
    ledger = (DUTY, JUDGED, UNSEEN) if name == "anhui" else (DUTY,)
    contents = CONTENTS if name == "anhui" else Contents()
    return replace(edition_judged(name, told, InForce(), mine, ledger), contents=contents)


def recognition() -> Recognition:
    """Three editions: one of whose clauses another lacks and judges otherwise, and one that is not in force."""
    whole, findings = sample.assessment(), sample.findings()
    anhui = head(
        "安徽 DB34/T 4543—2023",
        "Anhui DB34/T 4543—2023",
        number="DB34/T 4543—2023",
        english_title="Specifications",
        announced={"day": "2023-09-07", "cite": {"source": "A2023-CCN", "standing": "reported"}},
        headings={
            "qualification": {"text": "任职要求|<b>", "number": "4.1", "cite": {**SEEN, "fact": "RS-STR-1"}},
            "process": {
                "text": None,
                "number": None,
                "cite": {**SEEN, "note": {"zh": "目录中没有", "en": "not listed"}},
            },
        },
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


def test_each_edition_shows_what_was_seen_of_it_alone() -> None:
    rows = {row.title: row.cells for row in known_rows(recognition(), "en")}
    assert rows["Number / 编号"] == ("DB34/T 4543—2023 [text was seen] AH-4543", "not known", "not known")
    assert (
        rows["Announced / 公布消息"][0] == "2023-09-07 [as reported, not the standard's own words] A2023-CCN"
    )
    heading = rows["Heading / 标题 – qualification / 任职条件"]
    assert heading == ("“4.1 任职要求|<b>” [text was seen] AH-4543 RS-STR-1", "not seen", "not seen")
    assert rows["Heading / 标题 – process / 评价流程"][0] == "not seen (not listed, AH-4543)"
    indicators = rows["First-level indicators / 一级评价指标"]
    assert indicators[0] == (
        "2: awareness / 意识; integrity|<b> / 诚信|<b> [text was seen] AH-4543 T5; no 沟通 [text was seen] AH-4543 T6"
    )
    assert indicators[1:] == ("not seen", "not seen")
    assert rows["Normative annexes / 规范性附录"][0] == "Annex A / 附录A [text was seen] AH-4543"
    assert rows["Informative annexes / 资料性附录"][0] == "Annex D / 附录D [text was seen] AH-4543"


def test_a_requirement_stands_only_where_it_was_seen() -> None:
    rows = {row.id: row for row in requirements_of(recognition(), "zh")}
    assert list(rows) == ["CQO-<b>|`DUTY`", "CQO-CERT-01"]
    assert rows["CQO-CERT-01"].cells == ("unverified", "not_in_force", "not_seen")
    assert rows["CQO-CERT-01"].title == "证书管理 / certificates"
    assert rows["CQO-<b>|`DUTY`"].cells == ("not_applicable", "not_in_force", "not_applicable")
    assert rows["CQO-<b>|`DUTY`"].known_from == "[据公开报道，非标准原文] S F-1"


def test_a_requirement_of_a_later_edition_keeps_its_place() -> None:
    whole = recognition()
    first, off, last = whole.editions
    turned = replace(whole, editions=(last, off, replace(first, ledger=(UNSEEN, DUTY))))
    assert [row.id for row in requirements_of(turned, "zh")] == ["CQO-CERT-01", "CQO-<b>|`DUTY`"]


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
    assert html.count("<table>") == 6


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
