"""Messages, progress and questions of a database; programs with windows replace these classes."""

from __future__ import annotations

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
