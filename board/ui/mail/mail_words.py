"""What a mail server's answer means, and what to do: one bold fact, then one sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from board.domain.sending import Outcome, Reason

if TYPE_CHECKING:
    from board.domain.sending import Answer

translate = QCoreApplication.translate
LETS_NOBODY_IN = frozenset(
    {Reason.NO_LOGIN, Reason.PASSWORD, Reason.APP_PASSWORD, Reason.LOGIN_BLOCKED}
)


class MailWords:
    """The words of the mailbox; made anew when the language changes."""

    def __init__(self) -> None:
        self._reasons: dict[Reason, tuple[str, str]] = {
            Reason.ACCEPTED: (
                translate("MailWords", "The server took the message."),
                translate("MailWords", "It should be in your inbox by now."),
            ),
            Reason.NOT_WANTED: (
                translate("MailWords", "It was taken back before it left."),
                translate("MailWords", "Nothing is to be done."),
            ),
            Reason.NO_NETWORK: (
                translate("MailWords", "There is no network."),
                translate("MailWords", "Mail leaves when it is back."),
            ),
            Reason.NO_HOST: (
                translate("MailWords", "No server of that name was found."),
                translate("MailWords", "Check how the server is spelled, and the network."),
            ),
            Reason.NO_PORT: (
                translate("MailWords", "The server does not answer at that port."),
                translate("MailWords", "Try 465 or 587, or ask your provider."),
            ),
            Reason.SILENT: (
                translate("MailWords", "The server does not answer."),
                translate("MailWords", "It is tried again later; check the network if it stays."),
            ),
            Reason.CUT: (
                translate("MailWords", "The line was cut."),
                translate("MailWords", "It is tried again later."),
            ),
            Reason.NONSENSE: (
                translate("MailWords", "What answers there is no mail server."),
                translate("MailWords", "Check server and port with your provider."),
            ),
            Reason.NO_TLS: (
                translate("MailWords", "The server offers no encrypted line there."),
                translate("MailWords", "Nothing was sent. Try the other port, 465 or 587."),
            ),
            Reason.CERTIFICATE_NAME: (
                translate("MailWords", "The server shows the certificate of another one."),
                translate("MailWords", "Nothing was sent. Check how the server is spelled."),
            ),
            Reason.CERTIFICATE_EXPIRED: (
                translate("MailWords", "The certificate of the server is out of date."),
                translate("MailWords", "Nothing was sent. Tell your provider, or check the clock."),
            ),
            Reason.CERTIFICATE_UNKNOWN: (
                translate("MailWords", "Nobody this computer trusts vouches for the server."),
                translate("MailWords", "Nothing was sent. Ask your provider for its certificate."),
            ),
            Reason.CA_FILE: (
                translate("MailWords", "The file with the certificate cannot be read."),
                translate("MailWords", "Choose it anew."),
            ),
            Reason.NO_LOGIN: (
                translate("MailWords", "The server takes no mail without a user and password."),
                translate("MailWords", "Type both as your provider gave them."),
            ),
            Reason.PASSWORD: (
                translate("MailWords", "User or password is wrong."),
                translate("MailWords", "Type the password anew."),
            ),
            Reason.APP_PASSWORD: (
                translate("MailWords", "The password was refused."),
                translate("MailWords", "Your provider wants an app password; make one there."),
            ),
            Reason.LOGIN_BLOCKED: (
                translate("MailWords", "Your provider lets no program in by a password."),
                translate("MailWords", "Allow it there, or send from your own mail program."),
            ),
            Reason.TOKEN: (
                translate("MailWords", "Your provider takes this token no more."),
                translate("MailWords", "Make a new refresh token there and paste it here."),
            ),
            Reason.NO_FOLDER: (
                translate("MailWords", "The folder was not found."),
                translate("MailWords", "Check how it is called in your mail program."),
            ),
            Reason.SENDER: (
                translate("MailWords", "The server does not send for this address."),
                translate("MailWords", "Use the address that belongs to the mailbox."),
            ),
            Reason.RECIPIENT: (
                translate("MailWords", "The address was refused."),
                translate("MailWords", "Ask them how it is spelled."),
            ),
            Reason.GREYLISTED: (
                translate("MailWords", "Their server asks to come again later."),
                translate("MailWords", "That is usual; it is tried again by itself."),
            ),
            Reason.TOO_LARGE: (
                translate("MailWords", "The message is too large for their server."),
                translate("MailWords", "Send it in parts."),
            ),
            Reason.BUSY: (
                translate("MailWords", "The server is busy."),
                translate("MailWords", "It is tried again later."),
            ),
            Reason.REFUSED: (
                translate("MailWords", "The server refused the message."),
                translate("MailWords", "Read what it said, and call them."),
            ),
            Reason.UNREADABLE: (
                translate("MailWords", "The message could not be written safely."),
                translate("MailWords", "It was kept here; send it from your own mail program."),
            ),
        }

    def facts(self, answer: Answer) -> tuple[str, str]:
        """Return what is so, and what to do about it."""
        if answer.outcome is Outcome.UNCERTAIN:
            return (
                translate("MailWords", "It may have been sent, or not: the answer never came."),
                translate("MailWords", "Look into the folder of what was sent, and say so here."),
            )
        return self._reasons[answer.reason]

    def of_reading(self, answer: Answer) -> tuple[str, str]:
        """Return whether answers can be seen in the mailbox, and what to do where they cannot."""
        fact, advice = self._reasons[answer.reason]
        if answer.outcome is Outcome.SENT:
            return (
                translate("MailWords", "Answers in this mailbox are seen."),
                translate("MailWords", "They appear on the board within seconds."),
            )
        if answer.reason in LETS_NOBODY_IN:
            advice = translate(
                "MailWords", "Type a password that may read, too: for IMAP and SMTP."
            )
        elif answer.reason in (Reason.NO_PORT, Reason.NO_TLS, Reason.NONSENSE):
            advice = translate("MailWords", "Mail is usually read at port 993.")
        works = translate("MailWords", "Sending works in the meantime.")
        return (
            translate("MailWords", "Answers cannot be seen yet."),
            f"{fact} {advice} {works}",
        )

    def sentence(self, answer: Answer) -> str:
        """Return both in one line, with the server's own words where it said some."""
        own = f"({answer.said})" if answer.said and answer.outcome is not Outcome.SENT else ""
        return " ".join(filter(None, (*self.facts(answer), own)))

    @staticmethod
    def test_message(firm: str) -> tuple[str, str]:
        """Return subject and text of the test that somebody sends to themselves."""
        hello = translate("MailWords", "Hello,")
        if firm:
            hello = translate("MailWords", "Hello {firm},").format(firm=firm)
        text = translate(
            "MailWords",
            "this is the test you asked for. If you can read it, customers can read your messages.",
        )
        subject = translate("MailWords", "Test from Follow-up Board")
        return subject, f"{hello}\n\n{text}\n"
