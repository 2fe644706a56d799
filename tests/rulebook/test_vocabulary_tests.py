"""Tests beside a vocabulary: how they are written, run, and which entries they need."""

from __future__ import annotations

import pytest

from checker.cli import main
from checker.errors import InputError
from checker.packtest import coverage_of_words, run_tests
from checker.rulebook import lint
from checker.rulebook.rereading import Index, outcome, text_of
from checker.rulebook.vocabularies import vocabulary_of
from checker.statements.lexicon import lexicon

from .test_vocabulary_lint import VOCABULARY

TEST = """\
tests:
  - says: 首席质量官{w}对质量安全否决。
    over: [可, 有权]
    reads: {veto: grant}
  - says: 首席质量官不得对质量安全否决。
    reads: {}
"""


@pytest.fixture
def written(write_pack):
    def write(tests: str = TEST, **changes: str) -> str:
        files = {**VOCABULARY, **changes, "tests/some": tests}
        return write_pack({f"vocabulary/{name}.yaml": text for name, text in files.items()})

    return write


def of_words(folder: str) -> list[tuple[int | None, str, str]]:
    return [(r.spot.line, r.expected, r.got) for r in run_tests(folder) if r.clause == "vocabulary"]


def test_each_word_takes_its_place(written):
    assert of_words(written()) == [
        (3, "cqo: veto grant", "cqo: veto grant"),
        (3, "cqo: veto grant", "cqo: veto grant"),
        (5, "cqo: nothing", "cqo: nothing"),
    ]


def test_what_is_read_otherwise_is_shown(written):
    wrong = TEST.replace("reads: {}", "reads: {veto: grant}")
    assert of_words(written(wrong))[-1] == (5, "cqo: veto grant", "cqo: veto denied")


def test_a_grant_that_is_not_sure_is_none(written):
    unsure = TEST.replace("首席质量官{w}", "首席质量官啊{w}")
    assert of_words(written(unsure))[0][2] == "cqo: veto grant?"


def test_another_holder_must_leave_the_officer_without(written):
    theirs = "tests:\n  - {says: 董事会可对质量安全否决。, holder: board, reads: {veto: grant}}\n"
    mine = "tests:\n  - {says: 首席质量官可对质量安全否决。, holder: board, reads: {}}\n"
    assert of_words(written(theirs)) == [(2, "board: veto grant", "board: veto grant")]
    assert of_words(written(mine)) == [(2, "board: nothing", "board: nothing; cqo: veto grant")]


def test_words_together_and_in_headings(written):
    tests = (
        "tests:\n  - {says: '{w}可对质量安全否决。', over: [首席质量官, 董事会, 甲], together: 2, reads: {}}\n"
        "  - {says: 可否决。, headings: ['{w}'], over: [首席质量官], reads: {}}\n"
    )
    shown = [r.says for r in run_tests(written(tests)) if r.clause == "vocabulary"]
    assert shown == ["首席质量官、董事会可对质量安全否决。", "甲可对质量安全否决。", "首席质量官 > 可否决。"]


@pytest.mark.parametrize(
    ("text", "code", "line"),
    [
        ("tests:\n  - {says: 甲, over: [乙], reads: {}}\n", "words-without-slot", 2),
        ("tests:\n  - {says: '甲{w}', reads: {}}\n", "slot-without-words", 2),
        ("tests:\n  - {says: 甲, read: {}}\n", "unknown-key", 2),
        ("tests:\n  - says: 甲\n    reads: {veto: granted}\n", "unknown-value", 3),
    ],
)
def test_mistakes_have_their_place(written, text, code, line):
    folder = written(text)
    with pytest.raises(InputError) as raised:
        run_tests(folder)
    assert (raised.value.code, raised.value.spots[0].line) == (code, line)
    assert [(m.code, m.spot.line) for m in lint(folder)] == [(code, line)]


def test_entries_that_no_test_needs(written):
    words = VOCABULARY["words"].replace("[可, 有权]", "[可, 有权, 可以]").replace("[不得]", "[不得, 不得对]")
    tests = TEST + "  - {says: 首席质量官不得否决质量安全。, reads: {}}\n"
    coverage = coverage_of_words(written(tests, words=words))
    found = {m.message.split("`")[1]: m.code for m in coverage.messages}
    assert found["可以"] == "entry-untested"
    assert found["不得对"] == "entry-unneeded"
    assert not {"首席质量官", "否决", "不得", "质量安全"} & set(found)
    assert coverage.needed == coverage.entries - len(coverage.messages)


def test_a_heading_word_and_a_pattern_that_tests_need(written):
    tests = (
        "tests:\n  - {says: 首席质量官可对质量安全否决。, headings: [范本], reads: {}}\n"
        "  - {says: 首席质量官可经董事会批准对质量安全否决。, reads: {veto: conditional}}\n"
    )
    coverage = coverage_of_words(written(tests, sections="sections:\n  template: [范本, 样张]\n"))
    lists = {m.message.split("`")[3] for m in coverage.messages if m.code == "entry-untested"}
    assert "sections.template" in lists
    assert not any(m.message.split("`")[1] == "范本" for m in coverage.messages)


def test_the_command_says_how_many_are_needed(written, capsys):
    folder = written()
    with pytest.raises(SystemExit) as ended:
        main(["pack", "lint", folder, "--unneeded"])
    said = capsys.readouterr().out
    assert ended.value.code == 1
    assert "words.yaml:4:9: no test holds `经` of `words.via` [entry-untested]" in said
    assert "entries are needed by a test, " in said


def test_a_file_of_labelled_sentences_counts_as_tests(written, tmp_path):
    file = tmp_path / "more.jsonl"
    file.write_text(
        '{"id": "1", "text": "首席质量官可经董事会批准对质量安全否决。", "headings": [], "expect": [],'
        ' "form": "conditional", "layout": "sentence", "noise": "none"}\n',
        "utf-8",
    )
    without, with_it = coverage_of_words(written()), coverage_of_words(written(), [file])
    assert with_it.untested < without.untested
    with pytest.raises(InputError, match="there is no file"):
        coverage_of_words(written(), [tmp_path / "nowhere.jsonl"])


def test_a_pack_without_words_of_its_own(write_pack):
    with pytest.raises(InputError, match="no vocabulary"):
        coverage_of_words(write_pack())


@pytest.mark.parametrize(
    ("says", "heads"),
    [
        ("首席质量官对质量安全事项行使一票否决权，报总经理批准后生效。", ["质量总监岗位说明书"]),
        ("The CQO may veto quality issues.", []),
    ],
)
def test_the_few_words_of_a_text_read_it_as_all_do(says, heads):
    made = lexicon(vocabulary_of("cqo-2023"))
    text = text_of(says, heads)
    inside = Index(made.vocabulary.words).inside(text)
    assert outcome(text, made, inside) == outcome(text, made, frozenset(made.vocabulary.words))


def test_the_shipped_vocabulary_passes_its_tests():
    results = [r for r in run_tests("cqo-2023") if r.clause == "vocabulary"]
    assert len(results) > 5000
    assert [f"{r.spot}: {r.says}: expected {r.expected}, got {r.got}" for r in results if not r.passed] == []
