"""``cqo recognise`` as its users call it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from checker.dossier.own_reports import sealed

from .test_commands import CASE, Cqo
from .test_commands import cqo as cqo

RUN = ("recognise", CASE, "--as-of", "2026-11-01", "--engine", "plain")
MENDED = ("recognise", f"{CASE}-mended", "--as-of", "2026-11-01", "--engine", "plain")


def test_the_json_is_the_contract(cqo: Cqo) -> None:
    code, out, _ = cqo(*RUN, "--format", "json")
    told = json.loads(out)
    assert code == 1 and set(told["editions"]) == {"shanghai", "jiangsu", "zhejiang", "anhui", "jiangxi"}
    for edition in told["editions"].values():
        assert edition["recognised"] is False and edition["differs_at"] == told["differs_at"]
        assert {f["clause"] for f in edition["findings"]} > {"authority.veto", "authority.budget"}


def test_the_text_has_five_columns_and_every_source(cqo: Cqo) -> None:
    _, out, _ = cqo(*RUN, "--no-color")
    assert "安徽  江苏  江西  上海  浙江" in out
    for told in (
        "DB34/T 4543—2023", "DB32/T 4570—2023", "2023-11-07 起", "2023-11-09 起", "任职要求", "基本要求",
        "A2023-CCN RS-AUTH-1", "AH-4543 RS-STR-1", "仅见标题",
    ):  # fmt: skip
        assert told in out


def test_a_lawyer_finds_each_line_of_what_is_known_of_the_editions(cqo: Cqo) -> None:
    """The rows that stand in the table of the sourced facts: who says it, how well it is known, and of which text."""
    page = cqo(*MENDED, "--format", "markdown", "--lang", "en")[1]
    tables = [
        line.strip("| ").replace("\\", "").split(" | ") for line in page.splitlines() if line.startswith("|")
    ]
    rows = {row[0]: dict(zip(("anhui", "jiangsu", "jiangxi", "shanghai", "zhejiang"), row[-5:], strict=True)) for row in tables if len(row) > 5}  # fmt: skip
    reported, quoted = "[as reported, not the standard's own words] A2023-CCN", "[text was seen]"

    heads = rows["First-level indicators / 一级评价指标"]
    assert heads["anhui"].startswith("6: ") and "integrity / 诚信" in heads["anhui"]
    assert heads["jiangsu"].startswith("5: ") and "沟通 does not stand in the contents" in heads["jiangsu"]
    assert heads["shanghai"].startswith("6: ") and "social responsibility / 社会责任" in heads["shanghai"]
    assert reported in heads["shanghai"] and f"{quoted} AH-4543" in heads["anhui"]

    scope = rows["Heading / 标题 – scope / 范围"]
    assert (scope["anhui"], scope["jiangsu"]) == (f"“1 范围” {quoted} AH-4543", f"“1 范围” {quoted} JS-4570")
    assert rows["Heading / 标题 – terms and definitions / 术语和定义"]["jiangsu"].startswith("“3 术语和定义”")
    assert rows["Heading / 标题 – normative references / 规范性引用文件"]["jiangxi"].startswith("not seen")
    assert rows["Heading / 标题 – process / 评价流程"]["jiangsu"] == f"“评价流程” {quoted} JS-4570"
    assert rows["Heading / 标题 – process / 评价流程"]["anhui"].startswith("not seen (under 6,")
    title = rows["English title on the cover / 封面英文名称"]["anhui"]
    assert title.startswith("Specifications for gertification [sic] of chief quality officer")
    assert "03.120.99" in rows["Classification on the cover / 封面分类号"]["anhui"]
    assert "03.120.10" in rows["Classification on the cover / 封面分类号"]["jiangsu"]

    qualification = rows["Heading / 标题 – qualification / 任职条件"]
    assert qualification["anhui"] == f"“任职要求” {quoted} AH-4543 RS-STR-1"
    assert qualification["jiangsu"] == f"“基本要求” {quoted} JS-4570 RS-STR-1"
    assert qualification["zhejiang"] == "not seen (headings have not been seen, A2023-CCN)"

    assert {rows["Announced / 公布消息"][name] for name in heads} == {f"2023-09-07 {reported}"}
    assert rows["Number / 编号"]["jiangsu"] == f"DB32/T 4570—2023 {quoted} JS-4570"
    assert rows["Published / 发布"]["anhui"] == f"2023-10-07 {quoted} AH-4543"
    assert rows["In force / 施行"]["jiangsu"] == f"from 2023-11-09 {quoted} JS-4570"
    assert rows["In force / 施行"]["jiangxi"] == "not known (judged from 2023-09-07 on)"

    normative, informative = rows["Normative annexes / 规范性附录"], rows["Informative annexes / 资料性附录"]
    assert [f"Annex {letter}" in normative["jiangsu"] for letter in "ABCD"] == [True, True, True, False]
    assert "Annex D" in informative["jiangsu"]
    assert {table[name] for table in (normative, informative) for name in heads if name != "jiangsu"} == {
        "not seen"
    }

    for title, seen in (
        ("certificates (Jiangsu) / 证书管理（江苏） CQO-CERT-01", {"jiangsu"}),
        ("who evaluates / 评价机构（评价主体） CQO-EVAL-08", {"anhui", "jiangsu"}),
        ("duties of the post / 岗位职责 CQO-DUTY", set(heads)),
    ):
        known = dict.fromkeys(heads, "not seen") | dict.fromkeys(seen, "known to exist, text not seen")
        assert rows[title] == known


@pytest.mark.parametrize(
    ("command", "options", "code"),
    [
        (RUN, (), 1),
        (RUN, ("--fail-on", "never"), 0),
        (MENDED, (), 0),
        (MENDED, ("--fail-on", "warning"), 1),
        (MENDED, ("--strict",), 1),
        (("recognise", CASE, "--as-of", "2020-01-01"), (), 1),
        (("recognise", "no/such/place"), (), 2),
        (("recognise", CASE, "--format", "sarif"), (), 2),
        (("recognise", CASE, "--region", "anhui"), (), 2),
    ],
)
def test_exit_codes(command: tuple[str, ...], options: tuple[str, ...], code: int, cqo: Cqo) -> None:
    assert cqo(*command, *options)[0] == code


@pytest.mark.parametrize("form", ["text", "json", "html", "markdown"])
def test_a_file_holds_what_would_be_printed(form: str, cqo: Cqo, tmp_path: Path) -> None:
    _, printed, _ = cqo(*MENDED, "--format", form)
    code, out, err = cqo(*MENDED, "--format", form, "-o", tmp_path / "report")
    assert (code, out) == (0, "") and str(tmp_path) in err
    assert (tmp_path / "report").read_text("utf-8") == sealed(printed, form)


def test_it_never_writes_over_a_document(cqo: Cqo, tmp_path: Path) -> None:
    letter = tmp_path / "任命书.md"
    letter.write_text("# 任命书\n\n聘任张三为首席质量官。\n", "utf-8")
    assert cqo("recognise", letter, "--as-of", "2026-11-01", "-o", letter)[0] == 2
    assert letter.read_text("utf-8").startswith("# 任命书")
