"""References from derived frames to their sources: functional group Derivation Image, and the lossy history of the pixels."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from dcmgen.codes import DCM
from dcmgen.create.references import instance_reference, is_multi_frame

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dcmgen.codes import Code
    from dcmgen.create.places import Places, SourceFrame
    from dcmgen.model.dataset import BaseDataset

Values = dict[str, Any]


def derivation_images(places: Places, sources: Sequence[BaseDataset], derivation: Code) -> list[Values]:
    """Return the item of Derivation Image Sequence of each position.

    Parameters
    ----------
    places : Places
        The positions.
    sources : sequence of Dataset
        All sources.
    derivation : Code
        What was done with the sources.

    Returns
    -------
    list of dict
        Values for each position; a single item that refers to all sources, if their planes are others than the positions;
        empty without sources.

    Raises
    ------
    CreateError
        If a source has no UIDs.
    """
    if places.references is None:
        return [_item(source_images(sources, preserved=False), derivation)] if sources else []
    known: dict[int, Values] = {}
    return [_item([_reference(_of_frame(frame, known), True)], derivation) for frame in places.references]


def source_images(sources: Sequence[BaseDataset], *, preserved: bool | None = None) -> list[Values]:
    """Return items of Source Image Sequence that refer to images.

    Parameters
    ----------
    sources : sequence of Dataset
        The images.
    preserved : bool, optional
        Whether the pixels of the derived object are at the same locations; by default, it is not stated.

    Returns
    -------
    list of dict
        Values of the items.

    Raises
    ------
    CreateError
        If a source has no UIDs.
    """
    return [_reference(instance_reference(source), preserved) for source in sources]


def _of_frame(frame: SourceFrame, known: dict[int, Values]) -> Values:
    """Return the reference to a frame; `known` contains those to the objects."""
    reference = known.get(id(frame.ds))
    if reference is None:
        reference = known[id(frame.ds)] = instance_reference(frame.ds)
    if frame.index is None or not is_multi_frame(reference["ReferencedSOPClassUID"]):
        return reference
    return {**reference, "ReferencedFrameNumber": [frame.index + 1]}


def _reference(reference: Values, preserved: bool | None) -> Values:
    item = {**reference, "PurposeOfReferenceCodeSequence": [DCM.SourceImageForImageProcessingOperation]}
    if preserved is not None:
        item["SpatialLocationsPreserved"] = "YES" if preserved else "NO"
    return item


def _item(references: list[Values], derivation: Code) -> Values:
    return {"SourceImageSequence": references, "DerivationCodeSequence": [derivation]}


def lossy_history(sources: Sequence[BaseDataset]) -> Values:
    """Return the attributes that state the lossy compression of an object that was derived from images.

    Parameters
    ----------
    sources : sequence of Dataset
        The images.

    Returns
    -------
    dict of str to object
        Lossy Image Compression, and its ratio and method if they are known.
    """
    for source in sources:
        if str(source.get("LossyImageCompression") or "00") == "01":
            names = ("LossyImageCompressionRatio", "LossyImageCompressionMethod")
            return {"LossyImageCompression": "01", **{name: source.get(name) for name in names if source.get(name)}}
    return {"LossyImageCompression": "00"}
