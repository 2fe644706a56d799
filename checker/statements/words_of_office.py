"""Words of office that no list knows and that change nothing in the turn in which they stand.

会议所议事项, 同意7票、反对0票, 确需变更的, 收到副本备查, 对质量负全面责任; 停产、停装, 停止铸造、试压中的任何一项.
Elsewhere they stay what they are: 按会议所议办理, 须同意7票方可, 收到副本并同意后.
"""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.naming import Token, make_token

_N = r"[\d〇零一二三四五六七八九十]{1,3}票"
_AYE = r"(?:同意|赞成)"
_NO = r"(?:反对|不同意)"
_COUNT = rf"(?:{_AYE}(?:为|:)?{_N}[,、;]{_NO}(?:为|:)?{_N}(?:[,、;]弃权(?:为|:)?{_N})?|{_N}{_AYE}[,、;]{_N}{_NO}(?:[,、;]{_N}弃权)?|{_AYE}(?:为|:)?{_N}[,、;]弃权(?:为|:)?{_N})"
_COUNTED = Pattern(
    rf"(?<!须)(?<!需)(?<!应)(?<!经)(?<!获)(?P<idle>{_COUNT})(?=(?:的?结果)?(?:一致|表决|获得?)?(?:通过|形成|作出|决定)|[,;:。\n)]|$)(?!,?(?:方|才|始|后|即为|即可))",
    "票",
)
_TALKED_OVER = Pattern(
    r"(?:对|就|参加|参与)[^,。;:]{0,16}?所(?P<idle>议)(?:的|之)?(?=(?:各[项类]|一切|全部|所有|每|任何|重大|重要|经营|生产|投资|业务|财务|人事|事项|议题|决策|议案)[^,。;:]{0,24})(?![^,。;:]{0,24}(?:办理|执行|落实|为准))",
    "议",
)
_INDEED = Pattern(r"(?P<idle>确)(?=[需须因有属系要])", "确")
_ANSWERS = Pattern(
    r"(?P<idle>负)(?=(?:全面|直接|主要|领导|首要|第一|总体?|相应|最终|监管|管理)(?:的)?责任?)", "负"
)
_COPY = Pattern(
    r"(?P<idle>(?:收到|接到|收取|留存))(?:[^,。;:批同复]{0,6})(?:副本|抄件|抄送件|复印件|复本|一份)(?:留底|备查|存查|存档|归档|备案|备存|留存)?(?=[,。;\n]|$)",
    "副抄复份",
)
_ACTIVITY = r"[^,。;:、()\n由经须需应报凭批核审同准授权非未不]{1,6}"
_ANY_OF = Pattern(
    rf"(?:停止|中止|叫停|暂停|终止)(?P<idle>{_ACTIVITY}(?:(?:、|和|及|与|或){_ACTIVITY})+?)(?:中的?|等|之中的?|这些)?(?:任何|任一|任意|一切|所有|各|全部)(?:一)?(?:项|道|种|个)?(?:活动|作业|工序|环节|过程|工作|步骤|动作)",
    "动业序节程作骤",
)
_IN_HIS_STEAD = Pattern(r"(?P<idle>代理(?:事项|事务|行为|记录))", "代")
_KEEPS = Pattern(
    r"在?[^,。;:不未]{2,12}(?P<time>期间),?(?:仍|仍然|继续|依然)?(?P<keeps>保留|保持)(?:其)?(?:公司|集团)?(?:首席质量官|质量总监|cqo)的?(?:职务|岗位|一职|职位)(?=,[^。;:代]{0,80}仍(?:然)?由(?:其|本人|首席质量官))",
    "保",
)
_IDLE = (_COUNTED, _TALKED_OVER, _INDEED, _ANSWERS, _COPY, _IN_HIS_STEAD)
_WHOLE = (_COUNTED, _COPY, _IN_HIS_STEAD)
_NO_STOP = frozenset("职薪权岗课学牌留息")


def words_of_office(text: str, tokens: list[Token]) -> list[Token]:
    """``tokens`` with such words as plain content, and with unlisted stops and steps as what they are listed with."""
    for pattern in _IDLE:
        for found in pattern.finditer(text):
            tokens = _plain(tokens, *found.span("idle"), whole=pattern in _WHOLE)
    for found in _KEEPS.finditer(text):
        for group in ("time", "keeps"):
            tokens = _plain(tokens, *found.span(group), whole=True)
    for found in _ANY_OF.finditer(text):
        start, end = found.span("idle")
        tokens = [
            make_token((t.start, t.end, "stages", "", False))
            if t.cls == "unknown" and start <= t.start and t.end <= end
            else t
            for t in tokens
        ]
    return _stops(text, tokens) if "停" in text else tokens


def _plain(tokens: list[Token], start: int, end: int, *, whole: bool) -> list[Token]:
    """``tokens`` in which those from ``start`` to ``end`` are one plain word; if not ``whole``, only what no list knew."""
    first = next((i for i, t in enumerate(tokens) if t.start == start), None)
    last = next((i for i, t in enumerate(tokens) if t.end == end), None)
    if first is None or last is None or (not whole and tokens[first].cls != "unknown"):
        return tokens
    return [*tokens[:first], make_token((start, end, "content", "", False)), *tokens[last + 1 :]]


def _stops(text: str, tokens: list[Token]) -> list[Token]:
    """停产、停装、停发: what stands in a list of stops is one."""
    out = list(tokens)
    for i, token in enumerate(tokens):
        word = text[token.start : token.end]
        if token.cls != "unknown" or len(word) != 2 or word[0] != "停" or word[1] in _NO_STOP:
            continue
        for conj, near in ((i - 1, i - 2), (i + 1, i + 2)):
            if 0 <= near < len(out) and out[conj].cls == "conj" and _is_stop(text, out[near]):
                out[i] = out[near]._replace(start=token.start, end=token.end)
                break
    return out


def _is_stop(text: str, token: Token) -> bool:
    return token.cls == "stop" and token.end - token.start == 2 and text[token.start] == "停"
