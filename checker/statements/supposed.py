"""What is supposed, likened, felt or asked for, and not given: 若 H 享有否决权,则…; H 好比…; 我觉得 H 可以批; …,可以吗.

A supposition that says what then must not be done (若 H 否决,不得出厂) tells of a power, and so does an occasion
(若发现隐患,H 有权停线): only where the officer's having it is itself what is supposed, it is in doubt.
"""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.masked import H, X, clause_of, doubt_grants, masked, sentence_of
from checker.statements.model import Effect
from checker.statements.whole_block import WholeBlock, lower, place_of

_IF = Pattern(
    rf"(?:^|(?<=[。;\n:]))(?:如果?|若|假如|假设|倘若|倘|一旦|要是|设若)(?:授予|赋予|让|由|使|给予)?{H}[^,。;\n]{{2,40}},(?P<then>[^。;\n]*)",
    "如若假倘一要设 \ue000 ,",
)
_GRANTED_IF = Pattern(
    rf"(?:^|(?<=[。;\n:]))(?:如果?|若|假如|倘若|一旦|要是)(?:将|把|再|能|能够)?(?:授予|赋予|给予|授权|明确){H}[^,。;\n]{{2,40}},",
    "如若假倘一要 \ue000 授赋给明 ,",
)
_TAKES_EFFECT = Pattern(
    r"不得|不能|不可|不予|不许|禁止|停止|立即|即行|须|必须|应当?(?:立即|停|返|整改|无条件)|重新|一律|整改|无效|作废"
)
_GRANTS_THAT = Pattern(
    r"应(?:当)?(?:在|于)[^,。;]{1,8}(?:内|前)|可大幅|将更|更加|才(?:有|能|会|可以)保障|才有保障"
)
_EVEN_IF = Pattern(
    rf"(?:即便|即使|纵使|纵然|哪怕|就算|虽经|尽管)[^,。;\n]{{0,6}}{H}[^,。;\n]{{2,30}},[^。;\n]{{0,6}}{X}[^。;\n不]{{0,6}}(?:仍|也|还|依然|依旧)(?:然)?(?:可以?|能|有权|得)",
    "即纵哪就虽尽 \ue000 \ue001 仍也还依",
)
_LIKENED = Pattern(
    rf"{H}[^,。;\n]{{0,10}}(?:类似于?|相当于|好比|如同|犹如|宛如|堪称|仿佛|就像|好像|形同|近似于?|等同于)|{H}就是[^,。;\n\"]{{0,8}}\"",
    "类相好如犹宛堪仿就形近等",
)
_ALIKE = Pattern(
    r"(?:类似|近似|相似|接近)于?(?:质量)?(?:安全)?\"?一票否决|(?:搁置|延缓|延迟|暂缓|缓冲|象征|名义|形式|软)(?:性)?(?:的)?(?:质量)?(?:安全)?(?:一票)?否决|否决权?\((?:软|弱|象征|名义|相对|柔性)[^()]{0,6}\)",
    "决",
)
_FELT = Pattern(
    rf"(?:^|(?<=[,。;\n:]))(?:我|本人|个人|我个人|我们|大家|咱们?)(?:也|都|还|个人)?(?:觉得|认为|想|以为|感觉|猜|估计|理解|希望|考虑)[^。;\n]{{0,8}}{H}"
    rf"|按(?:照)?[^,。;\n]{{1,6}}的(?:意思|说法|想法|理解|观点|看法),?{H}|(?:^|(?<=[,。;\n:]))(?:你|您|他|她|有人|他们|老[^,。]|小[^,。])(?:们)?(?:说|讲|提到|问|认为)过?[^。;\n]{{0,4}}{H}"
    rf"|(?:草稿|草案|初稿|讨论稿)[^。;\n]{{0,4}},?[^。;\n]{{0,4}}(?:写了|写着|提到|写的是)[^。;\n]{{0,4}}{H}|(?:麻烦|烦请|劳烦|有劳|敬请|恳请|让){H}"
    rf"|(?:与会|多数|一致|大多|部分|有的)[^,。;\n]{{0,8}}(?:认为|提出|主张|建议|表示),?[^,。;\n]{{0,6}}{H}|(?:^|(?<=[,。;\n:])){X}(?:提出|认为|主张|表示|建议),[^,。;\n]{{0,10}}{H}(?!批准|审批|审定|决定)"
    rf"|给{H}(?:放权|撑腰|授权|赋权)",
    "\ue000",
)
_ASKED = Pattern(
    r",(?:可以|行|好|对|合适|可行|妥)(?:吗|么)|,(?:如何|怎么样|可否|妥否|当否|行不行|好不好)(?=[。?;\n]|$)|吧(?=[。!;\n]|$)",
    "吗么不否何样好行吧",
)
_OUGHT = Pattern(rf"(?:理应|本应|本该|照理|按理|理当|本当)(?:应|该)?由?{H}", "理本照按 \ue000")
_MAY_BE_LENT = Pattern(
    rf"{X}[^,。;\n]{{0,4}}可(?:以|视情|酌情)*(?:将|把)[^,。;\n]{{2,24}}(?:委托|授权|授予|交给|交由|下放给?|委任){H}",
    "\ue000 \ue001 可",
)
_TO_ROOT_OUT = Pattern(
    rf"(?:^|(?<=[,。;\n:、]))(?:杜绝|严防|谨防|避免|防止|防范|严禁|禁止|制止|克服){H}",
    "杜严谨避防禁制克 \ue000",
)
_ONCE = Pattern(
    rf"(?:^|(?<=[。;\n:]))(?:(?:今天|今日|今晚|明天|本周|这周|下周|本月|这个月|这次|此次|本次|这批|这台|这单|本批)(?![^,。;\n]{{0,6}}(?:能不能|能否|是否|可否|行不行|合不合格))[^,。;\n]{{0,6}}(?:的|,|货|由|就)[^。;\n]{{0,16}}){H}",
    "今明本这下此 \ue000",
)
_LATER_STAGE = Pattern(
    r"(?:第[二三四五](?:阶段|步|期|批)|下一(?:阶段|步)|后续阶段)(?:起|开始|再|,|将|由)", "第下后 起开再,将由"
)
_THIS_LOT = Pattern(
    r"(?:批准|放行|同意|准予|决定)(?:本|这)(?:批次?|票|车|炉)|(?:批准|放行|同意|准予|决定)(?:编号|批号|合同号|订单号|项目编号)",
    "本这编批合订项",
)


def heed_suppositions(block: WholeBlock) -> None:
    """Leaves in doubt, or lowers, what the officer is granted only in thought."""
    text = masked(block)
    for pattern in (_IF, _GRANTED_IF):
        for found in pattern.finditer(text):
            then = found.groupdict().get("then") or ""
            if not _TAKES_EFFECT.search(then) or _GRANTS_THAT.search(then):
                end = text.find(",", found.start())
                doubt_grants(block.before(end, found.start()), f"supposed: {_words(block, found.span())}")
    for found in _EVEN_IF.finditer(text):
        lower(
            block.before(found.end(), found.start()), "conditional", _words(block, found.span()), "supposed"
        )
    for pattern, note in (
        (_LIKENED, "likened"),
        (_ALIKE, "likened"),
        (_FELT, "felt or asked for"),
        (_ASKED, "asked"),
        (_OUGHT, "ought to be"),
        (_MAY_BE_LENT, "may be lent"),
        (_TO_ROOT_OUT, "to be kept from"),
        (_LATER_STAGE, "at a later stage"),
    ):
        for found in pattern.finditer(text):
            start, end = sentence_of(text, found.start())
            if pattern in (_LIKENED, _ALIKE, _TO_ROOT_OUT):
                start = clause_of(text, found.start())[0]
            doubt_grants(block.before(end, start), f"{note}: {_words(block, found.span())}")
    for pattern in (_ONCE, _THIS_LOT):
        for found in pattern.finditer(text):
            start, end = sentence_of(text, found.start())
            _once(block, start, end, _words(block, found.span()))


def _once(block: WholeBlock, start: int, end: int, words: str) -> None:
    effect: Effect = "limited"
    drafts = [d for p, d in block.drafts if start <= place_of(p, d) < end]
    lower([d for d in drafts if d.authority != "decision_participation"], effect, words, "once")


def _words(block: WholeBlock, span: tuple[int, int]) -> str:
    return block.text[span[0] : span[1]]
