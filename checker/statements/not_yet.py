"""Turns of phrase by which a power does not hold yet, or at another's beck: 任职满一年后享有, 本条暂缓执行, 受 X 指挥."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.draft import Draft
from checker.statements.model import Effect
from checker.statements.sentence import Sentence
from checker.statements.turns import limit_at, needless, of_others

_PLAIN: tuple[tuple[Pattern, Effect, str], ...] = (
    (Pattern(r"(?:^|(?<=[,。;\n官]))不得越权(?:行使|审批|决定|批准)", "越"), "none", "scope"),
    (
        Pattern(
            r"(?:任职|在岗|到岗|在职|入职|上任|到任|履职|试用|见习|聘任)[^,。;]{0,4}(?:满|期满|达到?|超过)[^,。;不]{0,14}(?:之?后|起|的,|方|时)",
            "满超达 上习到履岗职聘试",
        ),
        "conditional",
        "event",
    ),
    (
        Pattern(
            r"(?:^|(?<=[,。;\n官])|(?<=总监))(?:在|经)?(?:通过|取得|获得|完成)[^,。;]{0,10}(?:考核|考试|培训|资格|评估|考评|测评|认证)(?:证书?)?(?:合格)?(?:之?后|的,|方|时)",
            "取完获过 估培格测考证评试",
        ),
        "conditional",
        "event",
    ),
    (
        Pattern(
            r"在[^,。;]{2,16}(?:到任|上任|就任|到岗|返岗|复职|接任|到位|选出|产生|康复)(?:之|以)?前", "前 在"
        ),
        "limited",
        "time",
    ),
    (
        Pattern(
            r"(?:^|(?<=[,。;\n]))(?:但|现|本条|该条|本款|此条|目前|暂时|上述权限|该权限)*(?:暂缓|缓期|暂不)(?:执行|施行|实施|行使|生效|启用)(?=[,。;]|$)",
            "暂缓",
        ),
        "conditional",
        "event",
    ),
    (
        Pattern(
            r"另行通知(?:之日|后|时|起|为准)|(?:施行|生效|实施|启用)(?:日期|时间|日)?,?(?:由[^,。;]{2,10})?另行(?:通知|公布|确定|决定)",
            "另",
        ),
        "conditional",
        "event",
    ),
    (
        Pattern(
            r"在(?!其|首席|质量总监|品质总监|质量副总|法律|法规|客户)[^,。;]{2,14}(?:认可|许可|同意|允许|准许|首肯|授意|默许)的?[^,。;算]{0,4}(?:范围|额度|限度|幅度|框架|期限|程度)",
            "可意许肯 范额限幅框期程",
        ),
        "conditional",
        "under",
    ),
    (
        Pattern(
            r"(?:^|(?<=[,。;\n官]))(?:如果?|若|一旦|假如|倘若|只要)(?:能够?)?(?:获得?|得到|取得|经|被)[^,。;]{0,8}授权",
            "倘假只如旦若 授",
        ),
        "conditional",
        "event",
    ),
    (
        Pattern(
            r"(?<!令)(?<!令其)(?<!限期)(?<!并)补(?:办|报|交|履行|走|齐)(?:相关|有关)?(?:批准|审批|报批|追认|核准)(?:手续|程序|流程)",
            "补",
        ),
        "conditional",
        "prior_approval",
    ),
    (
        Pattern(
            r"(?<=[官监cqo])(?:可以?|应当?|须)?(?:按照?|依照?|依据|根据|视|凭)(?:公司|上级|领导|所获)?的?授权(?!书|文件|委托|管理|制度|清单|表|手册|规定|办法|决议|通知|,)"
            r"|(?:根据|依据|按照?)[^,。;]{2,10}授权,[^,。;]{0,8}(?:适时|酌情|相机|视情)"
            r"|(?:获得?|取得|得到|拿到|接到)[^,。;]{0,6}授权(?:书)?(?:之?后|的?情况下|时|方|才)",
            "授 按依根视凭据获取得拿接",
        ),
        "conditional",
        "event",
    ),
    (
        # 须先请示，再停产
        Pattern(
            r"(?<![无不毋免])(?:须|应当?|必须|需|要|得)?先(?:行)?(?:向[^,。;]{1,10})?(?:请示|报请|报批|征得同意|征求同意|打报告)(?:批准|同意|上级|领导)*,?(?:再|然后|之?后|方可|才|后再)",
            "先 再然后方才",
        ),
        "conditional",
        "prior_approval",
    ),
    (Pattern(r"\(如(?:有|适用|需要?)\)", "如"), "conditional", "event"),
    (
        Pattern(
            r"代为(?:行使|审批|批准|决定|签发|签署|履行|处理|否决)|(?<![时间后])代行(?!业)",
            "代",
        ),
        "limited",
        "under",
    ),
)
_TOGETHER = Pattern(
    r"(?:须|应当?|需|经|必须)(?:由)?(?:领导班子|班子|会议|大家|各方|双方)?(?:集体|民主)(?:讨论|研究|审议|决策|决定|商议|商定|表决)|(?:须|应当?|需|必须)(?:协商)?一致(?:后|方可|才能)?(?:行使|实施|决定|执行|处理|同意)|(?:与|和|同)[^,。;]{2,10}同时(?:享有|行使|拥有|具有)",
    "体时民致",
)
_BY_OTHERS: tuple[tuple[Pattern, Effect, str], ...] = (
    (
        Pattern(r"[^,。;:]{2,10}保留[^,。;]{0,8}(?:撤回|撤销|收回|推翻|变更|否决|最终)[^,。;]{0,6}权", "保"),
        "conditional",
        "override",
    ),
    (
        Pattern(
            r"补(?:办|签|报|交|履行|走)[^,。;]{2,14}(?:批准|审批|报批|同意|追认|核准)(?:手续|程序|流程)?",
            "补",
        ),
        "conditional",
        "prior_approval",
    ),
    (
        Pattern(
            r"(?:须|需|应当?|必须)由[^,。;:]{2,12}(?:转发|下达|签发|发布|传达|盖章|用印|加盖印章)后(?:方|才|始)?(?:可|能)?(?:生效|有效|执行)",
            "执效 应必需须 由",
        ),
        "conditional",
        "prior_approval",
    ),
    (
        Pattern(r"[^,。;:]{2,12}的?(?:临时性?|一次性|单次|逐案)的?(?:授权|委托)", "托授 临性次逐"),
        "conditional",
        "event",
    ),
    (
        Pattern(
            r"(?<!不)受[^,。;:]{1,12}(?:指挥|节制|支配|制约|控制|管束|约束|遥控)(?!的?(?:程序|流程|措施))",
            "受 挥控束约节遥配",
        ),
        "conditional",
        "under",
    ),
    (
        Pattern(
            r"先(?:行)?(?:报|请示|征得|经|由|提交)[^,。;:]{2,12},?(?:然?后|再|方可|才)(?:执行|实施|行使|下达|签发|生效|发布)",
            "先 后再方才",
        ),
        "conditional",
        "prior_approval",
    ),
    (
        # 但须听从生产副总经理的安排
        Pattern(
            r"(?:^|(?<=[,;。:(]))(?:但是?|不过|只是|而|且|并且?|同时|另外?|其|该项?权力|行使时|重大事项|特殊情况下,?|对此,?)*"
            r"(?:均|都|仍|也)?(?:应当?|须|需|必须|要)(?:听从|服从|遵从|遵照|依照|按照)[^,。;:]{2,12}的?(?:安排|指挥|指示|意见|调度|调遣|命令|吩咐)",
            "听服遵依按 排挥示见度遣令咐",
        ),
        "conditional",
        "under",
    ),
    (
        Pattern(
            r"具体(?:事项|操作|事宜|尺度)?(?:由|归|听)[^,。;]{2,10}(?:掌握|决定|把握|负责|安排|定)", "体 具"
        ),
        "conditional",
        "rival",
    ),
    (
        Pattern(
            r"(?<![时间后内],)(?:^|(?<=[,。;\n]))(?:但|暂|目前|现|实际上?|实则)*由[^,。;]{2,10}代(?:为)?(?:行使|履行|行|审批|批准|决定|签)",
            "代 由",
        ),
        "conditional",
        "rival",
    ),
)
_NAMES_ONE = Pattern(
    r"(?:不在|外出|出差|休假|请假|缺席|离岗|公出)[^,。;]{0,8}(?:指定|委托|授权)[^,。;经]{0,10}(?:代行|代为[^,。;]{0,2})$",
    "代",
)
"""他不在时由其书面指定的人代行: whom he names stands in for him."""
_OTHERS = frozenset(("above", "beside", "grantor"))


def wait(sentence: Sentence, drafts: list[Draft], officer: str) -> None:
    """Lowers the officer's drafts of the sentence by what it says of their beginning and of who stands over them."""
    mine = [d for d in drafts if d.holder == officer and d.effect in ("grant", "limited", "joint")]
    if not mine or not sentence.tokens:
        return
    first, last = sentence.tokens[0].start, sentence.tokens[-1].end
    for pattern, effect, kind in _PLAIN:
        found = pattern.search(sentence.text, first, last)
        if found is not None and kind == "under" and _NAMES_ONE.search(sentence.text, first, found.end()):
            continue
        if found is not None and not of_others(sentence, found.start()):
            limit_at(sentence, mine, found.start(), found.end(), effect, kind)
    if _ends_with_another(sentence):
        for draft in mine:
            draft.unsure = True
    together = _TOGETHER.search(sentence.text, first, last)
    if together is not None and not of_others(sentence, together.start()):
        powers = [d for d in mine if d.authority != "decision_participation"]
        limit_at(sentence, powers, together.start(), together.end(), "joint", "partner")
    for pattern, effect, kind in _BY_OTHERS:
        found = pattern.search(sentence.text, first, last)
        if found is None or needless(sentence, found.start()):
            continue
        inside = {t.cls for t in sentence.tokens if found.start() <= t.start < found.end()}
        if inside & _OTHERS:
            limit_at(sentence, mine, found.start(), found.end(), effect, kind)


def _ends_with_another(sentence: Sentence) -> bool:
    """质量一票否决权，报总经理: what the one named last does to it is not said."""
    tokens = sentence.tokens
    if tokens[-1].cls not in ("above", "beside") or "file" in sentence.classes:
        return False
    i = len(tokens) - 2
    while i >= 0 and tokens[i].cls in ("report", "via", "by"):
        i -= 1
    return i > 0 and (tokens[i].cls == "comma" or "-" in sentence.text[tokens[i].end : tokens[i + 1].start])
