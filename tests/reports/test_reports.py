"""Every format on one assessment that has every verdict and hostile words in it."""

from __future__ import annotations

import json
import os
import re
from pathlib import Path

import junitparser
import pytest
from jsonschema import Draft4Validator

from checker import check
from checker.errors import InputError
from checker.judgement.model import Assessment
from checker.organisation.model import Chart, ChartPost
from checker.reports import FORMATS, render
from checker.reports.chart_svg import draw
from checker.reports.markdown import escaped
from checker.reports.proof import explain
from checker.reports.write import write_whole

HERE = Path(__file__).parent
CASES = HERE.parent.parent / "cases"
HOSTILE = "首席质量官对质量安全事项行使一票否决权<script>alert(1)</script>|\x1b[31m=cmd\u202e。"


@pytest.fixture(scope="module")
def assessment() -> Assessment:
    return check(CASES / "car-parts", region="jiangsu", as_of="2026-11-01", engine="plain")


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Assessment:
    folder = tmp_path_factory.mktemp("dossier")
    (folder / "任命书<b>.md").write_text(f"# 关于任命首席质量官的通知\n\n{HOSTILE}\n", "utf-8")
    (folder / "坏.docx").write_bytes(b"PK\x03\x04 no zip")
    return check(folder, as_of="2026-11-01", engine="plain")


@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize("form", FORMATS)
def test_the_same_assessment_gives_the_kept_report(assessment: Assessment, form: str, lang: str) -> None:
    kept = HERE / "snapshots" / f"car-parts.{lang}.{form}.txt"
    made = re.sub(
        r'(cqo |version": ")\d+\.\d+\.\d+', r"\1VERSION", render([assessment], format=form, lang=lang)
    )
    if os.environ.get("CQO_UPDATE_SNAPSHOTS"):
        kept.write_text(made, "utf-8")
    assert made == kept.read_text("utf-8")


def test_html_is_alone_and_escaped(hostile: Assessment) -> None:
    page = render([hostile], format="html")
    assert "<script" not in page
    assert "\x1b" not in page and "\u202e" not in page
    assert not re.search(r"""(?:src|href)=["'](?!#)""", page)
    assert "Content-Security-Policy" in page


def test_markdown_and_text_are_escaped(hostile: Assessment) -> None:
    assert "<script" not in render([hostile], format="markdown")
    shown = render([hostile], format="text", color=False)
    assert "\x1b" not in shown and "\u202e" not in shown


def test_an_unread_document_stands_first(hostile: Assessment) -> None:
    assert "坏.docx" in render([hostile], format="text").splitlines()[0]
    assert "坏.docx" in render([hostile], format="html").partition("<h2>")[0]
    assert "坏" in render([hostile], format="markdown").partition("##")[0]


@pytest.mark.parametrize("name", ["car-parts", "food-maker", "battery-maker"])
def test_sarif_is_valid_and_has_a_place_for_everything(name: str) -> None:
    schema = json.loads((HERE / "sarif-2.1.0-rtm.5.json").read_text("utf-8"))
    log = json.loads(render([check(CASES / name, as_of="2026-11-01", engine="plain")], format="sarif"))
    assert list(Draft4Validator(schema).iter_errors(log)) == []
    results = log["runs"][0]["results"]
    assert results and all(r["locations"] and r["partialFingerprints"] for r in results)


def test_sarif_fingerprints_stay_when_a_line_is_inserted_above(tmp_path: Path) -> None:
    def prints(text: str) -> list[object]:
        (tmp_path / "岗位说明书.md").write_text(text, "utf-8")
        made = json.loads(render([check(tmp_path, as_of="2026-11-01", engine="plain")], format="sarif"))
        return [(r["ruleId"], r["partialFingerprints"]) for r in made["runs"][0]["results"]]

    text = "# 首席质量官岗位说明书\n\n首席质量官审批质量计划，须报总经理批准后执行。\n"
    assert prints(text) == prints(text.replace("\n\n", "\n\n本说明书由人力资源部编制。\n\n", 1))


def test_junit_opens_in_a_public_reader(assessment: Assessment) -> None:
    suites = junitparser.JUnitXml.fromstring(render([assessment], format="junit").encode())
    assert sum(1 for suite in suites for _ in suite) == len(assessment.findings)


def test_json_is_the_contract(assessment: Assessment) -> None:
    data = json.loads(render([assessment], format="json"))
    assert {"dossier", "pack", "region", "as_of", "tool", "documents", "summary", "findings"} <= set(data)
    assert {"clauses", "assessed", "satisfied"} <= set(data["summary"])
    keys = {
        "clause",
        "title",
        "verdict",
        "severity",
        "waived",
        "reason",
        "evidence",
        "waits_for",
        "remedy",
        "proof",
    }
    assert all(keys <= set(f) for f in data["findings"])


def test_a_chart_with_a_circle_is_drawn() -> None:
    place = (
        check(CASES / "car-parts", as_of="2026-11-01", engine="plain").dossier.documents[0].blocks[0].place
    )
    posts = tuple(
        ChartPost(i, f"<{i}>", place, ("甲",), (above,)) for i, above in (("a", "b"), ("b", "c"), ("c", "a"))
    )
    drawing = draw(Chart(posts, "c.yaml", officer="a", line=("a",)), officer="CQO", vacant="–", title="t")
    assert drawing.svg.count("<rect") == 3 and "<a>" not in drawing.svg and drawing.left_out == 0


def test_escaped_markdown_has_no_marks_left() -> None:
    assert escaped("a|b*[x](y)<z>") == r"a\|b\*\[x\]\(y\)&lt;z&gt;"


def test_explain_shows_the_words_and_the_place(assessment: Assessment) -> None:
    tree = explain(next(f for f in assessment.findings if f.clause == "authority.budget"), lang="zh")
    assert "单笔支出不超过3万元" in tree and "费用审批与资金支付管理办法.docx" in tree


def test_a_report_is_written_whole_or_not_at_all(tmp_path: Path) -> None:
    target = tmp_path / "r.txt"
    write_whole(target, "报告")
    assert target.read_text("utf-8") == "报告" and list(tmp_path.iterdir()) == [target]
    with pytest.raises(InputError, match="one of the documents"):
        write_whole(target, "x", keep=[tmp_path])
    with pytest.raises(InputError, match="no folder"):
        write_whole(tmp_path / "no" / "r.txt", "x")
    assert target.read_text("utf-8") == "报告"
