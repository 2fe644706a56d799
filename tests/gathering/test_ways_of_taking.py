"""Ways in which a second paper takes a right back, each with what only looks like it."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker import check

from .test_told_besides import verdicts

TAKEN = (
    ("plan_approval", "任命王五为质量副总监，专项负责质量计划的最终签批。首席质量官不再另签。"),
    ("budget", "质量经费由质量部长王五签批，张三不再经手。"),
    ("veto", "首席质量官签批文书须加盖授权专用章。授权专用章由总经理保管，审阅同意后用印。"),
    ("plan_approval", "无授权章的质量文件一律退回。授权章由董事长办公室掌管。"),
    ("plan_approval", "自接管之日起，公司一切对内授权停止，凡需签批的事项统一报管理人批准。"),
    ("veto", "个人审批权一律冻结，待工作组另行通知。"),
    ("budget", "凡签批事项，一律报董事长批准。"),
    ("veto", "试用期内，以上职权由质量总顾问王五代为行使；转正之日起由其行使。"),
    ("plan_approval", "见习期内首席质量官的职权由副总质量师行使。"),
    ("assessment_reward", "质量奖惩每季度总额度两万元，用完为止。"),
    ("assessment_reward", "质量奖惩单笔不超过一千元。"),
    ("budget", "质量经费每月额度五万元，不结转。"),
    ("veto", "质量否决每季度以一次为限，且不得用于已签约订单。"),
    ("plan_approval", "质量计划、质量奖惩，由当季轮值主任委员签批。"),
    ("budget", "质量经费由值班厂长签批。"),
    ("assessment_reward", "委员会行使下列职权：（一）审定年度质量考核结果及奖惩方案；（二）其他。"),
    ("strategy_formulate", "董事会战略委员会履行下列职责：（一）制定公司质量战略。"),
    ("veto", "下列情形不适用《首席质量官任命书》，由事业部总经理决定：出口订单。"),
    ("plan_approval", "《首席质量官任命书》对前十名客户的订单不适用。"),
    ("plan_approval", "首席质量官的审批、决定，均以总经理在周报上的签认为最终效力来源。"),
    ("veto", "首席质量官作出的决定，以董事长的确认为生效依据。"),
    ("veto", "质量否决影响当日排产的，生产指挥长可以不予采纳，继续生产。"),
    ("plan_approval", "质量计划与排产有冲突的，按排产执行。"),
    ("budget", "各部门用款由财务总监逐笔确定付或不付，预算内项目不例外。"),
    (
        "veto",
        "| 姓名 | 职务 | 起止 | 代理人及范围 |\n|---|---|---|---|\n| 张三 | 首席质量官 | 2025年9月至2026年6月 | 王五，代理全部签批事项 |",
    ),
    ("assessment_reward", "对考核结果不服的，可提出书面意见，由总经理复核并答复。"),
)


@pytest.mark.parametrize(("clause", "said"), TAKEN)
def test_it_is_in_doubt(tmp_path: Path, clause: str, said: str) -> None:
    assert verdicts(tmp_path, said, title="质量管理补充规定")[clause] != "satisfied"


LEFT = (
    ("plan_approval", "质量计划由首席质量官审批，不再另报总经理。"),
    ("veto", "公司公章由总经理办公室保管。"),
    ("plan_approval", "检验专用章由质量部保管，检验报告须加盖检验专用章。"),
    ("veto", "凡需盖章的合同统一交法务部审核。"),
    ("veto", "检验员试用期内由班长带教，期满考核合格后独立上岗。"),
    ("assessment_reward", "合理化建议每项奖励200元。"),
    ("plan_approval", "质量巡查由值班经理负责。"),
    ("plan_approval", "董事会行使下列职权：（一）决定公司的经营计划和投资方案。"),
    ("veto", "《首席质量官任命书》不适用于外部供应商。"),
    ("plan_approval", "《采购管理办法》对质量仪器采购不适用。"),
    ("veto", "任何部门不得以交期为由对质量否决不予执行。"),
    ("plan_approval", "质量计划与生产计划有冲突的，以质量计划为准。"),
    ("budget", "采购付款由财务总监确定付款日期。"),
    (
        "veto",
        "| 姓名 | 职务 | 起止 | 代理人及范围 |\n|---|---|---|---|\n| 赵六 | 生产副总 | 2025年9月至2026年6月 | 首席质量官张三，代理全部签批事项 |",
    ),
    ("assessment_reward", "对考核结果不服的，可提出书面意见，由首席质量官复核并答复。"),
)


@pytest.mark.parametrize(("clause", "said"), LEFT)
def test_it_stays_his(tmp_path: Path, clause: str, said: str) -> None:
    assert verdicts(tmp_path, said, title="质量管理补充规定")[clause] == "satisfied"


SEAT = "# 任命书\n\n任命张三为公司首席质量官，为经营委员会成员，参加公司经营决策并表决。\n\n总经理：李四\n\n2025年1月1日\n"


@pytest.mark.parametrize(
    ("said", "ok"),
    [
        ("首席质量官为专题委员，仅在讨论质量议题时出席并表决，其他议题不通知其到会。", False),
        ("首席质量官为特邀委员。", False),
        ("非质量议题首席质量官不投票。", False),
        ("委员会每月召开一次，由总经理召集。", True),
    ],
)
def test_a_seat_for_topics_of_quality_alone(tmp_path: Path, said: str, ok: bool) -> None:
    (tmp_path / "任命书.md").write_text(SEAT, "utf-8")
    (tmp_path / "细则.md").write_text(f"# 经营委员会议事细则\n\n{said}\n\n2025年2月1日\n", "utf-8")
    assert (verdict(tmp_path, "decision_participation") == "satisfied") is ok


def verdict(folder: Path, clause: str) -> str:
    found = check(folder, pack="cqo-2023", as_of="2026-01-01").findings
    return next(str(f.verdict) for f in found if f.clause == f"authority.{clause}")


PLAN = "首席质量官审批质量计划。"


@pytest.mark.parametrize(
    ("title", "said", "ok"),
    [
        ("出口产品质量管理办法", PLAN, False),
        ("A事业部质量管理办法（试行）", PLAN, False),
        ("苏州基地质量授权规定", PLAN, False),
        ("军品业务质量管理规定", PLAN, False),
        ("质量管理办法", f"第二条 本办法适用于出口产品。\n\n第三条 {PLAN}", False),
        ("质量管理办法", f"第二条 本办法仅适用于三号车间。\n\n第三条 {PLAN}", False),
        ("质量管理办法", f"## 1 适用范围\n\n适用于定制订单。\n\n## 2 职权\n\n{PLAN}", False),
        ("质量管理办法", f"## 四、高端线产品质量管理\n\n{PLAN}", False),
        ("质量管理办法", f"## 一、职权\n\n{PLAN}\n\n## 四、出口产品的质量管理\n\n{PLAN}", True),
        ("质量管理办法", PLAN, True),
        ("产品质量管理办法", PLAN, True),
        ("生产车间质量管理办法", PLAN, True),
        ("质量管理办法", f"第二条 本办法适用于公司及各分公司、车间。\n\n第三条 {PLAN}", True),
        ("质量管理办法", f"第二条 本办法适用于全部出口、内销产品。\n\n第三条 {PLAN}", True),
        ("质量管理办法", "重点项目的质量计划由首席质量官审批。", False),
        ("质量管理办法", "首席质量官审批年度内审计划。", False),
        ("质量管理办法", "供应商审核计划、管理评审计划由首席质量官批准。", False),
        ("质量管理办法", "首席质量官审批年度质量计划和内审计划。", True),
    ],
)
def test_a_part_is_not_the_whole(tmp_path: Path, title: str, said: str, ok: bool) -> None:
    (tmp_path / "办法.md").write_text(f"# {title}\n\n{said}\n\n总经理：李四\n\n2025年1月1日\n", "utf-8")
    assert (verdict(tmp_path, "plan_approval") == "satisfied") is ok


def test_a_part_takes_nothing_from_another_paper(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(f"# 出口产品质量管理办法\n\n{PLAN}\n\n2025年1月1日\n", "utf-8")
    (tmp_path / "b.md").write_text(f"# 质量管理办法\n\n{PLAN}\n\n2025年1月1日\n", "utf-8")
    assert verdict(tmp_path, "plan_approval") == "satisfied"


@pytest.mark.parametrize(
    ("said", "ok"),
    [
        ("本办法有效期两年，期满自动失效。", False),
        ("本办法自发布之日起试行一年。", False),
        ("本授权书每年重新签发，未续签的自动失效。", False),
        ("本办法自发布之日起两年内有效。", False),
        ("检验员证书有效期为一年。", True),
        ("否决记录保存期限为两年。", True),
    ],
)
def test_a_paper_whose_time_is_over(tmp_path: Path, said: str, ok: bool) -> None:
    text = f"# 质量管理办法\n\n第一条 {PLAN}\n\n第二条 {said}\n\n总经理：李四\n\n2022年1月1日\n"
    (tmp_path / "办法.md").write_text(text, "utf-8")
    assert (verdict(tmp_path, "plan_approval") == "satisfied") is ok


@pytest.mark.parametrize(("head", "ok"), [("集团首席质量官", False), ("总经理", True)])
def test_two_columns_of_one_title(tmp_path: Path, head: str, ok: bool) -> None:
    mine = "子公司首席质量官" if not ok else "首席质量官"
    table = f"| 事项 | {mine} | {head} |\n|---|---|---|\n| 质量计划 | 批准 | 备案 |\n"
    (tmp_path / "表.md").write_text(f"# 分权表\n\n{table}\n\n2025年1月1日\n", "utf-8")
    assert (verdict(tmp_path, "plan_approval") == "satisfied") is ok


def test_an_authorisation_that_begins_later(tmp_path: Path) -> None:
    text = "# 授权书\n\n授权首席质量官行使下列职权：\n\n一、审批质量计划；\n\n本授权自{}起施行。\n\n总经理 李四\n\n2025年1月1日\n"
    (tmp_path / "授权书.md").write_text(text.format("2027年1月1日"), "utf-8")
    assert verdict(tmp_path, "plan_approval") != "satisfied"
    (tmp_path / "授权书.md").write_text(text.format("2025年1月1日"), "utf-8")
    assert verdict(tmp_path, "plan_approval") == "satisfied"


@pytest.mark.parametrize(
    ("said", "ok"),
    [
        ("首席质量官不批准的质量计划，不得下发执行。", True),
        ("首席质量官不签字的质量计划，各部门不得执行。", True),
        ("质量计划由质量副总监签批，首席质量官不再另签。", False),
        ("质量计划由质量副总监签批，首席质量官不另签。", False),
    ],
)
def test_what_he_does_not_sign_does_not_go_is_his_still(tmp_path: Path, said: str, ok: bool) -> None:
    (tmp_path / "岗位说明书.md").write_text(f"# 首席质量官岗位说明书\n\n{PLAN}\n\n2025年1月1日\n", "utf-8")
    (tmp_path / "制度.md").write_text(f"# 质量管理制度\n\n第一条 {said}\n\n2025年2月1日\n", "utf-8")
    assert (verdict(tmp_path, "plan_approval") == "satisfied") is ok


@pytest.mark.parametrize(
    ("said", "ok"),
    [
        ("质量否决生效后，各单位不得继续生产、不得发货。", True),
        ("质量否决解除后，方可继续生产。", True),
        ("被质量否决的批次，经首席质量官确认整改合格后方可继续生产。", True),
        ("质量否决的产品未经首席质量官同意，任何部门不得先行发货。", True),
        ("质量否决后，生产指挥长可以继续生产。", False),
        ("质量否决影响排产的，生产指挥长有权不予采纳。", False),
    ],
)
def test_what_must_not_go_on_is_no_disregard(tmp_path: Path, said: str, ok: bool) -> None:
    own = "对质量安全事项行使一票否决权。"
    (tmp_path / "岗位说明书.md").write_text(f"# 首席质量官岗位说明书\n\n{own}\n\n2025年1月1日\n", "utf-8")
    (tmp_path / "制度.md").write_text(f"# 质量管理制度\n\n第一条 {said}\n\n2025年2月1日\n", "utf-8")
    assert (verdict(tmp_path, "veto") == "satisfied") is ok
