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
