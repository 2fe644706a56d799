"""Firms that write as they talk: what they give is read, and each nearest twin gives nothing for sure."""

from __future__ import annotations

import pytest

from checker.rulebook.vocabularies import vocabulary_of
from checker.statements.as_page import statements_in
from checker.statements.given_names import given_names
from checker.statements.plain_heads import plain_heads

WORDS = vocabulary_of("cqo-2023")
POST = ("质量总监岗位说明书",)


def read(text: str) -> set[tuple[str, str, str]]:
    """What the officer holds for sure, and how far."""
    return {
        (s.authority, s.power, s.effect)
        for s in statements_in(text, POST, WORDS)
        if s.holder == "cqo" and s.certainty == "sure"
    }


MADE = ("strategy", "formulate", "grant")
MONEY = ("budget", "manage", "grant")
PLAN = ("plan_approval", "approve", "grant")
SEAT = ("decision_participation", "participate", "grant")
VETO = ("veto", "veto", "grant")
DONE = ("strategy", "implement", "execute_only")


@pytest.mark.parametrize(
    "text",
    [
        "公司质量往哪儿走、三年路线图怎么画、每年抓哪几件事，由质量总监定。",
        "公司品质往哪个档次走、三年五年怎么打算、当年怎么干，质量总监动笔、定稿、发文，盖品质条线的章就生效。",
        "公司质量走多快，由质量总监拿主意。",
        "质量三年怎么打算、当年怎么干，由质量总监定。",
        "三到五年的质量路线图和每年的质量重点，由质量总监编定、签发，印发各分厂照着做。",
        "质量规划由质量总监主笔并拍板定稿，盖质量总监专用章即为正式文本，抄送经委会知会。",
        "公司质量往哪儿走，由质量总监定。写之前听听交付的想法，听完怎么写她自己拿主意，定稿印发就算数。",
    ],
)
def test_aims_asked_about_are_the_strategy(text: str) -> None:
    assert MADE in read(text)


@pytest.mark.parametrize(
    "text",
    [
        "公司质量往哪儿走，由质量总监定，报总经理批准。",
        "公司质量往哪儿走，由质量总监拿主意后报董事会批。",
        "公司质量往哪儿走、三年怎么打算，由质量总监提思路，总经理定。",
        "公司质量往哪儿走，由总经理和质量总监一起定。",
        "公司质量培训往哪儿走，由质量总监定。",
        "质量例会在哪儿开、几点开，由质量总监定。",
        "公司往哪儿走、三年怎么打算，由质量总监定。",
        "质量怎么抓，由质量总监定。",
        "三年质量规划由质量总监动笔、定稿，总裁签发。",
        "三年质量规划由质量总监起草并印发。",
        "三年质量规划由质量总监动笔、定稿，经委会拍板。",
        "三年质量规划由质量总监动笔、总裁定稿、发文。",
        "质量总监每年报拍板机构批准质量规划。",
    ],
)
def test_aims_that_others_settle_are_not_his(text: str) -> None:
    assert MADE not in read(text)


@pytest.mark.parametrize(
    "text",
    [
        "质量这笔钱（复测、外审、培训）随公司年度预算一起定。定了以后，往哪儿花、花多少、各科目间怎么挪，质量总监签字，财务见签就付，不用再往上跑。年底给总经理一张花账。",
        "质量这笔钱随公司年度预算一起由经营班子定个总数。怎么花，质量总监签字。",
        "每年董事会批下质量专项的总盘子，盘子里的钱买探头、搞攻关、请专家，由质量总监支配，财务见他签字付款，年底交一份使用清单。",
    ],
)
def test_the_use_of_money_asked_about_is_the_budget(text: str) -> None:
    assert MONEY in read(text)


@pytest.mark.parametrize(
    "text",
    [
        "质量这笔钱随公司年度预算一起定。往哪儿花、花多少，质量总监和财务总监签字，财务见签就付。",
        "质量这笔钱随公司年度预算一起定。往哪儿花、花多少，质量总监签字，超过五万元的总经理签字。",
        "质量这笔钱随公司年度预算一起定。往哪儿花、花多少，质量总监签字后报总经理批。",
        "质量这笔钱随公司年度预算一起定。往哪儿花、花多少，质量总监提单子，总经理签字，财务见签就付。",
        "质量这笔钱由财务部管。怎么花，质量总监签字。",
        "质量这笔钱由总经理管。销售这笔钱往哪儿花、花多少，质量总监签字。",
        "每年董事会批下质量专项的总盘子，盘子里的钱由质量总监和财务总监支配。",
        "每年董事会批下质量专项的总盘子，盘子里的钱买探头，由质量总监列单子，总裁支配。",
        "总数定下后，这笔钱由质量总监管：分给谁、买什么，都由他签。",
    ],
)
def test_money_of_others_or_of_two_is_not_his(text: str) -> None:
    assert MONEY not in read(text)


@pytest.mark.parametrize(
    "text",
    [
        "每个新件号都有一本《铸件质量策划书》，各分厂每年也有一份年度质量工作安排。这两样由质量总监签字就算数，没有他的签字，造型线不上箱。",
        "各部门的月单（含各部门品质工作安排、验证安排）在上月28日前交质量总监，由她批了才能办；不批的退回重写。",
        "各产品线的专项品质计划，质量总监批了才作数；他不批，分厂不得照旧干。改动同样要他批。",
    ],
)
def test_plans_by_his_signature(text: str) -> None:
    assert PLAN in read(text)


@pytest.mark.parametrize(
    "text",
    [
        "每个新件号都有一本《铸件质量策划书》，总工程师审批。这两样由质量总监签字就算数。",
        "公司有年度质量计划和年度采购计划。这两样由质量总监签字就算数。",
        "公司有年度质量工作安排。这份由质量总监签字后报总经理批准。",
        "公司有年度质量工作安排。这份由质量总监和厂长签字才算数。",
        "各部门的月单（含采购安排）在上月28日前交质量总监，由她批了才能办。",
        "各部门的月单（含品质工作安排）在上月28日前交质量总监，由她汇总后报总经理批了才能办。",
    ],
)
def test_plans_of_others(text: str) -> None:
    assert PLAN not in read(text)


@pytest.mark.parametrize(
    "text",
    [
        "质量总监进入公司经委会，和另外四位委员一样开会、发言、投票。",
        "公司的投资、上新线、年度预算这些大事，由经营班子五个人（总经理、生产副总、质量总监、财务总监）举手定，每人一票，质量总监的一票与别人同样作数。",
        "经营班子是公司日常经营的拍板机构，由总裁、制造副总、质量总监、财务总监四人组成。",
    ],
)
def test_seats(text: str) -> None:
    assert SEAT in read(text)


@pytest.mark.parametrize(
    "text",
    [
        "质量总监进入公司质量委员会，和另外四位委员一样开会、发言、投票。",
        "质量总监进入公司经委会旁听，和另外四位委员一样开会、发言，不投票。",
        "公司的投资这些大事，由经营班子五个人举手定，每人一票，质量总监的一票只作参考。",
        "公司的投资这些大事，由经营班子五个人举手定，每人一票，质量总监的一票与别人同样作数，最后由董事会定。",
        "质量问题由经营班子五个人举手定，每人一票，质量总监的一票与别人同样作数。",
        "质量奖评选由质量委员会五个人举手定，每人一票，质量总监的一票与别人同样作数。",
    ],
)
def test_no_seats(text: str) -> None:
    assert SEAT not in read(text)


FORBIDS = "砖不对，{}有权不准下线、不准入仓；原料不对，不准上线。他一个人说了就执行，{}"


@pytest.mark.parametrize(
    ("who", "then", "veto"),
    [
        ("质量总监", "总经理、销售、生产都不能推翻，也不用等谁点头。要恢复，由他松口。", True),
        ("质量总监", "谁都不能推翻。", True),
        ("厂长", "谁都不能推翻。", False),
        ("质量总监", "除总经理外谁都不能推翻。", False),
        ("质量总监", "销售、生产都不能推翻，但总经理可以推翻。", False),
        ("质量总监", "两小时内报总经理定。", False),
        ("质量总监", "谁都不能推翻。恢复由总经理定。", False),
    ],
)
def test_what_he_forbids_for_good(who: str, then: str, veto: bool) -> None:
    assert (VETO in read(FORBIDS.format(who, then))) is veto


@pytest.mark.parametrize(
    ("text", "his"),
    [
        ("路线图发下去以后，由质量总监排兵布阵，每季度拉一次清单，没做到的当场盯回来。", True),
        ("路线图发下去以后，由质量总监排兵布阵，把任务拆到分厂、班组，每季度拉一次清单。", True),
        ("质量规划由质量总监带着各分厂做，逐月对账。", True),
        ("质量总监带着各分厂落实质量规划，逐月对账。", True),
        ("质量规划由质量总监带着各分厂做一个项目。", False),
        ("质量规划由厂长带着各分厂做，质量总监逐月对账。", False),
        ("路线图发下去以后，由厂长排兵布阵，质量总监盯进展。", False),
        ("食堂满意度由质量总监带着各部门推进。", False),
    ],
)
def test_who_goes_in_front(text: str, his: bool) -> None:
    assert (DONE in read(text)) is his


def halves(text: str) -> set[tuple[str, str]]:
    return {
        (s.power, s.effect)
        for s in statements_in(text, POST, WORDS)
        if s.holder == "cqo" and s.authority == "assessment_reward"
    }


@pytest.mark.parametrize(
    ("text", "half"),
    [
        (
            "红榜奖、黑榜罚。上榜名单、加多少扣多少，由质量总监签单；人事和财务按单子算钱、发钱，不再另批。",
            "reward",
        ),
        ("奖给谁、罚谁、几档，由质量总监下单子，当月生效；财务和人力按单发放、扣款。", "reward"),
        ("质量总监给各分厂打分排名，他的打分就是最终分。", "assess"),
        ("质量总监给各组打质量分。分数她定，其他人可以申辩，改不改由她说了算。", "assess"),
    ],
)
def test_marks_and_slips(text: str, half: str) -> None:
    assert (half, "limited") in halves(text)
    assert not {e for p, e in halves(text) if p == half} - {"limited"}


@pytest.mark.parametrize(
    "text",
    [
        "红榜奖、黑榜罚。上榜名单、加多少扣多少，由质量总监签单，总经理再签。",
        "红榜奖、黑榜罚。奖给谁、罚谁，由质量总监下单子，报总经理批准后发放。",
        "月底把记分表交质量总监，由他逐家核定分数，总经理审定后公布。",
        "质量总监给各分厂打分，总经理的打分就是最终分。",
    ],
)
def test_marks_and_slips_that_wait(text: str) -> None:
    assert "conditional" in {e for _, e in halves(text)}


def test_chapters_with_plain_titles() -> None:
    assert plain_heads(("质量这摊事怎么管", "1 路线图")) == ("质量这摊事怎么管", "1 质量方针")
    assert plain_heads(("钱和赏罚的规矩（品质篇）", "1 钱从哪来")) == (
        "钱和赏罚的规矩（品质篇）",
        "1 质量经费",
    )
    for headings in (("路线图",), ("信息化建设方案", "1 路线图"), ("质量管理办法", "1 技术路线图")):
        assert plain_heads(headings) == headings


@pytest.mark.parametrize(
    ("texts", "names"),
    [
        (("罗婉清女士正式加入贝穗,出任品质总监,也就是首席质量官。", "婉清进入公司经委会。"), ["婉清"]),
        (("由韩冬妮出任公司品质总监,从今天起上岗。", "冬妮跟我,不跟交付。"), ["冬妮"]),
        (("罗婉清出任品质部经理。", "婉清进入公司经委会。"), []),
        (("罗婉清出任品质总监。", "周婉清任厂长。婉清进入公司经委会。"), []),
        (("罗婉清出任品质总监。", "她进入公司经委会。"), []),
    ],
)
def test_given_names(texts: tuple[str, ...], names: list[str]) -> None:
    assert [given for given, _ in given_names(texts, ("品质总监",))] == names
