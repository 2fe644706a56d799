"""Whole small dossiers: a letter gives all eight rights, another paper lessens one by its own order of things."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker import check

LETTER = """# 关于聘任张三同志为首席质量官的决定

启明发〔2025〕8号

第一条 聘任张三同志为公司首席质量官，聘期三年。

第二条 公司授予首席质量官下列职权：

（一）对质量安全事项行使一票否决权；

（二）制定公司质量战略；

（三）向董事会提出质量战略建议；

（四）组织实施公司质量战略；

（五）审批年度质量计划；

（六）作为总经理办公会成员参与公司经营决策，享有表决权；

（七）决定质量考核结果和奖惩；

（八）管理质量经费，审批其使用。

董事长：李四

2025年3月1日
"""
OTHER = "# {title}\n\n{said}\n\n总经理：王五\n\n{day}\n"
OF = {
    "veto": 1,
    "strategy_formulate": 2,
    "strategy_propose": 3,
    "strategy_implement": 4,
    "plan_approval": 5,
    "decision_participation": 6,
    "assessment_reward": 7,
    "budget": 8,
}


def verdicts(
    folder: Path, said: str, *, title: str = "关于有关事项的通知", day: str = "2025年9月1日"
) -> dict[str, str]:
    (folder / "决定.md").write_text(LETTER, "utf-8")
    (folder / "其他.md").write_text(OTHER.format(title=title, said=said, day=day), "utf-8")
    found = check(folder, pack="cqo-2023", as_of="2026-01-01").findings
    return {f.clause.removeprefix("authority."): f.verdict for f in found}


POINTED = (
    ("plan_approval", "启明发〔2025〕8号第二条第（五）项所列事项，2025年9月至2026年12月由副总经理赵六办理。"),
    ("assessment_reward", "启明发〔2025〕8号第二条第（七）项停止执行。"),
    ("budget", "启明发〔2025〕8号第二条第（八）项，确认单尚未签署，未登记。"),
    ("budget", "对启明发〔2025〕8号第二条作如下调整：\n\n1. 第（八）项所列事项，划入财务中心，由孙七签批。"),
    ("veto", "启明发〔2025〕8号第二条第（一）项按厂区分别执行，分场所行使。"),
    ("veto", "《关于聘任张三同志为首席质量官的决定》第二条第（一）项规定的否决，由质量委员会会议集体行使。"),
)


@pytest.mark.parametrize(("clause", "said"), POINTED)
def test_what_another_paper_changes_at_its_place_is_in_doubt(tmp_path: Path, clause: str, said: str) -> None:
    found = verdicts(tmp_path, said)
    assert found[clause] != "satisfied"
    assert {c for c in OF if found[c] == "satisfied"} >= {c for c in OF if c != clause}


POINTED_IN_VAIN = (
    "各部门应按照启明发〔2025〕8号第二条第（五）项的规定报送年度质量计划。",
    "启明发〔2025〕8号第二条第（七）项的奖惩决定，由人力资源部办理发放手续。",
    "启明发〔2025〕8号第四条停止执行。",
    "建议将启明发〔2025〕8号第二条第（八）项调整为由财务总监审批。",
    "启明发〔2025〕8号第二条第（八）项保持不变。",
    "启明发〔2025〕8号第二条第（五）项，2025年4月至2025年6月由副总经理赵六办理。",
    "自2027年1月1日起，启明发〔2025〕8号第二条第（八）项停止执行。",
    "启明发〔2025〕18号第二条第（八）项停止执行。",
)


@pytest.mark.parametrize("said", POINTED_IN_VAIN)
def test_a_place_that_is_only_named_is_as_it_was(tmp_path: Path, said: str) -> None:
    found = verdicts(tmp_path, said)
    assert {c for c in OF if found[c] == "satisfied"} == set(OF)


def test_an_older_paper_changes_nothing(tmp_path: Path) -> None:
    said = "启明发〔2025〕8号第二条第（七）项停止执行。"
    assert verdicts(tmp_path, said, day="2025年1月1日")["assessment_reward"] == "satisfied"


TABLE = "# GL-01 首席质量官工作规则\n\n3.1 首席质量官审批年度质量计划。\n\n3.2 首席质量官制定公司质量战略。\n\n| 日期 | 条款 | {head} |\n|---|---|---|\n| 2025-03-02 | 3.1 | {new} |\n"


@pytest.mark.parametrize(
    ("head", "new", "ok"),
    [
        ("修订后内容", "送运营副总裁复核，复核同意后方可下达", False),
        ("修订后内容", "限出口产品；内销产品由营销总监批准", False),
        ("修订后内容", "首席质量官审批年度质量计划", True),
        ("修订后内容", "增加与预算衔接的要求", True),
        ("修订原因", "送运营副总裁复核，复核同意后方可下达", True),
    ],
)
def test_a_papers_own_changes(tmp_path: Path, head: str, new: str, ok: bool) -> None:
    (tmp_path / "规则.md").write_text(TABLE.format(head=head, new=new), "utf-8")
    found = check(tmp_path, pack="cqo-2023", as_of="2026-01-01").findings
    verdict = {f.clause: f.verdict for f in found}
    assert (verdict["authority.plan_approval"] == "satisfied") is ok
    assert verdict["authority.strategy_formulate"] == "satisfied"


LESS = (
    (
        "decision_participation",
        "审议投资、人事议题时，由总经理、运营副总经理、财务总监、营销总监投票；审议质量议题时，全体成员投票。",
    ),
    ("decision_participation", "张三同志兼任项目组长期间，其在总经理办公会的表决权交总工程师赵六代行。"),
    ("decision_participation", "总经理办公会由总经理、运营副总经理、财务总监、营销总监组成。"),
    (
        "decision_participation",
        "总经理办公会人员调整如下。\n\n| 类别 | 人员 |\n|---|---|\n| 成员（表决） | 王五、赵六 |\n| 列席 | 首席质量官张三、法务总监钱八 |",
    ),
    ("assessment_reward", "安全、质量各类考核结果的认定及奖惩，由委员会以多数票决定。"),
    ("budget", "质量经费的使用，由资金管理小组集体审议决定。"),
    ("veto", "停产停发指令采用双签单，左栏由首席质量官签署，右栏由运营总监签署，两栏齐备后方予执行。"),
    ("plan_approval", "年度质量计划由首席质量官与生产总监联署下达，缺一不可。"),
    (
        "strategy_propose",
        "今后各高管拟向董事会提出的建议，先交总裁审阅，总裁同意后列入议程；总裁不同意的，退回。",
    ),
    ("strategy_propose", "首席质量官向董事会提出的建议，须先送总经理审核。"),
    ("strategy_implement", "质量战略的落实分工：冷链事业部由首席质量官领导推行；仓储事业部由其总经理推行。"),
    (
        "strategy_implement",
        "本岗位为首席质量官。\n\n## 首席质量官\n\na) 配合运营副总经理落实质量战略；\n\nb) 组织内部审核。",
    ),
    ("veto", "## 否决权\n\n| 场所 | 否决权行使人 |\n|---|---|\n| 一厂 | 首席质量官 |\n| 二厂 | 厂长 |"),
    (
        "budget",
        "| 费用类别 | 三万元（含）以下 | 三万元以上 |\n|---|---|---|\n| 质量经费 | 首席质量官 | 总裁 |",
    ),
    (
        "plan_approval",
        "本办法所称年度计划包括生产经营计划、质量计划和培训计划。\n\n年度计划上报集团，集团运营管理部在二十个工作日内批复，自收到批复之日起执行。",
    ),
    ("budget", "任职文件中列明的资金类职权，自法定代表人签署确认单并登记之日起生效。"),
)


@pytest.mark.parametrize(("clause", "said"), LESS)
def test_what_is_lessened_is_in_doubt(tmp_path: Path, clause: str, said: str) -> None:
    assert verdicts(tmp_path, said, title="质量管理规定")[clause] != "satisfied"


FREE = (
    ("decision_participation", "审议投资、人事议题时，由总经理、财务总监和首席质量官等全体成员投票。"),
    ("decision_participation", "成员因故不能到会的，其表决权可委托其他成员代为行使。"),
    ("decision_participation", "总经理办公会由总经理、副总经理、财务总监、首席质量官组成。"),
    ("decision_participation", "采购评审会由采购总监、财务总监、生产总监、技术总监组成。"),
    ("assessment_reward", "年度质量标兵由评审委员会以多数票决定。"),
    ("assessment_reward", "质量奖惩经质量委员会集体讨论，由首席质量官决定。"),
    ("budget", "研发经费的使用，由资金管理小组集体审议决定。"),
    ("veto", "解除停产由首席质量官与运营总监共同签署。"),
    ("veto", "停产通知单由首席质量官签发，一式两份，运营总监存一份。"),
    ("plan_approval", "生产计划由生产总监与销售总监联署下达。"),
    ("strategy_propose", "首席质量官向董事会提出建议后，抄送总经理。"),
    ("strategy_propose", "各部门的质量建议，须先送首席质量官审核。"),
    ("strategy_implement", "质量战略由首席质量官统一推行，各事业部由其总经理配合落实。"),
    ("veto", "## 记录\n\n| 场所 | 记录保管人 |\n|---|---|\n| 一厂 | 首席质量官 |\n| 二厂 | 厂长 |"),
    ("budget", "| 费用类别 | 三万元以下 | 三万元以上 |\n|---|---|---|\n| 市场费用 | 营销总监 | 总裁 |"),
    (
        "plan_approval",
        "本办法所称年度计划包括生产计划、采购计划和培训计划。\n\n年度计划上报集团，集团运营管理部在二十个工作日内批复，自收到批复之日起执行。",
    ),
    ("budget", "任职文件中列明的职权，自文件印发之日起生效。"),
)


@pytest.mark.parametrize(("clause", "said"), FREE)
def test_what_is_near_it_lessens_nothing(tmp_path: Path, clause: str, said: str) -> None:
    assert verdicts(tmp_path, said, title="质量管理规定")[clause] == "satisfied"


OTHERWISE = (
    ("plan_approval", "启明发〔2025〕8号第二条第五项之审批，自2025年9月起归口运营中心，由其主任签发。"),
    ("strategy_implement", "启明发〔2025〕8号第二条第（四）项所列职责移交战略发展部。"),
    (
        "decision_participation",
        "张三同志赴德国项目期间，其总经理办公会委员资格由质量部部长钱九递补。",
    ),
    ("plan_approval", "年度质量计划经计划评审会三分之二以上成员表决通过后生效。"),
    ("budget", "质量经费付款单由首席质量官和财务总监分别签字，两签齐全后出纳付款。"),
    ("strategy_propose", "首席质量官只能就消费品业务提出质量战略建议。"),
    (
        "strategy_implement",
        "质量战略分板块推进：住宅板块由首席质量官负责推进，商业板块由商业事业部总经理负责推进。",
    ),
    ("assessment_reward", "聘任文件所列各项职权，待完成岗前培训考核合格后方可行使。"),
    (
        "budget",
        "本办法所称专项资金包括质量经费、安全经费、研发经费。\n\n动用专项资金，报财务总监批准后支付。",
    ),
)


@pytest.mark.parametrize(("clause", "said"), OTHERWISE)
def test_other_trades_say_it_otherwise(tmp_path: Path, clause: str, said: str) -> None:
    assert verdicts(tmp_path, said, title="质量管理规定")[clause] != "satisfied"


@pytest.mark.parametrize(
    "said",
    [
        "启明发〔2025〕8号第二条第（五）项的年度质量计划，由质量管理部组织编制后报首席质量官审批。",
        "启明发〔2025〕8号第二条第（八）项的经费只用于质量工作，不得挪用。",
        "启明发〔2025〕8号第二条第（一）项规定的否决，各单位不得拒绝执行，否决后由生产部组织整改。",
        "停产后恢复生产须由首席质量官与生产总监共同签署复产单。",
        "授权书自签署之日起生效，有效期三年。",
        "安全考核结果由安全委员会集体审议决定。",
        "质量战略由首席质量官组织实施；生产战略由生产副总经理组织实施。",
        "总经理办公会实行一人一票，过半数通过。",
    ],
)
def test_common_words_of_rules_lessen_nothing(tmp_path: Path, said: str) -> None:
    found = verdicts(tmp_path, said, title="质量管理规定")
    assert {c for c in OF if found[c] == "satisfied"} == set(OF)
