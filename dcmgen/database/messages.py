"""Messages, progress and questions, which all records of a database share; programs with windows replace the classes."""

from __future__ import annotations

from dcmgen.database.nodes import Node

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class Status:
    """Messages and progress on standard output."""

    def message(self, text: str) -> None:
        """Print a message.

        Parameters
        ----------
        text : str
            Message.
        """
        print(text)

    def progress(self, value: int, maximum: int, text: str = "") -> None:
        """Print progress as a percentage.

        Parameters
        ----------
        value, maximum : int
            Number of steps done, and of all steps.
        text : str, optional
            What is being done.
        """
        share = 100 * value // maximum if maximum else 100
        print(f"{text} [ {share} %]".strip())


class Dialog:
    """Questions at the terminal."""

    def question(self, text: str, cancel: bool = False) -> Literal["Yes", "No", "Cancel"]:
        """Ask a question until the answer is y, n or, with `cancel`, c.

        Parameters
        ----------
        text : str
            Question.
        cancel : bool, optional
            Whether the user may cancel.

        Returns
        -------
        {"Yes", "No", "Cancel"}
            Answer.
        """
        answers: dict[str, Literal["Yes", "No", "Cancel"]] = {"y": "Yes", "n": "No"}
        if cancel:
            answers["c"] = "Cancel"
        while True:
            answer = input(f"{text} ({'/'.join(answers)}) ").strip().lower()[:1]
            if answer in answers:
                return answers[answer]


class Channels:
    """The channels of a database.

    Attributes
    ----------
    status : Status
        Messages and progress.
    dialog : Dialog
        Questions.
    asks : bool
        Whether a dialog was set, so that closing may ask.
    muted : set of tuple
        Level and ID of the records whose messages are suppressed.
    """

    def __init__(self) -> None:
        self.status = Status()
        self.dialog = Dialog()
        self.asks = False
        self.muted: set[tuple[int, int]] = set()

    def set_dialog(self, dialog: Dialog) -> None:
        """Replace the channel of questions."""
        self.dialog = dialog
        self.asks = True


class Channelled(Node):
    """A record with messages and questions."""

    __slots__ = ()

    @property
    def status(self) -> Status:
        """Channel of messages and progress, which all records of a database have in common. You can replace it."""
        return self.database._channels.status

    @status.setter
    def status(self, status: Status) -> None:
        self.database._channels.status = status

    @property
    def dialog(self) -> Dialog:
        """Channel of questions, which all records of a database have in common. You can replace it."""
        return self.database._channels.dialog

    @dialog.setter
    def dialog(self, dialog: Dialog) -> None:
        self.database._channels.set_dialog(dialog)

    def message(self, text: str) -> None:
        """Show a message.

        Parameters
        ----------
        text : str
            Message.
        """
        if not self._is_muted():
            self.status.message(text)

    def progress(self, value: int, maximum: int, text: str = "") -> None:
        """Show progress.

        Parameters
        ----------
        value, maximum : int
            Number of steps done, and of all steps.
        text : str, optional
            What is being done.
        """
        if not self._is_muted():
            self.status.progress(value, maximum, text)

    def mute(self) -> None:
        """Suppress messages and progress of this record."""
        self.database._channels.muted.add((self._level, self._key))

    def unmute(self) -> None:
        """Show messages and progress of this record again."""
        self.database._channels.muted.discard((self._level, self._key))

    def _is_muted(self) -> bool:
        return (self._level, self._key) in self.database._channels.muted
