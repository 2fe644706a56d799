"""The words of one paragraph in its final view: insertions in; deleted, struck and hidden text out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import accumulate
from typing import Any

from checker.dossier.bounds import check_paragraph
from checker.dossier.clean import letters_of
from checker.dossier.docx.inks import is_faint
from checker.dossier.docx.names import MC, W14, M, W, find, get, toggle, value, whole, word
from checker.dossier.docx.styles import HIDING, Styles
from checker.dossier.docx.symbols import PICTURE_FONTS, mark, translate
from checker.letters import raised

_REMOVED = frozenset({"del", "moveFrom"})
_ADDED = frozenset({"ins", "moveTo"})
_SILENT = frozenset(
    {
        "pPr",
        "rPr",
        "sdtPr",
        "sdtEndPr",
        "rubyPr",
        "rt",
        "instrText",
        "delText",
        "delInstrText",
        "tblPr",
        "sectPr",
    }
)
_DRAWN = frozenset({"drawing", "pict", "object"})
_FIELD_STEPS = {"begin": 1, "end": -1}
_DEEPEST_FIELD = 20
_PLAIN = {"tab": "\t", "ptab": "\t", "cr": "\n", "noBreakHyphen": "-", "softHyphen": ""}


@dataclass(slots=True)
class Fields:
    """How deep the text is in fields such as ``REF``: True for an instruction, False for its shown result.

    A field may run over many paragraphs, so this lives as long as the story. If begins and ends do not
    balance, or fields stand in fields without end, instructions cannot be told from results and all is shown.
    """

    trusted: bool
    depth: list[bool] = field(default_factory=list)

    def in_instruction(self) -> bool:
        return self.trusted and any(self.depth)

    def step(self, kind: str | None) -> None:
        if kind == "begin":
            self.depth.append(True)
        elif kind == "separate" and self.depth:
            self.depth[-1] = False
        elif kind == "end" and self.depth:
            self.depth.pop()


def fields_of(story: Any) -> Fields:
    kinds = [get(mark, "fldCharType") for mark in story.iter(W + "fldChar")]
    deepest = max(accumulate(_FIELD_STEPS.get(kind or "", 0) for kind in kinds), default=0)
    return Fields(trusted=kinds.count("begin") == kinds.count("end") and deepest <= _DEEPEST_FIELD)


@dataclass(slots=True)
class Words:
    """What was gathered: text, flags, what is drawn (``drawn``), which ``notes`` are called and which ``comments`` are on it."""

    text: str = ""
    flags: set[str] = field(default_factory=set)
    drawn: list[Any] = field(default_factory=list)
    notes: list[tuple[str, str]] = field(default_factory=list)
    comments: list[str] = field(default_factory=list)
    bold: int = 0

    def is_bold(self) -> bool:
        letters = letters_of(self.text)
        return letters > 0 and self.bold * 10 >= letters * 9


@dataclass(slots=True)
class _State:
    """What the reader of a paragraph carries from run to run."""

    styles: Styles
    fields: Fields
    style: str | None
    words: Words
    # While reading removed text: kept out, but the fields within still open and close.
    removed: bool = False
    hidden: bool = False
    faint: bool = False
    bold: bool = False
    raised: bool = False
    font: str | None = None

    def add(self, text: str) -> None:
        if self.removed or self.fields.in_instruction() or not text:
            return
        if self.hidden:
            if text.strip():
                self.words.flags.add("hidden_dropped")
            return
        if self.faint and any(map(str.isalnum, text)):
            self.words.flags.add("faint")
        self.words.text += text
        check_paragraph(self.words.text)
        if self.bold:
            self.words.bold += letters_of(text)


def words_of(paragraph: Any, *, style: str | None, styles: Styles, fields: Fields) -> Words:
    """Reads one ``w:p``; ``style`` is its style id, ``fields`` the fields open where it begins."""
    state = _State(styles, fields, style, Words())
    _children(paragraph, state)
    marks = find(paragraph, "pPr/rPr")
    if marks is not None and any(find(marks, name) is not None for name in (*_REMOVED, *_ADDED)):
        state.words.flags.add("revised")
    return state.words


def chosen(alternatives: Any) -> Iterator[Any]:
    """The children of ``mc:AlternateContent`` that count: the first choice, else the fall-back."""
    choice = alternatives.find(MC + "Choice")
    if choice is None or len(choice) == 0:
        choice = alternatives.find(MC + "Fallback")
    return iter(() if choice is None else choice)


def _children(element: Any, state: _State) -> None:
    for child in element:
        if child.tag == MC + "AlternateContent":
            for inner in chosen(child):
                _one(inner, state)
        else:
            _one(child, state)


def _one(element: Any, state: _State) -> None:
    name = word(element)
    if name is None:
        if element.tag == M + "t":
            state.add(element.text or "")
        elif isinstance(element.tag, str):
            _children(element, state)
    elif name in _REMOVED:
        _inside(element, state, removed=True)
    elif name in _ADDED:
        _inside(element, state, removed=state.removed)
    elif name == "r":
        _run(element, state)
    elif name == "sdt":
        _control(element, state)
    elif name in _DRAWN:
        if not (state.removed or state.hidden):
            state.words.drawn.append(element)
    elif name not in _SILENT:
        _leaf(name, element, state)


def _inside(element: Any, state: _State, *, removed: bool) -> None:
    if element.find(f".//{W}r") is not None or element.find(f".//{M}t") is not None:
        state.words.flags.add("revised")
    before, state.removed = state.removed, removed
    _children(element, state)
    state.removed = before


def _run(run: Any, state: _State) -> None:
    properties = find(run, "rPr")
    before = state.hidden, state.faint, state.bold, state.raised, state.font
    hides, state.bold = state.styles.looks(properties, paragraph_style=state.style)
    state.hidden = state.hidden or hides
    state.faint = state.faint or is_faint(run, properties, state.style, state.styles)
    state.font, state.raised = None, False
    if properties is not None:
        state.font = _picture_font(properties)
        state.raised = value(properties, "vertAlign") == "superscript"
        if _change_hides_or_shows(properties):
            state.words.flags.add("revised")
    _children(run, state)
    state.hidden, state.faint, state.bold, state.raised, state.font = before


def _picture_font(properties: Any) -> str | None:
    fonts = find(properties, "rFonts")
    named = () if fonts is None else (get(fonts, "ascii"), get(fonts, "hAnsi"))
    return next((font for font in named if font and font.lower() in PICTURE_FONTS), None)


def _change_hides_or_shows(properties: Any) -> bool:
    """Formatting may change freely, but a change that strikes or hides words changes what is said."""
    old = find(properties, "rPrChange/rPr")
    return old is not None and any(bool(toggle(old, n)) != bool(toggle(properties, n)) for n in HIDING)


def _control(control: Any, state: _State) -> None:
    box = find(control, "sdtPr")
    ticked = None if box is None else box.find(f"{W14}checkbox/{W14}checked")
    if box is not None and box.find(f"{W14}checkbox") is not None:
        on = ticked is not None and ticked.get(W14 + "val") in ("1", "true", "on")
        state.add("☑" if on else "☐")
        return
    _children(control, state)


def _leaf(name: str, element: Any, state: _State) -> None:
    if name == "t":
        text = translate(element.text or "", state.font)
        state.add(raised(text) if state.raised else text)
    elif name == "br":
        if get(element, "type") not in ("page", "column"):
            state.add("\n")
    elif name in _PLAIN:
        state.add(_PLAIN[name])
    elif name == "sym":
        state.add(_symbol(element))
    elif name == "fldChar":
        if get(element, "fldCharType") == "begin":
            state.add(_form_field(element))
        state.fields.step(get(element, "fldCharType"))
    elif name in ("footnoteReference", "endnoteReference"):
        if not (state.removed or state.hidden):
            state.words.notes.append((name.removesuffix("Reference"), get(element, "id") or ""))
    else:
        _children(element, state)


def _symbol(element: Any) -> str:
    code = get(element, "char") or ""
    try:
        return mark(get(element, "font") or "Symbol", int(code[:8], 16))
    except ValueError:
        return f"[{get(element, 'font')} {code[:8]}]"


def _form_field(begin: Any) -> str:
    box = find(begin, "ffData/checkBox")
    if box is not None:
        said = toggle(box, "checked")
        return "☑" if (toggle(box, "default") if said is None else said) else "☐"
    entries = [get(e, "val") or "" for e in begin.iterfind(f"{W}ffData/{W}ddList/{W}listEntry")]
    chosen_index = whole(value(begin, "ffData/ddList/result")) or 0
    return entries[chosen_index] if 0 <= chosen_index < len(entries) else ""
