"""Whether the dated rows of a life show that the officer led quality work in the enterprise before."""

from __future__ import annotations

import pytest

from checker.dossier.model import Block, Place
from checker.statements.person.asked import Asked
from checker.statements.person.reading import read_person

OFFICE = (2024, 10)
GROUP = "恒信路桥集团有限公司"


def came(own: str, *rows: str, office: tuple[int, int] | None = OFFICE) -> bool:
    texts = ("姓名：周明", *rows)
    blocks = [Block(t, "paragraph", Place("p.md", paragraph=n)) for n, t in enumerate(texts, 1)]
    heard = read_person(blocks, ["干部履历表"], Asked("周明", own, (2026, 11, 1), office=office))
    return any(t.field == "from_quality_post" and t.value is True and t.sure for t in heard.told)


@pytest.mark.parametrize(
    ("own", "rows"),
    [
        ("恒信机械有限公司", ("2012.05—2017.11　质量保证部副部长", "2017.11—2024.10　质量保证部部长")),
        ("恒信机械有限公司", ("2012.05—2017.11　装配车间主任", "2017.11—2024.10　质量部部长")),
        (GROUP, ("2012.05—2019.08　某公司项目经理", "2019.09—2023.03　集团质量安全部部长")),
    ],
)
def test_led_quality_there_before(own, rows):
    assert came(own, *rows)


@pytest.mark.parametrize(
    ("own", "rows"),
    [
        ("恒信机械有限公司", ("2012.05—2017.11　质量部部长", "2017.11—2024.10　生产部部长")),
        ("恒信机械有限公司", ("2012.05—2017.11　远大公司质量部部长", "2017.11—2024.10　质量部部长")),
        ("恒信机械有限公司", ("2012.05—2017.11　远大轴承厂检验员", "2017.11—2024.10　质量部部长")),
        ("恒信机械有限公司", ("2012.05—2017.11　车间主任", "2017.11—2022.10　质量部部长")),
        ("恒信机械有限公司", ("2012.05—2019.08　某公司项目经理", "2019.09—2023.03　集团质量安全部部长")),
        (GROUP, ("2012.05—2019.08　某公司项目经理", "2019.09—2023.03　远大集团质量安全部部长")),
    ],
)
def test_led_quality_elsewhere_or_not_to_the_end(own, rows):
    assert not came(own, *rows)


def test_without_a_day_of_office_nothing_is_told():
    assert not came("恒信机械有限公司", "2017.11—2024.10　质量部部长", office=None)
