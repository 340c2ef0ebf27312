"""How long one waits for a server that keeps the connection but says nothing.

No timeout of the network ends that, as the network is fine, and a server that is stopped does not
keep its own. Imported only for a board on a server: it needs the driver.
"""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING, Any, TypeVar

from psycopg import Connection, OperationalError
from sqlalchemy import event

if TYPE_CHECKING:
    from psycopg.abc import PQGen
    from sqlalchemy import Engine

Result = TypeVar("Result")
SILENT_SECONDS = 18
"""Longer than the server's own limit of a statement: who answers is to say what is the matter."""

LEAST_SECONDS = 2  # the driver tries to connect for no shorter time


class Silent(OperationalError):  # noqa: N818 - what it is
    """Nothing was heard of the server for too long."""


class Patience:
    """Ends the waiting of all connections of one engine, of new ones too."""

    def __init__(self, engine: Engine) -> None:
        """Have the engine make connections that do not wait for ever."""
        self.end = float("inf")
        event.listen(engine, "do_connect", self._connect)

    def end_in(self, seconds: float) -> None:
        """Let nothing be waited for longer than that from now on."""
        self.end = monotonic() + seconds

    def _connect(
        self, _dialect: object, _record: object, words: list[str], settings: dict[str, Any]
    ) -> Connection[Any]:
        left = self.end - monotonic()
        if left < LEAST_SECONDS:
            raise Silent
        settings["connect_timeout"] = int(min(left, float(settings["connect_timeout"])))
        connection = Impatient.connect(*words, **settings)
        connection.patience = self
        return connection


class Impatient(Connection[Any]):
    """A connection that is lost when its server is silent for too long."""

    patience: Patience

    def wait(self, gen: PQGen[Result], *how: Any, **more: Any) -> Result:  # noqa: ANN401 - theirs
        """Wait for an answer; driver and server may do so for ever."""
        try:
            return super().wait(self._waiting(gen), *how, **more)
        except Silent:
            self.pgconn.finish()  # else it would be asked to roll back, and waited for again
            raise

    def _waiting(self, asking: PQGen[Result]) -> PQGen[Result]:
        """Pass on what is asked and answered, until nothing was heard for too long."""
        try:
            wanted = next(asking)
            heard = monotonic()
            while True:
                ready = yield wanted
                now = monotonic()
                if ready:
                    heard = now
                elif now > min(heard + SILENT_SECONDS, self.patience.end):
                    raise Silent
                wanted = asking.send(ready)
        except StopIteration as ended:
            result: Result = ended.value
            return result
