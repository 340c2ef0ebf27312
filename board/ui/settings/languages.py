"""The languages of the program: what there is to choose, and speaking one of them.

The translators belong to the application and replace each other, so that a language can be chosen
at any time; windows made afterwards speak it. Loads no widgets.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

if TYPE_CHECKING:
    from pathlib import Path

SYSTEM = "system"
SOURCE = "en"  # the language the texts are written in
NAMES = {"en": "English", "de": "Deutsch", "fr": "Français", "es": "Español"}
OWN, OF_QT = "followup", "qtbase"  # the beginnings of the files' names


def language_of(choice: str, system: QLocale | None = None) -> str:
    """Return the code of the language meant by ``choice``, a code of `NAMES` or "system".

    The system's first language which the program speaks holds, English when there is none.
    """
    if choice in NAMES:
        return choice
    wanted = (system or QLocale.system()).uiLanguages()
    codes = (tag.replace("_", "-").split("-")[0] for tag in wanted)
    return next((code for code in codes if code in NAMES), SOURCE)


def locale_of(choice: str, system: QLocale | None = None) -> QLocale:
    """Return how dates and numbers are written, and when the week begins.

    The words are those of the language, the formats those of the system's country where Qt knows
    the language there: French in Canada, English in Japan.
    """
    system = system or QLocale.system()
    language = QLocale(language_of(choice, system)).language()
    if _spoken_in(system) == language:
        return system
    there = QLocale(language, system.territory())
    return there if there.territory() == system.territory() else QLocale(language)


def speak(choice: str, folder: Path) -> str:
    """Let everything shown from now on be in a language; return its code.

    ``folder`` holds our translations; those of Qt's own texts come with Qt. A missing file leaves
    the English words.
    """
    app = QCoreApplication.instance()
    if app is None:
        return SOURCE
    QLocale.setDefault(locale_of(choice))
    _be_silent(app)
    language = language_of(choice)
    if language == SOURCE:
        return language
    of_qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, place in ((OF_QT, of_qt), (OWN, str(folder))):
        translator = QTranslator(app)
        translator.setObjectName(name)
        if translator.load(f"{name}_{language}", place):
            app.installTranslator(translator)
    return language


def _be_silent(app: QCoreApplication) -> None:
    """Let go of the translators installed here before."""
    for name in (OWN, OF_QT):
        for old in app.findChildren(QTranslator, name):
            app.removeTranslator(old)
            old.setObjectName("")
            old.deleteLater()


def _spoken_in(system: QLocale) -> QLocale.Language:
    """Return the system's language; one that says nothing of languages speaks English."""
    plain = system.language() == QLocale.Language.C
    return QLocale.Language.English if plain else system.language()
