"""What is vetoed, stopped or let go and is no matter of quality: 对体系文件的发布有否决权, 叫停广告宣传, 放行受控文件."""

from __future__ import annotations

from collections.abc import Sequence

from checker.patterns import Pattern
from checker.statements.act import Act
from checker.statements.draft import Draft
from checker.statements.sentence import Sentence
from checker.statements.vetoed_through import vetoed_through

_PAPERS = r"(?:文件|手册|资料|档案|图纸|文档|公文|文稿|台账|报表|合同文本|印章)"
_TOLD = r"(?:网站(?:的?内容)?|新闻稿?|稿件|广告|宣传(?:片|册|稿|材料|资料|方案)?|公告|信息|数据|消息|报道|网站|公众号|标语|画册)"
_LOOKS = r"(?:外观|造型|装潢|装修|包装图案|版面|配色|商标|标志)(?:的?(?:设计|方案|设计方案|选择))?"
_PEOPLE = (
    r"(?:职称|职级|职务|人选|编制|岗位|干部|聘任|聘用|招聘|评优|评先|晋级|提拔|调动|调岗|辞退|休假|薪级)"
)
_AFFAIRS = (
    r"(?:福利|薪酬|薪资|工资|奖金|论文|专利|命名|租赁合同?|软件|选型|付款|报销|报价|折扣|佣金|广告语|用语|口号|保安|绿化|食堂|宿舍|班车"
    r"|团建|慰问|捐赠|赞助|股权|融资)"
)
_VISITS = r"(?:参观|来访|访问|接待|考察|行程|采访|拜访|走访|审厂|年会|典礼)"
_MOVES = (
    r"(?:的?(?:发布|发放|下达|下发|印发|修订|修改|变更|分发|披露|公开|归档|借阅|更改|更换|投放|申报|评定|评审|推荐|任用|任免"
    r"|聘任|安排|接待|设计|方案|对外|录用|配置|设置|调整|审批|申请|上报|提交|编写|翻译|活动|销毁|作废))*"
)
_STRANGE = rf"(?:{_PAPERS}|{_TOLD}|{_LOOKS}|{_PEOPLE}|{_VISITS}|{_AFFAIRS}){_MOVES}"
_CUES = (
    "件册料档图文账表印新稿广宣公信数消报网标画观造装版配商职人编岗干聘招评晋提调辞休薪参访接考行采拜走审年典"
    "佣福工资奖论专命租软选付折语口保绿食宿班团慰捐赞股融"
)
_AT_END = Pattern(rf"{_STRANGE}(?:事项|事宜|工作|环节|过程|方面|决定)?$", _CUES)
_STOPPED = Pattern(
    rf"^[^,。;、]{{0,16}}?(?:{_TOLD}|{_VISITS}|(?:供货|供应|投标|准入|参评|评优|上岗)?资格|会议|[例晨班]会|培训|招聘|付款|谈判|采购谈判)"
    rf"(?:的?(?:发布|投放|举办|安排|进行|行程|宣传|活动|计划))*$",
    "付众传例典厂告培察年广待息招拜数晨格班画程稿网观议访语谈道闻",
)
_LET_GO = Pattern(
    rf"^[^,。;、]{{0,12}}?(?:{_PAPERS}|{_TOLD})(?:的?(?:发布|发放|外发|上传|下载))*$",
    "众传册印台告广息数文料档画稿纸网表语道闻",
)
_OURS = Pattern(
    r"质量(?!部|中心|管理部|体系|手册|月|文件|信息|记录|专业|人员|工程师|档案|资料|数据|报表|报告|宣传|文化|奖|用语|标语|口号|管理(?:软件|系统|平台))|品质(?!部)"
    r"|安全|隐患|风险|不合格|不达标|不符合|缺陷|危及|危害|损害|超标|违规|不良|次品|瑕疵|伪劣|变质|污染|造假"
)
_GENERAL = Pattern(
    r"事项|决定|决议|决策|议案|议题|提案|方案|行为|做法|意见|结论|指令|安排|项目|投产|量产|上市|发运|交付|出货|放行|发货|检验|订单"
    r"|工程|施工|服务|药|食|材|件|料|品|货|机|车|线|验收|变更|批次|工艺"
)
_SUPPLIERS = Pattern(
    r"供应商|供方|供货商|外协(?:厂|商|单位)|承包商|分包商|代工厂|物流商|服务商", "供外承分代物服"
)
# 在评优中对质量安全行使一票否决权
_ON_AN_OCCASION = Pattern(
    r"在(?:年度|各类|部门|员工|供应商)?(?:评优|评先|评比|表彰|职称评审|干部(?:任用|选拔)|晋升|绩效考核|招标|评标|投标|采购评审)[^,。;]{0,6}?(?:中|时|环节|过程)",
    "在 优先比彰审用拔升核标",
)
_ABOUT = ("对", "就", "对于", "针对", "关于")


def _spoken_of(sentence: Sentence, act: Act) -> str:
    """What 对… says the act is about, else what stands after it in its clause."""
    here = [i for i, c in enumerate(sentence.clause) if c == act.clause]
    about = next((i for i in here if i < act.index and sentence.words(i, i + 1) in _ABOUT), None)
    if about is not None:
        end = next((i for i in range(about + 1, act.index) if sentence.tokens[i].cls in _ENDS), act.index)
        if end == act.index and sentence.tokens[end - 1].cls == "light":
            end -= 1
        return sentence.words(about + 1, end) if end > about + 1 else ""
    if act.right:
        # 拥有公司专利申请的否决权
        held = next((i for i in reversed(here) if i < act.index and sentence.tokens[i].cls == "have"), None)
        words = sentence.words(held + 1, act.index) if held and held + 1 < act.index else ""
        return words.rpartition("、")[2].removesuffix("的") if words.endswith("的") else ""
    after = [i for i in here if i > act.last and sentence.tokens[i].cls != "comma"]
    return sentence.words(after[0], after[-1] + 1) if after else ""


_CAPACITY = Pattern(
    r"(?:以|作为)[^,。;]{0,6}(?:评委|评审嘉宾|裁判|楼长|业主|家长|工会(?:主席|委员|代表)|会员|股东|党员|校友|志愿者|球迷|领队|居民|考官|顾客)"
    r"(?:代表)?(?:的?身份)?",
    "为以 主代党判友员委家宾居愿楼考股评迷队顾",
)


def _in_another_capacity(sentence: Sentence, act: Act) -> bool:
    """首席质量官作为评委可以一票否决: not as the officer."""
    first, at = sentence.tokens[0].start, sentence.tokens[act.index].start
    if _CAPACITY.search(sentence.text, first, at) is None:
        return False
    words = "".join(
        sentence.text[t.start : t.end] for t in sentence.tokens if t.cls not in ("officer", "self")
    )
    return _OURS.search(words) is None


def _asked_about(sentence: Sentence, act: Act) -> str:
    """办公楼改造的图纸会不会通过，H 可以一票否决: what is asked in a clause before."""
    if "whether" not in sentence.classes:
        return ""
    asked = next((i for i, t in enumerate(sentence.tokens[: act.index]) if t.cls == "whether"), None)
    if not asked or sentence.clause[asked] >= act.clause:
        return ""
    return sentence.words(sentence.clause.index(sentence.clause[asked]), asked)


_ENDS = frozenset(("have", "may", "strong"))


def is_strange(sentence: Sentence, act: Act) -> bool:
    """Whether all that ``act`` is said to be over are papers, news, looks, people or visits."""
    if act.power not in _HEADS:
        return False
    if act.power == "veto" and "作为" in sentence.text and _in_another_capacity(sentence, act):
        return True
    words = _spoken_of(sentence, act) or _asked_about(sentence, act)
    return bool(words) and _HEADS[act.power].search(words) is not None and not _OURS.search(words)


_HEADS = {"veto": _AT_END, "stop": _STOPPED, "release": _LET_GO}


def narrow_to_suppliers(sentence: Sentence, drafts: Sequence[Draft], officer: str) -> None:
    """对新供应商的入选有一票否决权 is a veto over suppliers; 对班车线路有否决权 is one over nobody knows what."""
    for draft in drafts:
        if draft.authority != "veto" or draft.holder != officer or draft.effect != "grant":
            continue
        if draft.act.power != "veto":
            continue
        words = _spoken_of(sentence, draft.act)
        first, at = sentence.tokens[0].start, sentence.tokens[draft.act.index].start
        if _ON_AN_OCCASION.search(sentence.text, first, at) or (
            _SUPPLIERS.match(words) and not any(c in words for c in "、和及与")
        ):
            draft.narrow("limited", "over suppliers, or in one procedure, only")
            continue
        if not words or _OURS.search(words) or vetoed_through(sentence.text, first, at):
            continue
        if _SUPPLIERS.search(words):
            draft.narrow("limited", "over suppliers only")
        elif draft.act.right and not draft.theme.ids and not _GENERAL.search(words):
            draft.unsure = True
            draft.notes.append(f"no matter of quality that is known: {words}")
