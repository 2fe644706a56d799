"""Rule packs: standards as data. Loads, validates, extends and lints them."""

from __future__ import annotations

from checker.rulebook.lint import LintMessage, lint
from checker.rulebook.loading import PackSummary, list_packs, load_pack

__all__ = ["LintMessage", "PackSummary", "lint", "list_packs", "load_pack"]
