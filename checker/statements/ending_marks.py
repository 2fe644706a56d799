"""标“(止)”处为最终审批人, over steps that bear the mark: a sign that ends the chain is no word of the sentence."""

from __future__ import annotations

from dataclasses import replace

from checker.patterns import Pattern
from checker.statements.normalise import Normal

_TOLD = Pattern(
    r"(?:标|标注|标有|标明|注有|带|加注?|后缀|见)[^,。;:(\[\"“‘']{0,3}[\"“‘']?[(（\[【](?P<mark>[^()（）\[\]【】]{1,3})[)）\]】][\"”’']?(?:字样|标记|符号)?(?:之?处|者|的)?(?:的岗位|的环节|岗位|环节)?(?:即)?(?:为|表示|是|系|即)"
    r"(?:最终|最后|终)(?:的)?(?:审批|批准|决定|审定|签批|审|裁定)(?:人|者|权人|岗位?|环节|点|层级)?",
    "终后 标带注加缀见",
)
_BESIDE = Pattern(r"[(\[]([^()\[\]]{1,3})[)\]]", "([")


def without_ending_marks(headings: tuple[str, ...], normal: Normal) -> Normal:
    """``normal`` without the marks by which a heading says where its chains end; as long as before."""
    if "(" not in normal.text and "[" not in normal.text:
        return normal
    marks = {found.group("mark") for h in headings for found in _TOLD.finditer(h)}
    if not marks:
        return normal
    text = _BESIDE.sub(lambda m: " " * len(m.group()) if m.group(1) in marks else m.group(), normal.text)
    return replace(normal, text=text)


def tells_where_chains_end(heading: str) -> bool:
    """Whether ``heading`` only explains such a mark."""
    return _TOLD.search(heading) is not None
