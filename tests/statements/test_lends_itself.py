"""实施 before a veto adds nothing to it, except where a system or another's decision is carried out."""

from __future__ import annotations

from collections.abc import Callable

import pytest

HIS = (
    "首席质量官对质量安全问题实施一票否决。",
    "首席质量官有权实施质量安全一票否决。",
    "各部门对首席质量官作出的质量安全否决决定应当执行，首席质量官享有质量安全一票否决权。",
    "首席质量官对产品质量安全实施质量否决，各部门必须执行。",
)
NOT_HIS = (
    "首席质量官负责实施质量安全一票否决制度。",
    "首席质量官组织实施质量安全一票否决。",
    "首席质量官按总经理决定对质量安全问题实施一票否决。",
    "首席质量官协助总经理实施质量安全一票否决。",
    "首席质量官对总经理作出的质量否决决定组织实施。",
    "首席质量官将质量委员会作出的质量否决决定予以落实。",
    "首席质量官建议对质量安全问题实施一票否决。",
    "首席质量官对外购件的质量安全实施一票否决。",
    "首席质量官对重大质量隐患可实施一票否决，是否属于重大隐患由安委会认定。",
)


@pytest.mark.parametrize("text", HIS)
def test_he_vetoes(text: str, sure_grants: Callable[[str, tuple[str, ...]], set[str]]) -> None:
    assert sure_grants(text, ()) == {"veto"}


@pytest.mark.parametrize("text", NOT_HIS)
def test_he_carries_out_proposes_or_waits(
    text: str, sure_grants: Callable[[str, tuple[str, ...]], set[str]]
) -> None:
    assert not sure_grants(text, ())
