"""What a message of the round says: the cards it asks for, as the customer may read of them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from board.domain.errors import Refused
from board.domain.ladder import Does
from board.domain.letter import Case, asked_of_customer
from board.domain.letter_checks import CheckKind, letter_checks
from board.domain.people import Tone
from board.domain.reminder_text import (
    Reminder,
    Wanted,
    answer_words,
    news_letter,
    no_news,
    reminder,
    thanks,
)
from board.domain.rounds import Flag
from board.services import job_page, letter_files, letters
from board.services.running import running_job

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from board.domain.board import Board, CardMoney
    from board.domain.card import Card
    from board.domain.favours import Favour
    from board.domain.following import Followed
    from board.domain.letter import Letter
    from board.domain.letter_words import LetterWords
    from board.domain.news import News
    from board.domain.no_news import Owed
    from board.domain.people import Contact
    from board.domain.process import Step
    from board.services.running import RunningJob
    from board.services.workspace import Workspace


class Texts:
    """The texts of one round: words, jobs and terms are read once for all its messages."""

    def __init__(self, ws: Workspace, board: Board) -> None:
        """Write for a board as it was read."""
        self._ws, self._board = ws, board
        self._from_us = letters.from_us(ws, Case(today=ws.today(), job=""), None)
        self._words: dict[str, LetterWords] = {}
        self._jobs: dict[str, RunningJob | None] = {}
        self._money: dict[str, dict[str, CardMoney]] = {}

    def is_readable(self, card: Card) -> bool:
        """Return whether a customer may read of a card: not of steps with an internal date."""
        step = self._step(card)
        return step is None or asked_of_customer(step)

    def write(
        self, followed: Sequence[Followed], contact: Contact | None, favours: Sequence[Favour] = ()
    ) -> Letter:
        """Return the message about these cards, in the contact's language and style.

        It mentions ``favours``.
        """
        words = self.words(contact)
        case = self._case(followed, contact)
        rung = followed[0].due.rung if followed[0].due else None
        wanted = [self._wanted(words, each) for each in followed]
        return reminder(
            words,
            case,
            Reminder(
                wanted=wanted,
                does=rung.rung.does if rung else Does.ASK,
                tone=rung.rung.tone if rung else Tone.FRIENDLY,
                helps=bool(rung and rung.helps),
                offers=rung.rung.offers if rung else "",
                favours=[favour.what for favour in favours],
            ),
        )

    def asked(
        self, words: LetterWords, each: Followed, contact: Contact | None
    ) -> tuple[Case, Wanted]:
        """Return what a message about one card speaks of."""
        return self._case([each], contact), self._wanted(words, each)

    def no_news(
        self, word: Owed, contact: Contact | None, favours: Sequence[Favour] = ()
    ) -> Letter:
        """Return the message that nothing has changed about a job, and when the next word comes."""
        job = word.job
        customer = self._board.customers.get(job.customer_id or "")
        case = replace(
            self._from_us,
            job=job.name,
            in_hands=job.in_hands,
            customer=customer.name if customer else "",
        )
        case = letters.to_them(case, contact)
        return no_news(self.words(contact), case, word.next, [one.what for one in favours])

    def thanks(self, followed: Sequence[Followed], contact: Contact | None) -> Letter:
        """Return the message that thanks for what these cards asked for."""
        words = self.words(contact)
        case = self._case(followed, contact)
        return thanks(words, case, [self._wanted(words, each) for each in followed])

    def news(self, told: News, contact: Contact) -> Letter:
        """Return news as they go to somebody, with how they are stopped."""
        return news_letter(self.words(contact), self._case_of(contact), told.subject, told.text)

    def flags(
        self, subject: str, body: str, followed: Sequence[Followed], contact: Contact | None
    ) -> frozenset[Flag]:
        """Return what in a text a person must look at before it leaves."""
        words = self.words(contact)
        case = self._case(followed, contact) if followed else self._case_of(contact)
        said = {word for each in followed for word in answer_words(words, each.card.topic)}
        checks = letter_checks(words, case, _without(body, said), subject=subject)
        wrong = {each.kind for each in checks if not each.holds}
        kinds = {CheckKind.FRIENDLY: Flag.TONE, CheckKind.FILLED: Flag.UNFILLED}
        return frozenset(flag for kind, flag in kinds.items() if kind in wrong)

    def words(self, contact: Contact | None) -> LetterWords:
        """Return the words of the language in which somebody is written to."""
        language = (contact.language if contact else "") or self._ws.language
        if language not in self._words:
            self._words[language] = letters.words_for(self._ws, language)
        return self._words[language]

    def _case(self, followed: Sequence[Followed], contact: Contact | None) -> Case:
        board = self._board
        jobs = {board.jobs[each.card.job_id].name for each in followed if each.card.job_id}
        customer = board.customers.get(followed[0].card.customer_id or "")
        case = replace(
            self._from_us,
            job=jobs.pop() if len(jobs) == 1 else "",
            customer=customer.name if customer else "",
        )
        return letters.to_them(case, contact)

    def _case_of(self, contact: Contact | None) -> Case:
        return letters.to_them(self._from_us, contact)

    def _wanted(self, words: LetterWords, each: Followed) -> Wanted:
        card, step = each.card, self._step(each.card, words.language)
        job = self._job(card)
        own = step is not None and job is not None and self._speaks(job, step, words.language)
        money = self._terms(card)
        return Wanted(
            title=step.title if step else card.title,
            topic=card.topic,
            due=card.due,
            key=card.step_key if own else "",
            why=step.why if step and own else "",
            easiest=step.easiest if step and own else "",
            discount=words.money(money.discount, money.currency)
            if money and money.discount
            else "",
            fee=words.money(money.fee, money.currency) if money and money.fee else "",
            owed=bool(money and money.late_since and money.fee),
        )

    def _job(self, card: Card) -> RunningJob | None:
        if not card.step_key or card.job_id is None:
            return None
        if card.job_id not in self._jobs:
            try:
                self._jobs[card.job_id] = running_job(self._ws, card.job_id)
            except Refused:
                self._jobs[card.job_id] = None
        return self._jobs[card.job_id]

    def _step(self, card: Card, language: str = "") -> Step | None:
        """Return the step that a card is, with our texts of it in a language if given."""
        job = self._job(card)
        if job is None:
            return None
        steps: Iterable[Step] = job.running.steps
        if language:
            steps, _foreign = letter_files.in_language(self._ws.resources, job, language)
        return next((step for step in steps if step.key == card.step_key), None)

    def _speaks(self, job: RunningJob, step: Step, language: str) -> bool:
        """Return whether the texts of a step are in a language; the firm's own stay as they are."""
        _steps, foreign = letter_files.in_language(self._ws.resources, job, language)
        return step.key not in foreign

    def _terms(self, card: Card) -> CardMoney | None:
        if not card.step_key or card.job_id is None:
            return None
        if card.job_id not in self._money:
            self._money[card.job_id] = job_page.money(self._ws, card.job_id)
        return self._money[card.job_id].get(card.id)


def _without(body: str, words: Iterable[str]) -> str:
    """Return a text without the words in capitals with which a customer may answer."""
    for word in words:
        body = body.replace(word, word.lower())
    return body
