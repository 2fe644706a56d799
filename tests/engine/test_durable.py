"""The promises that the use of durable-rules rests on: none is taken on trust."""

from __future__ import annotations

import json
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from random import Random
from typing import Any

import pytest

from checker.engine import by_name, durable
from checker.engine.codebook import codebook
from checker.engine.programs import MAX_RULES, MAX_RULES_ON_A_KIND, compile_patterns
from checker.errors import EngineFault, InputError
from checker.facts import KINDS, Fact
from checker.rulebook.model import FieldTest, Pattern

from .random_pairs import random_fact, random_pattern

ANYONE = Pattern("person", ())
FACTS = [Fact("f1", "person", {}), Fact("f2", "person", {"years_quality": 3})]


class Broken:
    """durable-rules, but one call answers otherwise."""

    error = RuntimeError

    def __init__(self, call: str, answer: Any) -> None:
        self._real, self._call, self._answer = durable._engine(), call, answer

    def __getattr__(self, name: str) -> Any:
        real = getattr(self._real, name)
        return (lambda *given: self._answer(real, *given)) if name == self._call else real


def no_answer(real: Any, *given: Any) -> None:
    return None


def refuse(real: Any, *given: Any) -> Any:
    return (1, real(*given)[1])


def lose_one(real: Any, handle: int, facts: str) -> Any:
    return real(handle, json.dumps(json.loads(facts)[:-1]))


def forget(real: Any, handle: int, facts: str) -> Any:
    return (0, 1)


def fail(real: Any, *given: Any) -> Any:
    raise RuntimeError("code 303")


@pytest.mark.parametrize(
    ("call", "answer"),
    [
        ("assert_facts", refuse),
        ("assert_facts", lose_one),
        ("assert_facts", fail),
        ("start_action_for_state", no_answer),
        ("complete_and_start_action", no_answer),
        ("retract_facts", forget),
        ("retract_facts", refuse),
        ("get_facts", fail),
    ],
)
def test_a_broken_promise_is_a_fault_never_a_match(
    call: str, answer: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    matcher = by_name("durable")
    with monkeypatch.context() as patched:
        broken = Broken(call, answer)
        patched.setattr(durable, "_engine", lambda: broken)
        with pytest.raises(EngineFault):
            matcher.match(FACTS, [ANYONE])
    assert matcher.match(FACTS, [ANYONE]).definite[ANYONE] == {"f1", "f2"}


def test_a_ruleset_that_cannot_be_built_is_a_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    pattern = Pattern(
        "person", (FieldTest("name", "in", ("only here",)), FieldTest("education", "in", ("中专",)))
    )
    broken = Broken("create_ruleset", fail)
    monkeypatch.setattr(durable, "_engine", lambda: broken)
    with pytest.raises(EngineFault, match="cannot take the patterns"):
        by_name("durable").match(FACTS, [pattern])


def test_without_the_package_the_message_names_the_way_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "durable_rules_engine", None)
    durable._engine.cache_clear()
    try:
        with pytest.raises(InputError) as raised:
            by_name("durable")
    finally:
        durable._engine.cache_clear()
    assert raised.value.code == "no-engine"
    assert "--engine plain" in (raised.value.help or "")


def test_an_unknown_engine_is_refused_with_the_nearest_name() -> None:
    with pytest.raises(InputError, match="did you mean `durable`"):
        by_name("durabel")


def test_the_package_is_not_imported_before_it_is_used() -> None:
    code = "import sys, checker.engine; assert not [m for m in sys.modules if 'durable_rules' in m]"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_ever_new_patterns_do_not_pile_up_rulesets() -> None:
    matcher = by_name("durable")
    for number in range(durable.MAX_RULESETS + 20):
        bits = [bool(number & 1 << place) for place in range(7)]
        names = ("name", "education", "years_quality", "years_management", "title_rank", "certificate_level")
        tests = tuple(FieldTest(name, "exists", bit) for name, bit in zip(names, bits, strict=False))
        pattern = Pattern("person", (*tests, FieldTest("title_in_quality", "in", (bits[-1],))))
        assert matcher.match(FACTS, [pattern]) == by_name("plain").match(FACTS, [pattern])
    assert len(durable._rulesets) <= durable.MAX_RULESETS


def test_patterns_that_differ_in_thresholds_alone_share_a_ruleset() -> None:
    def program(years: int, degree: str) -> str:
        tests = (FieldTest("years_quality", "gte", years), FieldTest("education", "gte", degree))
        return compile_patterns((Pattern("person", tests),)).programs[0].text

    assert program(5, "本科") == program(8, "大专")


@pytest.mark.parametrize("size", [2, 201, 5000])
def test_long_lists_of_words(size: int) -> None:
    many = tuple(f"trade {n}" for n in range(size))
    patterns = [
        Pattern("enterprise", (FieldTest("industry", "in", many),)),
        Pattern("enterprise", (FieldTest("industry", "in", many[: size // 2]),)),
    ]
    facts = [
        Fact(f"f{n}", "enterprise", {"industry": name}) for n, name in enumerate(["none", many[0], many[-1]])
    ]
    assert by_name("durable").match(facts, patterns) == by_name("plain").match(facts, patterns)


def test_a_pattern_that_would_hang_the_engine_is_refused_with_the_way_out() -> None:
    numbers = Pattern("record", (FieldTest("value", "in", tuple(range(1000))),))
    tests = tuple(FieldTest("value", "gte", n) for n in range(13))
    for pattern in (numbers, Pattern("record", tests)):
        with pytest.raises(InputError) as raised:
            by_name("durable").match([Fact("r1", "record", {"value": 5})], [pattern])
        assert raised.value.code == "pattern-too-large"
        assert "--engine plain" in (raised.value.help or "")


def test_rulesets_stay_below_the_limits_of_the_engine() -> None:
    random = Random(3)
    patterns = tuple(random_pattern(random, tuple(KINDS)) for _ in range(700))
    programs = compile_patterns(patterns).programs
    for program in programs:
        kinds = [pattern.kind for _, pattern in program.targets.values()]
        assert len(kinds) < MAX_RULES
        assert max(kinds.count(kind) for kind in kinds) <= MAX_RULES_ON_A_KIND
    found = {target for program in programs for target in program.targets.values()}
    assert found == {(sense, p) for p in patterns for sense in ("definite", "possible")}


def test_nothing_of_a_document_reaches_the_engine() -> None:
    book = codebook(
        [Pattern("person", (FieldTest("name", "in", ("王",)), FieldTest("years_quality", "gt", 5)))]
    )
    codes = [
        book.codes(Fact("f", "person", {"name": name, "years_quality": years, "education": "本科"}))
        for name, years in (("王", 4), ("x" * 10**6, 5), ("\ud800", 5.5))
    ]
    assert codes == [
        {"name": "w0", "years_quality": 0},
        {"name": "other", "years_quality": 1},
        {"name": "other", "years_quality": 2},
    ]


def test_threads_take_turns() -> None:
    random = Random(9)
    patterns = [random_pattern(random, ("person", "post")) for _ in range(20)]
    dossiers = [[random_fact(random, n, ("person", "post")) for n in range(6)] for _ in range(200)]
    plain, engine = by_name("plain"), by_name("durable")
    with ThreadPoolExecutor(4) as pool:
        found = list(pool.map(lambda facts: engine.match(facts, patterns), dossiers))
    assert found == [plain.match(facts, patterns) for facts in dossiers]
