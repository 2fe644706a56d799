"""No test reads what another run has kept, and none fails because the machine was busy."""

from __future__ import annotations

import os

from hypothesis import settings

os.environ["CQO_NO_CACHE"] = "1"
settings.register_profile("untimed", parent=settings.default, deadline=None)
settings.load_profile("untimed")
