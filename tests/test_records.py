"""What ``record`` shares is what ``dataclass`` writes."""

from __future__ import annotations

from dataclasses import FrozenInstanceError, dataclass, field

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.records import record


@record
@dataclass(frozen=True, slots=True, repr=False, eq=False)
class Ours:
    name: str
    number: int | None = None
    aside: str = field(default="", compare=False)
    hidden: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Theirs:
    name: str
    number: int | None = None
    aside: str = field(default="", compare=False)
    hidden: str = field(default="", repr=False)


@record
@dataclass(frozen=True, slots=True, repr=False, eq=False)
class Told:
    name: str

    def __repr__(self) -> str:
        return "told"


values = st.tuples(
    st.sampled_from("ab"), st.sampled_from([None, 1]), st.sampled_from("xy"), st.sampled_from("uv")
)


@given(values, values)
def test_equality_hash_and_words_are_those_of_a_dataclass(one: tuple, other: tuple) -> None:
    assert (Ours(*one) == Ours(*other)) == (Theirs(*one) == Theirs(*other))
    assert hash(Ours(*one)) == hash(Theirs(*one))
    assert repr(Ours(*one)) == repr(Theirs(*one)).replace("Theirs", "Ours")


def test_a_record_is_frozen_and_of_its_own_kind() -> None:
    with pytest.raises(FrozenInstanceError):
        Ours("a").name = "b"  # type: ignore[misc]
    assert Ours("a") != Theirs("a")
    assert len({Ours("a"), Ours("a")}) == 1


def test_what_a_class_says_itself_counts() -> None:
    assert repr(Told("a")) == "told"
    assert Told("a") == Told("a")
