"""YAML as people write it: plain data, every value with its place, and none of the traps."""

from __future__ import annotations

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from checker.errors import InputError, Spot
from checker.yamltree import MAX_DEPTH, parse

LEAF = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), max_size=8) | st.booleans()
DATA = st.recursive(
    LEAF,
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text("abc质", min_size=1), inner, max_size=3)
    ),
)


@given(DATA, st.booleans())
def test_what_is_written_is_read_back_with_a_place_for_each_value(data: object, flow: bool) -> None:
    tree = parse(yaml.safe_dump(data, allow_unicode=True, default_flow_style=flow, default_style='"'), "f")
    assert tree.data == _as_text(data)
    assert set(tree.values) == set(_paths(data, ()))


def _as_text(data: object) -> object:
    """Quoted as the dump is, every leaf is text."""
    if isinstance(data, dict):
        return {key: _as_text(value) for key, value in data.items()}
    if isinstance(data, list):
        return [_as_text(value) for value in data]
    return str(data).lower() if isinstance(data, bool) else data


def _paths(data: object, path: tuple[object, ...]) -> list[tuple[object, ...]]:
    inner = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    return [path, *(found for key, value in inner for found in _paths(value, (*path, key)))]


def test_places_count_from_one() -> None:
    tree = parse("a:\n  - b\n  - {c: d}\n", "f")
    assert tree.spot(("a", 1, "c")) == Spot("f", 3, 9)
    assert tree.spot(("a", 1, "c"), key=True) == Spot("f", 3, 6)
    assert tree.spot(("a", 1, "nowhere")) == Spot("f", 3, 5)


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("no", "no"),
        ("010", "010"),
        ("2026-01-01", "2026-01-01"),
        ("1e3", "1e3"),
        ("'5'", "5"),
        ("5", 5),
        ("-1.5", -1.5),
        ("true", True),
        ("~", None),
    ],
)
def test_only_plain_numbers_true_false_and_null_are_not_text(written: str, read: object) -> None:
    assert parse(f"a: {written}", "f").data == {"a": read}


@pytest.mark.parametrize(
    ("text", "code", "spot"),
    [
        ("a: &x 1\nb: *x\n", "yaml-alias", Spot("f", 2, 4)),
        ("a: 1\nb: 2\na: 3\n", "yaml-duplicate-key", Spot("f", 3, 1)),
        ("a: 1\n---\nb: 2\n", "yaml-syntax", Spot("f", 2, 1)),
        ("a:\n  <<: {b: 1}\n", "yaml-key", Spot("f", 2, 3)),
        ("? [a]\n: b\n", "yaml-key", Spot("f", 1, 3)),
        ("a: [1\n", "yaml-syntax", Spot("f", 2, 1)),
        ("[" * (MAX_DEPTH + 1), "yaml-too-deep", Spot("f", 1, MAX_DEPTH + 1)),
    ],
)
def test_a_trap_is_an_error_at_its_place(text: str, code: str, spot: Spot) -> None:
    with pytest.raises(InputError) as error:
        parse(text, "f")
    assert error.value.code == code
    assert error.value.spots[0] == spot


def test_nothing_is_read_as_nothing() -> None:
    assert parse("", "f").data is None
    assert parse("# only a remark\n", "f").data is None


WORD = st.text("质量官abc'1.-&", min_size=1, max_size=6)


@given(st.lists(WORD, min_size=20, max_size=60), st.integers(20, 80))
def test_a_long_list_of_words_is_read_as_any_other(words: list[str], width: int) -> None:
    """Long flow lists take a short cut; a comment inside sends them the long way."""
    lines, line = [], "  "
    for word in [w if _plain(w) else f"'{w.replace(chr(39), chr(39) * 2)}'" for w in words]:
        if len(line) > width:
            lines, line = [*lines, line.rstrip()], "  "
        line += word + ", "
    body = "\n".join([*lines, line.rstrip(" ,")])
    short = parse(f"a: [\n{body}]\nb: c\n", "f")
    long = parse(f"a: [\n{body}] # all\nb: c\n", "f")
    assert short.data == long.data
    assert [short.spot(("a", i)) for i in range(len(words))] == [
        long.spot(("a", i)) for i in range(len(words))
    ]
    assert short.spot(("b",)) == long.spot(("b",))


def _plain(word: str) -> bool:
    return word[0] not in "'-&" and word[-1] not in "-" and " " not in word


@pytest.mark.parametrize("problem", ["exceeded maximum nesting depth", "exceeded maximum recursion"])
def test_a_parser_that_stops_at_a_depth_of_its_own(problem: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def parse_and_stop(*_: object, **__: object) -> None:
        raise yaml.parser.ParserError(None, None, problem, yaml.Mark("", 0, 0, 1006, None, None))

    monkeypatch.setattr(yaml, "parse", parse_and_stop)
    with pytest.raises(InputError) as told:
        parse("[", "person.yaml")
    assert told.value.code == ("yaml-too-deep" if "nesting" in problem else "yaml-syntax")
    assert told.value.spots[0] == Spot("person.yaml", 1, 1007)
