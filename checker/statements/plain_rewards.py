"""上榜名单、加多少扣多少，由 H 签单; 他的打分就是最终分; 改不改由她说了算: reward and marks as a shop floor says them.

An objection that ends with the officer himself takes nothing from his marks. A list that others sign, or marks that
others settle, stays theirs.
"""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.as_one import as_one
from checker.statements.naming import Token

_ASK = r"(?:(?:谁)?上榜(?:名单|的人|的)?|上(?:红榜|黑榜|红黑榜)的?名单|红黑榜名单|谁上(?:红榜|黑榜|榜)|(?:奖|罚|赏|加|扣|发|减)(?:给)?(?:谁|哪个|哪些人|多少|几(?:档|分|元|块)?)|几档|哪一?档|奖罚(?:档次|多少))"
_ASKED = Pattern(
    rf"(?:(?<=[,。;:\n])|^){_ASK}(?:[、,和及]?{_ASK}){{1,4}}(?=,?(?:都|全|均|一概)?(?:由|归))",
    "上谁罚奖赏加扣发减几哪红",
)
_ON_REWARD = Pattern(r"奖[^。]*?(?:罚|扣)|(?:罚|扣)[^。]*?奖|赏罚|奖惩|红榜|黑榜", "奖赏红黑")
_SLIP = Pattern(
    r"(?:下单子|下单|开单子|开单|签单子|签单|出单子|下条子|开条子|开《[^》,。;]{1,8}单》)(?=[,。;]|$|(?:就|即|后|,))",
    "单条",
)
_BY_SLIP = Pattern(
    r"(?:(?<=[,。;])|^)(?:(?:财务|人力|人事|劳资|薪酬|综合|办公室)(?:部|科|处|行政部?|资源部?)?(?:和|与|、|及)?){1,3}(?:只)?(?:按|照|凭|依)(?:着)?(?:这?张?)?(?:单子?|签单|条子|兑现单|《[^》]{1,8}》|名单)(?:上的数)?(?:[、,]?(?:算钱|发钱|算账|发放|扣款|扣钱|兑现|执行|发奖|发|扣|办理?|造册))+(?:,(?:不再|无需|不用|不必)(?:另行?|再)?(?:审批|报批|签批|批|找人批))?(?=[,。;]|$)",
    "按照凭依 单条名《",
)
_APPLIED = Pattern(r"质量奖项?的?(?:申报|申请|报奖)(?!人)", "奖")
"""质量奖申报: the prize that others give to the company."""
_SETTLED = Pattern(
    r"(?:逐[家组个项厂])?(?:核定|敲定|评定)(?:各(?:分厂|部门|组)的?)?(?:分数|得分|记分)(?=[,。;]|$)",
    "核敲评 分",
)
_LAST_MARK = Pattern(
    r"(?P<mark>打的?分|评的?分|评分|打分|给的?分|打出的分)(?P<last>就是|即为|即是|就算|便是|即)(?P<end>(?:最终|最后|定|终)的?(?:得?分数?|评分|结果))(?=[,。;]|$)",
    "分",
)
_MARKS = Pattern(
    r"(?:质量|品质)?(?:分数|得分|分值|质量分|评分)(?:由|归|都由|全由|全凭)?(?P<who>她|他|[^,。;:]{2,8}?)(?P<verb>定|说了算|打)(?=[,。;]|$)",
    "定说打",
)
_OBJECTED = Pattern(
    r"(?P<all>(?:[,;。]|^)(?:但)?(?:其他人|其它人|旁人|各组|各部门|各分厂|被罚的?人?|被扣的?人?|有意见的?人?|不服的|对分数不服的)(?:可以?|能)(?:当面|书面|找(?:她|他|其))?(?:申辩|讲理|说理|申诉|提意见|找(?:她|他|其)(?:讲理|申辩|理论)),(?:但)?(?:改不改|改与不改|改还是不改|变不变|听不听)(?:,)?(?:还是|仍|仍旧|都|全)?(?:由|归|听)?(?:她|他|其)(?:本人|自己)?(?:说了算|定|拿主意|决定|做主))(?=[,。;]|$)",
    "改变听 她他其",
)
_HIM = frozenset(("officer", "self"))


def plain_rewards(text: str, tokens: list[Token]) -> list[Token]:
    """``tokens`` in which such turns are the reward, the mark, or the slip that decides them."""
    for found in _APPLIED.finditer(text):
        tokens = as_one(tokens, *found.span(), "content")
    for found in _SETTLED.finditer(text):
        tokens = as_one(tokens, *found.span(), "assess", "assess")
    for found in _LAST_MARK.finditer(text):
        tokens = as_one(tokens, found.start("last"), found.end("end"), "strong")
    for found in _MARKS.finditer(text):
        who = [t for t in tokens if t.end > found.start("who") and t.start < found.end("who")]
        if len(who) == 1 and who[0].cls in _HIM:
            tokens = as_one(tokens, *found.span("verb"), "assess", "assess")
    for found in _OBJECTED.finditer(text):
        tokens = as_one(
            tokens,
            found.start() + 1 if text[found.start()] in ",;。" else found.start(),
            found.end(),
            "content",
        )
    if _ON_REWARD.search(text) is None:
        return tokens
    for found in _ASKED.finditer(text):
        tokens = as_one(tokens, *found.span(), "reward", "reward")
    for found in _SLIP.finditer(text):
        before = next((t for t in reversed(tokens) if t.end <= found.start()), None)
        if before is not None and before.end == found.start() and before.cls in _HIM:
            tokens = as_one(tokens, *found.span(), "decide", "decide")
    for found in _BY_SLIP.finditer(text):
        tokens = as_one(tokens, *found.span(), "content")
    return tokens
