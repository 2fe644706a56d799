"""A decision that settles a contest for the post appoints who won it; what only opens or tells a contest does not."""

from __future__ import annotations

import pytest

from checker.audit import survey

DAY = "2026-11-01"
TOLD = "2025年12月，公司内部公开竞聘首席质量官，五名同志报名，经资格审查、笔试、面试答辩和综合评议，周明同志得分第一。"
ACT = "现决定：\n\n1. 周明同志任公司首席质量官，任期自2026年1月15日起，三年。\n2. 周明同志不再担任质量工程部经理职务。"


def gathered(folder, title, *texts):
    body = "\n\n".join(
        ("# 恒信机械有限公司", f"## {title}", "各部门：", *texts, "总经理：邹正", "2026年1月14日")
    )
    (folder / "文件.md").write_text(body, encoding="utf-8")
    return survey(folder, pack="rules/cqo-2023", as_of=DAY, duties=False).gathered.facts


def in_office(facts):
    return [f.fields.get("person") for f in facts if f.kind == "appointment" and f.sure]


@pytest.mark.parametrize(
    "title",
    [
        "关于公司首席质量官竞聘结果及周明任职的决定",
        "关于首席质量官竞聘结果和周明同志聘任的通知",
        "关于竞聘结果暨周明同志任职的公告",
        "关于周明任职的决定",
    ],
)
def test_the_paper_that_settles_the_contest_appoints(tmp_path, title):
    facts = gathered(tmp_path, title, TOLD, ACT)
    assert in_office(facts) == ["周明"]
    assert not [
        f for f in facts if f.kind == "authority" and f.fields.get("authority") == "assessment_reward"
    ]


@pytest.mark.parametrize(
    ("title", "texts"),
    [
        ("关于首席质量官竞聘结果及任职条件的通知", (TOLD, ACT)),
        ("关于开展首席质量官竞聘的通知", (TOLD,)),
        ("关于首席质量官竞聘结果及周明任职建议的决定", (ACT,)),
        ("关于首席质量官竞聘结果的通报", (TOLD, "拟由周明同志任公司首席质量官。")),
    ],
)
def test_what_opens_tells_or_proposes_does_not(tmp_path, title, texts):
    assert in_office(gathered(tmp_path, title, *texts)) == []


@pytest.mark.parametrize("act", ["任命您为本公司首席质量官", "经董事会决定，任命您为本公司首席质量官"])
def test_whom_a_letter_addresses_is_named_before_it(tmp_path, act):
    facts = gathered(tmp_path, "任命书", "周明先生：", f"{act}，授权您按制度开展工作。")
    assert in_office(facts) == ["周明"]


@pytest.mark.parametrize(
    ("noted", "filed"),
    [
        ("附注：本决定已由行政部于2026年1月22日报市市场监督管理局备案。", True),
        ("备注：本决定应由行政部报市市场监督管理局备案。", None),
        ("附注：锅炉变更已由设备部报市市场监督管理局备案。", None),
    ],
)
def test_a_note_below_tells_that_it_was_filed(tmp_path, noted, filed):
    facts = gathered(tmp_path, "关于周明任职的决定", ACT, noted)
    (act,) = [f for f in facts if f.kind == "appointment" and f.sure]
    assert act.fields.get("filed") is filed
