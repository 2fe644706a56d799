"""Lists that answer item by item: 停线权……有, 质量经费审批：否, ☑ 产品放行 ☐ 停产决定."""

from __future__ import annotations

import re
from typing import Literal

from checker.letters import HAN
from checker.patterns import Pattern
from checker.records import record

Said = Literal["yes", "no", "open"]
_LINE = Pattern(
    r"(?m)(?:^|(?<=;))[ \t]*(?:是否(?:有权|拥有|享有|具有|可以|能)?)?(?P<what>[^\n:;]{2,40}?)[ \t]*(?::|…+|\.{3,}|[ \t]+|[—-]{2,})[ \t]*"
    r"(?P<say>是|否|有|无|y|n|yes|no|√|×|✓|✗|待定|未定|已授权|未授权|不授予|授予|(?:[☑☐☒□■][ \t]*(?:不?授予|是|否|有|无|yes|no)[ \t]*){2})(?P<tail>[,(][^\n;]*)?[ \t]*(?:。|(?=;))?[ \t]*(?=;|$)"
)
_BETWEEN = Pattern(r"[: \t…—-]|\.{3}")
"""What stands between a power and its answer."""
_SAYS: dict[str, Said] = {
    "否": "no", "无": "no", "n": "no", "no": "no", "×": "no", "✗": "no", "未授权": "no", "不授予": "no",
    "待定": "open", "未定": "open",
}  # fmt: skip
_BOX = Pattern(r"\[[ √×✓x]?\]|[☑☐☒□■√✓×✗](?=[ \t]*" + HAN + ")", "[×√■□☐☑☒✓✗")
_TICKED = frozenset(("☑", "■"))
_EMPTY = frozenset(("☐", "□", "☒", "×", "✗", "[ ]", "[]", "[×]", "[x]"))


@record(frozen=True, slots=True)
class Answer:
    """``text[start:end]`` names a power, and ``said`` is what the list answers."""

    start: int
    end: int
    said: Said


def answers_in(text: str) -> list[Answer]:
    """The items of a list of answers in document order; none if ``text`` is no such list."""
    return _boxes(text) or _lines(text)


def _lines(text: str) -> list[Answer]:
    if not _BETWEEN.search(text):
        return []
    out: list[Answer] = []
    for found in _LINE.finditer(text):
        say = found.group("say")
        said = (
            _ticked(say)
            if say[0] in _TICKED or (say[0] in _EMPTY and len(say) > 1)
            else _SAYS.get(say, "yes")
        )
        end = found.end("what")
        if said == "yes" and found.group("tail"):
            end = found.end("tail")
        out.append(Answer(found.start("what"), end, said))
    covered = sum(len(m.group()) for m in _LINE.finditer(text))
    return out if out and covered >= len(text.strip()) - text.count("\n") - text.count(";") - 2 else []


def _ticked(say: str) -> Said:
    """☑授予 □不授予: what the one ticked box says."""
    chosen = [m.group(2) for m in re.finditer(r"([☑☐☒□■])[ \t]*([^☑☐☒□■ \t]+)", say) if m.group(1) in _TICKED]
    return _SAYS.get(chosen[0], "yes") if len(chosen) == 1 else "open"


def _boxes(text: str) -> list[Answer]:
    found = list(_BOX.finditer(text))
    if not found or text[: found[0].start()].strip():
        return []
    ends = [*(m.start() for m in found[1:]), len(text)]
    return [
        Answer(m.end(), end, "no" if m.group() in _EMPTY else "yes")
        for m, end in zip(found, ends, strict=True)
        if text[m.end() : end].strip()
    ]
