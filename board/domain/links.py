"""Where a link leads: to the web, to a person, or to a file here; anything else leads nowhere.

A link may come from anybody's table. So what is allowed is listed, and read here rather than by
whoever opens it: a system takes more than one spelling for a computer elsewhere, and tells that
one our password.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import unquote_to_bytes

_ODD = re.compile("[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]")
_WEB = re.compile(r"(?i)https?://(?:[\w.-]+|\[[0-9a-f:.]+\])(?::\d+)?(?:[/?#][^\s\\]*)?")
_MAIL = re.compile(
    r"(?i)mailto:[\w.!#$'*+/=^`{|}~%-]+@[\w.-]+(?:\?(?:subject|body|cc)=[^\s&\\]*"
    r"(?:&(?:subject|body|cc)=[^\s&\\]*)*)?"
)
_CALL = re.compile(r"(?i)tel:\+?[\d().-]+")
_FILE = re.compile(r"(?i)file:(?://(?:localhost)?)?(/[^\\]*)")
_PATH = re.compile(r"/(?![/\\])[^\\]*|[A-Za-z]:[/\\](?![/\\])[^:]*")
_DRIVE = re.compile(r"/[A-Za-z]:/")
# What is only looked at. Of anything else its folder is opened: it might be a program.
DOCUMENTS = frozenset(
    (
        *("ai", "bmp", "cdr", "csv", "doc", "docx", "dwg", "dxf", "eml", "eps", "gif", "heic"),
        *("ics", "indd", "jpeg", "jpg", "json", "log", "md", "mp3", "mp4", "msg", "odg", "odp"),
        *("ods", "odt", "pdf", "png", "ppt", "pptx", "psd", "rtf", "svg", "tif", "tiff", "tsv"),
        *("txt", "vcf", "wav", "webp", "xls", "xlsx", "zip"),
    )
)


@dataclass(frozen=True, slots=True)
class Target:
    """What to open: the ``address`` of a page, a mail or a call, or else the ``path`` of a file."""

    address: str = ""
    path: str = ""

    @property
    def to_open(self) -> str:
        """The path itself, or its folder where the file might be a program."""
        folder, _, name = self.path.replace("\\", "/").rpartition("/")
        stem, dot, ending = name.rstrip(". ").rpartition(".")
        is_plain = not dot or (stem and ending.casefold() in DOCUMENTS)
        return self.path if is_plain else folder or "/"


def target_of(link: str) -> Target | None:
    """Return where a link leads; None where it is of no kind that may be opened."""
    if _ODD.search(link) or link != link.strip():
        return None
    if any(kind.fullmatch(link) for kind in (_WEB, _MAIL, _CALL)):
        return Target(address=link)
    path = _path_of(link)
    return Target(path=path) if path and _PATH.fullmatch(path) and not _ODD.search(path) else None


def _path_of(link: str) -> str:
    found = _FILE.fullmatch(link)
    if found is None:
        return link
    path = unquote_to_bytes(found[1]).decode("utf-8", "replace")
    return path[1:] if _DRIVE.match(path) else path
