# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Frame Anatomy Sequence (0020,9071)."""

from typing import Literal

from dcmgen.items.anatomic_region_sequence_item import AnatomicRegionSequenceItem
from dcmgen.items.general_anatomy_mandatory_macro import GeneralAnatomyMandatoryMacro
from dcmgen.items.primary_anatomic_structure_sequence_item import PrimaryAnatomicStructureSequenceItem
from dcmgen.model.fields import CS, Items
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class FrameAnatomySequenceItem(GeneralAnatomyMandatoryMacro, Item):
    """Item of Frame Anatomy Sequence (0020,9071) (PS3.3 C.7.6.16.2.8).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.8
    """

    def __init__(
        self,
        /,
        *,
        AnatomicRegionSequence: Items[AnatomicRegionSequenceItem] = ...,
        FrameLaterality: Literal["R", "L", "U", "B"] = ...,
        PrimaryAnatomicStructureSequence: Items[PrimaryAnatomicStructureSequenceItem] = ...,
    ) -> None: ...
    FrameLaterality: CS[Literal["R", "L", "U", "B"]]
    """Frame Laterality (0020,9072), CS, VM 1, Type 1.

    Enumerated Values: R, L, U, B.

    PS3.3 C.7.6.16.2.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.8
    """

class FrameAnatomySequenceItems(Sequence[FrameAnatomySequenceItem]):
    def add(
        self,
        /,
        *,
        AnatomicRegionSequence: Items[AnatomicRegionSequenceItem] = ...,
        FrameLaterality: Literal["R", "L", "U", "B"] = ...,
        PrimaryAnatomicStructureSequence: Items[PrimaryAnatomicStructureSequenceItem] = ...,
    ) -> FrameAnatomySequenceItem: ...
