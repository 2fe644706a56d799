"""公司质量往哪儿走、三年怎么打算、每年抓哪几件事，由 H 定: the aims told as questions, and drawn up and settled in one breath.

What is asked must open with quality (质量往哪儿走); what follows it in the list asks of the same. 动笔、定稿、发文 is one
act, the making; 起草并印发 is not, for who prints a paper need not have settled it.
"""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.as_one import as_one
from checker.statements.naming import Token

_WHERE = r"(?:往|朝|向|奔)(?:哪儿|哪里|哪一?个?(?:方向|档次|目标|台阶|路子?)|哪|何处|什么(?:方向|目标|档次))(?:上)?(?:走|去|奔|发展|使劲|努力|迈)?"
_YEARS = r"(?:今后|以后|未来|往后|将来)?(?:[一二三四五两]至?到?[一二三四五]?年(?:[、]?[三五十]年)?|中长期|长远|长期)?"
_AIM = r"(?:质量|品质)?(?:的)?(?:路线图|路线|规划|目标|方针|路子|方向|大方向|蓝图|调子)"
_HOW = r"(?:怎么|如何|怎样)(?:个)?(?:画|打算|走|定|安排|规划|盘算|走法|干|做|抓|推|提升|迈)"
_WHICH = r"(?:每年|当年|今年|年度|当季|年年|每季|哪一?年|眼下|近期)(?:度)?(?:的)?(?:重点)?(?:要|先|重点)?(?:(?:抓|干|做|办|攻|主抓|主攻)(?:哪|什么|几)[几些]?(?:件|项|样|个)?(?:事情?|工作|活)?|(?:怎么|如何|怎样)(?:干|做|抓|推|走|打算))"
_YEARLY = r"(?:每年|年度|当年|全年)的?(?:质量|品质)?(?:的)?(?:重点|重点工作|要点|目标)"
_SPEED = r"(?:走|跑|迈)(?:多快|多远|几步)|(?:走到|做到|达到)(?:哪一?步|什么程度|哪个台阶|什么水平|哪里|哪儿)"
_OURS = r"(?:(?:我们)?(?:公司|集团|全厂|本厂|厂里|工厂|企业|全公司|本公司)的?)?"
_ALSO = rf"(?:{_YEARS}{_AIM}(?:{_HOW})?|{_YEARS}{_HOW}|{_WHICH}|{_YEARLY}|{_SPEED}|{_WHERE})"
_ASKED = Pattern(
    rf"{_OURS}(?:产品)?(?:质量|品质)(?:这(?:摊事|一块|件事)|工作|管理|上)?(?:{_YEARS}(?:{_WHERE}|{_SPEED})|(?=[今以未往将一二三四五两中长]){_YEARS}{_HOW})(?:(?:、|,|和|以及|及|,?还有){_ALSO})*"
    r"(?=,?(?:都|全|均|也|一概|统统)?(?:由|归|听|是)|[,。;:]|$)",
    "质品",
)
_DRAFTS = (
    r"(?:亲自|亲笔|负责|组织)?(?:动笔|主笔|执笔|起草|编写|编制|编定|拟定|草拟|撰写|拟稿|编|写|起稿|拿初稿)"
)
_JOIN = r"(?:、|,|并|和|,并|及)?(?:自行|独立|最后|最终|拍板|亲自|直接)*"
_SETTLES = r"(?:定稿|拍板|签发|定案|签署|审定)"
_PRINTS = r"(?:发文|印发|下发|发布|公布|颁布|发出)"
_AT_ONCE = Pattern(
    rf"{_DRAFTS}(?:{_JOIN}(?:{_SETTLES}|{_PRINTS})){{0,2}}{_JOIN}{_SETTLES}(?:{_JOIN}(?:{_SETTLES}|{_PRINTS})){{0,2}}(?=[,。;]|$|后?(?:就|即)(?:生效|算数|执行|作数))",
    "定拍签审",
)
_SEALED = Pattern(
    r"(?<=,)(?:加?盖)(?:上|了)?(?:[^,。;:总裁经董公]{0,3}?(?:质量|品质)(?:总监|副总|官)|首席质量官|本人|其本人|他的|她的|他本人|她本人)的?(?:专用|业务|签发)?(?:印章|章|印)"
    r"(?:就|即|便|后)?(?:即|就)?(?:为|是|算|成|视为|成为|作为)?(?:正式|有效|最终)?(?:文本|版本?|稿|文件|生效|有效|算数|作数)?(?=[,。;]|$)",
    "盖 章印",
)
_HEARD = Pattern(
    r"(?:听完|听了|听过|听后|听罢)?(?:以?后)?,?(?:(?:怎么|如何)(?:写|定|改|取舍|采纳)|写什么|(?:听不听|采不采纳|采纳不采纳|采纳与否|用不用|收不收))[,]?(?:全?由|都?由|归|全凭|全看)?(?:她|他|其)(?:自己|自行|本人)?(?:来)?(?:拿主意|掂量|作主|做主|拿捏|定夺|定|说了算|看着办|决定)(?=[,。;]|$)",
    "她他其",
)
"""听完怎么写她自己拿主意, 听不听由他掂量: whom he has heard binds him in nothing."""
_TABLED = Pattern(
    r"有(?:什么|好)?(?:想法|主意|点子|意见)(?:的话)?,?(?:他|她|其)?(?:随时|尽管|都|就|直接)*(?:可以?|能)?(?:随时|直接)*(?:摆|拿|端|提)到(?:经营班子|班子|领导班子|总经理|总裁|董事会|经委会)(?:的)?(?:桌上|桌面上|会上|案头|面前)(?=[,。;]|$)",
    "有 到",
)
"""有想法随时可以摆到班子桌上: he may speak, which gives the others no say."""


def plain_aims(text: str, tokens: list[Token]) -> list[Token]:
    """``tokens`` in which such questions are the strategy, and such chains of acts its making."""
    for found in _ASKED.finditer(text):
        tokens = as_one(tokens, *found.span(), "matter", "quality_strategy")
    for found in _AT_ONCE.finditer(text):
        before = next((t for t in reversed(tokens) if t.end <= found.start()), None)
        if before is not None and before.cls in ("officer", "self", "person") and before.end == found.start():
            tokens = as_one(tokens, *found.span(), "formulate", "formulate")
    for pattern in (_SEALED, _HEARD, _TABLED):
        for found in pattern.finditer(text):
            tokens = as_one(tokens, *found.span(), "content")
    return tokens
