"""组织各分厂、各部门贯彻执行: who has the units carry it out is the one that organises, and not the units."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.as_one import as_one
from checker.statements.naming import Token

_UNIT = r"(?:各?相?关?(?:[^\s,。;:、和与及由并经报由]{0,6}?)(?:厂|部门?|车间|单位|门店|中心|基地|班组|科室|公司|工段|项目|条线|产线|仓|站|店|层级|医院|院区|校区|网点|支行|矿|事业群)(?:[两二三四五六七]端|等)?)"
_HAS = Pattern(
    rf"(?P<verb>组织|统筹|指挥|督促|带领|督导|调度|部署|领导|推动)(?:和|并)?(?:协调|督促|指导)?(?P<units>{_UNIT}(?:[、和与及]{_UNIT}){{0,6}})(?:认真|全面|按期|按时|共同|一起|逐级|具体|严格|予以)*(?:贯彻|执行|落实|实施|推进|推行|落地)",
    "组统指督带调部领推",
)
_COPIED = Pattern(
    r"(?:抄送|抄报|抄告|抄致)(?:给|至)?(?P<whom>[^\s,。;:由经并且]{2,24}?)(?:据此|照此|遵照|按规定)?(?P<verb>执行|兑现|办理|落实|发放|扣款|扣发|扣减)(?=[,。;)]|$)",
    "抄",
)
"""次月5日前抄送人力资源部和财务部执行: those who get the copy do it."""

_BOOKS = Pattern(
    r"(?<=[,;])财务(?:资金)?(?:部门?|中心|处|科|室)?(?:据实|如实|照单|按实|凭单|据此|照此)(?:列支|列账|入账|核销|报销|记账|付款|支付|拨付)(?=[,;。]|$)",
    "财",
)
"""由 H 审批使用，财务部门据实列支: who books what is spent rules no money."""


def has_them_do(text: str, tokens: list[Token]) -> list[Token]:
    """``tokens`` in which the units that somebody has carry out a thing do nothing themselves."""
    for found in _HAS.finditer(text):
        inside = [t for t in tokens if t.end > found.start("units") and t.start < found.end("units")]
        if inside and not any(t.cls in ("above", "officer", "self", "grantor") for t in inside):
            tokens = as_one(tokens, *found.span("units"), "content")
            if found["verb"] == "统筹":  # what he leads is that they carry it out, not what it says
                tokens = as_one(tokens, *found.span("verb"), "implement", "implement")
    for found in _COPIED.finditer(text):
        inside = [t for t in tokens if t.end > found.start("whom") and t.start < found.end("whom")]
        if inside and all(t.cls in ("beside", "below", "conj", "punct", "list") for t in inside):
            tokens = as_one(tokens, *found.span("verb"), "content")
    for found in _BOOKS.finditer(text):
        tokens = as_one(tokens, *found.span(), "content")
    return tokens
