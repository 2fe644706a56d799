"""Words and headings by which a clause of a standard is held to be one of the catalogue's."""

from __future__ import annotations

import re

# Every group must be in the words of the clause.
WORDS: dict[str, tuple[str, ...]] = {
    "authority.veto": ("一票否决|否决权|否决",),
    "authority.plan_approval": ("审批|批准|审定", "计划"),
    "authority.budget": ("经费|预算|费用",),
    "authority.assessment_reward": ("考核|奖惩|奖励",),
    "authority.decision_participation": ("决策",),
    "authority.strategy_formulate": ("战略|规划", "制定|编制|制订"),
    "authority.strategy_propose": ("战略|规划", "建议"),
    "authority.strategy_implement": ("战略|规划", "实施|执行"),
    "appointment.appointed": ("聘任|任命|聘用",),
    "appointment.authorised": ("授权",),
    "qualification.formula": (
        "学历|学位|职称|专业技术|[0-9一二三四五六七八九十]+年(?:及|或)?以上|以上.{0,6}工作经",
    ),
    "position.senior_manager": ("高层管理|高级管理|决策层",),
    "position.charter": ("全面负责",),
    "position.independent": ("独立|兼任|兼管",),
}
# What a sentence must not lack, and must not hold, to ask for no other thing than the clause as which it is read.
_NEEDS = {"authority.strategy_propose": "建议|提议|提出|提请"}
_NOT = {"appointment.appointed": "由(?!组织|企业|单位|公司)[^，。；由]{1,14}(?:聘任|任命|聘用|任用)"}
HEADINGS: dict[str, str] = {
    "authority": "权限|职权|权力|权利",
    "position": "术语|定义|定位|岗位设置|地位",
    "appointment": "聘任|任命|授权|任用|聘用",
    "qualification": "任职|基本要求|资格|条件",
    "duty": "职责",
    "ethics": "素养|道德",
    "ability": "能力",
}


def by_words(clause: str, title: str, text: str) -> bool:
    """Whether ``text`` holds the words of a clause of the catalogue, or its whole title."""
    groups = WORDS.get(clause)
    if groups is None:
        return len(title) >= 4 and title in text
    return all(re.search(group, text) for group in groups)


def asks_else(clause: str, text: str) -> bool:
    """Whether a sentence that is read as a clause asks for another thing: what implies it, or who is to do it.

    >>> asks_else("authority.strategy_propose", "制定质量战略"), asks_else("authority.veto", "行使一票否决权")
    (True, False)
    """
    needs, rules_out = _NEEDS.get(clause), _NOT.get(clause)
    return bool(needs and not re.search(needs, text)) or bool(rules_out and re.search(rules_out, text))


def by_heading(section: str, section_title: str, headings: tuple[str, ...]) -> bool:
    """Whether one of the headings is that of a section of the catalogue."""
    known = HEADINGS.get(section)
    return any((known and re.search(known, each)) or section_title in each for each in headings)
