"""What a lead-in leaves of each power it leads, by reading it as a sentence about one: 下列事项由…决定，但须…同意."""

from __future__ import annotations

from checker.dossier.model import Place
from checker.patterns import Pattern
from checker.statements.act import Act
from checker.statements.his_term import NO_TRIAL
from checker.statements.lexicon import Lexicon
from checker.statements.model import EFFECTS, Effect
from checker.statements.normalise import normalise
from checker.statements.opens_a_paper import without_opening
from checker.statements.sentence import Modifier, Sentence
from checker.statements.what_leads import what_leads

_RIGHTS = Pattern(
    r"(?:下列|以下)(?:各项|各类|全部|质量|管理|的|[一二三四五六七八]项)*(?:职权|权限|权力|权利|授权)", "下 权"
)
_MATTERS = Pattern(
    r"(?:下列|以下|如下)(?:各类|各项|全部|所列|几项|[一二三四五六七八]项|质量|管理|的)*"
    r"(?:事项|项目|文件|工作|业务|款项|活动|事务|事宜)",
    "下列如 业作务宜文款活目项",
)
_RESOLVED = Pattern(
    r"^(?:[^:]*[,。])?经[^,。:;]{2,30}(?:会议|大会|董事会|股东会|党委会|党委|办公会|研究|讨论)[^,。:;]{0,12}(?:决定|通过|批准|同意|审定)(?!后)(?:[、,][^:]{0,30}?(?:决定|通过|批准))?,",
    ", 党办大究股董讨议 经",
)
_TELLS = Pattern(
    r"(?:告知|知会|抄送|抄报|通知|通报|征求|听取|报告|报送|呈送|送达)(?:给|至|于)?[^,。;:]{0,4}(?:首席质量官|质量总监|品质总监|质量副总|管理者代表|质量负责人|cqo)"
    r"|(?:首席质量官|质量总监|品质总监|质量副总|管理者代表|质量负责人|cqo)(?:处|办公室)?(?:备案|备查|知悉|知晓|存档|登记|知情|留存)",
    "告知抄通征听报呈送备存登留",
)
_REPORTS = Pattern(
    r"(?<!无须)(?<!无需)(?<!不必)(?<!不用)(?<!不需)(?:向|给)[^,。:]{1,10}(?:报告|汇报|通报|请示|反映|说明)$",
    "告报示映明",
)
_TELLS_OF = Pattern(
    r"(?:报告|汇报|通报|反映|说明|介绍|公开|公示)(?:下列|以下|如下)[^,。:]{1,6}的?(?:经过|情况|进展|结果|原因|理由)$",
    "经情进结原理",
)
# 首席质量官在新厂项目中行使下列职权：
_IN_A_PROJECT = Pattern(
    r"(?:在|就|对于?)[^,。;:在]{1,16}(?:项目|工程|试点)(?:建设|实施|施工|筹建)?(?:期间|过程)?(?:之?[中上内里])?(?:依法|独立|全权)*(?:行使|享有|履行|拥有)",
    "项工试 使有行",
)
_WAITS_ON = Pattern(
    r"(?:经|报|征得|取得|获得|得到)[^,。:]{1,10}(?:授权|批准|同意|许可|认可)(?:之?后)?,?(?:方可|方能|才能|才可以?|可以?|有权)$",
    "可能权",
)
_DOING = Pattern(r"(?:可以?|有权|方可|方能|应当?|须|必须)$", "可权能应当须")


_RESOLUTION = Pattern(
    r"(?:形成|作出|做出|达成|通过)(?:了|以下|如下|下列)*(?:决议|决定)(?:事项)?(?:如下)?\s*:?$", "决"
)


_TALKED = frozenset(("participate", "review", "attend"))


def without_talk(text: str, acts: list[Act]) -> list[Act]:
    """``acts`` of a lead-in without how a meeting came to what it resolves: 会议审议并表决，形成如下决议."""
    if _RESOLUTION.search(text.rstrip(" :")) is None or any(
        a.agent is not None and a.agent.has("officer", "self") for a in acts
    ):
        return acts
    return [a for a in acts if a.power not in _TALKED]


def opens_doing(text: str) -> bool:
    """首席质量官会同总经理可以：①停产；②放行 – a lead-in that the items complete."""
    words = text.rstrip(" :")
    return any(p.search(words) is not None for p in (_DOING, _REPORTS))


_KINDS: dict[Effect, str] = {"conditional": "prior_approval", "joint": "partner", "limited": "scope"}
BOUNDED_BY = {e: Modifier("limit", "lead_in_read", kind, e, 0, 0) for e, kind in _KINDS.items()}
"""The limit that a lead-in of an effect sets to what it leads."""
_read: dict[tuple[int, str], tuple[Lexicon, Effect | None]] = {}


_SAYS_ITSELF = frozenset(("officer", "self", "right", "these", "above_these", "grant_act", "have", "appoint"))


_SAID_OF_HIM = frozenset(("self", "these", "above_these", "grant_act", "appoint"))
_DECIDED = Pattern(
    r"会(?:议)?[^,。:：]{0,8}(?:明确|决定|议定|商定|确定|同意|通过)[^,。:：]{0,6}[:：]?\s*$", "会"
)
"""What a meeting decides has nothing of what an officer, or anybody, reported to it before."""


_PREAMBLE = Pattern(
    r"^(?:为了?|根据|按照?|依据|依照|鉴于|随着|针对|结合|围绕|顺应|适应|响应|贯彻|落实|经)[^。;:]{4,200},(?=[^,。;:]{0,40}(?:通知|决定|明确|规定|公告|通报|公布|任命|聘任|安排)?[^,。;:]{0,6}如下(?:决议|决定|安排|规定)?\s*[:：]?\s*$)",
    ",",
)


def preamble_end(text: str) -> int:
    """Where what an announcement is made for and upon ends: 为落实…，顺应…的要求，经…审议通过，|现将有关事项通知如下：

    0 where ``text`` (normalised) has no such preamble. What is not read of a purpose bounds nothing.
    """
    found = _PREAMBLE.match(text)
    return found.end() if found is not None else 0


# H 不兼管生产和销售。其职责和权限为：what he does not run besides takes nothing from the list.
_RUNS_NOT = Pattern(
    r"[,，]?(?:也|亦|并|且)?不(?:再|得)?(?:兼管|分管|主管|兼任|兼职|兼)[^,，。;；:：权责质品授]{2,24}"
    r"(?=[,，。;；](?:[^:：]*[,，。;；])?(?:其|他|她|该岗位|首席质量官|质量总监|质量副总)的?(?:主要|具体)?的?(?:职责|职权|权限|权力|权利|工作)[^,，。;；:：不无未由]{0,10}[:：]?\s*$)",
    "兼分主",
)


# 商予安为高级工程师，曾任检验科科长九年。what he did before is nothing of what he may do.
_CAREER = Pattern(
    r"(?<=。)[^。:：由须权限不未经待]{0,30}(?:曾任|历任|毕业于|先后任)[^。:：由须权限不未经待]{2,40}。",
    "曾历毕先",
)
# 聘任…为首席质量官，无试用期。现授权如下：
_NO_TRIAL = Pattern(rf"[,，]{NO_TRIAL}(?=[,，。;；])", "试见考过代")


def without_remarks(heading: str, lexicon: Lexicon) -> str:
    """A lead-in of several sentences without the first ones, where they speak of no post, power or money.

    随着订单占比超过七成…。经董事会研究，决定： – what is told of the firm bounds nothing that is decided. Nor does a term
    of office.
    """
    heading = _CAREER.sub("", what_leads(without_opening(heading), lexicon))
    heading = _NO_TRIAL.sub("", heading)
    if "不" in heading:
        heading = _RUNS_NOT.sub("", heading)
    end = heading.rfind("。")
    if end < 0 or not heading.rstrip().endswith((":", "：")):
        return heading
    says = _SAID_OF_HIM if _DECIDED.search(heading, end) else _SAYS_ITSELF
    said = [s for s in heading[: end + 1].split("。") if s.strip()]
    first = next((i for i, s in enumerate(said) if _tells(s, says, lexicon)), len(said))
    return "。".join((*said[first:], heading[end + 1 :].strip())).strip() or heading


def _tells(sentence: str, classes: frozenset[str], lexicon: Lexicon) -> bool:
    tokens = lexicon.lexer.tokens(lexicon.normal(sentence).text)
    return any(t.cls in classes or t.meaning == "quality_budget" for t in tokens)


# 南通锦月家纺有限公司聘请您出任首席质量官: the name of the firm that appoints says nothing of the post.
_FIRM = Pattern(
    r"(?:^|(?<=[,。;:]))[一-鿿()]{2,24}?(?:有限责任公司|有限公司|集团公司|集团)(?=(?:第?[一二三四五六七八九十]*届?(?:董事会|股东会|董事长|总经理|总裁))?(?:现|特|兹|决定|研究|同意)*(?:聘|任命|委任|授权|授予|决定|研究))",
    "司团",
)

# 兹证明林越为本院首席质量官: the officer's own name bounds nothing.
_HIS_NAME = Pattern(
    r"(?:^|(?<=[,。;:])|(?<=证明)|(?<=鉴于)|(?<=确认))[一-鿿]{2,3}(?:同志|先生|女士)?(?:为|系|是|担任|任|出任)(?:本|我)?(?:公司|集团|企业|厂|院|单位|所|社)?的?(?:首席质量官|cqo)(?=[,。;:]|$)",
    "官o",
)


def unread_in(sentence: Sentence) -> list[str]:
    """The words of a lead-in that are not read and may bound what it leads; who appoints, and whom, does not."""
    text = sentence.text
    firms = [m.span() for p in (_FIRM, _HIS_NAME) for m in p.finditer(text)]
    begin = preamble_end(text)
    return [
        text[t.start : t.end]
        for i, t in enumerate(sentence.tokens)
        if t.cls == "unknown" and sentence.free(i) and t.start >= begin
        if not any(a <= t.start and t.end <= b for a, b in firms)
    ]


def left_by(lead_in: str, lexicon: Lexicon) -> Effect | None:
    """The effect that the officer has by ``lead_in`` over whatever it leads; None where it does not plainly say."""
    key = (id(lexicon), lead_in)
    kept = _read.get(key)
    if kept is None or kept[0] is not lexicon:
        if len(_read) >= 256:
            _read.clear()
        kept = _read[key] = (lexicon, _effect(lead_in, lexicon))
    return kept[1]


def _effect(lead_in: str, lexicon: Lexicon) -> Effect | None:
    text = _RESOLVED.sub("", lead_in.rstrip(" :"))
    if _TELLS_OF.search(text) is not None:
        return "none"
    if _IN_A_PROJECT.search(text) is not None:
        return "limited"
    for pattern, instead in ((_RIGHTS, "质量计划审批权"), (_MATTERS, "年度质量计划")):
        if pattern.search(text):
            text = text.replace("履行", "行使") if pattern is _RIGHTS else text
            text = pattern.compiled().sub(instead, text, count=1) + "。"
            break
    else:
        if _REPORTS.search(text) is not None:
            return "none"
        if _WAITS_ON.search(text) is not None:
            return "conditional"
        if not opens_doing(text):
            return None
        text += "审批年度质量计划。"
    from checker.statements.context import Context
    from checker.statements.finish import finish
    from checker.statements.reader import read_block

    normal = normalise(text)
    pieces = read_block(normal, lexicon.lexer.tokens(normal.text), Context(), Place("lead-in"), lexicon)
    made = finish(pieces, lexicon, lambda: "")
    found = [s for s in made.statements if s.holder == lexicon.officer and s.authority == "plan_approval"]
    if not found and _TELLS.search(text) is not None and not made.statements:
        return "none"
    if not found or any(s.certainty != "sure" for s in found):
        return None
    return max((s.effect for s in found), key=EFFECTS.index)
