"""What is said of each verb: when it is done, when it failed, and in *Undo*; in one table."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject

from board.ui.words import Counted

if TYPE_CHECKING:
    from collections.abc import Mapping

    from board.domain.arrange import Totals
    from board.domain.change import Commit

LONGEST_TITLE = 40


class Words(NamedTuple):
    """What a verb is called in *Undo*; what could not be done; what was, if not just that."""

    undo: str
    failed: str = ""
    done: str = ""


class Said(QObject):
    """Says what was done; the table is read once, in the language of its first use."""

    def done(self, verb: str, **values: str) -> str:
        """Return "“Approve proof” moved to Asked"."""
        words = self._of(verb)
        return words.done.format(**values) if words.done else _capital(words.undo)

    def failed(self, verb: str, **values: str) -> str:
        """Return "“Approve proof” could not be moved"."""
        return self._of(verb).failed.format(**values)

    def verb(self, verb: str) -> str:
        """Return what an action of the journal is called: "card moved"."""
        return self._of(verb).undo

    def undone(self, verb: str) -> str:
        """Return "Undone: card moved"."""
        return self.tr("Undone: {verb}").format(verb=self.verb(verb))

    def redone(self, verb: str) -> str:
        """Return "Done again: card moved"."""
        return self.tr("Done again: {verb}").format(verb=self.verb(verb))

    def followed(self, done: str, commit: Commit) -> str:
        """Return what was done, with what followed by itself: "… done. Next: “Production”"."""
        said = [done] if done else []
        if commit.delivered:
            jobs = ", ".join(commit.delivered)
            said.append(self.tr("{job} is delivered; what comes after is dated").format(job=jobs))
        elif commit.opened:
            steps = ", ".join(self.cards([title]) for title in commit.opened)
            said.append(self.tr("Next: {steps}").format(steps=steps))
        return ". ".join(said)

    def hidden(self, stage: str, totals: Totals) -> str:
        """Return "“Reminded” hidden, with 4 cards, 2 late"."""
        words = Counted()
        inside = [words.cards(totals.open)] if totals.open else []
        inside += [words.late_cards(totals.late)] if totals.late else []
        inside += [words.today_cards(totals.today)] if totals.today else []
        if not inside:
            return self.tr("“{stage}” hidden").format(stage=stage)
        pattern = self.tr("“{stage}” hidden, with {cards}")
        return pattern.format(stage=stage, cards=", ".join(inside))

    def shown_again(self, stages: list[str]) -> str:
        """Return "“Asked”, “Reminded” shown again"."""
        names = ", ".join(self.tr("“{title}”").format(title=name) for name in stages)
        return self.tr("{stages} shown again").format(stages=names)

    def cards(self, titles: list[str]) -> str:
        """Return the title of one card in quotes, or how many they are."""
        if len(titles) == 1:
            title = titles[0]
            short = title if len(title) <= LONGEST_TITLE else f"{title[:LONGEST_TITLE]}…"
            return self.tr("“{title}”").format(title=short)
        return Counted().cards(len(titles))

    def _of(self, verb: str) -> Words:
        return self._table.get(verb) or Words(verb)

    @cached_property
    def _table(self) -> Mapping[str, Words]:
        return {**self._of_cards(), **self._of_stages(), **self._of_jobs(), **self._of_records()}

    def _of_cards(self) -> Mapping[str, Words]:
        not_noted, not_logged = self.tr("Not noted"), self.tr("Not logged")
        return {
            "add": Words(
                self.tr("card added"),
                self.tr("“{text}” could not be added"),
                self.tr("{what} added to {stage}"),
            ),
            "edit": Words(
                self.tr("card changed"),
                self.tr("{what} could not be changed"),
                self.tr("{what} changed"),
            ),
            "move": Words(
                self.tr("card moved"),
                self.tr("{what} could not be moved"),
                self.tr("{what} moved to {stage}"),
            ),
            "done": Words(
                self.tr("card done"), self.tr("Not marked as done"), self.tr("{what} done")
            ),
            "refer": Words(self.tr("card done"), self.tr("Not marked as done")),
            "reopen": Words(
                self.tr("card brought back"),
                self.tr("Not brought back"),
                self.tr("{what} brought back"),
            ),
            "snooze": Words(
                self.tr("card snoozed"),
                self.tr("Not snoozed"),
                self.tr("{what} snoozed until {day}"),
            ),
            "wake": Words(self.tr("snooze ended"), self.tr("Still snoozed")),
            "assign": Words(
                self.tr("card assigned"), self.tr("Not assigned"), self.tr("{what} given to {name}")
            ),
            "date": Words(self.tr("date set"), self.tr("Not dated"), self.tr("{what} dated")),
            "date_all": Words("", self.tr("Not dated"), self.tr("{cards} due on {day}")),
            "archive": Words(
                self.tr("card archived"), self.tr("Not archived"), self.tr("{what} archived")
            ),
            "delete": Words(
                self.tr("card deleted"), self.tr("Not deleted"), self.tr("{what} deleted")
            ),
            "answered": Words(
                self.tr("answer noted"), not_noted, self.tr("They answered {what}: our turn")
            ),
            "acknowledged": Words(
                self.tr("acknowledgement noted"), not_noted, self.tr("They know of {what}")
            ),
            "they_promised": Words(
                self.tr("promise noted"), not_noted, self.tr("They promised {what} for {day}")
            ),
            "pause": Words(self.tr("paused"), self.tr("Not paused")),
            "resume": Words(self.tr("pause ended"), self.tr("Still paused")),
            "done_for_them": Words(
                self.tr("done for them"), not_noted, self.tr("We do {what} for them: our turn")
            ),
            "help_accepted": Words(
                self.tr("help taken"), not_noted, self.tr("A card of ours was made for {day}")
            ),
            "no_answer": Words(self.tr("mail put aside"), not_noted),
            "help": Words(self.tr("help offered"), not_noted, self.tr("Help offered on {what}")),
            "checklist": Words(
                self.tr("checklist changed"), self.tr("The checklist could not be changed")
            ),
            "link": Words(self.tr("link changed"), self.tr("The link could not be changed")),
            "start_job": Words(self.tr("job started"), self.tr("The job could not be started")),
            "log_call": Words(self.tr("call logged"), not_logged),
            "log_email": Words(self.tr("e-mail logged"), not_logged),
            "log_visit": Words(self.tr("visit logged"), not_logged),
            "log_note": Words(self.tr("note added"), not_logged),
            "import": Words(self.tr("import")),
            "mail_to_card": Words(self.tr("card made of a mail")),
            "edit_letter": Words(self.tr("letter edited"), self.tr("The letter could not be kept")),
            "drop_letter": Words(
                self.tr("letter written anew"), self.tr("The letter could not be written anew")
            ),
            "edit_text": Words(
                self.tr("text of letters changed"), self.tr("The text could not be kept")
            ),
            "reset_text": Words(
                self.tr("text of letters put back"), self.tr("The text could not be put back")
            ),
            "approve": Words(self.tr("message approved"), self.tr("Not approved")),
            "went_out": Words(self.tr("message noted as out"), not_noted),
            "stepped_in": Words(self.tr("card seen to"), not_noted),
            "skip_rung": Words(self.tr("message skipped"), self.tr("Not skipped")),
            "it_was_sent": Words(self.tr("message noted as sent"), not_noted),
            "send_again": Words(self.tr("message let go again"), self.tr("Not sent again")),
            "told": Words(
                self.tr("letter noted as out"), self.tr("It could not be noted that it went out")
            ),
        }

    def _of_jobs(self) -> Mapping[str, Words]:
        not_dated, not_changed = self.tr("Not dated"), self.tr("Not changed")
        not_closed, not_noted = self.tr("Not closed"), self.tr("Not noted")
        return {
            "re_date": Words(self.tr("job dated anew"), not_dated),
            "apply_dates": Words(self.tr("new dates given"), not_dated),
            "add_step": Words(self.tr("step added"), self.tr("Not added")),
            "skip_step": Words(self.tr("step left out"), not_changed),
            "move_step": Words(self.tr("order of steps changed"), not_changed),
            "sent_back": Words(self.tr("step sent back"), not_noted),
            "promise": Words(self.tr("date promised"), self.tr("Not promised")),
            "delivered": Words(self.tr("delivery noted"), not_noted),
            "close_job": Words(self.tr("job closed"), not_closed),
            "hold_job": Words(self.tr("job put on hold"), not_changed),
            "resume_job": Words(self.tr("job goes on"), not_changed),
            "take_up_job": Words(self.tr("job taken up again"), not_changed),
            "waive_fee": Words(self.tr("fee waived"), self.tr("Not waived")),
        }

    def _of_stages(self) -> Mapping[str, Words]:
        return {
            "add_stage": Words(self.tr("stage added"), self.tr("The stage could not be added")),
            "edit_stage": Words(
                self.tr("stage changed"), self.tr("The stage could not be changed")
            ),
            "move_stage": Words(self.tr("stage moved"), self.tr("The stage could not be moved")),
            "remove_stage": Words(
                self.tr("stage removed"), self.tr("The stage could not be removed")
            ),
            "archive_done": Words("", self.tr("Not archived"), self.tr("Done cards archived")),
        }

    def _of_records(self) -> Mapping[str, Words]:
        """Return the words of adding, changing, removing and merging rows of other kinds."""
        not_added, not_changed = self.tr("Not added"), self.tr("Not changed")
        not_removed, not_merged = self.tr("Not removed"), self.tr("Not merged")
        return {
            "add_customer": Words(self.tr("customer added"), not_added),
            "edit_customer": Words(self.tr("customer changed"), not_changed),
            "remove_customer": Words(self.tr("customer removed"), not_removed),
            "merge_customers": Words(self.tr("customers merged"), not_merged),
            "add_contact": Words(self.tr("contact added"), not_added),
            "edit_contact": Words(self.tr("contact changed"), not_changed),
            "remove_contact": Words(self.tr("contact removed"), not_removed),
            "add_absence": Words(self.tr("days off added"), not_added),
            "edit_absence": Words(self.tr("days off changed"), not_changed),
            "remove_absence": Words(self.tr("days off removed"), not_removed),
            "add_favour": Words(self.tr("favour granted"), not_added),
            "edit_favour": Words(self.tr("favour changed"), not_changed),
            "remove_favour": Words(self.tr("favour removed"), not_removed),
            "write_news": Words(self.tr("news put into the rounds"), self.tr("Not written")),
            "told_favour": Words(self.tr("favour told"), self.tr("Not noted")),
            "ask_exception": Words(self.tr("exception asked for"), not_added),
            "add_partner": Words(self.tr("partner added"), not_added),
            "edit_partner": Words(self.tr("partner changed"), not_changed),
            "remove_partner": Words(self.tr("partner removed"), not_removed),
            "add_rule": Words(self.tr("exception rule added"), not_added),
            "edit_rule": Words(self.tr("exception rule changed"), not_changed),
            "remove_rule": Words(self.tr("exception rule removed"), not_removed),
            "add_expectation": Words(self.tr("expectation added"), not_added),
            "edit_expectation": Words(self.tr("expectation changed"), not_changed),
            "remove_expectation": Words(self.tr("expectation removed"), not_removed),
            "add_colleague": Words(self.tr("colleague added"), not_added),
            "edit_colleague": Words(self.tr("colleague changed"), not_changed),
            "merge_colleagues": Words(self.tr("colleagues merged"), not_merged),
            "add_process": Words(self.tr("process added"), not_added),
            "save_process": Words(
                self.tr("process saved"),
                self.tr("“{name}” could not be saved"),
                self.tr("“{name}” saved as version {version}"),
            ),
            "copy_process": Words(self.tr("process copied"), self.tr("Not copied")),
            "import_process": Words(self.tr("process imported"), self.tr("Not imported")),
            "apply_process": Words(
                self.tr("new version taken over"), self.tr("The new version was not taken over")
            ),
            "remove_process": Words(self.tr("process removed"), not_removed),
            "add_ladder": Words(self.tr("ladder added"), not_added),
            "copy_ladder": Words(self.tr("ladder copied"), self.tr("Not copied")),
            "save_ladder": Words(
                self.tr("ladder saved"),
                self.tr("“{name}” could not be saved"),
                self.tr("“{name}” saved"),
            ),
            "remove_ladder": Words(self.tr("ladder removed"), not_removed),
            "choose_ladder": Words(self.tr("ladder chosen"), not_changed),
            "settings": Words(
                self.tr("settings changed"), self.tr("The settings could not be changed")
            ),
        }


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
