"""Idioms by which it is all up to somebody: 能不能出厂，只看 H; 停不停，H 一句话; 全凭 H 拍板."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.naming import Token, make_token

_UP_TO = Pattern(
    r"(?:(?<=^)|(?<=[,。;:\n走行厂货线产销]))(?:[最]?[终后]|一切|到头来)?(?:只|全|就|都|单|完全|全都)(?:看|听|凭|认|随|依|由着?)",
    "全单只完就都 依凭听由看认随",
)
_ONE_WORD = Pattern(r"(?:的)?一(?:句话|个字)(?:的事|说了算|为准|为定|定夺)?(?=$|[,。;\n])", "句字")
_HOLDERS = frozenset(("officer", "self", "above", "beside", "below"))
_ENDS = frozenset(("comma", "full_stop", "semicolon"))


def up_to_him(text: str, tokens: list[Token]) -> list[Token]:
    """The tokens of ``text``, with such an idiom as what it says: that it is his, or that he decides."""
    if "先停" in text:
        tokens = _stops_first(text, tokens)
    if "第二" in text or "二次" in text or "两道" in text:
        tokens = _nothing_more(text, tokens)
    if "一句话" in text or "一个字" in text:
        tokens = _one_word(text, tokens)
    for found in reversed(list(_UP_TO.finditer(text))):
        first = next((i for i, t in enumerate(tokens) if t.start == found.start()), None)
        who = next((i for i, t in enumerate(tokens) if t.start == found.end()), None)
        if first is None or who is None or tokens[who].cls not in _HOLDERS:
            continue
        rest = _called(text, tokens, who)
        after = tokens[rest : rest + 2]
        if after and after[0].cls == "of" and [t.cls for t in after[1:]] in ([], ["comma"], ["full_stop"]):
            after = after[1:]
        if not after or after[0].cls in _ENDS:
            cls = "belong"
        elif after[0].cls in ("decide", "approve"):
            cls = "by"
        else:
            continue
        idiom = make_token((found.start(), found.end(), cls, "", False))
        tokens = [
            *tokens[:first],
            idiom,
            tokens[who],
            *(tokens[who + 1 :] if cls == "belong" else tokens[rest:]),
        ]
    return tokens


def _called(text: str, tokens: list[Token], who: int) -> int:
    """Behind the name of ``who`` and what says that the signature is his: 首席质量官唐琳的签字, 他一个人的签名."""
    i = who + 1
    if i < len(tokens) and tokens[i].cls == "person":
        i += 1
    while i < len(tokens) and text[tokens[i].start : tokens[i].end] in (
        "本人",
        "一个人",
        "一人",
        "一个",
        "人",
    ):
        i += 1
    if i + 1 < len(tokens) and tokens[i].cls == "of" and tokens[i + 1].cls in ("approve", "decide"):
        i += 1
    return i if i < len(tokens) and tokens[i].cls in ("approve", "decide") else who + 1


_NOTHING_MORE = Pattern(
    r"(?:没有|不存在|不设|不搞|再无|并无|无)(?:什么|所谓)?(?:第二道|第二个|第二次|第二层|二次|两道)的?"
    r"(?:签字|审批|审核|批准|签批|复核|手续|关口|把关|会签|审签|审查)(?:这?一说|之说|的说法|这回事|的规矩|的道理|这一条|的必要"
    r"|的程序|的?环节|这一环节)?(?=[,。;]|$)(?!,?[^,。;]{0,4}[不无未退])",
    "二层第道 再存搞无没设 准口复字审把查核签续",
)


def _nothing_more(text: str, tokens: list[Token]) -> list[Token]:
    """没有第二道签字这一说: nobody signs after him."""
    out = list(tokens)
    for found in reversed(list(_NOTHING_MORE.finditer(text))):
        inside = [i for i, t in enumerate(out) if found.start() <= t.start < found.end()]
        if inside and out[inside[0]].start == found.start() and out[inside[-1]].end == found.end():
            out[inside[0] : inside[-1] + 1] = [make_token((found.start(), found.end(), "noneed", "", False))]
    return out


_STOPS_FIRST = Pattern(r"先停(?:[产线机工])?,?、?(?:后|再)(?:上报|汇报|报告|报|奏)(?=[,。;\n]|$)", "先")


def _stops_first(text: str, tokens: list[Token]) -> list[Token]:
    """先停后报: he stops, and tells of it afterwards. 先停后报厂长批准 is something else."""
    out = list(tokens)
    for found in reversed(list(_STOPS_FIRST.finditer(text))):
        inside = [i for i, t in enumerate(out) if found.start() <= t.start < found.end()]
        if inside and out[inside[0]].start == found.start() and out[inside[-1]].end == found.end():
            out[inside[0] : inside[-1] + 1] = [
                make_token((found.start(), found.end(), "stop", "stop", False))
            ]
    return out


def _one_word(text: str, tokens: list[Token]) -> list[Token]:
    out = list(tokens)
    for found in reversed(list(_ONE_WORD.finditer(text))):
        inside = [i for i, t in enumerate(out) if found.start() <= t.start < found.end()]
        if not inside or out[inside[0]].start != found.start() or out[inside[-1]].end != found.end():
            continue
        if inside[0] and out[inside[0] - 1].cls in _HOLDERS:
            out[inside[0] : inside[-1] + 1] = [
                make_token((found.start(), found.end(), "decide", "decide", False))
            ]
    return out
