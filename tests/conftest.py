"""No test reads what another run has kept."""

from __future__ import annotations

import os

os.environ["CQO_NO_CACHE"] = "1"
