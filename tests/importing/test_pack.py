"""The drafted pack loads, lints and runs; it takes over what was matched, and passes nothing else."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import yaml

from checker import check, load_pack, schemas
from checker.cli import run
from checker.importing import import_standard
from checker.importing.drafted import Drafted
from checker.packtest import run_tests
from checker.rulebook import lint

from .paper import Annex, Item, Layout, Node, Paper, Sheet, docx, pdf
from .samples import FULL, INDICATORS, LEVELS

ROOT = Path(__file__).resolve().parent.parent.parent
DAY = "2099-06-01"
LAYOUTS = (Layout(), Layout(auto=True), Layout(heads=1, merge="repeated", contents="plain"))


def imported(
    paper: Paper, folder: Path, *, layout: Layout = LAYOUTS[0], form: str = "docx", **more: Any
) -> tuple[Drafted, Path]:
    path = folder / f"standard.{form}"
    path.write_bytes({"pdf": pdf, "docx": docx}[form](paper, layout))
    return import_standard(path, folder / f"pack-{form}", **more)


def around(*chapters: Node, annexes: tuple[Annex, ...] = (), **more: str) -> Paper:
    """A paper whose chapters from the third on are given."""
    front = FULL.chapters[:2]
    return replace(FULL, chapters=(*front, *chapters), annexes=annexes, **more)


def codes(made: Drafted) -> list[tuple[str, str]]:
    return [(d.code, d.number) for d in made.decisions if d.code != "not-in-standard"]


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("form", ["pdf", "docx"])
def test_the_pack_lints_and_its_tests_hold(form: str, layout: Layout, tmp_path: Path) -> None:
    made, folder = imported(FULL, tmp_path, layout=layout, form=form)
    assert lint(str(folder)) == ()
    results = run_tests(str(folder))
    assert len(results) > 80 and [r for r in results if not r.passed] == []
    assert {name for name, _, match in made.rules if match} >= {
        "authority.veto", "authority.strategy_formulate", "authority.strategy_propose", "authority.strategy_implement",
        "authority.plan_approval", "authority.decision_participation", "authority.assessment_reward", "authority.budget",
        "qualification.formula", "position.charter", "position.senior_manager", "appointment.appointed",
    }  # fmt: skip


def test_both_formats_and_every_layout_give_the_same_pack(tmp_path: Path) -> None:
    packs = []
    for layout in LAYOUTS:
        for form in ("pdf", "docx"):
            folder = tmp_path / f"{len(packs)}"
            folder.mkdir()
            made, _ = imported(FULL, folder, layout=layout, form=form)
            same = {
                name: text.replace(f"standard.{form}", "FILE").replace(made.standard.sha256, "SHA")
                for name, text in made.files.items()
                # Where a point of decision stands is a page in one and a paragraph in the other.
                if "decisions" not in name and name != "imported/outline.yaml"
            }
            outline = yaml.safe_load(made.files["imported/outline.yaml"])
            packs.append((same, outline["clauses"], outline["cover"]))
    assert all(pack == packs[0] for pack in packs)


def test_an_enterprise_is_judged_by_it_and_what_nobody_wrote_is_unknown(tmp_path: Path) -> None:
    made, folder = imported(FULL, tmp_path, form="pdf")
    verdicts = {
        f.clause: f.verdict
        for f in check(ROOT / "cases" / "car-parts-mended", pack=str(folder), as_of=DAY).findings
    }
    assert verdicts["authority.veto"] == "satisfied"
    open_ = [name for name, _, match in made.rules if match is None]
    assert open_ and {verdicts[name] for name in open_} == {"unknown"}


def test_no_paper_at_all_makes_an_open_clause_anything_but_unknown(tmp_path: Path) -> None:
    """Even the standard's own words, said by an enterprise, do not satisfy a clause whose condition nobody wrote."""
    made, folder = imported(FULL, tmp_path)
    paper = tmp_path / "岗位说明书.md"
    paper.write_text(
        "# 首席质量官岗位说明书\n\n" + "\n\n".join(unit.text for _, unit, _ in made.rules), "utf-8"
    )
    verdicts = {f.clause: f.verdict for f in check(paper, pack=str(folder), as_of=DAY).findings}
    assert {verdicts[name] for name, _, match in made.rules if match is None} == {"unknown"}


def test_each_rule_quotes_its_clause(tmp_path: Path) -> None:
    made, folder = imported(FULL, tmp_path)
    pack = load_pack(str(folder))
    cites = {clause.id: clause.cite for clause in pack.clauses}
    assert cites["authority.veto"] == {
        "clause": "4.3 a)", "source": "DB99-T-1234-2099", "standing": "quoted", "source_words": "对质量安全事项行使一票否决权；",
    }  # fmt: skip
    source = pack.sources["DB99-T-1234-2099"]
    assert (
        source["sha256"] == made.standard.sha256
        and source["number"] == FULL.number
        and source["date"] == "2099-01-05"
    )
    # What is quoted stands in the outline word for word.
    said = made.files["imported/outline.yaml"]
    for name, unit, _ in made.rules:
        assert cites[name]["source_words"] == unit.text
        assert unit.text.split(" ")[0] in said


def test_the_force_of_the_text_becomes_the_modality(tmp_path: Path) -> None:
    _made, folder = imported(FULL, tmp_path)
    forces = {
        c.cite["clause"]: c.modality for c in load_pack(str(folder)).clauses if c.cite["standing"] == "quoted"
    }
    assert (forces["4.2.1"], forces["4.2.2"], forces["4.2.3"]) == ("shall", "should", "may")
    assert forces["4.3 a)"] == "shall"


def _authorities(lead: str, *items: str) -> Paper:
    return around(Node("岗位要求", children=(Node("岗位权限", (lead,), tuple(Item(i) for i in items)),)))


@pytest.mark.parametrize(
    ("lead", "item"),
    [
        ("首席质量官具有下列权限：", "提出质量安全否决建议，报最高管理者批准；"),
        ("首席质量官具有下列权限：", "经总经理批准后行使质量安全一票否决权；"),
        ("首席质量官具有下列权限：", "与生产负责人共同行使质量安全一票否决权；"),
        ("首席质量官可向最高管理者建议：", "否决质量安全不合格的产品；"),
    ],
)
def test_a_weaker_power_does_not_take_over_the_condition(lead: str, item: str, tmp_path: Path) -> None:
    made, _ = imported(_authorities(lead, item), tmp_path)
    assert "authority.veto" not in [name for name, _, match in made.rules if match]
    assert any(
        d.number == "3.1 a)" and d.code in ("weaker-than-catalogue", "ambiguous-match", "not-in-catalogue")
        for d in made.decisions
    )


@pytest.mark.parametrize(
    ("lead", "item"),
    [
        ("最高管理者应保留下列权限：", "质量安全一票否决权；"),
        ("首席质量官的下列权限由总经理行使：", "质量安全一票否决权；"),
        ("首席质量官应参与下列事项：", "计划审批权；"),
        ("首席质量官应具有下列权限：", "为经营决策提供质量信息；"),
        ("首席质量官应：", "接受组织的考核和奖惩；"),
        ("首席质量官应：", "首席质量官不宜行使一票否决权；"),
        ("首席质量官应具有下列权限：", "在总经理领导下制定质量战略、规划；"),
        ("聘任要求如下：", "首席质量官应由董事会聘任；"),
    ],
)
def test_what_only_shares_words_with_a_clause_does_not_take_over_its_condition(
    lead: str, item: str, tmp_path: Path
) -> None:
    """An enterprise that meets the catalogue's clause would else meet a sentence that asks for something else."""
    made, _ = imported(_authorities(lead, item), tmp_path)
    assert [(name, match.by) for name, _, match in made.rules if match] == []
    assert ("ambiguous-match" in [code for code, _ in codes(made)]) or (
        "weaker-than-catalogue" in [code for code, _ in codes(made)]
    )


@pytest.mark.parametrize("marks", ["{}.", "{}、", "（{}）", "auto"])
def test_a_list_with_the_numbers_that_word_gives_is_read_item_by_item(marks: str, tmp_path: Path) -> None:
    from docx import Document as Word

    word = Word()
    for text in ("DB99/T 1—2099", "首席质量官评价规范", "2099-01-05发布", "2099-02-05实施"):
        word.add_paragraph(text)
    for number, title in enumerate(("范围", "规范性引用文件", "岗位权限"), start=1):
        word.add_heading(f"{number} {title}", 1)
        word.add_paragraph("首席质量官应具有下列权限：" if number == 3 else "本文件没有。")
    for count, text in enumerate(
        ("对质量安全事项行使一票否决权；", "管理质量工作经费；", "建议否决重大决策；"), start=1
    ):
        if marks == "auto":
            word.add_paragraph(text, style="List Number")
        else:
            word.add_paragraph(marks.format(count) + text)
    path = tmp_path / "a.docx"
    word.save(str(path))
    made, _ = import_standard(path, tmp_path / "out")
    found = {unit.number: name for name, unit, match in made.rules if match}
    assert found == {"3 1)": "authority.veto", "3 2)": "authority.budget"}
    assert ("weaker-than-catalogue", "3 3)") in codes(made)


def test_what_a_sentence_takes_away_beside_what_it_gives_is_told(tmp_path: Path) -> None:
    made, _ = imported(
        _authorities("首席质量官具有下列权限：", "管理质量工作经费。建议否决不合格产品，报总经理批准；"),
        tmp_path,
    )
    assert {("weaker-than-catalogue", "3.1 a)")} <= set(codes(made))


@pytest.mark.parametrize(
    "item",
    ["对质量安全事项行使一票否决权，任何人不得推翻；", "参与组织经营决策，并对涉及质量的议题有表决权；"],
)
def test_what_a_sentence_adds_leaves_its_clause_partly_covered(item: str, tmp_path: Path) -> None:
    made, _ = imported(_authorities("首席质量官应具有下列权限：", item), tmp_path)
    assert ("partly-covered", "3.1 a)") in codes(made)
    entries = yaml.safe_load(made.files["ledger.yaml"])["entries"]
    assert [e["status"] for e in entries if e.get("clauses")] == ["partial"]


def test_words_that_fit_two_clauses_are_for_a_person_to_decide(tmp_path: Path) -> None:
    paper = around(Node("其他", children=(Node("事项", ("组织应保存有关聘任、授权和考核的档案。",)),)))
    made, _ = imported(paper, tmp_path)
    assert ("ambiguous-match", "3.1") in codes(made)
    assert [name for name, _, match in made.rules if match] == []


def test_a_clause_that_the_catalogue_lacks_and_one_that_the_standard_lacks(tmp_path: Path) -> None:
    made, folder = imported(
        _authorities(
            "组织应授予首席质量官下列权限：", "对质量安全事项行使一票否决权；", "查阅检验原始记录；"
        ),
        tmp_path,
    )
    assert ("not-in-catalogue", "3.1 b)") in codes(made)
    missing = {d.clause for d in made.decisions if d.code == "not-in-standard"}
    assert "authority.budget" in missing and "authority.veto" not in missing
    assert lint(str(folder)) == ()


def test_a_formula_is_a_parameter_with_its_words(tmp_path: Path) -> None:
    made, _folder = imported(FULL, tmp_path)
    said = yaml.safe_load(made.files["parameters.yaml"])["parameters"]
    assert (
        said["qualification"]["cite"]["source_words"] == "具有大学本科及以上学历，从事质量管理工作5年以上；"
    )
    assert said["disqualification"]["cite"]["standing"] == "inferred"
    assert any(code == "qualification-read" for code, _ in codes(made))


def test_a_formula_in_doubt_stays_unknown(tmp_path: Path) -> None:
    text = "首席质量官应具有中级及以上职称，或者大学本科及以上学历，且从事质量管理工作5年以上。"
    made, folder = imported(around(Node("岗位要求", children=(Node("任职要求", (text,)),))), tmp_path)
    assert yaml.safe_load(made.files["parameters.yaml"])["parameters"]["qualification"]["value"] is None
    assert ("qualification-open", "3.1") in codes(made)
    assert lint(str(folder)) == () and all(r.passed for r in run_tests(str(folder)))


def test_the_edition_with_this_number_is_no_longer_unverified(tmp_path: Path) -> None:
    """A dossier of that region would else still be judged by what was known before the text was seen."""
    made, folder = imported(
        replace(FULL, number="DB32/T 4570—2023", published="2023-10-09", in_force="2023-11-09"), tmp_path
    )
    assert "regions/jiangsu.yaml" in made.files
    person = "education: 本科\nyears_management: 6\n"
    case = tmp_path / "case"
    case.mkdir()
    (case / "person.yaml").write_text(person, "utf-8")
    found = check(case, pack=str(folder), region="jiangsu", as_of="2024-01-01")
    assert {f.clause: f.verdict for f in found.findings}["qualification.formula"] == "satisfied"


def _annex(*tables: Sheet, nature: str = "规范性", title: str = "评价指标") -> tuple[Annex, ...]:
    return (Annex(nature, title, Node(texts=("见下表。",), tables=tables)),)


def _tree(made: Drafted) -> Mapping[str, Any]:
    found: Mapping[str, Any] = yaml.safe_load(made.files["imported/indicators.yaml"])
    return found


@pytest.mark.parametrize("form", ["pdf", "docx"])
@pytest.mark.parametrize("merge", ["merged", "repeated", "blank"])
def test_indicators_come_out_of_merged_repeated_and_blank_cells(
    merge: Any, form: str, tmp_path: Path
) -> None:
    made, _ = imported(FULL, tmp_path, layout=Layout(merge=merge), form=form)
    said = _tree(made)
    assert (said["counts"], said["total"]) == ([3, 4, 7], 100)
    assert [(one["name"], one["score"]) for one in said["indicators"]] == [
        ("意识", 20),
        ("知识", 30),
        ("业绩", 50),
    ]
    leaf = said["indicators"][0]["children"][0]["children"][0]
    assert leaf == {
        "name": "质量方针理解",
        "score": 8,
        "rule": "能说明方针并有宣贯记录得满分，缺记录扣4分",
        "evidence": "宣贯记录",
    }
    assert [d for d in made.decisions if d.code in ("sum-differs", "number-unparsed")] == []


def test_sums_that_do_not_add_up_are_told_and_nothing_is_mended(tmp_path: Path) -> None:
    rows = tuple(("意识（25分）", *row[1:]) if row[0].startswith("意识") else row for row in INDICATORS.rows)
    made, _ = imported(around(*FULL.chapters[2:], annexes=_annex(replace(INDICATORS, rows=rows))), tmp_path)
    told = [d.zh for d in made.decisions if d.code == "sum-differs"]
    assert told == ["“意识”为 25，其下各项合计 20", "“合计”为 100，其下各项合计 105"]
    assert _tree(made)["indicators"][0]["score"] == 25
    assert yaml.safe_load(made.files["indicators/base.yaml"])["combine"]["by"] is None
    assert run(["pack", "lint", str(tmp_path / "pack-docx")]) == 0


def test_a_number_that_cannot_be_read_is_null_and_told(tmp_path: Path) -> None:
    rows = tuple((*row[:3], "约15") if row[2] == "计量知识" else row for row in INDICATORS.rows)
    made, _ = imported(around(*FULL.chapters[2:], annexes=_annex(replace(INDICATORS, rows=rows))), tmp_path)
    assert ("number-unparsed", "表A.1") in codes(made)
    assert _tree(made)["indicators"][1]["children"][0]["children"][1] == {"name": "计量知识", "score": None}


def test_levels_and_the_lowest_level_for_each_organisation(tmp_path: Path) -> None:
    made, _ = imported(FULL, tmp_path, form="pdf")
    said = yaml.safe_load(made.files["indicators/base.yaml"])
    assert {k: (v["from"], v["to"]) for k, v in said["levels"]["value"].items()} == {
        "level-1": (90, 100), "level-2": (80, 90), "level-3": (60, 80),
    }  # fmt: skip
    assert said["lowest"]["modality"] == "should"
    assert said["lowest"]["value"]["k3"]["when"] == {"enterprise": {"size": ["小型", "微型"]}}


def test_levels_that_meet_in_whole_scores_are_read_and_asked_about(tmp_path: Path) -> None:
    rows = (LEVELS.rows[0], LEVELS.rows[1], ("二级", "80~89"))
    made, _ = imported(
        around(*FULL.chapters[2:], annexes=_annex(Sheet("等级", rows), title="等级划分")), tmp_path
    )
    lower = yaml.safe_load(made.files["indicators/base.yaml"])["levels"]["value"]["level-2"]
    assert (lower["from"], lower["to"], lower["through"]) == (80, 90, 89)
    assert "levels-in-whole-scores" in {code for code, _ in codes(made)}


@pytest.mark.parametrize("second", ["80分≤S≤90分", "70分≤S＜85分", "良好"])
def test_levels_that_do_not_meet_are_for_a_person_to_decide(second: str, tmp_path: Path) -> None:
    rows = (LEVELS.rows[0], LEVELS.rows[1], ("二级", second))
    made, _ = imported(
        around(*FULL.chapters[2:], annexes=_annex(Sheet("等级", rows), title="等级划分")), tmp_path
    )
    assert {code for code, _ in codes(made)} & {"levels-do-not-meet", "number-unparsed"}
    assert yaml.safe_load(made.files["indicators/base.yaml"])["levels"]["value"] is None


def test_the_indicator_file_has_the_form_of_its_schema(tmp_path: Path) -> None:
    from jsonschema import Draft202012Validator

    if "indicator-tree" not in schemas.names():
        pytest.skip("this program does not evaluate indicators yet")
    for paper in (FULL, around(*FULL.chapters[2:], annexes=_annex(INDICATORS))):
        folder = tmp_path / str(len(paper.annexes))
        folder.mkdir()
        made, _ = imported(paper, folder)
        said = yaml.safe_load(made.files["indicators/base.yaml"])
        assert [
            e.message for e in Draft202012Validator(schemas.load("indicator-tree")).iter_errors(said)
        ] == []


def test_the_decisions_page_names_places_and_proposals(tmp_path: Path) -> None:
    made, folder = imported(FULL, tmp_path, form="pdf")
    page = (folder / "decisions.md").read_text("utf-8")
    assert page.count("- [ ] ") == len(made.decisions) == page.count("建议：")
    assert "4.2.1，第 4 页" in page
    told = json.loads((folder / "imported" / "decisions.json").read_text("utf-8"))
    assert [d["code"] for d in told] == [d.code for d in made.decisions]
    assert all(d["proposal"]["zh"] and d["proposal"]["en"] and d["message"]["en"] for d in told)


def test_words_of_the_document_are_no_markup(tmp_path: Path) -> None:
    paper = around(
        Node("要求", children=(Node("其他", ("组织应遵守[此处](http://x.example)<b>规定</b>`a`。",)),))
    )
    _, folder = imported(paper, tmp_path)
    page = (folder / "decisions.md").read_text("utf-8")
    assert "&lt;b&gt;" in page and "<b>" not in page
    assert "\\[此处\\]" in page and "://x.example" not in page


def test_an_informative_annex_asks_for_nothing(tmp_path: Path) -> None:
    annex = Annex("资料性", "建议", Node(texts=("组织应设立专门机构。",)))
    made, folder = imported(around(*FULL.chapters[2:], annexes=(annex,)), tmp_path)
    assert ("modality-doubtful", "A") in codes(made)
    assert {c.cite.get("clause"): c.modality for c in load_pack(str(folder)).clauses}["A"] == "should"


def test_the_contents_page_is_held_against_the_text(tmp_path: Path) -> None:
    path = tmp_path / "a.docx"
    path.write_bytes(docx(FULL, Layout()))
    from docx import Document as Word

    word = Word(str(path))
    for paragraph in word.paragraphs:
        if paragraph.text.startswith("5.2") and ".." not in paragraph.text:
            paragraph._p.getparent().remove(paragraph._p)
    word.save(str(path))
    made, _ = import_standard(path, tmp_path / "out")
    assert ("contents-differ", "5.2") in codes(made)


def test_a_pack_may_extend_a_folder(tmp_path: Path) -> None:
    _, first = imported(FULL, tmp_path, form="docx", pack="first")
    path = tmp_path / "again.docx"
    path.write_bytes(docx(FULL, Layout()))
    _, second = import_standard(path, tmp_path / "second", pack="second", extends=str(first))
    assert yaml.safe_load((second / "pack.yaml").read_text("utf-8"))["extends"] == "../pack-docx"
    assert load_pack(str(second)).id == "second"


def test_the_command_tells_what_it_made(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("standard.pdf").write_bytes(pdf(FULL, Layout()))
    assert run(["pack", "import", "standard.pdf", "--format", "json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["pack"], told["folder"]) == ("db99-t-1234-2099", "db99-t-1234-2099")
    assert told["indicators"] == {"transcribed": [3, 4, 7], "levels": 3, "lowest": 3}
    veto = next(c for c in told["clauses"] if c["clause"] == "authority.veto")
    assert veto["number"] == "4.3 a)" and "reading" in veto["matched"] and veto["place"]["page"] == 4
    for name in told["files"]:
        assert (tmp_path / told["folder"] / name).is_file()
    assert run(["pack", "lint", told["folder"]]) == 0
    assert run(["pack", "test", told["folder"]]) == 0
    assert (
        run(
            [
                "check",
                str(ROOT / "cases" / "car-parts-mended"),
                "--pack",
                told["folder"],
                "--as-of",
                DAY,
                "--fail-on",
                "never",
            ]
        )
        == 0
    )
