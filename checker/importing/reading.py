"""A file becomes a standard: front matter, contents, foreword, body. Refuses what is none."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from checker.dossier.draft import Draft, Note, Table, Unreadable
from checker.errors import InputError, Spot
from checker.importing.cover import cover_of
from checker.importing.front import entry, parted, told_apart
from checker.importing.lines import Line, lines_of
from checker.importing.model import Decision, Passage, Standard
from checker.importing.tree import Builder

SUFFIXES = (".pdf", ".docx", ".doc", ".wps", ".odt", ".rtf")
_FEWEST = 3


def read_standard(path: Path) -> Standard:
    """The standard in the file.

    Raises InputError for a path that is not there, a format that is no paper, a file that cannot be read (encrypted, a
    scan without text), and a document without numbered clauses.
    """
    from checker.dossier.folder import printable
    from checker.dossier.registry import read_draft
    from checker.dossier.source import load

    shown = printable(path.name)
    if not path.exists():
        raise InputError(
            "no-such-path", f"there is no `{printable(str(path))}`", help="name the file of the standard"
        )
    if path.is_dir() or path.suffix.lower() not in SUFFIXES:
        raise InputError(
            "not-a-standard-file",
            f"`{printable(str(path))}` is no .pdf or .docx",
            help="导入只接受标准文本的 PDF 或 Word 文件 · give the text of the standard as PDF or Word",
        )
    try:
        source = load(path, shown)
        draft = read_draft(source)
    except Unreadable as error:
        raise _unreadable(shown, error.note) from None
    if draft.unread is not None and not _words(draft):
        raise _unreadable(shown, draft.unread)
    return _standard(draft, shown, source.sha256)


def _unreadable(shown: str, note: Note) -> InputError:
    return InputError(
        "unreadable-standard",
        f"{note.en} · {note.zh}",
        Spot(shown),
        help="give a file whose text can be copied",
    )


def _words(draft: Draft) -> bool:
    return sum(len(line.text) for line in lines_of(draft.items) if isinstance(line, Line)) > 200


def _standard(draft: Draft, shown: str, sha256: str) -> Standard:
    lines = lines_of(draft.items)
    aside = [line for line in lines if isinstance(line, Line) and line.part is not None]
    flow = [line for line in lines if isinstance(line, Table) or line.part is None]
    builder = Builder()
    listed = parted(flow, builder.begins)[1]
    front, contents, foreword, body = parted(told_apart(flow, listed), builder.begins)
    builder.read(body)
    clauses = tuple(root.closed() for root in builder.roots)
    if sum(1 for clause in clauses if not clause.annex) < _FEWEST:
        raise InputError(
            "no-standard",
            "the document has no clauses numbered as a standard's: 1, 2, 3 … · 文件中没有按标准编号的章条（1、2、3……）",
            Spot(shown),
            help="import takes the text of a standard in the form of GB/T 1.1; nothing was written",
        )
    cover = cover_of(front, aside)
    title = (cover.title or "").replace(" ", "")
    decisions = [*builder.decisions, *_of_reading(draft)]
    return Standard(
        path=shown,
        sha256=sha256,
        cover=cover,
        clauses=clauses,
        contents=tuple(entry(line.text) for line in contents),
        foreword=tuple(Passage("text", line.text, line.place) for line in foreword if line.closed != title),
        references=tuple(builder.references or ()),
        decisions=tuple(decisions),
        warnings=tuple({"zh": note.zh, "en": note.en} for note in draft.warnings),
    )


def _of_reading(draft: Draft) -> Sequence[Decision]:
    if draft.unread is None:
        return ()
    return (
        Decision(
            "partly-read",
            f"原文件未能全部读取：{draft.unread.zh}",
            f"the file was read only in part: {draft.unread.en}",
            "换用可复制文字的文件重新导入，或对照原文补齐",
            "import again from a file whose text can be copied, or complete it by hand",
        ),
    )
