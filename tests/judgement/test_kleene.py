from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from checker.judgement.kleene import all_of, any_of, at_least, negation

truths = st.sampled_from([True, False, None])
lists = st.lists(truths, max_size=6)


def as_number(truth: bool | None) -> float:
    return {True: 1.0, None: 0.5, False: 0.0}[truth]


@given(lists)
def test_or_is_the_greatest_and_and_the_least(parts: list[bool | None]) -> None:
    numbers = [as_number(part) for part in parts]
    assert as_number(any_of(parts)) == max(numbers, default=0.0)
    assert as_number(all_of(parts)) == min(numbers, default=1.0)


@given(lists)
def test_de_morgan(parts: list[bool | None]) -> None:
    assert negation(any_of(parts)) == all_of(negation(part) for part in parts)


@given(truths)
def test_double_negation(truth: bool | None) -> None:
    assert negation(negation(truth)) is truth


@given(lists, st.data())
def test_knowing_more_never_overturns_what_was_known(parts: list[bool | None], data: st.DataObject) -> None:
    learnt = [data.draw(st.booleans()) if part is None else part for part in parts]
    for join in (any_of, all_of):
        if join(parts) is not None:
            assert join(learnt) is join(parts)


@given(st.integers(0, 6), st.lists(truths, max_size=6))
def test_count_is_true_or_false_only_if_all_ways_to_fill_in_agree(
    wanted: int, parts: list[bool | None]
) -> None:
    certain = parts.count(True)
    possible = certain + parts.count(None)
    ways = {number >= wanted for number in range(certain, possible + 1)}
    expected = ways.pop() if len(ways) == 1 else None
    assert at_least(wanted, certain=certain, possible=possible) is expected


@given(lists)
def test_at_least_one_is_or(parts: list[bool | None]) -> None:
    certain, possible = parts.count(True), len(parts) - parts.count(False)
    assert at_least(1, certain=certain, possible=possible) is any_of(parts)
