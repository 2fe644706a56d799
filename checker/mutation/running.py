"""Tries every mutant of a pack on the tests that bear on it, and looks for a test that would notice a survivor."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace
from typing import Any

from checker.errors import InputError, did_you_mean
from checker.facts import KINDS
from checker.mutation.bench import Bench
from checker.mutation.model import Mutant, Report, Stale, Survivor
from checker.mutation.owners import mutants_of
from checker.mutation.search import proposals
from checker.mutation.stale import justifications, justified_in, stale_of
from checker.packtest import TestResult
from checker.rulebook.layers import Layer, read_layers
from checker.rulebook.model import ClauseTest, Pack


def mutate(pack: str, *, clauses: Collection[str] = (), propose: bool = True) -> Report:
    """Every mutant of ``pack``, or only those that bear on ``clauses`` alone, tried on their tests.

    With ``propose`` a test is sought for each survivor. Raises InputError for an unknown pack or clause, and for
    a pack without tests or without anything to mutate: nothing to check is no pass.
    """
    layers = read_layers(pack)
    bench = Bench(layers)
    known = {name: bench.tests(name) for layer in layers for name in layer.clauses}
    for name in clauses:
        if name not in known:
            raise InputError("unknown-clause", f"there is no clause `{name}`", help=did_you_mean(name, known))
    if not any(known.values()):
        raise InputError(
            "no-tests",
            f"no clause of the pack `{pack}` has a test, so nothing would notice a mistake",
            help="write `tests` in its clause files",
        )
    failing = tuple(_failing(bench, layers, known, clauses))
    if failing:
        return Report(pack, 0, (), failing=failing)
    mutants = [m for m in _sensible(mutants_of(layers), bench, known) if _bears_on(m, clauses)]
    if not mutants:
        raise InputError(
            "no-mutants",
            f"there is nothing to mutate in the pack `{pack}`: its conditions ask for nothing",
            help="a pack is checked by its clauses; write conditions that facts can meet",
        )
    alive = [mutant for mutant in mutants if not _noticed(mutant, bench, known)]
    why = justifications(layers[-1])
    survivors = [_survivor(mutant, why) for mutant in alive]
    if propose:
        survivors = _with_tests(alive, survivors, bench, known)
    stale = stale_of(layers[-1], mutants, alive) if not clauses else ()
    return Report(pack, len(mutants), tuple(survivors), stale)


def judged_stale(pack: str) -> tuple[Stale, ...]:
    """The justifications of ``pack`` that justify nothing; no mutant is tried but theirs."""
    layers = read_layers(pack)
    wanted = {(owner, change) for owner, _, change in justified_in(layers[-1])}
    if not wanted:
        return ()
    bench = Bench(layers)
    known = {name: bench.tests(name) for layer in layers for name in layer.clauses}
    meant = (mutant for mutant in mutants_of(layers) if (mutant.owner, mutant.change) in wanted)
    mutants = list(_sensible(meant, bench, known))
    return stale_of(layers[-1], mutants, [m for m in mutants if not _noticed(m, bench, known)])


def _bears_on(mutant: Mutant, clauses: Collection[str]) -> bool:
    return not clauses or (bool(mutant.clauses) and set(mutant.clauses) <= set(clauses))


def _failing(
    bench: Bench,
    layers: tuple[Layer, ...],
    known: Mapping[str, tuple[ClauseTest, ...]],
    clauses: Collection[str],
) -> Iterator[TestResult]:
    for name, tests in known.items():
        for test in tests if not clauses or name in clauses else ():
            got = bench.verdict(name, test)
            if got != test.verdict:
                yield TestResult(name, test.spot, " ".join(test.says), test.verdict, got)


def _sensible(
    mutants: Iterator[Mutant], bench: Bench, known: Mapping[str, tuple[ClauseTest, ...]]
) -> Iterator[Mutant]:
    """Those that load; a widened list may meet a field that does not take the value."""
    for mutant in mutants:
        try:
            for clause in mutant.clauses[:1]:
                bench.changed(mutant.layers, clause, _blank(mutant.region, None))
        except InputError:
            continue
        yield mutant


def _blank(region: str | None, as_of: str | None) -> ClauseTest:
    from checker.mutation.search import SPOT

    return ClauseTest("", (), (), (), None, region, as_of, SPOT)


def _noticed(mutant: Mutant, bench: Bench, known: Mapping[str, tuple[ClauseTest, ...]]) -> bool:
    for clause in mutant.clauses:
        packs: dict[tuple[str | None, str | None], Pack | None] = {}
        for test in known[clause]:
            if mutant.region and test.region != mutant.region:
                continue
            key = (test.region, test.as_of)
            if key not in packs:
                packs[key] = bench.changed(mutant.layers, clause, test)
            if packs[key] == bench.pack(clause, test):
                continue
            if bench.mutant_verdict(packs[key], clause, test) != bench.verdict(clause, test):
                return True
    return False


def _survivor(mutant: Mutant, why: Mapping[tuple[str, str], Mapping[str, str]]) -> Survivor:
    return Survivor(mutant.owner, mutant.change, mutant.spot, why.get((mutant.owner, mutant.change)))


def _with_tests(
    alive: list[Mutant],
    survivors: list[Survivor],
    bench: Bench,
    known: Mapping[str, tuple[ClauseTest, ...]],
) -> list[Survivor]:
    """Each survivor with a test; one that was found for another is tried first, so that few suffice."""
    chosen: dict[str, list[ClauseTest]] = {}
    out = []
    for mutant, survivor in zip(alive, survivors, strict=True):
        found = None if survivor.why else _proposed(mutant, bench, known, chosen)
        if found:
            clause, test, got = found
            chosen.setdefault(clause, []).append(test)
            told = written(replace(test, verdict=bench.verdict(clause, test)))
            survivor = replace(survivor, clause=clause, test=told, got=got)
        out.append(survivor)
    return out


def _proposed(
    mutant: Mutant,
    bench: Bench,
    known: Mapping[str, tuple[ClauseTest, ...]],
    chosen: Mapping[str, list[ClauseTest]],
) -> tuple[str, ClauseTest, str] | None:
    others = {"holders": tuple(bench.vocabulary.holders), **_ids(bench)}
    for clause in mutant.clauses:
        regions = {None: None, **{test.region: None for test in known[clause]}}
        for region in (mutant.region,) if mutant.region else regions:
            blank = _blank(region, None)
            before, after = bench.pack(clause, blank), bench.changed(mutant.layers, clause, blank)
            if before == after:
                continue
            packs = [pack for pack in (before, after) if pack]
            held = any(pack.clauses[0].unverified for pack in packs)
            mine = [t for t in chosen.get(clause, ()) if t.region == region]
            for test in (*mine, *proposals(packs, others, region, None)):
                test = replace(test, once_verified=held)
                got = bench.mutant_verdict(after, clause, test)
                if got != bench.verdict(clause, test):
                    return clause, test, got
    return None


def _ids(bench: Bench) -> dict[str, tuple[str, ...]]:
    return {
        "matters": tuple(bench.vocabulary.matters),
        "powers": tuple(bench.vocabulary.powers),
        "topics": tuple(bench.topics.topics),
        "provisions": tuple(bench.vocabulary.provisions.topics if bench.vocabulary.provisions else ()),
    }


def written(test: ClauseTest) -> dict[str, Any]:
    """A test as a clause file writes it."""
    out: dict[str, Any] = {}
    if test.says:
        out["says"] = test.says[0] if len(test.says) == 1 else list(test.says)
    if test.facts:
        out["facts"] = [_in_order(fact) for fact in test.facts]
    out |= {
        key: value
        for key in ("document_kind", "region", "as_of")
        if (value := getattr(test, key)) is not None
    }
    if test.once_verified:
        out["once_verified"] = True
    return {**out, "verdict": test.verdict}


def _in_order(fact: Mapping[str, Any]) -> dict[str, Any]:
    """The fields as the fact vocabulary declares them."""
    names = ("kind", *KINDS[fact["kind"]].fields, "sure")
    return {name: fact[name] for name in names if name in fact}
