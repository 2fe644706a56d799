"""The linter of words and phrase patterns, on a small made vocabulary with one mistake at a time."""

from __future__ import annotations

import pytest

from checker.rulebook import lint
from checker.rulebook.form_language import automaton, matches_nothing, swallows
from checker.rulebook.lint_words import contradict

VOCABULARY = {
    "holders": "holders:\n  cqo: {class: officer, primary: [首席质量官]}\n  board: {class: above, words: [董事会]}\n",
    "powers": "powers:\n  veto: {effect: grant, words: [否决]}\n  approve: {effect: grant, words: [批准]}\n",
    "matters": "matters:\n  quality_safety: {words: [质量安全]}\n",
    "words": "words:\n  may: [可, 有权]\n  cannot: [不得]\n  via: [经]\n  about: [对]\n",
    "authorities": (
        "authorities:\n  veto:\n    matter: quality_safety\n    reads:\n"
        "      - {powers: [veto], matters: [quality_safety, unsaid], as: veto}\n"
    ),
    "modifiers": "macros:\n  ORGS: above+\nlimits:\n  waits:\n    forms:\n      - via ORGS approve\n      - via approve\n",
}


@pytest.fixture
def written(write_pack):
    def write(**changes: str) -> str:
        files = {**VOCABULARY, **changes}
        return write_pack(
            {f"vocabulary/{name.replace('__', '/')}.yaml": text for name, text in files.items()}
        )

    return write


def said(folder: str) -> list[tuple[str, str, int | None]]:
    return [(m.code, m.spot.file.rsplit("/", 1)[-1], m.spot.line) for m in lint(folder)]


def test_a_good_vocabulary_is_left_in_peace(written):
    assert said(written()) == []


MISTAKES = [
    ("word-twice", "words", ("[可, 有权]", "[可, 有权, 可]"), 2),
    ("contradictory-lists", "words", ("[不得]", "[不得, 可]"), 3),
    ("word-in-two-lists", "powers", ("[批准]", "[批准, 否决]"), 3),
    ("word-in-two-lists", "words", ("[对]", "[对, 质量安全]"), 5),
    ("word-not-normal", "words", ("[对]", "[對]"), 5),
    ("word-never-read", "words", ("[对]", "[对, 5万元]"), 5),
    (
        "reading-never-taken",
        "authorities",
        ("as: veto}\n", "as: veto}\n      - {powers: [veto], matters: [unsaid], as: veto}\n"),
        6,
    ),
    ("pattern-never-read", "modifiers", ("via approve", "via above above approve"), 7),
    ("pattern-of-nothing", "modifiers", ("via approve", "via? approve*"), 7),
    ("unused-macro", "modifiers", ("macros:\n", "macros:\n  HOW: may\n"), 2),
]


@pytest.mark.parametrize(
    ("code", "file", "change", "line"), MISTAKES, ids=[f"{m[0]}-{m[1]}" for m in MISTAKES]
)
def test_mistakes(written, code, file, change, line):
    assert said(written(**{file: VOCABULARY[file].replace(*change)})) == [(code, f"{file}.yaml", line)]


def test_all_repeated_words_are_told_at_once(written):
    words = VOCABULARY["words"].replace("[不得]", "[不得, 可, 有权]")
    assert [code for code, _, _ in said(written(words=words))] == ["contradictory-lists"] * 2


def test_a_heading_word_within_another_of_its_list_adds_nothing(written):
    sections = "sections:\n  power: [权限, 岗位权限]\n  duty: [职责, 权限]\n"
    assert said(written(sections=sections)) == [
        ("word-shadowed", "sections.yaml", 2),
        ("word-in-two-lists", "sections.yaml", 3),
    ]


def test_a_pattern_that_does_not_compile_is_told(written):
    modifiers = VOCABULARY["modifiers"].replace("via approve", "via aprove")
    assert said(written(modifiers=modifiers))[0][:2] == ("unknown-class", "modifiers.yaml")


def test_a_message_says_where_the_other_is(written):
    (message,) = lint(written(words=VOCABULARY["words"].replace("[不得]", "[不得, 可]")))
    assert str(message).endswith(
        "vocabulary/words.yaml:3:16: `可` stands in `words.cannot` and in `words.may`, which say the opposite"
        " [contradictory-lists] (help: leave out this one or the one on line 2 of words.yaml;"
        " what it says by its neighbours belongs into modifiers.yaml)"
    )


def test_what_gives_contradicts_what_takes():
    assert contradict("words.may", "words.cannot")
    assert contradict("words.must", "words.noneed")
    assert not contradict("words.may", "words.have")


FORMS = [
    ("via ORGS approve", "via above above approve", True),
    ("a b?", "a c", True),
    ("a b", "a c", False),
    ("(a|b)+ c", "a b a c d", True),
    ("a > c", "a b", False),
    ("a", "a > c", True),
    ("a* b", "b", True),
    ("b", "a* b", False),
    ("a | b", "(b c | a)", True),
    ('"x" y', "x y", True),
]


@pytest.mark.parametrize(("earlier", "later", "hidden"), FORMS)
def test_one_form_hides_another(earlier, later, hidden):
    macros = {"ORGS": "above+"}
    assert swallows(automaton(earlier, macros), automaton(later, macros)) is hidden


def test_a_form_of_optional_items_fits_everywhere():
    assert matches_nothing("a? (b|c)*", {})
    assert not matches_nothing("a? > b", {})
