"""Values that replace identifying ones, derived from a secret key: the same value always has the same replacement."""

from __future__ import annotations

import hmac
from datetime import date as Date
from datetime import timedelta
from hashlib import sha256
from typing import TYPE_CHECKING
from uuid import UUID

from dcmgen.dictionary import uid_entry
from dcmgen.values.temporal import DA, DT
from dcmgen.values.uid import UUID_ROOT

if TYPE_CHECKING:
    from dcmgen.deidentify.table import ReplacementTable


class Pseudonyms:
    """Replacements of values.

    Parameters
    ----------
    key : bytes
        Secret key. Without it, nobody can repeat or test a replacement.
    table : ReplacementTable, optional
        Table that keeps the replacements of patients and UIDs, and the numbers of days. Those that it already contains
        have precedence over those derived from the key.
    """

    def __init__(self, key: bytes, table: ReplacementTable | None = None) -> None:
        self._key = hmac.new(key, digestmod=sha256)
        self.table = table

    def _digest(self, kind: str, value: str) -> bytes:
        mac = self._key.copy()
        mac.update(f"{kind}\0{value}".encode("utf-8", "surrogateescape"))
        return mac.digest()

    def uid(self, uid: str) -> str:
        """Return the replacement of a UID; a UID that the standard defines is returned unchanged."""
        if not uid or uid_entry(uid) is not None:
            return uid
        made = f"{UUID_ROOT}{UUID(bytes=self._digest('UID', uid)[:16], version=4).int}"
        return made if self.table is None else self.table.replacement("UID", uid, made)

    def text(self, kind: str, value: str, length: int = 12) -> str:
        """Return hexadecimal digits that replace a text.

        Parameters
        ----------
        kind : str
            What the text identifies; the same text has another replacement for another kind.
        value : str
            The text.
        length : int, optional
            Number of digits.
        """
        return self._digest(kind, value).hex()[:length].upper()

    def patient(self, patient: str) -> str:
        """Return the pseudonym of a patient."""
        made = self.text("patient", patient)
        return made if self.table is None else self.table.replacement("patient", patient, made)

    def days(self, patient: str, most: int) -> int:
        """Return the number of days, 1 to `most`, by which the dates of a patient are moved to the past."""
        made = int.from_bytes(self._digest("days", patient)[:8], "big") % most + 1
        return made if self.table is None else int(self.table.replacement("days", patient, str(made)))


class DateShift:
    """Move dates by a number of days; times of day are unchanged, and intervals are kept.

    Parameters
    ----------
    days : int
        Number of days; negative for dates in the past.
    """

    def __init__(self, days: int) -> None:
        self._delta = timedelta(days=days)

    def date(self, value: str) -> str | None:
        """Return a moved DA value; None if it is not a date."""
        try:
            return f"{self._moved(DA(value).date()):%Y%m%d}".zfill(8)
        except (ValueError, OverflowError):
            return None

    def datetime(self, value: str) -> str | None:
        """Return a moved DT value with the same precision; None if it is not a date and time."""
        text = value.strip(" \0")
        digits = len(text) - len(text.lstrip("0123456789"))
        try:
            DT(text).datetime()
            moved = self._moved(_first_day(text[: min(digits, 8)]))
        except (ValueError, OverflowError):
            return None
        return f"{moved:%Y%m%d}".zfill(8)[: min(digits, 8)] + text[min(digits, 8) :]

    def _moved(self, day: Date) -> Date:
        return day + self._delta


def _first_day(digits: str) -> Date:
    """Return the first day of a year, month or day."""
    return Date(int(digits[:4]), int(digits[4:6] or 1), int(digits[6:8] or 1))
