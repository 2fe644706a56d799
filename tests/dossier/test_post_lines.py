"""A line of several labelled fields, of which one names the post."""

from __future__ import annotations

import pytest

from checker.dossier.heading_words import post_line


@pytest.mark.parametrize(
    ("line", "post"),
    [
        ("编号：GT-06　　岗位：首席质量官　　现任：王芳", "岗位：首席质量官"),
        ("部门：公司领导  岗位名称：质量总监  版本：2025版", "岗位名称：质量总监"),
    ],
)
def test_the_post_among_the_fields(line: str, post: str) -> None:
    assert post_line(line) == post


@pytest.mark.parametrize(
    "line",
    [
        "编号：GT-06　　岗位：首席质量官对质量负责　　现任：王芳",
        "编号：GT-06　　岗位：首席质量官　　岗位：厂长",
        "本岗位的职责如下　　岗位：首席质量官",
        "编号：GT-06　　编制：人力资源部",
    ],
)
def test_no_post_among_them(line: str) -> None:
    assert post_line(line) is None


def test_fields_parted_by_one_blank() -> None:
    assert post_line("单位：浙西精表 职位：首席质量官 在职者：邰文 版本：V2（2025-11）") == "职位：首席质量官"
