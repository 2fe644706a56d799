"""Titles that hold the officer's and are another's: 前首席质量官, 候任首席质量官, 首席质量官B角, 德国总部的首席质量官."""

from __future__ import annotations

from collections.abc import Sequence

from checker.patterns import Pattern
from checker.statements.naming import Token, make_token

_BEFORE = Pattern(
    r"(?:(?:^|[,。;:、(\n由向与和对经为]|任命|聘任|公司|我司|本厂)前|候任|名誉|挂名|见习|实习|往任|上一任|储备|区域|大区|片区|项目部?|(?<!集团)总部的?|(?:隔壁|兄弟|别家|别的|其他|友商|同行|供方|客户|母公司)[^,。;:、由经向和与及或对归须应给报请是为]{0,4}的?)$|(?:assistants?|secretary|deput(?:y|ies)|delegates?|adviser|advisor|office|predecessor) (?:to|of|for) (?:the )?$",
    "efras前任誉名习储备域区目部的壁弟家友商行供方客户母公司他",
)
_AFTER = Pattern(
    r"(?:的)?(?:b角|ab角|接班|继任|替补|候补|储备|后备|培养对象|联盟|协会|俱乐部|沙龙|论坛|峰会|联络(?:员|人)|助手|培训班|研修班)|的(?:代表(?!权|性)|秘书|副手|代理人|委托人|随员)|\((?:副职?|代|代理人?|助理|见习|实习|候任|后备|名誉|挂职|[ab]{1,2}角|临时)\)",
    "b的接继替候储后培联协俱沙论峰助研(",
)
_FAR = 16


def without_those_near(text: str, tokens: Sequence[Token]) -> list[Token]:
    """``tokens`` in which such a title names somebody else."""
    if not any(t.cls == "officer" for t in tokens):
        return list(tokens)
    if "领导" in text:
        tokens = _leading(text, tokens)
    return [
        make_token((t.start, t.end, "below", "others", False))
        if t.cls == "officer"
        and (_BEFORE.search(text[max(0, t.start - _FAR) : t.start]) or _AFTER.match(text, t.end))
        else t
        for t in tokens
    ]


def _leading(text: str, tokens: Sequence[Token]) -> list[Token]:
    """首席质量官领导质量战略的制定: what he does, and nobody above him."""
    out = list(tokens)
    for i in range(1, len(out) - 1):
        a, b, c = out[i - 1], out[i], out[i + 1]
        led = c.cls == "matter" or (c.cls == "company" and i + 2 < len(out) and out[i + 2].cls == "matter")
        if a.cls == "officer" and a.end == b.start and led and text[b.start : b.end] == "领导":
            out[i] = make_token((b.start, b.end, "duty", "", False))
    return out
