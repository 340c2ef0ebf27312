"""Letters of jobs on the board: what leaves, drafts, and telling as the only disclosure."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from icalendar import Calendar

from board.domain.card import Card, Meaning, Touch, TouchKind
from board.domain.edited_text import LetterText
from board.domain.errors import BadFile, Conflict, Refused
from board.domain.fees import settle, terms_that_count
from board.domain.letter import Offer
from board.domain.message import Message, MessageState
from board.domain.people import Channel, Contact, Customer
from board.services import letter_files, letter_texts, letters, records, settings, telling, undo
from board.services.disclosure import told_terms
from tests.driver.jobs import a_running_job, step_card
from tests.driver.letters import starter

if TYPE_CHECKING:
    from pathlib import Path

    from board.domain.job import Job
    from board.services.workspace import Workspace
    from tests.driver.builders import Clock


def told_touches(ws: Workspace, job: Job) -> list[Touch]:
    return ws.where(Touch, job_id=job.id, meaning=Meaning.TOLD)


def test_the_letter_names_every_visible_step_of_the_customer(ws: Workspace) -> None:
    settings.set_firm(ws, {"name": "Klein Promotions", "phone": "905-555-0142"})
    job = a_running_job(ws, value=215000, occasion="Holiday party", reference="PO 4711")
    sheet = letters.plan(ws, job.id)
    assert [entry.title for entry in sheet.letter.dates] == [
        "What is it for?",
        "Choose and say yes",
        "Artwork and colours",
        "Purchase order or deposit",
        "Approve the proof",
        "Final quantities and names",
        "Delivery address and receiving hours",
    ]
    assert sheet.letter.body.startswith("Dear Dr. Nair,\n")
    assert "“Gift kits ×80” ($2,150)" in sheet.letter.body
    assert "in time for “Holiday party”" in sheet.letter.body
    assert "You reach us at 905-555-0142." in sheet.letter.body
    assert sheet.letter.body.endswith("Eva Klein, Klein Promotions\n")
    assert sheet.address == "p.nair@brightsmile.example"
    assert not sheet.wrong
    assert all(check.holds for check in sheet.checks)


def test_looking_at_a_letter_writes_nothing(ws: Workspace) -> None:
    job = a_running_job(ws)
    before = undo.possible(ws)
    letters.plan(ws, job.id)
    assert undo.possible(ws) == before
    assert [*ws.where(Message), *ws.where(Touch)] == []


def test_language_and_style_are_the_contacts_unless_chosen(ws: Workspace) -> None:
    job = a_running_job(ws, language="fr")
    assert letters.plan(ws, job.id).letter.language == "fr"
    assert letters.plan(ws, job.id, "de").letter.language == "de"
    assert letters.plan(ws, job.id, "pt").letter.language == "en"
    [contact] = ws.where(Contact)
    records.edit(ws, Contact, contact.id, {"casual": True, "language": "en-CA"})
    assert letters.plan(ws, job.id).letter.body.startswith("Hi Dr. Priya Nair,")
    assert letters.plan(ws, job.id, formal=True).letter.body.startswith("Dear Dr. Nair,")
    assert "Our part" not in letters.plan(ws, job.id, brief=True).letter.body


def test_without_a_contact_the_salutation_is_neutral(ws: Workspace) -> None:
    job = a_running_job(ws, contact="")
    assert letters.plan(ws, job.id).letter.body.startswith("Hello,\n")
    assert letters.plan(ws, job.id, "es").letter.body.startswith("Buenos días:\n")


def test_texts_we_bring_are_in_the_language_of_the_letter_and_own_ones_stay(ws: Workspace) -> None:
    process = starter("promo-order", "en")
    steps = [
        replace(step, title="Send us your fonts") if step.key == "artwork" else step
        for step in process.steps
    ]
    sheet = letters.plan(ws, a_running_job(ws, replace(process, steps=tuple(steps))).id, "de")
    assert "★ Korrekturabzug freigeben" in sheet.letter.body
    assert "Warum: Vor Ihrem Ja wird nichts gedruckt." in sheet.letter.body
    assert "Send us your fonts" in sheet.letter.body
    assert sheet.foreign == ("Send us your fonts",)


def test_internal_steps_are_hidden_from_edited_texts_too(ws: Workspace) -> None:
    sheet = letters.plan(ws, a_running_job(ws).id)
    assert "Ask how it was" in sheet.hidden
    changed = sheet.with_text(sheet.letter.subject, sheet.letter.body + "Ask how it was.\n")
    assert [each.found for each in changed.wrong] == ["Ask how it was"]
    with pytest.raises(Refused) as refused:
        telling.told(ws, changed)
    assert refused.value.kind == "letter_not_ready"


def test_an_edited_text_is_kept_until_it_is_given_up(ws: Workspace) -> None:
    job = a_running_job(ws)
    sheet = letters.plan(ws, job.id)
    telling.save_draft(ws, sheet.with_text("My subject", "My text\n"))
    [draft] = ws.where(Message)
    assert (draft.state, draft.subject, draft.language) == (MessageState.DRAFT, "My subject", "en")
    shown = letters.plan(ws, job.id)
    assert (shown.letter.subject, shown.letter.body) == ("My subject", "My text\n")
    assert letters.plan(ws, job.id, "de").draft_id == ""
    telling.save_draft(ws, shown.with_text("Other", "Text\n"))
    assert [each.subject for each in ws.where(Message)] == ["Other"]
    telling.drop_draft(ws, shown.draft_id)
    assert letters.plan(ws, job.id).letter == sheet.letter


def test_telling_is_logged_with_channel_and_terms_and_cannot_be_undone(ws: Workspace) -> None:
    job = a_running_job(ws)
    telling.told(ws, letters.plan(ws, job.id), Channel.LETTER)
    [touch] = told_touches(ws, job)
    [message] = ws.where(Message)
    assert (touch.kind, touch.about_id) == (TouchKind.LETTER, message.id)
    assert (message.state, message.channel) == (MessageState.TOLD, Channel.LETTER)
    assert message.body.startswith("Dear Dr. Nair,")
    terms = {term.key: term for term in told_terms(ws, [touch])}
    proof = terms["proof-approval"]
    assert proof.due == step_card(ws, "proof-approval").due
    assert proof.told_on == ws.today()
    assert proof.fee is not None
    assert (proof.fee.per_day, proof.discounted) == (4000, True)
    assert not terms["ship-to"].discounted
    assert undo.possible(ws).undo == "start_job"


def test_a_start_that_a_customer_was_told_of_is_not_undone(ws: Workspace) -> None:
    job = a_running_job(ws)
    telling.told(ws, letters.plan(ws, job.id))
    with pytest.raises(Conflict) as told:
        undo.undo(ws)
    assert told.value.kind == "job_used_meanwhile"
    assert told.value.values["title"] == "Gift kits ×80"
    assert letters.plan(ws, job.id).told_on == ws.today()


def test_a_fee_that_was_not_told_is_never_charged(ws: Workspace, clock: Clock) -> None:
    job = a_running_job(ws)
    due = step_card(ws, "proof-approval").due
    assert due is not None
    clock.on(due + timedelta(days=4))
    touches = ws.where(Touch, job_id=job.id)
    owed = settle(told_terms(ws, touches), {}, today=ws.today(), days=ws.workdays)
    assert (owed.fee, owed.fees) == (0, {})
    # Telling it now, after the day, does not make it count, even with a document that says so.
    telling.told(ws, letters.plan(ws, job.id))
    [touch] = told_touches(ws, job)
    assert "proof-approval" not in terms_that_count(told_terms(ws, [touch]))
    document = json.loads(touch.terms)
    document["told_on"] = "2026-01-01"
    with pytest.raises(TypeError):
        told_terms(ws, [replace(touch, terms=json.dumps(document))])


def test_only_a_touch_that_means_told_discloses(ws: Workspace) -> None:
    job = a_running_job(ws)
    sheet = letters.plan(ws, job.id)
    terms = sheet.disclosure.as_text()
    asked = Touch("t", None, ws.now(), TouchKind.EMAIL, job_id=job.id, terms=terms)
    for meaning in (None, *set(Meaning) - {Meaning.TOLD}):
        assert told_terms(ws, [replace(asked, meaning=meaning)]) == ()


def test_a_fee_or_discount_that_was_edited_away_is_not_disclosed(ws: Workspace) -> None:
    job = a_running_job(ws)
    sheet = letters.plan(ws, job.id)
    body = sheet.letter.body.replace("$40", "something").replace("3%", "a little")
    telling.told(ws, sheet.with_text(sheet.letter.subject, body))
    terms = {term.key: term for term in told_terms(ws, told_touches(ws, job))}
    assert terms["proof-approval"].fee is None
    assert terms["quantities"].fee is not None
    assert not any(term.discounted for term in terms.values())


def test_a_letter_is_re_dated_only_when_a_date_really_moved(ws: Workspace, clock: Clock) -> None:
    job = a_running_job(ws)
    telling.told(ws, letters.plan(ws, job.id))
    clock.ahead(days=1)
    again = letters.plan(ws, job.id)
    assert "moved" not in again.letter.body
    assert again.told_on == date(2026, 11, 23)
    card = step_card(ws, "artwork")
    assert card.due is not None
    records.edit(ws, Card, card.id, {"due": card.due + timedelta(days=1)})
    moved = letters.plan(ws, job.id)
    assert "Some dates of your order" in moved.letter.body
    assert [entry.title for entry in moved.letter.dates if entry.was] == ["Artwork and colours"]
    telling.told(ws, moved)
    assert "moved" not in letters.plan(ws, job.id).letter.body


def test_what_is_done_is_not_asked_again(ws: Workspace) -> None:
    job = a_running_job(ws)
    with ws.action("test") as act:
        act.edit(act.one(Card, "card-decision"), done_at=ws.now())
    titles = [entry.title for entry in letters.plan(ws, job.id).letter.dates]
    assert "Choose and say yes" not in titles


def test_files_hold_what_leaves_and_tell_nobody(ws: Workspace, tmp_path: Path) -> None:
    job = a_running_job(ws, name="=?utf-8?q?a=0D=0ABcc:_x@evil.example?=")
    sheet = letters.plan(ws, job.id)
    for ending in (".eml", ".txt", ".ics"):
        letter_files.write(ws, sheet, tmp_path / f"letter{ending}")
    mail = (tmp_path / "letter.eml").read_bytes()
    assert b"<p.nair@brightsmile.example>" in mail
    assert b"\nBcc:" not in mail
    assert (tmp_path / "letter.txt").read_text("utf-8").endswith(sheet.letter.body)
    events = Calendar.from_ical((tmp_path / "letter.ics").read_bytes()).walk("VEVENT")
    assert [event.decoded("dtstart") for event in events] == [
        entry.day for entry in sheet.letter.dates
    ]
    assert [*ws.where(Message), *ws.where(Touch)] == []
    with pytest.raises(BadFile):
        letter_files.write(ws, sheet, tmp_path / "letter.docx")


def test_texts_the_firm_has_edited_are_used(ws: Workspace) -> None:
    job = a_running_job(ws)
    text = LetterText("t", "plan.formal", "en", "{job}: hello", "{greeting}\n\n{steps}\n")
    records.add(ws, text)
    letter = letters.plan(ws, job.id).letter
    assert letter.subject == "Gift kits ×80: hello"
    assert letter.body.startswith("Dear Dr. Nair,\n\n1. What is it for?")
    assert "Vielen" not in letters.plan(ws, job.id, "de").letter.body.splitlines()[0]


def test_an_edited_text_is_looked_through_before_it_is_kept(ws: Workspace) -> None:
    job = a_running_job(ws)
    letter_texts.save(ws, "plan.formal", "en", subject="{job}!", body="{greeting}\n\n{steps}")
    assert letters.plan(ws, job.id).letter.subject == "Gift kits ×80!"
    assert letters.plan(ws, job.id, formal=False).letter.subject != "Gift kits ×80!"
    for body, kind in (
        ("{steps} {greting}", "letter_field_misspelt"),
        ("{steps} {xyz}", "letter_field_unknown"),
        ("{greeting}", "letter_text_needs"),
    ):
        with pytest.raises(Refused) as told:
            letter_texts.save(ws, "plan.formal", "en", subject="", body=body)
        assert told.value.kind == kind
    letter_texts.reset(ws, "plan.formal", "en")
    assert letters.plan(ws, job.id).letter.subject.startswith("Gift kits ×80: seven dates")


def test_an_honest_no_needs_no_job(ws: Workspace) -> None:
    records.add(ws, Customer("c", "Peak Physio"))
    records.add(ws, Contact("d", "c", "Jo Peak", language="de"))
    offer = Offer(wanted=date(2026, 11, 27), earliest=date(2026, 12, 17))
    sheet = letters.no(ws, offer, what="Tassen", customer_id="c")
    assert sheet.letter.language == "de"
    assert "Bis Freitag, 27. November schaffen wir es nicht" in sheet.letter.body
    assert letters.no(ws, offer, what="Mugs").letter.body.startswith("Hello,")
    telling.told(ws, sheet)
    [touch] = ws.where(Touch, customer_id="c")
    assert (touch.meaning, touch.terms, touch.job_id) == (None, "", None)
    assert letters.no(ws, offer, what="T", customer_id="c", formal=False).letter.body.startswith(
        "Hallo Jo,"
    )


def test_languages_that_letters_do_not_know_are_refused_by_name() -> None:
    assert letters.language_known("DE-at") == "de"
    with pytest.raises(Refused) as told:
        letters.language_known("klingon")
    assert told.value.kind == "letter_language_unknown"


def test_a_letter_that_somebody_else_edited_meanwhile_is_not_written_over(
    ws: Workspace, second_ws: Workspace
) -> None:
    job = a_running_job(ws)
    seen = letters.plan(ws, job.id)
    telling.save_draft(second_ws, seen.with_text("Theirs", "Their text\n"))

    with pytest.raises(Conflict) as asked:
        telling.save_draft(ws, seen.with_text("Mine", "My text\n"), seen.letter)
    telling.save_draft(ws, seen.with_text("Mine", "My text\n"), asked.value.values["now"])

    assert asked.value.values["theirs"] == "Their text\n"
    shown = letters.plan(ws, job.id)
    assert (shown.letter.subject, shown.letter.body) == ("Mine", "My text\n")
    assert len(ws.where(Message, job_id=job.id)) == 1  # nor is there a second draft


def test_a_text_of_all_letters_that_somebody_else_edited_meanwhile_is_not_written_over(
    ws: Workspace, second_ws: Workspace
) -> None:
    body = "{greeting}\n\n{steps}\n"
    seen = LetterText("", "plan.formal", "en", "Ours", "Ours\n")
    letter_texts.save(second_ws, "plan.formal", "en", subject="Theirs", body=body)

    with pytest.raises(Conflict):
        letter_texts.save(ws, "plan.formal", "en", subject="Mine", body=body + "Bye\n", seen=seen)

    assert [text.subject for text in ws.where(LetterText)] == ["Theirs"]
