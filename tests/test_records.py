"""What ``record`` shares is what ``dataclass`` writes."""

from __future__ import annotations

import copy
import inspect
import pickle
from dataclasses import FrozenInstanceError, asdict, dataclass, field, fields, replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.records import record


@record(frozen=True, slots=True)
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


@record(frozen=True, slots=True)
class Told:
    name: str

    def __repr__(self) -> str:
        return "told"


@record(frozen=True, slots=True)
class Holding:
    held: dict[str, int] = field(default_factory=dict)


@record(frozen=True, slots=True)
class Empty:
    pass


@record(frozen=True, slots=True)
class Even:
    number: int = 0

    def __post_init__(self) -> None:
        if self.number % 2:
            raise ValueError(self.number)


values = st.tuples(
    st.sampled_from("ab"), st.sampled_from([None, 1]), st.sampled_from("xy"), st.sampled_from("uv")
)


@given(values, values)
def test_equality_hash_and_words_are_those_of_a_dataclass(one: tuple, other: tuple) -> None:
    assert (Ours(*one) == Ours(*other)) == (Theirs(*one) == Theirs(*other))
    assert hash(Ours(*one)) == hash(Theirs(*one))
    assert repr(Ours(*one)) == repr(Theirs(*one)).replace("Theirs", "Ours")
    assert asdict(Ours(*one)) == asdict(Theirs(*one))
    assert replace(Ours(*one), name="c") == Ours("c", *one[1:])


def test_a_record_is_frozen_and_of_its_own_kind() -> None:
    made = Ours("a")
    for change in (
        lambda: setattr(made, "name", "b"),
        lambda: setattr(made, "other", "b"),
        lambda: delattr(made, "name"),
    ):
        with pytest.raises(FrozenInstanceError):
            change()
    assert made.name == "a" and not hasattr(made, "__dict__")
    assert Ours("a") != Theirs("a")
    assert len({Ours("a"), Ours("a")}) == 1


def test_what_a_class_says_itself_counts() -> None:
    assert repr(Told("a")) == "told"


def test_it_is_filled_as_a_dataclass_is() -> None:
    Ours("a"), Theirs("a")
    ours, theirs = inspect.signature(Ours.__init__), inspect.signature(Theirs.__init__)
    assert [(p.name, p.kind, p.default) for p in ours.parameters.values()] == [
        (p.name, p.kind, p.default) for p in theirs.parameters.values()
    ]
    assert Ours(name="a", hidden="h").hidden == "h"
    assert Holding().held == {} and Holding().held is not Holding().held
    assert Holding({"a": 1}).held == {"a": 1}
    assert Empty() == Empty() and fields(Empty) == ()
    assert Ours.__match_args__ == Theirs.__match_args__


@pytest.mark.parametrize(
    ("values", "named"), [((), {}), (("a", 1, "", "", 5), {}), (("a",), {"other": 1}), (("a",), {"name": 1})]
)
def test_what_cannot_be_filled_is_refused_as_by_a_dataclass(values: tuple, named: dict[str, Any]) -> None:
    told = []
    for kind in (Theirs, Ours):
        with pytest.raises(TypeError) as refused:
            kind(*values, **named)
        told.append(str(refused.value).replace("Theirs", "Ours"))
    assert told[0] == told[1]


def test_what_a_class_asks_of_its_values_is_asked_of_the_first_and_of_all() -> None:
    for number in (1, 3):
        with pytest.raises(ValueError, match=str(number)):
            Even(number)
    assert Even(2).number == 2


def test_copies_are_equal() -> None:
    made = Ours("a", 1, "x", "h")
    for copied in (copy.copy(made), copy.deepcopy(made), pickle.loads(pickle.dumps(made))):
        assert copied == made and copied is not made
        assert (copied.aside, copied.hidden) == ("x", "h")
