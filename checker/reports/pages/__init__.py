"""The pages of a rule pack in Markdown: one a clause, and an index with the ledger; Chinese and English in one."""

from __future__ import annotations

from checker.reports.pages.clause import clause_page
from checker.reports.pages.index import index_page, list_page
from checker.reports.pages.regions import Regional

__all__ = ["Regional", "clause_page", "index_page", "list_page", "pages_of"]


def pages_of(regional: Regional) -> dict[str, str]:
    """File name to text: ``README.md`` is the index, each clause has ``<id>.md``."""
    pages = {f"{clause.id}.md": clause_page(clause, regional) for clause in regional.whole.clauses}
    return {"README.md": index_page(regional.whole), **pages}
