"""The officer's post in other words: who is above, what is led or kept apart, seats, levels, charge; coming and going."""

from __future__ import annotations

import pytest

from checker.organisation.units import unit_kinds
from checker.rulebook.vocabularies import vocabulary_of
from checker.statements.as_page import reading_of

JOB = ("首席质量官岗位说明书",)


def _told(text: str, *headings: str) -> set[str]:
    """What is surely told: ``kind`` with its value, ``leads`` and ``kept`` with each kind of unit."""
    found: set[str] = set()
    for fact in reading_of(text, headings, vocabulary_of("cqo-2023")).officer:
        if fact.certainty != "sure":
            continue
        if fact.kind == "leads":
            found |= {f"{fact.by or 'leads'} {unit}" for unit in unit_kinds(fact.value or "")}
        elif fact.kind == "reports_to":
            found.add(f"reports_to {fact.by}")
        else:
            found |= {fact.kind, f"{fact.kind} {fact.value}"}
    return found


THREE = ("leads quality", "leads inspection", "leads quality_safety")
BOTH = ("charter quality_safety", "charter quality_development")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("首席质量官为公司副总经理级领导，对质量工作全面负责，向总经理报告。", ("reports_to top_manager",)),
        ("首席质量官的直接上级是总经理。", ("reports_to top_manager",)),
        ("首席质量官的直接上级为生产副总经理。", ("reports_to other",)),
        ("首席质量官直接听命于总裁，中间没有别的上级。", ("reports_to top_manager",)),
        ("首席质量官不插手排产、接单和买料。", ("kept production",)),
        ("工厂、商品部、采购部都不归首席质量官管。", ("kept production",)),
        ("首席质量官不在生产、销售、采购条线兼任职务。", ("kept production",)),
        ("生产由生产副总分管，采购由采购副总分管，首席质量官不兼管这两块。", ("kept production",)),
        ("生产、采购、销售均不由首席质量官分管。", ("kept production",)),
        ("首席质量官下辖质量管理部、理化探伤中心、产品安全室。", THREE),
        ("品控中心、检测实验室和食品安全办公室三支队伍归首席质量官管。", THREE),
        (
            "首席质量官统管质量管理部、温控稽核组（负责检查检测）、食品药品运输安全组。",
            THREE,
        ),
        ("质量部、质检部、食品安全部三个部门的负责人均向首席质量官汇报。", THREE),
        ("首席质量官是公司经委会委员。", ("decides",)),
        (
            "公司的大事由经营班子五个人（总经理、生产副总、首席质量官、财务总监）举手定，每人一票。",
            ("decides",),
        ),
        ("首席质量官列席董事会，是总裁办公会成员。", ("decides",)),
        ("首席质量官为公司副总经理级领导。", ("level senior",)),
        ("公司设总经理一名、首席质量官一名，均为公司高级管理人员。", ("level senior",)),
        ("首席质量官与总经理、副总经理组成经营班子。", ("level senior",)),
        ("公司质量安全与质量发展工作由首席质量官负总责。", BOTH),
        ("质量安全、质量发展两项工作，由首席质量官全面负责。", BOTH),
        ("首席质量官对公司食品安全和质量提升工作全面负责。", BOTH),
        ("首席质量官全面负责冷链仓储、干线运输各业务的服务质量安全和质量发展，行使下列职权：", BOTH),
    ],
)
def test_what_a_post_is(text: str, told: tuple[str, ...]) -> None:
    assert set(told) <= _told(text, *JOB)


@pytest.mark.parametrize(
    ("text", "untold"),
    [
        ("首席质量官汇总考核结果，向总经理报告。", "reports_to top_manager"),
        ("首席质量官助理的直接上级是总经理。", "reports_to top_manager"),
        ("首席质量官的直接上级的上级是总经理。", "reports_to top_manager"),
        ("首席质量官可以直接找总经理说话。", "reports_to top_manager"),
        ("首席质量官有紧急情况时直接找总经理汇报。", "reports_to top_manager"),
        ("生产由生产副总分管。", "reports_to other"),
        ("首席质量官不插手安全生产事务。", "kept production"),
        ("工厂的安全生产不归首席质量官管。", "kept production"),
        ("首席质量官不在生产线时，由质量部经理代行。", "kept production"),
        ("建议首席质量官不兼管生产。", "kept production"),
        ("生产和质量由首席质量官分管，质量部不兼。", "kept production"),
        ("车间主任不归首席质量官管。", "kept production"),
        ("检验中心在首席质量官指导下开展工作。", "leads inspection"),
        ("质量部、检验中心向生产副总汇报，首席质量官带教。", "leads quality"),
        ("拟将质量部划归首席质量官领导。", "leads quality"),
        ("跟着首席质量官走访质量部、检验中心。", "leads quality"),
        (
            "经营班子五个人（总经理、生产副总、财务总监）举手定，每人一票，首席质量官列席。",
            "decides",
        ),
        ("首席质量官向经委会委员汇报。", "decides"),
        ("首席质量官以外的副总经理，均为公司高级管理人员。", "level senior"),
        ("首席质量官由总经理聘任，副总经理由董事会聘任，均为公司中层管理人员。", "level senior"),
        ("质量安全和质量发展由首席质量官的上级全面负责。", "charter quality_safety"),
        ("出口产品的质量安全和质量发展由首席质量官全面负责。", "charter quality_safety"),
        ("首席质量官全面负责生产环节的质量安全和质量发展。", "charter quality_safety"),
        ("质量安全和质量发展拟由首席质量官全面负责。", "charter quality_safety"),
    ],
)
def test_what_a_post_is_not(text: str, untold: str) -> None:
    assert untold not in _told(text, *JOB)


LETTER = "# 关于聘任的通知\n\n聘任**邵建平**同志为公司首席质量官。\n\n"
ORDER = "# 人事令\n\n作如下任命：\n\n| 姓名 | 原职务 | 新任职务 |\n|---|---|---|\n"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (LETTER + "本通知自印发之日起在公司公告栏及OA系统公布。", "announced"),
        (LETTER + "这封信同时贴在食堂门口和内网首页。", "announced"),
        (LETTER + "本决定向全体员工宣布。", "announced"),
        (LETTER + "（公司官网“新闻中心”及内网同步发布）", "announced"),
        (LETTER + "（本聘书一式两份。2026年1月8日年会上颁发，照片刊于公司微信公众号。）", "announced"),
        (LETTER + "抄送：区市场监督管理局（备案用，备案回执编号：JSZ-2025-0037，2025年3月21日收）", "filed"),
        (LETTER + "现授权邵建平同志按照公司《首席质量官岗位说明书》开展工作。", "authorised"),
        (LETTER + "他是内部公开竞聘出来的，五位候选人中评分第一。", "house_rule competition"),
        ("# 任命书\n\n聘任张三（质量管理部部长）为公司首席质量官。", "from_quality_post"),
        ("# 任命书\n\n任命原品管部经理周海燕同志为公司首席质量官。", "from_quality_post"),
        ("各分厂设分厂质量官一名，行使本分厂停工待检的权力。", "house_rule deputy_duties"),
        ("各车间设质量官，负责本车间质量安全。", "house_rule deputy_duties"),
        ("公司设立首席质量官，由质检班长汤可欣同志担任。", "appointed 汤可欣"),
        (ORDER + "| 俞海波 | 质量科科长 | 质量科科长、首席质量官（兼） |", "appointed 俞海波"),
        (ORDER + "| 俞海波 | 质量科科长 | 质量科科长、首席质量官（兼） |", "from_quality_post"),
    ],
)
def test_how_he_comes(text: str, told: str) -> None:
    assert told in _told(text)


@pytest.mark.parametrize(
    ("text", "untold"),
    [
        (LETTER + "食堂新菜单贴在食堂门口。", "announced"),
        (LETTER + "首席质量官每周在看板公布不良率。", "announced"),
        (LETTER + "本通知请各车间张贴于公告栏。", "announced"),
        (LETTER + "本通知待董事会批准后在公告栏公布。", "announced"),
        (LETTER + "质量奖颁发名单刊于公司官网。", "announced"),
        (LETTER + "抄送：市场监督管理局（备案用）", "filed"),
        (LETTER + "商标变更已报市场监督管理局备案，备案号2024-11。", "filed"),
        (LETTER + "收到市场监督管理局备案回执编号后归档，期限30日内。", "filed"),
        (LETTER + "现授权李四代行签字工作。", "authorised"),
        (LETTER + "质量部部长由公开竞聘产生。", "house_rule competition"),
        (LETTER + "质量部员工考核不合格的，由首席质量官予以调岗或解聘。", "house_rule exit"),
        (
            "# 任命书\n\n聘任张三（生产部部长）为公司首席质量官，聘任李四（质量部部长）为总经理助理。",
            "from_quality_post",
        ),
        ("分厂质量官培训由首席质量官负责。", "house_rule deputy_duties"),
        ("各车间设质量宣传员，负责板报。", "house_rule deputy_duties"),
        (ORDER + "| 俞海波 | 质量科科长 | 首席质量官助理 |", "appointed"),
        (ORDER + "| 俞海波 | 首席质量官 | 顾问 |", "appointed"),
        (
            ORDER + "| 俞海波 | 生产科科长 | 首席质量官 |\n| 方敏 | 质量科科长 | 客服主管 |",
            "from_quality_post",
        ),
        (ORDER.replace("新任", "拟任") + "| 俞海波 | 质量科科长 | 首席质量官 |", "appointed"),
    ],
)
def test_how_he_does_not(text: str, untold: str) -> None:
    assert untold not in _told(text)
