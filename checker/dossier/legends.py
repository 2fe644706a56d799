"""The key to the signs of a table: 图例：★批准 ▲审核 △建议, or R = responsible, A = approves."""

from __future__ import annotations

from checker.dossier.asked_again import asked_again
from checker.dossier.clean import squeeze
from checker.letters import HAN, LETTER
from checker.patterns import Pattern

_SIGN = "[★☆▲△▼▽●○◎⊙□■◇◆√✓×☑*＊#＃]"
_LINK = r"\s*(?:[-–—=＝:：]+|为|表示|代表|指)?\s*"
_SIGN_FIRST = Pattern(rf"{_SIGN}[”\"’']?{_LINK}{LETTER}", "#*×√⊙■□▲△▼▽◆◇○◎●★☆☑✓＃＊")
_WORD_FIRST = Pattern(rf"{HAN}{{2,8}}\s*[（(:：]?\s*{_SIGN}", "#*×√⊙■□▲△▼▽◆◇○◎●★☆☑✓＃＊")
_LETTER = Pattern(
    rf"(?<![A-Za-z])[A-Z]{{1,2}}\s*(?:[=＝:：]|[-–—](?=\s*{LETTER})|为|表示|代表)\s*{LETTER}+",
    "ABCDEFGHIJKLMNOPQRSTUVWXYZ -:=–—为代示：＝",
)
_LETTER_AT_WORD = Pattern(
    r"(?<![A-Za-z])[A-Z]\s?(?:提[出案报交议请]|申请|拟[定制订办]?|编制|建议|审[核查批定议阅]|复[核审]|会[签审]|批准|核[准定]|决[定策]|否决|签发|知[会悉晓情]|备案|执行|负责|参与|协[助办]|监督|配合|主办|经办|咨询|报告)(?![\u4e00-\u9fff]{4})",
    "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
)
"""T提出；S审核；A批准: a letter right at what is done."""
_SHORT_NAME = Pattern(rf"(?<!{HAN})[准核定制办供审批阅知][=＝:：—-]\s*{HAN}{{2,}}", "-:=—：＝")
_ORDER = Pattern(rf"[①-⑳]\s*[-–—=＝:：为]*\s*{LETTER}{{2,}}", "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳")
_STEPS = Pattern(
    r"(?:数字|序号|编号|[①-⑳])[^。；;]{0,12}(?:顺序|次序|先后)", "先序顺 ①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳号序数"
)
_GRADE = Pattern(rf"[甲乙丙丁]\s*[级类档]?\s*[=＝:：—-]+\s*{HAN}{{2,}}", "丁丙乙甲")
_DIGIT = Pattern(rf"(?<!\d)\d\s*[=＝:：—–-]*\s*{HAN}{{2,}}")
_MARKED = Pattern(
    r"(?i)^\s*[（(【\[]?\s*(?:(?:目录|本?表(?:中|内)?|权限|各|所用)?(?:图例|符号|标识|标记|记号)(?:的?(?:说明|含义|解释|释义))?[:：]|图例|符号说明|符号|标识说明|legend|key)"
)


@asked_again
def is_legend(text: str) -> bool:
    """Whether a line says what at least two signs mean (one is enough if it calls itself a legend)."""
    line = squeeze(text)
    if len(line) > 400:
        return False
    marked = bool(_MARKED.match(line))
    if len(line) <= 60 and _STEPS.search(line) and line[:1] in "注说图数序编（(①":
        return True
    # ① ② are signs only where the line says so; else they number the items of a list.
    kinds = (
        _SIGN_FIRST,
        _WORD_FIRST,
        _LETTER,
        _LETTER_AT_WORD,
        _SHORT_NAME,
        _GRADE,
        *((_ORDER, _DIGIT) if marked else ()),
    )
    most = max(len({m.group() for m in kind.finditer(line)}) for kind in kinds)
    return most >= (1 if marked else 2)
