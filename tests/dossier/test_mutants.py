"""Sound files of each format, damaged at random: words or a reason, never a fault, and no place outside the file."""

from __future__ import annotations

import io
import random
import zipfile
from pathlib import Path

import pytest

from checker.dossier import read_document

from .test_twelve_clauses import CLAUSES, MATRICES, html_matrix, mail, pptx_matrix, xls_matrix, xlsx_matrix

MAKERS = {
    ".xlsx": xlsx_matrix,
    ".xls": xls_matrix,
    ".pptx": pptx_matrix,
    ".html": html_matrix,
    ".eml": mail,
    ".csv": MATRICES["a.csv"],
    ".md": CLAUSES["a.md"],
}
INVISIBLE = "\u200b\u202e\u2060\ufeff"


def flipped(data: bytes, chance: random.Random) -> bytes:
    """Some bytes changed, a stretch lost or doubled."""
    out = bytearray(data)
    for _ in range(chance.choice([1, 3, 30])):
        if out:
            out[chance.randrange(len(out))] = chance.randrange(256)
    if chance.random() < 0.3 and len(out) > 20:
        at = chance.randrange(len(out) - 10)
        out[at : at + chance.randrange(1, 200)] = out[:1] * chance.choice([0, 5])
    return bytes(out)


def inside(data: bytes, chance: random.Random) -> bytes:
    """The same within one part of a package, so that the damage is not only the archive's."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        names = [n for n in old.namelist() if n.endswith((".xml", ".rels"))]
        hit = chance.choice(names)
        for name in old.namelist():
            new.writestr(name, swapped(old.read(name), chance) if name == hit else old.read(name))
    return out.getvalue()


def swapped(data: bytes, chance: random.Random) -> bytes:
    """XML that is still XML for the most part: numbers and names changed, elements lost."""
    text = data.decode("utf-8")
    for _ in range(chance.choice([1, 2, 8])):
        old = chance.choice(
            ["1", "2", "0", "r:id", "ref=", "t=", "count", "val", "<v>", "sheet", "A1", "row", "span"]
        )
        new = chance.choice(["", "-1", "99999999999", "x", "1e999", "r:id", "ZZZ9", "b"])
        at = text.find(old, chance.randrange(max(1, len(text))))
        if at >= 0:
            text = text[:at] + new + text[at + len(old) :]
    return text.encode("utf-8", "replace")


@pytest.mark.parametrize("suffix", MAKERS)
def test_damaged_files_end_in_words_or_in_a_reason(suffix: str, tmp_path: Path) -> None:
    MAKERS[suffix](tmp_path / f"good{suffix}")
    good = (tmp_path / f"good{suffix}").read_bytes()
    chance = random.Random(7)
    path = tmp_path / f"bad{suffix}"
    for turn in range(150):
        is_package = good.startswith(b"PK") and turn % 3
        path.write_bytes(inside(good, chance) if is_package else flipped(good, chance))
        document = read_document(path, root=tmp_path)
        assert document.status == "read" or document.reason, turn
        # A fault of ours would be told so.
        assert "could not be parsed" not in (document.reason or ""), (turn, document.reason)
        assert all(b.place.file == f"bad{suffix}" for b in document.blocks)


@pytest.mark.parametrize("name", CLAUSES)
def test_invisible_characters_do_not_split_a_word(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from . import test_twelve_clauses as model

    if name == "gb18030.txt":
        pytest.skip("gb18030 is read by the same reader as the others")
    marked = "第一条 首席质量官不" + INVISIBLE + "得行使一票否决权。"
    monkeypatch.setattr(model, "CHAPTERS", {"第一章 权限": (marked,)})
    monkeypatch.setattr(model, "LINES", ["职权管理办法", "第一章 权限", marked])
    CLAUSES[name](tmp_path / name)
    document = read_document(tmp_path / name, root=tmp_path)
    assert "第一条 首席质量官不得行使一票否决权。" in [b.text for b in document.blocks]
