"""One evaluation in one of the formats."""

from __future__ import annotations

from checker.evaluation.results import Evaluation

FORMATS = ("text", "json", "markdown")


def render(
    found: Evaluation, *, format: str = "text", lang: str = "zh", color: bool = False, width: int = 100
) -> str:
    """The evaluation as text, JSON or Markdown, in Chinese or English."""
    if format == "json":
        from checker.evaluation import as_json

        return as_json.render(found, lang)
    if format == "markdown":
        from checker.evaluation import as_markdown

        return as_markdown.render(found, lang)
    from checker.evaluation import as_text

    return as_text.render(found, lang, color=color, width=width)
