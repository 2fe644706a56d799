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
_HIS_OWN = Pattern(r"首席质量官|其(?!他|余)|本人|(?:质量|品质|质管|品管)(?:管理|保证)?(?:部|中心|处|科)", "首其本质品")
_WEAK = (
    r"(?:提出|提请|申请|申报|上报|提交|报送|建议|配合|协助|参与|参加|提供|列席|会签|初审|审核|复核|知悉|知情|备案|督导)"
)
_BECOMES = Pattern(
    rf"首席质量官[^,，。；;]{{0,8}}?(?:改为|改作|改任|转为|转作|转而|调整为|变更为|今后只|此后只|只|仅)(?:负责|可以?|统一|再)*{_WEAK}(?![^,，。；;]{{0,16}}(?:一次|报告|汇报|总结|报表))",
    "改转调变只仅",
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
