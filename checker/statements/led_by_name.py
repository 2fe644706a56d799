"""The officer who is called by his name where a list begins: 三、授权王芳同志行使以下职权："""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from checker.dossier.model import Block
from checker.patterns import Pattern

_LAST = Pattern(r"[^,，。;；:：]*[:：]\s*$", ":：")
_STYLE = r"\s*(?:同志|先生|女士)?\s*"


def led_by_title(block: Block, names: Collection[str]) -> Block:
    """``block``, its lead-in with the officer's title in place of his name (one of ``names``), where its last clause has it."""
    last = _LAST.search(block.lead_in or "")
    if last is None or "首席质量官" in last.group():
        return block
    for name in names:
        if name in last.group():
            named = Pattern(rf"\s*{name}{_STYLE}").compiled().sub("首席质量官", last.group(), count=1)
            return replace(block, lead_in=f"{(block.lead_in or '')[: last.start()]}{named}")
    return block
