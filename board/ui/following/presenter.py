"""Asks for what following up by hand needs: a day they promised, a pause, help that was given."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from board.domain.errors import BoardError
from board.domain.ladder import Pause
from board.services import asking
from board.services.asking import Help
from board.ui.sentences import sentence
from board.ui.settings.date_format import date_format_of
from board.ui.widgets.ask_dialog import AskDialog
from board.ui.widgets.date_field import DateField
from board.ui.widgets.fields import LineField
from board.ui.widgets.number_fields import AmountField, NumberField
from board.ui.widgets.plain import menu_text
from board.ui.widgets.quiet_combo import QuietCombo
from board.ui.widgets.tick_box import TickBox

if TYPE_CHECKING:
    from typing import Any

    from board.domain.card import Card
    from board.domain.people import Colleague
    from board.ui.actions.parts import Parts
    from board.ui.work import Failure


class FollowingPresenter(QObject):
    """One method for each thing that is asked; what is confirmed is carried out."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.window)
        self._ws, self._work, self._desk = parts.ws, parts.work, parts.desk
        self._theme, self._window = parts.theme, parts.window
        self._actions, self._notices = parts.actions.asking, parts.notices

    def promised(self, card_id: str) -> None:
        """Ask for which day they promised it."""
        dialog = self._dialog(
            self.tr("They promised it"),
            self.tr(
                "They are left alone until a working day after it. If nothing has come by then, "
                "they are reminded as planned."
            ),
            self.tr("Note the promise"),
        )
        dialog.ask("day", self.tr("For which day"), self._day(), needed=True)
        dialog.confirmed.connect(lambda said: self._actions.promised(card_id, said["day"]))
        dialog.open()

    def pause_card(self, card_id: str) -> None:
        """Ask how long a card rests, and why."""
        card = self._desk.board.cards.get(card_id)
        if card is not None:
            self._pause(card.title, Pause("", self._desk.today, "", card_id=card_id))

    def pause_job(self, job_id: str, name: str) -> None:
        """Ask how long nothing of a job is asked, and why."""
        self._pause(name, Pause("", self._desk.today, "", job_id=job_id))

    def pause_customer(self, customer_id: str, name: str) -> None:
        """Ask how long a customer is left alone, and why."""
        self._pause(name, Pause("", self._desk.today, "", customer_id=customer_id))

    def resume_card(self, card_id: str) -> None:
        """Take a card up again, whatever keeps it quiet."""
        standing = self._desk.board.standings.get(card_id)
        if standing is not None and standing.pause is not None:
            self._actions.resume(standing.pause.id)
        else:
            self._notices.tell(self.tr("This card is not paused."))

    def for_them(self, card_id: str) -> None:
        """Ask what is done in the customer's place, how long it takes and what it costs them."""
        card = self._desk.board.cards.get(card_id)
        if card is None:
            return
        currency = self._desk.board.firm.fee_currency
        dialog = self._dialog(
            self.tr("Do it for them"),
            self.tr(
                "It is our turn then, and they are not asked for it any more. It does not count as "
                "an answer of theirs. A charge needs a message that named it in time."
            ),
            self.tr("Do it for them"),
        )
        what = LineField("")
        what.set_value(card.title)
        dialog.ask("what", self.tr("What we do"), what, needed=True)
        dialog.ask("minutes", self.tr("Minutes"), NumberField("", empty=True))
        charge = AmountField("")
        charge.currency = currency
        dialog.ask("charge", self.tr("Charge, if they were told"), charge)
        dialog.ask("favour", "", TickBox(self._theme, self.tr("It was a favour: tell them of it")))

        def given(said: dict[str, Any]) -> Help:
            minutes, cost = int(said["minutes"] or 0), int(said["charge"] or 0)
            what = str(said["what"])
            return Help(what, minutes, cost, currency, favour=bool(said["favour"]))

        dialog.changed.connect(lambda said: self._check_charge(card, given(said), dialog))
        dialog.confirmed.connect(lambda said: self._actions.done_for_them(card_id, given(said)))
        dialog.open()

    def help_accepted(self, card_id: str) -> None:
        """Ask who helps a customer who wants it, and until when."""
        card = self._desk.board.cards.get(card_id)
        if card is None:
            return
        dialog = self._dialog(
            self.tr("They want our help"),
            self.tr(
                "It becomes a card of ours with this day. Until then they are not asked again."
            ),
            self.tr("Make the card"),
        )
        what = LineField("")
        what.set_value(self.tr("Help with: {card}").format(card=card.title))
        dialog.ask("what", self.tr("What we do"), what, needed=True)
        who = QuietCombo("")
        for each in self._colleagues():
            who.addItem(menu_text(each.name), each.id)
        who.setCurrentIndex(max(0, who.findData(card.owner_id or self._desk.me)))
        if who.count():
            dialog.ask("who", self.tr("Who helps"), who)
        day = self._day()
        day.set_value(self._desk.arrangement.workdays.after(self._desk.today))
        dialog.ask("day", self.tr("Until when"), day, needed=True)
        dialog.confirmed.connect(
            lambda said: self._actions.help_accepted(
                card_id, str(said["what"]), str(said.get("who") or ""), said["day"]
            )
        )
        dialog.open()

    def _pause(self, what: str, wanted: Pause) -> None:
        dialog = self._dialog(
            self.tr("Pause: {what}").format(what=what),
            self.tr(
                "Nobody is asked or reminded until then. It goes on by itself on the working day "
                "after; without a day, when somebody resumes it."
            ),
            self.tr("Pause"),
        )
        dialog.ask("last", self.tr("Until"), self._day())
        why = LineField("", hint=self.tr("They move house"))
        dialog.ask("reason", self.tr("Why"), why, needed=True)
        who = QuietCombo("")
        names = dict.fromkeys([self._ws.author.name, *(one.name for one in self._colleagues())])
        for name in names:
            who.addItem(menu_text(name), name)
        dialog.ask("author", self.tr("Who says so"), who)

        def pause(said: dict[str, Any]) -> None:
            kept = {"last": said["last"], "reason": said["reason"], "author": said["author"]}
            self._actions.pause(replace(wanted, **kept))

        dialog.confirmed.connect(pause)
        dialog.open()

    def _check_charge(self, card: Card, given: Help, dialog: AskDialog) -> None:
        """Say at once where a charge would be refused."""

        def failed(failure: Failure) -> None:
            if isinstance(failure.error, BoardError):
                dialog.refuse(sentence(failure.error))
            else:
                self._notices.failed(failure)

        self._work.run(
            lambda: asking.check_charge(self._ws, card, given),
            done=lambda _none: dialog.refuse(""),
            failed=failed,
        )

    def _colleagues(self) -> list[Colleague]:
        return sorted(self._desk.board.colleagues.values(), key=lambda one: one.name.casefold())

    def _day(self) -> DateField:
        return DateField("", date_format_of(self._desk), theme=self._theme)

    def _dialog(self, title: str, says: str, does: str) -> AskDialog:
        return AskDialog(self._theme, title, self._window, sentence=says, does=does)
