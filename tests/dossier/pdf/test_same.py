"""The same papers as Word files and as PDFs say the same."""

from __future__ import annotations

import shutil
import subprocess
from itertools import count
from pathlib import Path
from zipfile import is_zipfile

import pytest

from checker.dossier import read_document
from checker.dossier.docx import read as read_docx
from checker.dossier.draft import Para
from checker.dossier.model import Document, Place
from checker.dossier.source import load
from checker.rulebook.vocabularies import vocabulary_of
from checker.statements.reading import read_blocks

from .paper import ByHand, typeset

CASES = Path(__file__).resolve().parents[3] / "cases"
PAPERS = [paper for paper in sorted(CASES.glob("*/*.docx")) if is_zipfile(paper)]
CLAUSES = (
    "第一条 为明确首席质量官的职责权限，制定本办法。",
    "第二条 首席质量官对涉及质量安全的事项行使一票否决权，其否决决定自签发否决通知单之时起约束全公司，任何部门和个人不得拒绝执行。",
    "第三条 公司质量战略由首席质量官组织制定，报董事会备案后发布施行。",
    "第四条 年度质量计划由首席质量官批准，自批准之日起执行，无须另行审批。",
    "第五条 首席质量官参加总经理办公会，对提交会议的经营决策事项享有表决权。",
    "第六条 各部门的质量工作由首席质量官考核，奖惩由首席质量官决定，人力资源部负责兑现。",
    "第七条 质量经费由首席质量官在批准的年度预算内自主安排使用，单笔不超过人民币五万元的，由首席质量官批准；超过五万元的，报总经理批准后执行。",
    "第八条 首席质量官可以向总经理提出关于供应商除名的建议，由总经理决定。",
    "第九条 不合格品的让步放行由首席质量官与技术总监共同批准。",
    "第十条 首席质量官不得干预公司的财务核算。",
    "第十一条 停线由首席质量官下令，事后报总经理备案，恢复生产须经首席质量官书面同意，未经其同意的，任何人不得恢复生产或者变相恢复生产，违反者由公司按照有关规定从严处理。",
    "第十二条 本办法自2025年3月1日起施行。",
)


def meaning(document: Document, *, certainty: bool = True) -> list[tuple[str, ...]]:
    """What a document says, without where it says it."""
    assert document.status == "read", document.reason
    numbers = count(1)
    reading = read_blocks(document.blocks, vocabulary_of("cqo-2023"), lambda: f"s{next(numbers)}")
    return sorted(
        (s.holder, s.authority, s.power, s.effect, s.certainty * certainty, "".join(s.text.split()))
        for s in reading.statements
    )


def clauses(folder: Path) -> Document:
    text = folder / "质量管理办法.txt"
    text.write_text("首席质量官质量管理办法\n" + "\n".join(CLAUSES), "utf-8")
    return read_document(text, root=folder)


@pytest.mark.parametrize("paper", PAPERS, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_a_paper_from_word_says_the_same_as_a_pdf(paper: Path, tmp_path: Path) -> None:
    draft = read_docx(load(paper, paper.name))
    (tmp_path / f"{paper.stem}.pdf").write_bytes(typeset(draft.items))
    word = read_document(paper, root=paper.parent)
    pdf = read_document(tmp_path / f"{paper.stem}.pdf", root=tmp_path)
    # A tracked change leaves a doubt; on paper nobody sees that there was one.
    sure = not any("revised" in block.flags for block in word.blocks)
    assert meaning(pdf, certainty=sure) == meaning(word, certainty=sure)
    assert (pdf.kind, pdf.title, pdf.standing) == (word.kind, word.title, word.standing)


@pytest.mark.parametrize("width", [18, 23, 29, 34])
@pytest.mark.parametrize("indent", [0, 2])
def test_lines_broken_anywhere_say_the_same(width: int, indent: int, tmp_path: Path) -> None:
    text = clauses(tmp_path)
    page = ByHand(width=width)
    page.line("　" * (width // 2 - 6) + "首席质量官质量管理办法")
    for clause in CLAUSES:
        page.paragraph(clause, indent=indent)
    (tmp_path / "a.pdf").write_bytes(page.bytes())
    pdf = read_document(tmp_path / "a.pdf", root=tmp_path)
    assert [block.text for block in pdf.blocks][1:] == list(CLAUSES)
    assert meaning(pdf) == meaning(text)


def test_a_paper_over_many_pages_says_the_same(tmp_path: Path) -> None:
    many = [Para("首席质量官质量管理办法", Place("a"), heading=0)]
    many += [Para(clause, Place("a")) for clause in CLAUSES * 9]
    data = typeset(many, header="明达公司 质量管理办法", footer=lambda page: f"第 {page} 页 共 9 页")
    (tmp_path / "a.pdf").write_bytes(data)
    pdf = read_document(tmp_path / "a.pdf", root=tmp_path)
    assert max(block.place.page for block in pdf.blocks) > 4
    body = [block.text for block in pdf.blocks if block.place.part is None]
    assert body == ["首席质量官质量管理办法", *CLAUSES * 9]
    assert [b.text for b in pdf.blocks if b.place.part == "header"] == ["明达公司 质量管理办法"]
    assert not [b for b in pdf.blocks if b.place.part == "footer"]


PRINTED = """<html lang=zh><meta charset=utf-8><style>@page{{size:A4;margin:25mm}} body{{font:12pt/1.8 "Noto Serif CJK SC"}}
h1{{text-align:center;font-size:18pt}} p{{text-indent:2em;margin:0;text-align:justify}}</style>
<h1>首席质量官质量管理办法</h1>{}</html>"""


@pytest.mark.skipif(not shutil.which("chromium"), reason="needs chromium")
def test_a_browser_prints_the_same(tmp_path: Path) -> None:
    text = clauses(tmp_path)
    (tmp_path / "a.html").write_text(PRINTED.format("".join(f"<p>{c}</p>" for c in CLAUSES)), "utf-8")
    subprocess.run(
        ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer",
         f"--print-to-pdf={tmp_path / 'a.pdf'}", tmp_path / "a.html"],
        check=True, capture_output=True, timeout=120,
    )  # fmt: skip
    assert meaning(read_document(tmp_path / "a.pdf", root=tmp_path)) == meaning(text)


@pytest.mark.skipif(not shutil.which("soffice"), reason="needs LibreOffice")
@pytest.mark.parametrize("paper", PAPERS[::4], ids=lambda path: path.stem)
def test_an_office_prints_the_same(paper: Path, tmp_path: Path) -> None:
    home = f"-env:UserInstallation={(tmp_path / 'home').as_uri()}"
    subprocess.run(
        ["soffice", home, "--headless", "--convert-to", "pdf", "--outdir", tmp_path, paper],
        check=True, capture_output=True, timeout=180,
    )  # fmt: skip
    word = read_document(paper, root=paper.parent)
    pdf = read_document(tmp_path / f"{paper.stem}.pdf", root=tmp_path)
    sure = not any("revised" in block.flags for block in word.blocks)
    assert meaning(pdf, certainty=sure) == meaning(word, certainty=sure)
