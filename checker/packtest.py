"""Runs the tests that authors write beside each clause (verdicts) and beside the vocabulary (readings)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from checker.clock import today
from checker.dossier.model import Block, Document, Dossier, Place
from checker.errors import InputError, Spot
from checker.facts import Evidence, Fact
from checker.records import record
from checker.rulebook.model import Clause, ClauseTest, Pack
from checker.statements.vocabulary import Vocabulary

if TYPE_CHECKING:
    from checker.rulebook.unneeded import Coverage


@record(frozen=True, slots=True)
class TestResult:
    """One test: what was expected and what came out; ``clause`` is ``vocabulary`` for a test of words."""

    clause: str
    spot: Spot
    says: str
    expected: str
    got: str

    @property
    def passed(self) -> bool:
        return self.expected == self.got

    def as_dict(self) -> dict[str, Any]:
        return {
            "clause": self.clause,
            "file": self.spot.file,
            "line": self.spot.line,
            "says": self.says,
            "expected": self.expected,
            "got": self.got,
            "passed": self.passed,
        }


def run_tests(pack: str, *, engine: str = "plain") -> tuple[TestResult, ...]:
    """All tests of a pack, in pack order, then those of its own vocabulary.

    A clause that is off is tested under the regions that its tests name; where it is absent, a test gets
    ``not_in_force``.
    Raises InputError for an unknown pack or engine.
    """
    from checker.rulebook import load_pack

    packs: dict[tuple[str | None, str | None], Pack] = {(None, None): load_pack(pack)}
    out = []
    for clause in load_pack(pack, every=True).clauses:
        for test in clause.tests:
            key = (test.region, test.as_of)
            if key not in packs:
                packs[key] = load_pack(pack, region=test.region, as_of=test.as_of)
            out.append(_run(clause, test, packs[key], engine))
    return (*out, *_of_words(pack, packs[None, None].vocabulary))


def _of_words(pack: str, vocabulary: Vocabulary) -> Iterator[TestResult]:
    from checker.rulebook.layers import read_layers
    from checker.rulebook.vocabulary_tests import expected, got, read_tests
    from checker.statements import interpret_text

    folder = read_layers(pack)[-1].vocabulary
    for example in read_tests(folder) if folder else ():
        read = interpret_text(example.says, example.headings, vocabulary)
        yield TestResult(
            "vocabulary",
            example.spot,
            " > ".join((*example.headings, example.says)),
            expected(example, vocabulary.officer),
            got(example, vocabulary.officer, read),
        )


def coverage_of_words(pack: str, corpora: Sequence[Path] = (), *, sample: int = 1) -> Coverage:
    """Which entries of the pack's own vocabulary its tests, and labelled sentences in files, need.

    Raises InputError for an unknown pack, a pack without a vocabulary of its own, and a file that cannot be read.
    """
    from checker.rulebook import load_pack
    from checker.rulebook.layers import read_layers
    from checker.rulebook.unneeded import unneeded
    from checker.rulebook.vocabulary_tests import read_tests
    from checker.scoring import read_cases

    folder = read_layers(pack)[-1].vocabulary
    if folder is None:
        raise InputError(
            "no-vocabulary",
            f"the pack `{pack}` has no vocabulary of its own",
            help="look at the pack that it extends",
        )
    rules = load_pack(pack)
    texts = [(example.says, example.headings) for example in read_tests(folder)]
    texts += [
        (says, test.headings) for clause in rules.clauses for test in clause.tests for says in test.says
    ]
    texts += [(case.text, case.headings) for file in corpora for case in read_cases(file)]
    return unneeded(folder, rules.vocabulary, texts, sample=sample)


def _run(clause: Clause, test: ClauseTest, rules: Pack, engine: str) -> TestResult:
    from checker.engine import by_name
    from checker.judgement import judge
    from checker.rulebook.unverified import as_if_verified

    day = test.as_of or today()
    facts, documents = premises(clause, test, rules, day)
    if test.once_verified:
        rules = as_if_verified(rules)
    judged = judge(rules, facts, documents, by_name(engine), as_of=day)
    got = next((f.verdict for f in judged.findings if f.clause == clause.id), "not_in_force")
    return TestResult(clause.id, test.spot, " ".join(test.says) or _shown(test.facts), test.verdict, got)


def premises(
    clause: Clause, test: ClauseTest, rules: Pack, day: str
) -> tuple[tuple[Fact, ...], tuple[Document, ...]]:
    """What a test gives on a day: its facts, those that its words were read into first, and its document."""
    kind = test.document_kind or (clause.expected_in[0] if clause.expected_in else "other")
    document = _document(test, kind)
    given = (_given(fact, number) for number, fact in enumerate(test.facts))
    return (*_said(document, rules, day), *given), (document,) if test.says or not test.facts else ()


def _document(test: ClauseTest, kind: str) -> Document:
    blocks = tuple(
        Block(text, "paragraph", Place("test.md", paragraph=n + 1), test.headings)
        for n, text in enumerate(test.says)
    )
    return Document("test.md", kind, blocks=blocks)


def _said(document: Document, rules: Pack, day: str) -> tuple[Fact, ...]:
    from itertools import count

    from checker.gathering import gather
    from checker.statements.duties.reading import read_duties
    from checker.statements.reading import read_blocks

    if not document.blocks:
        return ()
    numbers = count(1)
    reading = read_blocks(document.blocks, rules.vocabulary, lambda: f"s{next(numbers)}")
    topics = rules.topics
    duties = {document.path: read_duties(document.blocks, rules.vocabulary, topics)} if topics else None
    return gather(
        Dossier("test", (document,)),
        {document.path: reading},
        document_ranks=rules.document_ranks,
        authorities=tuple(rules.vocabulary.authorities),
        duties=duties,
        as_of=day,
        post=rules.vocabulary.post,
    ).facts


def _given(fact: Mapping[str, Any], number: int) -> Fact:
    fields = {k: v for k, v in fact.items() if k not in ("kind", "sure")}
    return Fact(
        f"given{number}",
        str(fact["kind"]),
        fields,
        evidence=(Evidence("", Place("test.yaml")),),
        sure=bool(fact.get("sure", True)),
    )


def _shown(facts: tuple[Mapping[str, Any], ...]) -> str:
    return "; ".join(", ".join(f"{k}={v}" for k, v in fact.items()) for fact in facts)
