# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Ocular Region Imaged Module."""

from typing import Literal

from dcmgen.items.anatomic_region_sequence_item import AnatomicRegionSequenceItem
from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.general_anatomy_mandatory_macro import GeneralAnatomyMandatoryMacro
from dcmgen.items.ophthalmic_anatomic_reference_point_sequence_item import (
    OphthalmicAnatomicReferencePointSequenceItem,
    OphthalmicAnatomicReferencePointSequenceItems,
)
from dcmgen.items.primary_anatomic_structure_sequence_item import PrimaryAnatomicStructureSequenceItem
from dcmgen.model.fields import CS, FL_, SQ, FL_Value, Items
from dcmgen.model.iod import Module

class OcularRegionImagedModule(GeneralAnatomyMandatoryMacro, Module):
    """Ocular Region Imaged Module (PS3.3 C.8.17.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.5.html
    """

    def __init__(
        self,
        /,
        *,
        AnatomicRegionSequence: Items[AnatomicRegionSequenceItem] = ...,
        ImageLaterality: Literal["R", "L", "B"] = ...,
        OphthalmicAnatomicReferencePointSequence: Items[OphthalmicAnatomicReferencePointSequenceItem] = ...,
        RelativeImagePositionCodeSequence: Items[CodeSequenceMacro] = ...,
        OphthalmicAnatomicReferencePointXCoordinate: FL_Value = ...,
        OphthalmicAnatomicReferencePointYCoordinate: FL_Value = ...,
        PrimaryAnatomicStructureSequence: Items[PrimaryAnatomicStructureSequenceItem] = ...,
    ) -> None: ...
    ImageLaterality: CS[Literal["R", "L", "B"]]
    """Image Laterality (0020,0062), CS, VM 1, Type 1.

    Enumerated Values: R, L, B.

    PS3.3 C.8.17.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.5.html
    """
    RelativeImagePositionCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Relative Image Position Code Sequence (0022,001D), SQ, VM 1, Type 2C.

    Required if Ophthalmic Volumetric Properties Flag is YES and ((Ophthalmic Anatomic Reference Point X-Coordinate
    has no value and Ophthalmic Anatomic Reference Point Y-Coordinate has no value) or Ophthalmic Anatomic Reference
    Point Sequence is absent). May be present otherwise.

    Codes: CID 4207 Ophthalmic Image Position (Baseline, inferred).

    PS3.3 C.8.17.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.5.html
    """
    OphthalmicAnatomicReferencePointXCoordinate: FL_
    """Ophthalmic Anatomic Reference Point X-Coordinate (0022,1624), FL, VM 1, Type 2C.

    Required if Ophthalmic Anatomic Reference Point Sequence is absent and Ophthalmic Volumetric Properties Flag is
    YES. May be present otherwise.

    PS3.3 C.8.17.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.5.html
    """
    OphthalmicAnatomicReferencePointYCoordinate: FL_
    """Ophthalmic Anatomic Reference Point Y-Coordinate (0022,1626), FL, VM 1, Type 2C.

    Required if Ophthalmic Anatomic Reference Point Sequence is absent and Ophthalmic Volumetric Properties Flag is
    YES. May be present otherwise.

    PS3.3 C.8.17.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.5.html
    """
    OphthalmicAnatomicReferencePointSequence: SQ[
        OphthalmicAnatomicReferencePointSequenceItems, OphthalmicAnatomicReferencePointSequenceItem
    ]
    """Ophthalmic Anatomic Reference Point Sequence (0022,1632), SQ, VM 1, Type 1C.

    Required if (Ophthalmic Volumetric Properties Flag is YES and Number of Frames in the dataset is present) or
    Primary Anatomic Structure Sequence has more than one item. May be present otherwise.

    PS3.3 C.8.17.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.5.html
    """
