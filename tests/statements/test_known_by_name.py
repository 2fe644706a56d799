"""Whose name is the officer's, in papers that go on with the name alone."""

from __future__ import annotations

import pytest

from checker.dossier.model import Block, Place
from checker.rulebook.vocabularies import vocabulary_of
from checker.statements.put_in_office import put_in_office

TITLES = vocabulary_of("cqo-2023").primary_titles()


def named(*texts: str, file: str = "文件.md") -> frozenset[str]:
    blocks = [Block(text, "paragraph", Place(file, paragraph=n)) for n, text in enumerate(texts, 1)]
    return put_in_office(blocks, TITLES)


@pytest.mark.parametrize(
    ("texts", "file", "name"),
    [
        (("岗位说明书", "岗位：首席质量官任职人：石玉坤上级：总经理俞海涛"), "GW-003.md", "石玉坤"),
        (
            ("岗位职责与权限", "公司：冠铭机床有限公司在岗：谷若桐编制：人事部"),
            "JD-18 岗位职责（首席质量官）.md",
            "谷若桐",
        ),
        (("为明确首席质量官苗未迟的工作，制定本规则。", "苗未迟审批质量计划。"), "规则.md", "苗未迟"),
        (("5.2 首席质量官孟舒", "质量经费由孟舒审批。"), "手册.md", "孟舒"),
        (
            ("会议决定，聘曲映雪为棉朵朵童装有限公司首席质量官。", "违规门店由曲映雪处罚。"),
            "纪要.md",
            "曲映雪",
        ),
        (("甲方聘任乙方为首席质量官。", "乙方审批质量计划。"), "协议.md", "乙方"),
    ],
)
def test_he_is_known_by_name(texts: tuple[str, ...], file: str, name: str) -> None:
    assert named(*texts, file=file) == {name}


@pytest.mark.parametrize(
    ("texts", "file"),
    [
        (("岗位说明书", "岗位：生产总监任职人：石玉坤上级：总经理俞海涛"), "GW-004.md"),
        (("二分厂首席质量官孟舒", "孟舒审批本厂质量计划。"), "手册.md"),
        (("前首席质量官孟舒离任。", "孟舒移交文件。"), "通知.md"),
        (("首席质量官严格履职。", "严格执行本规定。"), "制度.md"),
        (("首席质量官孟舒，首席质量官郗望。", "孟舒、郗望发言。"), "纪要.md"),
        (("甲方聘任乙方为生产总监。", "乙方审批生产计划。"), "协议.md"),
    ],
)
def test_nobody_else_is_taken_for_him(texts: tuple[str, ...], file: str) -> None:
    assert named(*texts, file=file) == frozenset()
