"""Where a dossier stands in its repository: platforms hang annotations on paths from there."""

from __future__ import annotations

import os
from pathlib import Path


def root_of(dossier: Path) -> str:
    """The dossier's folder, relative to the repository that it stands in, else to the working folder.

    Empty if it is that folder itself, or stands outside of it.
    """
    folder = Path(os.path.abspath(dossier))  # noqa: PTH100 – a link is left as it was named
    if not folder.is_dir():
        folder = folder.parent
    top = next((above for above in (folder, *folder.parents) if (above / ".git").exists()), Path.cwd())
    inside = folder.is_relative_to(top) and folder != top
    return folder.relative_to(top).as_posix() if inside else ""
