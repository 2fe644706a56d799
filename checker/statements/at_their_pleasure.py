"""What leaves a grant to others' power, hand or mood: 受厂长授权审批, 会签人为…, 总经理放心的, …，与其一致时执行, 额度由财务总监核定."""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.patterns import Pattern
from checker.statements.draft import Draft, Piece
from checker.statements.naming import Token
from checker.statements.whole_block import WholeBlock, place_of, unsure

_W = r"(?P<who>[^,。;:()\n]{2,10}?)"
_POINT = r"(?:^|(?<=[,。;:()\n\-—]))"
_BUT = r"(?:但|且|并|不过|只是|而|另|同时|其中|最终|最后|两人)?(?:是|且)?(?:应当?|须|需|要|还|也|亦|均|由|可|可以|能|必须)?"
_OPEN = Pattern(
    rf"(?:(?:按照?|依照?|依据|根据|遵照|遵循|应|参照){_W}的?(?:要求|授权|委托|安排|指示|分工|口径|意见|意图|批示|授意|吩咐|部署)"
    rf"|(?:按照?|依照?|根据|遵照)(?P<who2>[^,。;:()\n]{{2,10}}?)的?决定(?!权)"
    rf"|(?:受|由|经|凭|视){_W.replace('who', 'who3')}的?(?:授权|委托|指定|交办|指派|托付)"
    rf"|接到?{_W.replace('who', 'who4')}的?(?:通知|指令|指示|电话)后|(?:在|于){_W.replace('who', 'who5')}的?(?:统一|直接)?(?:指挥下|领导下(?!,)|授权下|授意下|分工范围内|授权范围内)"
    rf"|(?:在|于){_W.replace('who', 'who6')}(?:核定|确定|批准|给定|规定|划定)的(?:额度|范围|权限|限额|标准)(?:之?内)?"
    rf"|(?:为|替|代|随|跟随|跟着|帮|帮助|借用|使用|代理|代表|会商|请示){_W.replace('who', 'who7')}(?:的(?:代表|代理人|授权|权限)|权限|后|,|(?=审|批|决|制|管|对|行|支))"
    rf"|作为{_W.replace('who', 'who13')}的(?:代表|代理人|受托人|助手)"
    rf"|(?:如果?|若|只要|要是|假如){_W.replace('who', 'who8')}(?:没有?|不持?|未|无)(?:意见|异议|说不|反对|表示反对)"
    rf"|{_W.replace('who', 'who9')}(?:认为|觉得|相信|主观)[^,。;:()\n]{{0,6}}?(?:没有?问题|必要|合适|可行|妥当|无碍|判断)[^,。;:()\n]{{0,3}}(?:的|时|后)?,"
    rf"|报{_W.replace('who', 'who10')}[^,。;:()\n]{{0,5}}(?:未|不|没有)(?:答复|回复|批复|反对|表态)的?,|取得{_W.replace('who', 'who11')}的?(?:理解|谅解|支持|默许|信任)"
    rf"|{_W.replace('who', 'who12')}(?:要求|交办|需要|不在|放心|愿意|高兴|满意|信任|默认|想通|表态|首肯|点头|拿定主意)(?:的|时|后),?)",
    "按依根遵应参受由经凭视接在于为替代随跟帮借使作会请如若只要假认觉相主报取求交需不放愿高满信默想表首点拿",
)
_OWN_LIMITS = Pattern(
    r"(?:按照?|依照?|在)(?:公司)?(?:规定|既定|相应|有关|授权)的?权限(?:之?内)?|(?:依据?|按照?|凭)授权(?:委托)?(?:书)?(?:所列|规定|载明)?的?(?:事项|范围)?(?=,|审|批|决|制|管|对|行|支|\))"
    r"|(?:有|获得?|得到|取得|经)授权(?:的|时|后)|视授权(?:情况)?|依授权书|授权时",
    "权",
)
_JOINED = Pattern(
    rf"{_POINT}{_BUT}(?:与{_W}(?:各持|各执|各占|协商一致|意见一致|会商)|{_W.replace('who', 'who2')}(?:与|和)(?:其|之|他)(?:意见)?一致|{_W.replace('who', 'who3')}(?:参与|一并|一起|一同|共同|同步)(?:作出)?(?:决定|审批|决策|签|审定)"
    rf"|{_W.replace('who', 'who4')}(?:亦|也|同时|一并|一起|同步|应当?|须|需|必须|亦须|也须|也要|亦应|须同时)+(?:会签|签字|签署|签名|盖章|副署|审批|确认|批准)"
    rf"|{_W.replace('who', 'who5')}(?:背书|副署|会签|联签|加签|签字(?:确认)?)(?=$|[,。;)])|{_W.replace('who', 'who6')}(?:享?有|具有)(?:同等|同样|相同)的?(?:权力|权限|权利)"
    rf"|双签:{_W.replace('who', 'who7')}\)|加盖{_W.replace('who', 'who8')}(?:的)?(?:印章|公章|印)|(?:须|需)(?:有)?{_W.replace('who', 'who9')}一并签|另一签字人[为是]{_W.replace('who', 'who10')}"
    rf"|{_W.replace('who', 'who11')}(?:须|需|应当?|必须)(?:到场|在场))",
    "与和参一共同亦也须需应必背副会联加签享有具双盖另",
)
_IN_BRACKETS = Pattern(
    rf"\((?:与|和|及|同|跟|以及|连同|协同|偕同|会同|联合|携|随|受|按|经|代|依|凭|视){_W}(?:共同|一起|联合|会签|授权|委托)?(?:后|时|情况)?\)",
    "(",
)
_AND_SIGNS = Pattern(
    rf"(?:并|和|且){_W}(?:签字|签署|签名|会签|盖章|同意|认可)(?=$|[,。;)])", "并和且 签盖同认"
)
_MOODS = Pattern(
    rf"{_POINT}{_BUT}(?:{_W}(?:认为|觉得|感到)[^,。;:()\n]{{1,10}}?(?:的|时|,)(?:可以?|应|予以)?(?:不|缓|暂|停|搁|免|除外|作罢|推|重)"
    rf"|{_W.replace('who', 'who2')}(?:未|没有?|不)(?:否定|反对|有?异议|表态|吭声|否决)[^,。;:()\n]{{0,3}}(?:执行|生效|有效|办理|方可|才|即可)"
    rf"|{_W.replace('who', 'who3')}(?:不认(?!,)|不高兴|不满意|不乐意|要是不|如果不|一反对|说不行|另有打算|另有考虑|另有安排|怎么说|满意为止|信得过|不插手|说了算|可听可不听|可以?不理|可以?不办|可以?不认)"
    rf"|[^,。;:()\n]{{0,6}}?(?:批不批|能不能|成不成|行不行|怎么办|办不办|给不给|是否|能否|落实|执行)[^,。;:()\n]{{0,8}}?(?:得|要|还)*(?:看|取决于|视)(?!板)[^,。;:()\n]{{2,12}}"
    rf"|看{_W.replace('who', 'who4')}(?:的)?(?:态度|意思|脸色|(?=$|[,。;]))|(?:直到|到){_W.replace('who', 'who5')}满意|(?:尊重|照顾|考虑|服从|听从){_W.replace('who', 'who6')}(?:的)?(?:意见|感受|想法|安排|调度|指挥|(?=$|[,。;]))"
    rf"|以{_W.replace('who', 'who7')}(?:的)?(?:没有异议|无异议|不反对|授权|默许|满意)[^,。;:()\n]{{0,2}}为(?:限|前提|准|条件)|前提是{_W.replace('who', 'who8')}"
    rf"|(?:执行与否|听不听|采纳与否)由{_W.replace('who', 'who9')})",
    "认觉感未没不要如一说另怎满信可批能成行办给是落执看直到尊照考服听以前采",
)
_LENT = Pattern(
    rf"{_POINT}{_BUT}(?:(?:该|此|上述|以上|所有|其|本)?(?:项)?(?:权力|权限|职权|权)(?:均|都)?(?:来源于|来自于?|源于|出自|系|为|由){_W}(?:的|临时|书面)?(?:授权|委托|授予|核定|确定|赋予)"
    rf"|具体(?:权限|范围|额度)?(?:以|由){_W.replace('who', 'who2')}(?:的)?授权(?:书)?|具体(?:权限|范围|额度)?以授权书?为准|以授权书(?:所列)?为(?:准|限)"
    rf"|(?:授权)?(?:范围|额度|权限)由{_W.replace('who', 'who3')}(?:确定|核定|另定|调整|授权|掌握)|(?:需|须){_W.replace('who', 'who4')}授权(?=$|[,。;)])|(?:需|须)(?:另行|逐次|逐项|单独)(?:取得)?授权"
    rf"|{_W.replace('who', 'who5')}(?:可以?|有权)(?:随时)?调整(?:其|该|授权)?(?:权限|范围)|未经授权不得行使)",
    "权授范额",
)
_TERMS = Pattern(
    rf"{_POINT}{_BUT}(?:[^,。;:()\n]{{0,6}}(?:考核|培训|考试|评估)合格(?:之?后)(?:方可|才)?(?:生效|行使|执行|享有)|到(?:年底|月底|季末|年末)为止|本(?:季度|月|年度?|周)内有效|[^,。;:()\n]{{0,6}}(?:结束|完成|验收|投产)(?:之?后)(?:即)?(?:收回|取消|终止|失效)"
    rf"|自取得[^,。;:()\n]{{2,12}}(?:证书|资格|证)之日起(?:行使|享有|生效|执行)|自转正之日起|任职(?:未满|不满|不足)[^,。;:()\n]{{1,6}}的?不(?:适用|享有|行使)"
    rf"|(?:自|从)?[^,。;:()\n]{{2,10}}(?:起|以后)(?:改|转)?由{_W}(?:行使|审批|批准|决定|负责|接管|管理|支配|制定)|前[一二三四五六\d]个?月由{_W.replace('who', 'who2')})",
    "考培评到本结完验投自从任起后前",
)
_EARLY = Pattern(
    r"(?:转正|试用期满|培训合格|考核合格|取得[^,。;:()\n]{2,12}证书?|体系认证通过|新厂投产|任职满[^,。;:()\n]{1,4})(?:之?后),|每年第[一二三四\d]季度,|试用期(?:之?内)[^,。;]{0,4}不行使",
    "后季内",
)
_MINE = frozenset(("officer", "self"))
_ABOVE = frozenset(("above", "beside", "grantor"))
_ANYBODY = _ABOVE | {"below", "anyone", "joint"}
_GIVES = Pattern(
    r"授予|授权首席|赋予|任命|聘任|委任|现授权|特授权|不受|无须|无需|不得|不因|不以|不必|不用|不论|无论",
    "授赋任委不无",
)
_SPARES = (
    "不得",
    "无须",
    "无需",
    "不以",
    "不论",
    "无论",
    "不需",
    "不再",
    "不必",
    "不用",
    "没有首席",
    "没有质量",
)
_OWN = frozenset(("matter", "release", "stop", "veto"))
_BODIES = ("董事会", "股东会", "股东大会", "党委", "法律", "法规", "国家", "公司章程")


def heed_pleasure(block: WholeBlock) -> None:
    """Leaves in doubt what the officer is granted in a block where another's leave, hand or mood decides whether it holds."""
    granted = [
        (p, d)
        for p, d in block.drafts
        if d.effect == "grant" and not d.unsure and d.authority != "decision_participation"
    ]
    if not granted or block.english or "|" in block.text or "→" in block.text:
        return
    for start, end, sentence in _sentences(block):
        here = [d for p, d in granted if start <= place_of(p, d) < end]
        if here:
            for words in _bound(block, start, end, granted):
                unsure(here, f"hangs on others: {words}")
                break
        if not here and any(t.cls == "officer" or t.cls in _OWN for t in sentence):
            continue
        before = here or _last(granted, start)
        for words in _tails(
            block, start, end, min((place_of(p, d) for p, d in granted if d in here), default=start)
        ):
            unsure(before, f"hangs on others: {words}")
            break


def _sentences(block: WholeBlock) -> Iterator[tuple[int, int, list[Token]]]:
    for piece in block.pieces:
        tokens = piece.sentence.tokens
        if tokens:
            end = tokens[-1].end
            if block.text[end : end + 1] == ")":
                end += 1
            yield tokens[0].start, end, tokens


def _last(granted: list[tuple[Piece, Draft]], start: int) -> list[Draft]:
    """The drafts of the sentences before, which one without a power of its own speaks of."""
    return [d for p, d in granted if place_of(p, d) < start]


def _bound(block: WholeBlock, start: int, end: int, granted: list[tuple[Piece, Draft]]) -> Iterator[str]:
    """Openings of a sentence, or what stands between the officer and his act."""
    text = block.text
    if _GIVES.search(text, start, end) is not None:
        return
    acts = [place_of(p, d) for p, d in granted if start <= place_of(p, d) < end]
    last = max(acts)
    for pattern in (_OPEN, _OWN_LIMITS, _EARLY):
        for found in pattern.finditer(text, start, end):
            if (found.start() >= last and not _by_him(block, found.start())) or not _begins(
                block, start, found.start()
            ):
                continue
            if any(b in found.group() for b in _BODIES):
                continue
            if pattern is not _OPEN or _who(block, found, _ABOVE):
                yield found.group()


def _by_him(block: WholeBlock, at: int) -> bool:
    """否决权由首席质量官应厂长的要求行使: what stands right behind the officer, whatever was named before him."""
    return any(t.cls in _MINE and t.end == at for t in block.tokens)


def _begins(block: WholeBlock, start: int, at: int) -> bool:
    """Whether a turn opens its clause, or follows the officer and what may stand before his act."""
    if at == start or block.text[at - 1] in ",(:":
        return True
    before = [t for t in block.tokens if start <= t.start < at]
    while before and before[-1].cls in ("may", "must", "right", "duty", "also", "have"):
        before.pop()
    return bool(before) and before[-1].end >= at - 4 and before[-1].cls in _MINE


def _tails(block: WholeBlock, start: int, end: int, after: int) -> Iterator[str]:
    text = block.text
    for pattern, who in (
        (_JOINED, _ANYBODY),
        (_IN_BRACKETS, _ANYBODY),
        (_AND_SIGNS, _ANYBODY),
        (_MOODS, _ABOVE),
        (_LENT, _ABOVE),
        (_TERMS, _ANYBODY),
    ):
        for found in pattern.finditer(text, start, end):
            spared = found.end() <= after or any(c in found.group() for c in _SPARES)
            if spared and "未经授权" not in found.group():
                continue
            named = any(found.groupdict().values())
            if not named or _who(block, found, who):
                yield found.group()
    for found in _OWN_LIMITS.finditer(text, start, end):
        if text[found.start() - 1 : found.start()] == "(":
            yield found.group()


def _who(block: WholeBlock, found: re.Match[str], classes: frozenset[str]) -> bool:
    for name, words in found.groupdict().items():
        if words:
            # 受董事长 may be one token: names are found by what they end in
            inside = {t.cls for t in block.tokens if t.start < found.end(name) and t.end > found.start(name)}
            if classes is _ANYBODY and words.startswith("其他"):
                return True
            return bool(inside & classes) and not inside & _MINE
    return False
