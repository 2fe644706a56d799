"""Rule packs: standards as data. Loads, validates, extends and lints them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from checker.rulebook.loading import PackSummary, list_packs, load_pack

if TYPE_CHECKING:
    from checker.rulebook.lint import LintMessage, lint

__all__ = ["LintMessage", "PackSummary", "lint", "list_packs", "load_pack"]


def __getattr__(name: str) -> Any:
    """The linter is loaded when it is asked for: an audit does without it."""
    if name not in ("LintMessage", "lint"):
        raise AttributeError(f"module 'checker.rulebook' has no attribute {name!r}")
    from importlib import import_module

    found = import_module("checker.rulebook.lint")
    globals().update(LintMessage=found.LintMessage, lint=found.lint)
    return globals()[name]
