"""Pictures of pages: whole as they are, with fewer colours where noise would make them large; boxes stay red."""

from __future__ import annotations

import io
import random

from PIL import Image

from checker.dossier.png import encoded

RED = (0xC6, 0x28, 0x28)


def opened(data: bytes) -> Image.Image:
    return Image.open(io.BytesIO(data)).convert("RGB")


def test_a_small_picture_is_kept_as_it_is() -> None:
    rows = [bytearray((x * 7 + y) % 256 for x in range(30)) for y in range(10)]
    image = opened(encoded(rows, 10, []))
    assert image.size == (10, 10) and image.tobytes() == b"".join(rows)


def test_noise_is_smoothed_white_stays_white_and_a_box_is_drawn() -> None:
    noise = random.Random(1)
    width, height = 820, 1_150
    rows = [bytearray(248 + noise.getrandbits(3) for _ in range(3 * width)) for _ in range(height)]
    data = encoded(rows, width, [(100, 100, 200, 150)])
    image = opened(data)
    assert len(data) < 350_000
    assert {colour for _, colour in image.getcolors(1 << 16)} == {RED, (255, 255, 255)}
    assert image.getpixel((100, 100)) == image.getpixel((199, 149)) == RED
    assert image.getpixel((102, 102)) == (255, 255, 255)


def test_a_box_over_the_edge_is_cut_off() -> None:
    rows = [bytearray(b"\xff" * 30) for _ in range(10)]
    image = opened(encoded(rows, 10, [(-5, -5, 4, 20)]))
    assert image.getpixel((2, 5)) == RED and image.getpixel((5, 5)) == (255, 255, 255)
