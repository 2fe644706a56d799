"""Beside the name of a power: that it is exercised (独立行使，无须报批), or is not (不行使)."""

from __future__ import annotations

from checker.patterns import Pattern

_HOW = r"(?:依法|依规|独立|直接|自主|单独|有权|全权|可以?)*"
_FREELY = r"[,，](?:且|并)?(?:无[须需]|不(?:须|需要?|必))(?:再|另行)?(?:报批|请示|审批|批准|报请批准|报审)"
_KEPT = r"[,，;；](?:任何|其他)(?:单位|部门|组织|人|个人|单位和个人|部门和个人)(?:均|都)?不得(?:推翻|干预|干涉|变更|否定|撤销|阻挠)"
_IS = Pattern(rf"{_HOW}行使(?:该项?|此项?|本项?)?(?:权[力利限])?(?:{_FREELY}|{_KEPT})?[。.]?", "使 行")
_IS_EN = Pattern(
    r"(?:is )?exercised (?:independently|alone|directly|personally|at (?:his|her) (?:own |sole )?discretion)"
    r"(?:[,;.] (?:it )?(?:may|shall|can) ?not be (?:overruled|overridden|set aside|interfered with) by any(?:one|body)(?: else)?)?\.?",
    "x c",
)
_TONGUES = Pattern(r"(?<=[\u4e00-\u9fff。])\s*(?=[a-z])|(?<=[a-z.])\s*(?=[\u4e00-\u9fff])")
_IS_NOT = Pattern(
    r"(?:不|不得|不予|不再|无权|不可|不能|禁止)行使(?:该项?|此项?|本项?)?(?:权[力利限])?[。.]?",
    "使 不予再可得无禁能",
)


def exercised(cell: str) -> bool | None:
    """Whether the words of a cell say that what heads it is exercised; None if they say anything else.

    >>> exercised("独立行使，无须报批"), exercised("不行使"), exercised("协助行使")
    (True, False, None)
    """
    parts = [part.strip(" /") for part in _TONGUES.compiled().split(cell)]
    if len(parts) == 2 and all(exercised(part) for part in parts):
        return True
    if _IS.fullmatch(cell) or _IS_EN.fullmatch(cell):
        return True
    return False if _IS_NOT.fullmatch(cell) else None
