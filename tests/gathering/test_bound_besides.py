"""One paper gives the rights; another binds, shares, counts out or renumbers them in ordinary words of office."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker import check

GIVEN = """# 首席质量官职权规定

第一条 现任首席质量官为魏清波。

第二条 首席质量官行使下列职权：

（一）对质量安全事项行使一票否决权；

（二）制定公司质量战略；

（三）组织实施公司质量战略；

（四）审批年度质量计划；

（五）作为经营管理委员会委员参与公司经营决策并行使表决权；

（六）对各部门的质量工作进行考核，并决定奖惩；

（七）管理质量工作经费，审批其使用。

{more}

总经理：李四（签字）

2025年3月1日
"""
OTHER = "# {title}\n\n{said}\n\n总经理：李四（签字）\n\n{day}\n"


def verdicts(
    folder: Path, said: str = "", *, title: str = "有关事项的通知", day: str = "2025年9月1日", more: str = ""
) -> dict[str, str]:
    (folder / "规定.md").write_text(GIVEN.format(more=more), "utf-8")
    if said:
        (folder / "其他.md").write_text(OTHER.format(title=title, said=said, day=day), "utf-8")
    found = check(folder, pack="cqo-2023", as_of="2026-01-01").findings
    return {f.clause.removeprefix("authority."): f.verdict for f in found}


BOUND = (
    # Silence that must be waited for.
    ("strategy_formulate", "质量战略报股东双方备案，十五日内均未提出异议的，方可发布。"),
    ("strategy_formulate", "质量战略文本送各董事传阅，任何一名董事提出异议的，退回重拟。"),
    ("plan_approval", "年度质量计划抄送总经理，五日内未表示反对的，视为同意并生效。"),
    ("plan_approval", "质量工作计划签批后在经理层传阅，无人反对即自动生效，有反对意见的，暂缓下发。"),
    ("assessment_reward", "质量考核和奖惩决定报集团人力资源中心，七日内无异议的方才兑现。"),
    ("veto", "质量否决作出后通报各副总，一日内无反对意见的方可执行。"),
    # A second signature.
    ("budget", "质量、安全、环保三项经费，主管负责人签字后应另有总会计师签字。"),
    ("budget", "质量经费付款实行双签，财务总监为其中之一，缺一方签字的，出纳退单。"),
    ("budget", "质量经费的付款单据，两人签字齐全方可支付，其中一人为财务总监。"),
    ("assessment_reward", "质量奖惩单由首席质量官签署后，还须有人力资源总监签名。"),
    # Bound together with other matters.
    ("strategy_formulate", "投资、质量、人才三类战略规划编制后均应报集团规划部批准，集团批准前不得发布。"),
    ("budget", "各类资金（含质量、研发、培训）的使用，部门签字后逐笔送财务总监审批后方可支付。"),
    ("plan_approval", "质量、安全、设备等年度计划由总经理审批。"),
    # In a part it is another's.
    ("veto", "无菌车间的质量否决由质量受权人作出，首席质量官不作决定。"),
    ("veto", "出口产品的否决由关务总监行使。"),
    ("plan_approval", "二厂的质量计划，首席质量官不予审批，按外方派驻经理的意见办理。"),
    ("strategy_formulate", "海外业务的质量战略由海外总部制定。"),
    ("assessment_reward", "派遣员工的质量考核与奖惩由外事办公室决定。"),
    ("veto", "工程变更类的质量否决由变更评审会处理，不再由首席质量官处理。"),
    # Lapses, agreement, a last step, another's leave by other names.
    ("veto", "否决决定作出后四十八小时内未获总经理办公会确认的，自行解除。"),
    ("veto", "客户书面同意让步接收的，质量否决不再执行。"),
    ("veto", "涉及重点客户订单的，质量否决前应先与营销总监协商一致。"),
    ("plan_approval", "质量计划进入审批系统，末级审批节点为总裁。"),
    ("plan_approval", "质量计划由技术、生产、质量三方一致同意后批准。"),
    ("budget", "质量专项资金拨付须由集团质量部出具拨款函。"),
    ("assessment_reward", "质量考核扣款由绩效小组复核后生效。"),
    ("assessment_reward", "质量奖惩单送达前应取得人力资源总监的会签。"),
    ("strategy_formulate", "质量战略的修订、发布权限收归集团。"),
    # Carried out by another.
    ("strategy_implement", "质量战略落地由项目管理办公室接手，质量部配合。"),
    ("strategy_implement", "质量战略的组织实施职能并入运营中心。"),
    ("strategy_implement", "质量战略的组织实施改由常务副总经理统筹。"),
    ("strategy_implement", "建设期内，质量战略的实施工作暂由指挥部统一调度，首席质量官暂停行使该项职权。"),
    ("strategy_implement", "质量战略规划的推行工作划归战略发展部主抓。"),
    ("strategy_implement", "质量战略的落实由运营总监牵头，首席质量官提供支持。"),
)


@pytest.mark.parametrize(("clause", "said"), BOUND)
def test_what_binds_leaves_it_in_doubt(tmp_path: Path, clause: str, said: str) -> None:
    assert verdicts(tmp_path, said)[clause] != "satisfied"


def test_as_given_it_is_all_his(tmp_path: Path) -> None:
    found = verdicts(tmp_path)
    assert {found[clause] for clause, _ in (*BOUND, *SEATS)} == {"satisfied"}


FREE = (
    ("strategy_formulate", "质量战略发布后报董事会备案。"),
    ("strategy_formulate", "质量战略发布前征求各部门意见，意见是否采纳由首席质量官决定。"),
    ("assessment_reward", "质量考核结果公示三日，员工无异议的，按月兑现。"),
    ("veto", "对质量否决有异议的，可书面申诉，申诉期间否决继续有效。"),
    ("veto", "环保否决由安环总监作出。"),
    ("veto", "质量否决由质量部送达有关车间。"),
    ("veto", "首席质量官不得将质量否决权转授他人。"),
    ("budget", "采购付款须有财务总监第二签字。"),
    ("budget", "质量、安全、环保三项经费由财务部分别列账。"),
    ("budget", "质量经费经首席质量官签字后，由出纳付款并附发票。"),
    ("plan_approval", "首席质量官不予批准的质量计划，任何部门不得执行。"),
    ("plan_approval", "生产、采购、设备等年度计划由总经理审批。"),
    ("strategy_formulate", "市场战略由营销总监制定，技术战略由研发总监制定。"),
    ("veto", "整改完成并经验证合格的，质量否决由首席质量官解除。"),
    ("veto", "申诉期间，质量否决不停止执行。"),
    ("veto", "质量否决解除后，方可恢复发运。"),
    ("veto", "质量否决解除的条件由首席质量官逐项写明。"),
    ("veto", "年度评优中的质量否决由评优办公室处理。"),
    ("plan_approval", "年度质量计划由首席质量官批准后由质量部统一发布。"),
    ("plan_approval", "质量计划未获首席质量官批准的，视为无效。"),
    ("plan_approval", "质量计划批准前应取得各部门的数据。"),
    ("budget", "质量经费由首席质量官审批，财务部复核票据后支付。"),
    ("budget", "单笔一千元以下的质量经费由质量部经理审批。"),
    ("assessment_reward", "班组内部的质量考核由班长评定。"),
    ("assessment_reward", "质量奖惩金额超过五千元的，由首席质量官当面说明理由。"),
    ("strategy_implement", "公司成立质量改进领导小组，组长由首席质量官担任，负责质量战略的推进。"),
    ("strategy_implement", "质量战略的实施情况由审计部负责检查。"),
    ("strategy_implement", "质量战略由各部门负责落实，首席质量官统筹。"),
    ("strategy_implement", "市场战略的实施改由营销副总统筹。"),
    ("strategy_implement", "质量战略的落实在首席质量官领导下由质量部负责日常事务。"),
)


@pytest.mark.parametrize(("clause", "said"), FREE)
def test_what_is_near_it_takes_nothing(tmp_path: Path, clause: str, said: str) -> None:
    assert verdicts(tmp_path, said)[clause] == "satisfied"


SEATS = (
    (
        "decision_participation",
        "经营管理委员会由总裁、首席运营官、首席财务官、研发中心总经理组成，共四人，每人一票。",
    ),
    (
        "decision_participation",
        "经营管理委员会由九人精简为五人，委员为总裁、首席运营官、首席财务官、研发中心总经理、车载事业部总经理。",
    ),
    ("decision_participation", "其余原委员自9月1日起不再担任经营管理委员会委员，根据需要提供书面材料。"),
    ("decision_participation", "经营管理委员会成员：总经理、生产副总经理、财务总监、总工程师。"),
    ("decision_participation", "三名委员邓宗尧、魏清波、史克俭在核查期间停止行使委员表决权。"),
    ("decision_participation", "经营管理委员会改为总裁负责制，委员只发表意见，不再表决。"),
    ("decision_participation", "经营管理委员会投票权限于持股高管，其他委员参与讨论。"),
    (
        "decision_participation",
        "经营管理委员会席位减为七席，保留总裁、财务总监、营销总监、生产总监、法务总监。",
    ),
    ("decision_participation", "暂停魏清波的经营管理委员会委员资格和表决权。"),
)


@pytest.mark.parametrize(("clause", "said"), SEATS)
def test_who_is_not_counted_has_no_sure_seat(tmp_path: Path, clause: str, said: str) -> None:
    assert verdicts(tmp_path, said)[clause] != "satisfied"


@pytest.mark.parametrize(
    "said",
    [
        "经营管理委员会由总裁、首席运营官、首席财务官、首席质量官组成。",
        "经营管理委员会由总裁、首席运营官、首席财务官、研发总监等组成。",
        "薪酬委员会由总裁、首席运营官、首席财务官、人力资源总监组成。",
        "项目评审组由总经理、生产总监、财务总监、总工程师组成。",
        "经营管理委员会由总裁、首席运营官、首席财务官和各分管副总经理组成。",
        "三名委员邓宗尧、贺兰亭、史克俭在核查期间停止行使委员表决权。",
        "首席质量官与议题有利害关系的，该议题不参加表决，其他议题照常表决。",
        "列席人员可以发表意见，不参加经营管理委员会的表决。",
        "经营管理委员会下设秘书组，由办公室主任、企管部长、法务主任组成。",
        "首席质量官出差期间由质量部长代为参加经营管理委员会会议。",
        "经营管理委员会委员在涉及自身的议题上停止行使表决权。",
    ],
)
def test_a_seat_that_nobody_counts_out_stays(tmp_path: Path, said: str) -> None:
    assert verdicts(tmp_path, said)["decision_participation"] == "satisfied"


def test_older_rules_that_do_not_know_him_take_no_seat(tmp_path: Path) -> None:
    said = "经营管理委员会由总裁、首席运营官、首席财务官、研发中心总经理组成。"
    found = verdicts(tmp_path, said, title="经营管理委员会议事规则", day="2023年9月1日")
    assert found["decision_participation"] == "satisfied"


TOUCHED = (
    ("plan_approval", "第九条 第二条第（四）项所称年度质量计划不包括二厂的质量计划。"),
    ("budget", "第九条 第二条第（六）、（七）项的职权由总会计师代为行使。"),
    ("assessment_reward", "第九条 第二条第（六）项的考核，分公司员工除外。"),
)


@pytest.mark.parametrize(("clause", "more"), TOUCHED)
def test_an_item_touched_by_its_number_is_in_doubt(tmp_path: Path, clause: str, more: str) -> None:
    found = verdicts(tmp_path, more=more)
    assert found[clause] != "satisfied"
    assert found["veto"] == found["strategy_formulate"] == "satisfied"


@pytest.mark.parametrize(
    "more",
    [
        "第九条 第二条第（四）项所列计划由档案室存档。",
        "第九条 第二条第（七）项的支出无须总经理审批。",
        "第九条 第二条第（五）项的会议由办公室通知。",
        "第九条 第二条第（一）项的否决，任何人不得要求暂停。",
    ],
)
def test_an_item_that_is_only_named_stays(tmp_path: Path, more: str) -> None:
    found = verdicts(tmp_path, more=more)
    assert {found[clause] for clause, _ in BOUND} == {"satisfied"}


NUMBERED = """# 质量责任制

## 六、首席质量官

6.2 首席质量官行使下列职权：

6.2.1 对质量安全事项行使一票否决权；

6.2.2 批准年度质量工作计划；

6.2.3 管理质量工作经费，审批其使用。

## 八、修改记录

| 次数 | 条款 | {old} | {new} | 日期 |
|---|---|---|---|---|
| 1 | {number} | {was} | {now} | 2025-03-18 |
"""


@pytest.mark.parametrize(
    ("number", "was", "now", "verdict"),
    [
        ("6.2.2", "批准", "审核后报总经理批准", "unknown"),
        ("6.2.2", "制订", "批准", "satisfied"),
        ("6.2.2", "批准", "批准年度质量工作计划", "satisfied"),
        ("6.2.1", "行使", "经总经理同意后行使", "satisfied"),
    ],
)
@pytest.mark.parametrize(("old", "new"), [("原内容", "现内容"), ("修改前", "修改后")])
def test_a_change_that_the_text_does_not_show(
    tmp_path: Path, number: str, was: str, now: str, verdict: str, old: str, new: str
) -> None:
    (tmp_path / "责任制.md").write_text(
        NUMBERED.format(number=number, was=was, now=now, old=old, new=new), "utf-8"
    )
    found = {f.clause: f.verdict for f in check(tmp_path, pack="cqo-2023", as_of="2026-01-01").findings}
    assert found["authority.plan_approval"] == verdict


@pytest.mark.parametrize(
    ("said", "verdict"),
    [
        ("《质量责任制》6.2.3所列职权委托财务总监代管至2025年9月30日，期满后由财务总监负责。", "unknown"),
        ("质量责任制中6.2.2、6.2.3两项系对前任个人的授权，随其免职终止。", "unknown"),
        ("6.2.3项的支出，每月由财务部负责记录。", "satisfied"),
        ("6.2.3所列职权仍由首席质量官行使，不作调整。", "satisfied"),
    ],
)
def test_another_paper_touches_an_item_by_its_number(tmp_path: Path, said: str, verdict: str) -> None:
    (tmp_path / "责任制.md").write_text(
        NUMBERED.format(number="1.1", was="甲", now="乙", old="原内容", new="现内容"), "utf-8"
    )
    (tmp_path / "通知.md").write_text(
        OTHER.format(title="关于职务调整的通知", said=said, day="2025年9月1日"), "utf-8"
    )
    found = {f.clause: f.verdict for f in check(tmp_path, pack="cqo-2023", as_of="2026-01-01").findings}
    assert found["authority.budget"] == verdict
