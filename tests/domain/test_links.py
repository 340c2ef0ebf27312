"""Links lead to the web, to a person or to a file here; all else leads nowhere."""

from __future__ import annotations

import pytest

from board.domain.links import target_of


@pytest.mark.parametrize(
    "link",
    [
        "https://example.com",
        "HTTP://Example.com:8080/a%20b?c=d#e",
        "https://münchen.example/ü",
        "http://[::1]/x",
        "mailto:jo+x@example.com?subject=Proof%20two",
        "tel:+49(30)123-45",
    ],
)
def test_web_mail_and_phone_addresses_are_handed_on_as_they_are(link: str) -> None:
    found = target_of(link)
    assert found is not None
    assert (found.address, found.path) == (link, "")


@pytest.mark.parametrize(
    ("link", "path"),
    [
        ("/home/jo/a b.pdf", "/home/jo/a b.pdf"),
        ("file:///home/jo/a%20b.pdf", "/home/jo/a b.pdf"),
        ("file://localhost/x.pdf", "/x.pdf"),
        ("FILE:/x.pdf", "/x.pdf"),
        ("C:\\proofs\\x.pdf", "C:\\proofs\\x.pdf"),
        ("c:/proofs/x.pdf", "c:/proofs/x.pdf"),
        ("file:///C:/proofs/x.pdf", "C:/proofs/x.pdf"),
    ],
)
def test_files_here_are_opened(link: str, path: str) -> None:
    found = target_of(link)
    assert found is not None
    assert (found.address, found.path) == ("", path)
    assert found.to_open == path


@pytest.mark.parametrize(
    "link",
    [
        *("javascript:alert(1)", "JaVaScRiPt:alert(1)", "data:text/html,x", "vbscript:x"),
        *("ms-msdt:/id x", "search-ms:query=x", "shell:startup", "ftp://x", "gopher://x"),
        *("\\\\host\\share\\x.pdf", "//host/share/x.pdf", "/\\host\\x.pdf", "\\/host/x.pdf"),
        *("file://host/share/x.pdf", "file:////host/share/x.pdf", "file:///%2Fhost/x.pdf"),
        *("file:///%5Chost%5Cx.pdf", "file:\\\\host\\x", "file://localhost//host/x.pdf"),
        *("\\\\?\\C:\\x.pdf", "\\\\.\\pipe\\x", "C:x.pdf", "C:\\\\host\\x.pdf", "C:\\x.txt:evil"),
        *(" https://x.example", "https://x.example\n", "https://x y.example", "https:\\\\x"),
        *("https://bank.example@evil.example", "https://x.example\\@evil", "https:x", "http://"),
        *("mailto:a@b.example?attach=/etc/passwd", "mailto:a@b.example?subject=x&attachment=y"),
        *("mailto:", "tel:*21*1#", "x.sh", "", "/home/\u202efdp.sh", "java\tscript:x", "../x.pdf"),
    ],
)
def test_everything_else_leads_nowhere(link: str) -> None:
    assert target_of(link) is None


@pytest.mark.parametrize(
    "name", ["x.exe", "x.pdf.lnk", "x.DESKTOP", "x.sh", "x.bat. .", "x.url", ".pdf", "x.docm"]
)
def test_of_what_might_be_a_program_the_folder_is_opened(name: str) -> None:
    for folder, link in (("/home/jo", f"/home/jo/{name}"), ("C:/jo", f"C:\\jo\\{name}")):
        found = target_of(link)
        assert found is not None
        assert found.to_open == folder
