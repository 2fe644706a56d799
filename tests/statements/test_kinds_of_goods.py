"""Who releases one kind of goods does not release the products; who releases all, these among them, does."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from checker import interpret

ONE_KIND = (
    ("首席质量官对返工品放行。", ()),
    ("首席质量官对返工品有放行权。", ()),
    ("外包装放行由首席质量官批准。", ()),
    ("首席质量官对赠品的放行有决定权。", ()),
    ("标签、说明书由首席质量官批准放行。", ()),
    ("返工复检合格批——首席质量官放行；首检合格批、免检批——仓储经理放行", ("放行权限一览",)),
    ("临期产品由首席质量官放行。", ()),
    ("首席质量官放行二等品。", ()),
    ("半成品未经首席质量官批准，不得放行。", ()),
    ("凡返工品，首席质量官签字方可放行。", ()),
    ("首席质量官放行的是返工品。", ()),
    ("返工品放行；赠品放行", ("首席质量官", "权限")),
    ("返工品放行：首席质量官", ()),
    ("事项 | 批准\n返工品放行 | 首席质量官\n成品放行 | 厂长", ()),
    ("The CQO may release reworked products.", ()),
)
ALL = (
    "首席质量官批准成品放行。",
    "包括返工品在内的所有产品由首席质量官放行。",
    "产品（含返工品、赠品）由首席质量官放行。",
    "成品、半成品由首席质量官放行。",
    "首席质量官批准产品放行，返工品须复检。",
    "产品包装、入库后由首席质量官放行。",
    "首席质量官凭标签放行成品。",
    "偏差批能不能让步接收，由首席质量官决定。",
)


@pytest.mark.parametrize(("text", "headings"), ONE_KIND)
def test_one_kind_of_goods_is_a_part(text: str, headings: tuple[str, ...]) -> None:
    said = {(s.authority, s.effect) for s in interpret(text, headings) if s.holder == "cqo"}
    assert ("product_release", "grant") not in said


@pytest.mark.parametrize("text", ALL)
def test_all_goods_are_whole(text: str, sure_grants: Callable[[str, tuple[str, ...]], set[str]]) -> None:
    assert "product_release" in sure_grants(text, ())
