"""The post before the office: in a field of its own, under the firm's short name, or plainly none."""

from __future__ import annotations

import doctest

import pytest

from checker.dossier.model import Block, Place
from checker.statements.person import own_firm
from checker.statements.person.asked import Asked
from checker.statements.person.own_firm import is_here
from checker.statements.person.reading import read_person

OWN = "无锡恒信精密机械股份有限公司"


def lines(*texts):
    return [Block(t, "paragraph", Place("p.md", paragraph=n)) for n, t in enumerate(texts, 1)]


def came_from(*texts, title="审核表", written="2025-06-01", office=(2025, 7)):
    asked = Asked("周明", OWN, (2026, 11, 1), written, office)
    heard = read_person(lines("姓名：周明", *texts), [title], asked)
    said = {t.value for t in heard.told if t.sure and t.field == "from_quality_post"}
    assert len(said) < 2
    return next(iter(said), None)


def test_examples_hold():
    assert doctest.testmod(own_firm).failed == 0


@pytest.mark.parametrize(
    ("line", "value"),
    [
        ("原岗位：质量管理部经理（2015年3月—2026年1月）", True),
        ("原职务：本公司灭菌中心质控部主任", True),
        ("任前职务：恒信精密检测中心主任", True),
        ("现任职务：品质部部长", True),
        ("现任职务：首席质量官", None),
        ("原岗位：生产部部长", None),
        ("原岗位：质量部检验员", None),
        ("原岗位：某集团质量部经理", None),
        ("原单位及职务：苏州恒力有限公司质量部经理", None),
        ("原岗位：拟任质量部经理", None),
        ("拟任职务：质量管理部经理", None),
        ("前任首席质量官：李四（质量部部长）", None),
    ],
)
def test_a_field_may_ask_for_the_post_before(line, value):
    assert came_from(line) is value


def test_the_post_of_a_form_from_after_the_appointment_is_no_post_before():
    assert came_from("现任职务：品质部部长", written="2026-03-01") is None
    assert came_from("现任职务：品质部部长", written=None) is None


@pytest.mark.parametrize(
    ("line", "value"),
    [
        ("此前未担任过质量部门职务。", False),
        ("任职前未担任质量管理岗位，由生产系统调入。", False),
        ("以往没有从事过质量管理工作。", False),
        ("该同志无质量管理工作经历。", False),
        ("质量岗位经历：无", False),
        ("此前未担任过质量总监职务。", None),
        ("此前未担任过质量部部长。", None),
        ("任职前未担任质量管理岗位以外的职务。", None),
        ("无质量事故经历。", None),
        ("李四此前未担任过质量部门职务。", None),
        ("周明同志此前未担任过质量部门职务。", False),
        ("基本情况：任职前未从事过质量管理工作。", False),
        ("质量岗位经历：2015年起任质量部部长", True),
    ],
)
def test_that_he_never_held_one_is_read_of_posts_of_quality_at_large(line, value):
    assert came_from(line) is value


@pytest.mark.parametrize(
    ("said", "here"),
    [
        ("恒信精密,质量部经理", True),
        ("恒信精密机械质量部经理", True),
        ("无锡恒信精密机械股份有限公司品质部经理", True),
        ("恒信精密仪器厂质量部经理", False),
        ("无锡恒信电子有限公司质量部经理", False),
        ("机械股份质量部经理", False),
        ("无锡质量部经理", False),
    ],
)
def test_a_short_name_of_the_firm_names_it(said, here):
    assert is_here(said, OWN) is here
