"""What may be wrong with the phrase patterns of a vocabulary: never read, matching nothing, unused macros."""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.errors import Spot
from checker.rulebook.form_language import Automaton, automaton, matches_nothing, swallows
from checker.rulebook.vocabulary_entries import Entry
from checker.yamltree import Tree

Found = Iterator[tuple[str, Spot, str, str]]

ROLES = ("early_limits", "strengtheners", "harmless", "limits")
"""In the order in which they are sought; within one, file and line say it."""


def lint_patterns(trees: dict[str, Tree]) -> Found:
    """All findings on ``modifiers.yaml``; its forms have to have been compiled already."""
    files = [trees[name] for name in ("modifiers.en", "modifiers") if name in trees]
    macros: dict[str, str] = {}
    for tree in files:
        macros |= tree.data.get("macros") or {}
        yield from _unused_macros(tree)
    before: list[tuple[Automaton, str, Spot]] = []
    for role in ROLES:
        for tree in files:
            for rule, form, spot in _forms(tree, role):
                yield from _judged(form, rule, spot, macros, before)


def _judged(
    form: str, rule: str, spot: Spot, macros: dict[str, str], before: list[tuple[Automaton, str, Spot]]
) -> Found:
    if matches_nothing(form, macros):
        yield (
            "pattern-of-nothing",
            spot,
            f"a form of `{rule}` fits where no word stands, and hides every later form",
            "let one item at least be neither `?` nor `*`",
        )
        return
    made = automaton(form, macros)
    hider = next((b for b in before if swallows(b[0], made)), None)
    if hider is not None:
        yield (
            "pattern-never-read",
            spot,
            f"this form of `{rule}` is never read: wherever it fits, one of `{hider[1]}` fits before it",
            f"leave it out, or put it before line {hider[2].line}",
        )
    before.append((made, rule, spot))


def _forms(tree: Tree, role: str) -> Iterator[tuple[str, str, Spot]]:
    for rule, spec in (tree.data.get(role) or {}).items():
        for index, form in enumerate(spec["forms"]):
            yield rule, form, tree.spot((role, rule, "forms", index))


def forms_of(trees: dict[str, Tree]) -> Iterator[Entry]:
    """Every form with its rule and place."""
    for tree in (trees[name] for name in ("modifiers.en", "modifiers") if name in trees):
        for role in ROLES:
            for rule, form, spot in _forms(tree, role):
                yield Entry(form, f"modifiers.{role}.{rule}", spot)


def _unused_macros(tree: Tree) -> Found:
    macros = tree.data.get("macros") or {}
    forms = [form for role in ROLES for _, form, _ in _forms(tree, role)]
    used = set(re.findall(r"[A-Z_]+", " ".join((*forms, *macros.values()))))
    for name in macros:
        if name not in used:
            yield (
                "unused-macro",
                tree.spot(("macros", name), key=True),
                f"no form uses the macro `{name}`",
                "leave it out",
            )
