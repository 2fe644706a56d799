"""What a pattern may name: parameters, ids of the vocabulary, concepts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field

from checker.errors import did_you_mean
from checker.records import record
from checker.rulebook.node import Node
from checker.rulebook.parameters import Parameter
from checker.statements.duties.topics import Topics
from checker.statements.vocabulary import Vocabulary


@record(frozen=True, slots=True)
class Scope:
    """``ids`` maps a vocabulary list (``holders``, ``matters`` …) to its ids; an empty one allows all.

    ``asked`` gathers the names of the parameters that were asked for.
    """

    parameters: Mapping[str, Parameter]
    ids: Mapping[str, frozenset[str]]
    concepts: frozenset[str]
    asked: set[str] = field(default_factory=set)

    def parameter(self, node: Node) -> Parameter:
        """The parameter that ``$name`` at ``node`` stands for. Raises InputError for an unknown one."""
        name = node.value[1:]
        if name not in self.parameters:
            raise node.wrong(
                "unknown-parameter",
                f"there is no parameter `{name}`",
                help=did_you_mean(name, self.parameters),
            )
        self.asked.add(name)
        return self.parameters[name]


OTHER = "other"
"""Whoever is in a chart neither the officer nor the top."""


def is_parameter(node: Node) -> bool:
    return isinstance(node.value, str) and node.value.startswith("$")


def vocabulary_ids(vocabulary: Vocabulary, topics: Topics | None = None) -> dict[str, frozenset[str]]:
    """The ids that the vocabulary declares, for each list that a fact field may draw from.

    An authority fact carries the matter and the power that its authority stands for, so these count too; an
    authority of two halves is held whole under both names together (``assess_reward``).
    """
    authorities = vocabulary.authorities.values()
    whole = ("_".join(each.halves) for each in authorities if each.halves)
    return {
        "holders": frozenset((*vocabulary.holders, OTHER) if vocabulary.holders else ()),
        "matters": frozenset((*vocabulary.matters, *(each.matter for each in authorities))),
        "powers": frozenset((*vocabulary.powers, *whole, *(r.power for a in authorities for r in a.rows))),
        "topics": frozenset(topics.topics if topics else ()),
        "provisions": frozenset(vocabulary.provisions.topics if vocabulary.provisions else ()),
    }
