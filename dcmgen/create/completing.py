"""Completion of objects: everything that is still missing and that follows from what is there."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, overload

from attrs import evolve, frozen

from dcmgen._printable import counted, printable
from dcmgen.create.derived import derive
from dcmgen.create.dimensions import number_frames
from dcmgen.create.instance import fill, fill_empty, put, set_character_set
from dcmgen.create.listing import list_references
from dcmgen.create.sources import read_sources
from dcmgen.model import access
from dcmgen.model.dataset import BaseDataset
from dcmgen.model.groups import PER_FRAME, SHARED
from dcmgen.validation.gaps import is_per_frame
from dcmgen.validation.missing_list import Missing
from dcmgen.validation.node import DEEPEST, name
from dcmgen.validation.validator import shared_validator
from dcmgen.values import tags

if TYPE_CHECKING:
    from dcmgen.create.sources import Sources
    from dcmgen.validation.gaps import Gap

_LONGEST = 60
"""Maximum number of characters of a value that is printed."""


@frozen
class Change:
    """An attribute that `complete` has set.

    Attributes
    ----------
    path : str
        The attribute as keywords, with items counted from 0: ``"SegmentSequence[0].SegmentLabel"``.
    value : str
        Its value in words.
    reason : str
        Why it has this value.
    more : int
        Number of other frames or items in which the same attribute was set.
    """

    path: str
    value: str
    reason: str
    more: int = 0

    def __str__(self) -> str:
        more = f", and in {counted(self.more, 'other item')}" if self.more else ""
        return printable(f"{self.path} = {self.value}  # {self.reason}{more}")


class Completed(Sequence[Change]):
    """What `complete` has set, in the order in which it was found. It prints as a list.

    Parameters
    ----------
    changes : sequence of Change
        What was set.
    missing : Missing
        What is still missing.

    Attributes
    ----------
    missing : Missing
        What is still missing, because only you know it.
    """

    def __init__(self, changes: Sequence[Change], missing: Missing) -> None:
        self._changes = tuple(changes)
        self.missing = missing

    def __len__(self) -> int:
        return len(self._changes)

    @overload
    def __getitem__(self, index: int) -> Change: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Change]: ...
    def __getitem__(self, index: int | slice) -> Change | Sequence[Change]:
        return self._changes[index]

    def __contains__(self, item: object) -> bool:
        """Return whether a `Change`, or the attribute with a path such as ``"StudyID"``, was set."""
        if isinstance(item, str):
            return any(each.path == item for each in self._changes)
        return item in self._changes

    def __repr__(self) -> str:
        return f"<Completed: {len(self)} set, {len(self.missing)} missing>"

    def _repr_pretty_(self, printer: Any, cycle: bool) -> None:
        printer.text(str(self))

    def __str__(self) -> str:
        left = counted(len(self.missing), "attribute") if self.missing else "nothing"
        end = "; missing() lists them" if len(self.missing) > 1 else ""
        head = f"{self.missing.iod or 'the object'}: {len(self)} set, {left} missing{end}"
        return "\n".join([head, *(f"  {each}" for each in self._changes)])


def complete(obj: BaseDataset, sources: Sources | None = None) -> Completed:
    """Set what is still missing in an object and follows from what is there.

    Attributes that are present do not change, and a second call changes nothing. Nothing about the patient, the study
    or the acquisition is invented: what only you know remains in `missing`.

    Parameters
    ----------
    obj : BaseDataset
        The object.
    sources : Dataset, path-like, or iterable of them, optional
        Instances that the object refers to: objects, files, or folders of files.

    Returns
    -------
    Completed
        What was set. Its attribute ``missing`` contains what is left.

    Raises
    ------
    CreateError
        If a source has no UIDs.

    See Also
    --------
    dcmgen.model.dataset.BaseDataset.missing : Lists what is missing without changing the object.

    Notes
    -----
    ======================================== ==================================================================
    Attribute                                Value
    ======================================== ==================================================================
    Type 2, and Type 2C if it is required    empty
    required, with a single allowed value    that value
    required sequences and functional groups an item, except for codes and references
    SOP and Series Instance UID              new. If several objects belong to one series, set its UID.
    Study Instance and Frame of Reference    that of the sources if they agree. Without sources, it is new if the
    UID                                      object does not refer to any instance; otherwise it remains missing.
    Dimension Organization UID               new, or that of Dimension Organization Sequence
    dates and times of the content           those of Instance Creation, for documents, presentation states,
                                             registrations, plans, structure sets and derived images
    Instance Creation Date and Time          the current ones, if SOP Instance UID is new
    Number of Frames, Dimension Index        from the functional groups
    Values
    numbers of beams, contour points …       from the items and points
    Specific Character Set                   ``ISO_IR 192``, if a text is not ASCII and the object was not read
    evidence, Common Instance Reference      the instances that the object refers to: of `sources`, and those whose
                                             series the object already names
    ======================================== ==================================================================

    Examples
    --------
    >>> from dcmgen.iods import CTImage
    >>> ct = CTImage.new(PatientName="Doe^Jane", SOPInstanceUID="1.2.3", StudyInstanceUID="1.2")
    >>> done = ct.complete()
    >>> ct.AccessionNumber, "SeriesInstanceUID" in done, "PixelSpacing" in done.missing
    ('', True, True)
    """
    listed = read_sources(sources)
    changes: dict[tuple[str, str], Change] = {}
    validator = shared_validator()
    for _ in range(DEEPEST):
        found = [change for gap in validator.gaps(obj) for change in _close(obj, gap, listed)]
        for place, change in found:
            key = (place, change.reason)
            changes[key] = evolve(changes[key], more=changes[key].more + 1) if key in changes else change
        if not found:
            break
    if numbered := number_frames(obj):
        path = f"{PER_FRAME}.FrameContentSequence[0].DimensionIndexValues"
        changes[path, ""] = Change(
            path, f"those of {counted(numbered, 'frame')}", "order of the values of the dimensions"
        )
    if "SpecificCharacterSet" not in obj and access.source(obj) is None:
        set_character_set(obj)
        if "SpecificCharacterSet" in obj:
            changes["SpecificCharacterSet", ""] = Change("SpecificCharacterSet", "'ISO_IR 192'", "a text is not ASCII")
    for keyword, number in list_references(obj, listed).items():
        reason = "the object refers to them"
        changes[keyword, reason] = Change(keyword, counted(number, "instance"), reason)
    return Completed(tuple(changes.values()), validator.missing(obj))


def _close(obj: BaseDataset, gap: Gap, sources: list[BaseDataset]) -> list[tuple[str, Change]]:
    """Fill a gap if its value is known; return the place of the attribute and the change."""
    dataset, reason = gap.node.dataset, "required"
    if gap.group is None and gap.tag in dataset and dataset[gap.tag].value:
        return []  # another gap of the same attribute was filled before
    if fill(obj, gap):
        reason = "the functional group is required" if gap.group is not None else reason
    elif gap.group is None and (derived := derive(obj, gap, sources)) is not None:
        put(dataset, gap.tag, derived.value)
        reason = derived.reason
        if gap.node.parent is None and gap.tag == tags.SOP_INSTANCE_UID:
            return [_change(gap, reason), *_created(obj, gap)]
    elif fill_empty(gap):
        reason = f"Type {gap.type}"
    else:
        return []
    return [_change(gap, reason)]


def _created(obj: BaseDataset, gap: Gap) -> list[tuple[str, Change]]:
    """Set when a new instance was created; return the changes."""
    if "InstanceCreationDate" in obj or "InstanceCreationTime" in obj:
        return []
    now = datetime.now()
    obj.update({"InstanceCreationDate": now.date(), "InstanceCreationTime": now.time().replace(microsecond=0)})
    keywords = ("InstanceCreationDate", "InstanceCreationTime")
    return [(keyword, Change(keyword, repr(str(obj.get(keyword))), "the instance is new")) for keyword in keywords]


def _change(gap: Gap, reason: str) -> tuple[str, Change]:
    if gap.group is not None:
        where = PER_FRAME if is_per_frame(gap.group) else f"{SHARED}[0]"
        return f"{where}>{gap.tag}", Change(f"{where}.{name(gap.tag)}", "1 item", reason)
    return gap.node.place(gap.tag), Change(gap.node.path(gap.tag), _shown(gap.node.dataset[gap.tag].value), reason)


def _shown(value: Any) -> str:
    """Return a value in words."""
    if isinstance(value, list) and value and isinstance(value[0], BaseDataset):
        return counted(len(value), "item")
    if value is None or value == "" or value == []:
        return "empty"
    text = repr(str(value)) if isinstance(value, str) else repr(value)
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"
