"""A HEIC of any size from the one coded tile of a small one, as phones lay their tiles out; nothing here can encode HEVC."""

import struct
from collections.abc import Iterable

Box = tuple[bytes, int, int]
"""Its name, where its body starts and where it ends."""


def grid(source: bytes, tile: tuple[int, int], columns: int, rows: int, *, bits: int = 8, alpha: bool = False) -> bytes:
    """`source`: a HEIC whose first coded picture is of `tile` pixels; with `alpha` its second is the alpha plane."""
    planes = 2 if alpha else 1
    coded = _coded(source)[:planes]
    layout = _Layout(columns * rows, planes)
    grids = [b"\0\1" + struct.pack(">BBII", rows - 1, columns - 1, columns * tile[0], rows * tile[1])] * planes
    start = b"ftypheic\0\0\0\0mif1heic"
    head = box(start[:4], start[4:])
    properties = _properties([configuration for configuration, _ in coded], tile, columns, rows, bits, layout)
    bodies = [*grids, *(body for _, body in coded)]
    metadata = layout.meta(properties, bodies, 0)
    return head + layout.meta(properties, bodies, len(head) + len(metadata) + 8) + box(b"mdat", *bodies)


class _Layout:
    """Item ids: the grid of each plane first, then the tiles of each plane."""

    def __init__(self, tiles: int, planes: int) -> None:
        self.grids = list(range(1, planes + 1))
        self.tiles = [[planes + 1 + plane * tiles + tile for tile in range(tiles)] for plane in range(planes)]

    def meta(self, properties: bytes, bodies: list[bytes], at: int) -> bytes:
        everyone = [*self.grids, *(item for plane in self.tiles for item in plane)]
        kinds = [b"grid"] * len(self.grids) + [b"hvc1"] * (len(everyone) - len(self.grids))
        infos = [
            full(b"infe", struct.pack(">HH4s", item, 0, kind), b"\0", version=2, flags=int(item > 1))
            for item, kind in zip(everyone, kinds, strict=True)
        ]
        handler, primary = full(b"hdlr", b"\0\0\0\0pict" + bytes(13)), full(b"pitm", struct.pack(">H", 1))
        items = full(b"iinf", struct.pack(">H", len(infos)), *infos)
        return full(b"meta", handler, primary, self._places(bodies, at), items, self._references(), properties)

    def _places(self, bodies: list[bytes], at: int) -> bytes:
        """Every tile of a plane is the same bytes of the file."""
        starts = [at + sum(map(len, bodies[:index])) for index in range(len(bodies))]
        owners = [[item] for item in self.grids] + self.tiles
        extents = [
            struct.pack(">HHHII", item, 0, 1, start, len(body))
            for items, start, body in zip(owners, starts, bodies, strict=True)
            for item in items
        ]
        return full(b"iloc", b"\x44\0", struct.pack(">H", len(extents)), *extents)

    def _references(self) -> bytes:
        pieces = [
            box(b"dimg", struct.pack(f">HH{len(tiles)}H", item, len(tiles), *tiles))
            for item, tiles in zip(self.grids, self.tiles, strict=True)
        ]
        alpha = [box(b"auxl", struct.pack(">HHH", item, 1, 1)) for item in self.grids[1:]]
        return full(b"iref", *pieces, *alpha)


def _properties(
    configurations: list[bytes], tile: tuple[int, int], columns: int, rows: int, bits: int, layout: _Layout
) -> bytes:
    """In this order: tile size, whole size, depth, each plane's configuration, the meaning of an alpha plane."""
    sizes = [struct.pack(">II", *tile), struct.pack(">II", columns * tile[0], rows * tile[1])]
    depth, meaning = full(b"pixi", bytes((3, bits, bits, bits))), full(b"auxC", b"urn:mpeg:hevc:2015:auxid:1\0")
    known = [full(b"ispe", sizes[0]), full(b"ispe", sizes[1]), depth, *configurations, *[meaning][: len(layout.grids) - 1]]
    told = [(item, [2, 3] if item == 1 else [2, len(known)]) for item in layout.grids]
    told += [(item, [0x84 + plane, 1]) for plane, tiles in enumerate(layout.tiles) for item in tiles]
    lists = [struct.pack(f">HB{len(found)}B", item, len(found), *found) for item, found in told]
    return box(b"iprp", box(b"ipco", *known), full(b"ipma", struct.pack(">I", len(lists)), *lists))


def box(name: bytes, *parts: bytes) -> bytes:
    body = b"".join(parts)
    return struct.pack(">I4s", len(body) + 8, name) + body


def full(name: bytes, *parts: bytes, version: int = 0, flags: int = 0) -> bytes:
    return box(name, struct.pack(">I", version << 24 | flags), *parts)


def _coded(source: bytes) -> list[tuple[bytes, bytes]]:
    """(configuration box, bytes) of each coded picture, in the order of the file."""
    properties = [source[at - 8 : end] for name, at, end in _inside(source, b"meta", b"iprp", b"ipco") if name == b"hvcC"]
    return list(zip(properties, _extents(source, _hevc_items(source)), strict=False))


def _hevc_items(source: bytes) -> list[int]:
    infos = _inside(source, b"meta", b"iinf")
    return [struct.unpack_from(">H", source, at + 4)[0] for _, at, _ in infos if source[at + 8 : at + 12] == b"hvc1"]


def _extents(source: bytes, items: list[int]) -> Iterable[bytes]:
    """Of a version 0 or 1 table with 4-byte fields and one extent an item, as libheif and iPhones write it."""
    at = next(at for name, at, _ in _inside(source, b"meta") if name == b"iloc")
    wide, base = (2 if source[at] else 0), source[at + 5] >> 4
    count, at = struct.unpack_from(">H", source, at + 6)[0], at + 8
    places = {}
    for _ in range(count):
        item, after = struct.unpack_from(">H", source, at)[0], at + 4 + wide
        extent = after + base + 2
        start, length = struct.unpack_from(">II", source, extent)
        start += int.from_bytes(source[after : after + base], "big")
        places[item] = source[start : start + length]
        at = extent + 8
    return [places[item] for item in items]


def _inside(source: bytes, *path: bytes) -> list[Box]:
    found = _boxes(source, 0, len(source))
    for name in path:
        at, end = next((at, end) for kind, at, end in found if kind == name)
        found = _boxes(source, at + {b"meta": 4, b"iinf": 6}.get(name, 0), end)
    return found


def _boxes(source: bytes, at: int, end: int) -> list[Box]:
    found = []
    while at < end:
        length, name = struct.unpack_from(">I4s", source, at)
        found.append((name, at + 8, at + (length or end - at)))
        at += length or end - at
    return found
