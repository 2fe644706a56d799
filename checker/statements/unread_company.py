"""Others who are named around the officer's act, in words that nothing reads: 总经理放心的，H 审批…, H 应厂长要求停产, …，与厂长各持一票."""

from __future__ import annotations

from collections.abc import Iterator

from checker.patterns import Pattern
from checker.statements.act import Scan
from checker.statements.draft import Draft
from checker.statements.sentence import Sentence

_OTHERS = frozenset(("above", "beside", "grantor"))
_MINE = frozenset(("officer", "self"))
_SPARED = frozenset(
    (
        "cannot", "nomore", "noneed", "immune", "preserve", "grant_act", "appoint", "comply", "law", "yield_act", "file",
        "former",
    )
)  # fmt: skip
_RESOLVED = Pattern(
    r"^(?:经|根据|依据|按照?|由)?[^,。;]{2,20}(?:决定|批准|同意|通过|要求|文件),?$", "定准意过求件"
)
"""经董事会决定，授予…: by whom it is given."""
_RANK = Pattern(
    r"(?:总监|总经理|副总裁?|副总|总裁|经理|厂长|部长|院长|校长|总工程师|书记|主席|董事长|董事会|委员会|办公会|老板|高管|领导|上级|首席[一-龥]{2,3}官)$",
    "监理总裁长师记席会板管导级官",
)
_SETTING = Pattern(
    r"不一致|分歧|争议|即便|即使|哪怕|出面|号令|号文|预算|额度|总额|盘子|研究|审议|决议|会议|聘|任命|授权|授予|班子|委员|成员|列入|拨|提取|划出|报告|反馈|投诉|提出|提交|申请|上报|抄送|汇报|组织|编制|起草|初审|初筛|评审|批|吵|闹|争|作为公司法定代表人",
    "致歧议便使怕面令文算额子究议聘命权予班员入拨取出告馈诉交请报送织制草审筛批吵闹争人",
)
"""What is told of others before his act, without leaving him at their mercy: they fix the budget, pass the rule, report to him."""
_AFTER = Pattern(
    r"听取|事后|不得|不准|无权|不能|不可|不受|不予|不再|不影响|不必|不用|不构成|不作|不同意见也|也没用|也无用|亦|照样|只管|仅|备案|知悉|知会|抄|报告|汇报|通报|答复|送交|报送|存档|落实|执行$"
    r"|办理|负责|配合|协助|支持|保障|安排|据此|照单|记账|付款|监督|督促|检查|审计|追究|尊重和执行|任命|聘任|进入|班子|委员|成员|参与|参加|列席|行之|就|单独|均可|任何一|任一|批准$|任期|自?发文|薪|报账|书面报|报备",
    "取后不亦样管仅案悉会抄告报复送档实行理责合助持障排此单账款督查计究命任入班员与加席之就独可准文薪没无报",
)
_LEFT_TO_THEM = Pattern(
    r"看|是否|与否|能否|视|未否|没有|如|若|要是|认为|觉得|不认|可以不|可不|怎么|参与决定|一起|一并|一致|共同|各持|高兴|满意|不服|有异议|态度|意思",
    "看否视没如若是为得认不么定起并致同持兴意服议度思",
)


def unread_company(sentence: Sentence, found: Scan, drafts: list[Draft], officer: str) -> None:
    """Leaves in doubt what a sentence grants him where it also names others, and nothing told what they have to do with it."""
    mine = [
        d
        for d in drafts
        if d.holder == officer
        and d.effect == "grant"
        and not d.unsure
        and d.authority != "decision_participation"
    ]
    if not mine or sentence.english or "arrow" in sentence.classes:
        return
    for draft in mine:
        row = _in_a_row(sentence, draft)
        if row is not None:
            draft.unsure = True
            draft.notes.append(f"not he, or not he alone: {row}")
    if not sentence.classes & _OTHERS:
        return
    if _ALL_THE_SAME.search(sentence.text, sentence.tokens[0].start, sentence.tokens[-1].end) is not None:
        return
    acted = {a.clause for a in found.acts}
    for draft in mine:
        said = next(
            _said(sentence, acted, draft, min(d.act.clause for d in drafts if d.holder == officer)), None
        )
        if said is not None:
            draft.unsure = True
            draft.notes.append(f"somebody else is named beside it: {said}")


def _said(sentence: Sentence, acted: set[int], draft: Draft, opens: int) -> Iterator[str]:
    at, his = draft.act.clause, max(draft.tokens, default=-1)
    given = "grant_act" in sentence.classes or None
    for clause in sorted(set(sentence.clause)):
        inside = [i for i, c in enumerate(sentence.clause) if c == clause]
        if clause == at:
            inside = [i for i in inside if his < i < draft.act.index] if his >= 0 else []
        if not _names(sentence, inside):
            continue
        words = sentence.words(inside[0], inside[-1] + 1)
        spared = bool({sentence.tokens[i].cls for i in inside} & _SPARED)
        if clause == at:
            each = any(sentence.tokens[i].cls == "each" for i in inside)  # A、B 均可 …: each of them holds it
            if not spared and not each and _BETWEEN.search(words) is None:
                yield words
        elif clause < at:
            set_up = _SETTING.search(words) or (given and _RESOLVED.search(words))
            if clause < opens and not spared and clause not in acted and set_up is None:
                yield words
        elif clause not in acted and _ranks(sentence, inside) and not _of_its_own(sentence, inside):
            left = _LEFT_TO_THEM.search(words) is not None and not spared
            if left or (not spared and _AFTER.search(words) is None):
                yield words


_BETWEEN = Pattern(
    r"皆|都可|都有|双否决|单方|之一|其中|各有权|要求|责令|命令|下令|勒令|指令|通知|督促|对|就|向|在[^,。;]{2,12}(?:会|会议|班子)(?:上|中|内)|代表公司|独立|直接|[、并]有权|或|单独|任何?一|均可|[都均]有权",
    "皆双其各一求令知促对就向在代独直、并或单任均都",
)
_ALL_THE_SAME = Pattern(
    r"先停后议|不追溯|不停止执行|不影响[^,。;]{0,6}(?:执行|效力)|照样|也没用|也无用|也是(?:这|那)个|同等(?:的)?(?:效力|约束力)|一样|概无例外",
    "先不照也同一概",
)


_JOINS = Pattern(r"(?:会同|协同|偕同|连同|联合|商|会商|协商|携同?|伙同|陪同|随同|并)$", "同合商携并")
_WITH = Pattern(
    r"\(?(?:应当?|须|需|有权|可以?|负责)?(?:与|和|及(?:其(?!他))?|同|跟|会同|协同|偕同|连同|联合|以及|并|携同?|、)(?=[^,。;:])",
    "与和及同跟合并携、",
)
_HIS_STAFF = Pattern(
    r"等(?:人|领导|高管|部门)?(?=审|批|决|制|管|对|行|支|共|[,。]|$)|(?:所在|分管|主管|主持|领导|牵头|召集|下属|直属)的?(?:部门|会议|单位|小组|团队|委员会|例会)"
    r"|的(?:代表|下属|候补人选|候选人|部下|助手|上级|团队|部门|同事|继任者|前任)|(?:候补人选|候选人|代表(?!公司|本公司|企业|集团|全体|董事会|我司|本厂))"
    r"|\((?:候任|见习|副职|拟设|代理|拟任|拟聘|实习|挂职|试用|候补|待定|空缺|暂缺)[^()]{0,6}\)"
    r"|(?:岗位)?(?:离任|离职|退休|卸任|辞职|调离|免职|缺位|空缺|撤销|任命|制度建立|设立|到岗|到任|上任)(?:之?后|之?前|时|期间)(?!起)",
    "等所分主领牵召下直的候代(离退卸辞调免缺空撤任制设到上",
)
_OTHER_ONE = Pattern(
    r"(?:(?<!以)(?<!目)前任?|候任|拟任|拟聘|兼职|外聘|被考核的?|各单位|各企业|各厂|各子公司|见习|名誉|实习)的?$|(?:若|如|如果|待|拟)(?:设|设立|设置|配备|聘任)$|(?<!已)设立$|^有$",
    "前任聘职的核位业厂司习誉设立置备有",
)
_TALKS = Pattern(r"[^,。;:]{0,10}(?:沟通|交流|对接|见面)(?:之?后)?,", "通流接面")
_EACH_ALONE = Pattern(r"单独|独立|各|分别|均|都|皆|任|双|单方|之一|其中", "单独各分均都皆任双之其")
_ANYBODY = _OTHERS | {"below", "anyone", "joint"}


def _in_a_row(sentence: Sentence, draft: Draft) -> str | None:
    """质量部会同 H 审批, H 与其他高管审批, H 等人审批, H 主持的会议审批, H 离任后审批: it is not he who does it, or not he alone."""
    text, tokens = sentence.text, sentence.tokens
    for i, token in enumerate(tokens[: draft.act.index + 4]):
        if token.cls != "officer":
            continue
        first = tokens[0].start
        joins = _JOINS.search(text, max(first, token.start - 3), token.start)
        if joins is not None and any(
            t.cls in _ANYBODY and t.end >= joins.start() - 1 and t.start < joins.start() for t in tokens[:i]
        ):
            return text[joins.start() : token.end]
        other = _OTHER_ONE.search(text, max(first, token.start - 6), token.start)
        if other is not None:
            return text[other.start() : token.end]
        staff = _HIS_STAFF.match(text, token.end, tokens[-1].end)
        if staff is not None:
            return text[token.start : staff.end()]
        beside = (
            _WITH.match(text, token.end, tokens[-1].end)
            if i in draft.tokens or text.startswith("(", token.end)
            else None
        )
        rest = text[token.end : tokens[draft.act.last].end]
        if beside is not None and not _EACH_ALONE.search(rest) and "grant_act" not in sentence.classes:
            following = next((t for t in tokens if t.end > beside.end()), None)
            if following is not None and following.cls in _ANYBODY:
                return text[token.start : following.end]
            if text.startswith("其他", beside.end()) or beside.group().startswith("("):
                return text[token.start : beside.end()]
    opening = _WITH.match(text, tokens[0].start, tokens[-1].end)
    if opening is not None and _TALKS.match(text, opening.end(), tokens[-1].end):
        opening = None
    if opening is not None and tokens[0].start < opening.end():
        following = next((t for t in tokens if t.end > opening.end()), None)
        if text.startswith("其他", opening.end()):
            return text[tokens[0].start : opening.end() + 2]
        if (
            following is not None
            and following.cls in _ANYBODY
            and following.end < tokens[draft.act.index].start
        ):
            return text[tokens[0].start : following.end]
    return None


def _of_its_own(sentence: Sentence, inside: list[int]) -> bool:
    """②出厂放行：与技术总监会签: what has a matter of its own is said of that."""
    return bool({sentence.tokens[i].cls for i in inside} & {"matter", "release", "stop", "veto"})


def _ranks(sentence: Sentence, inside: list[int]) -> bool:
    return any(
        sentence.tokens[i].cls in ("above", "grantor")
        or (sentence.tokens[i].cls == "beside" and _RANK.search(sentence.words(i, i + 1)) is not None)
        for i in inside
    )


def _names(sentence: Sentence, inside: list[int]) -> bool:
    return any(sentence.tokens[i].cls in _OTHERS for i in inside) and not any(
        sentence.tokens[i].cls in _MINE for i in inside
    )
