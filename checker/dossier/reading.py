"""From a path to a dossier: every file is read once, and none is passed over in silence."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from checker.dossier.draft import Draft, Note, Unreadable
from checker.dossier.model import COMMENT, Attestation, DataFile, Document, Dossier, Standing, Waiver
from checker.errors import InputError, Spot

if TYPE_CHECKING:
    from checker.dossier.folder import Found
    from checker.dossier.manifest import Declared, Manifest
    from checker.dossier.opening import Opened
    from checker.dossier.source import Source

Progress = Callable[[str, int, int], None]
"""Told the stage (``open`` files, each ``page`` of a long one, ``read`` their words), how many steps of it are done,
and how many there are."""


def read_dossier(path: Path, *, progress: Progress | None = None) -> Dossier:
    """All of a folder, or of a single file; ``progress`` is told ``open`` before each.

    Raises InputError for a path that is not there, a folder with nothing to check, more than 2,000 files, or a
    mistake in a file that a person wrote for us. A document that cannot be read is in the dossier with its reason.
    """
    from checker.dossier.folder import files_in, printable

    path = Path(path)
    shown = printable(str(path))
    if not path.exists():
        raise InputError(
            "no-such-path", f"there is no `{shown}`", help="give a folder of documents, or one document"
        )
    if path.is_dir():
        dossier = _from_files(path, files_in(path), progress=progress)
    else:
        _check_single(path)
        dossier = _from_files(path.parent, [_single(path)], name=printable(path.stem), progress=progress)
    if not dossier.documents and not dossier.data:
        raise InputError(
            "nothing-to-check",
            f"there is no document in `{shown}`",
            Spot(shown),
            help="put the letter of appointment, the job description and the like into the folder"
            + (
                f"; left out as reports of `cqo`: {', '.join(dossier.own_reports)}"
                if dossier.own_reports
                else ""
            ),
        )
    return dossier


def read_document(path: Path, *, root: Path) -> Document:
    """One file as a document, its path shown below ``root``; ``unreadable`` with a reason if it cannot be read.

    A data file gives a document of kind ``data`` without blocks. Raises InputError for a path that is not there
    or a data file with a mistake.
    """
    from checker.dossier.folder import Found, printable, shown_path

    path = Path(path)
    if not path.exists():
        raise InputError("no-such-path", f"there is no `{printable(str(path))}`")
    _check_single(path)
    read = _read(Found(path, shown_path(path, root)))
    return read if isinstance(read, Document) else Document(read.path, "data", sha256=read.sha256)


def _check_single(path: Path) -> None:
    from checker.dossier.datafiles import SUFFIXES, TOP_ONLY, stem_of
    from checker.dossier.folder import printable

    if path.suffix.lower() in SUFFIXES and stem_of(path.name) in TOP_ONLY:
        raise InputError(
            "not-a-document",
            f"`{printable(str(path))}` speaks of the folder that it stands in",
            help="give the folder, or one document of it",
        )


def _single(path: Path) -> Found:
    from checker.dossier.folder import Found, printable

    return Found(path, printable(path.name))


def _from_files(
    root: Path, files: Sequence[Found], *, name: str | None = None, progress: Progress | None = None
) -> Dossier:
    from checker.dossier.datafiles import SUFFIXES, TOP_ONLY, stem_of
    from checker.dossier.opening import ahead
    from checker.dossier.pages_read import hearing

    steering: dict[str, Found] = {}
    others: list[Found] = []
    for found in files:
        stem = stem_of(found.shown)
        top = "/" not in found.shown and found.path.suffix.lower() in SUFFIXES and stem in TOP_ONLY
        if not top:
            others.append(found)
            continue
        if stem in steering:
            raise InputError(
                "said-twice", f"there are two files `{stem}`", Spot(found.shown), Spot(steering[stem].shown)
            )
        steering[stem] = found
    manifest = _manifest(steering.get("dossier"), others)
    own = [each.shown for each in others if each.shown not in manifest.documents and _is_own(each)]
    others = [each for each in others if each.shown not in own]
    apart = {number for number, found in enumerate(others) if _is_apart(found)}
    read: dict[int, Document | DataFile] = {}
    with hearing(_pages_to(progress)), ahead([others[number] for number in sorted(apart)]) as opened:
        # What is read here comes first, while the other process starts.
        for number in sorted(range(len(others)), key=lambda number: (number in apart, number)):
            if progress:
                progress("open", len(read), len(others))
            found = others[number]
            declared = manifest.documents.get(found.shown)
            read[number] = _told(found, next(opened), declared) if number in apart else _read(found, declared)
    in_order = [read[number] for number in range(len(others))]
    documents = [each for each in in_order if isinstance(each, Document)]
    data = [each for each in in_order if isinstance(each, DataFile)]
    if manifest.enterprise:
        data.insert(0, manifest.enterprise)
    enterprise = _agreed([d for d in data if d.kind == "enterprise"])
    return Dossier(
        name=manifest.name or enterprise.get("name") or name or root.resolve().name or "dossier",
        documents=tuple(documents),
        data=tuple(data),
        enterprise=enterprise.get("name"),
        region=enterprise.get("region"),
        size=enterprise.get("size"),
        industry=enterprise.get("industry"),
        officer_titles=manifest.officer_titles,
        officer_name=manifest.officer_name,
        waivers=_waivers(steering.get("waivers")),
        attestations=_attestations(steering.get("attestations")),
        own_reports=tuple(own),
    )


def _pages_to(progress: Progress | None) -> Callable[[int, int], None] | None:
    if progress is None:
        return None
    return lambda done, of: progress("page", done, of)


def _is_own(found: Found) -> bool:
    """Whether it is a report of ours; a file that dossier.yaml lists is what it says there."""
    from checker.dossier.own_reports import FORMS, is_being_written, is_own_report
    from checker.dossier.source import load

    if found.refused is not None or found.path.suffix.lower() not in FORMS:
        return False
    if is_being_written(found.path):
        return True
    try:
        return is_own_report(found.path.suffix.lower(), load(found.path, found.shown).data)
    except Unreadable:
        return False


def _manifest(found: Found | None, others: Sequence[Found]) -> Manifest:
    from checker.dossier.manifest import Manifest, read_manifest

    if found is None:
        return Manifest()
    return read_manifest(_must_load(found), [other.shown for other in others])


def _waivers(found: Found | None) -> tuple[Waiver, ...]:
    from checker.dossier.manifest import read_waivers

    return () if found is None else read_waivers(_must_load(found))


def _attestations(found: Found | None) -> tuple[Attestation, ...]:
    from checker.dossier.manifest import read_attestations

    return () if found is None else read_attestations(_must_load(found))


def _must_load(found: Found) -> Source:
    """What steers the run must be readable: nothing may be decided without it."""
    from checker.dossier.encoding import decode
    from checker.dossier.source import load

    try:
        if found.refused is not None:
            raise Unreadable(found.refused.zh, found.refused.en)
        source = load(found.path, found.shown)
        decode(source.data)
    except Unreadable as error:
        raise InputError("unreadable-file", error.note.en, Spot(found.shown)) from None
    return source


def _agreed(files: Sequence[DataFile]) -> Mapping[str, Any]:
    """What all files say of the enterprise; raises InputError where two differ."""
    out: dict[str, Any] = {}
    said_in: dict[str, DataFile] = {}
    for file in files:
        for key, value in file.data.items():
            if key in out and out[key] != value:
                first = said_in[key]
                raise InputError(
                    "said-twice",
                    f"`{key}` is `{value}` here and `{out[key]}` in {first.path}",
                    Spot(file.path, file.lines.get(key)),
                    Spot(first.path, first.lines.get(key)),
                    help="keep one",
                )
            out[key], said_in[key] = value, file
    return out


def _is_apart(found: Found) -> bool:
    """Whether another process reads the file as a document."""
    from checker.dossier.datafiles import is_data
    from checker.dossier.registry import is_apart

    suffix = found.path.suffix.lower()
    return is_apart(suffix) and not is_data(found.shown, suffix)


def _read(found: Found, declared: Declared | None = None) -> Document | DataFile:
    from checker.dossier.datafiles import is_data, read_data
    from checker.dossier.opening import fault, loaded, opened

    if not is_data(found.shown, found.path.suffix.lower()):
        return _told(found, opened(found), declared)
    source: Source | None = None
    try:
        source = loaded(found)
        return read_data(source)
    except Unreadable as error:
        return _unreadable(found, source, error.note, declared)
    except InputError:
        raise
    except Exception as error:
        return _unreadable(found, source, fault(error), declared)


def _told(found: Found, opened: Opened, declared: Declared | None) -> Document:
    """What was opened, as a document; a fault of ours in it ends the reading of that one file only."""
    from checker.dossier.opening import fault

    if opened.source is None or opened.draft is None:
        return _unreadable(found, opened.source, opened.refused or fault(ValueError()), declared)
    try:
        return _document(opened.source, opened.draft, declared)
    except Unreadable as error:
        return _unreadable(found, opened.source, error.note, declared)
    except Exception as error:
        return _unreadable(found, opened.source, fault(error), declared)


_SLIDES = frozenset((".pptx", ".ppt", ".dps", ".odp"))
"""Slides tell of what other papers rule, unless their title says what they are."""


def _document(source: Source, draft: Draft, declared: Declared | None) -> Document:
    from checker.dossier import faint, metadata, revisions, signing
    from checker.dossier.flow import blocks_of
    from checker.dossier.kinds import kind_of
    from checker.dossier.prevailing import prevailing_in
    from checker.dossier.references import references_in
    from checker.dossier.report_marks import as_remarks
    from checker.dossier.standing import standing_of
    from checker.dossier.validity import validity_of

    title = metadata.find_title(draft.items, draft.title)
    seen = blocks_of(draft.items, title=title)
    every = revisions.marked(as_remarks(faint.with_what_they_govern(seen)))
    notes = (*draft.warnings, *faint.note_of(seen))
    paper = tuple(block for block in every if block.place.part != COMMENT)
    history = revisions.revisions_of(paper)
    # What the paper tells of its past is no word of what it is now.
    blocks = tuple(block for block in paper if not revisions.is_told(block))
    stem, revised = _stem(source.path), revisions.revised_on(history)
    kind = kind_of(title=title.text, stem=stem, blocks=blocks)
    date = metadata.date_of(blocks, stem) or revised
    if kind == "other" and source.suffix in _SLIDES:
        kind = "training_material"
    validity = validity_of(blocks, title=title.text, day=date)
    # The term of a letter of appointment is that of the person in office.
    lasts = kind not in ("appointment", "record", "training_material", "standard")
    guess = Document(
        source.path,
        kind,
        status="partly_read" if draft.unread else "read",
        reason=draft.unread.en if draft.unread else None,
        reason_zh=draft.unread.zh if draft.unread else None,
        title=title.text,
        number=metadata.number_of(blocks),
        date=date,
        standing=standing_of(title=title.text, stem=stem, blocks=blocks),
        signed_by=metadata.signed_by(blocks),
        blocks=every,
        sha256=source.sha256,
        warnings=tuple(note.en for note in notes),
        warnings_zh=tuple(note.zh for note in notes),
        applies_from=validity.starts if lasts else None,
        applies_until=validity.until if lasts else None,
        ends=validity.ends,
        version=revisions.version_of(paper, history),
        revised_on=revised,
        revisions=history,
        signature=signing.signature_of(blocks),
        seal=signing.seal_of(blocks),
        prevailing=prevailing_in(blocks),
        references=references_in(blocks),
    )
    return _as_declared(guess, declared)


def _unreadable(found: Found, source: Source | None, note: Note, declared: Declared | None) -> Document:
    from checker.dossier.kinds import kind_of

    stem = _stem(found.shown)
    kind = "org_chart" if stem.lower() == "org-chart" else kind_of(title=None, stem=stem, blocks=())
    sha256 = source.sha256 if source else ""
    guess = Document(found.shown, kind, "unreadable", reason=note.en, reason_zh=note.zh, sha256=sha256)
    return _as_declared(guess, declared)


def _as_declared(guess: Document, declared: Declared | None) -> Document:
    """What dossier.yaml says replaces the guess; the rest of the guesses are named."""
    said: dict[str, Any] = {
        name: value
        for name in ("kind", "date", "rank", "standing", "title", "number", "signed_by")
        if declared is not None and (value := getattr(declared, name)) is not None
    }
    guessed = [n for n in ("kind", "date") if n not in said and getattr(guess, n) is not None]
    if "standing" not in said and guess.standing != "in_force":
        guessed.append("standing")
    document = replace(guess, inferred=tuple(guessed))
    if "standing" in said:
        # Whoever says that a paper is in force knows better than its own words.
        standing = cast(Standing, said.pop("standing"))
        document = replace(document, standing=standing, applies_from=None, applies_until=None, declared=True)
    return replace(document, **said)


def _stem(path: str) -> str:
    name = path.rpartition("/")[2]
    return name.rpartition(".")[0] or name
