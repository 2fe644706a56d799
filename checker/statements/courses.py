"""What is only about an act: 审批流程的维护, 审批计划的情况汇报, 审批权的行使情况."""

from __future__ import annotations

from checker.patterns import Pattern

_COURSE = Pattern(
    r"的?(?:流程|程序|条件|方式|进度|进展|手续|台账|档案|资料|材料|时限|周期|效率|系统|平台|单据|表单|会(?!签)|准备|前期|辅助|情况(?!下)|状态|问题|节点|环节|依据|制度|办法|细则|规则|指引|通知|(?:表|单|书|记录)(?=的))"
)
_ITS_COURSE = Pattern(
    r"[^,。;:\n]{1,16}的(?:情况(?!下)|权限问题|准备工作|进展|进度|手续|汇报|议题|能力|经验|知识|技能|水平|必要性|意义|重要性|做法|设想|想法|可能性|可行性)|[^,。;:\n]{1,12}(?:及时|完成|准确|覆盖|达成)率(?=[,。;\n]|$)",
    "义做况备展性想技水汇率续能识进问题验",
)
_OF_A_RIGHT = Pattern(
    r"(?:的)?(?:行使|使用|运用)(?:的)?(?:情况|次数|频次|记录|台账|效果)|(?:权|(?<=权))的(?:相关|有关)?(?:规定|程序|流程|制度|办法|细则)|(?:决定)?权?的?(?:行使|使用)(?:程序|流程|办法|方式|条件|规则|细则|方法)|(?:决定)?权?的(?:(?:行使|执行|使用|落实)情况|设置|设立|归属|划分)",
    "况分则制属序式条法流细置规设数次录账果",
)


_ABILITY = Pattern(
    r"[^,。;:\n]{0,24}的(?:能力|经验|经历|知识|技能|水平|素质|素养|资质|资格)(?=[,。;\n、和与及或]|$)",
    "历技格水素能识资验 的",
)


def able_to(text: str, end: int) -> bool:
    """具备编制质量计划、实施质量策划的能力: what he could do is asked of him."""
    return _ABILITY.match(text, end) is not None


def about_its_course(text: str, end: int, named: bool) -> bool:
    """Whether what follows the act that ends at ``end`` is about how it goes; ``named``: its object stands before it."""
    return _ITS_COURSE.match(text, end) is not None or (named and _COURSE.match(text, end) is not None)


def about_a_right(text: str, end: int) -> bool:
    """Whether what follows the right that ends at ``end`` is about the right, and gives it to nobody."""
    return _OF_A_RIGHT.match(text, end) is not None


_HEARS = Pattern(r"听(?:取)?(?:一次|一回|[一两]次|取)?[^,。;:\n]{0,12}$", "听")
_OF_IT = Pattern(
    r"权?的?(?:行使|使用|执行)?(?:情况|记录|次数|案例|台账)(?:的)?(?:通报|汇报|报告|说明|介绍|总结)(?=[,。;\n]|$)",
    "况录数例账",
)


def hears_of(text: str, start: int, end: int) -> bool:
    """委员会每季度听取一次否决情况汇报: who hears how a power was used does not use it."""
    return _OF_IT.match(text, end) is not None and _HEARS.search(text, max(0, start - 16), start) is not None
