"""以上授权对岗不对人，随职务移转: powers that go with the post are as wholly his as they were."""

from __future__ import annotations

from checker.patterns import Pattern

_POST = r"(?:该|本|首席质量官)?(?:岗位?|职务|职位)"
_ONE = (
    rf"(?:均|都|一律|系|是|亦|并)*(?:对岗不对人|认岗不认人|(?:归?属于?|附着于|依附于){_POST}|(?:随{_POST})(?:移转|转移|移交|交接|变动|流转|走)"
    r"|(?:由|归)(?:其)?(?:继任者?|后任者?|接任者?|继任人员|接任人员)(?:自动|当然|依次|完整|全部)*(?:承继|继承|承接|享有|行使)"
    r"|(?:与|同)(?:任职者|在任者|任职人员|具体人选)?(?:个人)?(?:身份)?无关|不(?:因|随)(?:人员|任职者|人事|在任者)(?:的)?(?:变动|变化|更替|调整|更换)(?:而)?(?:改变|变化|变更|失效|终止|受影响|调整)?)"
)
_WHOLE = Pattern(rf"{_ONE}(?:[,，、而](?:而)?{_ONE})*\s*[。;；]?\s*", "岗职任人继后接关")


def goes_with_the_post(words: str) -> bool:
    """Whether ``words``, all that is said of powers, leave them to whoever has the post; nothing else may stand beside it."""
    return _WHOLE.fullmatch(words) is not None
