"""本授权长期有效，2023年给予前任的授权书同日收回: what a letter takes back of an older one, it does not take from its own."""

from __future__ import annotations

from collections.abc import Iterator

from checker.patterns import Pattern

_LETTER = r"(?:授权委托书|授权书|委托书|聘任书|聘书|任命书|任职文件|任命文件|授权文件)"
_ENDS = r"(?:(?:自?同日|同时|即行?|随之|相应|自动|一律|均|现|已|予以)*(?:收回|撤销|废止|失效|作废|终止|停止执行|不再有效|停用|收缴))"
_OLDER = r"(?:(?:自?20\d\d年(?!度)|此前|先前|以前|早前|原|旧|前一?份|上一?份)[^,。;]{0,20})"
# This letter says of itself that it is in force; the one beside it is another.
_BESIDE_ITS_OWN = Pattern(
    rf"本(?:授权书?|委托书?|聘书|任命书?|决定|通知|文件)[^,。;]{{0,30}}(?:有效|生效|施行|执行|起效)[,;](?:公司|原|对)?(?P<older>{_OLDER}[^,。;]{{0,12}}?{_LETTER}(?:\([^()]{{1,20}}\))?{_ENDS})(?=[,。;\n]|$)",
    "本",
)
_OF_ANOTHER = Pattern(
    rf"(?:^|(?<=[,。;\n]))(?P<older>[^,。;]{{0,20}}?(?:前任|上任|上一任|前一任)[^,。;]{{0,20}}?(?:{_LETTER}|授权|委托|权限|职权){_ENDS})(?=[,。;\n]|$)",
    "任",
)
_THESE = Pattern(r"上述|以上|前述|该|此项|这|一并|连同|包括|及|和|与", "上前该此这并连包及和与")


def taken_back_of_older(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The clauses of ``text[start:end]`` that only take back an older letter, or what a predecessor had."""
    for form in (_BESIDE_ITS_OWN, _OF_ANOTHER):
        for found in form.finditer(text, start, end):
            if _THESE.search(found["older"]) is None:
                yield found.span("older")
