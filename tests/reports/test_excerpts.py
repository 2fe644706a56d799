"""Where no page can be drawn, the report shows what stands around the words: rows of a sheet, paragraphs of a text."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from openpyxl import Workbook

from checker import check
from checker.reports import render

VETO = "首席质量官对质量安全事项行使一票否决权。"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "dossier"
    made.mkdir()
    (made / "任命书.md").write_text(
        f"# 关于聘任首席质量官的通知\n\n聘任李明为<首席质量官>。\n\n{VETO}其他事项另行通知。\n\n特此通知。\n\n2025年5月1日\n",
        "utf-8",
    )
    book = Workbook()
    rows = (
        ("质量权限分配表", None, None),
        ("事项", "总经理", "首席质量官"),
        *((f"事项{n}", "★", None) for n in range(4)),
        ("年度质量计划审批", "▲", "★"),
        ("供应商准入", "★", "△"),
        ("注：★批准 ▲审核 △建议", None, None),
    )
    for row in rows:
        book.active.append(row)
    book.save(made / "权限表.xlsx")
    return made


def clause(text: str, name: str) -> str:
    found = text[text.index(f'id="c1-{name}"') :]
    return found[: found.index("</article>")]


def test_the_rows_of_a_sheet_and_the_paragraphs_of_a_text_are_shown(folder: Path) -> None:
    text = render([check(folder, as_of="2026-01-01")], format="html", folders=[folder])
    plan = clause(text, "authority.plan_approval")
    (shown,) = re.findall(r'<table class="excerpt">.*?</table>', plan, re.DOTALL)
    rows = [re.findall(r"<td[^>]*>(.*?)</td>", row) for row in shown.split("<tr>")[1:]]
    assert rows[0] == ["事项", "总经理", "首席质量官"]
    assert rows[-2] == ["年度质量计划审批", "▲", "<mark>★</mark>"]
    assert ["…"] in rows and rows[-1][0] == "供应商准入"
    assert shown.count('class="here"') == 1
    veto = clause(text, "authority.veto")
    (shown,) = re.findall(r'<table class="excerpt text">.*?</table>', veto, re.DOTALL)
    assert re.findall(r"<td[^>]*>(.*?)</td>", shown) == [
        "聘任李明为&lt;首席质量官&gt;。",
        f"<mark>{VETO[:-1]}</mark>。其他事项另行通知。",
        "特此通知。",
    ]


def test_what_has_a_page_has_no_excerpt(folder: Path) -> None:
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.cidfonts import UnicodeCIDFont
    from reportlab.pdfgen import canvas

    pdfmetrics.registerFont(UnicodeCIDFont("STSong-Light"))
    for path in folder.iterdir():
        path.unlink()
    page = canvas.Canvas(str(folder / "任命书.pdf"), pagesize=(595, 842), invariant=1)
    page.setFont("STSong-Light", 12)
    for n, line in enumerate(("任命书", VETO, "特此通知。")):
        page.drawString(90, 700 - 30 * n, line)
    page.save()
    assessment = check(folder, as_of="2026-01-01")
    assert 'class="excerpt' not in render([assessment], format="html", folders=[folder])
    assert 'class="excerpt' in render([assessment], format="html")
