"""Changes of packages (zip files of XML) that still open: bytes changed at random seldom get past the checksums."""

from __future__ import annotations

import io
import random
import zipfile
import zlib
from collections.abc import Callable

from lxml import etree

_TREE = 0.7
_STEPS = 4


def mutate_package(data: bytes, most: int, seed: int, mutate: Callable[[bytes, int], bytes]) -> bytes:
    """``data`` with one part changed, at most ``most`` bytes; ``mutate`` changes bytes in the common way."""
    chance = random.Random(seed)
    parts = _parts(data)
    if not parts or chance.random() < 0.05:
        return mutate(data, most)
    name = chance.choice(sorted(parts))
    if chance.random() < _TREE:
        parts[name] = _changed_tree(parts[name], chance)
    else:
        parts[name] = mutate(parts[name], len(parts[name]) + 64)
    if chance.random() < 0.02:
        del parts[chance.choice(sorted(parts))]
    made = _zipped(parts)
    return made if len(made) <= most else data


def _parts(data: bytes) -> dict[str, bytes]:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return {name: archive.read(name) for name in archive.namelist() if not name.endswith("/")}
    except (
        zipfile.BadZipFile,
        zlib.error,
        OSError,
        EOFError,
        ValueError,
        NotImplementedError,
        RuntimeError,
        KeyError,
    ):
        return {}


def _zipped(parts: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as archive:
        for name, data in parts.items():
            archive.writestr(zipfile.ZipInfo(name), data)
    return out.getvalue()


def _changed_tree(data: bytes, chance: random.Random) -> bytes:
    try:
        root = etree.fromstring(data, etree.XMLParser(resolve_entities=False, no_network=True))
    except (etree.XMLSyntaxError, ValueError):
        return data
    for _ in range(chance.randint(1, _STEPS)):
        elements = [e for e in root.iter() if isinstance(e.tag, str)]
        _change(chance.choice(elements), elements, chance)
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def _change(element: etree._Element, elements: list[etree._Element], chance: random.Random) -> None:
    other = chance.choice(elements)
    match chance.randrange(7):
        case 0 if element.getparent() is not None:
            element.getparent().remove(element)
        case 1 if len(etree.tostring(other)) < 2_000:
            element.append(etree.fromstring(etree.tostring(other)))
        case 2:
            element.tag = other.tag
        case 3 if element.attrib:
            element.set(chance.choice(sorted(element.attrib)), _value(chance))
        case 4 if other.attrib:
            name = chance.choice(sorted(other.attrib))
            element.set(name, other.get(name) or "")
        case 5:
            element.text = _value(chance)
        case 6 if (
            other.getparent() is not None and element not in other.iterdescendants() and other is not element
        ):
            other.addnext(etree.fromstring(etree.tostring(element))) if len(
                etree.tostring(element)
            ) < 2_000 else None


def _value(chance: random.Random) -> str:
    return chance.choice(
        ("", "0", "-1", "1", "99999999999", "2147483648", "1e309", "NaN", "A1", "XFD1048576", "A1:ZZZ9", "true", "rId1",
         "../../x", "首席质量官行使一票否决权。", "\t", "\u200b", "甲" * 300, "%1.%2", "yyyy\"年\"m", "[>1]0;[Red]-0")
    )  # fmt: skip
