"""Later sentences that bind what a block gave: 上述职权由首席质量官与总经理共同行使, 行使上述权力须有书面授权."""

from __future__ import annotations

import re

from checker.patterns import Pattern
from checker.statements.model import Effect
from checker.statements.whole_block import WholeBlock, lower

_THESE = r"(?:上述|以上|前述|该|此|本|上列|所列|前款|其)(?:各|几|些|项|类|等)*(?:权限|权力|职权|权利|授权|决定|事项|权)"
_OTHERS = frozenset(("above", "beside", "grantor"))
_MINE = frozenset(("officer", "self"))
_SENTENCES = Pattern(r"[^。;\n]+")
_NEEDLESS = Pattern(r"无[须需]|不[必需]|毋[须需]|免[于予]|不以", "以免必无毋需")
_BINDS: tuple[tuple[Pattern, Effect], ...] = (
    (
        Pattern(
            rf"{_THESE}[^。;]{{0,24}}(?:共同|联合|一同|一起|联名|会同)[^。;]{{0,4}}(?:行使|决定|签署|签字|作出|审批|批准)"
            rf"|{_THESE}[^。;]{{0,16}}(?:[两二三]|双)(?:名|位|人|方)[^。;]{{0,8}}(?:签字|签署|签名|同意|会签)"
            r"|首席质量官(?:不得|不能|不可)(?:单独|独自|单方面?)[^。;]{0,10}(?:决定|行使|签署|签发|审批|批准|处理)",
            "三两二共双同方独联起",
        ),
        "joint",
    ),
    (
        Pattern(
            rf"(?:行使)?{_THESE}[^。;]{{0,8}}(?:须|应当?|需|必须|要)(?:事先|先|事前)?(?:有|取得|获得?|持有?|具备|征得|请示)[^。;]{{1,16}}(?:授权|批准|同意|许可|核准|请示)"
            rf"|{_THESE}[^。;]{{0,20}}(?:须|应当?|需|必须|要)(?:事先|先|事前|提前|另行)(?:向[^,。;]{{1,8}})?(?:请示|报请|报批|征得)"
            r"|(?:行使|使用|动用)[^。;]{0,10}前[^。;]{0,4}(?:须|应当?|需|必须|要|先)[^。;]{0,4}(?:请示|报请|征得|取得)",
            "前应必要需须",
        ),
        "conditional",
    ),
    (
        Pattern(
            rf"{_THESE}[^。;]{{0,6}}以[^。;]{{0,8}}(?:书面|专项|每次|单独|逐次)的?(?:授权|委托|批准|指示)为准"
            r"|(?:按照?|依照?|遵照)[^,。;]{0,4}(?:董事长|总经理|总裁|厂长|领导|上级|主管)[^,。;]{0,4}的?(?:要求|指示|安排|意见|意图|部署)(?:行使|使用|履行)",
            "以按依遵",
        ),
        "conditional",
    ),
    (
        Pattern(
            rf"{_THESE}[^。;]{{0,4}}(?:仅|只)?(?:在|于)[^。;]{{1,14}}(?:外出|不在|缺席|出差|休假|请假|空缺)[^。;]{{0,4}}(?:期间|时)?[^。;]{{0,4}}(?:有效|行使|适用)",
            "于在 使效适",
        ),
        "limited",
    ),
)


_ALL = Pattern(
    r"(?:^|(?<=[,;(]))(?P<all>均|都|皆|一律|全部|统统)?(?:须|应当?|需|必须|要)?(?:事先|先)?(?:报|经|由|提交|送|与|会同|征得)"
    r"(?P<who>[^,;()]{2,12}?)(?:共同|联合)?(?:决定|批准|同意|审批|审定|裁定|会签|行使|核准|签批)(?=[)。;,后]|$|方)"
)
_LISTED = Pattern(r"权[,;].*权[,;]?$", ",; 权")


def _bind_list(block: WholeBlock, sentence: re.Match[str]) -> None:
    """A权，B权，均报总经理决定: what closes a list is said of all its items."""
    for found in _ALL.finditer(sentence.group()):
        before = sentence.group()[: found.start()]
        classes = block.classes(sentence.start() + found.start(), sentence.start() + found.end())
        if not classes & _OTHERS or classes & _MINE:
            continue
        if found.group("all") or _LISTED.search(before.rstrip("(")):
            together = "共同" in found.group() or "会签" in found.group() or "会同" in found.group()
            effect: Effect = "joint" if together else "conditional"
            mine = [d for d in block.before(sentence.start() + found.start()) if d.act.carried]
            lower(mine, effect, found.group(), "bound_later")


def bind_back(block: WholeBlock) -> None:
    """Lowers the officer's drafts that stand before a sentence that shares them, makes them wait or bounds them."""
    for sentence in _SENTENCES.finditer(block.text):
        if _NEEDLESS.search(sentence.group()):
            continue
        _bind_list(block, sentence)
        for pattern, effect in _BINDS:
            found = pattern.search(sentence.group())
            if found is not None:
                lower(block.before(sentence.start()), effect, found.group(), "bound_later")
