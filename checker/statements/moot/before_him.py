"""Who was there before him: 刘某代理期间计划须呈总裁批准, once that time has ended; 给予前任的授权书同日收回."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.masked import HIM, H
from checker.statements.surnames import SURNAMES, TWO

_SOMEBODY = rf"(?:(?:{TWO}|[{SURNAMES}])[一-鿿]{{1,2}})"
_BEFORE = r"(?:前任|前一任|上一任|上任|原任|原代理|离任|卸任)"
_ENDED = r"(?:收回|废止|失效|作废|撤销|终止|解除|取消|注销)"
_ONLY_THEN = Pattern(
    r"^(?:上述|前述|该|此|以上|这一)(?:项)?(?:安排|做法|限制|规定|办法|授权|约束)仅(?:适用于|限于|对应|及于)(?:代理|代管|过渡|空缺|缺位|兼管|前任|暂代)[^,。;]{0,8}(?:期间|任内|阶段|时期|期)?$"
    r"|^(?:上述|前述|该|此|以上|这一)(?:项)?(?:安排|做法|限制|规定|办法|约束)仅(?:适用于|限于|及于)(?:代理|代管|过渡|空缺|缺位|兼管|前任|暂代)[^,。;]{0,8},[^,。;]{2,16}(?:任职|到任|就任|履职)(?:之?后|起|之日起)[^。;]{0,30}(?:完整|全面|独立|直接)行使[^,。;]{0,8}(?:职权|权限|权力)$",
    "仅",
)
_HIS_LIMIT = Pattern(
    rf"^(?:{_BEFORE}[^,。;]{{0,16}}|{_SOMEBODY}(?:先生|女士|同志)?)(?:在)?任(?:职)?(?:内|期间)[^。;]*?,(?:该|此|上述|这一)(?:项)?(?:限制|约束|安排|规定|做法|限额)[^,。;]{{0,16}}(?:终止|结束|取消|失效|解除|废止)(?:,[^,。;]{{0,4}}不(?:及于|适用于|约束|延及|影响)(?:继任者?|后任者?|现任|新任[^,。;]{{0,8}}))?$",
    "任",
)
_PAPER_ENDED = (
    rf"(?:(?:20|19)\d\d年(?:\d{{1,2}}月)?(?:\d{{1,2}}日)?)?(?:公司)?(?:给予|授予|发给|签发给|颁发给|出具给){_BEFORE}[^,。;]{{0,12}}?的"
    rf"(?:授权书|授权|委托书|任命书|聘书|权限|职权)(?:于)?(?:同日|同时|即日|即行|均|已|一并|相应|自动|随之|起)*{_ENDED}"
)
_OLD_LETTER = Pattern(rf"^{_PAPER_ENDED}$", "予给")
OLD_LETTER_TOO = Pattern(rf"(?<=[,]){_PAPER_ENDED}(?=$|[。;\n])", "予给")
"""The clause that says that the letter of who was there before has ended."""
_STOOD_IN = Pattern(
    rf"^(?:{_SOMEBODY}|{H})(?:先生|女士|同志)?自[^,。;]{{4,14}}起(?:代理|代管|暂代|兼管)[^,。;]{{0,10}},(?:代理|代管|暂代|兼管)(?:期间|期内)[^。;{HIM}]*$",
    "代兼",
)
_HAS_GONE = Pattern(
    rf"(?:代理|代管|暂代|兼管)(?:关系|安排|授权|职务|期)?[^,。;]{{0,8}}(?:{_ENDED}|结束|届满|期满)", "代兼"
)


def of_who_went_before(said: str, before: str) -> bool:
    """Whether the sentence tells only what bound a predecessor or stand-in whose time, as it or ``before`` says, is over."""
    if _STOOD_IN.match(said) is not None:
        return _HAS_GONE.search(before) is not None
    if _ONLY_THEN.match(said) is not None:
        return True
    return HIM not in said and any(turn.match(said) is not None for turn in (_HIS_LIMIT, _OLD_LETTER))
