"""How high a post stands, read from its title where the chart does not say."""

from __future__ import annotations

import re
from functools import cache

from checker.organisation.words import titles_in

# The first row whose pattern ends the title decides; None is a title that says nothing certain.
_ENDINGS = (
    (None, r"助理|秘书|顾问|assistant|adviser|advisor|secretarytothe.*"),
    ("middle", r"副总监|deputydirector"),
    ("senior", r"副总(经理|裁|师|工程师)?|副(厂长|院长|董事长)|vicepresident|vp|deputygeneralmanager"),
    (
        None,
        r"(部|部门|中心|事业部|事业群|区|区域|大区|分公司|子公司|项目|店)(总经理|总裁|ceo)|(分厂|车间)厂长",
    ),
    ("top", r"首席执行官|chiefexecutiveofficer|ceo|(执行)?董事长|执行董事|总经理|总裁|厂长|院长"),
    ("top", r"法定代表人|最高管理者|generalmanager|managingdirector|chairman|(?<!vice)president"),
    ("senior", r"总监|首席.+官|董事会秘书|总(工程|会计|经济|质量|设计|农艺|畜牧)师|总法律顾问"),
    ("senior", r"chief.+officer|c[fostiqm]o|cqo|chro|vicepresident.+|vp.+|director(of.+)?"),
    ("middle", r"部长|经理|主任|处长|科长|所长|站长|manager|headof.+"),
    (
        "junior",
        r"主管|专员|工程师|技术员|检验员|质检员|班长|组长|文员|员|工|supervisor|engineer|inspector",
    ),
)


@cache
def _endings() -> tuple[tuple[str | None, re.Pattern[str]], ...]:
    return tuple((level, re.compile(rf"(?:{pattern})$")) for level, pattern in _ENDINGS)


def level_of(title: str) -> str | None:
    """``top``, ``senior``, ``middle`` or ``junior`` as the substantive title says, or None without a keyword.

    The substantive title stands first: 质量部经理兼首席质量官 is a middle manager with a high-sounding extra.
    """
    for part in titles_in(title):
        for level, ending in _endings():
            if ending.search(part):
                return level
    return None
