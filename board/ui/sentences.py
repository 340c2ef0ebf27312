"""One clear sentence for everything that can go wrong, for the window and the command line.

Loads no widgets. Each sentence says what happened and what to do about it.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from board.domain.outgoing import harmless_line
from board.ui.field_names import field_word
from board.ui.words import amount_text, short_date

if TYPE_CHECKING:
    from collections.abc import Mapping

    from board.domain.errors import BoardError

CONTEXT = "Sentences"
LONGEST_VALUE = 120

# PySide declares QT_TRANSLATE_NOOP to return an object; it returns its second argument.
SENTENCES: dict[str, object] = {
    # the store
    "store_locked": QT_TRANSLATE_NOOP(
        "Sentences", "Another program is holding the board just now; try again in a moment."
    ),
    "store_full": QT_TRANSLATE_NOOP(
        "Sentences", "The disk is full; free some space and try again."
    ),
    "store_read_only": QT_TRANSLATE_NOOP(
        "Sentences", "The board can only be read here; ask for the right to write to its folder."
    ),
    "store_io_error": QT_TRANSLATE_NOOP(
        "Sentences",
        "The disk cannot be used as it should; check it and your share of it, then try again.",
    ),
    "store_damaged": QT_TRANSLATE_NOOP(
        "Sentences",
        "The board file is damaged. It was left as it is; put a backup back with “restore”.",
    ),
    "store_odd": QT_TRANSLATE_NOOP(
        "Sentences",
        "{file} holds what no board has: {parts}. It was left as it is; put a backup back with "
        "“restore”, or open another board.",
    ),
    "store_moved": QT_TRANSLATE_NOOP(
        "Sentences",
        "The board’s file was moved or deleted while it was open; put it back, then try again.",
    ),
    "store_exchanged": QT_TRANSLATE_NOOP(
        "Sentences",
        "Another board lies where {file} was while it was open. Nothing is written to it; put "
        "yours back, or open the board anew.",
    ),
    "store_folder": QT_TRANSLATE_NOOP(
        "Sentences",
        "The board’s folder cannot be written to; ask for the right to, or check its disk.",
    ),
    "store_cannot_open": QT_TRANSLATE_NOOP(
        "Sentences", "The board cannot be opened; check that you may read its file and folder."
    ),
    "store_missing": QT_TRANSLATE_NOOP(
        "Sentences",
        "The board {place} is not there; connect the disk it lies on, or open another one.",
    ),
    "store_no_folder": QT_TRANSLATE_NOOP(
        "Sentences", "There is no folder {folder} to make a board in; check the name."
    ),
    "store_password_wanted": QT_TRANSLATE_NOOP(
        "Sentences",
        "The server asks for a password; it can stand in the file ~/.pgpass or in PGPASSWORD.",
    ),
    "store_not_let_in": QT_TRANSLATE_NOOP(
        "Sentences",
        "The server does not let us in; check the password, and that the database is there.",
    ),
    "folder_unusable": QT_TRANSLATE_NOOP(
        "Sentences",
        "The program cannot keep its files in {folder}; check HOME and the XDG folders.",
    ),
    "store_cannot_make": QT_TRANSLATE_NOOP(
        "Sentences", "Nothing can be written to {folder}; choose another place for the board."
    ),
    "store_gone": QT_TRANSLATE_NOOP(
        "Sentences", "The database cannot be reached; check the network, then try again."
    ),
    "store_restarts": QT_TRANSLATE_NOOP(
        "Sentences", "The database is just being stopped or started; try again in a minute."
    ),
    "store_crowded": QT_TRANSLATE_NOOP(
        "Sentences",
        "The database has no room for one more connection; close a board elsewhere, or try again "
        "in a minute.",
    ),
    "store_server_full": QT_TRANSLATE_NOOP(
        "Sentences",
        "The database’s disk is full; ask whoever looks after it to free some space, then try "
        "again.",
    ),
    "store_server_fault": QT_TRANSLATE_NOOP(
        "Sentences",
        "The database has a fault of its own; ask whoever looks after it to look into its log.",
    ),
    "store_server_read_only": QT_TRANSLATE_NOOP(
        "Sentences",
        "This board can only be read; ask whoever looks after the database for the right to write.",
    ),
    "store_no_right": QT_TRANSLATE_NOOP(
        "Sentences",
        "The database does not give you the right to this; ask whoever looks after it for it.",
    ),
    "store_wrong_password": QT_TRANSLATE_NOOP(
        "Sentences",
        "The server does not let us in with this password; check it, and the name before it.",
    ),
    "store_no_entry": QT_TRANSLATE_NOOP(
        "Sentences",
        "The server does not know this user, or lets nobody in from this computer; check the "
        "address, or ask whoever looks after the server.",
    ),
    "store_no_database": QT_TRANSLATE_NOOP(
        "Sentences", "There is no database {database} on the server; check the address."
    ),
    "store_tables_missing": QT_TRANSLATE_NOOP(
        "Sentences",
        "Tables of the board are missing in the database; put a dump of it back with pg_restore, "
        "or open another board.",
    ),
    "store_encoding": QT_TRANSLATE_NOOP(
        "Sentences",
        "The database cannot hold all letters; ask whoever looks after it for one in UTF8.",
    ),
    "store_other_certificate": QT_TRANSLATE_NOOP(
        "Sentences",
        "Instead of {server} somebody answers with the certificate of {whose}. Nothing was told "
        "to them; check the address.",
    ),
    "store_untrusted_certificate": QT_TRANSLATE_NOOP(
        "Sentences",
        "The certificate of {server} cannot be trusted here: it has run out, or this computer "
        "does not know who signed it. The signer’s belongs into ~/.postgresql/root.crt.",
    ),
    "store_no_tls": QT_TRANSLATE_NOOP(
        "Sentences",
        "{server} offers no encrypted connection. If nobody can listen on the way to it, "
        "“sslmode=disable” in the address does without.",
    ),
    "store_unsure": QT_TRANSLATE_NOOP(
        "Sentences",
        "The database was lost just while this was being saved, so it may be there already; look "
        "when it is back. To try again makes no second one.",
    ),
    "store_network_folder": QT_TRANSLATE_NOOP(
        "Sentences",
        "A board file on a network folder gets damaged sooner or later; keep it on this "
        "computer, or share a board through PostgreSQL.",
    ),
    "store_unknown_kind": QT_TRANSLATE_NOOP(
        "Sentences",
        "{address} is neither a board file nor a postgresql:// address; check how it is written.",
    ),
    "store_no_driver": QT_TRANSLATE_NOOP(
        "Sentences", "Boards on PostgreSQL need psycopg; install followup-board[postgres]."
    ),
    "not_a_board": QT_TRANSLATE_NOOP(
        "Sentences", "{file} belongs to another program; choose a board of Follow-up Board."
    ),
    "board_too_new": QT_TRANSLATE_NOOP(
        "Sentences",
        "This board was made by a newer Follow-up Board (format {found}; this one knows "
        "{known}); update the program.",
    ),
    "backup_cannot_write": QT_TRANSLATE_NOOP(
        "Sentences", "The backup {file} cannot be written; check the folder and its free space."
    ),
    "backup_damaged": QT_TRANSLATE_NOOP(
        "Sentences", "{file} is not a sound backup; choose another one. Nothing was changed."
    ),
    "backup_exists": QT_TRANSLATE_NOOP(
        "Sentences", "{file} is there already; choose another name, or add “--force”."
    ),
    "restore_itself": QT_TRANSLATE_NOOP(
        "Sentences", "That is the open board itself; choose one of its backups."
    ),
    "restore_foreign": QT_TRANSLATE_NOOP(
        "Sentences",
        "{file} is a backup of another board. To replace this board by it all the same, use "
        "“restore --anyway”.",
    ),
    "backup_onto_board": QT_TRANSLATE_NOOP(
        "Sentences", "A backup cannot replace the open board; choose another file name."
    ),
    "backup_needs_pg_dump": QT_TRANSLATE_NOOP(
        "Sentences", "A board on PostgreSQL is backed up and restored with pg_dump and pg_restore."
    ),
    "not_printed": QT_TRANSLATE_NOOP(
        "Sentences", "The printer does not take the pages; check it, or choose another one."
    ),
    "zone_elsewhere": QT_TRANSLATE_NOOP(
        "Sentences",
        "This computer does not know the firm’s time zone “{zone}”, so days are counted in UTC; "
        "choose another one in the settings.",
    ),
    "folder_missing": QT_TRANSLATE_NOOP(
        "Sentences", "There is no folder {folder}; choose one that exists."
    ),
    # rules
    "changed_meanwhile": QT_TRANSLATE_NOOP(
        "Sentences", "{person} has changed the {field} since; look at the card, then decide anew."
    ),
    "written_meanwhile": QT_TRANSLATE_NOOP(
        "Sentences",
        "{person} has changed the {field} to “{theirs}” meanwhile, so “{mine}” was not written "
        "over it; do it again if yours is to stand.",
    ),
    "job_used_meanwhile": QT_TRANSLATE_NOOP(
        "Sentences",
        "“{title}” was told to its customer or worked on since, which an undo would take away too; "
        "cancel the job instead.",
    ),
    "added_meanwhile": QT_TRANSLATE_NOOP(
        "Sentences",
        "{person} has added to “{title}” since, and an undo would take that away too; delete the "
        "card if you mean it.",
    ),
    "nothing_to_undo": QT_TRANSLATE_NOOP("Sentences", "There is nothing to undo."),
    "nothing_to_redo": QT_TRANSLATE_NOOP("Sentences", "There is nothing to redo."),
    "text_unstorable": QT_TRANSLATE_NOOP(
        "Sentences", "The text has a character no database can keep; type it again without."
    ),
    "text_too_long": QT_TRANSLATE_NOOP(
        "Sentences", "The {field} is too long; {most} characters are the most."
    ),
    "title_empty": QT_TRANSLATE_NOOP("Sentences", "A card needs a title; say what is to be done."),
    "name_empty": QT_TRANSLATE_NOOP("Sentences", "A name is needed; type one."),
    "letter_field_misspelt": QT_TRANSLATE_NOOP(
        "Sentences", "Line {line}: there is no field “{name}”; perhaps “{known}” is meant."
    ),
    "letter_field_unknown": QT_TRANSLATE_NOOP(
        "Sentences", "Line {line}: there is no field “{name}”; the fields are {known}."
    ),
    "letter_text_needs": QT_TRANSLATE_NOOP(
        "Sentences", "The text needs {name}; put it where that is to stand."
    ),
    "letter_language_unknown": QT_TRANSLATE_NOOP(
        "Sentences", "Letters are not written in “{text}”; choose one of {known}."
    ),
    "letter_brace_open": QT_TRANSLATE_NOOP(
        "Sentences", "Line {line} has a brace that belongs to no field; leave it out."
    ),
    "login_cannot_set": QT_TRANSLATE_NOOP(
        "Sentences",
        "The start at login could not be changed; check that you may write to your settings.",
    ),
    "field_unknown": QT_TRANSLATE_NOOP("Sentences", "There is no field {field}."),
    "stage_gone": QT_TRANSLATE_NOOP("Sentences", "That stage is gone; choose another."),
    "stage_unknown": QT_TRANSLATE_NOOP(
        "Sentences", "There is no stage “{name}”; the stages are {known}."
    ),
    "no_stage_of_kind": QT_TRANSLATE_NOOP(
        "Sentences", "The board has no stage of the kind {stage_kind}; add one first."
    ),
    "last_done_stage": QT_TRANSLATE_NOOP(
        "Sentences", "There is always one done stage; add another before changing “{stage}”."
    ),
    "stage_not_empty": QT_TRANSLATE_NOOP(
        "Sentences", "“{stage}” still has {count} cards, archived ones too; move them first."
    ),
    "merge_same": QT_TRANSLATE_NOOP("Sentences", "Choose two different ones to merge."),
    "customer_in_use": QT_TRANSLATE_NOOP(
        "Sentences", "{customer} still has {count} cards; merge with another customer instead."
    ),
    "colleague_needed": QT_TRANSLATE_NOOP(
        "Sentences", "{colleague} works on this board by now; adding them cannot be undone."
    ),
    "snooze_needs_reason": QT_TRANSLATE_NOOP(
        "Sentences",
        "The customer was told {due} for “{title}”; write down on the card why it moves, then"
        " snooze it.",
    ),
    "asked_later": QT_TRANSLATE_NOOP(
        "Sentences", "{day} is still to come; say on which day they were asked."
    ),
    "job_closed": QT_TRANSLATE_NOOP("Sentences", "“{job}” is closed; take it up again first."),
    "job_open": QT_TRANSLATE_NOOP("Sentences", "“{job}” is not closed."),
    "step_gone": QT_TRANSLATE_NOOP("Sentences", "The job has no such step any more."),
    "step_done": QT_TRANSLATE_NOOP("Sentences", "“{step}” is done already."),
    "no_new_dates": QT_TRANSLATE_NOOP(
        "Sentences",
        "No later dates of “{job}” would keep the promise; choose a new in-hands date, hurry, or"
        " call the customer.",
    ),
    "round_item_done": QT_TRANSLATE_NOOP(
        "Sentences", "“{title}” has been seen to already; look at the round again."
    ),
    "round_item_unknown": QT_TRANSLATE_NOOP(
        "Sentences", "Nothing in today’s round begins with {id}; list it with “remind”."
    ),
    "no_address": QT_TRANSLATE_NOOP(
        "Sentences", "No e-mail address of {customer} is known; add one on the customer’s page."
    ),
    "message_leaving": QT_TRANSLATE_NOOP(
        "Sentences", "This message is just leaving, or has left; look at the round again."
    ),
    "not_to_be_approved": QT_TRANSLATE_NOOP(
        "Sentences", "Only a message that waits can be approved; look at the round again."
    ),
    "reason_missing": QT_TRANSLATE_NOOP("Sentences", "Say why, in a few words."),
    "pause_past": QT_TRANSLATE_NOOP(
        "Sentences", "{day} is over; choose a day that is still to come."
    ),
    "charge_untold": QT_TRANSLATE_NOOP(
        "Sentences",
        "No message told them of {amount} before it was due, so it cannot be charged; leave it "
        "out, or make it a favour.",
    ),
    "promise_past": QT_TRANSLATE_NOOP(
        "Sentences", "{day} is over; promise a day that is still to come."
    ),
    "delivered_later": QT_TRANSLATE_NOOP(
        "Sentences", "{day} is still to come; say on which day the goods came."
    ),
    "no_fee_told": QT_TRANSLATE_NOOP(
        "Sentences", "The customer was never told of a fee for “{step}”, so there is none to waive."
    ),
    "fixed": QT_TRANSLATE_NOOP(
        "Sentences", "What was said or promised stays as it was; add what is new instead."
    ),
    "fee_waived": QT_TRANSLATE_NOOP("Sentences", "The fee for “{step}” is waived already."),
    "job_gone": QT_TRANSLATE_NOOP("Sentences", "That job is gone; somebody removed it."),
    "job_without_process": QT_TRANSLATE_NOOP(
        "Sentences", "“{job}” runs by no process; start a job to have its steps and dates."
    ),
    "person_gone": QT_TRANSLATE_NOOP("Sentences", "That person is gone; choose another."),
    "zone_unknown": QT_TRANSLATE_NOOP(
        "Sentences", "There is no time zone {zone}; choose one such as Europe/Berlin."
    ),
    "no_workdays": QT_TRANSLATE_NOOP(
        "Sentences", "At least one day of the week must be a workday."
    ),
    "snooze_past": QT_TRANSLATE_NOOP(
        "Sentences", "A card can only be snoozed until a day after today."
    ),
    "snooze_needs_due": QT_TRANSLATE_NOOP(
        "Sentences",
        "“{title}” is due {due}, before {until}; give it a new due date in the same step (--due).",
    ),
    "snooze_past_due": QT_TRANSLATE_NOOP(
        "Sentences", "The due date {due} lies before {until}; choose a later one."
    ),
    "record_gone": QT_TRANSLATE_NOOP("Sentences", "That is gone; somebody removed it."),
    "card_gone": QT_TRANSLATE_NOOP("Sentences", "That card is gone; somebody removed it."),
    "repeat_unreadable": QT_TRANSLATE_NOOP(
        "Sentences", "“{rule}” is no rule for repeating; write one such as FREQ=MONTHLY."
    ),
    # jobs
    "quote_unknown": QT_TRANSLATE_NOOP(
        "Sentences",
        "“{title}” is a quote request with open lines; tick them, or say why it is done without.",
    ),
    "job_needs_customer": QT_TRANSLATE_NOOP("Sentences", "Say who the customer is."),
    "plan_too_late": QT_TRANSLATE_NOOP(
        "Sentences",
        "{in_hands} cannot be kept: it had to be decided by {decide_by}. The first day that works "
        "is {first}; choose it, or start anyway.",
    ),
    "plan_too_late_rush": QT_TRANSLATE_NOOP(
        "Sentences",
        "{in_hands} cannot be kept: it had to be decided by {decide_by}, in a rush for {rush_cost} "
        "by {rush_by}. The first day that works is {first}; choose it, or start anyway.",
    ),
    "in_hands_past": QT_TRANSLATE_NOOP(
        "Sentences", "{in_hands} is over; choose a day from {today} on."
    ),
    "customer_closed": QT_TRANSLATE_NOOP(
        "Sentences",
        "The customer is closed until {until}; choose a later day or correct their closed days.",
    ),
    "process_cycle": QT_TRANSLATE_NOOP(
        "Sentences", "These steps wait for each other: {steps}; let the first one wait for none."
    ),
    "process_gone": QT_TRANSLATE_NOOP(
        "Sentences", "That process is gone; somebody removed it. Save yours as a copy."
    ),
    "process_changed": QT_TRANSLATE_NOOP(
        "Sentences",
        "Somebody has saved “{name}” since you began; save yours as a copy, or throw it away.",
    ),
    "process_named_alike": QT_TRANSLATE_NOOP(
        "Sentences", "There is a process “{name}” already; choose another name."
    ),
    "ladder_gone": QT_TRANSLATE_NOOP(
        "Sentences", "The ladder is not there any more; choose another one."
    ),
    "ladder_named_alike": QT_TRANSLATE_NOOP(
        "Sentences", "There is a ladder “{name}” already; choose another name."
    ),
    "ladder_tier_taken": QT_TRANSLATE_NOOP(
        "Sentences", "“{name}” is the ladder of these customers already; change that one."
    ),
    "ladder_unnamed": QT_TRANSLATE_NOOP("Sentences", "Give the ladder a name."),
    "ladder_without_ask": QT_TRANSLATE_NOOP("Sentences", "A ladder begins with its ask."),
    "ladder_asks_twice": QT_TRANSLATE_NOOP(
        "Sentences", "Rung {number} asks a second time: a ladder asks once and then reminds."
    ),
    "ladder_too_long": QT_TRANSLATE_NOOP(
        "Sentences", "That are too many rungs; nobody answers after a dozen."
    ),
    "ladder_too_far": QT_TRANSLATE_NOOP(
        "Sentences", "Rung {number} lies more than a year away; type fewer days."
    ),
    "ladder_not_in_time": QT_TRANSLATE_NOOP(
        "Sentences", "No reminder lies before the needed-by date: move one before it."
    ),
    "ladder_keys_alike": QT_TRANSLATE_NOOP(
        "Sentences", "Rung {number} is there twice: remove it and add it anew."
    ),
    "ladder_help_first": QT_TRANSLATE_NOOP(
        "Sentences", "Offer help before rung {number} says what it costs."
    ),
    "ladder_inside_first": QT_TRANSLATE_NOOP(
        "Sentences", "Let somebody inside step in before rung {number} says what it costs."
    ),
    "ladder_after_consequence": QT_TRANSLATE_NOOP(
        "Sentences", "Nothing comes after what it costs: move rung {number} before that."
    ),
    "ladder_inside_only": QT_TRANSLATE_NOOP(
        "Sentences", "Rung {number} must reach the customer: choose how."
    ),
    "ladder_auto_firm": QT_TRANSLATE_NOOP(
        "Sentences", "Rung {number} is not friendly, so it cannot leave by itself."
    ),
    "limit_out_of_range": QT_TRANSLATE_NOOP("Sentences", "Type a whole number from 1 to {most}."),
    "news_empty": QT_TRANSLATE_NOOP("Sentences", "News need a subject and a text."),
    "days_out_of_range": QT_TRANSLATE_NOOP(
        "Sentences", "From 0, which is never, to {most} days are possible."
    ),
    "day_hours_empty": QT_TRANSLATE_NOOP("Sentences", "The day must start before it ends."),
    "mail_hours_empty": QT_TRANSLATE_NOOP(
        "Sentences", "Mail must begin to leave before the hour at which it ends."
    ),
    "process_unknown": QT_TRANSLATE_NOOP(
        "Sentences", "There is no process “{name}”; the processes are {known}."
    ),
    # files
    "file_missing": QT_TRANSLATE_NOOP("Sentences", "There is no file {name}; check the name."),
    "file_unreadable": QT_TRANSLATE_NOOP(
        "Sentences", "{name} cannot be read; check that you may open it."
    ),
    "file_unwritable": QT_TRANSLATE_NOOP(
        "Sentences", "{name} cannot be written; choose another place."
    ),
    "file_empty": QT_TRANSLATE_NOOP("Sentences", "The file is empty; nothing was imported."),
    "file_binary": QT_TRANSLATE_NOOP(
        "Sentences", "The file is no text; export it as CSV or JSON and try again."
    ),
    "file_too_large": QT_TRANSLATE_NOOP(
        "Sentences", "The file is larger than {most} bytes; split it and import the parts."
    ),
    "file_nul": QT_TRANSLATE_NOOP(
        "Sentences", "Line {line} has a character no text has; export the file again."
    ),
    "encoding_unknown": QT_TRANSLATE_NOOP(
        "Sentences", "The characters of the file cannot be read; save it as UTF-8 and try again."
    ),
    "table_no_rows": QT_TRANSLATE_NOOP(
        "Sentences", "The table has column names but no lines; nothing was imported."
    ),
    "table_quote_open": QT_TRANSLATE_NOOP(
        "Sentences", "The quotation mark opened in line {line} is never closed; close it."
    ),
    "table_cell_too_large": QT_TRANSLATE_NOOP(
        "Sentences", "Line {line} has a cell of over {most} characters; shorten it."
    ),
    "table_too_wide": QT_TRANSLATE_NOOP(
        "Sentences", "Line {line} has over {most} columns; check that the file is a table."
    ),
    "table_too_long": QT_TRANSLATE_NOOP(
        "Sentences", "The table has over {most} lines; split it and import the parts."
    ),
    "no_title_column": QT_TRANSLATE_NOOP(
        "Sentences",
        "No column looks like a title; the columns are {columns}. Name one with --map title=…",
    ),
    "no_column": QT_TRANSLATE_NOOP(
        "Sentences",
        "No column looks like {field}; the columns are {columns}. Name one with --map {field}=…",
    ),
    "kind_needs_table": QT_TRANSLATE_NOOP(
        "Sentences", "This file holds a board; only a table can be imported with --kind."
    ),
    "kind_unknown": QT_TRANSLATE_NOOP(
        "Sentences", "A table cannot hold “{text}”; it can hold {known}."
    ),
    "map_wrong": QT_TRANSLATE_NOOP(
        "Sentences", "“{text}” is no mapping; write --map title=first,due=when."
    ),
    "map_field_unknown": QT_TRANSLATE_NOOP(
        "Sentences", "There is no field “{field}”; the fields are {known}."
    ),
    "map_column_unknown": QT_TRANSLATE_NOOP(
        "Sentences", "The file has no column “{column}”; its columns are {columns}."
    ),
    "ending_unknown": QT_TRANSLATE_NOOP(
        "Sentences", "Files ending in “{ending}” are not known; known are {known}."
    ),
    "json_damaged": QT_TRANSLATE_NOOP(
        "Sentences", "The file is no sound JSON (line {line}); export it again."
    ),
    "json_shape": QT_TRANSLATE_NOOP(
        "Sentences", "The file is not as it should be at “{field}”; export it again."
    ),
    "json_text_too_large": QT_TRANSLATE_NOOP(
        "Sentences", "The file has a text of over {most} characters at “{field}”; shorten it."
    ),
    "json_unknown": QT_TRANSLATE_NOOP(
        "Sentences",
        "The file is no board of Trello, WeKan or Follow-up Board; "
        "export it as a CSV table instead.",
    ),
    "file_no_process": QT_TRANSLATE_NOOP(
        "Sentences", "The file holds no process; choose one that was exported from “Processes”."
    ),
    "process_wrong": QT_TRANSLATE_NOOP("Sentences", "The process, “{at}”: {problem}."),
    "step_wrong": QT_TRANSLATE_NOOP("Sentences", "Step {step}, “{at}”: {problem}."),
    "trello_single_card": QT_TRANSLATE_NOOP(
        "Sentences", "The file holds a single Trello card; export the whole board and import that."
    ),
    "export_too_new": QT_TRANSLATE_NOOP(
        "Sentences",
        "The file was written by a newer Follow-up Board (format {found}; this one knows "
        "{known}); update the program.",
    ),
    "import_failed": QT_TRANSLATE_NOOP(
        "Sentences", "The file could not be read to its end; nothing was imported."
    ),
    "import_too_slow": QT_TRANSLATE_NOOP(
        "Sentences", "Reading the file takes too long; split it and import the parts."
    ),
    "import_too_large": QT_TRANSLATE_NOOP(
        "Sentences", "The file needs more memory than it may have; split it and import the parts."
    ),
    # the command line
    "id_unknown": QT_TRANSLATE_NOOP(
        "Sentences", "No card has an id beginning with {id}; “list” shows the ids."
    ),
    "id_ambiguous": QT_TRANSLATE_NOOP(
        "Sentences", "{count} cards have an id beginning with {id}; type more of it."
    ),
    "customer_id_unknown": QT_TRANSLATE_NOOP(
        "Sentences", "No customer has an id beginning with {id}; “customers” shows the ids."
    ),
    "customer_id_ambiguous": QT_TRANSLATE_NOOP(
        "Sentences", "{count} customers have an id beginning with {id}; type more of it."
    ),
    "erase_disturbed": QT_TRANSLATE_NOOP(
        "Sentences",
        "Somebody kept changing the board meanwhile; nothing was erased, try again in a moment.",
    ),
    "favour_needs_manager": QT_TRANSLATE_NOOP(
        "Sentences", "“{rule}” may be granted by a manager; name the one who does."
    ),
    "favour_needs_owner": QT_TRANSLATE_NOOP(
        "Sentences", "“{rule}” may be granted by the owner; name them as who grants it."
    ),
    "setting_unknown": QT_TRANSLATE_NOOP(
        "Sentences", "There is no setting “{key}”; the settings are {known}."
    ),
    "setting_value": QT_TRANSLATE_NOOP(
        "Sentences", "“{text}” cannot be the setting {key}; write it like this: {example}."
    ),
    "region_unknown": QT_TRANSLATE_NOOP(
        "Sentences", "The firm’s country has no region “{text}”; it has {known}."
    ),
    "holiday_unknown": QT_TRANSLATE_NOOP(
        "Sentences",
        "“{text}” is no public holiday in the firm’s country; write names and days: {example}.",
    ),
    "job_id_unknown": QT_TRANSLATE_NOOP(
        "Sentences", "No job has an id beginning with {id}; “jobs” shows the ids."
    ),
    "job_id_ambiguous": QT_TRANSLATE_NOOP(
        "Sentences", "{count} jobs have an id beginning with {id}; type more of it."
    ),
    "letter_not_ready": QT_TRANSLATE_NOOP(
        "Sentences",
        "The letter is not ready to leave because of “{found}”; open it in the window and mend it.",
    ),
    "mail_host_wrong": QT_TRANSLATE_NOOP(
        "Sentences", "“{host}” with port {port} is no mail server; check both with your provider."
    ),
    "mail_not_encrypted": QT_TRANSLATE_NOOP(
        "Sentences",
        "Mail leaves for {host} only over an encrypted line; use the port of your provider for it.",
    ),
    "mail_address_wrong": QT_TRANSLATE_NOOP(
        "Sentences", "“{address}” is no e-mail address; type one such as orders@example.com."
    ),
    "mailbox_missing": QT_TRANSLATE_NOOP(
        "Sentences", "No mailbox is set up yet; do it with “mail-setup” or under E-mail."
    ),
    "mail_busy": QT_TRANSLATE_NOOP(
        "Sentences", "Mail of this board is being sent already; look again in a moment."
    ),
    "mail_held": QT_TRANSLATE_NOOP(
        "Sentences",
        "This board was tried out on another day, so its mail is held. Let it go under E-mail.",
    ),
    "mail_msg": QT_TRANSLATE_NOOP(
        "Sentences",
        "A .msg file cannot be read; in Outlook choose Save As, then .eml, and bring that in.",
    ),
    "mail_none": QT_TRANSLATE_NOOP(
        "Sentences", "That is no mail; save it in your mail program as an .eml file."
    ),
    "mail_no_preview": QT_TRANSLATE_NOOP(
        "Sentences", "A mail becomes one card: import it without --preview, undo takes it back."
    ),
    "mail_link": QT_TRANSLATE_NOOP(
        "Sentences",
        "Your mail program gives a link only; save the mail as an .eml file and drop that here.",
    ),
    "mail_drafts_only": QT_TRANSLATE_NOOP(
        "Sentences",
        "Everybody sends from their own mail program here; change that under E-mail.",
    ),
    "mail_not_tested": QT_TRANSLATE_NOOP(
        "Sentences",
        "Send yourself a test and let answers be seen first; then friendly reminders may go.",
    ),
    "token_url_wrong": QT_TRANSLATE_NOOP(
        "Sentences", "“{url}” must begin with “https” and name a server."
    ),
    "key_store_missing": QT_TRANSLATE_NOOP(
        "Sentences",
        "This computer has no key store for the password; set {variable} where mail is sent.",
    ),
    "password_missing": QT_TRANSLATE_NOOP(
        "Sentences",
        "The password of {user} is not known here; give it with “mail-setup --password-stdin”.",
    ),
    "date_unreadable": QT_TRANSLATE_NOOP(
        "Sentences", "“{text}” is no date; type one such as fri, +2bd or 2026-12-01."
    ),
    "already_open": QT_TRANSLATE_NOOP(
        "Sentences",
        "This board is open already, and its window does not answer; close it there first.",
    ),
    "no_display": QT_TRANSLATE_NOOP(
        "Sentences",
        "There is no display to show the board on; start it from a desktop, or use a command "
        "such as “followup-board list”.",
    ),
    "amount_unreadable": QT_TRANSLATE_NOOP(
        "Sentences", "“{text}” is no amount; write one such as 120000 (cents) or $1,200.00."
    ),
    "size_unreadable": QT_TRANSLATE_NOOP(
        "Sentences", "“{text}” is no picture size; write one such as 1500x860."
    ),
}


def sentence(error: BoardError) -> str:
    """Return what happened and what to do, in the reader's language."""
    words = {name: _shown(name, value) for name, value in error.values.items()}
    template = SENTENCES.get(error.kind)
    if template is None:  # a test holds the kinds that exist against the sentences
        return error.kind.replace("_", " ") + "."
    if "person" in words and not words["person"]:
        words["person"] = QCoreApplication.translate("Sentences", "Somebody")
    for name in words.keys() & {"rush_cost", "amount"}:
        words[name] = amount_text(int(str(error.values[name])), str(error.values["currency"]))
    if "problem" in words:
        words["problem"] = problem_words(words["problem"], error.values)
    return _filled(QCoreApplication.translate(CONTEXT, str(template)), words)


def problem_words(problem: str, values: Mapping[str, object]) -> str:
    """Return what is wrong with a process, as the end of a sentence, without its full stop."""
    from board.ui import process_problems  # which a start does not need

    template = str(process_problems.PROBLEMS[problem])
    words = {name: _shown(name, value) for name, value in values.items()}
    return _filled(QCoreApplication.translate(process_problems.CONTEXT, template), words)


def _filled(template: str, words: dict[str, str]) -> str:
    """Put the words in their places; foreign text with braces in it is left alone."""
    parts = template.split("{")
    filled = [parts[0]]
    for part in parts[1:]:
        name, _, rest = part.partition("}")
        filled.append(words.get(name, "") + rest)
    return "".join(filled)


def _shown(name: str, value: object) -> str:
    if name == "field":
        return field_word(str(value))
    if isinstance(value, date):
        return short_date(value)
    if isinstance(value, list | tuple | set | frozenset):
        return ", ".join(_clipped(harmless_line(str(item))) for item in value)
    return "–" if value is None else _clipped(harmless_line(str(value)))


def _clipped(text: str) -> str:
    return text if len(text) <= LONGEST_VALUE else f"{text[: LONGEST_VALUE - 1]}…"
