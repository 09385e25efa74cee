"""New objects with what follows from their IOD: UIDs, constants, and the items of required sequences."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ParamSpec, TypeVar, overload

from dcmgen import iods, rules
from dcmgen.codec.transfer_syntax import EXPLICIT_LITTLE
from dcmgen.dictionary import keyword_for_tag, vr_of
from dcmgen.dictionary.data.sop_classes import SOP_CLASSES
from dcmgen.errors import UnknownNameError
from dcmgen.model.iod import IOD
from dcmgen.validation.explain import find_iod
from dcmgen.validation.gaps import PIXELS, Gap, is_mandatory, is_per_frame, item_rows, typed_value, values_of
from dcmgen.validation.node import DEEPEST
from dcmgen.validation.validator import shared_validator
from dcmgen.values import tags
from dcmgen.values.uid import generate_uid
from dcmgen.values.vr import BYTES

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from dcmgen.model.dataset import BaseDataset

P = ParamSpec("P")
T = TypeVar("T")

MODALITIES = {
    "Computed Radiography Image": "CR",
    "CT Image": "CT",
    "MR Image": "MR",
    "Nuclear Medicine Image": "NM",
    "X-Ray Angiographic Image": "XA",
    "X-Ray Radiofluoroscopic Image": "RF",
    "Positron Emission Tomography Image": "PT",
    "General 32-bit ECG": "ECG",
    "Dermoscopic Photography Image": "DMS",
    "Photoacoustic Image": "PA",
    "Confocal Microscopy Image": "CFM",
    "Confocal Microscopy Tiled Pyramidal Image": "CFM",
}
"""Modality (PS3.3 C.7.3.1.1.1) of the IODs that are for one modality, and whose tables do not limit Modality to one value."""

_GIVEN = frozenset(
    {
        tags.CODE_VALUE,
        tags.REFERENCED_SOP_INSTANCE_UID,
        tags.STUDY_INSTANCE_UID,
        tags.SERIES_INSTANCE_UID,
    }
)
"""Tags that show that the items of a sequence are codes or references, so that an empty item would be invalid."""


@overload
def new(iod: str, /, **attributes: Any) -> IOD: ...
@overload
def new(iod: Callable[P, T], /, *args: P.args, **attributes: P.kwargs) -> T: ...
def new(iod: Any, /, *args: Any, **attributes: Any) -> Any:
    """Create an object with what follows from its IOD and the given attributes.

    Parameters
    ----------
    iod : type of IOD or str
        Class of the object, such as ``CTImage``; or the name of the IOD (``"CT Image"``), of its class, or the name or
        UID of a SOP Class.
    **attributes : object
        Values by keyword, as the class accepts them. They replace what would be set otherwise.

    Returns
    -------
    IOD
        The object. It has:

        - SOP Class UID, if the IOD has only one SOP Class or `iod` names one; a new SOP Instance UID; File Meta
          Information.
        - Instance Creation Date and Time.
        - Specific Character Set ``ISO_IR 192``, if an attribute is not ASCII.
        - Required attributes for which the IOD allows a single value, such as Modality.
        - One item in required sequences, except those of codes and references; the sequences of functional groups, with
          as many items for frames as Number of Frames states, and the mandatory functional groups.

        Everything else is left to you: no attribute of the patient, the study or the acquisition is set.

    Raises
    ------
    UnknownNameError
        If there is no such IOD.
    KeywordError
        If the class does not declare an attribute.
    ElementTypeError, ElementValueError
        If an attribute does not accept a value.

    See Also
    --------
    dcmgen.model.iod.IOD.new : The same as a method of a class.
    dcmgen.model.dataset.BaseDataset.missing : Lists what an object still lacks.

    Examples
    --------
    >>> seg = new("Segmentation Storage", PatientName="Doe^Jane", NumberOfFrames=3)
    >>> seg.Modality, seg.ImageType, len(seg.PerFrameFunctionalGroupsSequence)
    ('SEG', ['DERIVED', 'PRIMARY'], 3)
    """
    if isinstance(iod, str):
        kind, sop_class = class_of(iod)
        if sop_class:
            attributes.setdefault("SOPClassUID", sop_class)
    else:
        kind = iod
    made = identified(kind, *args, **attributes)
    _fill(made)
    return made


def identified(kind: type[IOD], /, *args: Any, **attributes: Any) -> IOD:
    """Create an object with its identity and the sequences of functional groups, but without required attributes.

    Parameters
    ----------
    kind : type of IOD
        Class of the object.
    **attributes : object
        Values by keyword.
    """
    made = kind(*args, **attributes)
    _identify(made)
    set_character_set(made)
    _add_frames(made)
    return made


def class_of(name: str) -> tuple[type[IOD], str]:
    """Return the class of an IOD, and the SOP Class UID if the name is that of a SOP Class."""
    found = find_iod(name)
    entries = {uid: entry for uid, entry in SOP_CLASSES.items() if entry[1] == found.name}
    classes = {entry[2] for entry in entries.values() if entry[2]}
    if len(classes) != 1:
        raise UnknownNameError(f"the {found.name} IOD has no SOP Class, and therefore no objects")
    key = name.casefold().strip()
    uid = next((uid for uid, entry in entries.items() if key in (uid, entry[0].casefold())), "")
    kind: type[IOD] = getattr(iods, classes.pop())
    return kind, uid


def _set_default(made: BaseDataset, keyword: str, value: object) -> None:
    """Set an attribute that the class declares and that is absent."""
    if keyword not in made and hasattr(type(made), keyword):
        setattr(made, keyword, value)


def _identify(made: IOD) -> None:
    now = datetime.now()
    _set_default(made, "SOPInstanceUID", generate_uid())
    if "InstanceCreationDate" not in made and "InstanceCreationTime" not in made:
        _set_default(made, "InstanceCreationDate", now.date())
        _set_default(made, "InstanceCreationTime", now.time().replace(microsecond=0))
    found = rules.iod_of(made.sop_classes[0]) if made.sop_classes else None
    if found is not None and found.name in MODALITIES:
        _set_default(made, "Modality", MODALITIES[found.name])
    # the writer adds the UIDs of the object and the other elements of the File Meta Information
    made.file_meta.TransferSyntaxUID = EXPLICIT_LITTLE.uid


def set_character_set(made: BaseDataset) -> None:
    """Set Specific Character Set to ``ISO_IR 192`` (UTF-8) if it is absent and a text is not ASCII."""
    if not is_ascii(made):
        _set_default(made, "SpecificCharacterSet", "ISO_IR 192")


def is_ascii(dataset: BaseDataset) -> bool:
    """Return whether all texts of a dataset and of its items are ASCII.

    Parameters
    ----------
    dataset : BaseDataset
        The dataset.
    """
    return all(
        all(map(is_ascii, element.value)) if element.VR == "SQ" else str(element.value).isascii()
        for element in dataset
        if element.VR not in BYTES
    )


def _add_frames(made: IOD) -> None:
    """Add the items of the functional groups of an IOD that has them."""
    if not hasattr(type(made), "SharedFunctionalGroupsSequence"):
        return
    _set_default(made, "SharedFunctionalGroupsSequence", [{}])
    if made.get("DimensionOrganizationType") != "TILED_FULL":
        _set_default(made, "PerFrameFunctionalGroupsSequence", [{} for _ in range(made.get("NumberOfFrames") or 1)])


def _fill(made: IOD) -> None:
    """Set what the standard fixes, and add items to required sequences, until nothing changes."""
    validator = shared_validator()
    for _ in range(DEEPEST):
        if not sum(fill(made, gap) for gap in validator.gaps(made)):
            return


def fill(made: BaseDataset, gap: Gap) -> bool:
    """Fill a gap if only one value is possible, or if it is a sequence of other items than codes and references.

    Parameters
    ----------
    made : BaseDataset
        The object.
    gap : Gap
        What it lacks.

    Returns
    -------
    bool
        Whether the gap was filled.
    """
    if gap.group is not None:
        return gap.type == "M" and add_group(made, gap)
    if gap.type not in ("1", "1C") or gap.tag in PIXELS:
        return False
    if vr_of(gap.tag) == "SQ":
        return gap.type == "1" and is_mandatory(gap) and _add_item(gap.node.dataset, gap)
    fixed = values_of(gap).fixed
    if fixed:
        vr = vr_of(gap.tag)
        values = [typed_value(vr, each) for each in fixed]
        put(gap.node.dataset, gap.tag, values[0] if len(values) == 1 else values)
    return bool(fixed)


def fill_empty(gap: Gap) -> bool:
    """Add an attribute that is required and may be empty; return whether the gap is one of these."""
    if gap.group is not None or gap.type not in ("2", "2C"):
        return False
    put(gap.node.dataset, gap.tag, [] if vr_of(gap.tag) == "SQ" else None)
    return True


def add_group(made: BaseDataset, gap: Gap) -> bool:
    """Add a functional group: to all frames if it differs from frame to frame, else to the shared ones.

    Parameters
    ----------
    made : BaseDataset
        The object.
    gap : Gap
        The functional group.

    Returns
    -------
    bool
        Whether it was added; a group of codes or references is not.
    """
    assert gap.group is not None
    where = "PerFrameFunctionalGroupsSequence" if is_per_frame(gap.group) else "SharedFunctionalGroupsSequence"
    return sum(_add_item(item, gap) for item in made.get(where, ()) if gap.tag not in item) > 0


def _add_item(dataset: BaseDataset, gap: Gap) -> bool:
    """Add an item to a sequence, unless its items are codes or references."""
    if not _GIVEN.isdisjoint(row.tag for row in item_rows(gap)):
        return False
    put(dataset, gap.tag, [{}])
    return True


def put(dataset: BaseDataset, tag: int, value: object) -> None:
    """Set an element of a dataset or item, also one that its class does not declare."""
    keyword = keyword_for_tag(tag) or ""
    if hasattr(type(dataset), keyword):
        setattr(dataset, keyword, value)
    else:
        dataset.add_new(tag, vr_of(tag)[:2], value)
