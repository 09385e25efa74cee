"""What images have in common with the images from which they are made, and the attributes that a caller gave."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING, Any, cast

import numpy as np

from dcmgen.create.derivation import source_images
from dcmgen.create.inheriting import copy_attribute, keywords
from dcmgen.errors import CreateError, DicomError
from dcmgen.geometry import plane_of
from dcmgen.geometry.tolerances import DEFAULT
from dcmgen.model import groups
from dcmgen.model.iod import Module
from dcmgen.values import tags

if TYPE_CHECKING:
    from collections.abc import Container, Sequence

    from dcmgen.geometry import Plane
    from dcmgen.model.dataset import BaseDataset
    from dcmgen.model.iod import IOD

_OTHER_MODULES = frozenset(
    {
        "PatientModule",
        "PatientStudyModule",
        "GeneralStudyModule",
        "ClinicalTrialSubjectModule",
        "ClinicalTrialStudyModule",
        "ClinicalTrialSeriesModule",
        "GeneralSeriesModule",
        "GeneralEquipmentModule",
        "SOPCommonModule",
        "CommonInstanceReferenceModule",
        "GeneralReferenceModule",
        "GeneralAcquisitionModule",
        "GeneralImageModule",
        "ImagePixelModule",
        "ImagePlaneModule",
        "ModalityLUTModule",
        "VOILUTModule",
        "OverlayPlaneModule",
    }
)
"""Modules that describe the object itself, or that `begin` copies."""
_OF_SERIES = ("BodyPartExamined", "Laterality", "PatientPosition", "AnatomicRegionSequence")
"""Attributes of other modules that describe how the patient was imaged."""
_OF_OBJECT = frozenset({"ImageType", "AcquisitionNumber", "ImageIndex", "NumberOfSlices", "CalculatedDoseValue"})
"""Attributes of the modality that describe the object itself."""


def inherit_acquisition(made: IOD, sources: Sequence[BaseDataset], given: Container[str]) -> None:
    """Copy the attributes of the acquisition that all sources have in common, if they are of the same SOP Class.

    Attributes whose keywords are in `given` are not copied.
    """
    if any(source.get("SOPClassUID") != made.get("SOPClassUID") for source in sources):
        return
    first, kind = sources[0], type(made)
    parts = [
        each
        for each in kind.__mro__[1:]
        if issubclass(each, Module) and each is not Module and each.__name__ not in _OTHER_MODULES
    ]
    names = keywords(*parts)
    names += [keyword for keyword in _OF_SERIES if hasattr(kind, keyword)]
    pixels = {element.keyword for element in first.group_dataset(0x0028)}
    for keyword in names:
        if keyword not in first or keyword in pixels or keyword in _OF_OBJECT or keyword in given:
            continue
        if all(each.get(keyword) == first.get(keyword) for each in sources[1:]):
            copy_attribute(made, first, keyword, f"pass attributes={kind.__name__}({keyword}=...)")
    if made.get("PatientOrientationCodeSequence") and "PatientPosition" in made:  # PS3.3 C.7.3.1
        del made["PatientPosition"]


def add_attributes(made: IOD, attributes: IOD | None) -> None:
    """Copy the attributes of an object that a caller gave, except its SOP Instance UID.

    Raises
    ------
    CreateError
        If the object is of another class.
    """
    if attributes is None:
        return
    if not isinstance(attributes, type(made)):
        raise CreateError(f"attributes= is a {type(attributes).__name__}", advice=f"Pass a {type(made).__name__}")
    for element in deepcopy(attributes):
        if element.tag != tags.SOP_INSTANCE_UID:
            made[element.tag] = element


class References:
    """References to the sources of a series.

    Parameters
    ----------
    sources : sequence of Dataset
        Images.
    """

    def __init__(self, sources: Sequence[BaseDataset]) -> None:
        self._items = source_images(sources)
        self._planes = [_plane_of(each) for each in sources]
        self._origins = np.array([(np.nan,) * 3 if each is None else each.origin for each in self._planes])

    def of(self, plane: Plane | None) -> list[dict[str, Any]]:
        """Return the items for the sources of an image: those in the same plane, or all."""
        if plane is None:
            return self._items
        distances = np.abs((self._origins - plane.origin) @ plane.normal)
        near = np.flatnonzero(distances <= DEFAULT.position)
        same = [self._items[index] for index in near if plane.is_parallel(cast("Plane", self._planes[index]))]
        return same or self._items


def _plane_of(source: BaseDataset) -> Plane | None:
    try:
        return plane_of(source) if groups.frame_count(source) == 1 else None
    except DicomError:
        return None
