"""Looking again by cues turns missing into unknown, and no other verdict into anything."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from checker import audit
from checker.audit import assess, load_pack
from checker.gathering import looked_again

ODD = {
    "岗位手册.md": "# 首席质量官岗位手册\n\n品质这笔钱怎么花，首席质量官说了算，财务见单付款。\n",
    "权限.md": "# 首席质量官职权\n\n首席质量官对质量安全事项行使一票否决权。首席质量官可对质量战略提出建议。\n",
}
