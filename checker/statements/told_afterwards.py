"""单项支出达到五十万元的，于支出后五日内向总经理备案, 根据《特种设备安全法》: sums told once they are spent, laws cited."""

from __future__ import annotations

from checker.patterns import Pattern

_TOLD = Pattern(
    r"的?,(?:应当?|须|需)?(?:于|在)?(?:支出|使用|开支|付款|支付)(?:完成)?后(?:[一二三四五六七八九十\d]{1,3}个?(?:工作)?日内)?(?:向|报|送)[^,。;:]{2,8}(?:备案|备查)(?=[。;\n]|$)",
    "后",
)
_LAW = Pattern(r"[^《》,。;]{0,12}(?:法|条例)》", "》")
_CITED = Pattern(r"(?:根据|依据|依照|按照|遵照)[^,。;:]{0,40}《$", "《")


def told_afterwards(text: str, rule: str, start: int, end: int) -> bool:
    """Whether the bound at ``text[start:end]`` is a sum that is told only when it is spent, or the name of a law."""
    if rule == "cap_amount":
        return _TOLD.match(text, end) is not None
    if rule != "scope" and rule != "narrow":
        return False
    return _LAW.match(text, end) is not None and _CITED.search(text, max(0, start - 60), start) is not None
