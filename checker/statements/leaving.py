"""The officer who is put out of his work or asks to leave: 停止履行首席质量官职务, 停职接受调查, 申请辞去首席质量官职务.

None of it says that he is no more the officer. It says enough that nobody may be sure that he is.
"""

from __future__ import annotations

from checker.patterns import Pattern

GOES = r"(?:解聘|免职|免掉|换掉|拿掉|撤下|免去(?:其)?职务|免去|撤换|罢免|解除(?:其)?(?:职务|聘任|聘用)|撤职|撤销(?:其|首席质量官|质量总监)?职务|终止(?:对其|其|首席质量官|质量总监)?的?(?:聘任|聘用|任职|聘期)(?:关系)?|(?:聘任|聘用)(?:关系)?(?:自动|随即|即行|自然|相应)+(?:终止|解除)|换人|请其(?:离任|离职|离开|走人)|请(?:他|她|其)让位|请(?:他|她)?下来|(?:换|撤|拿)下来|收回(?:这份|本|此|其)?聘书|另行(?:聘任|选聘)|退出(?:岗位|任职)?|removed from (?:the )?(?:office|post)|dismissed)"
CAUSE = r"(?:有下列|有下面|[有如](?:以下|下列)情|有如下情|下列情形|之一|出现|发生|连续|考核|考评|评价|评定|述职|不合格|不称职|不胜任|不能胜任|低于|违反|弄虚作假|重大|失职|渎职|辞任|辞职|任期届满|通报\S{1,2}次|丧失|不再具备|造假|瞒报|出了|if|where|upon)"
"""By what words somebody is relieved of a post, and for what."""
_POST = r"(?:质量官|质量总监|品质总监|质量副总|总质量师|cqo|chief quality officer)"
_WORK = r"(?:职务|职责|职权|权限|权力|履职|工作|授权)"
_DOES = r"(?:履行|行使|执行|担任|承担|主持)?"
_OFF = Pattern(
    rf"(?:停止|暂停|中止|终止|不再|停){_DOES}(?:其|公司|本公司)*(?:首席)?{_POST}(?:的)?{_WORK}"
    rf"|(?:停止|暂停|中止|终止|不再)其{_DOES}(?:的)?{_WORK}|(?:停止|暂停)(?:履行|行使)(?:职务|职责|职权)"
    rf"|{_POST}(?:一职|职务|岗位|职位|人选|的?职务|的?人选)?(?:暂由|暂时由|空缺|出缺|暂缺|待定|另行(?:确定|任命|聘任|选聘|安排|委派)|暂缓设置|暂不设置?|不再设置?|予以撤销|撤销)"
    r"|(?<!人员)(?<!责令)(?:停职|停薪留职|离岗|待岗|脱产(?:学习|培训)|长期病假|被(?:采取)?留置)|(?:接受|配合)(?:组织)?(?:审查|调查)期间"
    r"|(?:已|已经|现已|业已)(?:离职|辞职|退休|调离|调出|去世|病故|辞任|离任)"
    rf"|(?<![和或、及与])(?:终止|解除|撤销|取消)[^,。;、和及与或]{{0,8}}?(?:首席)?{_POST}的?(?:聘任|聘用|职务|任职|任命)(?!职责|权限|资格)"
    rf"|{_POST}的?(?:聘任|任命|职务|任职)(?:关系)?[^,。;、和及与或时后期届满书]{{0,14}}?(?:终止|解除|撤销|失效|收回|撤回)(?!条件|情形|程序)"
    r"|\bsuspended from\b|\bon (?:leave|secondment)\b|\bhas (?:left|resigned|retired)\b|\bstepped down\b",
    "停暂中终不离待脱长被受合已snhd空出另予撤解取失收",
)
_ASKS = Pattern(
    r"(?:申请|请求|恳请|提出|递交|要求)[^,。;]{0,10}(?:辞去|辞任|卸任|免去|解除[^,。;]{0,12}(?:职|聘|任|合同)|不再担任|辞职)",
    "辞卸免解不 申请恳提递要",
)
# A rule says what happens when somebody leaves (首席质量官离职时, 停职期间由…代行), or to whom he may do it.
_OF_NOBODY = Pattern(
    r"如|若|凡|当|一旦|应|可|不得|未经|非经|任何人|须|的(?=[,])|时(?=[,。;])|有权|(?:对|将|给予|责令|处以)[^,。;]{0,20}(?:停职|离岗|待岗)|\b(?:if|when|where)\b",
    "如若凡当一应可不未非任须的时权停离待iw",
)


_RULE = Pattern(
    r"(?:停职|离职|辞职|离岗|待岗|调离|退休|辞任|离任|卸任|解聘|免职|缺位|空缺|出缺|不在岗)(?:的[,;]|期间|时[,由]|后[,由])",
    "停离辞待调退卸解免缺不",
)


# 由董事会聘任或解聘, 连续两年考核不合格的，予以解聘, 不得随意解聘: nobody is.
_ON_DISMISSAL = Pattern(
    rf"有(?:下列|以下|如下)(?:情形|情况|行为|问题)[^。;]{{0,90}}?{GOES}|{CAUSE}[^。;]{{0,90}}?的[,由][^。;]{{0,40}}?{GOES}|{CAUSE}[^。;]{{0,60}}或者?[^。;]{{0,40}},[^,。;已被了]{{0,10}}{GOES}(?=[,。;]|$)|{GOES}[^。;]{{0,6}},[^,。;]{{0,6}}[年月届]内?不得(?:再|重新)|不得[^,。;]{{0,6}}{GOES}|(?:聘任|任命|任)(?:和|或者?|以及|与|及|、|/|并)?(?:解聘|免职|免去?)|(?:有权|可以?|应当?|须|无权)[^,。;]{{0,12}}{GOES}|{GOES}[^。;]{{0,6}}(?:须|应|由|条件|情形|程序|权)",
    "聘职免撤罢解换另退请拿rd",
)


# 对拒不执行停工令的项目经理，由首席质量官决定罚款，并调离岗位: whom he has leave.
_OTHERS_LEAVE = Pattern(
    r"对(?!首席质量官|质量总监)[^,。;]{1,30}(?:者|人|人员|职工|员工|经理|厂长|主任|干部|班组长|管理者)(?:的)?[,由][^。;]{0,60}(?:调离|免职|撤职|停职|解聘|换人|撤换|辞退|解除劳动)",
    "对 者人员工理长任部 离职聘换退除",
)


def is_rule_on_leaving(text: str) -> bool:
    """Whether the sentence says when, by whom or that nobody leaves the post, and not that anybody did."""
    return any(p.search(text) is not None for p in (_RULE, _ON_DISMISSAL, _OTHERS_LEAVE))


def may_have_left(text: str) -> bool:
    """Whether the sentence tells that he whom it names is kept from the post, or asks to be rid of it."""
    if _OF_NOBODY.search(text) or is_rule_on_leaving(text):
        return False
    return _OFF.search(text) is not None or asks_to_leave(text)


def asks_to_leave(text: str) -> bool:
    """Whether somebody asks for it, which ends nothing yet: 申请辞去首席质量官职务."""
    return _ASKS.search(text) is not None
