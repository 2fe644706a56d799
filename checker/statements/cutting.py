"""Words that take something away from what the other language says."""

from __future__ import annotations

from checker.patterns import Pattern

CUTS_SHORT = Pattern(
    r"\b(?:not|never|only|except\w*|excluding|unless|until|subject|pending|if|provided|draft|propos\w+|"
    r"recommend\w*|suggest\w*|trial|pilot|jointly|joint|together|co-?sign\w*|counter-?sign\w*|up to|max\w*|limit\w*|"
    r"abolish\w*|void|obsolete|revoked|withdrawn|suspended|no longer|tbd|tbc|to be (?:approved|signed|confirmed|agreed|decided|granted|delegated)|consent|approval (?:required|needed)|"
    r"with (?:the )?(?:ceo|cfo|coo|cto|gm|md|board|president|general manager|plant manager)|"
    r"(?:by|and) (?:the )?(?:ceo|cfo|coo|cto|gm|md|board|president|general manager|plant manager)|"
    r"overrul\w+|overrid\w+|(?:in|with) consultation|advis(?:e|es|ory)|consulted|(?:is|be|are) (?:informed|heard|notified)|"
    r"(?:raises?|voices?) (?:an? |any )?(?:concern|objection|doubt)s?|comments?|expresses|opinions?|views|(?:from|until|before|by) (?:19|20)\d\d)\b",
    "09bdfgjklmnpsuvwxy",
)
"""English: up to, with the CFO, not in force."""


CUTS_SHORT_CHINESE = Pattern(
    r"[须需应](?:先)?[经报由]|经[^,。;]{1,10}(?:同意|批准|审批|确认|核准)|(?:由|报|请)[^,。;]{1,8}(?:批准|审批|决定|核准|审定)|会同|共同|联合|一同|一并|双签|会签|"
    r"仅|只|限|除|不含|不包括|以下|以内|不超过|试行|暂行|草案|讨论稿|征求意见|建议|提议|参与|协助|配合|"
    r"尚未|未生效|废止|失效|作废|停止|终止|取消|撤销|推翻|否决|收回|无权|无此|没有|不得|不享有|不具有|拟|待|自(?:19|20)\d\d|(?:19|20)\d\d年"
)
"""Chinese: 须经, 仅限, 尚未."""


SAYS_NO_LESS = Pattern(
    r"(?:无|不|毋)[须需]|不经[^,。;]{1,10}(?:同意|批准|许可)(?:而|即|就|便|也|直接)|任何(?:人|部门|单位|个人)|他人|其他(?:人|部门)|备案|报备|抄送|知会|通报|不受|独立|不限|不仅|不只|除首席|以首席",
    "也仅他以何便即受只备就抄独直知而通限除需须",
)
"""Chinese words that look so and are not: 无须, 备案, 任何人不得."""
