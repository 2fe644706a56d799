"""该决定为最终决定，任何人不得变更: a sentence of its own that says nobody undoes what the one before it lets the officer stop.

It counts only if every clause of it is of that kind: who else it lets decide, excepts or asks would be heard as ever.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from checker.patterns import Pattern
from checker.statements.naming import Token
from checker.statements.normalise import Normal

_UNDO = r"(?:变更|推翻|撤销|更改|改变|否定|变通|取消|解除|改动|恢复)"
_STOPPED = r"(?:不予?放行|停[一-鿿]{1,3}?|停止[一-鿿]{1,4}?|暂停[一-鿿]{1,4}?|禁[发运售]|封存|扣留|叫停|拒收|处置|、|和|及|与|或)"
_IT = (
    r"(?:凡|一切)?(?:其|该|此|上述|前述|以上|两|首席质量官)(?:等|类|项)?(?:依前款|据此|所)?(?:作出|下达|签发|发出)?的?"
    rf"{_STOPPED}*的?(?:决定|指令|命令|措施|裁断|令)"
)
_HOLDS = (
    r"(?:均|即|便|都)?(?:一经|自)?(?:书面|当场)?(?:作出|下达|签发|发出|送达|签署)?(?:之日|之时|之|后|时|起|即)*(?:立即|当即|即时|即刻)?(?:生效|有效)"
    r"|(?:一经|一旦)(?:书面|当场)?(?:作出|下达|签发|发出|送达)"
    r"|(?:均|即|便|都)?(?:为|是|属)(?:本?公司|企业|集团)?的?(?:最终|终局|最后)(?:的|性的?)?(?:决定|裁决|结论|意见|裁断)?"
    r"|(?:有关|相关|各)(?:部门|单位|人员)(?:应当?|须|必须)?(?:立即|无条件)?(?:执行|照办|服从)"
)
_ONE = (
    r"(?:公司|企业|集团)?(?:内|上下)?(?:任何(?:其他)?(?:人员?|部门|单位|机构|个人|领导|岗位|组织)(?:[、和与及或](?:个人|单位|部门|机构|人员|岗位))*|(?:常务)?(?:副?总经理|副?总裁)|董事长|董事会|执行董事|厂长"
    r"|其[他它余](?:公司)?(?:高层|高级|分管)?(?:领导|高管|负责人|管理人员|人员?|部门))"
)
_ALL_OF_THEM = rf"(?:(?:包括|含){_ONE}(?:[、和与及或]{{_ONE}})*(?:在内)的?)?".replace("{_ONE}", _ONE)
_NOBODY = rf"{_ALL_OF_THEM}{_ONE}(?:[、和与及或]{_ONE})*(?:均|都|皆|一律|亦|也)?(?:不得|无权|不能|不可|不准)(?:以任何(?:理由|形式|方式))?{_UNDO}(?:(?:、|或者?|和|与|及){_UNDO})*(?:该|其|此|上述)?(?:决定|令|指令|命令)?"
_HIMSELF = r"(?:仅|只)?(?:能|可)?由(?:其本人|其|首席质量官本人|首席质量官|签发人|作出人)(?:在[^,。;由经报]{1,16}(?:后|时))?(?:自行|本人|书面)*(?:撤令|解除|撤销|撤回|恢复|收回)(?:决定|令)?"
_CLAUSE = rf"(?:{_HOLDS}|{_NOBODY}|{_HIMSELF})"
_SAYS_SO = Pattern(
    rf"\s*(?:{_IT},?(?:{_CLAUSE},)*{_NOBODY}|{_IT},?{_CLAUSE}(?:,{_CLAUSE})*)(?:,{_CLAUSE})*\s*", "决令指措裁"
)
_SAYS_NOBODY = Pattern(_NOBODY, "不无")
_SENTENCE = Pattern(r"[^。;\n]+")
_STANDING_BETWEEN = Pattern(r"[。; \n)]*")
_STOP = Pattern(r"停|放行|扣留|封存|拒[绝收发]|禁[发运售]", "停放扣封拒禁")


def without_what_is_final(normal: Normal, tokens: list[Token]) -> tuple[Normal, list[Token], frozenset[int]]:
    """The text with stops in the place of such sentences, the tokens outside of them, and where each sentence began."""
    text = normal.text
    if not _SAYS_NOBODY.search(text):
        return normal, tokens, frozenset()
    spans = []
    before = ""
    for found in _SENTENCE.finditer(text):
        said = found.group()
        if _STOP.search(before) and _SAYS_NOBODY.search(said) and _SAYS_SO.fullmatch(said):
            spans.append(found.span())
        else:
            before = said
    if not spans:
        return normal, tokens, frozenset()
    letters = list(text)
    inside = bytearray(len(text))
    for start, end in spans:
        letters[start:end] = "。" * (end - start)
        inside[start:end] = b"\1" * (end - start)
    kept = [t for t in tokens if not inside[t.start]]
    return replace(normal, text="".join(letters)), kept, frozenset(start for start, _ in spans)


def is_followed(text: str, tokens: Sequence[Token], begun: frozenset[int]) -> bool:
    """Whether one of the sentences that ``begun`` there stands right behind ``tokens``, nothing but stops between."""
    if not tokens or not begun:
        return False
    end = tokens[-1].end
    between = _STANDING_BETWEEN.match(text, end)
    return between is not None and any(at in begun for at in range(end, between.end()))
