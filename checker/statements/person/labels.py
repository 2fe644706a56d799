"""What the labels of personnel forms ask for, and which words say what a post asks rather than what a person has."""

from __future__ import annotations

from checker.patterns import Pattern

_SCHOOL = r"(?:实际|本人|最高|最后|第一|现|后)?(?:学历|学位)(?:[/、及和与()]*(?:学历|学位|专业|学习形式))*\)?|文化程度|教育程度|(?:全日制|在职|函授)(?:教育)?(?:学历|教育)|学历层次|(?:毕业)?院校[及/、](?:专业[及/、])?学历"
_TITLE = r"(?:现有?|实际|本人|专业技术|技术|专业)?职称(?:[/、及和与()]*(?:职业资格|执业资格|资格|等级|级别|专业|技能等级|资格证书))*\)?|(?:现任?|现聘|聘任)?专业技术(?:职务|资格|任职资格|职务任职资格|职务资格)(?:名称|等级|\(职称\))?|资格名称|(?:资格|职称)(?:级别|等级)|技术(?:职务|资格)(?:名称)?|取得(?:何种)?职称|评审通过资格|任职资格名称"
_BRANCH = r"(?:资格|职称|评审|申报|从事)?专业(?:名称|类别)?(?!技术)"
_MANAGED = r"(?:从事)?(?:质量管理|质量管理工作|质量管理岗位|质量领导岗位)(?:工作|从业|岗位)?(?:的)?(?:年限|年数|工龄|经历年限|经验|时间)(?:\(年\))?"
_WORKED = r"(?:从事)?(?:质量|品质|质量(?:相关|技术|检验|专业)?(?:工作|岗位))(?:工作|从业|岗位|相关工作)?(?:的)?(?:年限|年数|工龄|经历年限|经验|时间)(?:\(年\))?"
_LIFE = r"(?:主要|个人|本人|工作|任职|学习(?:和|与|及|、)?工作|质量(?:管理)?工作|质量(?:管理)?岗位)*(?:简历|经历|履历)(?:\(.{0,12}\))?"
_COURSES = r"(?:主要|参加|接受|教育|专业|质量|任职|相关|首席质量官)*(?:培训|继续教育)(?:情况|经历|记录|及考核|考核|证书|结果|与资格)*"

_KINDS: tuple[tuple[str, Pattern], ...] = (
    (
        "name",
        Pattern(
            r"姓名|本人姓名|员工姓名|学员姓名|持证人(?:姓名)?|参训人(?:员|姓名)?|任职者(?:姓名)?|任职人(?:姓名)?|学员|被考核人|人员姓名|参加人员?|受训人(?:员)?"
        ),
    ),
    ("education", Pattern(_SCHOOL)),
    ("title", Pattern(_TITLE)),
    ("years_management", Pattern(_MANAGED)),
    ("years_quality", Pattern(_WORKED)),
    ("life", Pattern(_LIFE)),
    ("courses", Pattern(_COURSES)),
    ("branch", Pattern(_BRANCH)),
)
_OTHERS = Pattern(
    r"性别|年龄|出生(?:年月|日期|地)?(?:\(.{0,8}\))?|民族|籍贯|政治面貌|(?:入党|参加工作|入职|到岗|任职|聘任|任命|入司|进厂)(?:时间|日期|年月)|(?:身份证|证书|员工|工|文|编|档案|联系|批准)(?:号码?|编号)|电话|手机|部门|(?:所在|工作|用人|发证|评审|颁发|组织|主办|培训|任职)?(?:单位|机构|机关)(?:名称)?|职务|岗位(?:名称)?|现任(?:职务|岗位)?|拟任(?:职务|岗位)?|拟免职务|(?:毕业)?(?:院校|学校)(?:系?及专业)?|毕业时间|健康状况|婚姻状况|备注|序号|编号|签发日期|发证日期|(?:有效)?期限?|(?:培训|起止)?(?:时间|日期)|学时|课时|成绩|(?:考核|考试|培训)?结果|(?:培训|课程)(?:名称|内容|项目|主题|类别)|课程|熟悉专业有何(?:专长|特长)|奖惩情况|年度考核结果|任免理由|呈报单位|审批机关意见|家庭成员|称谓|照片|特长|专长|填表人|取得(?:时间|日期|方式)"
)


def kind_of_label(label: str) -> str | None:
    """What is asked by ``label`` (normalised, without its colon): ``education`` …, ``other``; None if it is no label.

    >>> kind_of_label("最高学历"), kind_of_label("性别"), kind_of_label("周明")
    ('education', 'other', None)
    """
    label = label.strip(" :*")
    if not label or len(label) > 20:
        return None
    for kind, pattern in _KINDS:
        if pattern.fullmatch(label):
            return kind
    return "other" if _OTHERS.fullmatch(label) else None


LABEL_IN_LINE = Pattern(
    rf"(?:^|(?<=[^一-鿿])|(?<=[一-鿿]))(?P<label>姓名|学员姓名|持证人(?:姓名)?|任职者|学员|{_SCHOOL}|{_TITLE}|{_MANAGED}|{_WORKED}|{_LIFE}|{_COURSES}|(?:资格|职称|评审)专业(?:名称|类别)?|专业(?:名称|类别)|{_OTHERS.source}):",
    ":",
)

ASKS = Pattern(
    r"(?:任职|任用|任职人员|聘任|选聘|竞聘|应聘|岗位|招聘|报名|基本|上岗|人员|资格|学历|职位)(?:资格|要求|条件|标准|规范|资质)|应具备|须具备|应当具备|招聘|岗位要求|胜任(?:力|要求)|入职要求|资格与能力|资格要求",
    "任聘报岗应须招胜入资基上人学职条",
)
_HELD = Pattern(
    r"审查|审核|核查|核对|核实|符合|认定|评审|证书|职称|任职资格证|情况|比对|对照|确认",
    "审核符认评证职情比对确",
)


def asks(head: str) -> bool:
    """Whether what stands under ``head`` (normalised) is what a post asks: 任职资格, 岗位要求; 任职资格审查表 is not."""
    return ASKS.search(head) is not None and _HELD.search(head) is None


REQUIRED = Pattern(
    r"(?:岗位|任职|职位|资格|审查|聘任|规定)?(?:任职|资格)*(?:要求|条件|标准|规定)(?:\([^()]{0,8}\))?",
    "要条标规",
)
OWN = Pattern(
    r"(?:本人|个人|实际|现有|该同志|拟任人选?|人选|任职者|被审查人|人员|审查|核查|核实|实有|候选人|具体)(?:的)?(?:实际|基本|具体)?(?:情况|条件|资质|状况|值|现状)|(?:核查|审查|核实)(?:内容|事实)|本人|实际|证明材料情况",
    "本个实现该拟人任被核审候具证",
)
