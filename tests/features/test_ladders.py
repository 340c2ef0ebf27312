"""Somebody lays out how customers are reminded: on a stair, by keyboard, and for whom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from board.domain.card import Asks, Card
from board.domain.edited_text import LetterText
from board.domain.ladder import Does, LadderChoice, Leaves, Uses
from board.domain.ladder_lookup import BUILT_IN
from board.domain.people import Contact, Customer, Tier, Tone
from board.domain.reminder_text import NO_NEWS, REMINDER_OF_MANY, THANKS
from board.services import cards, following, ladders, letter_texts, people, records, rounds
from board.ui.ladders.choice_dialog import ChoiceDialog
from board.ui.ladders.texts_dialog import TextsDialog
from board.ui.widgets.list_page import ListPage
from board.ui.widgets.table_view import choose_rows
from tests.driver import inputs
from tests.driver.builders import TODAY, in_days
from tests.driver.jobs import a_running_job

if TYPE_CHECKING:
    from board.domain.ladder import Ladder
    from board.ui.ladders.ladder_page import LadderPage
    from tests.driver.scenario import AtDesk

SENTENCE = Qt.ItemDataRole.AccessibleTextRole
ASK = BUILT_IN[Uses.ASK].id


def asks(desk: AtDesk, customer: str = "Blue Heron Books") -> str:
    """Have a card that asks a customer from today on."""
    card = desk.has("Artwork for the sleeve", "Coming up", customer=customer, due=in_days(9))
    desk.does(lambda: cards.edit(desk.ws, card.id, {"asks": Asks.CUSTOMER, "ask_on": TODAY}))
    return card.id


def listed(desk: AtDesk) -> ListPage:
    desk.chooses("Ladders")
    page = desk.page_shown()
    assert isinstance(page, ListPage)
    desk.until(lambda: page.model.rowCount() > 0)
    desk.settles()
    return page


def names(page: ListPage) -> list[str]:
    return [str(page.model.index(row, 0).data()) for row in range(page.model.rowCount())]


def lays_out(desk: AtDesk, name: str = "Customer ask") -> LadderPage:
    """Open a ladder from the list, by keyboard alone."""
    page = listed(desk)
    page.table.setFocus()
    choose_rows(page.table, [names(page).index(name)])
    desk.presses("Return")
    found = desk.open_board.ladders.page
    desk.until(found.stair.hasFocus)
    return found


def sentences(page: LadderPage) -> list[str]:
    model = page.stair.steps
    return [str(model.index(row).data(SENTENCE)) for row in range(model.rowCount())]


def saved(desk: AtDesk) -> Ladder:
    return desk.does(lambda: ladders.get(desk.ws, ASK))


def test_the_two_ladders_that_come_along_stand_in_the_list(desk: AtDesk) -> None:
    asks(desk)
    page = listed(desk)
    assert names(page) == ["Customer ask", "Money"]
    told = [str(page.model.index(0, column).data()) for column in range(1, 5)]
    assert told == ["what customers must do", "everybody else", "6", "1"]


def test_the_stair_says_of_each_rung_when_it_comes_and_how(desk: AtDesk) -> None:
    asks(desk)
    page = lays_out(desk)
    assert page.example.currentText() == "Blue Heron Books, Artwork for the sleeve"
    assert sentences(page) == [
        "Rung 1, Ask, Today, 08:00, friendly · after my yes",
        "Rung 3, Offer help, Wed 25 Nov, 08:00, friendly · after my yes",
        "Rung 4, Call, Fri 27 Nov, a call to make",
        "Rung 5, A colleague, Tue 1 Dec, inside only",
        "Rung 6, What it costs, Wed 2 Dec, 08:00, plain · after my yes",
    ]


def test_a_rung_is_moved_added_and_removed_by_keyboard_and_saved_with_one_undo(
    desk: AtDesk,
) -> None:
    page = lays_out(desk)
    assert "made-up" in page.example.currentText()
    desk.presses("Right", "Right")
    assert page.form.title.text() == "Rung 4:"
    desk.presses("Alt+Left")
    assert page.draft is not None
    assert page.draft.now.rungs[3].offset == -4
    desk.presses("+")
    assert [rung.does for rung in page.draft.now.rungs[3:5]] == [Does.CALL, Does.NUDGE]
    assert page.form.title.text() == "Rung 5:"
    desk.presses("Del")
    assert len(page.draft.now.rungs) == 6
    desk.presses("Ctrl+S")
    desk.until(lambda: not page.save.isEnabled())
    assert saved(desk).rungs[3].offset == -4
    desk.presses("Ctrl+Z")
    desk.until(lambda: page.draft is not None and page.draft.now.rungs[3].offset == -3)


def test_what_was_laid_out_is_taken_back_step_by_step_before_it_is_saved(desk: AtDesk) -> None:
    page = lays_out(desk)
    desk.presses("+", "Ctrl+Z")
    assert page.draft is not None
    assert page.draft.now == page.draft.saved
    desk.presses("Ctrl+Shift+Z")
    assert len(page.draft.now.rungs) == 7


def test_a_draft_is_kept_when_the_page_is_left_and_can_still_be_taken_back(desk: AtDesk) -> None:
    page = lays_out(desk)
    desk.presses("+", "Esc")
    desk.until(lambda: not page.isVisible())
    page = lays_out(desk)
    assert page.draft is not None
    assert len(page.draft.now.rungs) == 7
    assert page.note.text() == "not saved yet"
    desk.presses("Ctrl+Z")
    assert page.draft.now == page.draft.saved
    assert page.note.text() == "used by no card just now"


def test_a_consequence_before_help_is_not_saved_and_one_sentence_says_why(desk: AtDesk) -> None:
    page = lays_out(desk)
    desk.presses("Right")
    assert page.form.title.text() == "Rung 3:"
    inputs.push(page.form.help)
    desk.settles()
    why = "Offer help before rung 6 says what it costs."
    assert page.limits.check.text() == why
    desk.pushes(page.save)
    desk.sees_notice(why)
    assert saved(desk) == BUILT_IN[Uses.ASK]


def test_nothing_leaves_by_itself_before_a_test_left_and_answers_are_seen(desk: AtDesk) -> None:
    page = lays_out(desk)
    assert not page.form.sends.buttons[Leaves.AUTO.value].isEnabled()
    assert page.form.sends.buttons[Leaves.DRAFT.value].isEnabled()


def test_the_firms_limits_hold_at_once(desk: AtDesk) -> None:
    page = lays_out(desk)
    desk.fills(page.limits.numbers["mails_a_week"], "3")
    desk.until(lambda: desk.ws.firm.mails_a_week == 3)
    page.limits.firmest.setCurrentIndex(page.limits.firmest.findData(Tone.PLAIN.value))
    page.limits.firmest.activated.emit(page.limits.firmest.currentIndex())
    desk.until(lambda: desk.ws.firm.firmest is Tone.PLAIN)
    assert page.limits.thanks.isChecked()
    desk.pushes(page.limits.thanks)
    desk.until(lambda: not desk.ws.firm.thanks)
    desk.fills(page.limits.numbers["days_between"], "0")
    desk.sees_notice("Type a whole number from 1 to 20.")


def test_a_ladder_of_ones_own_is_for_key_customers_from_then_on(desk: AtDesk) -> None:
    card_id = asks(desk)
    desk.fills(listed(desk).new, "Softly")
    softly = desk.open_board.ladders.page
    desk.until(lambda: softly.isVisible() and softly.stair.hasFocus())
    assert softly.name.text() == "Softly"
    softly.tier.setCurrentIndex(softly.tier.findData(Tier.KEY.value))
    softly.tier.activated.emit(softly.tier.currentIndex())
    desk.pushes(softly.save)
    desk.until(lambda: not softly.save.isEnabled())

    def make_key() -> str:
        [one] = desk.ws.where(Customer)
        records.edit(desk.ws, Customer, one.id, {"tier": Tier.KEY})
        return following.listed(desk.ws, only=[card_id])[0].ladder.name

    assert desk.does(make_key) == "Softly"


def test_the_text_of_a_rung_is_edited_beside_the_message_and_as_shipped_again(
    desk: AtDesk,
) -> None:
    page = lays_out(desk)
    desk.pushes(page.form.text)
    dialog = desk.dialog()
    assert isinstance(dialog, TextsDialog)
    assert "Dear Dr. Nair" in dialog.seen.text()
    shipped = dialog.text.toPlainText()

    dialog.text.setPlainText("{greeting}\n\n{asked} {hlep}")
    desk.until(lambda: not dialog.save.isEnabled())
    assert dialog.problem.text() == "Line 3: there is no field “hlep”; perhaps “help” is meant."
    dialog.text.setPlainText("{greeting}\n\n{asked}")
    desk.until(
        lambda: dialog.problem.text() == "The text needs {help}; put it where that is to stand."
    )

    dialog.text.setPlainText("{greeting}\n\n{asked} Answer immediately. {help}")
    desk.until(dialog.save.isEnabled)
    desk.pushes(dialog.save)
    assert "“immediately” may sound unfriendly" in dialog.problem.text()
    assert dialog.save.text() == "Use it all the same"
    dialog.text.setPlainText("{greeting}\n\n{asked} Any sketch will do. {help}")
    desk.until(lambda: "Any sketch will do." in dialog.seen.text())
    desk.pushes(dialog.save)
    desk.until(lambda: not dialog.is_edited)
    assert desk.does(lambda: desk.ws.where(LetterText))[0].name == "remind.other.friendly.formal"

    dialog.tone.setCurrentIndex(dialog.tone.findData(Tone.FIRM.value))
    dialog.tone.activated.emit(dialog.tone.currentIndex())
    desk.until(lambda: dialog.name == "remind.other.firm.formal")
    assert dialog.text.toPlainText() == shipped
    dialog.tone.setCurrentIndex(0)
    dialog.tone.activated.emit(0)
    desk.until(lambda: "Any sketch will do." in dialog.text.toPlainText())
    desk.pushes(dialog.reset)
    desk.until(lambda: dialog.text.toPlainText() == shipped)


def test_the_text_of_several_asks_of_thanks_and_of_no_news_is_edited_there_too(
    desk: AtDesk,
) -> None:
    page = lays_out(desk)
    desk.pushes(page.form.text)
    dialog = desk.dialog()
    assert isinstance(dialog, TextsDialog)

    dialog.topic.setFocus()
    for key, kind, said in (
        ("End", THANKS, "Thank you"),
        ("Up", NO_NEWS, "nothing has changed"),
        ("Up", REMINDER_OF_MANY, "1. "),
        ("End", THANKS, "Thank you"),
    ):
        desk.presses(key)
        desk.until(lambda kind=kind: dialog.name == f"{kind}.formal")  # type: ignore[misc]  # a kind
        assert said in dialog.seen.text()
        assert dialog.tone.isEnabled() == (kind == REMINDER_OF_MANY)
        assert not dialog.length.isEnabled()
    assert dialog.fields.findData("{things}") >= 0

    text = dialog.text.toPlainText().replace("Thank you", "Many thanks")
    dialog.text.setPlainText(text)
    desk.until(lambda: "Many thanks" in dialog.seen.text())
    desk.pushes(dialog.save)
    desk.until(lambda: not dialog.is_edited)
    assert desk.does(lambda: desk.ws.where(LetterText))[0].name == "thanks.formal"

    dialog.topic.setFocus()
    desk.presses("Home")
    desk.until(lambda: dialog.name == "remind.proof approval.friendly.formal")
    assert dialog.tone.isEnabled()


def test_the_round_speaks_as_the_text_of_topic_tone_and_style_was_edited(desk: AtDesk) -> None:
    card_id = asks(desk)

    def written() -> str:
        [item] = rounds.listed(desk.ws).messages
        assert item.letter is not None
        return item.letter.body

    def edit() -> None:
        [one] = desk.ws.where(Customer)
        people.reach(desk.ws, one.id, {"name": "Ann Lee", "email": "ann@heron.example"}, {})
        body = "{greeting}\n\n{asked} Any sketch will do. {help}"
        topic = desk.ws.where(Card, id=card_id)[0].topic
        name = f"remind.{topic.value}.friendly.formal"
        letter_texts.save(desk.ws, name, "en", subject="", body=body)

    desk.does(edit)
    assert "Any sketch will do." in desk.does(written)
    [contact] = desk.does(lambda: desk.ws.where(Contact))
    desk.does(lambda: records.edit(desk.ws, Contact, contact.id, {"brief": True}))
    assert "Any sketch will do." not in desk.does(written)


def test_a_ladder_is_chosen_for_a_customer_in_a_small_dialog(desk: AtDesk) -> None:
    card_id = asks(desk)
    desk.does(lambda: ladders.add(desk.ws, "Softly", ASK))
    [customer] = desk.does(lambda: desk.ws.where(Customer))
    people_page = desk.open_board.people
    people_page.open(customer.id)
    desk.settles()
    people_page.ladder_wanted.emit(customer.name, customer.id)
    desk.settles()
    dialog = desk.dialog()
    assert isinstance(dialog, ChoiceDialog)
    combo = dialog.combos[Uses.ASK]
    assert combo.hasFocus()
    combo.setCurrentIndex(combo.findText("Softly"))
    desk.pushes(dialog.use)

    def followed_by() -> str:
        return following.listed(desk.ws, only=[card_id])[0].ladder.name

    assert desk.does(followed_by) == "Softly"
    desk.open_board.actions.undo()
    desk.settles()
    assert desk.does(followed_by) == ""


def test_the_text_is_shown_with_the_card_that_is_the_example(desk: AtDesk) -> None:
    asks(desk)
    page = lays_out(desk)
    desk.pushes(page.form.text)
    dialog = desk.dialog()
    assert isinstance(dialog, TextsDialog)
    assert "your artwork" in dialog.seen.text()
    assert "Wed 2 December" in dialog.seen.text()
    assert "Nair" not in dialog.seen.text()


def test_a_card_and_a_job_have_a_ladder_of_their_own_by_their_menus(desk: AtDesk) -> None:
    card_id = asks(desk)
    desk.does(lambda: ladders.add(desk.ws, "Softly", ASK))
    desk.until(lambda: card_id in desk.desk.board.standings)
    desk.chooses_for("Artwork for the sleeve", "Ladder…")
    dialog = desk.dialog()
    assert isinstance(dialog, ChoiceDialog)
    assert list(dialog.combos) == [Uses.ASK]  # it is no invoice
    combo = dialog.combos[Uses.ASK]
    combo.setCurrentIndex(combo.findText("Softly"))
    desk.pushes(dialog.use)
    assert desk.does(lambda: desk.ws.where(LadderChoice))[0].card_id == card_id

    job = desk.does(lambda: a_running_job(desk.ws))
    desk.open_board.jobs.show(job.id)
    desk.until(desk.open_board.jobs.page.isVisible)
    desk.settles()
    assert "ladder" in desk.open_board.jobs.page.wishes
    desk.open_board.jobs.page.wanted.emit("ladder", "")
    desk.settles()
    dialog = desk.dialog()
    assert isinstance(dialog, ChoiceDialog)
    assert job.name in dialog.heading.text()
