"""首席质量官的职责和权限：组织质量改进…；审批质量计划…: which items of such a list are surely duties."""

from __future__ import annotations

from checker.patterns import Pattern

# 组织, 检查, 确保 say what is to be done; 审批 and 有权 say what may be done.
_WORK = Pattern(
    r"[\s（(]*(?:[一二三四五六七八九十\d]{1,3}|[a-z])?[）).、\s]*(?:(?:每年|每季度?|每月|每半年|每周|定期|全面|统一)(?:度?(?:至少|初|底|末)|(?:\d{1,2}|[一二三四五六七八九十]{1,2})月(?:份|底|初|末|[上中下]旬)?)?(?:之?前)?)?(?:(?:组织|负责|主持|牵头|建立|推动|推进|监督|检查|督促|确保|保证|倡导|营造|编制|制定|开展|推行|落实|贯彻|收集|分析|统筹|策划|主管(?=纠正|质量|品质|持续)|保持|维护|提高|提升|识别|促进|启动|指挥|代表公司|代表企业|抓好|实施|深化|监视|监测|监控)(?!者|人|部|办|机构|架构)|对[^,。;，；]{2,40}?(?:负总责|负责(?=$|[,。;，；])|(?:实施|进行|开展|组织)(?:日常|定期)?(?:管理|监督|检查|监测|监控|分析|统计)))",
    "组负主牵建推监检督确保倡营编制开落贯收分统策维对提识促启指代抓实深",
)
_RIGHT = Pattern(r"有权|可以?|权(?:力|限|利)?(?:$|[,，。;；])|必要时|视情况|原则上|建议", "有可权必视原建")

# 就提升质量向决策层提交措施建议: to bring one's advice is a doing, to be free to bring it (可就…, 建议权) is a right.
_ADVISES = Pattern(
    r"[\s（(]*(?:[一二三四五六七八九十\d]{1,3}|[a-z])?[）).、\s]*(?:(?:每年|每季度?|每月|每半年|定期|及时|适时)(?:至少)?)?(?:[就对][^可,。;，；]{2,30})?向[^可,。;，；]{2,14}(?:提出|提交|提报|呈报)[^权可,。;，；]{0,12}(?:建议|意见|措施|对策)(?:[,，。;；]|$)(?!.*(?:有权|可以?|必要时|视情况|原则上))",
    "向 提呈",
)


def opens_with_work(written: str) -> bool:
    """Whether the item opens with a verb of doing and has no word of a right.

    >>> opens_with_work("组织质量改进立项，推动QC小组活动；"), opens_with_work("审批各部门质量改进计划；")
    (True, False)
    """
    if _ADVISES.match(written) is not None:
        return True
    return _WORK.match(written) is not None and _RIGHT.search(written) is None
