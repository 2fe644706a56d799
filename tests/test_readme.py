"""Both READMEs are held to what they say: every command runs, every Python line answers as shown."""

from __future__ import annotations

import doctest
import re
import shlex
from pathlib import Path

import pytest
import yaml

from checker.cli import run

ROOT = Path(__file__).resolve().parent.parent
READMES = (ROOT / "README.md", ROOT / "README.zh-CN.md")
BLOCK = re.compile(r"^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def blocks(readme: Path, language: str) -> list[str]:
    return [body for name, body in BLOCK.findall(readme.read_text("utf-8")) if name == language]


def commands(readme: Path) -> list[str]:
    return [line for body in blocks(readme, "sh") for line in body.splitlines() if line.startswith("cqo ")]


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A working folder that has what a checkout has."""
    for name in ("cases", "tests"):
        (tmp_path / name).symlink_to(ROOT / name)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_every_command_shown_works(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    shown = commands(READMES[0])
    assert len(shown) > 10
    for line in shown:
        code = run(shlex.split(line)[1:])
        said = capsys.readouterr()
        assert code in (0, 1), f"{line}\n{said.err}"
        if line == "cqo init mine":
            (desk / "mine" / "任命书.md").write_text(
                "# 任命书\n\n首席质量官对涉及质量安全的事项行使一票否决权。\n", "utf-8"
            )
    for name in ("report.html", "cqo.sarif", "cqo.xml"):
        assert (desk / name).stat().st_size > 0


@pytest.mark.parametrize("readme", READMES, ids=lambda path: path.name)
def test_every_python_line_answers_as_shown(readme: Path, desk: Path) -> None:
    tests = [
        doctest.DocTestParser().get_doctest(body, {}, readme.name, str(readme), 0)
        for body in blocks(readme, "python")
    ]
    assert tests and all(test.examples for test in tests)
    for test in tests:
        assert doctest.DocTestRunner().run(test).failed == 0


def test_the_two_languages_show_the_same_code() -> None:
    english, chinese = (BLOCK.findall(readme.read_text("utf-8")) for readme in READMES)
    assert english == chinese
    for readme in READMES:
        for body in blocks(readme, "yaml"):
            assert yaml.safe_load(body)


@pytest.mark.parametrize(
    "name", ["README.md", "README.zh-CN.md", "CONTRIBUTING.md", "CHANGELOG.md", "cases/README.md"]
)
def test_every_link_leads_somewhere(name: str) -> None:
    page = ROOT / name
    links = re.findall(r"\]\(([^)#]+)\)", page.read_text("utf-8"))
    lost = [link for link in links if "://" not in link and not (page.parent / link).exists()]
    assert lost == []


def test_the_targets_named_are_in_the_makefile() -> None:
    makefile = (ROOT / "Makefile").read_text("utf-8")
    for readme in READMES:
        for target in re.findall(r"^make (\w+)$", readme.read_text("utf-8"), re.MULTILINE):
            assert f"\n{target}:" in makefile
