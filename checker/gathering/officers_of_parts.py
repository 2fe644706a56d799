"""聘任甲为一厂首席质量官，聘任乙为二厂首席质量官: of several whom papers appoint, who is the officer of the whole enterprise."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from checker.gathering.acts import Act
from checker.patterns import Pattern
from checker.statements.normalise import normalise
from checker.statements.person.named import one_writing

_MADE = Pattern(
    r"(?:聘任|任命|聘请|委任|聘)(?P<name>[一-鿿]{2,4}?)(?:同志|先生|女士)?(?:为|担任|任)(?P<of>[^,;。:]{0,16}?)(?P<post>[一-鿿a-z]{2,8}?)(?:职务|一职)?(?=[,;。:()兼]|$)",
    "聘任",
)
_PART = Pattern(
    r"[一二三四五六七八九十甲乙丙东南西北\d]+(?:号)?厂|分厂|工厂|分公司|子公司|基地|厂区|车间|事业部|园区|生产线|分部|门店|项目部|(?<=[一-鿿]{2})厂",
    "厂司地间部区线店",
)


def of_the_whole(
    officer: Sequence[str], acts: Iterable[Act], holder: str, titles: Sequence[str], as_of: str
) -> tuple[list[str], bool]:
    """Who of ``officer``, and of those whom the same words appoint, is the whole enterprise's, and whether that is plain.

    Nobody is where words appoint several, each for a part; one who is appointed for a part alone is not plainly he.
    """
    told = dict(_told(acts, holder, titles, as_of))
    if not told:
        return list(officer), True
    whole = [name for name, part in told.items() if not part]
    if len({*told, *officer}) > 1:
        if len(whole) == 1 and set(officer) <= set(told):
            return whole, True
        return (list(officer), True) if len(told) == 1 else (sorted({*told, *officer}), False)
    return list(officer), bool(whole)


def _told(acts: Iterable[Act], holder: str, titles: Sequence[str], as_of: str) -> Iterator[tuple[str, bool]]:
    """Each name that words of appointment in force make the officer, and whether of a part."""
    posts = tuple(one_writing(title) for title in titles)
    for act in acts:
        if act.holder != holder or act.status(as_of) != "in_force" or not act.person:
            continue
        for evidence in act.evidence[:1]:
            for found in _MADE.finditer(normalise(evidence.quote).text):
                said = found["of"] + found["post"]
                if said.endswith(posts):
                    yield found["name"], _PART.search(said) is not None
