"""What an X server shows, read from the dump it keeps in a file (`Xvfb -fbdir`, format XWD)."""

from __future__ import annotations

import struct
import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

HEADER = struct.Struct(">25I")
COLOUR_BYTES = 12


@dataclass(frozen=True)
class Picture:
    """A picture of a screen, four bytes a pixel: blue, green, red, unused."""

    width: int
    height: int
    line: int
    data: bytes

    @classmethod
    def of_dump(cls, dump: bytes) -> Picture:
        """Read a dump of 24 bits depth, least significant byte first."""
        fields = HEADER.unpack_from(dump)
        begin = fields[0] + COLOUR_BYTES * fields[19]
        return cls(width=fields[4], height=fields[5], line=fields[12], data=dump[begin:])

    def colour(self, x: int, y: int) -> str:
        """Return a pixel's colour as #rrggbb."""
        at = y * self.line + 4 * x
        blue, green, red = self.data[at : at + 3]
        return f"#{red:02x}{green:02x}{blue:02x}"

    def save(self, file: Path) -> None:
        """Write a PNG."""
        lines = (self._png_line(y) for y in range(self.height))
        head = struct.pack(">2I5B", self.width, self.height, 8, 2, 0, 0, 0)
        body = zlib.compress(b"".join(lines), 6)
        chunks = [_chunk(b"IHDR", head), _chunk(b"IDAT", body), _chunk(b"IEND", b"")]
        file.write_bytes(b"\x89PNG\r\n\x1a\n" + b"".join(chunks))

    def _png_line(self, y: int) -> bytes:
        raw = self.data[y * self.line : y * self.line + 4 * self.width]
        line = bytearray(3 * self.width)
        line[0::3], line[1::3], line[2::3] = raw[2::4], raw[1::4], raw[0::4]
        return b"\0" + bytes(line)


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
