"""Mails as they come into a mailbox, each with what it must be taken for."""

from __future__ import annotations

from dataclasses import dataclass

from board.domain.received import Became

PRIYA, DESK, EVE = "priya@bright-smile.example", "desk@bright-smile.example", "eve@x.example"
OURS = "orders@klein.example"
OUR_ID = "<11111111-2222-4333-8444-555555555555.board@klein.example>"
REFERENCE = "11111111-2222-4333-8444-555555555555.board"
SUBJECT = "Two things we need from you"
LATE = "Action: delayed"


@dataclass(frozen=True, slots=True)
class Case:
    """A mail: what it becomes, None for nothing, and whether the cards were done before."""

    name: str
    raw: str
    wanted: Became | None
    done: bool = False


def mail(
    body: str,
    *heads: str,
    sender: str = f"Priya Nair <{PRIYA}>",
    subject: str = f"Re: {SUBJECT}",
    names: bool = True,
) -> str:
    """Return a mail that answers our message, unless it ``names`` none."""
    given = [f"From: {sender}", f"To: {OURS}", f"Subject: {subject}", "Message-ID: <1@x.example>"]
    given += [f"In-Reply-To: {OUR_ID}", f"References: {OUR_ID}"] if names else []
    return "\n".join([*given, *heads, "", body, ""])


def report(
    action: str = "Action: failed", quoted: str = OUR_ID, *, headers_only: bool = True
) -> str:
    """Return a report of delivery as Postfix writes it."""
    inner = "text/rfc822-headers" if headers_only else "message/rfc822"
    return f"""From: MAILER-DAEMON@mail.example
To: {OURS}
Subject: Undelivered Mail Returned to Sender
Auto-Submitted: auto-replied
Return-Path: <>
Message-ID: <b@mail.example>
Content-Type: multipart/report; report-type=delivery-status; boundary="b"

--b
Content-Type: text/plain

I'm sorry to have to inform you that your message could not be delivered.
--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mail.example

Final-Recipient: rfc822; {PRIYA}
{action}
Status: 5.1.1
Diagnostic-Code: smtp; 550 5.1.1 no such user

--b
Content-Type: {inner}

From: {OURS}
To: {PRIYA}
Subject: {SUBJECT}
Message-ID: {quoted}

--b--
"""


def _page(body: str) -> str:
    return mail(body, "Content-Type: text/html; charset=utf-8")


_QUOTES = {
    "gmail": f"On Mon, 23 Nov 2026 at 10:00, Klein <{OURS}> wrote:\n> Please approve the proof.",
    "thunderbird": f"Am 23.11.26 um 10:00 schrieb Klein <{OURS}>:\n> Bitte um Freigabe.",
    "apple mail": f"> Le 23 nov. 2026 à 10:00, Klein <{OURS}> a écrit :\n> \n> Le bon à tirer.",
    "outlook": f"{'_' * 32}\nVon: Klein <{OURS}>\nGesendet: Montag\nBetreff: x",
    "spanish": f"El lun, 23 nov 2026 a las 10:00, Klein (<{OURS}>) escribió:\n> La prueba.",
    "original": "-----Original Message-----\nFrom: Klein\nSubject: x\n\nPlease approve.",
    "none": "",
}
_AWAY = {
    "en exchange": ("Automatic reply: x", "I am out of the office until 4 December."),
    "en plain": ("Out of Office: x", "I am on annual leave, back on December 7th."),
    "de exchange": ("Automatische Antwort: x", "Ich bin bis 4.12.2026 nicht im Büro."),
    "de old": ("Abwesenheitsnotiz: x", "Ich bin im Urlaub und ab 7. Dezember wieder da."),
    "fr": ("Réponse automatique : x", "Je suis absente jusqu’au 4 décembre."),
    "fr plain": ("Absence du bureau", "De retour le 7 décembre."),
    "es": ("Respuesta automática: x", "Estoy fuera de la oficina hasta el 4 de diciembre."),
    "es plain": ("Fuera de la oficina: x", "Vuelvo el 7 de diciembre."),
}
_MACHINES = {
    "auto-generated": "Auto-Submitted: auto-generated",
    "auto-replied": "Auto-Submitted: auto-replied (vacation)",
    "auto-notified": "Auto-Submitted: auto-notified; owner-email=x",
    "x-autoreply": "X-Autoreply: yes",
    "x-autorespond": "X-Autorespond: ticket",
    "precedence": "Precedence: auto_reply",
    "null path": "Return-Path: <>",
}
_LISTS = {
    "list-id": "List-Id: News <news.x.example>",
    "unsubscribe": "List-Unsubscribe: <mailto:out@x.example>",
    "post": "List-Post: <mailto:all@x.example>",
    "bulk": "Precedence: bulk",
    "list": "Precedence: list",
}
_PRESSED = ("APPROVED", "DONE", "MORE TIME", "CALL ME", "FREIGABE", "MEHR ZEIT", "BITTE ANRUFEN")

ANSWERS = [
    *(
        Case(f"answer, {name}", mail(f"Yes, please.\n\n{quote}"), Became.ANSWER)
        for name, quote in _QUOTES.items()
    ),
    *(
        Case(
            f"pressed {word}", mail("", subject=f"{word} [{REFERENCE}]", names=False), Became.ANSWER
        )
        for word in _PRESSED
    ),
    Case(
        "pressed, forwarded subject",
        mail("", subject=f"Re: APPROVED [{REFERENCE}]", names=False),
        Became.ANSWER,
    ),
    Case("by another contact", mail("Yes.", sender=f"Desk <{DESK}>"), Became.ANSWER),
    Case("address in capitals", mail("Yes.", sender=PRIYA.upper()), Became.ANSWER),
    Case(
        "references alone",
        mail("Yes.", f"References: <a@b> {OUR_ID} <c@d>", names=False),
        Became.ANSWER,
    ),
    Case("reply to alone", mail("Yes.", f"In-Reply-To: {OUR_ID}", names=False), Became.ANSWER),
    Case("a page", _page("<p>Yes</p><blockquote>old</blockquote>"), Became.ANSWER),
    Case("empty", mail(""), Became.ANSWER),
    Case("says no to being automatic", mail("Yes.", "Auto-Submitted: no"), Became.ANSWER),
    Case("tells of a holiday", mail("Approved. I am on holiday from Friday."), Became.ANSWER),
    Case(
        "answers a note of absence",
        mail("Yes.", subject=f"AW: Automatische Antwort: {SUBJECT}"),
        Became.ANSWER,
    ),
    Case("normal precedence", mail("Yes.", "Precedence: normal"), Became.ANSWER),
    Case("suppresses others' notes", mail("Yes.", "X-Auto-Response-Suppress: OOF"), Became.ANSWER),
    Case("another subject", mail("Yes.", subject="Holes in the wall"), Became.ANSWER),
    Case("after it was done", mail("Yes."), Became.ANSWER, done=True),
    Case(
        "encoded",
        mail("=4Aa, gerne.", "Content-Transfer-Encoding: quoted-printable"),
        Became.ANSWER,
    ),
]
OTHERS = [
    *(
        Case(f"away, {name}", mail(text, *heads, subject=subject), Became.AWAY)
        for name, (subject, text) in _AWAY.items()
        for heads in ((), ("Auto-Submitted: auto-replied",))
    ),
    *(
        Case(f"away without our id, {name}", mail(text, subject=subject, names=False), Became.AWAY)
        for name, (subject, text) in _AWAY.items()
    ),
    *(
        Case(f"machine, {name}", mail("Ticket 17 was opened.", head), Became.MACHINE)
        for name, head in _MACHINES.items()
    ),
    *(
        Case(
            f"machine of a stranger, {name}",
            mail("Ticket 17.", head, sender=EVE, names=False),
            None,
        )
        for name, head in _MACHINES.items()
    ),
    *(
        Case(f"list, {name}", mail("News!", head, names=False, subject="News"), None)
        for name, head in _LISTS.items()
    ),
    *(
        Case(f"list that quotes us, {name}", mail("News!", head), Became.GUESS)
        for name, head in _LISTS.items()
    ),
    Case("our own copy", mail("Please.", sender=f"Klein <{OURS}>"), None),
    Case("our own copy, the other address", mail("Please.", sender="mara@klein.example"), None),
    Case("forged id", mail("Yes, stop.", sender=EVE), Became.GUESS),
    Case("forged name", mail("Yes.", sender=f'"{PRIYA}" <{EVE}>'), Became.GUESS),
    Case(
        "forged reference",
        mail("", subject=f"APPROVED [{REFERENCE}]", sender=EVE, names=False),
        Became.GUESS,
    ),
    Case("forged sender", mail("Yes.", names=False, subject="hello"), Became.GUESS),
    Case("a word without its reference", mail("", names=False, subject="APPROVED"), Became.GUESS),
    Case(
        "another's id",
        mail("Yes.", "In-Reply-To: <other.board@klein.example>", names=False, subject="hm"),
        Became.GUESS,
    ),
    Case("the subject alone", mail("Yes.", sender="priya@home.example", names=False), Became.GUESS),
    Case("a stranger", mail("Offer!", sender=EVE, names=False, subject="Offer"), None),
    Case("no sender", mail("Yes.", sender="", names=False, subject="x"), None),
    Case("bounce", report(), Became.BOUNCE),
    Case("bounce with all of it", report(headers_only=False), Became.BOUNCE),
    Case("bounce of another mail", report(quoted="<other@klein.example>"), None),
    Case("bounce that quotes nothing", report(quoted=""), None),
    Case("delay", report(LATE), None),
    Case("arrived", report("Action: delivered"), None),
    Case(
        "looks like a bounce",
        mail("550 no such user", sender="MAILER-DAEMON@x.example", subject="Undelivered"),
        Became.GUESS,
    ),
    Case(
        "read receipt",
        mail("Your message was read.", "Auto-Submitted: auto-replied"),
        Became.MACHINE,
    ),
    Case(
        "away, after it was done",
        mail("Out.", subject="Automatic reply: x"),
        Became.AWAY,
        done=True,
    ),
]
