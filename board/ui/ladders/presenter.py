"""Laying out ladders: brings one onto its page and back, and asks for whom one is used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from board.domain.board import Board
from board.domain.card import Topic
from board.domain.ladder import Ladder, Uses
from board.domain.ladder_edits import made_up
from board.domain.ladder_lookup import BUILT_IN
from board.domain.letter_texts import TextChoice
from board.domain.people import Role
from board.services import ladders, reminder_examples
from board.ui.drafts import Draft as Laid
from board.ui.ladders.choice_dialog import ChoiceDialog
from board.ui.ladders.ladder_draft import Draft, Example
from board.ui.ladders.ladder_page import LadderPage
from board.ui.ladders.ladder_words import LadderWords
from board.ui.ladders.texts_dialog import TextsDialog

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from board.domain.ladder_lookup import Chosen
    from board.domain.letter_sheet import LetterSheet
    from board.services.ladders import Example as OpenCard
    from board.services.ladders import Shown
    from board.ui.actions.parts import Parts
    from board.ui.watcher import Fresh

MOST_EXAMPLES = 30
KEPT = "ladder"
CONCERNS = frozenset({"ladder", "choice", "setting", "card", "touch"})


class LadderPresenter(QObject):
    """One ladder at a time on its page."""

    def __init__(self, parts: Parts) -> None:
        """Lay out the ladders of the board of ``parts``."""
        super().__init__(parts.window)
        self._ws, self._work, self._theme = parts.ws, parts.work, parts.theme
        self._window, self._notices, self._desk = parts.window, parts.notices, parts.desk
        self._all, self._drafts = parts.actions, parts.drafts
        self._actions = parts.actions.ladders
        self._words = LadderWords()
        self._page: LadderPage | None = None
        self._wishes: Mapping[str, Callable[[list[str]], object]] = {
            "add_ladder": lambda names: self._actions.add(
                names[0], BUILT_IN[Uses.ASK].id, self._open_made
            ),
            "edit_ladder": lambda ids: self.open(ids[0]),
            "copy_ladder": lambda ids: self._copy(ids[0]),
            "remove_ladder": self._actions.remove,
            "texts_of_ladders": lambda _ids: self.edit_texts(
                TextChoice(language=self._ws.language)
            ),
        }
        parts.watcher.arrived.connect(self._on_fresh)

    @property
    def page(self) -> LadderPage:
        """The page, made when it is first wanted."""
        if self._page is None:
            page = self._page = LadderPage(self._theme)
            page.back_wanted.connect(self._on_back)
            page.save_wanted.connect(self._save)
            page.changed.connect(self._keep)
            page.text_wanted.connect(self._edit_text)
            page.limits_wanted.connect(
                lambda fields: self._all.set_firm(fields, self._desk.board.firm)
            )
        return self._page

    def wanted(self, wish: str, ids: list[str]) -> bool:
        """Carry out what the list of ladders wishes; False where that is nothing of ours."""
        if wish not in self._wishes:
            return False
        self._wishes[wish](ids)
        return True

    def open(self, ladder_id: str) -> None:
        """Show a ladder on its page."""

        def show(found: Shown) -> None:
            self.page.at = min(1, len(found.ladder.rungs) - 1)
            self._fill(found)
            self._window.show_page(self.page)
            self.page.take_keyboard()

        self._read(ladder_id, show)

    def choose_for_card(self, card_id: str) -> None:
        """Ask by which ladder a card is followed up."""
        self.choose_for(self._desk.board.cards[card_id].title, card_id=card_id)

    def choose_for(self, what: str, **place: str) -> None:
        """Ask by which ladder a card, a job or a customer called ``what`` is followed up."""
        ws = self._ws

        def show(found: Chosen) -> None:
            dialog = ChoiceDialog(self._theme, what, found, self._window)
            dialog.chosen.connect(
                lambda uses, ladder_id: self._actions.choose(place, Uses(uses), ladder_id)
            )
            dialog.open()

        self._work.run(lambda: ladders.choices(ws, **place), done=show, failed=self._notices.failed)

    def edit_texts(self, choice: TextChoice) -> None:
        """Let the texts of reminders be edited, beginning with one."""
        ws, letters = self._ws, self._all.letters

        def show(sheet: LetterSheet) -> None:
            dialog = TextsDialog(self._theme, sheet, choice, self._window)

            def other(wanted: TextChoice) -> None:
                self._work.run(
                    lambda: reminder_examples.example(ws, wanted),
                    done=lambda found: dialog.show_choice(found, wanted),
                    failed=self._notices.failed,
                )

            def kept(_result: object) -> None:
                other(dialog.choice)

            dialog.other_wanted.connect(other)
            dialog.save_wanted.connect(
                lambda seen, subject, body: letters.save_text(seen, subject, body, kept)
            )
            dialog.reset_wanted.connect(
                lambda name, language: letters.reset_text(name, language, kept)
            )
            dialog.open()

        self._work.run(
            lambda: reminder_examples.example(ws, choice), done=show, failed=self._notices.failed
        )

    def _edit_text(self) -> None:
        """Edit the text of the rung that is chosen, for what the example asks for."""
        page, shown = self.page, self.page.shown_example
        if page.draft is None or shown is None:
            return
        rung, contact = page.draft.now.rungs[page.at], shown.contact
        choice = TextChoice(
            card_id=shown.card_id,
            topic=shown.topic,
            tone=rung.tone,
            language=(contact.language if contact else "") or self._ws.language,
            formal=not (contact and contact.casual),
            brief=bool(contact and contact.brief),
            does=rung.does,
            offers=rung.offers,
        )
        self.edit_texts(choice)

    def _read(self, ladder_id: str, done: Callable[[Shown], object]) -> None:
        ws = self._ws
        self._work.run(lambda: ladders.shown(ws, ladder_id), done=done, failed=self._notices.failed)

    def _fill(self, found: Shown) -> None:
        saved = _named(found.ladder, self._words.called(found.ladder))
        days, today = self._desk.arrangement.workdays, self._desk.today
        usual = Topic.INVOICE if saved.uses is Uses.MONEY else Topic.OTHER
        examples = [
            self._example(one)
            for one in found.examples[:MOST_EXAMPLES]
            if one.followed.ask.needed_by
        ]
        examples.append(
            Example(self.tr("a made-up ask"), made_up(saved.uses, days, today), days, topic=usual)
        )
        self.page.show_draft(
            self._draft(saved),
            examples,
            self._desk.board.firm,
            today=today,
            may_go_by_itself=found.may_go_by_itself,
            note=self._words.cards(len(found.examples)),
            colleague=self._manager(),
        )

    def _example(self, one: OpenCard) -> Example:
        card = one.followed.card
        customer = self._desk.board.customers.get(card.customer_id or "")
        return Example(
            one.name,
            one.followed.ask,
            one.followed.days,
            one.contact,
            card.topic,
            card.id,
            needs_a_hand=customer is not None and customer.needs_a_hand,
        )

    def _manager(self) -> str:
        """Return the name of a colleague who may step in, if they have said who may."""
        colleagues = self._desk.board.colleagues.values()
        names = [one.name for one in colleagues if one.role is not Role.MEMBER]
        return min(names).split()[0] if names else ""

    def _keep(self) -> None:
        """Keep the draft until it is saved or taken back, whatever happens."""
        draft = self.page.draft
        if draft is not None and draft.is_changed:
            text = ladders.draft_text(draft.now)
            self._drafts.set_aside(Laid(KEPT, draft.now.id, "", text))
        elif draft is not None:
            self._drafts.drop_aside(KEPT, draft.now.id)

    def _draft(self, saved: Ladder) -> Draft:
        """Return a ladder with what was laid out of it and is not saved; Ctrl+Z takes it back."""
        kept = self._drafts.aside(KEPT, saved.id)
        now = ladders.draft_of(kept.text, saved) if kept is not None else saved
        return Draft(now, saved, [saved] if now != saved else [])

    def _copy(self, ladder_id: str) -> None:
        def copy(found: Shown) -> None:
            self._actions.copy(ladder_id, self._words.called(found.ladder), self._open_made)

        self._read(ladder_id, copy)

    def _open_made(self, made: object) -> None:
        if isinstance(made, Ladder):
            self.open(made.id)

    def _on_back(self) -> None:
        self.page.commit()
        self._window.leave_page()

    def _save(self) -> None:
        draft = self.page.draft
        if draft is not None:
            self._actions.save(draft.now, draft.saved, self._saved)

    def _saved(self, _kept: object) -> None:
        draft = self.page.draft
        if draft is not None:
            self._drafts.drop_aside(KEPT, draft.now.id)
            self._read(draft.now.id, self._fill)

    def _on_fresh(self, fresh: Fresh) -> None:
        """Show the ladder as somebody else, or an undo, has left it, unless a draft is begun."""
        page, news = self._page, fresh.news
        if page is None or not page.isVisible() or page.draft is None or news is None:
            return
        concerns = isinstance(news, Board) or CONCERNS & news.ids.keys()
        if not concerns:
            return
        if page.draft.is_changed:
            page.take_firm(self._desk.board.firm)
        else:
            self._read(page.draft.now.id, self._fill)


def _named(ladder: Ladder, name: str) -> Ladder:
    """Return a ladder with the name by which the reader knows it."""
    return Ladder(ladder.id, name, ladder.rungs, ladder.uses, ladder.tier)
