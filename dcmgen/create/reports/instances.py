"""Content items that refer to images, waveforms and other instances (PS3.3 C.18.3, C.18.4, C.18.5)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from dcmgen.create.references import instance_reference, is_image
from dcmgen.create.reports.items import Common, ContentItem
from dcmgen.create.reports.names import code_in, items_of
from dcmgen.create.sources import read_sources
from dcmgen.dictionary.data.sop_classes import SOP_CLASSES
from dcmgen.errors import CreateError, ElementValueError
from dcmgen.model.dataset import BaseDataset, Dataset
from dcmgen.values.uid import UID

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from os import PathLike
    from typing import Self, TypeAlias, Unpack

    from dcmgen.create.coding import CodeLike

    Instance: TypeAlias = "BaseDataset | str | PathLike[str] | Reference"
    """A dataset, the path of its file, or a reference that was read from a report."""


class Reference:
    """Reference to an instance.

    Two references are equal if their SOP Instance UIDs are equal.

    Parameters
    ----------
    sop_class_uid : str
        SOP Class UID.
    sop_instance_uid : str
        SOP Instance UID.
    series_uid : str, optional
        Series Instance UID.
    study_uid : str, optional
        Study Instance UID.
    dataset : Dataset, optional
        The instance, if it is known.

    Attributes
    ----------
    sop_class_uid, sop_instance_uid : UID
        SOP Class UID and SOP Instance UID.
    series_uid, study_uid : str
        Series Instance UID and Study Instance UID, or "" if the evidence of the report does not list the instance.
    dataset : Dataset or None
        The instance, if the reference was created from it.
    """

    __slots__ = ("dataset", "series_uid", "sop_class_uid", "sop_instance_uid", "study_uid")

    def __init__(
        self,
        sop_class_uid: str,
        sop_instance_uid: str,
        series_uid: str = "",
        study_uid: str = "",
        *,
        dataset: BaseDataset | None = None,
    ) -> None:
        self.sop_class_uid = UID(sop_class_uid)
        self.sop_instance_uid = UID(sop_instance_uid)
        self.series_uid = series_uid
        self.study_uid = study_uid
        self.dataset = dataset

    @classmethod
    def to(cls, instance: Instance) -> Reference:
        """Return a reference to an instance.

        Parameters
        ----------
        instance : Dataset, path-like or Reference
            The instance, its file, or a reference, which is returned.

        Returns
        -------
        Reference
            The reference.

        Raises
        ------
        CreateError
            If there are several instances.
        ElementValueError
            If the instance has no UIDs.
        """
        if isinstance(instance, Reference):
            return instance
        found = read_sources(instance)
        if len(found) != 1:
            raise CreateError(f"there are {len(found)} instances", advice="Pass one for each content item")
        uids = instance_reference(found[0])
        return cls(
            uids["ReferencedSOPClassUID"],
            uids["ReferencedSOPInstanceUID"],
            found[0].get("SeriesInstanceUID") or "",
            found[0].get("StudyInstanceUID") or "",
            dataset=found[0],
        )

    @property
    def identity(self) -> BaseDataset:
        """A dataset with the UIDs of the instance, its series and its study."""
        return Dataset(
            SOPClassUID=self.sop_class_uid,
            SOPInstanceUID=self.sop_instance_uid,
            SeriesInstanceUID=self.series_uid,
            StudyInstanceUID=self.study_uid,
        )

    def __eq__(self, other: object) -> bool:
        return self.sop_instance_uid == other.sop_instance_uid if isinstance(other, Reference) else NotImplemented

    def __hash__(self) -> int:
        return hash(self.sop_instance_uid)

    def __repr__(self) -> str:
        return f"Reference({self.sop_class_uid.name!r}, {str(self.sop_instance_uid)!r})"

    def __str__(self) -> str:
        return f"{self.sop_class_uid.name.removesuffix(' Storage')} {self.sop_instance_uid}"


class Composite(ContentItem):
    """Content item that refers to an instance which is neither an image nor a waveform, such as a presentation state.

    Parameters
    ----------
    instance : Dataset, path-like or Reference
        The instance.
    children : iterable of ContentItem, optional
        Content items below this one.
    name : Code, str, mapping, Dataset or tuple of str, optional
        Concept Name: the purpose of the reference.
    relationship, observed, observation_uid
        See `ContentItem`.

    Attributes
    ----------
    instance : Reference
        Reference to the instance.
    """

    __slots__ = ("instance",)
    value_type = "COMPOSITE"
    needs_name = False

    def __init__(
        self,
        instance: Instance,
        children: Iterable[ContentItem] = (),
        *,
        name: CodeLike | None = None,
        **common: Unpack[Common],
    ) -> None:
        super().__init__(name, children, **common)
        self.instance = Reference.to(instance)

    def references(self) -> Iterator[Reference]:
        """Yield the instances to which the content item refers."""
        yield self.instance

    def item(self) -> dict[str, Any]:
        """Return the values of the item of Referenced SOP Sequence."""
        return _pair(self.instance)

    def elements(self) -> dict[str, Any]:
        return {"ReferencedSOPSequence": [self.item()]}

    @classmethod
    def of(cls, item: BaseDataset) -> Self:
        return cls(_reference_in(_referenced(item)), name=code_in(item, "ConceptNameCodeSequence"))

    def values(self) -> tuple[object, ...]:
        return (self.instance,)

    @property
    def text(self) -> str:
        return str(self.instance)


class Image(Composite):
    """Content item that refers to an image, or to frames or segments of it.

    Parameters
    ----------
    instance : Dataset, path-like or Reference
        The image.
    children : iterable of ContentItem, optional
        Content items below this one.
    name : Code, str, mapping, Dataset or tuple of str, optional
        Concept Name: the purpose of the reference.
    frames : iterable of int, optional
        Numbers of frames, from 1. By default, the reference is to the whole image.
    segments : iterable of int, optional
        Numbers of segments of a segmentation, instead of frames.
    presentation_state : Dataset, path-like or Reference, optional
        Presentation state with which the image is displayed.
    real_world_map : Dataset, path-like or Reference, optional
        Real world value mapping that applies to the image.
    relationship, observed, observation_uid
        See `ContentItem`.

    Raises
    ------
    CreateError
        If the instance is not an image, or if there are frames and segments.
    ElementValueError
        If the image has no such frame or segment.
    """

    __slots__ = ("frames", "presentation_state", "real_world_map", "segments")
    value_type = "IMAGE"

    def __init__(
        self,
        instance: Instance,
        children: Iterable[ContentItem] = (),
        *,
        name: CodeLike | None = None,
        frames: Iterable[int] = (),
        segments: Iterable[int] = (),
        presentation_state: Instance | None = None,
        real_world_map: Instance | None = None,
        **common: Unpack[Common],
    ) -> None:
        super().__init__(instance, children, name=name, **common)
        self.frames = tuple(int(number) for number in frames)
        self.segments = tuple(int(number) for number in segments)
        self.presentation_state = None if presentation_state is None else Reference.to(presentation_state)
        self.real_world_map = None if real_world_map is None else Reference.to(real_world_map)
        if self.frames and self.segments:
            raise CreateError(
                "the reference has frames and segments, which exclude each other",
                advice="Pass the frames of the segment, or the segment",
            )
        dataset = self.instance.dataset
        if dataset is not None:
            if self.instance.sop_class_uid in SOP_CLASSES and not is_image(self.instance.sop_class_uid):
                raise CreateError(
                    f"{self.instance.sop_class_uid.name} is not an image", advice="Use Composite or Waveform"
                )
            instance_reference(dataset, frame_numbers=self.frames, segment_numbers=self.segments)  # checks the numbers

    def references(self) -> Iterator[Reference]:
        yield from (each for each in (self.instance, self.presentation_state, self.real_world_map) if each is not None)

    def item(self) -> dict[str, Any]:
        found: dict[str, Any] = _pair(self.instance)
        if self.frames:
            found["ReferencedFrameNumber"] = list(self.frames)
        if self.segments:
            found["ReferencedSegmentNumber"] = list(self.segments)
        if self.presentation_state is not None:
            found["ReferencedSOPSequence"] = [_pair(self.presentation_state)]
        if self.real_world_map is not None:
            found["ReferencedRealWorldValueMappingInstanceSequence"] = [_pair(self.real_world_map)]
        return found

    @classmethod
    def of(cls, item: BaseDataset) -> Self:
        found = _referenced(item)
        state = items_of(found, "ReferencedSOPSequence")
        mapping = items_of(found, "ReferencedRealWorldValueMappingInstanceSequence")
        return cls(
            _reference_in(found),
            name=code_in(item, "ConceptNameCodeSequence"),
            frames=found.get("ReferencedFrameNumber") or (),
            segments=found.get("ReferencedSegmentNumber") or (),
            presentation_state=_reference_in(state[0]) if state else None,
            real_world_map=_reference_in(mapping[0]) if mapping else None,
        )

    def values(self) -> tuple[object, ...]:
        return self.instance, self.frames, self.segments, self.presentation_state, self.real_world_map

    @property
    def text(self) -> str:
        parts = [str(self.instance)]
        parts += [f"({label} {', '.join(map(str, numbers))})"
                  for label, numbers in (("frame", self.frames), ("segment", self.segments)) if numbers]  # fmt: skip
        return " ".join(parts)


class Waveform(Composite):
    """Content item that refers to a waveform, or to channels of it.

    Parameters
    ----------
    instance : Dataset, path-like or Reference
        The waveform.
    children : iterable of ContentItem, optional
        Content items below this one.
    name : Code, str, mapping, Dataset or tuple of str, optional
        Concept Name: the purpose of the reference.
    channels : iterable of (int, int), optional
        Numbers of multiplex groups and of channels, from 1; channel 0 means all channels of the group. By default, the
        reference is to all channels.
    relationship, observed, observation_uid
        See `ContentItem`.
    """

    __slots__ = ("channels",)
    value_type = "WAVEFORM"

    def __init__(
        self,
        instance: Instance,
        children: Iterable[ContentItem] = (),
        *,
        name: CodeLike | None = None,
        channels: Iterable[tuple[int, int]] = (),
        **common: Unpack[Common],
    ) -> None:
        super().__init__(instance, children, name=name, **common)
        self.channels = tuple((int(group), int(channel)) for group, channel in channels)
        dataset = self.instance.dataset
        if dataset is not None and "WaveformSequence" not in dataset:
            raise CreateError(f"{self.instance.sop_class_uid.name} is not a waveform", advice="Use Image or Composite")
        if dataset is not None:
            self._check_channels(items_of(dataset, "WaveformSequence"))

    def _check_channels(self, groups: Sequence[BaseDataset]) -> None:
        for group, channel in self.channels:
            count = groups[group - 1].get("NumberOfWaveformChannels") or 0 if 1 <= group <= len(groups) else -1
            if not 0 <= channel <= count:
                raise CreateError(
                    f"the waveform has no channel {channel} in group {group}", advice="Pass numbers that start at 1"
                )

    def item(self) -> dict[str, Any]:
        found: dict[str, Any] = _pair(self.instance)
        if self.channels:
            found["ReferencedWaveformChannels"] = [number for pair in self.channels for number in pair]
        return found

    @classmethod
    def of(cls, item: BaseDataset) -> Self:
        found = _referenced(item)
        numbers = list(found.get("ReferencedWaveformChannels") or ())
        return cls(
            _reference_in(found),
            name=code_in(item, "ConceptNameCodeSequence"),
            channels=zip(numbers[::2], numbers[1::2], strict=True),
        )

    def values(self) -> tuple[object, ...]:
        return self.instance, self.channels


def to_item(instance: Instance | ContentItem) -> ContentItem:
    """Return the content item that refers to an instance: an Image, Waveform or Composite.

    Parameters
    ----------
    instance : Dataset, path-like, Reference or ContentItem
        The instance; a content item is returned.

    Returns
    -------
    ContentItem
        The content item.
    """
    if isinstance(instance, ContentItem):
        return instance
    found = Reference.to(instance)
    if found.dataset is not None and "WaveformSequence" in found.dataset:
        return Waveform(found)
    known = found.sop_class_uid in SOP_CLASSES or found.dataset is None
    image = is_image(found.sop_class_uid) if known else "Rows" in (found.dataset or ())
    return Image(found) if image else Composite(found)


def _pair(reference: Reference) -> dict[str, Any]:
    return {
        "ReferencedSOPClassUID": reference.sop_class_uid,
        "ReferencedSOPInstanceUID": reference.sop_instance_uid,
    }


def _referenced(item: BaseDataset) -> BaseDataset:
    """Return the item of Referenced SOP Sequence of a content item."""
    found = items_of(item, "ReferencedSOPSequence")
    if not found:
        raise ElementValueError("Referenced SOP Sequence is missing or empty")
    first: BaseDataset = found[0]
    return first


def _reference_in(item: BaseDataset) -> Reference:
    sop_class, instance = item.get("ReferencedSOPClassUID") or "", item.get("ReferencedSOPInstanceUID") or ""
    if not instance:
        raise ElementValueError("Referenced SOP Instance UID is missing or empty")
    return Reference(sop_class, instance)
