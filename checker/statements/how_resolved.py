"""How a paper came about, told before what it gives: 经全体董事一致表决，决议如下：…; 授予其职权的议案获全票通过，….

Who voted on the paper votes on nothing that it goes on to give; a motion that is said to be carried gives by itself nothing.
"""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.as_one import as_one
from checker.statements.naming import Token

_VOTED = Pattern(
    r"(?:^|(?<=[。;:\n]))(?:会议|本次会议)?(?:经|由)?(?:本次|本届)?(?:全体|与会|出席(?:会议)?(?:的)?|到会(?:的)?|参会)?(?:董事|股东|理事|委员|班子成员|成员)"
    r"(?:会)?(?:现场)?(?:一致|举手|记名|无记名|充分)?(?:投票|讨论|审议)?(?:表决|同意|通过|票决)(?:通过|同意)?,?"
    r"(?:会议|董事会|本次会议|现)?(?:作出|形成)?(?:如下|以下)?(?:决议|决定|议定)(?:如下|以下|事项)*:",
    ":",
)
_AGREED = Pattern(
    r"(?:^|(?<=[。;:\n]))(?:会议|本次会议)?(?:经|由)?(?:本次|本届)?(?:全体|与会|出席(?:会议)?(?:的)?|到会(?:的)?|参会)(?:董事|股东|理事|委员|班子成员|成员)(?:会)?"
    r"(?:充分|认真|反复)?(?:讨论|审议|研究|酝酿),?(?:一致|全票|表决)*(?:同意|通过|决定|议定):",
    ":",
)
_THEY_AGREE = Pattern(
    r"(?:^|(?<=[。;:\n]))(?:会议|本次会议)?(?:经)?(?:全体|与会|出席(?:会议)?(?:的)?|到会(?:的)?|参会)(?:董事|股东|理事|委员|班子成员|成员)(?:一致|表决|全票)*(?:同意|通过|决定)"
    r"(?=(?:公司|现|兹|由公司)?(?:授予|授权|赋予|任命|聘任|聘请|委任))",
    "全与出到参",
)
_BODY = r"(?:会议|本次会议|董事会|股东会|股东大会|党委会|办公会|全体董事|全体股东|与会人员|公司)?(?:研究|审议|讨论|表决|一致|经研究)*"
_RESOLVED = Pattern(
    rf"(?:^|(?<=[。;:\n])){_BODY}(?:决定|决议|议定|同意)(?=(?:将|把)[^。;]{{2,40}}?(?:授予|赋予|交由|交给|交予|移交|划归|归属?于?))",
    "定议意",
)
_NAMED = Pattern(
    rf"(?:^|(?<=[,。;:\n])){_BODY}同意(?=(?:公司|继续|现|兹)?(?:任命|聘任|聘请|委任|续聘)[^。;,]{{0,16}}(?:为|任|担任|出任))",
    "同",
)
_HE_MAY = Pattern(
    rf"(?:^|(?<=[。;:\n])){_BODY}同意(?=(?:首席质量官|其(?!提|报|申|所|上|中|他|余)|该同志)(?!的|提|关|所|报|上|申|建|方|后)[^。;]{{0,30}}?(?:享有|拥有|行使|具有|列入|进入|担任|出任|成为|审批|批准|审定|决定|制定|参加|参与)"
    r"(?![^。;]*(?:的,|后,|时,|方可|方能|方才|始得|才可|才能|为止|的$)))",
    "同",
)
"""会议决定将…权授予首席质量官; 同意其对质量安全事项享有一票否决权: what the meeting resolves, and waits for nobody."""
_CAME_ABOUT = Pattern(
    r"(?:^|(?<=[。;:\n]))经(?!其|首席|由|报)[^。;:由]{2,40}?(?:研究|审议|讨论|提名|推荐|考察|考核|测评|评议|竞聘|选拔|公示)(?:通过|决定|同意|无异议|合格)?,"
    r"(?=(?:公司|现|兹|决定|同意|特)*(?:任命|聘任|聘请|委任|聘|授权|授予|赋予)(?![^。;]{0,12}(?:后|前|时|方可)))",
    "经",
)
"""经总经理办公会审议通过，任命…: how it came about that he was named, and no condition of what he may do."""
_CARRIED = Pattern(
    r"(?:^|(?<=[,。;:\n]))(?:关于)?(?:授予|赋予|明确|调整|规范|进一步明确)[^,。;:\n]{2,24}(?:职权|权限|权力)的?(?:议案|提案|动议|方案)(?:已?获得?|经|已经?)(?:全票|一致|表决|审议)*通过,",
    "通",
)


def how_resolved(text: str, tokens: list[Token]) -> list[Token]:
    """``tokens`` in which such a clause is no more than words."""
    for pattern in (_VOTED, _AGREED, _THEY_AGREE, _RESOLVED, _NAMED, _HE_MAY, _CAME_ABOUT, _CARRIED):
        for found in pattern.finditer(text):
            tokens = as_one(tokens, *found.span(), "content")
    return tokens
