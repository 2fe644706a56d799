"""The rank of a professional title (职称), and whether it is one of quality; a post (总工程师, 质量工程师 of a department) is none."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.person.brackets import closed

RANKS = ("初级", "中级", "副高", "正高")
_PARTS = Pattern(r"[,，;；、/|。\n]|(?<=工程师)和|兼")
NOT_HIS = Pattern(
    r"待|申报|申请|拟|正在|在评|评审中|报名|备考|报考|考试|参评|未|无职称|以上|优先|要求|应|须|不低于|相当|视同|享受|至少|或者|失效|作废|撤销|注销|冲刺|准备|计划"
)
_FULL = Pattern(
    r"正高(?:级)?|教授级|研究员级|(?<!副)研究员|(?<!副)(?<!级)教授(?!级)|(?<!副)主任(?:药|医|中药|护)师",
    "正教研主",
)
_HIGH = Pattern(
    r"副高|高级(?:[一-鿿]{0,8})(?:工程师|经济师|会计师|政工师|统计师|审计师|农艺师|畜牧师|兽医师|工艺美术师|实验师|讲师)|高级职称|高级专业技术|高工|副教授|副研究员|副主任(?:药|医|中药|护)师"
    r"|工程师\(高级\)",
    "副高",
)
_LOW = Pattern(r"助理|初级|技术员|技师?士|药士|员级", "助初技药员")
_MIDDLE = Pattern(
    r"中级|工程师|经济师|会计师|统计师|审计师|政工师|主管(?:中?药|技|护|检验)|农艺师|畜牧师|兽医师|实验师|讲师|助理研究员",
    "中师主员",
)
_NO_TITLE = Pattern(
    r"高级技师|技师|高级技工|高级工(?!程|艺)|技工|内审员|审核员|建造师|安全工程师|六西格玛|黑带|绿带|监理工程师|项目管理|注册(?!质量)",
    "技审建安六黑绿监项注高",
)
_A_POST = Pattern(
    r"(?:总|主任|首席|资深|主管|现场|工艺|体系|研发|测试|检验|供应商(?:质量)?|客户(?:质量)?|过程(?:质量)?|驻厂)(?<!高级)工程师|sqe|(?<![a-z])qe(?![a-z])|工程师\(质量部\)",
    "师qe",
)
_QUALITY = Pattern(r"质量(?!技术监督)", "质")
# 木材加工专业工程师, 工程师(高分子): what is so named and is not quality is another branch.
_OTHER_BRANCH = Pattern(
    r"(?P<before>[一-鿿]{2,10})专业(?=(?:正?高级|中级|助理)?(?:工程师|技术资格|职称))|师\((?P<in>[一-鿿]{2,12})\)",
    "专(",
)
_NO_BRANCH = Pattern(
    r"级|聘|资格|职称|证|年|月|日|评|批|省|市|局|厅|委|会|公司|取得|编号|见|已|未|待|拟|现|原|在|无|认定|考试|本人|兼|主管|主任|负责|岗|部|质|全国|国家|专业技术",
)
_GIVEN = Pattern(r"取得|获得?|评[为上]|晋升|具[有备]|[年月日]")
_BRANCH_TOLD = Pattern(
    r"专业(?:名称|类别|方向)?(?:为|是|系|:)(?P<after>[一-鿿]{2,14})|(?P<before>[一-鿿]{2,12})(?:类)?专业",
    "专",
)
_BRANCH = Pattern(
    r"机械|机电|电气|电子|化工|化学|食品|纺织|冶金|材料|建筑|土木|环保|环境|轻工|制药|药学|药|水产|畜牧|农|林|计算机|软件|信息|通信|自动化|汽车|船舶|工艺|设备|经济|会计|安全|橡胶|塑料|皮革|陶瓷|焊接|铸造|热处理|热能|电力|测绘|地质|采矿|硅酸盐|矿|动力|模具|医疗器械|生物|包装|印刷|仪器|仪表|暖通|给排水|市政|道路|路桥|公路|园林|酿|茶|服装|鞋|玻璃|造纸|家具|航空|标准化|计量|检测|检验|物流|工民建"
)


def title_in(text: str, *, labelled: bool) -> tuple[str | None, bool | None]:
    """The highest rank in ``text`` (normalised), and whether such a title is one of quality (None: not told).

    ``labelled``: the words stand where a form asks for the title. Elsewhere an engineer may be a post.

    >>> title_in("高级工程师(机械)", labelled=True), title_in("高级技师", labelled=True)
    (('副高', False), (None, None))
    >>> title_in("质量工程师(中级)", labelled=True), title_in("质量工程师", labelled=False)
    (('中级', True), (None, None))
    """
    found: list[tuple[str, bool | None]] = []
    for part in _PARTS.split(closed(text)):
        rank = _rank(part.strip(), labelled) if part else None
        if rank is not None:
            found.append((rank, _in_quality(part)))
        elif part and found and found[-1][1] is None:
            found[-1] = (found[-1][0], branch_told(part.strip()))
    if not found:
        return None, None
    highest = max((rank for rank, _ in found), key=RANKS.index)
    own = [quality for rank, quality in found if rank == highest]
    if True in own or any(quality and RANKS.index(rank) >= 1 for rank, quality in found):
        return highest, True
    return highest, None if None in own else False


def _rank(part: str, labelled: bool) -> str | None:
    if NOT_HIS.search(part) or _NO_TITLE.search(part):
        return None
    if not labelled and _A_POST.search(part):
        return None
    if _A_POST.search(part) and not _FULL.search(part) and not _HIGH.search(part):
        return None
    if _FULL.search(part):
        return "正高"
    if _HIGH.search(part):
        return "副高"
    if _LOW.search(part):
        return "初级"
    if not _MIDDLE.search(part):
        return None
    return (
        None
        if not labelled and _QUALITY_POST.search(part) and "中级" not in part and not _SAID.search(part)
        else "中级"
    )


_SAID = Pattern(r"职称|资格", "职资")
# 质量保证工程师, 焊接责任工程师: offices that a quality system names.
_QUALITY_POST = Pattern(
    r"质量(?:保证|控制|管理|体系|检验|检查|改进|安全)?工程师|(?:质保|品质|品管|责任|体系)工程师", "师"
)


def _in_quality(part: str) -> bool | None:
    if _QUALITY.search(part):
        return True
    if _BRANCH.search(part):
        return False
    other = _OTHER_BRANCH.search(part)
    if other is None or _NO_BRANCH.search(_GIVEN.split(other["before"] or other["in"])[-1]):
        return None
    return False


def branch_told(part: str) -> bool | None:
    """Whether words beside a title name its branch as one of quality.

    >>> branch_told("专业为质量工程"), branch_told("纺织专业"), branch_told("2019年取得")
    (True, False, None)
    """
    found = _BRANCH_TOLD.fullmatch(part)
    if found is None:
        return None
    named = found["after"] or found["before"]
    if _QUALITY.search(named):
        return True
    return None if _NO_BRANCH.search(named) else False
