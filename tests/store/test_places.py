"""A board file on a network folder is refused, before anything is made there."""

from __future__ import annotations

from pathlib import Path

import pytest

from board.domain.errors import StoreAway
from board.store import places, schema
from tests.driver.builders import NOW

MOUNTS = """\
22 1 254:1 / / rw,relatime - ext4 /dev/vda rw
31 22 0:45 / /mnt/office rw,relatime shared:1 - nfs4 server:/office rw
32 22 0:46 / /mnt/our\\040files rw - cifs //server/files rw
33 31 0:47 / /mnt/office/local rw - xfs /dev/vdb rw
34 22 0:48 / /mnt/hidden rw - nfs server:/x rw
35 22 0:49 / /mnt/hidden rw - ext4 /dev/vdc rw
"""


@pytest.fixture
def mounts(tmp_path: Path) -> Path:
    path = tmp_path / "mountinfo"
    path.write_text(MOUNTS)
    return path


@pytest.mark.parametrize(
    ("path", "on_network"),
    [
        ("/home/eva/board.db", False),
        ("/mnt/office/board.db", True),
        ("/mnt/office/deep/er/board.db", True),
        ("/mnt/office/local/board.db", False),
        ("/mnt/officer/board.db", False),
        ("/mnt/our files/board.db", True),
        ("/mnt/hidden/board.db", False),
    ],
)
def test_the_mounted_file_system_decides(mounts: Path, path: str, on_network: bool) -> None:
    assert places.is_on_network(Path(path), mounts) is on_network


def test_without_a_list_of_mounts_every_place_will_do(tmp_path: Path) -> None:
    assert not places.is_on_network(tmp_path, tmp_path / "missing")


def test_a_board_is_neither_made_nor_opened_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(schema, "is_on_network", lambda _path: True)

    with pytest.raises(StoreAway) as refused:
        schema.open_file(tmp_path / "board.db", NOW)

    assert refused.value.kind == "store_network_folder"
    assert list(tmp_path.iterdir()) == []
