"""What the command line understands."""

from __future__ import annotations

import argparse
from datetime import date, datetime
from typing import TYPE_CHECKING, NoReturn

from board import __version__
from board.domain.people import Tier

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

YEARS = range(1970, 2151)  # holidays are known until then
DUE_TODAY = "due today"
DAY_FIRST, MONTH_FIRST = "day-first", "month-first"
SELF_TESTS = ("all", "first-window")


class _NotAlone(Exception):  # noqa: N818 - no error yet: the whole parser says what it is
    """There is more on the command line than options of the window."""


class _ForWindow(argparse.ArgumentParser):
    """Knows the options of the window alone; it neither helps nor complains."""

    def error(self, message: str) -> NoReturn:
        """Leave it to the whole parser."""
        raise _NotAlone(message)


def parsed(arguments: Sequence[str] | None) -> argparse.Namespace:
    """Read the command line; the parsers of all commands are made where there may be one.

    Making them takes 5 ms of each start of the window.
    """
    alone = _ForWindow(add_help=False)
    _add_own(alone)
    try:
        found, more = alone.parse_known_args(arguments)
    except _NotAlone:
        return parser().parse_args(arguments)
    if more:
        return parser().parse_args(arguments)
    found.command = None
    return found


def parser() -> argparse.ArgumentParser:
    """Return the parser of the whole command line."""
    top = argparse.ArgumentParser(
        prog="followup-board",
        description="A board that makes sure every follow-up with a customer happens.",
        epilog="Without a command the board opens in a window.",
    )
    _add_own(top)
    commands = top.add_subparsers(dest="command", metavar="COMMAND")
    # Global options may stand after the command too; there they only count when they are given.
    everywhere = argparse.ArgumentParser(add_help=False)
    _add_globals(everywhere, default=argparse.SUPPRESS)
    _add_card_commands(commands, everywhere)
    _add_plan_commands(commands, everywhere)
    _add_file_commands(commands, everywhere)
    _add_job_commands(commands, everywhere)
    return top


def _add_own(top: argparse.ArgumentParser) -> None:
    """Add the options that stand before a command, or alone."""
    top.add_argument("--version", action="version", version=f"followup-board {__version__}")
    top.add_argument(
        "--self-test", nargs="?", const="all", choices=SELF_TESTS, help=argparse.SUPPRESS
    )
    _add_globals(top, default=None)
    top.add_argument(
        "--quick-add", action="store_true", help="only a small window to add a follow-up in"
    )


def _add_globals(to: argparse.ArgumentParser, default: object, *, with_today: bool = True) -> None:
    to.add_argument("--board", metavar="FILE_OR_URL", default=default, help="the board to open")
    to.add_argument("--demo", action="store_true", default=default or False, help="a board to try")
    if with_today:
        to.add_argument(
            "--today",
            metavar="DATE[THH:MM]",
            type=_day,
            default=default,
            help="another day than today; with a time the clock starts there",
        )
    to.add_argument(
        "--wall", action="store_true", default=default or False, help="the board for the whole room"
    )
    to.add_argument(
        "--screen", metavar="NAME_OR_NUMBER", default=default, help="the screen of the wall"
    )
    to.add_argument("--json", action="store_true", default=default or False, help="answer in JSON")


def _add_card_commands(
    commands: argparse._SubParsersAction[argparse.ArgumentParser],
    everywhere: argparse.ArgumentParser,
) -> None:
    def command(name: str, words: str) -> argparse.ArgumentParser:
        return commands.add_parser(name, help=words, description=words, parents=[everywhere])

    add = command("add", "Add a follow-up.")
    add.add_argument("text", nargs="+", help='"call Joe at Tall Pines re quote fri @EM"')
    _add_fields(add, ("customer", "job", "due", "stage", "owner", "note"))
    add.add_argument("--asked", metavar="DATE", help="they were asked on that day already")
    _add_list(commands)
    for name, words in (
        ("show", "Show everything on a card."),
        ("done", "Mark a card as done."),
        ("archive", "Put a card into the archive."),
    ):
        command(name, words).add_argument("id", help="the id, or its beginning")
    move = command("move", "Move a card to a stage.")
    move.add_argument("id", help="the id, or its beginning")
    move.add_argument("stage", help="the name of the stage, or its beginning")
    snooze = command("snooze", "Hide a card until a day.")
    snooze.add_argument("id", help="the id, or its beginning")
    snooze.add_argument("until", metavar="DATE", help="fri, +2bd, 2026-12-01")
    snooze.add_argument("--due", metavar="D", help="the new due date, when it lies before")
    edit = command("edit", "Change a card.")
    edit.add_argument("id", help="the id, or its beginning")
    _add_fields(edit, ("title", "customer", "job", "due", "owner", "stage", "note"))
    command("undo", "Take back your last change.")
    command("redo", "Bring back what you undid last.")


def _add_list(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    # A parser of its own: bare, --today means "due today" here; with a date it is the global one.
    everywhere = argparse.ArgumentParser(add_help=False)
    _add_globals(everywhere, default=argparse.SUPPRESS, with_today=False)
    words = "List the cards in board order."
    show = commands.add_parser("list", help=words, description=words, parents=[everywhere])
    show.add_argument("--late", action="store_true", help="only late ones")
    show.add_argument(
        "--today",
        dest="due_today",
        nargs="?",
        const=DUE_TODAY,
        type=_day_or_due,
        metavar="DATE",
        help="only those due today; with a date: as if that were today",
    )
    show.add_argument("--stage", metavar="S", help="only of this stage")
    show.add_argument("--customer", metavar="C", help="only of this customer")
    show.add_argument("--search", metavar="W", help="only with these words, as in the window")
    show.add_argument("--all", action="store_true", help="archived and snoozed ones too")


def _add_fields(to: argparse.ArgumentParser, names: tuple[str, ...]) -> None:
    for name in names:
        to.add_argument(f"--{name}", metavar=name[0].upper(), help=f"the {name}")


def _add_plan_commands(
    commands: argparse._SubParsersAction[argparse.ArgumentParser],
    everywhere: argparse.ArgumentParser,
) -> None:
    def command(name: str, words: str) -> argparse.ArgumentParser:
        return commands.add_parser(name, help=words, description=words, parents=[everywhere])

    show = command("plan", "Date a job back from the day it must be in hands; writes nothing.")
    begin = command("start-job", "Start a job: the cards of all its steps appear.")
    for each in (show, begin):
        each.add_argument("--process", metavar="N", required=True, help="the name of the process")
        each.add_argument("--in-hands", metavar="D", required=True, help="2026-12-18, 18 dec")
        each.add_argument(
            "--customer", metavar="C", required=each is begin, default="", help="the customer"
        )
        each.add_argument("--start", metavar="D", help="as if today were that day")
        each.add_argument(
            "--firm",
            choices=("event", "preferred"),
            default="preferred",
            help="whether the day is that of an event or only preferred",
        )
    begin.add_argument("--what", metavar="TEXT", required=True, help='"Mugs x500"')
    begin.add_argument("--reference", metavar="R", default="", help="their number for it")
    begin.add_argument("--value", metavar="M", help="its price: 120000 cents, or $1,200.00")
    begin.add_argument("--anyway", action="store_true", help="even if it cannot be in time")


def _add_file_commands(
    commands: argparse._SubParsersAction[argparse.ArgumentParser],
    everywhere: argparse.ArgumentParser,
) -> None:
    def command(name: str, words: str) -> argparse.ArgumentParser:
        return commands.add_parser(name, help=words, description=words, parents=[everywhere])

    bring = command("import", "Bring in cards from a table (CSV) or a Trello, WeKan or own board.")
    bring.add_argument("file")
    bring.add_argument("--preview", action="store_true", help="only say what would happen")
    bring.add_argument(
        "--kind", metavar="K", default="cards", help="what the lines of a table are: customers"
    )
    bring.add_argument(
        "--asked", metavar="DATE", help="for those that wait they were asked on that day already"
    )
    bring.add_argument("--map", metavar="FIELD=COLUMN,…", help="which column is which field")
    bring.add_argument(
        "--dates",
        choices=(DAY_FIRST, MONTH_FIRST),
        help="how 03/11/2026 is read where no date in the table proves it",
    )
    take = command("export", "Write the board to a file: csv, json, pdf or png by its ending.")
    take.add_argument("file")
    take.add_argument(
        "--day-sheet", action="store_true", help="PDF of what is late, today and this week"
    )
    picture = command("snapshot", "Write a picture of the board.")
    picture.add_argument("file")
    picture.add_argument("--size", metavar="WxH", help="in pixels: 1500x860, the wall 1920x1080")
    picture.add_argument("--theme", choices=("light", "dark"), default="light")
    picture.add_argument("--card", metavar="ID", help="with this card opened in the panel")
    backup = command("backup", "Make a backup.")
    backup.add_argument("file", nargs="?")
    backup.add_argument("--force", action="store_true", help="replace what is there")
    restore = command("restore", "Put a backup back.")
    restore.add_argument("file")
    restore.add_argument("--anyway", action="store_true", help="also that of another board")
    command("check", "Check the board file for damage.")
    laid_out = command("processes", "List the processes by which jobs run; export or import one.")
    way = laid_out.add_mutually_exclusive_group()
    way.add_argument("--export", metavar="FILE", help="write the process named by --name")
    way.add_argument("--import", dest="bring_in", metavar="FILE", help="take one from a file")
    laid_out.add_argument("--name", metavar="N", help="the name, or its beginning")


def _add_job_commands(
    commands: argparse._SubParsersAction[argparse.ArgumentParser],
    everywhere: argparse.ArgumentParser,
) -> None:
    def command(name: str, words: str) -> argparse.ArgumentParser:
        return commands.add_parser(name, help=words, description=words, parents=[everywhere])

    jobs = command("jobs", "List the running jobs.")
    jobs.add_argument("--all", action="store_true", help="closed ones too")
    job = command("job", "Show a running job with its steps.")
    job.add_argument("id", help="the id, or its beginning")
    letter = command("letter", "Show the letter of a job; nobody is told by that.")
    letter.add_argument("id", metavar="JOB", help="the id of the job, or its beginning")
    letter.add_argument("--language", metavar="L", help="en, de, fr or es; else the contact’s")
    letter.add_argument("--out", metavar="FILE", help="save it, by its ending: eml, txt or ics")
    letter.add_argument("--told", action="store_true", help="note that it went out as it stands")
    _add_firm_commands(command)
    _add_mail_commands(command)


def _add_firm_commands(command: Callable[[str, str], argparse.ArgumentParser]) -> None:
    customers = command("customers", "List the customers; with --edit change one of them.")
    customers.add_argument("--edit", metavar="ID", help="the id, or its beginning")
    _add_fields(customers, ("name", "note", "country", "region", "since"))
    customers.add_argument("--use", dest="use_note", metavar="U", help="how they use it")
    customers.add_argument("--tier", type=Tier, choices=list(Tier), help="how much they weigh")
    customers.add_argument(
        "--needs-a-hand", type=_yes, metavar="yes|no", help="whether help is offered first"
    )
    customers.add_argument("--contact", metavar="C", help="the name of the first contact")
    _add_fields(customers, ("email", "phone", "mobile", "language", "zone"))
    settings = command("settings", "Tell the settings of the firm, or set one.")
    settings.add_argument("key", nargs="?", help="name, country, workdays, cutoff …")
    settings.add_argument("value", nargs="?", help='lists with commas: "mon,tue,wed"')


def _add_mail_commands(command: Callable[[str, str], argparse.ArgumentParser]) -> None:
    remind = command("remind", "Tell what would go out to customers today; approve and send it.")
    remind.add_argument(
        "--approve", metavar="ID", nargs="+", help="what may leave, by its id or its card’s"
    )
    remind.add_argument(
        "--approve-all", action="store_true", help="all that is shown and not flagged"
    )
    remind.add_argument("--send", action="store_true", help="send what is approved, or automatic")
    mail = command("mail-setup", "Say from which mailbox messages leave.")
    mail.add_argument("--host", metavar="H", required=True, help="the server that sends")
    mail.add_argument("--port", metavar="P", type=int, required=True, help="465, 587 …")
    mail.add_argument("--user", metavar="U", help="who logs in there")
    mail.add_argument(
        "--from", dest="sender", metavar="A", required=True, help='"Klein <orders@klein.example>"'
    )
    mail.add_argument("--reply-to", metavar="A", help="where answers go, if elsewhere")
    mail.add_argument("--imap-host", metavar="H", help="the server that keeps answers")
    mail.add_argument("--imap-port", metavar="P", type=int, default=993, help="usually 993")
    mail.add_argument(
        "--password-stdin", action="store_true", help="read the password for the key store"
    )
    mail.add_argument(
        "--oauth-client", metavar="ID", help="the client of an OAuth refresh token, the password"
    )
    mail.add_argument("--oauth-url", metavar="URL", help="where it gives access tokens")
    mail.add_argument("--ca", metavar="FILE", help="the certificate that signed the server’s")
    kind = mail.add_mutually_exclusive_group()
    kind.add_argument("--tls", action="store_true", help="encrypted from the first byte")
    kind.add_argument("--starttls", action="store_true", help="encrypted before anything is said")
    kind.add_argument(
        "--loopback-plain", action="store_true", help="not at all; only to 127.0.0.1 and ::1"
    )
    command("mail-test", "Send a test to the mailbox itself, and try to see answers in it.")


def _yes(text: str) -> bool:
    if text not in {"yes", "no"}:
        message = f"“{text}” is neither yes nor no"
        raise argparse.ArgumentTypeError(message)
    return text == "yes"


def _day_or_due(text: str) -> date | str:
    return text if text == DUE_TODAY else _day(text)


def _day(text: str) -> date:
    try:
        day = datetime.fromisoformat(text) if "T" in text else date.fromisoformat(text)
    except ValueError as error:
        message = f"“{text}” is no date; write one such as 2026-12-01"
        raise argparse.ArgumentTypeError(message) from error
    if day.year not in YEARS:
        message = f"“{text}” is too far away; choose a day from {YEARS[0]} to {YEARS[-1]}"
        raise argparse.ArgumentTypeError(message)
    return day
