"""Until the officer himself ends it is no bound; until somebody else does, or a day, is one."""

from __future__ import annotations

from collections.abc import Callable

import pytest

CASES = (
    ("首席质量官认为产品危及质量安全的，有权予以一票否决，停产停发至其认为隐患消除为止。", True),
    ("首席质量官对质量安全事项有一票否决权，该否决自送达时起生效，至首席质量官自行解除时止。", True),
    ("质量总监有权一票否决，停线直到质量总监书面同意恢复。", True),
    ("首席质量官可否决，暂停至其认可之日。", True),
    ("首席质量官对质量安全事项有一票否决权，该否决至总经理书面解除时止。", False),
    ("首席质量官对质量安全事项有一票否决权，该否决至总经理认为隐患消除为止。", False),
    ("首席质量官有权一票否决，该否决至2026年12月31日止。", False),
    ("首席质量官到期收回行使质量安全一票否决权。", False),
)


@pytest.mark.parametrize(("text", "whole"), CASES)
def test_who_ends_it(wholly_given: Callable[[str, str], bool], text: str, whole: bool) -> None:
    assert wholly_given(text, "veto") is whole


def test_under_his_heading_he_need_not_be_named(
    sure_grants: Callable[[str, tuple[str, ...]], set[str]],
) -> None:
    assert "quality_safety_stop" in sure_grants("有权停产，至其解除止。", ("首席质量官职权",))
    assert not sure_grants("有权停产，至总经理解除止。", ("首席质量官职权",))


def test_what_he_ends_it_by_is_still_read(
    sure_grants: Callable[[str, tuple[str, ...]], set[str]],
) -> None:
    given = sure_grants("首席质量官有权一票否决，否决至其签发放行单之日止。", ())
    assert given == {"veto", "product_release"}
