"""Whether the extra ``[ocr]`` is installed, found out without loading it."""

from __future__ import annotations

from functools import cache
from importlib.util import find_spec
from pathlib import Path

MEND_ZH = '请安装文字识别组件：pip install "cqo-checker[ocr]"，或提供文字版'
MEND_EN = 'install the extra that reads pictures, `pip install "cqo-checker[ocr]"`, or provide it as text'
SUFFIXES = (".png", ".jpg", ".jpeg", ".tif", ".tiff", ".bmp")
MODELS = {
    "Det": "PP-OCRv6_det_small.onnx",
    "Cls": "ch_ppocr_mobile_v2.0_cls_mobile.onnx",
    "Rec": "PP-OCRv6_rec_small.onnx",
}


@cache
def available() -> bool:
    """Whether the extra is installed, with the models that it brings: none is ever fetched."""
    if find_spec("onnxruntime") is None:
        return False
    folder = models()
    return folder is not None and all((folder / name).is_file() for name in MODELS.values())


def models() -> Path | None:
    """The folder of the models that come with it."""
    spec = find_spec("rapidocr")
    places = spec.submodule_search_locations if spec else None
    return Path(next(iter(places))) / "models" if places else None


def may_hold_pictures(suffix: str) -> bool:
    """Whether words of such a file may be read from pictures, which takes its time."""
    return suffix in (".pdf", *SUFFIXES) and available()
