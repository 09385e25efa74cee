"""What makes images irregular, so that they are not one volume."""

from __future__ import annotations

from typing import Literal, TypeAlias

import attrs

OnProblem: TypeAlias = Literal["raise", "split", "warn", "resample"]
"""What `dcmgen.volumes.read_volume` does if images are irregular."""
_NAMED = 3  # names in a message

_ADVICE = {
    "unreadable": "Repair or remove them, or leave them out with on_problem='warn' or 'split'",
    "no pixels": "Pass only images, or leave the others out with on_problem='warn' or 'split'",
    "position": "Pass only images with a position, or leave the others out with on_problem='warn' or 'split'",
    "gap": "Interpolate with on_problem='resample', or read the regular parts with on_problem='split'",
    "spacing": "Interpolate with on_problem='resample', or read the regular parts with on_problem='split'",
    "copies": "Pass each instance once, or leave the others out with on_problem='warn' or 'split'",
    "duplicates": "Remove them, read the first of each with on_problem='warn', or the others as a volume with on_problem='split'",
    "missing": "Pass the missing images, or fill them with on_problem='warn'",
    "shift": "Read the slices as they are with on_problem='warn'",
    "units": "Read stored values with values='stored', or the values as they are with on_problem='warn'",
    "slice step": "Pass more slices, or assume 1 mm with on_problem='warn'",
}
_SPLIT = "Read a volume of each with on_problem='split'"
_NOTES = frozenset({"tilt", "one slice"})
"""Kinds of problems that do not prevent an exact volume."""
INTERPOLATED = frozenset({"gap", "spacing", "missing"})
"""Kinds of problems that ``on_problem="resample"`` solves by interpolation between slices."""


@attrs.frozen
class Problem:
    """Something that is irregular in a set of images.

    Attributes
    ----------
    kind : str
        What is irregular: "unreadable", "no pixels", "position", "series", "frame of reference", "size", "color", "pixel spacing",
        "orientation", "units", "dimension", "copies", "duplicates", "missing", "gap", "spacing", "shift", "slice step"; or, without being
        an error, "tilt" and "one slice".
    message : str
        Description with numbers.
    advice : str
        The option that helps.
    """

    kind: str
    message: str
    advice: str = ""

    @property
    def is_error(self) -> bool:
        """Whether the images are not one regular volume."""
        return self.kind not in _NOTES

    def __str__(self) -> str:
        return self.message


def problem(kind: str, message: str, advice: str | None = None) -> Problem:
    """Return a problem with the advice of its kind."""
    return Problem(kind, message, _ADVICE.get(kind, _SPLIT) if advice is None else advice)


def advice_of(problems: tuple[Problem, ...]) -> str:
    """Return the advice for several problems, each once."""
    return "; ".join(dict.fromkeys(each.advice for each in problems if each.advice))


def listed(names: list[str]) -> str:
    """Return the number of names, and the first ones."""
    more = f" and {len(names) - _NAMED} more" if len(names) > _NAMED else ""
    return f"{len(names)} ({', '.join(names[:_NAMED])}{more})"
