"""停线 | 班组长:报告 | 首席质量官:决定 | 总经理:知会: a row whose cells name their own columns."""

from __future__ import annotations

from checker.patterns import Pattern

_CELL = Pattern(r"\s*(?P<post>[^\s:|;。][^:|;。]{1,11}?)\s*(?P<colon>:)\s*(?P<mark>[^:|;。]{1,16}?)\s*", ":")
_NO_POST = Pattern(
    r"序号|编号|条款|日期|版本|页|备注|说明|依据|限额|金额|范围|频次|时限|期限|载体|表单|状态|条件|方式|内容|事项|权力|权限|限制|生效|有效|类别|级别|项目",
    "序编条日版页备说依限金范频时期载表状方内事权生有类级项",
)


def named_cells(text: str) -> tuple[str, str] | None:
    """The heads that the cells of the one row ``text`` name, and the row without them, as long as before."""
    first, *cells = text.split("|")
    if "\n" in text or len(cells) < 2 or ":" in first or not first.strip():
        return None
    found = [_CELL.fullmatch(cell) for cell in cells]
    posts = [f["post"].strip() for f in found if f is not None]
    if len(posts) != len(cells) or any(_NO_POST.search(post) for post in posts):
        return None
    marks = [" " * (f.end("colon")) + f.string[f.end("colon") :] for f in found if f is not None]
    return "|".join(("事项", *posts)), "|".join((first, *marks))
