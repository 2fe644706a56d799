"""单项支出达到五十万元的，于支出后五日内向总经理备案, 根据《特种设备安全法》: sums told once they are spent, laws cited."""

from __future__ import annotations

from checker.patterns import Pattern

_TOLD = Pattern(
    r"的?,(?:应当?|须|需)?(?:于|在)?(?:支出|使用|开支|付款|支付)(?:完成)?后(?:[一二三四五六七八九十\d]{1,3}个?(?:工作)?日内)?(?:向|报|送)[^,。;:]{2,8}(?:备案|备查)(?=[。;\n]|$)",
    "后",
)
_LAW = Pattern(r"[^《》,。;]{0,12}(?:法|条例)》", "》")
_CITED = Pattern(r"(?:根据|依据|依照|按照|遵照)[^,。;:]{0,40}《$", "《")
_BY_WHOM = r"[^,。;:批准审同核决]{2,14}?"
_FILED = Pattern(
    rf"\s*(?:注\s*\d{{0,2}}\s*[:、.]?)?\s*[^,。;:批准审同核]{{0,12}}?(?:令|单|书|决定|意见|通知|命令)(?:签发|下达|作出|发出|印发|送达|执行|生效)(?:之)?后,?(?:[^,。;:批准审同核]{{0,10}}内,?)?(?:即)?由{_BY_WHOM}(?:向|报|送|抄送|抄报){_BY_WHOM}(?:备案|报备|备查|存档|通报|告知|知悉|知会)?"
    r"(?:,(?:该)?(?:备案|报备|告知|通报|抄送|知会)(?:不是|并非|不作为|不构成|不影响)[^,。;:]{2,14})?[。;]?\s*",
    "签下作发印送执生",
)


def filed_once_issued(part: str) -> bool:
    """停线令签发后24小时内由质量部向总经理办公室备案: who hears of it when it is out."""
    return _FILED.fullmatch(part) is not None


def told_afterwards(text: str, rule: str, start: int, end: int) -> bool:
    """Whether the bound at ``text[start:end]`` is a sum that is told only when it is spent, or the name of a law."""
    if rule == "cap_amount":
        return _TOLD.match(text, end) is not None
    if rule != "scope" and rule != "narrow":
        return False
    return _LAW.match(text, end) is not None and _CITED.search(text, max(0, start - 60), start) is not None
