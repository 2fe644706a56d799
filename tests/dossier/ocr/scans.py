"""Pages as a scanner gives them, drawn with the first Chinese font that is found."""

from __future__ import annotations

import io
import random
from pathlib import Path

from PIL import Image, ImageDraw, ImageFilter, ImageFont

FONTS = (
    ("/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc", 2),
    ("/usr/share/fonts/truetype/wqy/wqy-zenhei.ttc", 0),
    ("/System/Library/Fonts/PingFang.ttc", 0),
    ("C:/Windows/Fonts/simsun.ttc", 0),
)
FONT = next((font for font in FONTS if Path(font[0]).is_file()), None)
# 200 to the inch.
SIZE = (1654, 2339)
HEAD = (
    "关于聘任首席质量官的通知",
    "经董事会研究决定，聘任李明同志为公司首席质量官，任期三年。",
    "一、首席质量官的职责与权限",
)
LETTER = (
    *HEAD,
    "（一）首席质量官负责组织制定公司质量战略和质量方针。",
    "（二）首席质量官对不合格产品行使一票否决权，任何人不得干预。",
    "（三）首席质量官在年度质量预算内自主使用质量经费，无需另行审批。",
    "二、其他",
    "各部门应当配合首席质量官开展工作，不得以任何理由推诿。",
    "2025年3月1日",
)
STEP, TOP, LEFT = 74, 220, 170
RED = (214, 40, 40)


def _font(size: int) -> ImageFont.FreeTypeFont:
    assert FONT is not None
    return ImageFont.truetype(FONT[0], size, index=FONT[1])


def paper(*lines: str) -> Image.Image:
    page = Image.new("RGB", SIZE, "white")
    pen = ImageDraw.Draw(page)
    for number, line in enumerate(lines):
        pen.text((LEFT, TOP + number * STEP), line, font=_font(34), fill="black")
    return page


def stamped(
    page: Image.Image, x: int, y: int, radius: int = 140, colour: tuple[int, ...] = RED
) -> Image.Image:
    page = page.copy()
    pen = ImageDraw.Draw(page)
    pen.ellipse((x - radius, y - radius, x + radius, y + radius), outline=colour, width=9)
    pen.text((x - 34, y - 45), "★", font=_font(66), fill=colour)
    pen.text((x - 110, y + 50), "合同专用章", font=_font(44), fill=colour)
    return page


def tilted(page: Image.Image, degrees: float) -> Image.Image:
    return page.rotate(degrees, fillcolor="white", resample=Image.Resampling.BICUBIC)


def blurred(page: Image.Image, radius: float) -> Image.Image:
    return page.filter(ImageFilter.GaussianBlur(radius))


def covered(page: Image.Image, line: int, first: int, last: int, fill: str) -> Image.Image:
    """With a blot over the characters ``first`` to ``last`` of a line."""
    page = page.copy()
    top = TOP + line * STEP
    ImageDraw.Draw(page).rectangle((LEFT + 34 * first, top, LEFT + 34 * last, top + 46), fill=fill)
    return page


def saved(page: Image.Image, format: str = "PNG", **more: object) -> bytes:
    out = io.BytesIO()
    page.save(out, format, **more)  # type: ignore[arg-type]
    return out.getvalue()


def noisy(page: Image.Image, share: float, seed: int) -> Image.Image:
    """With specks of black and white, as a worn drum leaves them."""
    page = page.copy()
    chance = random.Random(seed)
    pixels = page.load()
    assert pixels is not None
    for _ in range(int(share * page.width * page.height)):
        at = chance.randrange(page.width), chance.randrange(page.height)
        pixels[at] = chance.choice(((0, 0, 0), (255, 255, 255)))
    return page


def pressed(page: Image.Image, quality: int) -> Image.Image:
    """Saved as JPEG and opened again."""
    return Image.open(io.BytesIO(saved(page, "JPEG", quality=quality))).convert("RGB")
