"""Powers that are a topic: of a question, a lesson, an index, a form, a history, an advertisement, a vote of thanks."""

from __future__ import annotations

from checker.patterns import Pattern

_OFFICER = r"(?:首席质量官|质量总监|品质总监|质量副总|cqo)"
_ITEM = Pattern(
    r"(?:^|(?<=[。\n]))\W{0,3}(?:关键词|关键字|主题词|索引|目录|目次|词条|应知应会|学习要点|历史沿革|沿革|大事记|发展历程|情景模拟"
    r"|(?:判断|选择|单选|多选|填空|简答|问答|思考|论述|讨论|案例|作业|面试|测试)题[一二三四五六七八九十\d]{0,3}"
    r"|(?:岗位|职位|人才|公开)招聘|招聘(?:岗位|职位|启事|信息|公告))\s*[:\s][^。\n]*$"
    r"|(?:^|(?<=[。\n]))\W{0,3}(?:\d+[.、]\s*)?(?:请|试|请你)?(?:简述|试述|列举|论述|简答|写出|说出)[^。\n]{2,30}:[^。\n]*$",
    ":习历史录招景次沿知索记词键题",
)
_TOPICS = (
    Pattern(r"^(?:什么是|何谓|何为|为什么|为何|缘何)[^,。;由]*$", "什何"),
    Pattern(r"^(?:如何|怎样|怎么)(?:看待?|理解|认识|发挥|用好|行使|落实|保障|评价)[^由]*$", "如怎"),
    Pattern(rf"{_OFFICER}的[^,。;由可]{{1,12}}权(?:力|限)?(?:究竟|到底|应当?|该|应该|要)?(?:如何|怎样|怎么|为何|何以)", "何如怎 权 的"),
    Pattern(
        rf"^(?:\d+[.、]\s*)?(?:请|试|请你|试着)?(?:列明|注明|填明|简述|试述|列举|论述|阐述|试论|试析|试分析|谈谈|说出|写出|简答|举例说明)[^,。;]{{0,6}}(?:{_OFFICER}|质量|品质)",
        "述举论阐析谈说写答列注填",
    ),
    Pattern(rf"^(?:衷心|特此|谨此|再次|热烈|谨向?)*(?:感谢|祝贺|恭喜|致敬)[^,。;]{{0,8}}{_OFFICER}", "感祝恭致"),
    Pattern(
        r"(?:会议|会上|与会[^,。;]{0,4}|大家|代表们?)[^,。;]{0,6}(?:研究|讨论|探讨|商讨|酝酿)了[^,。;]*(?:方案|问题|事宜|设想|可行性|办法|边界|权限?|议题|建议|草案)$",
        "了 商探究讨酝 宜建性想权案法界草问题",
    ),
    Pattern(r"(?:会议|会上|与会[^,。;]{0,4}|大家|代表们?)[^。;]*(?:交换|发表|谈)了(?:各自的?)?(?:意见|看法|想法)$", "了 换表谈 想看见"),
    Pattern(rf"^某(?!某)[^,。;]{{0,8}}(?:公司|企业|集团|厂|医院|单位|行)[^。;]*{_OFFICER}", "某"),
    Pattern(rf"(?:早年|昔日|从前|彼时|那时|早期)的?[^,。;由]{{0,8}}{_OFFICER}", "早昔从彼那"),
    Pattern(r"(?:薪资|薪酬|待遇|薪水)面议|^(?:应聘者|求职者)", "面聘求"),
    Pattern(r"第[一二三四五六七八九十百\d]{1,4}(?:章|节|部分|篇|讲|课)(?:主要|重点|着重)?(?:介绍|讲述|阐述|描述|讲解|论述|分析|解读)", "第 描析绍讲读述阐"),
    Pattern(rf"{_OFFICER}[^,。;由可对应须]{{0,12}}(?:批准|审批|放行|否决|停线)(?:决定|及时|执行|按时|准确|规范|完成|达成|闭环|正确|差错)*率(?!先)", "率"),
    Pattern(r"参?见第?\s*\d+\s*页", "页"),
    Pattern(r"(?:签字|签名|签章)\)?:\s*(?:年|日期|$)", "签"),
)  # fmt: skip
_FORM = Pattern(
    rf"^(?:附[录件表图]|表|图)\s*[\da-z一二三四五六七八九十.-]+[:\s]*[^,。;:由须应可]{{0,8}}{_OFFICER}[^,。;:由须应可]{{2,24}}(?:表|单|书|台账|记录|存根|图|簿|清单|样本)(?:\([^()]*\)?)?$",
    "附表图",
)
_TITLE = Pattern(r"《[^》]*》", "《")


_ISSUED = Pattern(
    r"(?:签发|下达|发出|开具|作出|签署|下发)的?《[^》]{2,10}(?:令|通知书|通知单|决定书|决定|指令|放行单)》$",
    "《",
)


def is_topic(words: str, before: str) -> bool:
    """Whether the sentence ``words``, after ``before``, only makes a power its topic."""
    words = words.strip(" 。;\n")
    line = before[max(before.rfind(c) for c in "\n。") + 1 :] + words
    return (
        any(turn.search(words) for turn in _TOPICS)
        or _ITEM.search(line) is not None
        or _FORM.search(line) is not None
    )


def titled(text: str, at: int) -> bool:
    """参见《首席质量官停线管理规定》: what stands at ``at`` is of the name of a paper; who signs 《停工令》 stops the work."""
    return any(
        found.start() < at < found.end() and not _ISSUED.search(text, max(0, found.start() - 4), found.end())
        for found in _TITLE.finditer(text)
    )
