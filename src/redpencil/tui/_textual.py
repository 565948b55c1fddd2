"""The private parts of Textual that are needed, in one place, so that a new version breaks one file."""

from __future__ import annotations

from textual.app import App


class Surviving(App[None]):
    """An app that keeps the error it died of, instead of printing a traceback over the restored screen."""

    fault: Exception | None = None

    def _handle_exception(self, error: Exception) -> None:
        if self.fault is None:
            self.fault = self._exception = error
            self._exception_event.set()
        self._return_code = 3
        self._close_messages_no_wait()
