"""The officer who is called by his name where a list begins: 三、授权王芳同志行使以下职权："""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import replace

from checker.dossier.model import Block
from checker.patterns import Pattern

_LAST = Pattern(r"[^。;；:：]*[:：]\s*$", ":：")


def led_by_title(block: Block, names: Collection[str]) -> Block:
    """``block``, its lead-in with the officer's title in place of his name (one of ``names``), where its last sentence has it."""
    last = _LAST.search(block.lead_in or "")
    if last is None or "首席质量官" in last.group():
        return block
    for name in names:
        if name in last.group():
            named = rf"(?<![聘任命请用由])\s*{re.escape(name)}\s*(?:同志|先生|女士)?\s*(?!现?任|担任|出任|为)"
            called = re.sub(named, "首席质量官", last.group(), count=1)
            return replace(block, lead_in=f"{(block.lead_in or '')[: last.start()]}{called}")
    return block
