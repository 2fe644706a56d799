"""Lists that answer item by item: 停线权……有, 质量经费审批：否, ☑ 产品放行 ☐ 停产决定."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal

from checker.letters import HAN
from checker.patterns import Pattern
from checker.records import record
from checker.statements.naming import Token

Said = Literal["yes", "no", "open"]
_LINE = Pattern(
    r"(?m)(?:^|(?<=;))[ \t]*(?:是否(?:有权|拥有|享有|具有|可以|能)?)?(?P<what>[^\n:;]{2,40}?)[ \t]*(?::|…+|\.{3,}|[ \t]+|[—-]{2,})[ \t]*"
    r"(?P<say>是|否|有|无|y|n|yes|no|√|×|✓|✗|待定|未定|已授权|未授权|不授予|授予|(?:[☑☐☒□■][ \t]*(?:不?授予|是|否|有|无|yes|no)[ \t]*){2})(?P<tail>[,(][^\n;]*)?[ \t]*(?:。|(?=;))?[ \t]*(?=;|$)"
)
_BESIDE = Pattern(
    r"(?m)^[ \t]*(?:适用范围|适用|范围|限制|限额|额度|条件|备注|说明|期限|程序|约束|监督|附注)[ \t]*:[ \t]*(?P<words>[^\n:]{2,60})$",
    "适范限额条备说期程约监附",
)
"""适用范围：全部产品: a line that tells more of the answer above it."""
_ADDS_NOTHING = Pattern(
    r"\s*(?:(?:本)?(?:公司|集团|企业|全厂|全院)?(?:的)?(?:全部|所有|一切|任何|各类|各个?)[^,。;仅限除外]{0,20}|全(?:公司|集团|厂|院)|无|无限制|不限|长期(?:有效)?"
    r"|(?:事后)?[报向送]?[^,。;经须]{0,8}(?:备案|备查|知会|知悉|抄送)|(?:书面|口头|当面)(?:通知|告知|签发|下达)(?:即|后即|后立即)(?:生效|执行))\s*。?\s*"
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
    """``text[start:end]`` names a power, and ``said`` is what the list answers.

    ``cuts`` are the places in it that only answer, or label what stands behind them: 有。适用范围：.
    ``bound`` says that what a label adds is not plainly nothing."""

    start: int
    end: int
    said: Said
    cuts: tuple[tuple[int, int], ...] = ()
    bound: bool = False


def answers_in(text: str) -> list[Answer]:
    """The items of a list of answers in document order; none if ``text`` is no such list."""
    return _boxes(text) or _lines(text)


def _lines(text: str) -> list[Answer]:
    if not _BETWEEN.search(text):
        return []
    out: list[Answer] = []
    covered = 0
    for found in sorted((*_LINE.finditer(text), *_BESIDE.finditer(text)), key=lambda m: m.start()):
        covered += len(found.group())
        if found.re.groupindex.keys() == {"words"}:
            if out and out[-1].said == "yes":
                last = out[-1]
                cut = last.end, found.start("words")
                bound = last.bound or _ADDS_NOTHING.fullmatch(found.group("words")) is None
                out[-1] = Answer(last.start, found.end("words"), "yes", (*last.cuts, cut), bound)
            continue
        say = found.group("say")
        said = (
            _ticked(say)
            if say[0] in _TICKED or (say[0] in _EMPTY and len(say) > 1)
            else _SAYS.get(say, "yes")
        )
        tailed = said == "yes" and found.group("tail")
        end = found.end("tail") if tailed else found.end("what")
        cuts = ((found.end("what"), found.start("tail")),) if tailed else ()
        out.append(Answer(found.start("what"), end, said, cuts))
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


def within(answer: Answer, tokens: Sequence[Token]) -> list[Token]:
    """The words of an answer, with a comma for each of its cuts."""
    inside = [
        t
        for t in tokens
        if t.start >= answer.start
        and t.end <= answer.end
        and not any(a <= t.start < b for a, b in answer.cuts)
    ]
    commas = [Token(a, a, "comma", "") for a, b in answer.cuts]
    return sorted((*inside, *commas), key=lambda t: t.start) if inside else []
