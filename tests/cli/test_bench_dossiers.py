"""``cqo bench dossiers``: what is counted as found, false and wrong, and what is said of wrong labels."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from checker.cli import run

Bench = Callable[..., tuple[int, str, str]]
LETTER = """# 关于聘任首席质量官的通知

经董事会研究决定，聘任李明同志为公司首席质量官，任期自2024年1月1日起，授权其开展工作。

首席质量官行使质量安全一票否决权。

首席质量官提出年度质量计划的建议。
"""


@pytest.fixture
def bench(capsys: pytest.CaptureFixture[str]) -> Bench:
    """Runs ``cqo bench dossiers``: exit code, standard output, standard error."""

    def called(*arguments: str | Path) -> tuple[int, str, str]:
        code = run(["bench", "dossiers", *(str(a) for a in arguments)])
        said = capsys.readouterr()
        return code, said.out, said.err

    return called


def labelled(folder: Path, **labels: Any) -> Path:
    (folder / "01").mkdir(parents=True)
    (folder / "labels").mkdir()
    (folder / "01" / "聘任通知.md").write_text(LETTER, "utf-8")
    (folder / "labels" / "01.json").write_text(json.dumps(labels, ensure_ascii=False), "utf-8")
    return folder


def test_what_is_found_false_and_wrong(tmp_path: Path, bench: Bench) -> None:
    folder = labelled(
        tmp_path / "set",
        rights={
            "veto": "granted",
            "plan_approval": "not",
            "budget": "granted",
            "strategy_propose": "unclear",
        },
        clauses={"appointment.appointed": "no"},
        person={"name": "李明", "education": "本科"},
    )
    code, out, _ = bench(folder, "--format", "json")
    families = json.loads(out)["families"]
    assert code == 0
    assert families["authority"] == {
        "granted": 2,
        "found": 1,
        "withheld": 1,
        "false": 0,
        "wrong": ["01 authority.budget: granted → missing"],
    }
    assert families["appointment"]["false"] == 1
    assert families["appointment"]["wrong"] == ["01 appointment.appointed: no → satisfied"]
    assert (families["person"]["found"], families["person"]["wrong"]) == (1, ["01 education: 本科 → None"])


def test_the_table_tells_each_family_and_what_was_wrong(tmp_path: Path, bench: Bench) -> None:
    folder = labelled(tmp_path / "set", rights={"veto": "granted", "budget": "granted"})
    code, out, _ = bench(folder, "--wrong")
    rows = [line.split() for line in out.splitlines()]
    assert code == 0
    assert ["authority", "2", "1", "50.0%", "–", "0"] in rows
    assert "01 authority.budget: granted → missing" in out


def test_clauses_that_no_region_of_its_own_judges_are_judged(tmp_path: Path, bench: Bench) -> None:
    folder = labelled(
        tmp_path / "set", clauses={"appointment.competition": "silent", "duty.culture": "silent"}
    )
    _, out, _ = bench(folder, "--format", "json")
    families = json.loads(out)["families"]
    assert families["appointment"]["withheld"] == families["duty"]["withheld"] == 1


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("{", "not the labels of a dossier"),
        ('{"rights": 3}', "not the labels of a dossier"),
        ('{"rights": {"veto": "grant"}}', "did you mean `granted`?"),
    ],
)
def test_labels_that_cannot_be_read_are_told_in_one_message(
    text: str, said: str, tmp_path: Path, bench: Bench
) -> None:
    folder = labelled(tmp_path / "set")
    (folder / "labels" / "01.json").write_text(text, "utf-8")
    code, out, err = bench(folder)
    assert code == 2 and out == "" and said in err and "01.json" in err


def test_a_folder_without_labels_or_without_the_dossier_is_an_error(tmp_path: Path, bench: Bench) -> None:
    (tmp_path / "bare").mkdir()
    code, _, err = bench(tmp_path / "bare")
    assert code == 2 and "labels/NAME.json" in err
    folder = labelled(tmp_path / "set")
    (folder / "labels" / "02.json").write_text("{}", "utf-8")
    code, _, err = bench(folder)
    assert code == 2 and "02" in err


def test_a_label_of_no_clause_is_an_error(tmp_path: Path, bench: Bench) -> None:
    code, out, err = bench(labelled(tmp_path / "set", rights={"vetto": "granted"}))
    assert code == 2 and out == "" and "authority.vetto" in err and "authority.veto" in err
