"""Others pass the budget of a year, the officer spends within it; where they pass each outlay, he does not."""

from __future__ import annotations

import pytest

from checker.rulebook.vocabularies import vocabulary_of
from checker.statements import interpret_text

HIS = (
    "年度预算随公司总预算由董事会批准。预算批准后由质量总监统筹掌握，财务部按其签批付款。",
    "年度预算由董事会批准。预算批准后，支出由质量总监审批。",
    "年度预算由董事会批准，批准后由质量总监统筹使用。",
    "质量经费年度预算报总经理批准，批准后由质量总监统筹使用。",
    "质量经费年度预算由董事会批准，批准后由质量总监审批支出。",
    "由质量总监提出年度预算，纳入公司预算报董事会批准；预算内的使用由质量总监审批。",
    "质量总监编制年度质量经费预算，报总经理批准；预算内的支出由质量总监审批。",
    "各项支出由质量总监审批后列支，不分金额大小。",
    "各项支出由质量总监审批后报销。",
    "质量经费年初一次核定，核定后由质量总监自主安排使用，额度之内的支出无须再报批。",
)
NOT_HIS = (
    "质量经费逐笔核定，核定后由质量总监安排使用。",
    "质量经费每年由质量总监申报，核定后由财务总监统筹使用。",
    "年度预算由董事会批准。支出批准后由质量总监签字。",
    "年度预算由总经理批准。每笔支出批准后由质量总监支配。",
    "年度预算由总经理批准。预算调整批准后由质量总监统筹掌握。",
    "年度预算由总经理批准，追加预算批准后由质量总监统筹使用。",
    "质量经费年度预算由董事会批准，批准后由质量总监提出使用方案。",
    "质量经费年度预算由董事会批准，批准后由质量总监和财务总监共同审批支出。",
    "质量经费年度预算由董事会批准，批准后由质量总监审批支出，报总经理批准后支付。",
    "由质量总监提出质量经费支出计划，报总经理批准；预算内的支出由质量总监审批。",
    "质量总监编制年度质量经费预算，报总经理批准；预算内的支出由质量总监审批，总经理批准后支付。",
    "质量总监编制年度质量经费预算，报总经理批准；预算内的支出由质量总监审批，单笔超过2万元的报总经理批准。",
    "质量总监提出年度预算调整申请，报总经理批准；预算内的支出由质量总监审批。",
    "各项支出由质量总监审核，总经理批准后列支。",
    "各项支出由质量总监签字、总经理审批后报销。",
)


def _mine(text: str, headings: tuple[str, ...] = ("质量经费",)) -> list[tuple[str, str]]:
    said = interpret_text(text, headings, vocabulary_of("cqo-2023"))
    return [(s.effect, s.certainty) for s in said if s.holder == "cqo" and s.authority == "budget"]


@pytest.mark.parametrize("text", HIS)
def test_within_what_is_passed(text: str) -> None:
    assert ("grant", "sure") in _mine(text)


@pytest.mark.parametrize("text", NOT_HIS)
def test_not_within(text: str) -> None:
    assert ("grant", "sure") not in _mine(text)


@pytest.mark.parametrize(
    ("text", "his"),
    [
        ("质量工作经费由质量部编制年度预算；使用由质量总监审批。", True),
        ("质量工作经费由质量部编制年度预算；各项支出、调剂由质量总监审批。", True),
        ("质量工作经费由质量部编制年度预算；研发经费的使用由质量总监审批。", False),
        ("质量工作经费由质量部编制年度预算；印章的使用由质量总监审批。", False),
        ("质量工作经费由质量部编制年度预算；使用由财务总监审批。", False),
        ("质量工作经费由质量部编制年度预算；使用由质量总监提出，总经理审批。", False),
    ],
)
def test_what_is_spent_is_of_the_money_just_told_of(text: str, his: bool) -> None:
    assert (("grant", "sure") in _mine(text, ("费用事项",))) is his
