"""The commands: the same verbs as in the window, for scripts and for people who like it.

Loads no widgets and needs no display; pictures are the one exception and come from ``ui``.
"""

from __future__ import annotations

import json
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from board.app import documents, listing, papers
from board.app.arguments import DAY_FIRST
from board.app.desks import input_locale_here, open_desk
from board.domain.entry import parse_entry
from board.domain.errors import BadFile, BoardError, Refused
from board.domain.kinds import KINDS, in_order
from board.domain.offers import MarkKind
from board.domain.outgoing import escaped
from board.domain.people import Contact, Customer
from board.domain.sending import Outcome
from board.services import backups, cards, settings, stages, steps, undo, watch
from board.ui.search.entry_words import kept_words, unread_words
from board.ui.sentences import sentence
from board.ui.words import chip_text

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Callable, Mapping, Sequence
    from datetime import date

    from board.app.desks import Choice
    from board.domain.arrange import Arrangement
    from board.domain.card import Card
    from board.domain.dates import Found
    from board.domain.entry import Entry
    from board.services.workspace import Workspace

CUSTOMER = ("name", "note", "use_note", "tier", "since", "needs_a_hand", "country", "region")
CONTACT: Mapping[str, str] = {
    "contact": "name",
    **{name: name for name in ("email", "phone", "mobile", "language", "zone")},
}
"""The options of ``customers``: of the customer, and of the first contact by its own field."""

SHORT = 8  # shown characters of an id


class Cli:
    """One command on one open board, answering as text or as JSON."""

    def __init__(self, ws: Workspace, args: Namespace) -> None:
        """Take the open board and what the command line said."""
        self.ws = ws
        self.args = args

    def run(self) -> int:
        """Carry the command out; return the exit status."""
        command: Callable[[], int | None] = getattr(
            self, f"do_{self.args.command.replace('-', '_')}"
        )
        return command() or 0

    def do_add(self) -> None:
        """Add a follow-up from one line and its options."""
        args, ws = self.args, self.ws
        board = watch.load(ws)
        input_locale = input_locale_here()
        entry = parse_entry(
            " ".join(args.text),
            today=ws.today(),
            workdays=ws.workdays,
            customers={one.id: one.name for one in board.customers.values()},
            colleagues=board.colleagues,
            stages=board.stages,
            words=input_locale.words,
            dayfirst=input_locale.dayfirst,
            me=ws.author.colleague_id,
        )
        due = self._moment(args.due) if args.due else None
        draft = cards.Draft(
            title=entry.title,
            stage_id=self._stage(args.stage) if args.stage else entry.stage_id,
            customer=args.customer or ("" if entry.customer_id else entry.customer_text),
            customer_id=None if args.customer else entry.customer_id,
            job=args.job or "",
            owner=args.owner or ("" if entry.owner_id else entry.owner_text),
            owner_id=None if args.owner else entry.owner_id,
            due=due.date if due else entry.due,
            due_time=due.time if due and due.time else entry.due_time,
            note=args.note or "",
            asked=self._date(args.asked) if args.asked else None,
        )
        self._answer([cards.add(ws, draft).id])
        _say_unread(entry, " ".join(args.text), is_dated=bool(args.due))

    def do_list(self) -> None:
        """List cards in board order."""
        shown = listing.chosen(self.ws, self.args)
        if self.args.json:
            self._print([documents.card_document(shown.arrangement, i) for i in shown.ids])
            return
        for card_id in shown.ids:
            _say(self._line(shown.arrangement, card_id))

    def do_show(self) -> None:
        """Show everything on a card."""
        card = self._card()
        details = watch.details(self.ws, card.id)
        if details is None:
            raise Refused("card_gone")
        arrangement = listing.everything(self.ws, removed=[card])
        document = documents.details_document(arrangement, details)
        if self.args.json:
            self._print(document)
            return
        for name, value in document.items():
            if value not in (None, [], False):
                _say(f"{name}: {_plain(value)}")

    def do_move(self) -> None:
        """Move a card to a stage."""
        card = self._card()
        cards.move(self.ws, [card.id], self._stage(self.args.stage), asks=False)
        self._answer([card.id])

    def do_done(self) -> None:
        """Mark a card as done."""
        card = self._card()
        cards.finish(self.ws, [card.id])
        self._answer([card.id])

    def do_snooze(self) -> None:
        """Hide a card until a day."""
        card = self._card()
        due = self._date(self.args.due) if self.args.due else None
        cards.snooze(self.ws, [card.id], self._date(self.args.until), due=due)
        self._answer([card.id])

    def do_archive(self) -> None:
        """Put a card into the archive."""
        card = self._card()
        cards.archive(self.ws, [card.id])
        self._answer([card.id])

    def do_edit(self) -> None:
        """Change some fields of a card in one action."""
        card, args = self._card(), self.args
        names = ("title", "customer", "job", "owner", "note")
        fields: dict[str, object] = {
            name: getattr(args, name) for name in names if getattr(args, name) is not None
        }
        if args.due is not None:
            due = self._moment(args.due) if args.due else None
            fields["due"] = due.date if due else None
            if due and due.time:
                fields["due_time"] = due.time
        if args.stage is not None:
            fields["stage_id"] = self._stage(args.stage)
        cards.edit(self.ws, card.id, fields, asks=False, seen=card)
        self._answer([card.id])

    def do_plan(self) -> None:
        """Show the plan of a job that nobody has started."""
        from board.app import job_commands
        from board.services import jobs

        draft = job_commands.draft(self.ws, self.args, self._date)
        planned = jobs.plan(self.ws, draft)
        self._tell(
            job_commands.plan_document(planned.process, planned.plan),
            job_commands.plan_words(planned.process, planned.plan),
        )

    def do_start_job(self) -> None:
        """Start a job."""
        from board.app import job_commands
        from board.services import jobs

        started = jobs.start(self.ws, job_commands.draft(self.ws, self.args, self._date))
        document = job_commands.plan_document(started.process, started.plan, started.cards)
        words = f"{started.job.id[:SHORT]}  {started.job.name}\n"
        words += job_commands.plan_words(started.process, started.plan)
        self._tell({"job": started.job.id, **document}, words)

    def do_jobs(self) -> None:
        """List the running jobs, first the one that must be in hands first."""
        from board.app import job_commands
        from board.services import job_page

        found = job_page.listed(self.ws, also_closed=self.args.all)
        if self.args.json:
            self._print([job_commands.job_document(each) for each in found])
            return
        for each in found:
            _say(job_commands.job_words(each))

    def do_job(self) -> None:
        """Show a running job with its steps."""
        from board.app import job_commands
        from board.services import job_page

        job = listing.job_by_prefix(self.ws, self.args.id)
        found = job_page.view(self.ws, job.id).standing
        document = job_commands.job_document(found)
        self._tell(
            {**document, "steps": job_commands.step_documents(found)},
            f"{job_commands.job_words(found)}\n{job_commands.step_words(found)}",
        )

    def do_undo(self) -> None:
        """Take back the last change."""
        self._answer(undo.undo(self.ws).card_ids)

    def do_redo(self) -> None:
        """Bring back what was undone last."""
        self._answer(undo.redo(self.ws).card_ids)

    def do_import(self) -> None:
        """Bring in a file, or only say what would happen."""
        from board.services.importing import importers, transfer
        from board.services.mail_cards import is_mail

        args, ws = self.args, self.ws
        if is_mail(Path(args.file)):
            self._bring_mail_in(Path(args.file))
            return
        input_locale = input_locale_here()
        incoming = transfer.read_file(
            ws,
            Path(args.file),
            map_option=args.map or "",
            dayfirst=input_locale.dayfirst if args.dates is None else args.dates == DAY_FIRST,
            language=input_locale.language,
            kind=importers.called(args.kind),
        )
        if args.asked:
            incoming = replace(incoming, asked=steps.asked_at(ws, self._date(args.asked)))
        report = transfer.preview(ws, incoming) if args.preview else transfer.bring_in(ws, incoming)
        if args.json:
            self._print(documents.report_document(report, incoming))
            return
        for line in listing.report_lines(report, incoming):
            _say(line)

    def _bring_mail_in(self, file: Path) -> None:
        """Make a card of a mail; of one that is on the board already, tell its card."""
        from board.services import mail_cards

        if self.args.preview:
            raise Refused("mail_no_preview")
        brought = mail_cards.bring_in(self.ws, [mail_cards.read(file)])
        ids = [*brought.made, *brought.there]
        if self.args.json:
            self._print({"added": len(brought.made), "merged": 0, "skipped": 0, "cards": ids})
        else:
            said = "added" if brought.made else "on the board already"
            _say(f"{said}: {' '.join(ids)}")

    def do_export(self) -> int:
        """Write the board to a file, by its ending."""
        from board.services.importing import transfer

        path = Path(self.args.file)
        ending = path.suffix.lower()
        if self.args.day_sheet or ending == ".pdf":
            count = papers.write(self.ws, path, day_sheet=self.args.day_sheet)
        elif ending == ".png":
            self._write_picture(path)
            count = len(watch.load(self.ws).cards)
        else:
            count = transfer.export(self.ws, path, also_known=(".pdf", ".png"))
        self._tell({"file": str(path), "cards": count}, f"{path}: {count}")
        return 0

    def do_processes(self) -> None:
        """List the processes, or write one to a file, or take one from there."""
        from board.exchange.process_file import document
        from board.services import processes

        args, ws = self.args, self.ws
        if args.bring_in:
            told = [processes.bring_in(ws, Path(args.bring_in))]
        elif args.name or args.export:
            told = [processes.called(ws, args.name or "")]
        else:
            told = processes.listed(ws)
        if args.export:
            processes.write_file(told[0], Path(args.export))
        if args.json:
            self._print([document(one) for one in told])
            return
        for one in told:
            _say(f"{one.name}  {one.version}  {one.language}  {len(one.steps)}")

    def do_letter(self) -> None:
        """Show, save or note as told the letter of a job."""
        from board.services import letter_files, letters, telling

        args, ws = self.args, self.ws
        job = listing.job_by_prefix(ws, args.id)
        language = letters.language_known(args.language) if args.language else None
        sheet = letters.plan(ws, job.id, language)
        if args.out:
            letter_files.write(ws, sheet, Path(args.out))
        if args.told:
            telling.told(ws, sheet)
        document = documents.letter_document(sheet, told=args.told)
        self._tell(document, f"{sheet.letter.subject}\n\n{sheet.letter.body}".rstrip())

    def do_customers(self) -> None:
        """List the customers, or change one and the first contact there in one action."""
        from board.services import letters, people, records

        args, ws = self.args, self.ws
        chosen = ws.where(Customer)
        if args.edit:
            customer = listing.customer_by_prefix(ws, args.edit)
            typed = {name: getattr(args, name) for name in (*CUSTOMER, *CONTACT)}
            told: dict[str, Any] = {name: held for name, held in typed.items() if held is not None}
            if "since" in told:
                told["since"] = self._date(told["since"]) if told["since"] else None
            if told.get("language"):
                told["language"] = letters.language_known(told["language"])
            people.reach(
                ws,
                customer.id,
                {CONTACT[name]: held for name, held in told.items() if name in CONTACT},
                {name: held for name, held in told.items() if name in CUSTOMER},
                seen=customer,
            )
            chosen = records.get(ws, Customer, [customer.id])
        contacts = records.by_parent(ws, Contact)
        found = [
            documents.customer_document(one, contacts.get(one.id, ()))
            for one in in_order(KINDS["customer"], chosen)
        ]
        if args.json:
            self._print(found[0] if args.edit else found)
            return
        for one in found:
            parts = (str(one["id"])[:SHORT], one["name"], one["email"], one["phone"])
            _say("  ".join(str(part) for part in parts if part))

    def do_settings(self) -> None:
        """Tell the firm's settings, or one of them, or set one."""
        from board.domain import firm_text

        args, ws = self.args, self.ws
        if args.value is not None:
            value = firm_text.read(ws.firm, args.key, args.value, ws.today())
            settings.set_firm(ws, {args.key: value}, seen=ws.firm)
        keys = (args.key,) if args.key else firm_text.keys()
        told = {key: firm_text.shown(ws.firm, key) for key in keys}
        lines = [firm_text.words(ws.firm, key) for key in keys]
        if not args.key:
            lines = [f"{key}: {line}" for key, line in zip(keys, lines, strict=True)]
        self._tell(told, "\n".join(lines))

    def do_remind(self) -> int:
        """Tell what goes out today; approve and send what was asked for."""
        from board.app import mail_commands
        from board.ui.mail.mail_words import MailWords
        from board.ui.round.round_words import RoundWords

        items, trouble = mail_commands.remind(self.ws, self.args)
        words = RoundWords(self.ws.today())
        if self.args.json:
            self._print(mail_commands.documents(items, words))
        else:
            for line in mail_commands.lines(items, words):
                _say(line)
        if trouble is not None:
            sys.stderr.write(f"{MailWords().sentence(trouble)}\n")
        return 1 if trouble is not None else 0

    def do_mail_setup(self) -> None:
        """Say from which mailbox messages leave."""
        from board.app import mail_commands

        document = mail_commands.set_up(self.ws, self.args)
        self._tell(document, "{from}  {host}:{port}  {security}".format(**document))

    def do_mail_test(self) -> int:
        """Send a test to the mailbox itself, and open it where it is watched."""
        from board.app import mail_commands
        from board.ui.mail.mail_words import MailWords

        words = MailWords()
        answer = mail_commands.test(self.ws, *words.test_message(self.ws.firm.name))
        reading = mail_commands.test_reading(self.ws)
        document = mail_commands.answer_document(answer)
        document["reading"] = mail_commands.answer_document(reading) if reading else None
        lines = [words.sentence(answer)]
        lines += [" ".join(words.of_reading(reading))] if reading else []
        self._tell(document, "\n".join(lines))
        good = [each.outcome is Outcome.SENT for each in (answer, reading) if each is not None]
        return 0 if all(good) else 1

    def do_snapshot(self) -> None:
        """Write a picture of the board."""
        path = Path(self.args.file)
        if path.suffix.lower() != ".png":
            raise BadFile("ending_unknown", ending=path.suffix, known=[".png"])
        card = listing.by_prefix(self.ws, self.args.card) if self.args.card else None
        text = self.args.size or ("1920x1080" if self.args.wall else "1500x860")
        size = _size(text)
        if self.args.wall:
            self._write_wall(path, size)
        else:
            self._write_picture(path, size, look=self.args.theme, card_id=card.id if card else "")
        self._tell({"file": str(path), "size": text}, str(path))

    def do_backup(self) -> None:
        """Make a backup."""
        target = Path(self.args.file).absolute() if self.args.file else None
        made = backups.make(self.ws, target, force=self.args.force)
        self._tell({"file": str(made)}, str(made))

    def do_restore(self) -> None:
        """Put a backup back; the replaced state is kept as a backup."""
        source = Path(self.args.file).absolute()
        kept = backups.restore(self.ws, source, anyway=self.args.anyway)
        self._tell({"restored": str(source), "kept": str(kept)}, f"{source}\n{kept}")

    def do_check(self) -> int:
        """Check the board file."""
        problems = backups.check(self.ws)
        words = "\n".join(problems) if problems else "ok"
        self._tell({"ok": not problems, "problems": problems}, words)
        return 1 if problems else 0

    def _write_picture(
        self,
        path: Path,
        size: tuple[int, int] = (1500, 860),
        *,
        look: str = "light",
        card_id: str = "",
    ) -> None:
        from board.app.paths import config_folder, resource
        from board.services.importing import transfer
        from board.ui.printing.pictures import Picture, application, board_png  # what needs widgets
        from board.ui.settings.desk_settings import DeskStore
        from board.ui.settings.languages import speak

        application()
        language = DeskStore(config_folder() / "desk.ini").read("").language
        speak(language, resource("translations"))  # as the window, other than what is printed
        picture = Picture(size, look, card_id)
        transfer.save(path, board_png(self.ws, picture, resource()))

    def _write_wall(self, path: Path, size: tuple[int, int]) -> None:
        from board.app.paths import config_folder, resource
        from board.services.importing import transfer
        from board.ui.settings.desk_settings import DeskStore
        from board.ui.wall.wall_pictures import wall_png

        settings = DeskStore(config_folder() / "desk.ini").read_wall()
        look = self.args.theme
        transfer.save(path, wall_png(self.ws, size, look=look, settings=settings, at=resource()))

    def _card(self) -> Card:
        return listing.by_prefix(self.ws, self.args.id)

    def _stage(self, name: str) -> str:
        return stages.called(stages.listed(self.ws), name).id

    def _moment(self, text: str) -> Found:
        due = input_locale_here().moment(text, today=self.ws.today(), workdays=self.ws.workdays)
        if due is None:
            raise Refused("date_unreadable", text=text)
        return due

    def _date(self, text: str) -> date:
        day = input_locale_here().date(text, today=self.ws.today(), workdays=self.ws.workdays)
        if day is None:
            raise Refused("date_unreadable", text=text)
        return day

    def _answer(self, card_ids: Sequence[str]) -> None:
        """Print the changed card, or all of them when they are several."""
        changed = cards.read(self.ws, card_ids)
        arrangement = listing.everything(self.ws, removed=changed)
        if not self.args.json:
            for card_id in card_ids:
                _say(self._line(arrangement, card_id))
            return
        found = [documents.card_document(arrangement, card_id) for card_id in card_ids]
        self._print(found[0] if len(found) == 1 else found)

    @staticmethod
    def _line(arrangement: Arrangement, card_id: str) -> str:
        """Return id, urgency, stage, title and whom it is for, on one line."""
        summary = arrangement.summary(card_id)
        stage = arrangement.board.stages[arrangement.card(card_id).stage_id]
        whom = " · ".join(
            part for part in (summary.customer, summary.job, summary.initials) if part
        )
        parts = (card_id[:SHORT], chip_text(summary), stage.name, summary.title, whom)
        return "  ".join(part for part in parts if part)

    def _tell(self, document: documents.Document, words: str) -> None:
        if self.args.json:
            self._print(document)
        else:
            _say(words)

    @staticmethod
    def _print(document: object) -> None:
        _say(_json(document))


def run(choice: Choice, args: Namespace) -> int:
    """Open the board, carry out one command, close it again; return the exit status."""
    if args.command == "restore":
        choice = replace(choice, may_make=True)  # a lost board is what backups are for
    restored = _restored_unopened(choice, args)
    if restored is not None:
        return restored
    ws = open_desk(choice)
    try:
        if unknown := settings.unknown_zone(ws):
            sys.stderr.write(f"{sentence(Refused('zone_elsewhere', zone=unknown))}\n")
        return Cli(ws, args).run()
    finally:
        ws.store.close()


def _restored_unopened(choice: Choice, args: Namespace) -> int | None:
    """Put a backup in the place of a board that is too damaged to open; None when it opens."""
    if args.command != "restore":
        return None
    try:
        open_desk(choice).store.close()
    except BoardError as error:
        board = choice.address.path
        if board is None or error.kind not in backups.DAMAGED:
            raise
        if error.kind == "not_a_board" and not backups.listed(board):
            raise
    else:
        return None
    from board.services.workspace import system_clock

    source = Path(args.file).absolute()
    kept = backups.replace_damaged(board, source, system_clock())
    document = {"restored": str(source), "kept": str(kept)}
    _say(_json(document) if args.json else f"{source}\n{kept}")
    return 0


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.lower().partition("x")
    if not (width.isdecimal() and height.isdecimal()):
        raise Refused("size_unreadable", text=text)
    size = int(width), int(height)
    if not all(100 <= side <= 10_000 for side in size):  # noqa: PLR2004 - a picture one can see
        raise Refused("size_unreadable", text=text)
    return size


def _json(document: object) -> str:
    """Return a document as JSON; what a terminal would obey stands in it as an escape."""
    return escaped(json.dumps(document, ensure_ascii=False, indent=2))


def _plain(value: object) -> str:
    if isinstance(value, list):
        return "".join(f"\n  - {_plain(item)}" for item in value)
    if isinstance(value, dict):
        return ", ".join(f"{k}: {v}" for k, v in value.items() if v not in (None, "", [], False))
    return str(value)


def _say_unread(entry: Entry, line: str, *, is_dated: bool) -> None:
    """Say on standard error what looks like a date and so on but stays in the title."""
    said = [unread_words(mark) for mark in entry.unread]
    said += [
        kept_words(line[offer.start : offer.end], offer)
        for offer in entry.offers
        if offer.kind is not MarkKind.CUSTOMER and not is_dated
    ]
    for words in said:
        sys.stderr.write(f"{words}\n")


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
