"""Tables that the text names and that were not read as tables: unruled ones in a PDF, pictures."""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.importing.model import Decision, Standard

_CAPTION = re.compile(
    r"(?:^|(?<=。))\s*(表\s*([A-Z]\s*\.\s*\d{1,2}|\d{1,2})(?![\d.])[\s\u3000]+[^\s。；]{2,20})"
)


def of_unread_tables(standard: Standard) -> Iterator[Decision]:
    """A caption without its table: what stands in it was taken for text, or not at all."""
    known = {grid.number.replace(" ", "") for grid in standard.tables()}
    told: set[str] = set()
    for clause in standard.walk():
        for passage in clause.passages:
            match = _CAPTION.search(passage.text)
            number = re.sub(r"\s", "", match[2]) if match else None
            if match is None or number is None or number in known or number in told:
                continue
            told.add(number)
            yield Decision(
                "table-unread",
                f"表{number}（“{match[1]}”）没有读成表格，其内容可能混入条文或缺失",
                f"table {number} was not read as a table; its words may stand among the text or be lost",
                "用有框线的表格或 .docx 重新导入，或手工录入该表",
                "import it with ruled lines or from a .docx, or enter the table by hand",
                passage.place,
                f"表{number}",
            )
