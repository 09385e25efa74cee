# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""DX Anatomy Imaged Module."""

from typing import Literal

from dcmgen.items.anatomic_region_sequence_item import AnatomicRegionSequenceItem
from dcmgen.items.general_anatomy_required_macro import GeneralAnatomyRequiredMacro
from dcmgen.items.primary_anatomic_structure_sequence_item import PrimaryAnatomicStructureSequenceItem
from dcmgen.model.fields import CS, Items
from dcmgen.model.iod import Module

class DXAnatomyImagedModule(GeneralAnatomyRequiredMacro, Module):
    """DX Anatomy Imaged Module (PS3.3 C.8.11.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.11.2.html
    """

    def __init__(
        self,
        /,
        *,
        ImageLaterality: Literal["R", "L", "U", "B"] = ...,
        AnatomicRegionSequence: Items[AnatomicRegionSequenceItem] = ...,
        PrimaryAnatomicStructureSequence: Items[PrimaryAnatomicStructureSequenceItem] = ...,
    ) -> None: ...
    ImageLaterality: CS[Literal["R", "L", "U", "B"]]
    """Image Laterality (0020,0062), CS, VM 1, Type 1.

    Enumerated Values: R, L, U, B.

    PS3.3 C.8.11.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.11.2.html
    """
