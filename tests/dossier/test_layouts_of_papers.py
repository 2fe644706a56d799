"""The layouts in which firms write powers down, each as a whole paper: what it gives the officer and what it does not."""

from __future__ import annotations

import pytest

from checker.rulebook import load_pack
from checker.statements.reading import read_blocks


def given(document, holder: str = "cqo") -> set[tuple[str, str]]:
    """(authority, effect) of what is surely said of ``holder``."""
    made = read_blocks(document.blocks, load_pack("cqo-2023").vocabulary, iter(map(str, range(999))).__next__)
    said = (s for s in made.statements if s.holder == holder and s.certainty == "sure")
    return {(s.authority, s.effect) for s in said if "none" not in (s.authority, s.effect)}


def table(rows: list[list[str]]) -> str:
    head, *body = rows
    lines = [head, ["---"] * len(head), *body]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def turned(rows: list[list[str]]) -> list[list[str]]:
    return [list(column) for column in zip(*rows, strict=True)]


KEYS = {
    "signs": ("说明：★最终决定，▲审核，△提出建议，●执行", "★", "△", "▲", "●"),
    "circles": ("图例：○批准 △审议 □经办 ◇备案", "○", "△", "△", "□"),
    "RACI": ("RACI：R=执行，A=批准，C=征求意见，I=知悉", "A", "C", "C", "R"),
    "characters": ("注：批=批准，审=审核，办=经办，议=建议", "批", "议", "审", "办"),
}


@pytest.mark.parametrize("way", ["posts in columns", "posts in rows"])
@pytest.mark.parametrize("key", sorted(KEYS))
def test_a_matrix_in_either_orientation(text_of, key, way):
    legend, decides, proposes, reviews, carries = KEYS[key]
    rows = [
        ["事项", "总经理", "首席质量官", "财务总监"],
        ["年度质量计划审批", reviews, decides, carries],
        ["质量工作经费管理", decides, proposes, carries],
        ["质量考核奖惩", decides, carries, proposes],
    ]
    rows = rows if way == "posts in columns" else turned(rows)
    found = given(text_of(f"# 质量权限分配表\n\n{legend}\n\n{table(rows)}\n"))
    granted = {authority for authority, effect in found if effect == "grant"}
    assert granted == {"plan_approval"}
    assert {a for a, _ in found} >= {"plan_approval", "budget"}


@pytest.mark.parametrize("way", ["posts in columns", "posts in rows"])
def test_order_numbers_count_the_steps_and_the_last_decides(text_of, way):
    rows = [
        ["事项", "质量部", "首席质量官", "总经理"],
        ["年度质量计划审批", "①", "②", ""],
        ["质量工作经费审批", "①", "②", "③"],
    ]
    rows = rows if way == "posts in columns" else turned(rows)
    text = f"# 审批权限表\n\n说明：数字表示审批顺序，最后一位为最终审批人。\n\n{table(rows)}\n"
    assert ("budget", "grant") not in given(text_of(text))


JOB = [
    ["岗位名称", "首席质量官", "直接上级", "总经理"],
    ["岗位职责", "组织质量培训", "", ""],
    ["岗位权限", "审批年度质量计划；对质量工作经费提出建议", "", ""],
    ["任职资格", "熟悉质量否决制度", "", ""],
]


def test_a_job_description_in_a_table(text_of):
    found = given(text_of(f"# 岗位说明书\n\n{table(JOB)}\n"))
    assert ("plan_approval", "grant") in found
    assert not {a for a, e in found if e == "grant"} & {"veto", "budget"}


CLAUSES = """# 质量管理办法

第一章 总则

第一条 为加强质量管理，制定本办法。

第二章 权限

第二条 首席质量官行使下列权限：

（一）对质量安全事项行使一票否决权；

（二）审批年度质量计划；

第三条 首席质量官不得有下列行为：

（一）自行审批质量工作经费；

第四条 质量考核奖惩由首席质量官提出方案，报总经理批准。
"""


def test_numbered_clauses_under_their_lead_in(text_of):
    found = given(text_of(CLAUSES))
    assert {("veto", "grant"), ("plan_approval", "grant")} <= found
    assert {a for a, e in found if e == "grant"} == {"veto", "plan_approval"}


NOTICE = """恒达机械有限公司文件

恒达〔2025〕12号

关于聘任首席质量官的通知

各部门：

经公司研究决定，聘任张三同志为公司首席质量官，任期三年。首席质量官对质量安全事项行使一票否决权。质量工作经费报总经理批准后使用。

恒达机械有限公司

2025年3月10日

抄送：董事会办公室
"""


def test_a_red_header_notice(text_of):
    document = text_of(NOTICE, "a.txt")
    assert (document.kind, document.number, document.date) == (
        "appointment",
        "恒达〔2025〕12号",
        "2025-03-10",
    )
    assert document.signed_by == "恒达机械有限公司"
    found = given(document)
    assert ("veto", "grant") in found
    assert ("budget", "grant") not in found


def test_a_list_of_yes_and_no(text_of):
    rows = [
        ["权限", "首席质量官是否享有"],
        ["质量安全一票否决权", "是"],
        ["年度质量计划审批权", "否"],
        ["质量工作经费管理权", "□"],
    ]
    found = given(text_of(f"# 首席质量官权限确认表\n\n{table(rows)}\n"))
    assert ("veto", "grant") in found
    assert not {a for a, e in found if e == "grant"} & {"plan_approval", "budget"}


POSTS = """# 质量岗位说明书汇编

## 一、首席质量官

权限：

1. 审批年度质量计划；

## 二、质量部经理

权限：

1. 对质量安全事项行使一票否决权；

## 三、财务总监

权限：

1. 管理质量工作经费；
"""


def test_of_several_posts_each_has_its_own(text_of):
    assert {a for a, e in given(text_of(POSTS)) if e == "grant"} == {"plan_approval"}


MANUAL = """# 质量手册

## 1 范围

本手册适用于全公司。

## 5 领导作用

### 5.3 岗位、职责和权限

首席质量官对质量安全事项行使一票否决权。

### 5.4 总经理

总经理审批年度质量计划。

## 8 运行

8.1 质量部编制控制计划。
"""


def test_a_manual_with_chapters(text_of):
    document = text_of(MANUAL)
    assert document.kind == "quality_manual"
    assert {a for a, e in given(document) if e == "grant"} == {"veto"}
    said = next(b for b in document.blocks if "一票否决" in b.text)
    assert said.headings[-1].endswith("岗位、职责和权限")
