"""The clause tree is the one that the document was made from, in both formats and every layout."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from checker.importing.model import Clause, Standard
from checker.importing.reading import read_standard

from .paper import Annex, Item, Layout, Node, Paper, Sheet, docx, pdf
from .samples import FULL

LAYOUTS = {
    "typed": Layout(),
    "automatic numbers": Layout(auto=True),
    "heads of annexes on one line": Layout(heads=1, merge="repeated", contents="plain"),
    "heads on two lines, no contents, no header": Layout(
        heads=2, merge="blank", contents="none", header=False
    ),
    "wide blanks": Layout(wide_blank=True),
}
FORMATS = {"pdf": pdf, "docx": docx}


def read(paper: Paper, layout: Layout, form: str, folder: Path) -> Standard:
    path = folder / f"standard.{form}"
    path.write_bytes(FORMATS[form](paper, layout))
    return read_standard(path)


def seen(clause: Clause) -> dict[str, Any]:
    return {
        "number": clause.number,
        "title": clause.title,
        "annex": clause.annex,
        "passages": [(p.kind, p.label, p.depth, p.text) for p in clause.passages],
        "tables": [(t.number, t.title) for t in clause.tables],
        "children": [seen(child) for child in clause.children],
    }


def meant(node: Node, number: str, annex: str = "", *, title: str | None = None) -> dict[str, Any]:
    """What ``seen`` must show of a clause that was set from ``node``."""
    passages = [("text", "", 0, text) for text in node.texts]
    for at, item in enumerate(node.items):
        passages.append(("item", f"{chr(97 + at)})", 1, item.text))
        passages += [("item", f"{n})", 2, inner) for n, inner in enumerate(item.inner, start=1)]
    several = len(node.notes) > 1
    passages += [("note", f"注{n if several else ''}", 0, note) for n, note in enumerate(node.notes, start=1)]
    letter = number[0] + "." if annex else ""
    return {
        "number": number,
        "title": title if title is not None else node.term.partition(" ")[0] or node.title,
        "annex": annex,
        "passages": passages,
        "tables": [(f"{letter}{n}", sheet.title) for n, sheet in enumerate(node.tables, start=1)],
        "children": [meant(child, f"{number}.{n}", annex) for n, child in enumerate(node.children, start=1)],
    }


def whole(paper: Paper) -> list[dict[str, Any]]:
    natures = {"规范性": "normative", "资料性": "informative"}
    return [
        *(meant(chapter, str(n)) for n, chapter in enumerate(paper.chapters, start=1)),
        *(
            meant(annex.body, chr(65 + n), natures[annex.nature], title=annex.title)
            for n, annex in enumerate(paper.annexes)
        ),
    ]


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("layout", LAYOUTS.values(), ids=LAYOUTS)
def test_the_tree_is_that_of_the_paper(layout: Layout, form: str, tmp_path: Path) -> None:
    found = read(FULL, layout, form, tmp_path)
    # Tables below B.2 count in the annex, so the numbers are those of the paper as it was set.
    assert [seen(clause) for clause in found.clauses] == _numbered_by_annex(whole(FULL))
    assert found.cover.number == FULL.number
    assert found.cover.title == FULL.title
    assert found.cover.title_en == FULL.title_en
    assert (found.cover.published, found.cover.in_force) == (FULL.published, FULL.in_force)
    assert found.cover.ics == "03.120.10"
    assert [p.text for p in found.foreword] == list(FULL.foreword)
    assert [p.text for p in found.references] == list(FULL.references)
    assert bool(found.contents) == (layout.contents != "none")


def _numbered_by_annex(tree: list[dict[str, Any]]) -> list[dict[str, Any]]:
    for root in tree:
        count = 0
        todo = [root]
        while todo:
            one = todo.pop(0)
            prefix = f"{root['number']}." if root["annex"] else ""
            one["tables"] = [
                (f"{prefix}{count + n}", title) for n, (_, title) in enumerate(one["tables"], start=1)
            ]
            count += len(one["tables"])
            todo = [*one["children"], *todo]
    return tree


def test_the_merged_cells_of_a_table_stand_in_each_row(tmp_path: Path) -> None:
    (table,) = [t for t in read(FULL, Layout(), "docx", tmp_path).tables() if t.number == "A.1"]
    assert [row[0] for row in table.rows[1:4]] == ["意识（20分）"] * 3
    assert table.rows == read(FULL, Layout(merge="repeated"), "docx", tmp_path).tables().__next__().rows


def test_a_page_header_is_never_text(tmp_path: Path) -> None:
    for form in FORMATS:
        found = read(FULL, Layout(), form, tmp_path)
        said = [p.text for clause in found.walk() for p in clause.passages]
        assert not [text for text in said if text == FULL.number or text.isdigit()]


def test_the_contents_are_no_clauses(tmp_path: Path) -> None:
    """Entries without page numbers look just like the clauses; each clause is there once all the same."""
    for form in FORMATS:
        found = read(FULL, Layout(contents="plain"), form, tmp_path)
        numbers = [clause.number for clause in found.walk()]
        assert len(numbers) == len(set(numbers))
        assert not found.decisions


def test_a_term_has_its_english_equivalent(tmp_path: Path) -> None:
    for form in FORMATS:
        (term,) = [c for c in read(FULL, Layout(), form, tmp_path).walk() if c.number == "3.1"]
        assert (term.title, term.title_en) == ("首席质量官", "chief quality officer; CQO")


def test_a_quantity_at_the_start_of_a_line_is_no_chapter(tmp_path: Path) -> None:
    paper = Paper(
        FULL.number, FULL.title, FULL.title_en, FULL.published, FULL.in_force,
        (Node("范围", ("本文件为虚构。",)), Node("总则", ("组织应满足下列规定。", "3 年以上的记录应予保存。")), Node("记录", ("记录应完整。",))),
    )  # fmt: skip
    found = read(paper, Layout(), "docx", tmp_path)
    assert [c.number for c in found.clauses] == ["1", "2", "3"]
    assert [p.text for p in found.clauses[1].passages] == ["组织应满足下列规定。", "3 年以上的记录应予保存。"]


def test_a_missing_number_is_a_decision(tmp_path: Path) -> None:
    path = tmp_path / "gap.docx"
    path.write_bytes(docx(FULL, Layout(contents="none")))
    from docx import Document as Word

    word = Word(str(path))
    for paragraph in word.paragraphs:
        if paragraph.text.startswith("4.2.2"):
            paragraph._p.getparent().remove(paragraph._p)
    word.save(str(path))
    found = read_standard(path)
    assert [(d.code, d.number) for d in found.decisions] == [("number-gap", "4.2.3")]
    assert "4.2.3" in [c.number for c in found.walk()]


# A page whose lines are all short does not tell where a full line ends.
LONG = "本文件规定了虚构样例的要求，仅用于测试，不是任何机构发布的标准，也不与任何标准的文字相同，任何组织均不应依据本文件开展评价或者其他活动。"
WORDS = st.text(
    alphabet="质量安全管理组织人员培训改进计划目标记录评价过程资源信息监督", min_size=4, max_size=9
)
SENTENCES = WORDS.map(lambda words: f"组织应建立{words}的制度并保持其有效。")


def nodes(depth: int) -> st.SearchStrategy[Node]:
    items = st.lists(st.builds(Item, WORDS.map(lambda w: f"建立{w}；"), st.just(())), min_size=2, max_size=3)
    listed = st.builds(lambda title, made: Node(title, ("组织应做到下列各项：",), tuple(made)), WORDS, items)
    plain = st.builds(lambda title, text: Node(title, (text,)), WORDS, SENTENCES)
    if depth == 0:
        return plain | listed
    titled = st.lists(nodes(depth - 1), min_size=1, max_size=3)
    untitled = st.lists(st.builds(lambda text: Node(texts=(text,)), SENTENCES), min_size=2, max_size=3)
    deeper = st.builds(lambda title, kids: Node(title, children=tuple(kids)), WORDS, titled | untitled)
    return plain | listed | deeper


PAPERS = st.builds(
    lambda chapters, annexed: Paper(
        "DB99/T 1—2099", "虚构样例规范", "Specification of an invented sample", "2099-01-01", "2099-02-01",
        (Node("范围", (LONG,)), Node("规范性引用文件", ("本文件没有规范性引用文件。",)), *chapters),
        tuple(Annex("规范性", f"{node.title}要求", Node(children=node.children, texts=node.texts, items=node.items)) for node in annexed),
    ),
    st.lists(nodes(3), min_size=1, max_size=3),
    st.lists(nodes(1), max_size=2),
)  # fmt: skip


@pytest.mark.parametrize("form", FORMATS)
@settings(
    max_examples=12,
    deadline=None,
    suppress_health_check=list(HealthCheck),
    derandomize=True,
    phases=[Phase.explicit, Phase.generate],
)
@given(paper=PAPERS, layout=st.sampled_from(list(LAYOUTS.values())))
def test_every_tree_comes_back(form: str, tmp_path: Path, paper: Paper, layout: Layout) -> None:
    found = read(paper, layout, form, tmp_path)
    assert [seen(clause) for clause in found.clauses] == whole(paper)


def test_a_table_that_goes_on_has_one_head(tmp_path: Path) -> None:
    rows = tuple((f"指标{n}", str(n)) for n in range(1, 90))
    paper = Paper(
        FULL.number, FULL.title, FULL.title_en, FULL.published, FULL.in_force, FULL.chapters,
        (Annex("规范性", "长表", Node(texts=("长表应完整。",), tables=(Sheet("长表", (("名称", "分值"), *rows)),))),),
    )  # fmt: skip
    (table,) = read(paper, Layout(), "pdf", tmp_path).tables()
    assert table.rows == (("名称", "分值"), *rows)
