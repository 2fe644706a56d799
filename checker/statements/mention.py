"""Sentences that tell of a power and grant none: questions, reports, intentions, marks in an appraisal."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, cast

from checker.patterns import Pattern
from checker.statements.draft import Piece
from checker.statements.named_as_topic import is_topic, titled
from checker.statements.named_only import names_only
from checker.statements.naming import Token
from checker.statements.nodes import POWERS
from checker.statements.sentence import Sentence

if TYPE_CHECKING:
    from checker.statements.context import Context

_META = (
    Pattern(
        r"的(?:建议|提议|提案|议案|设想|构想|动议|提法|想法|请求|申请|制度|办法|方案|规定)[^,。;]{0,8}(?:未(?:获|被|予|能)|没有?被|正在|尚(?:未|在)|仍在|还在|被否|被驳|遭|不予|悬而)",
        "予仍尚悬未正被还遭驳 制动建想提案求法申规",
    ),
    Pattern(
        r"(?<!据)(?<!照)《[^》]{2,40}》(?:等)?(?:中)?(?:第[^,。]{1,8}[条款项])?(?:中)?(?:规定|要求|明确|提出|指出|建议|鼓励|载明|写道|写明|认为|称)",
        "《",
    ),
    Pattern(
        r"(?<![本该])(?:国标|行标|地标|标准|规范|法规|上级文件|国家|政府|文件|意见|条例|通知|部门规章)(?:中)?(?:规定|要求|鼓励|明确|提出|倡导|支持|指出|载明|表明)",
        "倡持指提明求规载鼓 例国地家府文标法知章范见",
    ),
    Pattern(
        r"(?:批准|否决|审批|签发|考核|行使|叫停|召回|处罚|奖励|审定|制定|参加|出席|参与|使用|放行|动用)了(?!的|之后|后)",
        "了",
    ),
    Pattern(r"(?<!须)(?<!应)已经?(?:于|在)", "已 于在"),
    Pattern(r"\bhas (?:already )?(?:approved|vetoed|rejected)\b", "jv h"),
    Pattern(
        r"共(?:计)?(?:批复|批准|审批|审定|核准|签发|签批|签署|否决|叫停|召回|行使|处罚|奖励|考核|放行|下达|开具|发出)[^,。;]{0,20}?[\d一二两三四五六七八九十百]+(?:余)?[份次项起批件个张单人家]",
        "共",
    ),
    Pattern(r"(?:这一|这种|该|此)(?:做法|惯例)[^,。]{0,16}(?:取消|废止|停止|终止|废除|不再沿用)", "做惯"),
    Pattern(
        r"(?<![据按照合])(?:顾问|专家|审核组|审核员|咨询公司|咨询机构|评审组|评审员|员工|职工|工会|代表|委员|客户|监管部门|督导组|检查组|巡视组|审计组)[^,。;:]{0,6}(?:认为|指出|提出|建议|主张|提议|反映|强调|表示|呼吁)[,:]?(?:本?公司|企业|我司)?(?:应当?|应该|宜|须|要|最好|可)?(?:将|把|由|让|使|赋予|授予|给予)",
        "吁建张强指提映示认 使将把授由给让赋",
    ),
    Pattern(
        r"(?:如果?|若|假如|倘若|要是)能?(?:拥有|享有|具有|具备|获得|被赋予)[^,。;]{2,20}权",
        "倘假如若要 享具拥获赋",
    ),
    Pattern(r"(?<!经)(?<!经过)(?:研究|探讨|论证|商讨)(?:是否)?(?:由|将|把|赋予|授予)", "商探究证 将把授由赋"),
    Pattern(
        r"(?:目标|愿景|愿望|期望|诉求|设想|努力方向|理想|心愿|追求)(?:是|为|:)[^,。;]{0,6}(?:拥有|取得|获得|享有|争取|具有|掌握)",
        "目愿期诉设努理心追 是为:",
    ),
    Pattern(r"(?:^|(?<=[,。;]))据[^,。;]{2,12}(?:回忆|讲述|透露|口述|自述|陈述|转述)", "据 回讲透述"),
    Pattern(
        r"(?:一事|这件事|此事|这回事|之说|的(?:说法|传闻|传言|提法)),?[^。;]{0,16}(?:未|没有?|不|查无)(?:予|获|有|曾|能)?[^,。;]{0,3}(?:同意|批准|通过|采纳|认可|答应|成立|属实|依据|根据|定下来|存在|这回事)",
        "事说传提 未没不查",
    ),
    Pattern(
        r"(?:的|总)(?:质量)?[^,。;]{2,10}(?:共计?|累计|合计|总计)[\d一二两三四五六七八九十百]+(?:余)?[份次项起批件个张单](?![以之]?内)",
        "共合累计 个件份单张批次起项",
    ),
    Pattern(
        r"各[^,。]{0,8}(?:企业|单位|实体|公司)(?:均)?应当?(?:设置|设立|配备)[^。]{0,20}(?:赋予|授予)",
        "置设配 授赋",
    ),
    Pattern(
        r"有(?:代表|人|委员|股东|部门|员工|职工|董事|监事|同志|专家|客户|领导|与会者|参会人员|单位)[^,。]{0,6}(?:提议|提出|建议|主张|认为|呼吁|希望|提到|反映)",
        "有 到吁希建张提映认",
    ),
    Pattern(
        r"(?:我|本)(?:公司|厂|院|集团|单位)(?:尚|暂|并)?(?:没有|未|不)(?:予以|打算)?(?:采用|采纳|实行|施行|效仿|照搬|这样)",
        "我本 仿实搬施样纳采",
    ),
    Pattern(r"(?:首席质量官|质量总监|cqo)[^,。]{0,4}(?:应?如何|怎样|怎么)", "如怎"),
    Pattern(
        r"本(?:章|条|节|制度|办法|程序|规定|文件|标准|流程)(?:旨在|主要)?(?:规定|明确|规范|描述|说明|阐述|介绍)[^,。]*的(?:程序|流程|办法|方法|步骤|内容|范围|原则|格式)(?=$|[,。])",
        "描明绍范规阐 则围容序式法流骤",
    ),
    Pattern(
        r"(?:协会|学会|商会|联盟|联合会|促进会|工会|专家|学者|媒体|律师|论坛|网友|读者|教授|同行|同业|咨询公司|咨询机构|人大代表|政协委员|白皮书|蓝皮书|社论|来信|杂志)[^,。;:]{0,10}(?:倡议|呼吁|建议|主张|认为|指出|号召|提出|希望|期待|提倡|发言|表示|称|撰文|报道|做法是)(?=[:,\"]|首席|质量总监|企业|会员|各|应|$)",
        "倡做号吁希建张待指提撰示称言认道 业代促信协友同咨商坛媒学家工律政教杂皮盟社联蓝读",
    ),
    Pattern(r"(?:倡议|呼吁|号召|希望|期盼)(?:[:,]|$|各|首席|企业|会员|公司|总经理|董事会)", "倡号吁希盼"),
    Pattern(r"设首席质量官(?:对|有权|可|拥有|享有)", "设 享可对拥有"),
    Pattern(r"提案[^,。;]{0,6}(?:称|提出|建议|认为)", "案 提"),
    Pattern(r"^(?:参考资料|参考文献|相关资料|延伸阅读|相关链接|推荐阅读|资料来源|出处)\s*:", "参相延推资出"),
    Pattern(r"请[^,。;]{0,10}(?:研究|讨论|酌定|商议|审议)[^,。;]{0,6}意见", "请 研讨酌商审"),
    Pattern(r"前一?家(?:公司|单位|企业)", "家"),
    Pattern(r"上一?家(?:公司|单位|企业)", "家"),
    Pattern(
        r"(?:根据|按照|依照|据)(?:《[^》]{2,40}》|国标|行标)[^。]{0,20}首席质量官(?:一般|均)?(?:应当?|须)(?:享有|具有|拥有|具备|有)",
        "《国标 依据根照",
    ),
    Pattern(
        r"(?:根据|按照|依据|据|依照|遵照)[^。;]{2,30}[,:]?(?:各)?(?:企业|组织)(?:均|都)?(?:应当?|须|要|宜)[^。;]{0,20}(?:赋予|授予|授权|给予|(?:健全|建立|设立)[^,。;]{0,12}(?:首席质量官|质量总监|cqo))",
        "企织 依据根照遵",
    ),
    Pattern(
        r"(?<!本)(?:说明书|任命书|制度|文件|章程|合同|手册|办法)(?:中|里|内)?(?:应当?|须|要|需|必须)(?:写明|写清|写入|载明|明确|注明|规定|列明|列入|增加|补充|体现)(?:[^,。;]{0,20}(?:首席质量官|质量总监|cqo|权(?![利益])|否决|审批)|[^,。;]{0,6}(?:如下|以下|下列)|:|$)",
        "体充入写增明注清规载 应必要需须",
    ),
    Pattern(
        r"(?:^[^,。;对批否权]{0,12}关于[^,。;]{4,40}|关于[^,。;]{0,12}(?:首席质量官|质量总监|cqo)[^,。;]{2,30})的(?:请示|申请|建议|提案|议案|征求意见函|调研报告|讨论|函|问题)(?:$|[。\n])",
        "关 函告建案申示讨问",
    ),
    Pattern(
        r"(?:规定|明确|规范|说明|制定)[^,。;]{0,24}权(?:限)?的?(?:行使|使用)(?:程序|流程|条件|办法|方式|规则)(?=[,。;]|$)",
        "则序式条法流 使",
    ),
    Pattern(r"曰[:,\"]", "曰"),
    Pattern(
        r"(?:^|(?<=[。;\n]))(?:首席质量官|质量总监|质量副总)[^,。;]{0,8}因[^,。;]{2,30}(?:受到|被|受|获|荣获|给予|予以)[^,。;]{0,10}(?:通报|处分|批评|记过|警告|问责|罚款|表彰|嘉奖|免职|诫勉|约谈|处罚)",
        "因 报处批记警问罚彰奖免诫谈",
    ),
    Pattern(r"发言权,?(?:即|也就是|是指|指的是)", "言"),
    Pattern(r"如(?:我|本人)?(?:能|获)?当选", "选"),
    Pattern(r"(?:提议|建议|主张)[,:]?(?:应当?|要|应该)(?:让|给|由|赋予|使)", "应要该 建张提"),
    Pattern(r"要求[^,。;]{0,8}(?:企业|单位|公司)[^,。;]{0,20}(?:赋予|授予|给予)", "求 要"),
    Pattern(
        r"(?:共|累计|合计|先后)计?(?:批复|批准|签发|审批|否决|叫停|召回|放行|行使|开具|奖励|处罚)[^,。;]{0,14}[\d一二三四五六七八九十百两](?:份|次|起|项|件|批|张|人|单|家|笔)",
        "先共合累",
    ),
    Pattern(r"(?:应|要)?(?:让|使)首席质量官(?:真正)?(?:有职有权|敢于)", "敢职 使让"),
    Pattern(
        r"(?:^|(?<=[。;\n]))(?:(?!享有|拥有|具有|授予|赋予|有权|负责|由)[^,。;]){2,40}权(?:限)?的?(?:行使|使用|运用)的?(?:程序|流程|条件|办法|方式|规则|细则|步骤)[^,。;]{0,6}(?:详见|参见|另见|见|按|依照|遵照|另行|列于|载于|由[^,。;]{1,12}(?:规定|明确|制定))",
        "权 行使运 程流条办方规细步",
    ),
    Pattern(r'"[^"]{2,24}"的?(?:一[章节条款]|专[章节]|章节|条款|字样|表述)', '" 章节条款字表'),
    Pattern(
        r"(?:要是|如果|若|假如|倘若|要)[^。;]{2,30}就好了|(?:盼着|盼望|巴不得|恨不得|但愿|多么希望|真希望)[^。;]{0,16}(?:由|让|首席|质量总监|cqo)",
        "好盼巴恨但希",
    ),
    Pattern(
        r"(?:这|那)(?:都|也|些)?(?:已经?|早已)?是(?:过去|从前|以前|早先|旧时|当年|去年|前些年|前几年|老)的?(?:说法|规矩|做法|事|事情|老?黄历|制度|规定|情况|版本|安排|流程)(?:了)?(?=[,。;]|$)",
        "过从以早旧当去前老 这那",
    ),
    Pattern(
        r"(?:修订|修改|变更|更改|换版|升版|版本|改版)(?:摘要|说明|要点|履历|概要|一览|提示|历史|日志|明细)[^。;]{0,6}:",
        "摘说要履概览提历日明",
    ),
    Pattern(
        r"(?:^|(?<=[,。;:、\n]))(?:本次|本版|此次|新版|这次)?(?:新增|增加|增补|增写|增列|加入|写入|删除|删去|补充)(?:了|关于|有关)?[^,。;]{0,6}(?:首席质量官|质量总监|品质总监|cqo)[^,。;]{2,30}(?:条款|一条|一款|章节|内容|表述|一节|规定|字样)(?=[,。;、]|$)",
        "新增加写删补",
    ),
    Pattern(
        r"是否(?:由|将|把|让|应|赋予|授予|给)[^。;]{2,60}(?:看法不一|意见不一|不一致|存在分歧|有分歧|未达成|再行?研究|另行研究|进一步研究|暂不|搁置|容后|再议|缓议|未形成|未作决定|未定)",
        "否 一歧达研暂搁容议形作定",
    ),
    Pattern(r"(?<!依)(?<!根)据[^,。;]{1,8}(?:讲|介绍|回忆|透露|说起)[,，]", "讲介忆透说"),
    Pattern(r"(?<![厂货线市产用工之])(?:以前|早年|当年)是?由?(?:首席质量官|质量总监|品质总监)", "前年"),
    Pattern(r"据说|听说|原单位|前东家|上家公司|据传|传闻|传言|谁说|×××|___|xxx", "_x×东传原听家说谁闻"),
)


_PAST = Pattern(
    r"(?:本[月周年季]度?|[一二三四上下]半?(?:季度|年)|今年以来|年初以来|截至[^,。;]{2,10}|年内|全年|累计|迄今|至今)[^,。;]{0,20}?"
    r"(?:批复|批准|审批|审定|核准|签发|签批|签署|否决|叫停|召回|处罚|奖励|考核|放行|下达|开具)[^,。;]{0,16}?"
    r"[\d一二两三四五六七八九十百]+(?:余)?[份次项起批件个张单](?![以之]?内)",
    "今内初季年截本累迄 个件份单张批次起项",
)
_BOUND = Pattern(r"可|有权|得以|不超过|至多|最多|限|每|不少于|至少|应|须", "可多少应得有每超限须")


def _counted(words: str) -> bool:
    """本月签发停产令2次: what was done is counted; what may be done has a bound."""
    found = _PAST.search(words)
    return found is not None and not _BOUND.search(found.group())


_MARKED = Pattern(r"的,(?:每[^,。;]{1,4})?(?:扣|减|罚)[^,。;]{0,6}\d+(?:\.\d+)?分", "减扣罚 分")
_FINDS = Pattern(r"发现|查实|认定|检查|由|可|有权", "可有查现由认")


def _marks(sentence: Sentence) -> bool:
    """H 审批不及时的，扣2分: his own marks are lowered."""
    first, last = sentence.tokens[0].start, sentence.tokens[-1].end
    found = _MARKED.search(sentence.text, first, last)
    if found is None or _FINDS.search(sentence.text, first, found.start()):
        return False
    return any(t.cls == "officer" and t.end <= found.start() for t in sentence.tokens)


def tells(words: str) -> bool:
    """Whether ``words`` name a paper of somebody else that says what follows."""
    return any(turn.search(words) for turn in _META)


def _in_a_case(sentence: Sentence, index: int, clause: int) -> bool:
    """拟让步放行的，报质量副总批准: what somebody intends is the case that the act is for."""
    mine = sentence.clause[index]
    inside = [
        t for t, c in zip(sentence.tokens, sentence.clause, strict=True) if c == mine and t.cls != "comma"
    ]
    return (
        clause > mine
        and inside[-1].cls in ("of", "when", "occasion")
        and inside[-1] is not sentence.tokens[index]
    )


_SPEAKING = frozenset(("meta", "kpi", "intention"))


def _to_come(sentence: Sentence, index: int) -> bool:
    """公司将授予…, 公司将把…交给: 将 before the giving itself tells what is to come."""
    token = sentence.tokens[index]
    if sentence.text[token.start : token.end] != "将" or index + 1 >= len(sentence.tokens):
        return False
    following = sentence.tokens[index + 1]
    words = sentence.text[following.start : following.end]
    after = sentence.tokens[index + 2].cls if index + 2 < len(sentence.tokens) else ""
    return words == "把" or (words in _GIVES and after != "paper")


_GIVES = frozenset(("授予", "赋予", "授权", "给予", "下放", "赋权"))


_NAMED = frozenset(
    ("officer", "of", "right", "paper", "content", "general", "strong", "conj", "matter", "number")
)


_VOID = ("其无效", "之无效", "其不生效", "之不生效")
_DECISION = Pattern(r"决定|决议|决策|指令|命令|批示|事项", "命定指示策议项")
_NUMBERED = Pattern(r"第[一二三四五六七八九十百\d]{1,4}[章节篇编]|\d{1,2}(?:\.\d{1,2})+", ".第")


_CHAPTER = Pattern(r"第[^,。;]{1,4}[章节编]|附[录件表]", "第附")


def _is_title(piece: Piece, text: str) -> bool:
    """第六章 首席质量官的质量否决权: a line that names a right of his, under nothing that gives one."""
    sentence, context = piece.sentence, cast("Context", piece.context)
    if context.power or context.listing or context.sections or context.legend or not piece.drafts:
        return False
    acts = {d.act.index for d in piece.drafts}
    first = next((t.cls for t in sentence.tokens if t.cls not in ("content", "number")), "")
    at = next((i for i, t in enumerate(sentence.tokens) if t.cls == "officer"), 0)
    labelled = (
        at > 0
        or _NUMBERED.match(text.lstrip()) is not None
        or (len(sentence.tokens) > 1 and sentence.tokens[1].cls == "of")
    )
    named = (
        first == "officer"
        and labelled
        and all(t.cls in _NAMED or i in acts for i, t in enumerate(sentence.tokens))
    )
    return named and text.strip(" \n。").endswith(("权", "权限", "权力", "权利", "职权"))


def _proposed(sentence: Sentence) -> bool:
    """建议质量经费由首席质量官审批: it is proposed that he may, by whom the text does not say."""
    for i, token in enumerate(sentence.tokens[:4]):
        if token.cls in ("officer", "self"):
            return False
        if token.cls == "propose" and sentence.text[token.start : token.end] in ("建议", "提议", "倡议"):
            return any(t.cls == "officer" for t in sentence.tokens[i + 1 :])
    return False


def _in_a_report(sentence: Sentence, i: int) -> bool:
    """每年一月向职代会报告上年度使用情况: what is reported on, after the act and in a clause without one."""
    clause = sentence.clause[i]
    inside = [k for k, c in enumerate(sentence.clause) if c == clause]
    told = any(sentence.tokens[k].cls in ("file", "report") for k in inside if k < i)
    return told and clause > 0 and not any(sentence.tokens[k].cls in POWERS for k in inside)


_KNOWING = ("了解", "知晓", "知道", "熟悉", "掌握", "学习")


def _asked_about(sentence: Sentence, i: int) -> bool:
    """有关部门如需了解理由可向质管部查询: what those below come to know of an act that was told before."""
    clause = sentence.clause[i]
    inside = [k for k, c in enumerate(sentence.clause) if c == clause and sentence.tokens[k].cls != "comma"]
    acted = any(t.cls in POWERS for t in sentence.tokens[: inside[0]])
    return acted and sentence.tokens[inside[0]].cls == "below" and sentence.words(i, i + 1) in _KNOWING


def mention(piece: Piece, text: str) -> None:
    sentence = piece.sentence
    if not sentence.tokens:
        return
    span = text[max(0, sentence.tokens[0].start - 2) : sentence.tokens[-1].end]
    why = None
    if sentence.end == "question":
        why = "a question"
    elif (
        tells(span)
        or names_only(span, text[: sentence.tokens[0].start])
        or is_topic(
            text[sentence.tokens[0].start : sentence.tokens[-1].end], text[: sentence.tokens[0].start]
        )
        or _counted(span)
        or _marks(sentence)
        or _proposed(sentence)
    ):
        why = "told, not granted"
    elif _is_title(piece, text):
        if _CHAPTER.match(text.lstrip()):
            why = "a title"
        for draft in piece.drafts:
            draft.unsure = True
            draft.notes.append("a line that only names a right may be a title")
    if _SPEAKING.isdisjoint(sentence.classes) and "将" not in span:
        told: Iterable[tuple[int, Token]] = ()
    else:
        told = enumerate(sentence.tokens)
    for i, token in told:
        if not sentence.free(i):
            continue
        if token.cls == "meta" and not (
            sentence.reasons(i)
            or _in_a_report(sentence, i)
            or _asked_about(sentence, i)
            or sentence.done_with(i)
        ):
            why = why or "told, not granted"
        if token.cls == "kpi":
            for draft in piece.drafts:
                if draft.authority == "veto":
                    draft.lower("none", "a mark in an appraisal")
        if token.cls == "intention" or _to_come(sentence, i):
            for draft in piece.drafts:
                if _in_a_case(sentence, i, draft.act.clause + 1) and draft.effect in ("conditional", "joint"):
                    continue  # 拟叫停产线的，应先取得 X 的同意
                if i < draft.act.index and not _in_a_case(sentence, i, draft.act.clause):
                    draft.lower("none", "intended, not granted")
    for draft in piece.drafts:
        token = sentence.tokens[draft.act.index]
        if titled(sentence.text, token.start):
            draft.lower("none", "the name of a paper")
        if sentence.text.endswith(_VOID, token.start, token.end) and not _DECISION.search(
            sentence.text, sentence.tokens[0].start, token.start
        ):
            # 过期的质量手册，首席质量官可宣布其无效: a paper is withdrawn, nobody's decision is struck down
            draft.lower("none", "no decision is struck down")
    if why:
        for draft in piece.drafts:
            draft.lower("none", why)
