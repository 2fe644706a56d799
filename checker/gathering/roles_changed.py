"""财务共享中心接管质量专项经费；首席质量官改为提出用款需求: a right whose holder changes, told by who takes it over or what is left to him."""

from __future__ import annotations

from checker.gathering.words_of_change import is_meant_only
from checker.patterns import Pattern

_TAKEN = Pattern(
    r"(?:接管|接手|接办|接掌|承接|接过)(?!首席|落实|实施|执行)(?![^,，。；;]{0,14}(?:付款|核算|兑现|发放|登记|统计|跟踪|任务|分解|手续))",
    "接",
)
_OTHERS = Pattern(
    r"总经理|总裁|董事|副总|总监|总工|总会|厂长|经理|书记|主任|部长|委员会|办公会|小组|专班|中心|财务|人力|人事|集团|总部|母公司|股东|部(?!门)|办公室",
    "总董副厂经书主部委办小专中财人集母股",
)
_HIS_OWN = Pattern(
    r"首席质量官|其(?!他|余)|本人|(?:质量|品质|质管|品管)(?:管理|保证)?(?:部|中心|处|科)", "首其本质品"
)
_WEAK = r"(?:提出|提请|申请|申报|上报|提交|报送|建议|配合|协助|参与|参加|提供|列席|会签|初审|审核|复核|知悉|知情|备案|督导)"
_BECOMES = Pattern(
    rf"首席质量官[^,，。；;]{{0,8}}?(?:改为|改作|改任|转为|转作|转而|调整为|变更为|今后只|此后只|只|仅)(?:负责|可以?|统一|再)*{_WEAK}(?![^,，。；;]{{0,16}}(?:一次|报告|汇报|总结|报表))",
    "改转调变只仅",
)

_APPOINTED = Pattern(
    r"(?:聘任|聘用|聘请|任命|委任|任用|提任|调任|选聘)[一-鿿·]{2,5}?(?:同志|先生|女士)?(?:为|任|担任|出任)(?:(?!首席质量官|质量总监)[^。；;]){2,50}?(?:由其|归其|(?<=[,，])其)(?:负责|统一|直接|单独|全权)*(?:审批|批准|签批|审定|核准|核定|决定|裁定|行使|支配|管理|掌握|签发|主持|组织|牵头|领导)",
    "聘任用委 由归其",
)
_SENT_TO = Pattern(
    r"归口(?!首席|质量|品质)[^,，。；;]{2,14}?(?:审核|审查|审批|批准|核准|核定|管控|统筹|调配|(?<!核算)管理(?!台账))",
    "归",
)
_RULED_BY_OTHERS = Pattern(
    r"(?:否决|奖惩|计划)[^,，。；;]{0,8}[,，]?(?:一律|统一|均|应)?(?:适用|执行|依照?|按照?|遵照?)(?:委托方|委托单位|客户|甲方|业主|总包方?|总承包方|母公司|品牌方|集团|股东)(?:方|公司|单位)?的?(?:相关|有关|现行|管理)?(?:规定|制度|办法|程序|规则|流程)",
    "适执依按遵",
)


def changes_hands(sentence: str) -> bool:
    """Whether a clause of ``sentence`` has another take over what it is about."""
    return not is_meant_only(sentence) and any(
        _TAKEN.search(clause) and _OTHERS.search(clause) and not _HIS_OWN.search(clause)
        for clause in sentence.replace("，", ",").split(",")
    )


def only_prepares_now(sentence: str) -> bool:
    """Whether ``sentence`` says that the officer, from now on or only, does what leaves the decision to others."""
    return not is_meant_only(sentence) and _BECOMES.search(sentence) is not None


def goes_to_another(sentence: str, before: str) -> bool:
    """Whether ``sentence``, with what stands ``before`` it, leaves a matter to who is made something else, or to the rules of others."""
    if is_meant_only(sentence):
        return False
    if _SENT_TO.search(sentence) or _RULED_BY_OTHERS.search(sentence):
        return True
    return any(_APPOINTED.search(text) for text in (sentence, before + sentence)) and "其" in sentence
