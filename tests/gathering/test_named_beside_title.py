"""Whom papers name beside the title where no act appoints him: what is his own is no other's, and what is another's is heard."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker import check

GIVEN = """# 质量管理权责规定

{head}

1. 凡质量安全指标异常，由{name}行使一票否决。
2. 公司质量战略由{name}主持制定并定稿。
3. 年度质量计划由{name}批准。
4. 质量经费由{name}支配、审批。

总经理：李四（签字）

2025年3月1日
"""
OTHER = "# 关于有关事项的通知\n\n{said}\n\n总经理：李四（签字）\n\n2025年9月1日\n"


def verdicts(
    folder: Path, head: str, said: str = "", name: str = "张砚秋", title: str = "质量管理权责规定"
) -> dict[str, str]:
    (folder / "规定.md").write_text(GIVEN.format(head=head, name=name), "utf-8")
    if said:
        (folder / "通知.md").write_text(OTHER.format(said=said), "utf-8")
    found = check(folder, pack="cqo-2023", as_of="2026-01-01").findings
    return {f.clause.removeprefix("authority."): f.verdict for f in found}


HEADS = (
    "首席质量官张砚秋的权责如下：",
    "兹授权首席质量官张砚秋行使以下各项：",
    "首席质量官（张砚秋）行使以下权限：",
)


@pytest.mark.parametrize("head", HEADS)
def test_what_he_has_by_name_is_his_own(tmp_path: Path, head: str) -> None:
    found = verdicts(tmp_path, head)
    assert found["budget"] == found["strategy_formulate"] == "satisfied"


def test_what_is_taken_from_him_by_name_is_heard(tmp_path: Path) -> None:
    head = "首席质量官张砚秋的权责如下："
    signed = "年度质量计划封面设两个签字格，张砚秋与梁栋各签一格，缺一格的不编号、不下发。"
    found = verdicts(tmp_path, head, signed)
    assert found["plan_approval"] != "satisfied"
    assert found["budget"] == "satisfied"


@pytest.mark.parametrize(
    "head",
    [
        "前任首席质量官王立民的权责由下列人员承接，王立民的经费由财务部核销：",
        "首席质量官单独行使下列职权，由单独设立的机构保障：",
    ],
)
def test_a_former_officer_or_a_mere_word_is_no_name_of_his(tmp_path: Path, head: str) -> None:
    assert verdicts(tmp_path, head)["budget"] != "satisfied"
