# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Intra-Oral Image Module."""

from typing import Literal

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.intra_oral_image_anatomic_region_sequence_item import (
    IntraOralImageAnatomicRegionSequenceItem,
    IntraOralImageAnatomicRegionSequenceItems,
)
from dcmgen.model.fields import CS, SQ, Items
from dcmgen.model.iod import Module

class IntraOralImageModule(Module):
    """Intra-Oral Image Module (PS3.3 C.8.11.9).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.11.9.html
    """

    def __init__(
        self,
        /,
        *,
        AnatomicRegionSequence: Items[IntraOralImageAnatomicRegionSequenceItem] = ...,
        PositionerType: Literal["NONE", "CEPHALOSTAT", "RIGID"] = ...,
        ImageLaterality: Literal["R", "L", "B"] = ...,
        PrimaryAnatomicStructureSequence: Items[CodeSequenceMacro] = ...,
    ) -> None: ...
    PositionerType: CS[Literal["NONE", "CEPHALOSTAT", "RIGID"]]
    """Positioner Type (0018,1508), CS, VM 1, Type 1.

    Enumerated Values: NONE, CEPHALOSTAT, RIGID.

    PS3.3 C.8.11.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.11.9.html
    """
    ImageLaterality: CS[Literal["R", "L", "B"]]
    """Image Laterality (0020,0062), CS, VM 1, Type 1.

    Enumerated Values: R, L, B.

    PS3.3 C.8.11.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.11.9.html
    """
    AnatomicRegionSequence: SQ[IntraOralImageAnatomicRegionSequenceItems, IntraOralImageAnatomicRegionSequenceItem]
    """Anatomic Region Sequence (0008,2218), SQ, VM 1, Type 1.

    Codes: CID 4016 Anatomic Region for Intra-oral Radiography (Defined, inferred).

    PS3.3 C.8.11.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.11.9.html
    """
    PrimaryAnatomicStructureSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Primary Anatomic Structure Sequence (0008,2228), SQ, VM 1, Type 1C.

    Required if Anatomic Region Modifier Sequence in Anatomic Region Sequence is absent. Not allowed otherwise.

    PS3.3 C.8.11.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.11.9.html
    """
