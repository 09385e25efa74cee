# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Presentation View Description Module."""

from typing import Literal

from dcmgen.items.anatomic_region_sequence_item import AnatomicRegionSequenceItem
from dcmgen.items.general_anatomy_required_macro import GeneralAnatomyRequiredMacro
from dcmgen.items.mammography_image_view_code_sequence_item import (
    MammographyImageViewCodeSequenceItem,
    MammographyImageViewCodeSequenceItems,
)
from dcmgen.items.primary_anatomic_structure_sequence_item import PrimaryAnatomicStructureSequenceItem
from dcmgen.model.fields import CS_, SQ, Items
from dcmgen.model.iod import Module

class PresentationViewDescriptionModule(GeneralAnatomyRequiredMacro, Module):
    """Presentation View Description Module (PS3.3 C.11.25).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.25.html
    """

    def __init__(
        self,
        /,
        *,
        AnatomicRegionSequence: Items[AnatomicRegionSequenceItem] = ...,
        ImageLaterality: Literal["R", "L", "U", "B", "", None] = ...,
        ViewCodeSequence: Items[MammographyImageViewCodeSequenceItem] = ...,
        PrimaryAnatomicStructureSequence: Items[PrimaryAnatomicStructureSequenceItem] = ...,
    ) -> None: ...
    ViewCodeSequence: SQ[MammographyImageViewCodeSequenceItems, MammographyImageViewCodeSequenceItem]
    """View Code Sequence (0054,0220), SQ, VM 1, Type 2.

    PS3.3 C.11.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.25.html
    """
    ImageLaterality: CS_[Literal["R", "L", "U", "B", ""]]
    """Image Laterality (0020,0062), CS, VM 1, Type 2.

    Enumerated Values: R, L, U, B.

    PS3.3 C.11.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.25.html
    """
