"""The words for what is wrong with a chart; none of it stops the run."""

from __future__ import annotations

from collections.abc import Sequence

from checker.dossier.model import Place
from checker.errors import nearest
from checker.organisation.model import ChartPost, ChartProblem


def _problem(code: str, place: Place, zh: str, en: str) -> ChartProblem:
    return ChartProblem(code, {"zh": zh, "en": en}, place)


def _titles(posts: Sequence[ChartPost]) -> str:
    shown = [f"`{post.title}`" for post in posts[:8]]
    return "、".join(shown) + (" …" if len(posts) > 8 else "")


def cycle(posts: Sequence[ChartPost]) -> ChartProblem:
    names = _titles(posts)
    return _problem(
        "cycle",
        posts[0].place,
        f"汇报关系成环：{names}；环上岗位到最高管理者的层级无法计算",
        f"reporting lines run in a circle: {names}; their distance to the top cannot be counted",
    )


def two_tops(posts: Sequence[ChartPost]) -> ChartProblem:
    names = _titles(posts)
    return _problem(
        "two-tops",
        posts[1].place,
        f"不止一个岗位没有上级：{names}；请补写上级，或用 `top` 指明最高岗位",
        f"more than one post reports to nobody: {names}; add `reports_to`, or name the highest one in `top`",
    )


def no_top(place: Place) -> ChartProblem:
    return _problem(
        "no-top",
        place,
        "看不出最高管理岗位；请补全组织架构，或用 `top` 指明",
        "the highest post cannot be told; complete the chart, or name it in `top`",
    )


def unknown_top(written: str, known: Sequence[str], place: Place) -> ChartProblem:
    zh, en = _meant(written, known)
    return _problem(
        "no-top",
        place,
        f"`top` 指明的岗位 `{written}` 不在架构中{zh}",
        f"`top` names `{written}`, which is no post of the chart{en}",
    )


def unknown_superior(post: ChartPost, written: str, known: Sequence[str], place: Place) -> ChartProblem:
    zh, en = _meant(written, known)
    return _problem(
        "unknown-superior",
        place,
        f"`{post.title}` 的上级 `{written}` 不在架构中{zh}",
        f"`{post.title}` reports to `{written}`, which is no post of the chart{en}",
    )


def unclear_superior(post: ChartPost, written: str, place: Place) -> ChartProblem:
    return _problem(
        "unknown-superior",
        place,
        f"`{post.title}` 的上级 `{written}` 对应多个岗位；请给岗位写 `id` 并引用它",
        f"`{post.title}` reports to `{written}`, and several posts are called that; give them an `id`",
    )


def several_superiors(post: ChartPost, superiors: Sequence[ChartPost], place: Place) -> ChartProblem:
    names = _titles(superiors)
    return _problem(
        "several-superiors",
        place,
        f"`{post.title}` 有多个直接上级：{names}；业务指导关系请写入 `dotted_to`",
        f"`{post.title}` has several superiors: {names}; put functional lines into `dotted_to`",
    )


def vacant_post(post: ChartPost, called: str) -> ChartProblem:
    return _problem(
        "vacant-post",
        post.place,
        f"{called}岗位 `{post.title}` 空缺",
        f"the officer's post `{post.title}` is vacant",
    )


def no_officer(place: Place, titles: Sequence[str], called: str) -> ChartProblem:
    shown = "、".join(f"`{title}`" for title in titles[:6]) or f"`{called}`"
    return _problem(
        "no-officer",
        place,
        f"架构中没有{called}岗位（查找的名称：{shown}）；请在 dossier.yaml 写明岗位名称",
        f"no post of the chart is the officer's (looked for {shown}); give its title in dossier.yaml",
    )


def two_officers(posts: Sequence[ChartPost], called: str) -> ChartProblem:
    names = _titles(posts)
    return _problem(
        "two-officers",
        posts[1].place,
        f"不止一个岗位可视为{called}：{names}",
        f"more than one post may be the officer's: {names}",
    )


def other_name(post: ChartPost, expected: str, called: str) -> ChartProblem:
    held = "、".join(post.holder_names)
    return _problem(
        "other-name",
        post.place,
        f"架构中 `{post.title}` 由 `{held}` 担任，而档案写明{called}是 `{expected}`",
        f"the chart has `{held}` as `{post.title}`, but the dossier names `{expected}` as the officer",
    )


def duplicate_post(post: ChartPost, first: ChartPost, written: str) -> ChartProblem:
    line = f"（首次出现在第 {first.place.line} 行）" if first.place.line else ""
    en_line = f" (first on line {first.place.line})" if first.place.line else ""
    return _problem(
        "duplicate-post",
        post.place,
        f"岗位 `{written}` 重复出现{line}；请用不同的 `id` 区分",
        f"the post `{written}` stands twice{en_line}; tell them apart by `id`",
    )


def superiors_disagree(place: Place, here: str, there: str, other_file: str, called: str) -> ChartProblem:
    return _problem(
        "superiors-disagree",
        place,
        f"{called}的上级在此处是 `{here}`，在 `{other_file}` 中是 `{there}`",
        f"the officer reports to `{here}` here, but to `{there}` in `{other_file}`",
    )


def _meant(written: str, known: Sequence[str]) -> tuple[str, str]:
    near = nearest(written, known)
    return (f"；是否指 `{near}`？", f"; did you mean `{near}`?") if near else ("", "")
