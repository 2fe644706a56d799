"""The highest schooling that words tell of a person; what is only begun, asked, or no school leaves nothing."""

from __future__ import annotations

from checker.patterns import Pattern

LEVELS = ("中专", "大专", "本科", "硕士", "博士")
_BEGUN_ONLY = Pattern(
    r"[^,，;；、/|。\n()]{1,20}\((?=[^()]{0,16}(?:在读|在学|就读|肄业|结业|同等学|未毕业|预计|待|拟))[^()博硕本大专]{0,24}\)"
    r"|[^,，;；、/|。\n()]{1,20}[,，](?:(?:自|于)?(?:19|20)\d\d[年./-]?\d{0,2}月?(?:\d{1,2}日)?起?(?:入学|开始)[,，])?(?:目前|现|仍|尚|还|至今)*(?:未毕业|未取得(?:学位|毕业证书?|证书|学历)|未获(?:得)?学位|未结业|未答辩|在读|就读|在学|(?:(?:自|于)?(?:19|20)\d\d[年./-]?\d{0,2}月?起?)(?:入学|在读|就读)(?![^;；。\n]*毕业))(?=[,，;；。()]|$)",
)
_PARTS = Pattern(r"[,，;；、/|。\n()]|(?<=学历)(?=[\u4e00-\u9fff]{2,6}学位)|兼")
NOT_HIS = Pattern(
    r"在读|在学|就读|攻读|肄业|结业|同等学[力历]|未毕业|预计|拟|待|进修|课程班|研修|旁听|在职博士生|以上|以下|优先|要求|应|须|不低于|不少于|相当|视同|至少|起点|或者?|任职条件"
)
_DOCTOR = Pattern(r"博士(?!后|生导师)", "博")
_MASTER = Pattern(r"硕士(?!生导师)|(?<![a-z])e?mba(?![a-z])", "硕m")
_SCHOOL_OF_MASTERS = Pattern(r"研究生(?!院)", "研")
_BACHELOR = Pattern(r"本科|学士|^(?:全日制)?大学(?:学历|文化|毕业)?$|大学学历|大学文化", "本学")
_COLLEGE = Pattern(r"大专|专科(?!学校|医院)|高职", "专高")
_SECONDARY = Pattern(r"中专|中等专业|中技", "中")


def education_in(text: str) -> str | None:
    """The highest level that ``text`` (normalised) tells of the person himself.

    >>> education_in("大学本科,工学学士"), education_in("研究生(硕士在读)"), education_in("本科及以上")
    ('本科', None, None)
    """
    found = [
        level
        for part in _PARTS.split(_BEGUN_ONLY.sub("", text))
        if part and (level := _level(part)) is not None
    ]
    return max(found, key=LEVELS.index, default=None)


def _level(part: str) -> str | None:
    part = part.strip()
    if NOT_HIS.search(part):
        return None
    if _DOCTOR.search(part):
        return "博士"
    if _MASTER.search(part):
        return "硕士"
    if _SCHOOL_OF_MASTERS.search(part):
        return None
    if _COLLEGE.search(part):
        return "大专" if "本科" not in part else None
    if _BACHELOR.search(part):
        return "本科"
    return "中专" if _SECONDARY.search(part) else None
