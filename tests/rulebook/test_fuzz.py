"""Whatever stands where a condition should: a condition comes out, or an error for its author."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from checker.errors import InputError
from checker.facts import KINDS
from checker.rulebook.conditions import WORDS, leaves, parse_condition
from checker.rulebook.model import All, Any_, Count, Match, NoneOf, Unverified
from checker.rulebook.node import Node
from checker.rulebook.parameters import resolve
from checker.rulebook.patterns import OPERATORS
from checker.rulebook.scope import Scope
from checker.yamltree import Tree

FIELDS = sorted({name for kind in KINDS.values() for name in kind.fields})
VALUES = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-5, 10**16),
    st.sampled_from(
        ["cqo", "full", "本科", "中级", "大型", "2024-01-01", "$years", "$weak", "$formula", "$none", "$"]
    ),
    st.text(max_size=3),
)
FIELD = st.one_of(
    VALUES,
    st.lists(VALUES, max_size=3),
    st.dictionaries(st.sampled_from([*OPERATORS, "in"]), VALUES, max_size=2),
)
PATTERN = st.dictionaries(
    st.sampled_from([*KINDS, "kind"]), st.dictionaries(st.sampled_from(FIELDS), FIELD, max_size=2), max_size=2
)
CONDITION = st.recursive(
    st.one_of(PATTERN, VALUES),
    lambda inner: st.dictionaries(
        st.sampled_from(WORDS), st.one_of(inner, st.lists(inner, max_size=3)), max_size=1
    ),
    max_leaves=6,
)
DECLARED = Node(
    Tree(
        "parameters.yaml",
        {
            "years": {"type": "number", "value": 5},
            "weak": {"type": "list", "value": ["denied", "advisory"]},
            "formula": {"type": "condition", "value": {"person": {"years_quality": {"gte": "$years"}}}},
            "none": {"type": "text", "value": None, "status": "unverified"},
        },
    )
)
SCOPE = Scope(resolve(dict(DECLARED.items()), {}, as_of=None), {}, frozenset())


@given(CONDITION)
@settings(max_examples=500, deadline=None)
def test_a_condition_or_an_error(data):
    try:
        condition = parse_condition(Node(Tree("x.yaml", data)), SCOPE)
    except InputError as error:
        assert error.spots[0].file in ("x.yaml", "parameters.yaml")
        assert error.message[0].islower() or error.message[0] in "`$"
        assert not error.message.endswith(".")
    else:
        assert isinstance(condition, Match | Any_ | All | NoneOf | Count | Unverified)
        for leaf in leaves(condition):
            assert leaf.pattern.kind in KINDS
            assert {test.field for test in leaf.pattern.tests} <= set(KINDS[leaf.pattern.kind].fields)
