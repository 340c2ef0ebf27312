"""Where things are: the resources that come with the program, and the user's folders."""

from __future__ import annotations

import sys
import warnings
from pathlib import Path

import platformdirs

import board
from board.domain.errors import StoreAway

_FOLDERS = platformdirs.PlatformDirs("followup-board", appauthor=False)


def resource(*parts: str) -> Path:
    """Return the path of a file or folder under ``resources``, there or not."""
    return _resources().joinpath(*parts)


def data_folder() -> Path:
    """Return the folder of the user's boards."""
    return _private(_FOLDERS.user_data_path)


def config_folder() -> Path:
    """Return the folder of this computer's settings."""
    return _private(_FOLDERS.user_config_path)


def state_folder() -> Path:
    """Return the folder of what may be lost, such as window sizes and the last board."""
    return _private(_FOLDERS.user_state_path)


def log_folder() -> Path:
    """Return the folder of the log files."""
    return _private(_FOLDERS.user_log_path)


def runtime_folder() -> Path:
    """Return the folder of locks and sockets, which lasts until the user logs out.

    Systems without one get a private folder among the temporary files; platformdirs warns about
    that, but there is nothing for the user to do.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return _private(_FOLDERS.user_runtime_path)


def _resources() -> Path:
    """Look in the packaged program, in an installed wheel, then beside the package's sources."""
    package = Path(board.__file__).parent
    bundle = getattr(sys, "_MEIPASS", None)
    places = [package / "resources", package.parent / "resources"]
    if bundle is not None:
        places.insert(0, Path(bundle) / "resources")
    return next((place for place in places if place.is_dir()), places[0])


def _private(folder: Path) -> Path:
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise StoreAway("folder_unusable", folder=str(folder)) from error
    return folder
