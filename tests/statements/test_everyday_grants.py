"""Grants as everyday papers word them, each beside the nearest words that grant nothing."""

from __future__ import annotations

import pytest

from checker.rulebook.vocabularies import vocabulary_of
from checker.statements import interpret_text

GRANTS = (
    ("product_release", "未经质量总监书面批准，任何产品不得出厂。物流部应在发货前核对批准文件。"),
    ("product_release", "未经质量总监签字，成品不得出厂。仓库应在发货前查验签字文件。"),
    ("veto", "经2025年第三次董事会审议通过，公司授予首席质量官质量安全一票否决权。"),
    ("veto", "经第三届董事会第八次会议审议通过，公司授予首席质量官质量安全一票否决权。"),
    ("product_release", "只有在首席质量官于系统中点选“同意放行”之后，仓库方能出库。"),
    ("product_release", "只有首席质量官签发放行单后，仓库方可发货。"),
    ("product_release", "只有经首席质量官签字后，产品才能出厂。"),
    ("product_release", "首席质量官签字后，仓库方可发货。"),
    ("veto", "首席质量官认为某一决定将损害产品质量安全的，可当场予以否决，被否决的决定不得实施。"),
    ("quality_safety_stop", "生产部因质量问题需要停线的，由质量总监决定。"),
    ("quality_safety_stop", "生产副总裁与首席质量官在停线问题上意见不一致时，按首席质量官的意见执行。"),
    (
        "product_release",
        "每批产品出厂前，由质量总监审核检验记录，合格的签发放行单，有关记录保存至有效期后一年。",
    ),
    ("product_release", "凡未经质量副总批准的批次一律不得销售。"),
    ("veto", "公司经营决策涉及质量安全的，应提交首席质量官审查；首席质量官不同意的，该项决策不得实施。"),
    (
        "decision_participation",
        "公司研究产能布局、新品投放等经营决策时，首席质量官作为决策成员参加，会议决议由参会成员签字。",
    ),
    ("decision_participation", "凡涉及公司发展的重大决策，均由首席质量官与其他班子成员一道讨论、一道表决。"),
)
NONE = (
    ("product_release", "未经质量总监书面批准，任何产品不得出厂。物流部应在发货前取得总经理批准文件。"),
    ("veto", "经董事会审议通过的，首席质量官可行使质量安全一票否决权。"),
    ("veto", "经第三届董事会审议通过后，首席质量官方可行使质量安全一票否决权。"),
    ("product_release", "只有在首席质量官和总经理签字之后，成品才可以出厂。"),
    ("product_release", "只有在首席质量官提出意见之后，仓库方能出库。"),
    ("product_release", "只有首席质量官签字后，总经理才能批准出厂。"),
    ("product_release", "首席质量官和生产总监签字后，仓库方可发货。"),
    ("veto", "首席质量官仅对某一事业部的质量安全事项有一票否决权。"),
    ("quality_safety_stop", "车间因质量问题停线的，由生产部决定，质量总监备案。"),
    ("quality_safety_stop", "车间因质量问题需要停线的，由质量总监报厂长决定。"),
    ("quality_safety_stop", "生产副总裁与首席质量官在停线问题上意见不一致时，按总经理的意见执行。"),
    ("quality_safety_stop", "首席质量官与生产部就停线意见不一致的，以首席质量官的意见为准，报总经理批准后执行。"),
    ("product_release", "每批产品出厂前，由质量总监审核检验记录，合格的报总经理签发放行单。"),
    ("veto", "涉及质量安全的事项，首席质量官不同意的，应书面提出。"),
    ("veto", "涉及质量安全的事项提交首席质量官审查；首席质量官不同意的，可保留意见。"),
)  # fmt: skip


def _granted(authority: str, text: str) -> bool:
    said = interpret_text(text, (), vocabulary_of("cqo-2023"))
    mine = [s for s in said if s.holder == "cqo" and s.authority == authority]
    return any(s.effect == "grant" and s.certainty == "sure" for s in mine)


@pytest.mark.parametrize(("authority", "text"), GRANTS)
def test_granted(authority: str, text: str) -> None:
    assert _granted(authority, text)


@pytest.mark.parametrize(("authority", "text"), NONE)
def test_not_granted(authority: str, text: str) -> None:
    assert not _granted(authority, text)
