"""Parses conditions: any, all, none, count, a pattern, a parameter, or what is known to be unverified."""

from __future__ import annotations

from collections.abc import Iterator

from checker.errors import did_you_mean
from checker.facts import KINDS
from checker.rulebook.model import All, Any_, Condition, Count, Match, NoneOf, Pattern, Unverified
from checker.rulebook.node import Node
from checker.rulebook.patterns import parse_pattern
from checker.rulebook.scope import Scope, is_parameter

COMPOUND = ("any", "all", "none")
WORDS = (*COMPOUND, "count", "unverified")


def parse_condition(node: Node, scope: Scope, within: tuple[str, ...] = ()) -> Condition:
    """The condition at ``node``; ``within`` are the parameters that are being unfolded.

    Raises InputError for an unknown word, more than one key, a parameter that is no condition, a circle.
    """
    if is_parameter(node):
        return _from_parameter(node, scope, within)
    word, body = _only_key(node)
    if word in COMPOUND:
        parts = tuple(parse_condition(part, scope, within) for part in _parts(word, body))
        if word == "none":
            return NoneOf(parts)
        return Any_(parts) if word == "any" else All(parts)
    if word == "count":
        return _count(body, scope)
    if word == "unverified":
        return _unverified(body)
    pattern = parse_pattern(word, body, scope)
    return pattern if isinstance(pattern, Unverified) else Match(pattern, body.key_spot)


def leaves(condition: Condition | None) -> Iterator[Match | Count]:
    """All patterns of a condition with their spots, in order, those under ``none`` too."""
    if isinstance(condition, Match | Count):
        yield condition
    elif isinstance(condition, Any_ | All | NoneOf):
        for part in condition.parts:
            yield from leaves(part)


def _only_key(node: Node) -> tuple[str, Node]:
    if not isinstance(node.value, dict) or not node.value:
        raise node.wrong(
            "wrong-shape",
            "a condition is a mapping, such as `any: [...]` or `authority: {holder: cqo}`",
            help=f"it begins with {', '.join(WORDS)}, a fact kind, or is a `$parameter`",
        )
    entries = node.items()
    if len(entries) > 1:
        names = ", ".join(f"`{name}`" for name, _ in entries)
        raise entries[1][1].wrong_key(
            "several-keys",
            f"a condition has one key, not {names}",
            help="put them in a list under `all` or `any`",
        )
    word, body = entries[0]
    if word not in WORDS and word not in KINDS:
        raise body.wrong_key(
            "unknown-kind",
            f"`{word}` is neither a fact kind nor a word of conditions",
            help=did_you_mean(word, (*WORDS, *KINDS)) or f"fact kinds: {', '.join(KINDS)}",
        )
    return word, body


def _parts(word: str, body: Node) -> list[Node]:
    if not isinstance(body.value, list) or not body.value:
        raise body.wrong("wrong-shape", f"`{word}` needs a list of conditions", help="put a `-` before each")
    return body.elements()


def _from_parameter(node: Node, scope: Scope, within: tuple[str, ...]) -> Condition:
    parameter = scope.parameter(node)
    if parameter.name in within:
        circle = " → ".join(f"`${name}`" for name in (*within, parameter.name))
        raise node.wrong("parameter-circle", f"parameters stand for each other in a circle: {circle}")
    if parameter.type != "condition":
        raise node.wrong(
            "wrong-parameter-type",
            f"`{node.value}` is of type `{parameter.type}`, and a condition is wanted here",
            parameter.spot,
        )
    if parameter.value is None:
        return Unverified(parameter.why)
    return parse_condition(parameter.value, scope, (*within, parameter.name))


def _count(body: Node, scope: Scope) -> Condition:
    of, least = body.get("of"), body.get("at_least")
    if of is None or least is None or len(body.items()) != 2:
        raise body.wrong("wrong-shape", "`count` is written `count: {of: {...}, at_least: 2}`")
    if not isinstance(least.value, int) or isinstance(least.value, bool) or least.value < 1:
        raise least.wrong("wrong-value", "`at_least` must be a whole number from 1")
    word, inner = _only_key(of)
    if word not in KINDS:
        raise inner.wrong_key("wrong-shape", f"`count` is of one pattern, not of `{word}`")
    pattern = parse_pattern(word, inner, scope)
    if not isinstance(pattern, Pattern):
        return pattern
    return Count(pattern, least.value, inner.key_spot)


def _unverified(body: Node) -> Condition:
    value = body.value
    if not isinstance(value, dict) or set(value) != {"zh", "en"}:
        raise body.wrong(
            "wrong-shape", "`unverified` says what was not seen: `unverified: {zh: ..., en: ...}`"
        )
    return Unverified({str(lang): str(text) for lang, text in value.items()})
