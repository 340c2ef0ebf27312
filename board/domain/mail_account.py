"""The mailbox that messages leave from, and where the usual providers have theirs."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import urlsplit

from board.domain.errors import Refused
from board.domain.ladder import Leaves

ADDRESS = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@(?:[A-Za-z0-9-]+\.)*[A-Za-z0-9-]+")
LONGEST_ADDRESS = 254
LOOPBACK = ("127.0.0.1", "::1")
HOST = re.compile(
    r"(?=.{1,253}$)[A-Za-z0-9_-]{1,63}(\.[A-Za-z0-9_-]{1,63})*|[0-9a-fA-F:]*:[0-9a-fA-F:]*"
)


class Security(StrEnum):
    """How the line to the mail server is encrypted."""

    TLS = "tls"  # from the first byte on
    STARTTLS = "starttls"  # begins in the clear; goes no further without
    PLAIN = "plain"  # not at all: on this computer only


@dataclass(frozen=True, slots=True)
class Account:
    """All about a mailbox but its password, which only the key store knows.

    ``oauth`` says that what is given as its password is an access token, or, with a ``token_url``,
    the refresh token that the ``client_id`` gets one with there. ``leaves`` says who sends at most:
    a draft leaves from everybody's own mail program, and only what may go by itself does.
    ``one_click`` has answers offered as links. What somebody moves into the ``cards_folder`` of the
    mailbox becomes cards.
    """

    host: str
    port: int
    security: Security
    sender: str
    user: str = ""
    sender_name: str = ""
    reply_to: str = ""
    ca_file: str = ""
    imap_host: str = ""
    imap_port: int = 993
    imap_folder: str = "INBOX"
    oauth: bool = False
    client_id: str = ""
    token_url: str = ""
    leaves: Leaves = Leaves.APPROVE
    one_click: bool = True
    cards_folder: str = ""

    @property
    def sends(self) -> bool:
        """Whether anything leaves through it."""
        return self.leaves is not Leaves.DRAFT


@dataclass(frozen=True, slots=True)
class Provider:
    """Where a provider takes and keeps mail for the domains of its addresses."""

    name: str
    domains: tuple[str, ...]
    host: str
    imap_host: str
    port: int = 465
    security: Security = Security.TLS
    app_password: str = ""  # the page that makes one, where a program needs its own
    token_url: str = ""  # where it gives access tokens


def checked(account: Account) -> Account:
    """Return the account if mail may leave by it; nothing is looked up or connected to."""
    if HOST.fullmatch(account.host) is None or not 0 < account.port < 2**16:
        raise Refused("mail_host_wrong", host=account.host, port=account.port)
    port = account.imap_port
    if account.imap_host and (HOST.fullmatch(account.imap_host) is None or not 0 < port < 2**16):
        raise Refused("mail_host_wrong", host=account.imap_host, port=port)
    if account.security is Security.PLAIN and account.host not in LOOPBACK:
        raise Refused("mail_not_encrypted", host=account.host)
    for address in (account.sender, account.reply_to or account.sender):
        if not is_address(address):
            raise Refused("mail_address_wrong", address=address)
    if account.token_url and not _is_safe(account.token_url):
        raise Refused("token_url_wrong", url=account.token_url)
    return account


def _is_safe(url: str) -> bool:
    """Return whether a secret may go there: encrypted, or no further than this computer."""
    try:
        where = urlsplit(url)
        host = where.hostname or ""
    except ValueError:
        return False
    return bool(host) and (where.scheme == "https" or (where.scheme == "http" and host in LOOPBACK))


def secret_of(refresh_token: str, client_secret: str) -> str:
    """Return what the key store keeps in place of a password: the token, and the client's secret.

    Some providers give the client a secret of its own, most do not.
    """
    return f"{refresh_token.strip()}\n{client_secret.strip()}".strip()


def is_address(text: str) -> bool:
    """Return whether mail can go there: one plain ASCII address."""
    return len(text) <= LONGEST_ADDRESS and ADDRESS.fullmatch(text) is not None


def provider_of(address: str) -> Provider | None:
    """Return who keeps the mail of an address, where its domain tells."""
    domain = address.rpartition("@")[2].strip().lower()
    return next((each for each in PROVIDERS if domain in each.domains), None)


def provider_at(host: str) -> Provider | None:
    """Return whose mail server that is, also for firms with a domain of their own there."""
    return next((each for each in PROVIDERS if host.lower() == each.host), None)


_STARTTLS = Security.STARTTLS
MICROSOFT = "https://login.microsoftonline.com/common/oauth2/v2.0/token"
PROVIDERS = (
    Provider(
        "Gmail",
        ("gmail.com", "googlemail.com"),
        "smtp.gmail.com",
        "imap.gmail.com",
        app_password="https://myaccount.google.com/apppasswords",  # noqa: S106 - a page
        token_url="https://oauth2.googleapis.com/token",  # noqa: S106 - a page
    ),
    Provider(
        "Outlook.com",
        (
            "outlook.com",
            "outlook.de",
            "outlook.fr",
            "outlook.es",
            "hotmail.com",
            "hotmail.de",
            "hotmail.fr",
            "hotmail.es",
            "hotmail.co.uk",
            "live.com",
            "live.de",
            "live.fr",
            "msn.com",
        ),
        "smtp-mail.outlook.com",
        "outlook.office365.com",
        587,
        _STARTTLS,
        app_password="https://account.microsoft.com/security",  # noqa: S106 - a page
        token_url=MICROSOFT,
    ),
    Provider(
        "Microsoft 365",
        ("onmicrosoft.com",),
        "smtp.office365.com",
        "outlook.office365.com",
        587,
        _STARTTLS,
        app_password="https://mysignins.microsoft.com/security-info",  # noqa: S106 - a page
        token_url=MICROSOFT,
    ),
    Provider(
        "Yahoo",
        ("yahoo.com", "yahoo.de", "yahoo.fr", "yahoo.es", "yahoo.co.uk", "ymail.com"),
        "smtp.mail.yahoo.com",
        "imap.mail.yahoo.com",
        app_password="https://login.yahoo.com/account/security",  # noqa: S106 - a page
        token_url="https://api.login.yahoo.com/oauth2/get_token",  # noqa: S106 - a page
    ),
    Provider(
        "AOL",
        ("aol.com", "aol.de"),
        "smtp.aol.com",
        "imap.aol.com",
        app_password="https://login.aol.com/account/security",  # noqa: S106 - a page
    ),
    Provider(
        "iCloud",
        ("icloud.com", "me.com", "mac.com"),
        "smtp.mail.me.com",
        "imap.mail.me.com",
        587,
        _STARTTLS,
        app_password="https://account.apple.com",  # noqa: S106 - a page
    ),
    Provider(
        "Fastmail",
        ("fastmail.com", "fastmail.fm"),
        "smtp.fastmail.com",
        "imap.fastmail.com",
        app_password="https://app.fastmail.com/settings/security",  # noqa: S106 - a page
    ),
    Provider(
        "Zoho",
        ("zoho.com", "zohomail.com"),
        "smtp.zoho.com",
        "imap.zoho.com",
        app_password="https://accounts.zoho.com/home#security/app_password",  # noqa: S106 - a page
    ),
    Provider(
        "Zoho EU",
        ("zoho.eu", "zohomail.eu"),
        "smtp.zoho.eu",
        "imap.zoho.eu",
        app_password="https://accounts.zoho.eu/home#security/app_password",  # noqa: S106 - a page
    ),
    Provider("GMX", ("gmx.de", "gmx.net", "gmx.at", "gmx.ch"), "mail.gmx.net", "imap.gmx.net"),
    Provider(
        "GMX.com", ("gmx.com", "gmx.fr", "gmx.es", "gmx.co.uk"), "mail.gmx.com", "imap.gmx.com"
    ),
    Provider("WEB.DE", ("web.de",), "smtp.web.de", "imap.web.de"),
    Provider(
        "T-Online",
        ("t-online.de", "magenta.de"),
        "securesmtp.t-online.de",
        "secureimap.t-online.de",
    ),
    Provider("freenet", ("freenet.de",), "mx.freenet.de", "mx.freenet.de", 587, _STARTTLS),
    Provider("mailbox.org", ("mailbox.org",), "smtp.mailbox.org", "imap.mailbox.org"),
    Provider("Posteo", ("posteo.de", "posteo.net"), "posteo.de", "posteo.de"),
    Provider(
        "IONOS",
        ("ionos.com", "ionos.de", "online.de", "onlinehome.de"),
        "smtp.ionos.de",
        "imap.ionos.de",
    ),
    Provider("STRATO", ("strato.de",), "smtp.strato.de", "imap.strato.de"),
    Provider("OVH", ("ovh.net", "ovh.com"), "ssl0.ovh.net", "ssl0.ovh.net"),
    Provider("Gandi", ("gandi.net",), "mail.gandi.net", "mail.gandi.net"),
    Provider(
        "Infomaniak",
        ("ik.me", "ikmail.com", "infomaniak.com"),
        "mail.infomaniak.com",
        "mail.infomaniak.com",
    ),
    Provider("Bluewin", ("bluewin.ch",), "smtpauths.bluewin.ch", "imaps.bluewin.ch"),
    Provider("Orange", ("orange.fr", "wanadoo.fr"), "smtp.orange.fr", "imap.orange.fr"),
    Provider("Free", ("free.fr",), "smtp.free.fr", "imap.free.fr"),
    Provider("SFR", ("sfr.fr", "neuf.fr"), "smtp.sfr.fr", "imap.sfr.fr"),
    Provider("La Poste", ("laposte.net",), "smtp.laposte.net", "imap.laposte.net"),
    Provider(
        "Telefónica",
        ("telefonica.net",),
        "smtp.telefonica.net",
        "imap.telefonica.net",
        587,
        _STARTTLS,
    ),
    Provider("Movistar", ("movistar.es",), "smtp.movistar.es", "imap.movistar.es", 587, _STARTTLS),
)
