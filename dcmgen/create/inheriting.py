"""Copies of modules from one object to another: the patient, the study, the frame of reference."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING, Literal, get_args

from dcmgen import modules
from dcmgen.errors import CreateError, DicomError, UnknownNameError

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from dcmgen.model.dataset import BaseDataset
    from dcmgen.model.iod import Module

Part = Literal["patient", "study", "series", "equipment", "frame_of_reference", "plane", "acquisition", "specimen"]
"""Names of the modules that `inherit` copies."""

MODULES: dict[str, tuple[str, ...]] = {
    "patient": ("PatientModule", "ClinicalTrialSubjectModule"),
    "study": ("GeneralStudyModule", "PatientStudyModule", "ClinicalTrialStudyModule"),
    "series": ("GeneralSeriesModule", "ClinicalTrialSeriesModule"),
    "equipment": ("GeneralEquipmentModule",),
    "frame_of_reference": ("FrameOfReferenceModule", "SynchronizationModule"),
    "plane": ("ImagePlaneModule",),
    "acquisition": ("GeneralAcquisitionModule",),
    "specimen": ("SpecimenModule",),
}
"""Classes of the modules of each part (PS3.3 A.1.2)."""


def keywords(*parts: Part | type[Module]) -> list[str]:
    """Return the keywords of the attributes of parts, in the order of the modules.

    Parameters
    ----------
    *parts : str or type of Module
        Names such as ``"patient"``, or classes of modules such as ``PatientModule``.

    Returns
    -------
    list of str
        Keywords, each once.

    Raises
    ------
    UnknownNameError
        If there is no part with a name.
    """
    return list(dict.fromkeys(keyword for part in parts for module in _modules(part) for keyword in module.fields()))


def _modules(part: Part | type[Module]) -> Iterator[type[Module]]:
    if not isinstance(part, str):
        yield part
    elif part in MODULES:
        yield from (getattr(modules, name) for name in MODULES[part])
    else:
        raise UnknownNameError(
            f"there is no part {part!r}; the names are {', '.join(get_args(Part))}, or pass the class of a module"
        )


def inherit(
    target: BaseDataset,
    source: BaseDataset,
    *parts: Part | type[Module],
    exclude: Collection[str] = (),
) -> None:
    """Copy attributes of modules from one object to another.

    An attribute that the source has replaces that of the target; others do not change. Attributes that the class of the
    target does not declare are not copied. The values are copies: they do not change with those of the source.

    Parameters
    ----------
    target : Dataset
        Object to change.
    source : Dataset
        Object of the same patient or study.
    *parts : str or type of Module
        What to copy: ``"patient"``, ``"study"``, ``"series"``, ``"equipment"``, ``"frame_of_reference"``, ``"plane"``,
        ``"acquisition"``, ``"specimen"``, or classes of modules such as ``ContrastBolusModule``.
    exclude : collection of str, optional
        Keywords of attributes that are not copied.

    Raises
    ------
    CreateError
        If a value of the source is not valid. The target does not change then.
    UnknownNameError
        If there is no part with a name.

    Examples
    --------
    >>> from dcmgen.iods import CTImage, Segmentation
    >>> ct = CTImage(PatientName="Doe^Jane", StudyID="1", KVP=120)
    >>> seg = Segmentation()
    >>> seg.inherit(ct, "patient", "study")
    >>> str(seg.PatientName), seg.StudyID
    ('Doe^Jane', '1')
    """
    # the copies are made in a new object, so that an invalid value does not leave the target half changed
    copies = type(target)()
    found = [keyword for keyword in keywords(*parts) if keyword in source and keyword not in exclude]
    for keyword in found:
        if not hasattr(type(target), "fields") or hasattr(type(target), keyword):
            left_out = f"exclude=[{keyword!r}]"
            copy_attribute(
                copies,
                source,
                keyword,
                f"leave it out with {left_out}; functions of dcmgen.create accept"
                f" study=create.Study.of(source, {left_out})",
            )
    for keyword in found:
        if keyword in copies:
            target[keyword] = copies[keyword]


def copy_attribute(target: BaseDataset, source: BaseDataset, keyword: str, alternative: str) -> None:
    """Copy the value of an attribute of a source, as the class of the target accepts it.

    Parameters
    ----------
    target : Dataset
        Object to change.
    source : Dataset
        The source.
    keyword : str
        Keyword of the attribute.
    alternative : str
        What the caller can do instead of correcting the source, for the message of the error.

    Raises
    ------
    CreateError
        If the value is not valid.
    """
    try:
        setattr(target, keyword, deepcopy(source[keyword].value))
    except DicomError as error:
        raise CreateError(
            f"the source has an invalid {keyword}: {error}",
            path=source.filename or "",
            advice=f"Correct it in the source, or {alternative}",
        ) from error
