"""What records contain, and in what they are contained: each level adds a method to those of the level next to it."""

from __future__ import annotations

from dcmgen.database.base import Record
from dcmgen.database.queries import INSTANCES, PATIENT, SERIES, STUDY

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from dcmgen.database.queries import Match
    from dcmgen.database.records import Instance, Patient, Series, Study


class HasInstances(Record):
    """A record above instances."""

    __slots__ = ()

    def instances(
        self, *, sort: bool = True, sortby: str | Sequence[str] | None = None, match: Match = "any", **keywords: Any
    ) -> list[Instance]:
        """Return the instances of the record.

        Parameters
        ----------
        sort, sortby, match, **keywords : optional
            As for `Database.series`.

        Returns
        -------
        list of Instance
            Instances that fulfill all conditions.
        """
        return self._below(self._kinds[INSTANCES], keywords, sort, sortby, match)


class HasSeries(HasInstances):
    """A record above series."""

    __slots__ = ()

    def series(
        self, *, sort: bool = True, sortby: str | Sequence[str] | None = None, match: Match = "any", **keywords: Any
    ) -> list[Series]:
        """Return the series of the record.

        Parameters
        ----------
        sort : bool, optional
            Whether to sort by name and ID of the patient, description and date of the study, and number of the series.
        sortby : str or sequence of str, optional
            Keywords by which to sort instead.
        match : {"any", "all"}, optional
            Whether at least one instance of a series must fulfill all conditions, or each of them.
        **keywords : object
            Conditions by keyword. A condition is a value; text with the wildcards ``*`` and ``?``; a range of dates or
            times as text (``"20240101-20241231"``) or any range `between` two values; None for an absent or empty
            element; or a list of such conditions, of which one must be fulfilled. A condition on an element that is not
            in the index reads the files.

        Returns
        -------
        list of Series
            Series that fulfill all conditions.

        Raises
        ------
        KeywordError
            If a keyword does not exist.
        ElementTypeError, ElementValueError
            If an element cannot have a value.
        DatabaseError
            If a file that must be read cannot be read.
        """
        return self._below(self._kinds[SERIES], keywords, sort, sortby, match)


class HasStudies(HasSeries):
    """A record above studies."""

    __slots__ = ()

    def studies(
        self, *, sort: bool = True, sortby: str | Sequence[str] | None = None, match: Match = "any", **keywords: Any
    ) -> list[Study]:
        """Return the studies of the record.

        Parameters
        ----------
        sort, sortby, match, **keywords : optional
            As for `Database.series`.

        Returns
        -------
        list of Study
            Studies that fulfill all conditions.
        """
        return self._below(self._kinds[STUDY], keywords, sort, sortby, match)


class HasPatients(HasStudies):
    """A record above patients."""

    __slots__ = ()

    def patients(
        self, *, sort: bool = True, sortby: str | Sequence[str] | None = None, match: Match = "any", **keywords: Any
    ) -> list[Patient]:
        """Return the patients of the record.

        Parameters
        ----------
        sort, sortby, match, **keywords : optional
            As for `Database.series`.

        Returns
        -------
        list of Patient
            Patients that fulfill all conditions.
        """
        return self._below(self._kinds[PATIENT], keywords, sort, sortby, match)


class InPatient(Record):
    """A patient, or a record below it."""

    __slots__ = ()

    def patients(self) -> Patient:
        """Return the patient of the record; a patient itself.

        Returns
        -------
        Patient
            The one patient.
        """
        made: Patient = self._at_most(PATIENT)
        return made


class InStudy(InPatient):
    """A study, or a record below it."""

    __slots__ = ()

    def studies(self) -> Study:
        """Return the study of the record; a study itself.

        Returns
        -------
        Study
            The one study.
        """
        made: Study = self._at_most(STUDY)
        return made


class InSeries(InStudy):
    """A series, or a record below it."""

    __slots__ = ()

    def series(self) -> Series:
        """Return the series of the record; a series itself.

        Returns
        -------
        Series
            The one series.
        """
        made: Series = self._at_most(SERIES)
        return made
