"""The days that a sentence names bind what it says of the post, too: who holds it, its rank, what is provided for it."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest

from checker import check
from checker.gathering.appointed_days import term_in
from checker.gathering.own_days import spell_of
from checker.statements.days_told import days_told

DAY = "2030-03-05"
VETO = "首席质量官对质量安全事项行使一票否决权。"
BEGINS = ("unknown", "satisfied", "satisfied")
ENDS = ("satisfied", "satisfied", "unknown")


def around(day: str = DAY) -> tuple[str, str, str]:
    middle = date.fromisoformat(day)
    before, after = (middle + timedelta(days=n) for n in (-1, 1))
    return before.isoformat(), day, after.isoformat()


def verdicts(folder: Path, text: str, clause: str, *, pack: str = "cqo-2023") -> tuple[str, ...]:
    (folder / "任命书.md").write_text(f"# 任命书\n\n{text}\n", "utf-8")
    region = "huairen-2022" if pack == "cqo-2023" else None
    found = [check(folder, as_of=day, engine="plain", region=region, pack=pack).findings for day in around()]
    return tuple(next(f.verdict for f in findings if f.clause == clause) for findings in found)


@pytest.mark.parametrize(
    ("text", "clause"),
    [
        ("自2030年3月5日起，首席质量官为公司高层管理人员。", "position.senior_manager"),
        ("首席质量官为公司高层管理人员，自2030年3月5日起执行。", "position.senior_manager"),
        ("自2030年3月5日起，首席质量官对质量安全和质量发展全面负责。", "position.charter"),
        ("自2030年3月5日起，首席质量官直接向总经理报告工作。", "position.reports_to_top"),
        (
            "聘任张伟为公司首席质量官。\n\n自2030年3月5日起，授权首席质量官开展质量工作。",
            "appointment.authorised",
        ),
    ],
)
def test_nothing_of_the_post_holds_before_its_first_day(text: str, clause: str, tmp_path: Path) -> None:
    found = verdicts(tmp_path, text, clause)
    assert found[0] != "satisfied" and found[1:] == BEGINS[1:]


@pytest.mark.parametrize(
    ("text", "clause"),
    [
        ("2030年3月5日前，首席质量官为公司高层管理人员。", "position.senior_manager"),
        ("首席质量官对质量安全和质量发展全面负责，截止2030年3月5日。", "position.charter"),
        ("首席质量官直接向总经理报告工作，有效期至2030年3月5日。", "position.reports_to_top"),
    ],
)
def test_nothing_of_the_post_holds_after_its_last_day(text: str, clause: str, tmp_path: Path) -> None:
    assert verdicts(tmp_path, text, clause) == ENDS


@pytest.mark.parametrize(
    "text",
    [
        "自2030年3月5日起，聘任张伟同志为公司首席质量官。",
        "经研究决定，自2030年3月5日起聘任张伟同志为公司首席质量官。",
        "聘任张伟同志为公司首席质量官（自2030年3月5日起）。",
    ],
)
def test_an_appointment_begins_on_its_own_first_day(text: str, tmp_path: Path) -> None:
    letter = f"{text}\n\n{VETO}"
    before, *later = verdicts(tmp_path, letter, "appointment.appointed")
    assert before in ("violated", "unknown", "missing") and later == ["satisfied", "satisfied"]
    before, *later = verdicts(tmp_path, letter, "authority.veto")
    assert before != "satisfied" and later == ["satisfied", "satisfied"]


def test_an_appointment_ends_with_its_own_last_day(tmp_path: Path) -> None:
    letter = f"聘任张伟同志为公司首席质量官，至2030年3月5日止。\n\n{VETO}"
    assert verdicts(tmp_path, letter, "appointment.appointed") == ("satisfied", "satisfied", "violated")
    assert verdicts(tmp_path, letter, "authority.veto") == ("satisfied", "satisfied", "missing")


def test_a_day_of_something_else_leaves_the_appointment_in_doubt(tmp_path: Path) -> None:
    """请于…前办理交接 may be of the hand-over alone: after that day neither in office nor out of it for sure."""
    letter = f"聘任张伟同志为公司首席质量官，请于2030年3月5日前办理交接。\n\n{VETO}"
    assert verdicts(tmp_path, letter, "appointment.appointed") == ENDS
    assert verdicts(tmp_path, letter, "authority.veto") == ENDS


def test_a_successor_is_no_rival_before_his_day(tmp_path: Path) -> None:
    (tmp_path / "聘任李四.md").write_text("# 任命书\n\n自2031年1月1日起，聘任李四为首席质量官。\n", "utf-8")
    letter = "聘任张伟同志为公司首席质量官，至2030年12月31日止。"
    assert verdicts(tmp_path, letter, "appointment.appointed") == ("satisfied",) * 3


def test_a_removal_is_sure_from_its_day_on(tmp_path: Path) -> None:
    (tmp_path / "dossier.yaml").write_text(
        "documents:\n"
        "  - {path: 任命书.md, kind: appointment, date: 2028-01-01}\n"
        "  - {path: 免职.md, kind: notice, date: 2030-02-01}\n",
        "utf-8",
    )
    (tmp_path / "免职.md").write_text("自2030年3月5日起，免去张伟同志首席质量官职务。\n", "utf-8")
    letter = "聘任张伟同志为公司首席质量官。"
    found = verdicts(tmp_path, letter, "appointment.appointed")
    assert found == ("unknown", "violated", "violated")


@pytest.mark.parametrize(
    ("text", "clause", "wanted"),
    [
        ("自2030年3月5日起，主要负责人应当支持和保障首席质量官依法开展工作。", "resources.support", BEGINS),
        ("2030年3月5日前，主要负责人应当支持和保障首席质量官依法开展工作。", "resources.support", ENDS),
        ("首席质量官履行职责不接受任何指示，自2030年3月5日起执行。", "independence.no_instructions", BEGINS),
        (
            "From 5 March 2030, the general manager supports the work of the Chief Quality Officer.",
            "resources.support",
            BEGINS,
        ),
        (
            "Until 5 March 2030, the general manager supports the work of the Chief Quality Officer.",
            "resources.support",
            ENDS,
        ),
    ],
)
def test_a_provision_holds_on_its_own_days(
    text: str, clause: str, wanted: tuple[str, ...], tmp_path: Path
) -> None:
    assert verdicts(tmp_path, text, clause, pack="good-practice") == wanted


def test_a_provision_in_a_chapter_that_begins_later(tmp_path: Path) -> None:
    text = "## 保障（自2030年3月5日起施行）\n\n主要负责人应当支持和保障首席质量官依法开展工作。"
    assert verdicts(tmp_path, text, "resources.support", pack="good-practice") == BEGINS


def test_what_is_refused_counts_on_all_days(tmp_path: Path) -> None:
    text = "自2030年3月5日起，主要负责人不支持首席质量官开展工作。"
    assert verdicts(tmp_path, text, "resources.support", pack="good-practice") == ("violated",) * 3


@pytest.mark.parametrize(
    ("sentence", "start", "end"),
    [
        ("自2030年3月5日起，聘任张三为首席质量官", "2030-03-05", None),
        ("聘任张三为首席质量官，自2030年3月5日起生效，至2033年3月4日止", "2030-03-05", "2033-03-04"),
        ("聘任张三为首席质量官，请于2030年3月5日前办理交接", None, None),
        ("聘任张三为首席质量官，自2030年3月5日起负责新厂区", None, None),
        ("聘任张三为首席质量官", None, None),
    ],
)
def test_which_days_are_the_appointments(sentence: str, start: str | None, end: str | None) -> None:
    term = term_in([sentence])
    assert (term.start, term.end) == (start, end)


@pytest.mark.parametrize(
    "turn",
    [
        "自2030年3月5日起",
        "从2030年3月5日起施行",
        "2030年3月5日之日起生效",
        "自2030-03-05起执行",
        "至2030年3月5日止",
        "有效期至2030年3月5日",
        "截止2030年3月5日",
        "2030年3月5日以前",
        "2030年3月5日前",
        "from 5 march 2030",
        "until 2030-03-05",
    ],
)
def test_every_turn_that_the_reader_passes_over_is_a_day_that_binds(turn: str) -> None:
    assert [turn[start:end] for start, end in days_told(turn)] == [turn]
    assert spell_of(turn) in ((DAY, None), (None, DAY))
