"""However a page is spoilt, it grants nothing that it does not say."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.dossier import read_document

pytest.importorskip("rapidocr")
pytest.importorskip("onnxruntime")
sys.path.insert(0, str(Path(__file__).parent))
import scans

if TYPE_CHECKING:
    from PIL.Image import Image

pytestmark = pytest.mark.skipif(scans.FONT is None, reason="no Chinese font")

# What each line says of a power, and whether a sure grant of it would be true.
LINES = (
    ("（一）首席质量官对涉及质量安全的事项行使一票否决权。", "veto", True),
    ("（一）首席质量官对涉及质量安全的事项行使一票否决权，须经总经理批准后生效。", "veto", False),
    ("（一）首席质量官不享有质量安全一票否决权。", "veto", False),
    ("（一）首席质量官可提出否决建议，报总经理决定。", "veto", False),
    ("（二）首席质量官管理质量工作经费，单笔不超过3万元。", "budget", False),
    ("（二）质量工作经费未经总经理批准，首席质量官不得使用。", "budget", False),
    ("（二）首席质量官在批准的年度预算内审批使用质量工作经费。", "budget", True),
    ("（三）首席质量官审批公司年度质量计划。", "plan_approval", True),
    ("（三）首席质量官审核公司年度质量计划，报总经理审批。", "plan_approval", False),
    ("（三）公司年度质量计划由首席质量官与总经理共同批准。", "plan_approval", False),
)


@dataclass(frozen=True)
class Harm:
    """What befalls a page before it is scanned."""

    stamp: tuple[int, int] | None
    tilt: float
    blur: float
    specks: float
    seed: int
    quality: int

    def done_to(self, page: Image) -> Image:
        if self.stamp is not None:
            across, row = self.stamp
            page = scans.stamped(page, across, scans.TOP + row * scans.STEP)
        page = scans.noisy(scans.blurred(scans.tilted(page, self.tilt), self.blur), self.specks, self.seed)
        return scans.pressed(page, self.quality)


Said = tuple[tuple[str, str, bool], ...]
ROW = len(scans.HEAD)
SAID = st.tuples(
    *(
        st.sampled_from([line for line in LINES if line[1] == power])
        for power in ("veto", "budget", "plan_approval")
    )
)
HARMS = st.builds(
    Harm,
    stamp=st.none() | st.tuples(st.integers(300, 1300), st.integers(ROW, ROW + 2)),
    tilt=st.floats(-3, 3),
    blur=st.floats(0, 3.5),
    specks=st.floats(0, 0.02),
    seed=st.integers(0, 9),
    quality=st.integers(12, 95),
)


@settings(max_examples=12, derandomize=True, deadline=None, database=None)
@given(said=SAID, harm=HARMS)
def test_no_false_grant_on_a_spoilt_page(
    said: Said, harm: Harm, tmp_path_factory: pytest.TempPathFactory, statements_of
) -> None:
    page = harm.done_to(scans.paper(*scans.HEAD, *(text for text, _, _ in said), "2025年3月1日"))
    folder = tmp_path_factory.mktemp("scan")
    (folder / "a.png").write_bytes(scans.saved(page))
    document = read_document(folder / "a.png", root=folder)
    granted = {
        s.authority
        for s in statements_of(document)
        if s.holder == "cqo" and (s.effect, s.certainty) == ("grant", "sure")
    }
    assert granted <= {power for _, power, true in said if true}
