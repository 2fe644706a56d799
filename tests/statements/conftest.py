"""What a text says of the officer, as tests of the reader ask for it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from checker.rulebook.vocabularies import vocabulary_of
from checker.statements import as_page, interpret_text, reading


@pytest.fixture(autouse=True)
def rooms_alone(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each room is tested by what it knows; what was learned besides has tests of its own."""
    if "learned" not in request.path.parts and request.path.name != "test_corpus.py":
        for module in (as_page, reading):
            monkeypatch.setattr(module, "doubt_unlike", lambda statements, *_: tuple(statements))


@pytest.fixture
def sure_grants() -> Callable[[str, tuple[str, ...]], set[str]]:
    """The authorities that the text surely grants to the officer under the headings."""

    def read(text: str, headings: tuple[str, ...] = ()) -> set[str]:
        said = interpret_text(text, headings, vocabulary_of("cqo-2023"))
        return {
            s.authority for s in said if s.holder == "cqo" and (s.effect, s.certainty) == ("grant", "sure")
        }

    return read


@pytest.fixture
def wholly_given() -> Callable[[str, str], bool]:
    """Whether a text says something of the officer and an authority, and all of it is a sure grant."""

    def read(text: str, authority: str) -> bool:
        said = interpret_text(text, (), vocabulary_of("cqo-2023"))
        his = [s for s in said if s.holder == "cqo" and s.authority == authority]
        return bool(his) and all((s.effect, s.certainty) == ("grant", "sure") for s in his)

    return read
