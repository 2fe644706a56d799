"""The pages of rule packs: those in the repository are what is made, they hide nothing, and nothing in them is markup."""

from __future__ import annotations

import re
import shutil
from functools import cache
from pathlib import Path

import pytest
from markdown_it import MarkdownIt

from checker.cli import run
from checker.cli.pack_docs import regional
from checker.reports.pages import Regional, list_page, pages_of
from checker.reports.pages.markup import code
from checker.rulebook import list_packs

ROOT = Path(__file__).resolve().parents[2]
DOCS = ROOT / "docs" / "rules"
PACKS = [pack.id for pack in list_packs()]
PARSER = MarkdownIt("commonmark").enable("table")
# the guard of this one reader of Markdown must not stand in for ours
PARSER.validateLink = lambda url: True  # type: ignore[method-assign]
MOST = 64 * 1024


@cache
def made(pack: str) -> tuple[Regional, dict[str, str]]:
    one = regional(pack)
    return one, pages_of(one)


@pytest.mark.parametrize("pack", PACKS)
def test_the_pages_in_the_repository_are_what_is_made(pack: str) -> None:
    there = {file.name: file.read_text("utf-8") for file in (DOCS / pack).glob("*")}
    assert there.keys() == made(pack)[1].keys(), "run make docs"
    assert [name for name, text in made(pack)[1].items() if there[name] != text] == [], "run make docs"


def test_the_list_in_the_repository_is_what_is_made() -> None:
    text = list_page([made(pack)[0].whole for pack in PACKS])
    assert (DOCS / "README.md").read_text("utf-8") == text, "run make docs"
    assert {path.name for path in DOCS.iterdir()} == {"README.md", *PACKS}


@pytest.mark.parametrize("pack", PACKS)
def test_every_clause_has_a_page_with_its_source_in_full(pack: str) -> None:
    one, pages = made(pack)
    for clause in one.whole.clauses:
        page = pages[f"{clause.id}.md"]
        source = one.whole.sources[clause.cite["source"]]
        assert f"`{clause.cite['source']}`" in page and f"`{clause.id}`" in page
        assert not source.get("publisher") or str(source["publisher"]) in page
        assert len(page.encode()) < MOST
        for entry in one.whole.ledger:
            assert clause.id not in entry.clauses or f"`{entry.id}`" in page
        for name, region in one.regions.items():
            assert f"`{name}`" in page, (clause.id, region.region)


@pytest.mark.parametrize("pack", PACKS)
def test_the_index_has_every_entry_of_the_ledger_and_every_source(pack: str) -> None:
    one, pages = made(pack)
    index = pages["README.md"]
    for name in (*(entry.id for entry in one.whole.ledger), *one.whole.sources):
        assert f"| `{name}` |" in index
    assert f"{len(one.whole.ledger)} known: automated " in index


@pytest.mark.parametrize("pack", PACKS)
def test_every_link_leads_to_a_page(pack: str) -> None:
    _, pages = made(pack)
    for name, page in pages.items():
        for target in re.findall(r"\]\(([^)]+)\)", page):
            assert target in pages, (name, target)


@pytest.mark.parametrize("pack", PACKS)
def test_tables_are_whole(pack: str) -> None:
    for name, page in made(pack)[1].items():
        width = 0
        for line in page.splitlines():
            cells = len(re.findall(r"(?<!\\)\|", line)) if line.startswith("|") else 0
            assert not (cells and width) or cells == width, (name, line)
            width = cells


@pytest.fixture
def hostile(tmp_path: Path) -> Path:
    """A copy of the shipped pack whose author means harm."""
    pack = tmp_path / "pack"
    shutil.copytree(ROOT / "rules" / "cqo-2023", pack)
    veto = pack / "authority" / "veto.yaml"
    text = veto.read_text("utf-8").replace(
        "title: {zh: 质量安全一票否决权,", "title: {zh: '<script>x</script> | ![a](b) `c`',"
    )
    veto.write_text(
        text.replace("says: 首席质量官负责质量培训工作。", "says: '| <img src=x> [a](javascript:b) ```'"),
        "utf-8",
    )
    sources = pack / "sources.yaml"
    bad = sources.read_text("utf-8").replace("publisher: 中国消费者报", "publisher: '<b>| `'", 1)
    sources.write_text(bad.replace("url: null", "url: 'javascript:alert(1)'", 1), "utf-8")
    return pack


def test_nothing_that_a_pack_says_is_markup(hostile: Path) -> None:
    for page in pages_of(regional(str(hostile))).values():
        tokens = PARSER.parse(page)
        inner = [child for token in tokens for child in token.children or ()]
        html = {t.content for t in (*tokens, *inner) if t.type in ("html_block", "html_inline")}
        assert {text.strip() for text in html} <= {"<br>", page.splitlines()[0]}
        links = {str(child.attrs["href"]) for child in inner if child.type == "link_open"}
        assert all(target.endswith(".md") or target.startswith("http") for target in links)
        assert not [child for child in inner if child.type == "image"]


def test_an_id_that_could_end_its_code_is_plain_text() -> None:
    assert code("authority.veto") == "`authority.veto`"
    for bad in ("a`b", "a|b", "a\\b"):
        tokens = PARSER.parseInline(code(bad))[0].children or []
        assert [(t.type, t.content) for t in tokens if t.type != "text_special"][:1] == [("text", bad)], bad


def test_the_command_writes_all_and_takes_away_what_is_old(tmp_path: Path) -> None:
    assert run(["pack", "docs", "-o", str(tmp_path)]) == 0
    folder = tmp_path / "cqo-2023"
    first = {file.name: file.read_text("utf-8") for file in folder.iterdir()}
    (folder / "authority.gone.md").write_text(first["authority.veto.md"], "utf-8")
    (folder / "notes.md").write_text("mine", "utf-8")
    assert run(["pack", "docs", "cqo-2023", "-o", str(tmp_path)]) == 0
    assert {file.name for file in folder.iterdir()} == {*first, "notes.md"}
    assert {pack.name for pack in tmp_path.iterdir()} == {"README.md", *PACKS}


def test_wrong_use(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "file").write_text("", "utf-8")
    assert run(["pack", "docs", "-o", str(tmp_path / "file")]) == 2
    assert run(["pack", "docs", "cqo-2022", "-o", str(tmp_path)]) == 2
    assert run(["pack", "docs"]) == 2
    assert "did you mean `cqo-2023`?" in capsys.readouterr().err
