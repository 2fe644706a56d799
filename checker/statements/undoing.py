"""What a bracket, a note or a later sentence of a block takes back by a turn of phrase, whatever words fill it."""

from __future__ import annotations

import re

from checker.letters import HAN
from checker.patterns import Pattern
from checker.statements.draft import Draft
from checker.statements.model import Effect
from checker.statements.turns import precedes
from checker.statements.whole_block import WholeBlock, lower, place_of, unsure

_THIS = r"(?:本|该|此|上述|前述|以上|前|上|上列|所列)(?:处|句|条|款|项|段|节|栏|行|文|权|条款|规定|内容|条文|职权|权限|权力|权利|职责|授权)"
_GONE = r"(?:删除|删去|删掉|划掉|划去|废止|作废|停用|失效|冻结|收回|上收|撤销|撤回|取消|暂停|中止|终止|停止(?:执行|使用|行使|适用)|不再(?:执行|适用|有效|使用|行使)|(?<!任何人)未(?:生效|启用|获批|施行|获通过|经批准)|暂不(?:执行|生效|启用|施行)|不作数)"
_UNDONE = Pattern(
    rf"{_THIS}[^。;\n]{{0,24}}?(?<![不得可予能])(?<!不得擅自){_GONE}",
    "再冻删去失废掉撤收数暂未止消用 上列前所本此该述",
)
_EVENTUALLY = Pattern(
    r"离任|离职|卸任|调离|免职|届满|期满|到期|自动|即告|持续|应|如|若|一旦|时|后|至|可以|可由|有权|不得|其他|任何"
)
_WITHHELD = Pattern(
    r"暂缓|暂不|(?<!可)不予?授|不赋予|未予?授|未赋予|待授|拟授|待批|待定|(?<![不可得予解])冻结|(?<![不可得予])(?:收回|上收|停用|取消|撤销|删除|作废|暂停)|"
    r"^否决$|^(?:草案|讨论稿|送审稿|草稿|设想|样例|示例)$|^不[含包](?:括|含)?$|未通过|不通过|驳回|未启用|存疑|规划|核实|旧文|无此规定|未开通|未生效|尚未|空白|留空|期满|已?到期|已?过期|已移交|已划转|不适用|另议|拟增|拟设|保留(?:给|在|于)"
)
_BRACKET = Pattern(r"\(([^()]{2,40})\)", "( )")
_EXPIRED = Pattern(
    r"期(?:限|间)?[^。;\n]{0,36}(?:已(?:期满|届满|到期|过期|满|过|终止)|未(?:获)?(?:续|延)|逾期未|业已(?:届|期)满)",
    "已延满续逾 期",
)
_JOKE = Pattern(
    r"愚人节|[请切]?勿当真|(?<!不)(?<!不得)开(?:个|了个|的)?玩笑|纯属(?:虚构|娱乐|玩笑)|恶搞|段子|小品|相声|剧本|谜[语面底]|情景剧|脱口秀|漫画|小说|打油诗|顺口溜|如有雷同|做了?个?梦|梦见|梦[里中],|笑话|戏言|戏说|仅供娱乐|台词|游戏道具",
    "剧勿声娱小恶愚戏梦段游溜漫笑纯脱词诗谜雷",
)
_SCOPE = Pattern(
    r"(?:适用|授权|管辖|实施|生效)(?:的)?(?:范围|对象)\s*:[^。;\n]{0,40}(?:除外|不含|不包括|不在内|仅|只限|限于|为限)",
    "围象",
)
_CHANGED = Pattern(
    r"改为|改成|改作|调整为|变更为|变为|更正为|修正为|订正为|降为|降格为|修改为|替换为|应为",
    "修变应成改整替正降",
)
_WEAKER: tuple[tuple[Pattern, Effect], ...] = (
    (
        Pattern(
            r"建议|提请|提议|审核|参与|知情|列席|意见|申请|复核|参谋|咨询|申报|报批|起草|拟订|提名|材料|旁听|汇报",
            "列参名咨复建情报拟提旁材核汇申草见请谋",
        ),
        "recommend_only",
    ),
    (Pattern(r"会签|共同|联合|双签|联签|共签|同签|集体", "体共双同签联"), "joint"),
    (
        Pattern(r"协助|配合|协同|辅助|监督|落实|执行|通知|传达|跟踪|统计|备案", "传助协备执督知统落踪辅配"),
        "execute_only",
    ),
)
_GIVEN_OVER = Pattern(
    rf"(?:{_THIS}(?:(?!情况|记录)[^,。;\n]){{0,8}}|早就|早已|,现|,已|,目前|,实际|现将[^,。;\n]{{0,20}})(?<!不)(?<!不得)(?:由|归|改由|转由|交由|交给|移交给?|划归|划转给?|转交|让渡给)(?={HAN})",
    "上列前将已所早本此现该述际 交归改渡由移给转",
)
_BY_OTHERS = Pattern(r"由[^,。;]{1,10}(?:行使|代行|审批|批准|决定|负责|签发|掌握)", "由")
_ONLY_WEAK = Pattern(
    r"(?:仅|只|限|仅限|为|有|其中|须|应|需|均须)?(建议|提议|审核|参与|会签|初审|知情|列席|协助|意见|申请|提请|提出|起草|执行|报告|配合|协同|辅助|监督|双签|联签|共签|同签|共同签字|联合签署|集体讨论|集体研究|集体决策)(?:权|意见)?"
)
_TERM = Pattern(
    r"(?:有效期|授权期|授权期限|有效期限|授权有效期)(?:限)?\s*[:为](?![^。;\n]*(?:长期|任期|无固定|不限|聘期))[^。;\n]*\d"
    r"|(?:^|(?<=[\n。;]))(?:授权|委托|权限|任命)?(?:期限|有效期间|起止(?:日期|时间))\s*:[^。;\n]*\d[^。;\n]*(?:至|止|到|为期|[年月日]内?)(?![^。;\n]*(?:长期|任期|无固定|聘期|整改|完成))[^。;\n]*"
    r"|(?:本授权|本委托|本授权书|以下授权|下列授权|以下权限|下列权限)[^。;\n]{0,4}(?:仅|只)(?!需|须|供|由)(?![^。;\n]*(?:本人|转授|转委托|个人))[^。;\n]*",
    ":仅只期",
)
_NOTE = Pattern(
    r"(?:^|(?<=[\n。;]))[\s\[(]*(?:注|备注|说明|脚注|\d{1,2}|\*+|※)[\d\])]*[\s:.、]*(?:[^,。;:\n]{0,10})?(?:仅指|系指|特指|是指|指(?![挥导定令标示派引])|仅限|限于|此处)[^。\n]*",
    "于仅指此特系",
)
_REFUSED = Pattern(
    r"(?:^|(?<=[,。;\n:]))[^,。;\n]{0,40}(?:不同意|不认可|不赞成|反对|异议|否定|不接受|不予确认|不确认|不签字|拒绝[^,。;]{0,4}|叫停)的?,[^。;\n]{0,14}(?:不生效|无效|作废|失效|作罢|自动解除|不成立|不发生效力|暂不|暂缓|不予?执行|恢复(?:生产|放行|发货)|终止|中止|撤销)",
    ", 力失废恢执撤效无暂止立缓罢除",
)

_WANTED: tuple[tuple[Pattern, Effect], ...] = (
    (
        Pattern(
            r"(?:not (?:be )?(?:valid|effective|binding|final|issued|released|paid|take effect|come into force)"
            r"|\binvalid|\bvoid|\bno (?:effect|payment))[^.;]{0,24} (?:without|unless|until) [^.;]{2,40}"
            r"(?:signature|signed|countersign|approv|consent|\bseal|\bstamp|agree)",
            "uw nv",
        ),
        "conditional",
    ),
    (
        Pattern(
            r"(?:加盖|盖有?|须有|需有|附有?)[^,。;\n]{2,12}(?:印章|签章|签字|印鉴|章)[^,。;\n]{0,4}(?:后|方|才|始)",
            "印字章鉴 盖附需须",
        ),
        "conditional",
    ),
    (
        Pattern(
            r"未经[^,。;\n]{2,14}(?:签批|批准|同意|审批|核准|签字|签署)的[^。;\n]{1,16}(?:不予|一律不|拒绝|无效|不生效|不得(?:付款|报销|放行|出厂|执行|实施|下发))",
            "未 予律得效无绝",
        ),
        "conditional",
    ),
    (
        Pattern(
            r"(?<!认为)(?:无|没有|缺少?|未附|未见|不见)[^,。;\n]{2,12}(?:签字|签章|签名|印章|签署)[^。;\n也亦仍]{0,4},?[^。;\n也亦仍]{0,4}(?:无效|不予|不得(?!拒绝|拖延|阻|影响|妨碍)|不能|不生效|不付|不发|不办|不受理)",
            "印名字章署 无未没缺见附",
        ),
        "joint",
    ),
)


def heed_wanted(block: WholeBlock) -> None:
    """Lowers what is nothing without another's signature or seal; of English blocks, too."""
    for pattern, wanted in _WANTED:
        for found in pattern.finditer(block.text):
            inside = block.classes(found.start(), found.end())
            if inside & {"above", "beside"} and not inside & {"officer", "self", "noneed"}:
                _lower(block.before(found.start()), wanted, found.group())


_FROM_A_DAY = Pattern(
    r"(?:本|该|此|上述|前述)(?:条|款|项|权限|权力|职权|授权)[^,。;\n]{0,4}自\d{4}年[^,。;\n]{2,8}日?起(?:施行|生效|执行|实施|启用|行使)",
    "起 自",
)


def take_back(block: WholeBlock) -> None:
    """Lowers the officer's drafts of one block by what the block says of them elsewhere."""
    text = block.text
    for found in _UNDONE.finditer(text):
        if not _EVENTUALLY.search(_sentence(text, found.start(), found.end())):
            _lower(block.before(found.start()) or block.all, "denied", found.group())
    if once := _EXPIRED.search(text):
        _lower(block.all, "denied", once.group())
    if _JOKE.search(text):
        _lower(block.all, "none", "said in jest")
    if once := _SCOPE.search(text):
        _lower(block.all, "limited", once.group())
    first = precedes(text)
    if first is not None:
        _lower(block.all, "conditional", first)
    if once := _TERM.search(text):
        _lower(block.all, "limited", once.group())
    for found in _GIVEN_OVER.finditer(text):
        after = block.token_after(found.end())
        if after is not None and after.cls in ("above", "beside", "below", "company"):
            _lower(block.before(found.start()), "denied", _sentence(text, found.start(), after.end))
    heed_wanted(block)
    if once := _FROM_A_DAY.search(text):
        # Whether the day has come is not for the reader to say; of whole papers gathering knows it.
        unsure(block.all, f"from a day: {once.group()}")
    _brackets(block)
    _changed(block)
    for found in _NOTE.finditer(text):
        _as_words_say(block.before(found.start()), found.group())
    for found in _REFUSED.finditer(text):
        if not block.names_officer(found.start(), found.end()):
            effect: Effect = "joint" if re.search(r"一方|双方", found.group()) else "conditional"
            _lower(block.before(found.start()), effect, found.group())


_STEPS = frozenset(("propose", "review", "compile", "countersign", "implement", "assist", "supervise"))


def _brackets(block: WholeBlock) -> None:
    """停线（暂缓授予）、放行（不授予）: what a bracket withholds is what stands between it and the bracket before."""
    text = block.text
    last = 0
    for found in _BRACKET.finditer(text):
        inside = found.group(1)
        weak = _ONLY_WEAK.fullmatch(inside.strip())
        withheld = _WITHHELD.search(inside) or (
            _BY_OTHERS.search(inside) and not block.names_officer(found.start(), found.end())
        )
        _partnered(block, found)
        if weak or (withheld and not _EVENTUALLY.search(inside)):
            line = max(text.rfind(c, last, found.start()) for c in "。;\n") + 1
            opens = not text[max(line, last) : found.start()].strip()
            first = 0 if opens else max(line, last)
            effect = next((e for p, e in _WEAKER if p.search(inside)), None) if weak else None
            # 首席质量官(提出): a step that its bracket names is read as that
            before = [
                d
                for d in block.before(found.start(), first)
                if not (weak and d.frame == "F11" and d.act.power in _STEPS)
            ]
            _lower(before, effect or "denied", inside)
        last = found.end()


_WITH = Pattern(r"会商|会同|会签|共同|联签|双签|同签|共签|报|请示|经|须|需|征得|以[^()]*为准")
_AFTERWARDS = Pattern(
    r"备案|知会|抄送|抄报|通报|任命|聘任|无[须需]|不[须需必]|[决设]定|^事后|应当?(?:予以|给予)?(?:支持|配合)",
    "命备定必抄无知聘通需须事应",
)
_MEANS = Pattern(
    r"(?:即|指|意即|仅指|系指)[^()]*(?:盖|投|票|提出|反对|报|提交|转|表示|意见|协助|通知|会签)|(?:仅|只)[^()]{0,4}(?:备案|知会|知悉|知情)",
    "仅即只指系",
)


def _partnered(block: WholeBlock, found: re.Match[str]) -> None:
    """停线（会商厂长）: a bracket that brings somebody else in."""
    inside = found.group(1)
    named = block.classes(found.start(), found.end())
    line = max(found.string.rfind(c, 0, found.start()) for c in "。;\n()、") + 1
    if named & {"officer", "self"}:
        return
    if named & {"above", "beside"} and _WITH.search(inside) and not _AFTERWARDS.search(inside):
        joint = re.search(r"会商|会同|会签|共同|联签|双签|同签|共签", inside)
        _lower(block.before(found.start(), line), "joint" if joint else "conditional", inside)
    if _MEANS.match(inside):
        _lower(block.before(found.start(), line), "recommend_only", inside)


def _changed(block: WholeBlock) -> None:
    """…停产权已改为停产建议权: the later word holds."""
    text = block.text
    for found in _CHANGED.finditer(text):
        ends = [at for at in (text.find(c, found.end()) for c in ",。;\n)") if at > 0]
        tail = text[found.end() : min(ends or [len(text)])]
        effect = next((e for p, e in _WEAKER if p.search(tail)), None)
        if effect is None:
            continue
        here = {
            d.authority for p, d in block.drafts if place_of(p, d) <= found.end() <= p.sentence.tokens[-1].end
        }
        before = block.before(found.end())
        _lower([d for d in before if d.authority in here] or before, effect, found.group() + tail)


def _as_words_say(drafts: list[Draft], words: str) -> None:
    effect = next((e for p, e in _WEAKER if p.search(words)), None)
    if effect is not None:
        _lower(drafts, effect, words)
    else:
        unsure(drafts, f"defined in a note: {words}")


def _sentence(text: str, start: int, end: int) -> str:
    """From the beginning of the sentence that ``start`` stands in."""
    return text[max(text.rfind(c, 0, start) for c in "。;\n") + 1 : end]


def _lower(drafts: list[Draft], effect: Effect, words: str) -> None:
    lower(drafts, effect, words, "taken_back")
