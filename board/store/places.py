"""Where a board file may not live: on another computer's disk, whose locks cannot be trusted.

SQLite's own advice (sqlite.org/faq.html#q5): a shared board belongs on a database server.
"""

from __future__ import annotations

import re
from pathlib import Path

MOUNTS = Path("/proc/self/mountinfo")
NETWORK = frozenset(
    {"nfs", "nfs4", "cifs", "smb3", "smbfs", "afs", "ncpfs", "ceph", "glusterfs", "lustre"}
    | {"davfs", "fuse.sshfs", "fuse.davfs2", "fuse.rclone", "fuse.glusterfs", "fuse.gvfsd-fuse"}
)
ESCAPED = re.compile(r"\\([0-7]{3})")  # a blank in a mount point is written \040


def is_on_network(path: Path, mounts: Path = MOUNTS) -> bool:
    """Return whether ``path`` lies on a network file system, as far as the system tells."""
    try:
        place = path.absolute().resolve()
    except (OSError, RuntimeError):  # links that lead in a circle: to open it says so
        return False
    if place.drive.startswith(r"\\"):  # Windows resolves a mapped drive to its server
        return True
    try:
        lines = mounts.read_text("utf-8", "surrogateescape").splitlines()
    except OSError:
        return False
    found = [_mount(line) for line in lines]
    above = [(point, kind) for point, kind in found if place.is_relative_to(point)]
    if not above:
        return False
    deepest = max(len(point.parts) for point, _ in above)
    last = next(kind for point, kind in reversed(above) if len(point.parts) == deepest)
    return last in NETWORK


def _mount(line: str) -> tuple[Path, str]:
    """Return mount point and kind of one line; see proc(5)."""
    before, _, after = line.partition(" - ")
    point = ESCAPED.sub(lambda match: chr(int(match[1], 8)), before.split(" ")[4])
    return Path(point), after.split(" ")[0]
