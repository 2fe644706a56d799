"""Laws of judging that hold for every clause of every shipped pack, under every region."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache
from itertools import count

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from checker.dossier.model import Block, Document, Dossier, Place
from checker.engine import by_name
from checker.engine.plain import meets_pattern
from checker.facts import EDUCATION, HELD, SIZES, TITLE_RANKS, Fact
from checker.gathering import gather
from checker.judgement import judge
from checker.judgement.model import Finding
from checker.judgement.walk import patterns_in
from checker.mutation.changes import Change
from checker.mutation.grafting import grafted
from checker.rulebook import load_pack
from checker.rulebook.conditions import leaves
from checker.rulebook.folder import shipped
from checker.rulebook.layers import Layer, merged, read_layers
from checker.rulebook.loading import build
from checker.rulebook.model import All, Any_, Clause, Condition, Match, Pack, Pattern, Unverified
from checker.rulebook.unverified import as_if_verified
from checker.statements.model import Reading
from checker.statements.reading import read_blocks

FEWER = settings(max_examples=40, deadline=None)
AS_OF = "2026-11-01"
PLAIN = by_name("plain")


def regions(pack: str) -> tuple[str | None, ...]:
    return (None, *merged(layer.regions for layer in read_layers(pack)))


EDITIONS = [(pack, region) for pack in sorted(shipped()) for region in regions(pack)]


@cache
def loaded(pack: str, region: str | None) -> Pack:
    """As it judges once its words are verified: until then it says of some clauses only that they are unknown."""
    return as_if_verified(load_pack(pack, region=region))


def judged(pack: Pack, facts: Sequence[Fact], papers: Sequence[Document] = ()) -> dict[str, Finding]:
    return {f.clause: f for f in judge(pack, facts, papers, PLAIN, as_of=AS_OF).findings}


def positive(condition: Condition | None) -> Iterator[Pattern]:
    if isinstance(condition, Match):
        yield condition.pattern
    elif isinstance(condition, Any_ | All):
        for part in condition.parts:
            yield from positive(part)


def is_of_authority(clause: Clause) -> bool:
    """Asks for authorities and for nothing else, and never that there be none."""
    asked = [*patterns_in(clause.satisfied), *patterns_in(clause.violated)]
    plain = [*positive(clause.satisfied), *positive(clause.violated)]
    return (
        bool(asked) and asked == plain and {p.kind for p in asked} == {"authority"} and not clause.exceptions
    )


def meeting(pattern: Pattern, id: str, held: str, *, sure: bool = True) -> Fact:
    fields = {t.field: t.value[0] for t in pattern.tests if t.op == "in"} | {"held": held}
    return Fact(id, "authority", fields, sure=sure)


@cache
def authorities(pack: str, region: str | None) -> tuple[Clause, ...]:
    return tuple(c for c in loaded(pack, region).clauses if is_of_authority(c))


@st.composite
def authority_facts(draw: st.DrawFn, clause: Clause) -> list[Fact]:
    """Facts on and beside what the clause asks for, with holders of all sorts."""
    asked = [*patterns_in(clause.satisfied), *patterns_in(clause.violated)]
    facts = []
    for n in range(draw(st.integers(0, 4))):
        fact = meeting(
            draw(st.sampled_from(asked)), f"a{n}", draw(st.sampled_from(HELD)), sure=draw(st.booleans())
        )
        if draw(st.integers(0, 3)) == 0:
            fact = replace(fact, fields={**fact.fields, "holder": "top_manager"})
        if draw(st.integers(0, 5)) == 0:
            fact = replace(fact, fields={k: v for k, v in fact.fields.items() if k != "held"})
        facts.append(fact)
    return [*facts, *([Fact("c1", "coverage", {"of": "authority"})] if draw(st.booleans()) else [])]


papers = st.lists(
    st.builds(
        Document,
        st.sampled_from(["a.docx", "b.docx"]),
        st.sampled_from(["appointment", "job_description", "quality_manual"]),
        st.sampled_from(["read", "read", "partly_read"]),
    ),
    max_size=2,
    unique_by=lambda d: d.path,
)
ORDER = ("violated", "missing", "unknown", "conflicting", "satisfied")


def grants_of(clause: Clause) -> list[Fact]:
    """Full grants that satisfy and do not violate."""
    met = [(p, meeting(p, "a9", "full")) for p in positive(clause.satisfied)]
    return [
        fact
        for pattern, fact in met
        if meets_pattern(fact, pattern) is True
        and all(meets_pattern(fact, p) is False for p in patterns_in(clause.violated))
    ]


def limits_of(clause: Clause) -> list[Fact]:
    """Whatever violates and does not satisfy: a drafter proposes, too."""
    met = [(p, meeting(p, "a9", held)) for p in positive(clause.violated) for held in HELD]
    return [
        fact
        for pattern, fact in met
        if meets_pattern(fact, pattern) is True
        and all(meets_pattern(fact, p) is False for p in patterns_in(clause.satisfied))
    ]


def with_authorities() -> list[tuple[str, str | None]]:
    """Each pack once: a region changes no authority clause but by parameters, which the last law is about."""
    return [(pack, None) for pack in sorted(shipped()) if authorities(pack, None)]


@pytest.mark.parametrize(("pack", "region"), with_authorities())
@FEWER
@given(data=st.data())
def test_a_grant_more_never_makes_an_authority_worse(
    pack: str, region: str | None, data: st.DataObject
) -> None:
    clause = data.draw(st.sampled_from([c for c in authorities(pack, region) if grants_of(c)]))
    rules = replace(loaded(pack, region), clauses=(clause,))
    facts, documents = data.draw(authority_facts(clause)), data.draw(papers)
    grant = data.draw(st.sampled_from(grants_of(clause)))
    before, after = (judged(rules, f, documents)[clause.id].verdict for f in (facts, [*facts, grant]))
    assert ORDER.index(after) >= ORDER.index(before), (before, after)


@pytest.mark.parametrize(("pack", "region"), with_authorities())
@FEWER
@given(data=st.data())
def test_a_limit_more_never_makes_an_authority_better(
    pack: str, region: str | None, data: st.DataObject
) -> None:
    clause = data.draw(st.sampled_from([c for c in authorities(pack, region) if limits_of(c)]))
    rules = replace(loaded(pack, region), clauses=(clause,))
    facts, documents = data.draw(authority_facts(clause)), data.draw(papers)
    limit = replace(data.draw(st.sampled_from(limits_of(clause))), sure=data.draw(st.booleans()))
    before, after = (judged(rules, f, documents)[clause.id].verdict for f in (facts, [*facts, limit]))
    assert after != "satisfied"
    assert after in {before, "violated", "conflicting", "unknown"}
    if limit.sure and isinstance(clause.violated, Match | Any_):
        assert after in ("violated", "conflicting")


@pytest.mark.parametrize("pack", sorted(shipped()))
def test_every_authority_clause_has_a_grant_that_the_laws_try(pack: str) -> None:
    """Else the laws would hold of it because nothing was tried; one that nobody violates has no limit to try."""
    tried = [c for c in loaded(pack, None).clauses if is_of_authority(c)]
    assert [c.id for c in tried if not grants_of(c)] == []
    assert [c.id for c in tried if c.violated and not limits_of(c)] == []


SENTENCES = (
    "首席质量官对质量安全事项行使一票否决权。",
    "首席质量官可提出质量否决建议，报总经理批准后执行。",
    "首席质量官对质量安全事项的否决，须报总经理批准后生效。",
    "生产副总经理对质量安全事项行使一票否决权。",
    "首席质量官负责制定公司质量战略和质量发展规划。",
    "首席质量官制定公司质量战略，报董事会批准。",
    "首席质量官负责审批公司年度质量工作计划。",
    "年度质量计划由首席质量官审核后报总经理批准。",
    "首席质量官管理质量工作经费，单笔支出超过5万元的须报总经理批准。",
    "首席质量官负责质量工作经费的管理。",
    "首席质量官原则上可对质量安全事项行使一票否决权。",
    "首席质量官对公司质量安全和质量发展全面负责。",
    "兹聘任张伟同志为公司首席质量官，并授权其开展质量工作。",
    "公司将持续改进质量管理。",
)
KINDS_OF_PAPER = ("board_resolution", "appointment", "policy", "job_description", "notice")

paper = st.tuples(
    st.sampled_from(KINDS_OF_PAPER),
    st.sampled_from([None, "2024-01-01", "2025-01-01"]),
    st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=2, unique=True),
)


@cache
def read(said: tuple[str, ...], path: str) -> Reading:
    numbers = count(1)
    blocks = tuple(Block(s, "paragraph", Place(path, paragraph=n)) for n, s in enumerate(said, 1))
    return read_blocks(blocks, loaded("cqo-2023", None).vocabulary, lambda: f"{path}s{next(numbers)}")


def on_paper(rows: Sequence[tuple[str, str | None, list[str]]], names: Sequence[str]) -> dict[str, Finding]:
    rules = loaded("cqo-2023", None)
    documents, readings = [], {}
    for (kind, date, said), name in zip(rows, names, strict=True):
        blocks = tuple(Block(s, "paragraph", Place(name, paragraph=n)) for n, s in enumerate(said, 1))
        documents.append(Document(name, kind, date=date, blocks=blocks))
        readings[name] = read(tuple(said), name)
    gathered = gather(
        Dossier("case", tuple(documents)),
        readings,
        document_ranks=rules.document_ranks,
        authorities=tuple(rules.vocabulary.authorities),
        as_of=AS_OF,
    )
    return judged(rules, gathered.facts, documents)


@FEWER
@given(rows=st.lists(paper, min_size=2, max_size=4), data=st.data())
def test_neither_the_order_nor_the_names_of_documents_matter(
    rows: list[tuple[str, str | None, list[str]]], data: st.DataObject
) -> None:
    names = [f"{n}.md" for n in range(len(rows))]
    turned = data.draw(st.permutations(names))
    first, other = on_paper(rows, names), on_paper(rows, turned)
    assert {c: f.verdict for c, f in first.items()} == {c: f.verdict for c, f in other.items()}
    shuffled = data.draw(st.permutations(list(zip(rows, names, strict=True))))
    assert on_paper([r for r, _ in shuffled], [n for _, n in shuffled]) == first


@settings(max_examples=120, deadline=None)
@given(rows=st.lists(paper, min_size=1, max_size=4), data=st.data())
def test_removing_a_document_never_makes_unknown_satisfied(
    rows: list[tuple[str, str | None, list[str]]], data: st.DataObject
) -> None:
    """Unless the document that goes spoke against it: that is a doubt less, and not a word more."""
    names = [f"{n}.md" for n in range(len(rows))]
    gone = data.draw(st.integers(0, len(rows) - 1))
    whole = on_paper(rows, names)
    left = on_paper([r for n, r in enumerate(rows) if n != gone], [n for n in names if n != names[gone]])
    for clause, finding in whole.items():
        if finding.verdict == "unknown" and left[clause].verdict == "satisfied":
            doubts = {e.place.file for e in (*finding.counter_evidence, *finding.evidence)}
            assert names[gone] in doubts, (clause, rows[gone])


GRANTED = {
    "authority.veto": "首席质量官对质量安全事项行使一票否决权。",
    "authority.strategy_formulate": "首席质量官负责制定公司质量战略和质量发展规划。",
    "authority.plan_approval": "首席质量官负责审批公司年度质量工作计划。",
    "authority.budget": "首席质量官负责质量工作经费的管理。",
}
LIMITED = {
    "authority.veto": "首席质量官可提出质量否决建议，报总经理批准后执行。",
    "authority.strategy_formulate": "首席质量官制定公司质量战略，报董事会批准。",
    "authority.plan_approval": "年度质量计划由首席质量官审核后报总经理批准。",
    "authority.budget": "首席质量官管理质量工作经费，单笔支出超过5万元的须报总经理批准。",
}


@settings(max_examples=120, deadline=None)
@example(
    # An older paper of high rank beats the limit in a low one, and is beaten itself: the limit is kept.
    rows=[
        ("board_resolution", None, [GRANTED["authority.veto"]]),
        ("board_resolution", "2025-01-01", [GRANTED["authority.veto"]]),
        ("appointment", None, [LIMITED["authority.veto"]]),
    ],
    more=("board_resolution", "2024-01-01", []),
    clause="authority.veto",
    where=0,
)
@given(
    rows=st.lists(paper, max_size=3),
    more=paper,
    clause=st.sampled_from(sorted(GRANTED)),
    where=st.integers(0, 3),
)
def test_a_paper_that_grants_never_makes_it_worse_and_one_that_limits_never_better(
    rows: list[tuple[str, str | None, list[str]]],
    more: tuple[str, str | None, list[str]],
    clause: str,
    where: int,
) -> None:
    """Whatever kind and date the paper is of, and wherever it lies among the others."""
    before = on_paper(rows, [f"{n}.md" for n in range(len(rows))])[clause].verdict

    def after(says: str) -> str:
        with_it = [*rows[:where], (more[0], more[1], [says]), *rows[where:]]
        return on_paper(with_it, [f"{n}.md" for n in range(len(with_it))])[clause].verdict

    granted, limited = after(GRANTED[clause]), after(LIMITED[clause])
    if before == "satisfied":
        assert granted == "satisfied"
    else:
        assert limited != "satisfied"
    assert granted not in ("violated", "missing") or granted == before
    assert limited in (before, "violated", "conflicting", "unknown")


person = st.fixed_dictionaries(
    {},
    optional={
        "education": st.sampled_from(EDUCATION),
        "years_quality": st.integers(0, 8),
        "years_management": st.integers(0, 8),
        "title_rank": st.sampled_from(TITLE_RANKS),
        "title_in_quality": st.booleans(),
    },
)


@st.composite
def dossiers(draw: st.DrawFn, pack: Pack) -> list[Fact]:
    """A person, a size, and facts on what the clauses of the pack ask for."""
    facts = [Fact("p1", "person", draw(person)), Fact("c1", "coverage", {"of": "person"})]
    facts.append(Fact("e1", "enterprise", {"size": draw(st.sampled_from(SIZES))}))
    asked = [p for c in pack.clauses for p in patterns_in(c.satisfied) if p.kind == "authority"]
    for n in range(draw(st.integers(0, 3)) if asked else 0):
        facts.append(meeting(draw(st.sampled_from(asked)), f"a{n}", draw(st.sampled_from(HELD))))
    return facts


def without_values(layers: tuple[Layer, ...], region: str) -> tuple[Layer, ...]:
    """The pack whose region sets every parameter to null."""
    out = []
    for layer in layers:
        node = layer.regions.get(region)
        if node is not None:
            names = {name for each in layers for name in each.parameters}
            unseen = {name: {"value": None, "status": "unverified"} for name in names}
            if unseen:
                data = {**node.value, "parameters": unseen}
                node = grafted(node, Change(node.path, "", data))
            layer = replace(layer, regions={**layer.regions, region: node})
        out.append(layer)
    return tuple(out)


@cache
def unseen(pack: str, region: str) -> Pack:
    known = loaded(pack, region)
    return build(
        without_values(read_layers(pack), region), region=region, as_of=None, vocabulary=known.vocabulary
    )


@pytest.mark.parametrize(("pack", "region"), [each for each in EDITIONS if each[1]])
@FEWER
@given(data=st.data())
def test_a_null_satisfies_nothing(pack: str, region: str, data: st.DataObject) -> None:
    """A region whose parameters are null satisfies no clause that the pack, or the region with values, does not."""
    null = unseen(pack, region)
    facts = data.draw(dossiers(loaded(pack, region)))
    blind = judged(null, facts)
    for other in (judged(loaded(pack, region), facts), judged(loaded(pack, None), facts)):
        for clause, finding in blind.items():
            if clause in other and finding.verdict == "satisfied":
                assert other[clause].verdict == "satisfied", clause


def test_what_violates_and_was_never_seen_lets_nothing_pass() -> None:
    """A veto that is held in full and on condition is no veto because nobody knows what is counted against it."""
    rules = unseen("cqo-2023", "nantong")
    clause = next(c for c in rules.clauses if c.id == "authority.veto")
    assert isinstance(clause.violated, Any_) and isinstance(clause.violated.parts[0], Unverified)
    (asked,) = (leaf.pattern for leaf in leaves(clause.satisfied))
    facts = [meeting(asked, "a1", "full"), meeting(asked, "a2", "conditional")]
    found = judged(rules, facts)["authority.veto"]
    assert found.verdict == "unknown"
    assert "veto_not_own" in found.reason["en"]
