"""What several new objects have in common: the patient, the study, the series and the equipment."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, TypeVar

from dcmgen import rules
from dcmgen._version import __version__
from dcmgen.create.inheriting import inherit
from dcmgen.create.instance import new
from dcmgen.errors import CreateError
from dcmgen.modules import SeriesAttributes, StudyAttributes
from dcmgen.values.uid import generate_uid

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence
    from typing import Self

    from dcmgen.model.dataset import BaseDataset
    from dcmgen.model.iod import IOD

T = TypeVar("T", bound="IOD")

_SAME = ("PatientID", "PatientName", "IssuerOfPatientID", "PatientBirthDate", "StudyInstanceUID")
"""Attributes that must be equal in all sources of an object."""
SOFTWARE = {
    "Manufacturer": "dcmgen",
    "ManufacturerModelName": "dcmgen",
    "DeviceSerialNumber": "0",
    "SoftwareVersions": __version__,
}
"""Equipment (PS3.3 C.7.5.2) of objects that dcmgen makes from others, if the series does not name it."""


class _SeriesOf:
    """The property `Study.series`: for type checkers the class `Series`, so that it has the same parameters."""

    def __get__(self, obj: Study, owner: type[Study], /) -> type[Series]:
        def series(**attributes: Any) -> Series:
            return Series._of(obj, attributes)

        method: Any = series
        return method  # type: ignore[no-any-return]


class Study(StudyAttributes):
    """Patient and study of new objects.

    Pass it as ``study=`` to the functions of `dcmgen.create`. All objects that are created with it belong to the same
    patient and study.

    Parameters
    ----------
    **attributes : object
        Attributes of the patient and the study by keyword. Study Instance UID is new by default; no other attribute has
        a default.

    Attributes
    ----------
    series : callable
        Creates a `Series` of this study: ``study.series(SeriesDescription="Lung")``. The parameters are those of
        `Series`.

    Examples
    --------
    >>> from dcmgen import create
    >>> study = create.Study(PatientName="Doe^Jane", PatientID="4711")
    >>> series = study.series(SeriesNumber=2, Manufacturer="ACME")
    >>> series.study is study
    True
    """

    __slots__ = ()
    series = _SeriesOf()

    if not TYPE_CHECKING:

        def __init__(self, /, **attributes):
            attributes.setdefault("StudyInstanceUID", generate_uid())
            super().__init__(**attributes)

    @classmethod
    def of(cls, *sources: BaseDataset, exclude: Collection[str] = ()) -> Self:
        """Return the patient and the study of existing objects.

        Parameters
        ----------
        *sources : Dataset
            Objects of one study. The attributes are those of the first one.
        exclude : collection of str, optional
            Keywords of attributes to leave out, for example because their values are not valid.

        Returns
        -------
        Self
            The study.

        Raises
        ------
        CreateError
            If there are no objects, if they belong to different patients or studies, or if a value is not valid.
        """
        if not sources:
            raise CreateError("there are no objects of a study", advice="Pass at least one")
        check_same(sources, _SAME)
        study = cls()
        if not sources[0].get("StudyInstanceUID") and "StudyInstanceUID" not in exclude:
            raise CreateError("a source has no StudyInstanceUID", advice="Set it, or pass study=Study(...)")
        inherit(study, sources[0], "patient", "study", exclude=exclude)
        return study


class Series(SeriesAttributes):
    """Series of new objects: its attributes, equipment and frame of reference.

    Pass it as ``study=`` to the functions of `dcmgen.create`, to choose the series as well as the study.

    Parameters
    ----------
    **attributes : object
        Attributes of the series, the equipment and the frame of reference by keyword. Series Instance UID is new by
        default; no other attribute has a default.

    Attributes
    ----------
    study : Study
        Study of the series. A series that was not created by ``study.series(...)`` belongs to a new study.
    """

    __slots__ = ("_last", "study")
    study: Study
    _last: int

    if not TYPE_CHECKING:

        def __init__(self, /, **attributes):
            self.study, self._last = Study(), 0
            attributes.setdefault("SeriesInstanceUID", generate_uid())
            super().__init__(**attributes)

    @classmethod
    def _of(cls, study: Study, attributes: dict[str, Any]) -> Series:
        made = cls(**attributes)
        made.study = study
        return made

    def next_number(self) -> int:
        """Return the next Instance Number of the series: 1, 2, 3 …"""
        self._last += 1
        return self._last


def check_same(sources: Iterable[BaseDataset], names: Iterable[str]) -> None:
    """Raise an error if attributes are not equal in all sources.

    Parameters
    ----------
    sources : iterable of Dataset
        Objects that must belong together.
    names : iterable of str
        Keywords.

    Raises
    ------
    CreateError
        If two values differ. An absent attribute equals an empty one.
    """
    listed = list(sources)
    for keyword in names:
        values = list(dict.fromkeys(str(source.get(keyword) or "") for source in listed))
        if len(values) > 1:
            raise CreateError(
                f"the sources have different values of {keyword}: {values[0]!r} and {values[1]!r}",
                advice="Pass objects that belong together",
            )


def study_of(study: Study | Series | None, sources: Sequence[BaseDataset] = ()) -> Study:
    """Return the study of a new object: the one that the caller passed, that of the sources, or a new one.

    Raises
    ------
    CreateError
        If `study` is something else, or the sources belong to different patients or studies.
    """
    if isinstance(study, Series):
        return study.study
    if study is None:
        return Study.of(*sources) if sources else Study()
    if isinstance(study, Study):
        return study
    raise CreateError(
        f"study= is of the type {type(study).__name__}",
        advice="Pass a create.Study or create.Series; create.Study.of(ds) is the study of an object",
    )


def begin(
    kind: type[T],
    study: Study | Series | None,
    sources: Sequence[BaseDataset] = (),
    *,
    description: str = "",
    frame_of_reference_uid: str = "",
    derived: bool = False,
    **attributes: Any,
) -> T:
    """Create an object with the attributes of its patient, study, series, equipment and frame of reference.

    Parameters
    ----------
    kind : type of IOD
        Class of the object.
    study : Study, Series or None
        Context. By default, the study of the sources; without sources, a new study.
    sources : sequence of Dataset, optional
        Objects from which the new one is made.
    description : str, optional
        Series Description.
    frame_of_reference_uid : str, optional
        Frame of Reference UID. By default, that of the series or of the first source; a new one if the IOD requires
        it.
    derived : bool, optional
        Whether the equipment is dcmgen itself if the series does not name it.
    **attributes : object
        Other attributes, which `new` accepts. They replace those of the context.

    Returns
    -------
    IOD
        New object. Instance Number is that of the series, or 1. Content Date and Content Time are the current ones, if
        the class declares them.

    Raises
    ------
    CreateError
        If the sources belong to different patients or studies, or if a value of a source is not valid.
    """
    made = new(kind, **attributes)
    series = study if isinstance(study, Series) else None
    _apply(made, study_of(study, sources), attributes)
    if series is not None:
        _apply(made, series, attributes)
    now = datetime.now()
    uid = frame_of_reference_uid or next((str(each.get("FrameOfReferenceUID") or "") for each in sources), "")
    defaults: dict[str, object] = {
        "SeriesInstanceUID": generate_uid(),
        "SeriesNumber": 1,
        "InstanceNumber": series.next_number() if series is not None else 1,
        "ContentDate": now.date(),
        "ContentTime": now.time().replace(microsecond=0),
    }
    if description:
        defaults["SeriesDescription"] = description
    if uid or has_module(made, "Frame of Reference"):
        defaults["FrameOfReferenceUID"] = uid or generate_uid()
    if derived or has_module(made, "Enhanced General Equipment"):
        defaults |= SOFTWARE
    for keyword, value in defaults.items():
        if hasattr(kind, keyword) and not made.get(keyword):
            setattr(made, keyword, value)
    return made


def has_module(made: IOD | type[IOD], name: str) -> bool:
    """Return whether an IOD always has a module."""
    found = rules.iod_of(made.sop_classes[0]) if made.sop_classes else None
    return found is not None and any(use.name == name and use.usage == "M" for use in found.modules)


def _apply(made: IOD, context: Study | Series, given: Collection[str]) -> None:
    """Copy the attributes of a context to an object, except those that were given for it."""
    for element in context:
        if element.keyword not in given and hasattr(type(made), element.keyword):
            made[element.keyword] = element
