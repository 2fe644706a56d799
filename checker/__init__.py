"""CQO Checker: reads an enterprise's documents and judges whether its Chief Quality Officer post is real.

>>> from checker import interpret
>>> [s.effect for s in interpret("首席质量官可提出质量否决建议，报总经理批准后执行。")]
['recommend_only']
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from checker.audit import check
    from checker.errors import InputError
    from checker.evaluation.evaluating import evaluate
    from checker.evaluation.results import Evaluation
    from checker.judgement.model import Assessment, Finding, Notice, Proof
    from checker.judgement.recognition import Recognition
    from checker.recognition import recognise
    from checker.rulebook import load_pack
    from checker.rulebook.model import Pack
    from checker.statements.model import Limit, Statement

__version__ = "0.1.0"
__all__ = [
    "Assessment",
    "Evaluation",
    "Finding",
    "InputError",
    "Limit",
    "Notice",
    "Pack",
    "Proof",
    "Recognition",
    "Statement",
    "check",
    "evaluate",
    "interpret",
    "load_pack",
    "recognise",
]

_HOMES = {
    "check": "checker.audit",
    "evaluate": "checker.evaluation.evaluating",
    "Evaluation": "checker.evaluation.results",
    "recognise": "checker.recognition",
    "load_pack": "checker.rulebook",
    "Pack": "checker.rulebook.model",
    "Assessment": "checker.judgement.model",
    "Finding": "checker.judgement.model",
    "Notice": "checker.judgement.model",
    "Proof": "checker.judgement.model",
    "Recognition": "checker.judgement.recognition",
    "Statement": "checker.statements.model",
    "Limit": "checker.statements.model",
    "InputError": "checker.errors",
}


def interpret(text: str, headings: Sequence[str] = (), *, pack: str = "cqo-2023") -> list[Statement]:
    """The statements of authority in ``text``, in order.

    ``headings`` are whatever governs the text, outermost first: document title, heading path, table row and
    column headings, legend, lead-in. A text with tables, headings or bold words of Markdown is read as such a page.
    Raises InputError for an unknown pack.
    """
    from checker.rulebook.vocabularies import vocabulary_of
    from checker.statements.as_page import statements_in

    return statements_in(text, headings, vocabulary_of(pack))


def __getattr__(name: str) -> Any:
    """Loads a public name when it is first asked for, so that importing the package stays cheap."""
    from importlib import import_module

    if name not in _HOMES:
        raise AttributeError(f"module 'checker' has no attribute {name!r}")
    return getattr(import_module(_HOMES[name]), name)
