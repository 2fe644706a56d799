"""上述人员应于…前交接 under a letter bounds nothing of it; 上述授权至…止 does. A rule beside a letter is no act of its own."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker import check
from checker.gathering.house_rules import _may_rule

LETTER = "聘任张伟同志为公司首席质量官，聘期自2025年7月1日起至2028年6月30日止。\n\n公司授权张伟同志独立开展质量工作。\n\n{}\n\n2025年6月25日"


def verdicts(folder: Path, closing: str, **others: str) -> dict[str, str]:
    (folder / "任命通知.md").write_text(f"# 关于聘任张伟同志的通知\n\n{LETTER.format(closing)}\n", "utf-8")
    for name, text in others.items():
        (folder / f"{name}.md").write_text(text, "utf-8")
    found = check(folder, as_of="2026-11-01", engine="plain", region="hebei-2025").findings
    return {f.clause: f.verdict for f in found}


@pytest.mark.parametrize(
    "closing",
    [
        "上述人员应于2025年7月10日前办妥工作交接，交接单存档。",
        "上述人员的工作交接应于2025年7月10日前完成。",
        "以上同志请在2025年7月5日前报到。",
        "上述拟聘人选已于2025年6月18日至2025年6月24日在办公平台公示，未收到异议。",
    ],
)
def test_days_of_an_errand_bound_nothing_above(closing, tmp_path):
    found = verdicts(tmp_path, closing)
    assert (found["appointment.appointed"], found["appointment.authorised"]) == ("satisfied", "satisfied")


@pytest.mark.parametrize(
    "closing",
    [
        "上述授权有效期至2025年12月31日。",
        "上述任命至2025年12月31日止。",
        "以上授权自2027年1月1日起生效。",
    ],
)
def test_days_of_what_is_given_bound_it(closing, tmp_path):
    assert verdicts(tmp_path, closing)["appointment.authorised"] != "satisfied"


def test_a_rule_on_who_appoints_is_no_act_beside_a_letter(tmp_path):
    rule = "# 首席质量官管理办法\n\n首席质量官由董事会聘任和解聘。\n"
    (tmp_path / "a").mkdir()
    assert verdicts(tmp_path / "a", "特此通知。", 管理办法=rule)["appointment.appointed"] == "satisfied"
    (tmp_path / "管理办法.md").write_text(rule, "utf-8")
    alone = check(tmp_path / "管理办法.md", as_of="2026-11-01", engine="plain").findings
    assert next(f.verdict for f in alone if f.clause == "appointment.appointed") != "satisfied"


class Paper:
    kind, status, path = "other", "read", "x.md"

    def __init__(self, title: str) -> None:
        self.title = title


@pytest.mark.parametrize(
    ("title", "rules"),
    [("质量安全责任制（C版）", True), ("任期与退出规则", True), ("工作总结", False), ("培训签到表", False)],
)
def test_papers_that_are_rules_by_their_names(title, rules):
    assert _may_rule(Paper(title), "exit") is rules
