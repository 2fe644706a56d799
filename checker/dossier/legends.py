"""The key to the signs of a table: 图例：★批准 ▲审核 △建议, or R = responsible, A = approves."""

from __future__ import annotations

import re

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
_SHORT_NAME = Pattern(rf"(?<!{HAN})[准核定制办供审批阅知][=＝:：—-]\s*{HAN}{{2,}}", "-:=—：＝")
_ORDER = Pattern(rf"[①-⑳]\s*[-–—=＝:：为]*\s*{LETTER}{{2,}}", "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳")
_STEPS = Pattern(
    r"(?:数字|序号|编号|[①-⑳])[^。；;]{0,12}(?:顺序|次序|先后)", "先序顺 ①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳号序数"
)
_GRADE = Pattern(rf"[甲乙丙丁]\s*[级类档]?\s*[=＝:：—-]+\s*{HAN}{{2,}}", "丁丙乙甲")
_DIGIT = Pattern(rf"(?<!\d)\d\s*[=＝:：—–-]*\s*{HAN}{{2,}}")
_MARKED = re.compile(r"^\s*[（(【\[]?\s*(?:图例|符号说明|符号|标识说明|legend|key)", re.IGNORECASE)


def is_legend(text: str) -> bool:
    """Whether a line says what at least two signs mean (one is enough if it calls itself a legend)."""
    line = squeeze(text)
    if len(line) > 400:
        return False
    marked = bool(_MARKED.match(line))
    if len(line) <= 60 and _STEPS.search(line) and line[:1] in "注说图数序编（(①":
        return True
    # ① ② are signs only where the line says so; else they number the items of a list.
    kinds = (_SIGN_FIRST, _WORD_FIRST, _LETTER, _SHORT_NAME, _GRADE, *((_ORDER, _DIGIT) if marked else ()))
    most = max(len({m.group() for m in kind.finditer(line)}) for kind in kinds)
    return most >= (1 if marked else 2)
