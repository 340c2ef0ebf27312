"""A date that is typed in words or picked from a calendar, and a time of day."""

from __future__ import annotations

from datetime import date, time
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication, QDate, QEvent, QLocale, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QToolButton, QVBoxLayout, QWidget

from board.ui.widgets.editing import Unreadable
from board.ui.widgets.fields import LineField
from board.ui.widgets.looks import icon_button, place_at_end
from board.ui.words import short_time

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from board.ui.theme import Theme
    from board.ui.widgets.date_format import DateFormat

translate = QCoreApplication.translate

_ATTENTION = {QEvent.Type.Enter, QEvent.Type.Leave, QEvent.Type.FocusIn, QEvent.Type.FocusOut}


class DateField(LineField):
    """A date field: "fri", "+2bd" or "1 Dec" typed, or a day picked from the calendar."""

    def __init__(
        self,
        name: str,
        date_format: DateFormat,
        parent: QWidget | None = None,
        *,
        theme: Theme,
        hint: str = "",
    ) -> None:
        """Make the field with its two buttons: open the calendar, and clear."""
        self._date_format = date_format
        super().__init__(name, parent, hint=hint or translate("DateField", "No date"))
        self._theme = theme
        self._clear = self._button("x", self.tr("No date"))
        self._pick = self._button("calendar", self.tr("Pick a date (F4)"))
        self._clear.clicked.connect(self._on_cleared)
        self._pick.clicked.connect(self.pick)
        self.textChanged.connect(self._place_buttons)
        self._place_buttons()

    def set_date_format(self, date_format: DateFormat) -> None:
        """Read and write dates by ``date_format`` from now on (another day, another language)."""
        self._date_format = date_format
        if not self.editing.is_dirty():
            self.editing.put(self.value())

    def day(self) -> date | None:
        """Return the committed date."""
        return cast("date | None", self.value())

    def shown(self, value: object) -> str:
        """Return the date in words."""
        return self._date_format.say(value) if isinstance(value, date) else ""

    def read(self, text: str) -> object:
        """Return the date that ``text`` means, None for an empty text."""
        if not text.strip():
            return None
        found = self._date_format.parse(text.strip())
        if found is None:
            pattern = self.tr("“{text}” is no date. Try: tomorrow, fri, +2bd, 1 Dec")
            raise Unreadable(pattern.format(text=text.strip()[:40]))
        return found

    def pick(self) -> None:
        """Open the calendar below the field."""
        popup = CalendarPopup(self, self.day() or self._date_format.today)
        popup.day_chosen.connect(self._on_day_chosen)
        popup.show_below(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the buttons at the end."""
        super().resizeEvent(event)
        self._place_buttons()

    def event(self, event: QEvent) -> bool:
        """Show the button that clears only while the field is used or pointed at."""
        handled = super().event(event)
        if event.type() in _ATTENTION:
            self._place_buttons()
        if event.type() == QEvent.Type.FocusIn:  # what is typed now replaces the date in words
            self.selectAll()
            QTimer.singleShot(0, self, self._select_untouched)  # the click put the cursor somewhere
        return handled

    def _select_untouched(self) -> None:
        if not self.editing.is_dirty():
            self.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the calendar on F4 and Alt+Down, as combo boxes do."""
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if event.key() == Qt.Key.Key_F4 or (alt and event.key() == Qt.Key.Key_Down):
            self.pick()
            return
        super().keyPressEvent(event)

    def _on_day_chosen(self, day: object) -> None:
        self.setFocus(Qt.FocusReason.PopupFocusReason)
        self._commit_day(cast("date", day))

    def _on_cleared(self) -> None:
        self._commit_day(None)

    def _commit_day(self, day: date | None) -> None:
        if day == self.day():
            self.editing.put(day)
            return
        self.editing.put(day)
        self.edited.emit(day)

    def _button(self, icon: str, name: str) -> QToolButton:
        button = icon_button(self._theme, icon, name)
        button.setParent(self)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setCursor(Qt.CursorShape.ArrowCursor)
        return button

    def _place_buttons(self) -> None:
        if not hasattr(self, "_pick"):  # events come while the base class is being made
            return
        used = self.hasFocus() or self.underMouse()
        self._clear.setVisible(bool(self.text()) and used)
        place_at_end(self, self._theme, self._pick, self._clear)


class CalendarPopup(QFrame):
    """A calendar that closes itself when a day was chosen or Esc pressed."""

    day_chosen = Signal(object)

    def __init__(self, parent: QWidget, day: date) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("calendarPopup")
        self._calendar = QCalendarWidget(self)
        self._calendar.setAccessibleName(self.tr("Calendar"))
        self._calendar.setVerticalHeaderFormat(
            QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader
        )
        self._calendar.setFirstDayOfWeek(QLocale().firstDayOfWeek())
        for weekend in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self._calendar.setWeekdayTextFormat(weekend, QTextCharFormat())  # red is for late only
        self._calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        self._calendar.clicked.connect(self._on_chosen)
        self._calendar.activated.connect(self._on_chosen)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.addWidget(self._calendar)

    def show_below(self, field: QWidget) -> None:
        """Open below ``field``, or above it where the screen ends."""
        size = self.sizeHint()
        corner = field.mapToGlobal(QPoint(0, field.height()))
        area = field.screen().availableGeometry()
        left = max(area.left(), min(corner.x(), area.right() - size.width()))
        top = corner.y()
        if top + size.height() > area.bottom():
            top = field.mapToGlobal(QPoint(0, 0)).y() - size.height()
        self.move(left, max(area.top(), top))
        self.show()
        self._calendar.setFocus()

    def _on_chosen(self, day: QDate) -> None:
        self.close()
        self.day_chosen.emit(day_of(day))


class TimeField(LineField):
    """A time of day, typed as "10", "10:30" or "2 pm"."""

    def __init__(
        self, name: str, date_format: DateFormat, parent: QWidget | None = None, *, hint: str = ""
    ) -> None:
        self._date_format = date_format
        super().__init__(name, parent, hint=hint)

    def shown(self, value: object) -> str:
        """Return the time as the system writes it."""
        return short_time(value) if isinstance(value, time) else ""

    def read(self, text: str) -> object:
        """Return the time that ``text`` means, None for an empty text."""
        typed = text.strip()
        if not typed:
            return None
        found = self._date_format.parse_time(typed) or self._date_format.parse_time(f"{typed}:00")
        if found is None:
            message = self.tr("“{text}” is no time of day. Try: 10:30")
            raise Unreadable(message.format(text=typed[:20]))
        return found


def day_of(value: QDate) -> date:
    """Return a Qt date as a date."""
    return date(value.year(), value.month(), value.day())
