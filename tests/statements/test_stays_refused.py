"""That what the officer refused stays refused takes nothing from his veto; what undoes a refusal does."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from checker.rulebook.vocabularies import vocabulary_of
from checker.statements import interpret_text

Grants = Callable[[str, tuple[str, ...]], set[str]]
VETO = "首席质量官享有质量安全一票否决权。"


@pytest.mark.parametrize(
    "text",
    [
        "表决事项以过半数同意为通过，但首席质量官依质量安全理由否决的事项，不适用表决程序，否决即终止。",
        "凡经首席质量官否决的批次、变更、供方，不得放行、实施、使用。",
        "首席质量官否决的供方，一律不得准入。",
        "首席质量官以质量安全为由否决的议案不再提交表决。",
    ],
)
def test_what_stays_refused_leaves_the_veto(text: str, sure_grants: Grants) -> None:
    assert "veto" in sure_grants(VETO + text, ("首席质量官职权",))


@pytest.mark.parametrize(
    "text",
    [
        "首席质量官否决的事项，不适用于投资项目。",
        "首席质量官否决的批次，不得放行，总经理批准的除外。",
        "首席质量官否决的事项，可不适用表决程序，但须报总经理批准。",
    ],
)
def test_what_undoes_a_refusal_is_heard(text: str) -> None:
    said = interpret_text(VETO + text, ("首席质量官职权",), vocabulary_of("cqo-2023"))
    vetoes = [s for s in said if (s.holder, s.authority) == ("cqo", "veto")]
    assert vetoes
    assert all((s.effect, s.certainty) != ("grant", "sure") for s in vetoes)
