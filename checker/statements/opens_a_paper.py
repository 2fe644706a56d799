"""What opens a paper before it says anything: its number, whom it is for, the firm's full name, how the appointment came about.

Lines of a letter's head run on into the sentence that leads its list; none of it bounds what is listed.
"""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.surnames import SURNAMES, TWO

_NUMBER = Pattern(
    r"^\s*[^\s,，。;；:：]{0,16}(?:[〔\[(（【]\s*20\d\d\s*[〕\])）】]|20\d\d年?[-—]?)\s*第?\s*\d{1,4}\s*号\s*",
    "号",
)
_UNIT = r"[^,，、;；。:：的由经须应]{0,14}[部室厂处站社司位心店区队组所院间校门矿场点团]"
# 各车间、部室，莱州分厂，驻外办事处：聘任… Units may be many; of other words nothing is skipped but before a whole clause.
_ADDRESSEES = Pattern(
    rf"^\s*(?:(?:公司|集团|集团公司|本公司|全厂|厂)?(?:各|全体|所属|有关){_UNIT}(?:[,，、]{_UNIT})*[:：]\s*(?=[^:：]*[^:：\s])"
    r"|(?:各|全体|所属|公司各|本公司各)[^。;；:：,，]{1,40}[:：]\s*(?=[^\s:：]{6,}))",
    ":：",
)
_FIRM = Pattern(
    r"(?:^|(?<=[。:：,，\s]))[一-鿿]{2,20}?(?:有限责任公司|股份有限公司|有限公司)"
    r"(?=(?:董事会|股东会|执行董事|总经理)?(?:现|兹|特|研究)?(?:决定|诚聘|诚邀|聘任|聘请|任命|委任|授予|授权))",
    "公司",
)
_CAME_ABOUT = Pattern(
    r"(?:^|(?<=[。:：\s]))经[^。;；:：]{2,60}[,，](?=(?:研究|现|特|兹)?(?:决定)?(?:聘任|任命|聘请|委任|任用)[^,，。;；:：]{2,24}?(?:为|任|担任)[^,，。;；:：]{2,30}[,，。])",
    "经",
)
_SAT = Pattern(
    r"(?:^|(?<=[。;；]))[^。;；:：]{0,24}(?:审议|讨论|研究|表决)[^。;；:：不未]{0,10}通过了?(?:以下|如下|下列)?(?:决议|事项|议案)?[:：]\s*(?=\S[^:：]*[:：]\s*$)",
    "通",
)
"""会议审议并全票通过：二、授予首席质量官下列权力： – the outer lead-in bounds no item of the inner one."""
_NAMED = rf"(?:^|(?<=[。:：,，;；\s]))(?:{TWO}|[{SURNAMES}])[一-鿿]{{1,2}}"
_NAME = rf"{_NAMED}(?:同志|先生|女士)?"
_TAKES_POST = Pattern(rf"{_NAME}(?:担任|出任|任)(?=(?:本|我)?(?:公司|集团|企业)?首席质量官)", "任")
_IN_OFFICE = Pattern(
    rf"{_NAME}(?P<then>(?:在|于)?(?:任职|任期|聘期|在任|到任|履职|受聘|任)(?:期间|期内|内|后)[^。;；:：,，]{{0,12}}[:：]\s*$)",
    "任聘职",
)
_STYLED = Pattern(
    r"(?:^|(?<=[。:：,，;；\s]))[一-鿿]{2,4}\s*(?:同志|先生|女士)(?P<then>\s*(?:依法|独立|可)?(?:享有|行使|拥有|具有|履行|有权|有)[^。;；:：,，]{0,14}[:：]\s*$)",
    "同先女",
)
_WHOM = Pattern(
    r"(?P<made>聘请|聘任|任命|委任|任用)\s*[一-鿿]{2,4}\s*(?:同志|先生|女士)\s*(?=为|任|担任)", "聘任 同先女"
)
_MADE_BEFORE = Pattern(
    r"^[^。;；:：]{0,60}?(?:(?:任命|聘任|聘请|委任|任用)[^。;；:：,，]{0,24}?(?:为|任|担任)|出任|担任|就任)[^。;；:：,，]{0,12}首席质量官[^。;；:：]{0,60}[。;；]\s*"
    r"(?=(?:(?:公司|董事会|本公司)?(?:赋予|授予)首席质量官|首席质量官(?:享有|行使|拥有|具有))"
    r"[^。;；:：经批准同意限]{0,20}[:：]\s*$)",
    "任聘",
)
"""任命柳知秋为首席质量官，为期两年。公司赋予首席质量官如下权利： – the term is of the person, not of what the post has."""
_BOUNDS = Pattern(r"权|批准|同意|协助|试用|代理|暂|仅|限|负责|分管|兼", "权批同协试代暂仅限负分兼")


def without_opening(lead_in: str) -> str:
    """``lead_in``, as it was written, without what opens the paper that it stands in."""
    rest = _ADDRESSEES.sub("", _NUMBER.sub("", lead_in))
    rest = _FIRM.sub("公司", _CAME_ABOUT.sub("", rest))
    if not rest.rstrip().endswith((":", "：")):
        return rest
    rest = rest.replace("诚聘", "聘任")
    made = _MADE_BEFORE.match(rest)
    if made is not None and _BOUNDS.search(made.group()) is None:
        rest = "聘任首席质量官。" + rest[made.end() :]
    rest = _WHOM.sub(r"\g<made>", _STYLED.sub(r"其\g<then>", rest))
    return _SAT.sub("", _IN_OFFICE.sub(r"\g<then>", _TAKES_POST.sub("聘任", rest)))
