"""A comment beside the words of a Word or OpenDocument paper takes back what they give, and gives nothing."""

from __future__ import annotations

from io import BytesIO
from itertools import count
from pathlib import Path

import docx
import pytest

from checker.dossier import read_document
from checker.rulebook.vocabularies import vocabulary_of
from checker.statements.reading import read_blocks

from .opendocument import p, package

VETO = "首席质量官对质量安全事项行使一票否决权。"
PLAN = "首席质量官有权审批年度质量计划。"
LEAVE = "须总经理同意"
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def word_paper(folder: Path, comment: str, *, over_both: bool = False) -> Path:
    """A letter with two powers, the first with the ``comment`` on it; a table whose mark has it, too."""
    paper = docx.Document()
    paper.add_heading("首席质量官任命书", 1)
    runs = [paper.add_paragraph().add_run(VETO), paper.add_paragraph().add_run(PLAN)]
    paper.add_comment(runs=runs if over_both else runs[:1], text=comment, author="王")
    table = paper.add_table(rows=2, cols=2)
    for row, words in enumerate((("事项", "首席质量官"), ("产品放行", "批准"))):
        for column, word in enumerate(words):
            table.cell(row, column).text = word
    paper.add_comment(runs=table.cell(1, 1).paragraphs[0].runs[:1], text=comment, author="王")
    made = BytesIO()
    paper.save(made)
    path = folder / "a.docx"
    path.write_bytes(made.getvalue())
    return path


def told(path: Path) -> dict[str, tuple[str, str]]:
    document = read_document(path, root=path.parent)
    numbers = count(1)
    found = read_blocks(document.blocks, vocabulary_of("cqo-2023"), lambda: f"s{next(numbers)}").statements
    return {s.authority: (s.effect, s.certainty) for s in found if s.holder == "cqo"}


def test_a_comment_that_limits_lowers_what_it_is_on_alone(tmp_path: Path) -> None:
    assert told(word_paper(tmp_path, LEAVE)) == {
        "veto": ("conditional", "sure"),
        "plan_approval": ("grant", "sure"),
        "product_release": ("conditional", "sure"),
    }


def test_a_comment_over_two_paragraphs_lowers_both(tmp_path: Path) -> None:
    found = told(word_paper(tmp_path, LEAVE, over_both=True))
    assert found["veto"] == found["plan_approval"] == ("conditional", "sure")


@pytest.mark.parametrize(
    "comment", ["张三 2026-03-01 已核对", "无须总经理批准", "建议保留，这是评价规范的要求。"]
)
def test_a_comment_without_bearing_lowers_nothing(tmp_path: Path, comment: str) -> None:
    assert set(told(word_paper(tmp_path, comment)).values()) == {("grant", "sure")}


@pytest.mark.parametrize("comment", ["这里再想想", "不同意", "总经理", "保留意见", "建议保留总经理审批"])
def test_a_comment_that_is_not_understood_leaves_a_doubt(tmp_path: Path, comment: str) -> None:
    found = told(word_paper(tmp_path, comment))
    assert found["veto"] != ("grant", "sure") and found["product_release"] != ("grant", "sure")
    assert found["plan_approval"] == ("grant", "sure")


def test_a_comment_gives_nothing(tmp_path: Path) -> None:
    assert "budget" not in told(word_paper(tmp_path, "首席质量官有权审批质量经费。"))


@pytest.mark.parametrize(
    ("comment", "expected"),
    [(LEAVE, ("conditional", "sure")), ("张三 2026-03-01 已核对", ("grant", "sure"))],
)
def test_in_opendocument_too(tmp_path: Path, comment: str, expected: tuple[str, str]) -> None:
    note = f'<office:annotation xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>王</dc:creator>{p(comment)}</office:annotation>'
    path = tmp_path / "a.odt"
    path.write_bytes(package(p(VETO + note) + p(PLAN)))
    assert told(path) == {"veto": expected, "plan_approval": ("grant", "sure")}


def spanning(folder: Path, *comments: str) -> Path:
    """Five powers; each of the ``comments`` is on the first four of them."""
    paper = docx.Document()
    paper.add_heading("首席质量官任命书", 1)
    powers = (
        VETO,
        PLAN,
        "首席质量官有权审批质量经费。",
        "首席质量官有权批准产品放行。",
        "首席质量官组织制定质量战略。",
    )
    runs = [paper.add_paragraph().add_run(words) for words in powers]
    for comment in comments:
        paper.add_comment(runs=runs[:4], text=comment, author="王")
    path = folder / "a.docx"
    paper.save(str(path))
    return path


def test_a_comment_over_many_paragraphs_lowers_those_in_the_middle_too(tmp_path: Path) -> None:
    found = told(spanning(tmp_path, LEAVE))
    assert found.pop("strategy") == ("grant", "sure")
    assert len(found) == 4 and set(found.values()) == {("conditional", "sure")}


def test_in_opendocument_over_many_paragraphs_too(tmp_path: Path) -> None:
    begin = f'<office:annotation office:name="1">{p(LEAVE)}</office:annotation>'
    end = '<office:annotation-end office:name="1"/>'
    path = tmp_path / "a.odt"
    path.write_bytes(
        package(
            p(begin + VETO)
            + p(PLAN)
            + p("首席质量官有权批准产品放行。" + end)
            + p("首席质量官有权审批质量经费。")
        )
    )
    found = told(path)
    assert found.pop("budget") == ("grant", "sure")
    assert len(found) == 3 and set(found.values()) == {("conditional", "sure")}


def test_marks_between_paragraphs_count(tmp_path: Path) -> None:
    """Word puts the marks of a comment on whole paragraphs or on a table beside those."""
    path = spanning(tmp_path, LEAVE)
    paper = docx.Document(str(path))
    body = paper.element.body
    begin, end = (next(body.iter(f"{W}commentRange{which}")) for which in ("Start", "End"))
    (first, last) = (mark.getparent() for mark in (begin, end))
    first.addprevious(begin)
    last.addnext(end)
    for reference in body.iter(f"{W}commentReference"):
        reference.getparent().getparent().remove(reference.getparent())
        break
    paper.save(str(path))
    found = told(path)
    assert found.pop("strategy") == ("grant", "sure")
    assert len(found) == 4 and set(found.values()) == {("conditional", "sure")}


def test_each_comment_has_a_place_of_its_own(tmp_path: Path) -> None:
    path = spanning(tmp_path, "第一条批注", "第二条批注")
    blocks = [b for b in read_document(path, root=tmp_path).blocks if b.place.part == "comment"]
    assert {str(b.place): b.text for b in blocks} == {
        "a.docx, comment, paragraph 1": "第一条批注",
        "a.docx, comment, paragraph 2": "第二条批注",
    }
    assert len(blocks) == 8


def test_each_note_and_text_box_has_a_place_of_its_own(tmp_path: Path) -> None:
    note = '<text:note text:note-class="footnote"><text:note-body>{}</text:note-body></text:note>'
    box = "<draw:frame><draw:text-box>{}</draw:text-box></draw:frame>"
    path = tmp_path / "a.odt"
    path.write_bytes(
        package("".join(p(f"甲{n}。" + note.format(p(f"注{n}")) + box.format(p(f"框{n}"))) for n in (1, 2)))
    )
    blocks = read_document(path, root=tmp_path).blocks
    assert len({b.place for b in blocks}) == len(blocks) == 6
