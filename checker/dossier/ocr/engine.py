"""The recogniser of words in pictures, loaded when the first picture comes and only if it is installed."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any

from checker.dossier.ocr.extra import MODELS, models
from checker.records import record

# Of a letter: lines are found by their shape, whatever their reading is worth.
_LEAST = 0.0
_THREADS = 2

Corner = tuple[float, float]


@record(frozen=True, slots=True)
class Letter:
    """A character and where it stands from left to right, along its line."""

    text: str
    left: float
    right: float


@record(frozen=True, slots=True)
class Seen:
    """A line as it was read. ``corners`` run clockwise from its top left, in pixels; ``score`` is 0 to 1."""

    corners: tuple[Corner, Corner, Corner, Corner]
    text: str
    score: float
    letters: tuple[Letter, ...] = ()


def lines_in(image: Any) -> list[Seen]:
    """All lines of a picture (an array of rows of pixels: blue, green, red), upright ones at their best."""
    found = _read(image, find=True)
    if found.boxes is None or not found.txts:
        return []
    words = found.word_results or [()] * len(found.txts)
    out = []
    for box, text, score, letters in zip(found.boxes, found.txts, found.scores, words, strict=True):
        corners = tuple((float(x), float(y)) for x, y in box)
        if len(corners) == 4 and text.strip():
            out.append(Seen(corners, text, float(score), _letters(text, letters, corners)))
    return out


def words_of(image: Any) -> tuple[str, float]:
    """A picture of one line: its words, and how sure they are."""
    found = _read(image, find=False)
    if not found.txts:
        return "", 0.0
    return str(found.txts[0]), float(found.scores[0])


def spread(text: str, left: float, right: float) -> tuple[Letter, ...]:
    """The characters set out evenly, a Latin one half as wide as a Chinese one."""
    widths = [1.0 if character > "\u2e7f" else 0.55 for character in text]
    step = (right - left) / max(sum(widths), 1.0)
    out, at = [], left
    for character, width in zip(text, widths, strict=True):
        out.append(Letter(character, at, at + width * step))
        at += width * step
    return tuple(out)


def _letters(text: str, found: Sequence[Any], corners: Sequence[Corner]) -> tuple[Letter, ...]:
    left, right = corners[0][0], corners[1][0]
    letters = [
        Letter(str(word), float(min(x for x, _ in box)), float(max(x for x, _ in box)))
        for word, _, box in found
    ]
    if [letter.text for letter in letters] == [character for character in text if not character.isspace()]:
        return _with_blanks(text, letters)
    return spread(text, left, right)


def _with_blanks(text: str, letters: Sequence[Letter]) -> tuple[Letter, ...]:
    out: list[Letter] = []
    rest = iter(letters)
    for character in text:
        at = out[-1].right if out else letters[0].left
        out.append(Letter(" ", at, at) if character.isspace() else next(rest))
    return tuple(out)


def _read(image: Any, *, find: bool) -> Any:
    # It remembers what it was told last: everything is said each time.
    return _engine()(
        image,
        use_det=find,
        use_cls=False,
        use_rec=True,
        return_word_box=find,
        return_single_char_box=find,
        text_score=_LEAST,
    )


@cache
def _engine() -> Any:
    from rapidocr import RapidOCR

    folder = models()
    if folder is None:
        raise RuntimeError("not installed")
    return RapidOCR(
        params={
            "Global.log_level": "critical",
            "Global.text_score": _LEAST,
            # A model that is named is taken as it lies there; another would be looked for elsewhere.
            **{f"{part}.model_path": str(folder / name) for part, name in MODELS.items()},
            "EngineConfig.onnxruntime.intra_op_num_threads": _THREADS,
            "EngineConfig.onnxruntime.inter_op_num_threads": 1,
        }
    )
