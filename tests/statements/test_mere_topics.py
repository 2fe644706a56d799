"""A power that is a topic, one over somebody else's field and one that hangs on somebody's pleasure: no grant."""

from __future__ import annotations

import pytest

from checker.rulebook.vocabularies import vocabulary_of
from checker.statements import interpret_text

TOPICS = (
    "关键词：首席质量官；质量否决权；授权",
    "索引：首席质量官，否决权，参见第14页",
    "目录：一、首席质量官任职条件 二、首席质量官质量计划审批 三、首席质量官质量考核奖惩",
    "应知应会：什么是首席质量官的质量否决权。",
    "什么是首席质量官停线权？它从何而来？",
    "为什么首席质量官要有一票否决权",
    "首席质量官的质量否决权如何落地，值得思考。",
    "请简述首席质量官的质量经费审批权限。",
    "请列举首席质量官的三项职权：质量否决、计划审批、经费管理。",
    "多选题：下列哪些是首席质量官的权力：A质量否决 B停线 C放行",
    "试述首席质量官在质量计划审批中的作用。",
    "感谢首席质量官多年来对质量奖惩、质量计划审批工作的付出。",
    "会议研究了首席质量官质量计划审批权的调整方案。",
    "与会代表对首席质量官停线权的边界交换了意见。",
    "岗位招聘：首席质量官，能独立行使质量否决，薪资面议。",
    "历史沿革：2015年设首席质量官，2018年赋予停线权，2021年撤销。",
    "公司早年的质量总监可以直接叫停产线。",
    "某上市公司日前公告，首席质量官可一票否决质量安全议案。",
    "本手册第六章介绍首席质量官的停线权。",
    "参见《首席质量官停线管理规定》。",
    "《首席质量官产品放行权实施细则》正在征求意见。",
    "附表二：首席质量官质量经费审批单（样式）",
    "表7 首席质量官质量否决登记台账",
    "附录C 首席质量官质量奖惩审批表",
    "否决事项：　　　　 否决理由：　　　　 首席质量官（签字）：",
    "KPI：首席质量官否决决定执行率≥98%。",
    "请列明首席质量官否决的理由。",
)
STRANGE = (
    "首席质量官对体系文件的发布有否决权。",
    "首席质量官对工艺文件的下发有否决权。",
    "首席质量官对包装外观设计方案有一票否决权。",
    "首席质量官对产品宣传册的发布有一票否决权。",
    "首席质量官对员工福利方案有一票否决权。",
    "首席质量官对质量管理软件选型有一票否决权。",
    "首席质量官对干部提拔人选享有一票否决权。",
    "首席质量官拥有公司专利申请的否决权。",
    "首席质量官有权否决质量专业技术职称的申报。",
    "首席质量官有权否决采购部的付款申请。",
    "首席质量官有权放行受控文件。",
    "首席质量官放行检测数据上传。",
    "首席质量官有权暂停供应商的供货资格。",
    "首席质量官有权终止供应商的审厂行程。",
    "首席质量官有权停止质量部的例会。",
)
UNKNOWN = (
    "首席质量官对班车线路有否决权。",
    "首席质量官对论文发表有一票否决权。",
    "首席质量官对新供应商的入选有一票否决权。",
)
STAY = (
    ("veto", "首席质量官对存在质量安全隐患的设计文件有一票否决权。"),
    ("veto", "首席质量官对危及质量安全的经营活动有一票否决权。"),
    ("veto", "首席质量官对经营班子的决议有一票否决权。"),
    ("veto", "首席质量官有权否决不符合质量要求的方案。"),
    ("veto", "首席质量官享有知情权、调查权、否决权和奖惩建议权。"),
    ("quality_safety_stop", "首席质量官有权叫停存在安全隐患的生产活动。"),
    ("quality_safety_stop", "首席质量官有权喊停任何经营活动。"),
    ("product_release", "首席质量官批准产品放行，放行后及时通报。"),
    ("budget", "质量经费如何使用，由首席质量官决定。"),
    ("plan_approval", "首席质量官批准质量计划，批准后下发。"),
    ("plan_approval", "当年的质量计划由首席质量官审批。"),
    ("plan_approval", "首席质量官批准《年度质量计划》。"),
)
WAITS = (
    ("budget", "首席质量官可在总经理认可的范围内调整质量预算。"),
    ("veto", "首席质量官在总经理许可的范围内行使质量安全一票否决权。"),
    ("plan_approval", "首席质量官在集团准许的范围内审批质量计划。"),
    ("veto", "如董事会未作相反决定，首席质量官的否决即为生效。"),
    ("quality_safety_stop", "若总经理未下达相反指令，首席质量官可以停线。"),
    ("veto", "总经理保留撤回权的前提下，首席质量官行使否决权。"),
    ("quality_safety_stop", "首席质量官可以先行停线，事后补办厂长批准手续。"),
    ("quality_safety_stop", "首席质量官的停线令须由生产副总转发后生效。"),
    ("quality_safety_stop", "总经理未明确反对前，首席质量官的停线令有效。"),
    ("budget", "首席质量官补报批准手续后方可动用质量经费。"),
    ("budget", "如获授权，首席质量官可审批质量经费。"),
    ("plan_approval", "首席质量官对质量计划具有初步审批权。"),
)
GOES_ON = (
    ("quality_safety_stop", "首席质量官可以先行停线，事后向厂长通报。"),
    ("quality_safety_stop", "首席质量官的停线令由生产部立即传达执行。"),
    ("veto", "董事会授权首席质量官行使质量安全一票否决权。"),
    ("plan_approval", "首席质量官对质量计划具有最终审批权。"),
)


def _read(text: str) -> dict[str, set[tuple[str, str]]]:
    out: dict[str, set[tuple[str, str]]] = {}
    for said in interpret_text(text, (), vocabulary_of("cqo-2023")):
        if said.holder == "cqo":
            out.setdefault(said.authority, set()).add((said.effect, said.certainty))
    return out


@pytest.mark.parametrize("text", [*TOPICS, *STRANGE])
def test_nothing_is_given(text: str) -> None:
    assert all(effect == "none" for read in _read(text).values() for effect, _ in read), _read(text)


@pytest.mark.parametrize("text", UNKNOWN)
def test_what_is_vetoed_is_no_known_matter_of_quality(text: str) -> None:
    assert ("grant", "sure") not in _read(text).get("veto", ())


@pytest.mark.parametrize(("authority", "text"), [*STAY, *GOES_ON])
def test_a_twin_that_is_a_grant_stays_one(authority: str, text: str) -> None:
    assert ("grant", "sure") in _read(text).get(authority, ()), _read(text)


@pytest.mark.parametrize(("authority", "text"), WAITS)
def test_what_waits_for_somebody_is_weaker_and_not_silent(authority: str, text: str) -> None:
    effects = {effect for effect, _ in _read(text).get(authority, ())}
    assert effects and not effects & {"grant", "none"}, effects
