"""The rule language: what conditions mean, and what is said of wrong ones."""

from __future__ import annotations

import pytest

from checker.errors import InputError
from checker.rulebook import load_pack
from checker.rulebook.model import All, Any_, Count, FieldTest, Match, NoneOf, Unverified


def satisfied(folder: str):
    return load_pack(folder).clauses[0].satisfied


def test_nesting(clause_with):
    condition = satisfied(
        clause_with(
            """\
  any:
    - all:
        - person: {education: {gte: 本科}, years_quality: {gte: 5, lt: 40}}
        - none:
            - leads: {unit: production}
    - count: {of: {record: {topic: audit}}, at_least: 2}
    - unverified: {zh: 未见, en: not seen}"""
        )
    )
    both, counted, open_ = condition.parts
    assert isinstance(condition, Any_)
    assert isinstance(both, All)
    person, none = both.parts
    assert person.pattern.tests == (
        FieldTest("education", "gte", "本科"),
        FieldTest("years_quality", "gte", 5),
        FieldTest("years_quality", "lt", 40),
    )
    assert isinstance(none, NoneOf)
    assert none.parts[0].pattern.kind == "leads"
    assert isinstance(counted, Count)
    assert (counted.at_least, counted.pattern.kind) == (2, "record")
    assert open_ == Unverified({"zh": "未见", "en": "not seen"})


def test_equal_patterns_are_equal_however_they_are_written(clause_with):
    condition = satisfied(
        clause_with(
            """\
  any:
    - authority: {holder: cqo, held: [full, denied, full]}
    - authority: {held: [denied, full], holder: [cqo]}"""
        )
    )
    first, second = condition.parts
    assert first.pattern == second.pattern
    assert first.spot != second.spot
    assert first.pattern.tests[0].value == ("denied", "full")


def test_every_operator(clause_with):
    condition = satisfied(
        clause_with(
            """\
  appointment:
    date: {before: 2025-01-01, after: 2023-01-01}
    authorised: {exists: false}
    announced: true"""
        )
    )
    assert isinstance(condition, Match)
    assert condition.pattern.tests == (
        FieldTest("announced", "in", (True,)),
        FieldTest("authorised", "exists", False),
        FieldTest("date", "after", "2023-01-01"),
        FieldTest("date", "before", "2025-01-01"),
    )


def test_any_fact_of_a_kind(clause_with):
    assert satisfied(clause_with("  appointment: {}")).pattern.tests == ()


BROKEN = [
    ("unknown-kind", "  persn: {education: 本科}", "7:3", "did you mean `person`?"),
    ("unknown-kind", "  al: []", "7:3", "`al`"),
    ("unknown-field", "  person: {eduction: 本科}", "7:12", "did you mean `education`?"),
    ("wrong-value", "  person: {education: 高中}", "7:23", "must be one of"),
    ("wrong-value", "  person: {years_quality: 五年}", "7:27", "must be a number"),
    ("wrong-value", "  person: {title_in_quality: 1}", "7:30", "true or false"),
    ("wrong-value", "  person: {name: 5}", "7:18", "must be text"),
    ("wrong-value", "  person: {education: null}", "7:23", "exists: false"),
    ("wrong-value", "  person: {education: {gte: [本科, 博士]}}", "7:29", "one value"),
    ("wrong-value", "  appointment: {date: {before: 明天}}", "7:32", "must be a date"),
    ("wrong-value", "  person: {education: {exists: 本科}}", "7:32", "true or false"),
    ("empty-list", "  person: {education: []}", "7:23", "nothing could match"),
    ("unknown-operator", "  person: {education: {ge: 本科}}", "7:24", "`gte`"),
    ("operator-does-not-fit", "  person: {name: {gte: 甲}}", "7:19", "`person.name`"),
    ("operator-does-not-fit", "  person: {education: {before: 2023-01-01}}", "7:24", "gte"),
    ("operator-does-not-fit", "  appointment: {date: {gte: 2023-01-01}}", "7:24", "before, after"),
    ("wrong-shape", "  person:", "7:10", "`person`"),
    ("wrong-shape", "  person: 本科", "7:11", "needs fields"),
    ("wrong-shape", "  any: []", "7:8", "needs a list"),
    ("wrong-shape", "  any: {person: {}}", "7:8", "needs a list"),
    ("wrong-shape", "  {}", "7:3", "a condition is a mapping"),
    ("wrong-shape", "  any: [本科]", "7:9", "a condition is a mapping"),
    ("several-keys", "  person: {}\n  post: {}", "8:3", "`all` or `any`"),
    ("wrong-shape", "  count: {of: {person: {}}}", "7:10", "at_least"),
    ("wrong-shape", "  count: {of: {any: []}, at_least: 1}", "7:16", "one pattern"),
    ("wrong-value", "  count: {of: {person: {}}, at_least: 0}", "7:39", "from 1"),
    ("wrong-shape", "  unverified: 未见", "7:15", "what was not seen"),
    ("unknown-parameter", "  $nothing", "7:3", "`nothing`"),
    ("unknown-concept", "  concept: {name: skilled}", "7:19", "no derivation"),
    ("unknown-id", "  coverage: {of: persons}", "7:18", "did you mean `person`?"),
]


@pytest.mark.parametrize(("code", "text", "place", "words"), BROKEN)
def test_mistakes(clause_with, code, text, place, words):
    with pytest.raises(InputError) as caught:
        load_pack(clause_with(text))
    assert caught.value.code == code
    assert str(caught.value.spots[0]).endswith(f"veto.yaml:{place}")
    assert words in f"{caught.value.message} {caught.value.help}"


def test_ids_come_from_the_vocabulary(tmp_path):
    from checker.rulebook.node import Node
    from checker.rulebook.patterns import parse_pattern
    from checker.rulebook.scope import Scope
    from checker.yamltree import parse

    scope = Scope({}, {"holders": frozenset({"cqo", "board"})}, frozenset())
    body = Node(parse("{holder: cqoo, matter: anything}", "x.yaml"))
    with pytest.raises(InputError) as caught:
        parse_pattern("authority", body, scope)
    assert (caught.value.code, caught.value.spots[0].column) == ("unknown-id", 10)
    assert "did you mean `cqo`?" in (caught.value.help or "")
    free = Node(parse("{matter: anything}", "x.yaml"))
    assert parse_pattern("authority", free, scope).tests[0].value == ("anything",)
