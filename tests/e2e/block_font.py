"""A font made here, in which every letter is a block: a picture taken in it is the same whatever fonts a machine has.

Two widths are enough for a page in Korean and English. The W3C's layout tests do so with their font Ahem, which has no Hangul.
"""

import struct

EM, ASCENT, DESCENT = 1000, 880, 240
ADVANCES = (600, 0, 260, 520, 920)
NOTHING, ZERO, SPACE, NARROW, WIDE = range(5)
# First and last character of each group, and its glyph. Format 13: many characters, one glyph.
GROUPS = (
    (0x20, 0x20, SPACE),
    (0x21, 0x7E, NARROW),
    (0xA0, 0xA0, SPACE),
    (0xA1, 0x10FF, NARROW),
    (0x1100, 0x11FF, WIDE),
    (0x1200, 0x200A, NARROW),
    (0x200B, 0x200F, ZERO),
    (0x2010, 0x2E7F, NARROW),
    (0x2E80, 0xD7FF, WIDE),
    (0xF900, 0xFFEF, WIDE),
)


def block_font() -> bytes:
    """A TrueType file."""
    glyphs = [_block(advance) if index in (NARROW, WIDE) else b"" for index, advance in enumerate(ADVANCES)]
    offsets = [sum(map(len, glyphs[:index])) for index in range(len(glyphs) + 1)]
    metrics = b"".join(struct.pack(">Hh", advance, 40 if advance else 0) for advance in ADVANCES)
    return _file(
        {
            b"OS/2": _os2(),
            b"cmap": _cmap(),
            b"glyf": b"".join(glyphs),
            b"head": struct.pack(
                ">IIIIHHqqhhhhHHhhh", 0x10000, 0x10000, 0, 0x5F0F3CF5, 3, EM, 0, 0, 40, 0, 880, 700, 0, 8, 2, 1, 0
            ),
            b"hhea": struct.pack(">IhhhHhhhhhh8xhH", 0x10000, ASCENT, -DESCENT, 0, 920, 40, 40, 880, 1, 0, 0, 0, len(ADVANCES)),
            b"hmtx": metrics,
            b"loca": struct.pack(f">{len(offsets)}I", *offsets),
            b"maxp": struct.pack(">IH13H", 0x10000, len(ADVANCES), 4, 1, 0, 0, 2, *[0] * 8),
            b"name": _name("Blocks"),
            b"post": struct.pack(">IIhhIIIII", 0x30000, 0, -100, 50, 0, 0, 0, 0, 0),
        }
    )


def _block(advance: int) -> bytes:
    """One square contour, as tall as a capital."""
    left, right, top = 40, advance - 40, 700
    head = struct.pack(">hhhhh", 1, left, 0, right, top) + struct.pack(">HH", 3, 0) + bytes([1, 1, 1, 1])
    return head + struct.pack(">4h4h", left, 0, right - left, 0, 0, top, 0, -top)


def _cmap() -> bytes:
    groups = b"".join(struct.pack(">III", *group) for group in GROUPS)
    table = struct.pack(">HHIII", 13, 0, 16 + len(groups), 0, len(GROUPS)) + groups
    return struct.pack(">HHHHI", 0, 1, 3, 10, 12) + table


def _os2() -> bytes:
    sizes = (4, 560, 400, 5, 0, 650, 600, 0, 75, 650, 600, 0, 350, 50, 250, 0)
    ends = struct.pack(">HHHhhhHH", 0x40, 0x20, 0xFFFF, ASCENT, -DESCENT, 0, ASCENT, DESCENT)
    return (
        struct.pack(">HhHHHhhhhhhhhhhh", *sizes)
        + bytes(10)
        + bytes(16)
        + b"CODI"
        + ends
        + struct.pack(">IIhhHHH", 1, 0, 500, 700, 0, 32, 1)
    )


def _name(family: str) -> bytes:
    text = family.encode("utf-16-be")
    records = b"".join(struct.pack(">6H", 3, 1, 0x409, kind, len(text), 0) for kind in (1, 4, 6))
    return struct.pack(">HHH", 0, 3, 6 + len(records)) + records + text


def _file(tables: dict[bytes, bytes]) -> bytes:
    head = struct.pack(">IHHHH", 0x10000, len(tables), 128, 3, len(tables) * 16 - 128)
    at = len(head) + 16 * len(tables)
    directory, body = b"", b""
    for tag, data in sorted(tables.items()):
        directory += struct.pack(">4sIII", tag, _sum(data), at + len(body), len(data))
        body += data + bytes(-len(data) % 4)
    return head + directory + body


def _sum(data: bytes) -> int:
    padded = data + bytes(-len(data) % 4)
    words: tuple[int, ...] = struct.unpack(f">{len(padded) // 4}I", padded)
    return sum(words) & 0xFFFFFFFF
