"""5.2系对前任的个人专项授权，不随职务移转: what was given to the person who held the post before, and not to the post."""

from __future__ import annotations

from collections.abc import Sequence

from checker.patterns import Pattern

_GRANT = r"(?:授权|委托|安排|赋权|特许|授予|授信|待遇|权限|职权)"
_SOMEBODY = r"(?P<who>[一-鿿]{2,12}?)(?:同志|先生|女士)?"
_PERSONAL = Pattern(
    rf"(?:对|给予?|授予|针对|因|基于){_SOMEBODY}(?:本人|个人)?的?(?:资历|经验|专长|能力)?[^,，。；;]{{0,4}}?(?:个人|专项|特别|特定|一次性|专属|人身)[^,，。；;]{{0,6}}?{_GRANT}"
    rf"|(?:为|系|属于?|是|仅限|只限|专属)(?P<whose>[一-鿿]{{2,12}}?)(?:同志|先生|女士)?(?:本人|个人)?(?:专有|独有|个人|本人|特有|的)[^,，。；;]{{0,6}}?{_GRANT}",
    "对给授针因基为系属是仅只专",
)
_NOT_PASSED = Pattern(
    r"不(?:得)?(?:随|因)(?:职务|岗位|职位|任职|继任|交接|接任)[^,，。；;]{0,6}?(?:移转|转移|移交|承继|继承|承接|顺延|延续)"
    r"|(?:继任|接任|后任|新任|下任)(?:者|人|人员|首席质量官)?(?:不|无权|不得)[^,，。；;]{0,6}?(?:享有|承继|继承|沿用|承接|适用|行使|取得|援用)|不(?:及于|延及|适用于|传于|由)(?:其)?(?:继任|接任|后任|新任)"
    r"|(?:自|随|于|至|在|因)?(?:其|本人|该同志|[一-鿿]{2,4})(?:离任|退休|卸任|调离|离职|离岗|去职)(?:之日|后|时|之后)?(?:起|即|而|自动|自行|随之|便)*(?:终止|失效|收回|取消|由|改由|交由|停止|不再)",
    "不继接后新下离退卸调去",
)
_POSTS_OWN = Pattern(
    r"首席质量官|岗位|职务|本岗|本人|其(?!前|他)|该岗|任职者|公司|部门|高管", "首岗职本其该任公部高"
)
_FORMER = Pattern(r"前任|原任|时任|上任|上一任|前首席质量官|原首席质量官", "前原时上")
_TO_THE_POST = Pattern(
    r"(?:不属|并非|不是|而非|非)(?:于|对)?[^,，。；;]{0,8}个人|对岗不对人|随(?:职务|岗位)(?:移转|转移|交接)(?!而)",
    "不并而非对随",
)


def is_bygone(text: str, gone: Sequence[str]) -> bool:
    """Whether ``text``, where the officer is called by his title, says that a grant was to somebody before him and is not passed on.

    ``gone`` are the persons who held the post. A grant to him by name, or to whoever has the post, is not meant.
    """
    if (to_post := _TO_THE_POST.search(text)) is not None and text[max(0, to_post.start() - 1)] != "不":
        return False
    found = _PERSONAL.search(text)
    if found is None:
        return False
    who = found["who"] or found["whose"] or ""
    if any(name in who for name in gone) or _FORMER.search(who):
        return True
    return _NOT_PASSED.search(text) is not None and _POSTS_OWN.search(who) is None
