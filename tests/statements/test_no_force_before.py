"""A decision that has no force before it is sealed, filed or signed for waits for whoever does that."""

from __future__ import annotations

from collections.abc import Callable

import pytest

WAITS = (
    "首席质量官享有质量安全一票否决权，自公司盖章后生效。",
    "首席质量官签发的停产令，自加盖行政公章后方能执行。",
    "首席质量官的否决决定须加盖公司印章方为有效。",
    "首席质量官的否决意见应先报集团备案，未备案的不产生停止发货的效力。",
    "首席质量官的一票否决须报安委会备案，备案完成前不停止生产。",
    "首席质量官的一票否决在安委会备案完成之前不具有停止生产的效力。",
    "首席质量官批准的质量计划，录入集团系统并经备案后方可执行。",
    "首席质量官的质量安全一票否决，以总经理办公室发文为准。",
    "首席质量官作出的一票否决，送达总经理并经其签收后生效。",
)
STANDS = (
    "首席质量官作出质量安全一票否决后，书面报集团质量安全部备案。",
    "首席质量官的质量安全一票否决立即生效，事后三日内报集团备案。",
    "首席质量官享有质量安全一票否决权，自本文件加盖公章之日起生效。",
    "首席质量官批准质量计划，经其签字并盖章后生效。",
    "首席质量官有权一票否决，以其签发为准。",
    "首席质量官批准质量计划，批准后由质量部登记存档并组织实施。",
    "首席质量官有权一票否决，否决通知编号登记后发出，任何人不得更改。",
    "首席质量官决定质量考核与奖惩，奖金由财务部登记后发放。",
)


@pytest.mark.parametrize("text", WAITS)
def test_what_others_must_seal_or_file_first_waits(
    text: str, sure_grants: Callable[[str, tuple[str, ...]], set[str]]
) -> None:
    assert not sure_grants(text, ())


@pytest.mark.parametrize("text", STANDS)
def test_what_is_filed_afterwards_or_by_himself_stands(
    text: str, sure_grants: Callable[[str, tuple[str, ...]], set[str]]
) -> None:
    assert sure_grants(text, ())
