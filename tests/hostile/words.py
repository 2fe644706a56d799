"""Word files, large and wrong, out of raw XML."""

from __future__ import annotations

import io
import random
import zipfile
from collections.abc import Mapping
from itertools import islice
from pathlib import Path

VETO = "首席质量官对质量安全事项行使一票否决权。"
_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_WORDS = "质量安全计划预算考核奖惩战略公司批准审核办法规定部门负责经理决定"


def zipped(files: Mapping[str, str | bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return out.getvalue()


def docx(body: str, styles: str = "") -> bytes:
    """A package around ``body``; ``styles`` are the inside of its styles."""
    parts = {"word/document.xml": f"<w:document {_W}><w:body>{body}</w:body></w:document>"}
    if styles:
        parts["word/styles.xml"] = f"<w:styles {_W}>{styles}</w:styles>"
        parts["word/_rels/document.xml.rels"] = (
            f'<Relationships xmlns="{_PACKAGE}"><Relationship Id="s" Type="{_OFFICE}/styles" Target="styles.xml"/>'
            "</Relationships>"
        )
    return zipped(parts)


def para(text: str, style: str = "") -> str:
    own = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{own}<w:r><w:t>{text}</w:t></w:r></w:p>"


def table(rows: int, columns: int, cell: str = "") -> str:
    """A table with other words in each cell, so that it does not pack away to nothing."""
    filled = random.Random(1)

    cells = (f"<w:tc>{para(cell or str(filled.getrandbits(40)))}</w:tc>" for _ in range(rows * columns))
    inner = ("".join(islice(cells, columns)) for _ in range(rows))
    return f"<w:tbl>{''.join(f'<w:tr>{row}</w:tr>' for row in inner)}</w:tbl>"


def babble(length: int, seed: int = 1) -> str:
    """Words of the trade in no order."""
    return "".join(random.Random(seed).choices(_WORDS, k=length))


def letter(folder: Path) -> None:
    """A sound letter, so that a run has something to judge."""
    (folder / "任命书.md").write_text(f"# 关于聘任首席质量官的通知\n\n{VETO}\n", "utf-8")
