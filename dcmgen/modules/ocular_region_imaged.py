# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Ocular Region Imaged Module."""

from __future__ import annotations

from dcmgen.items.general_anatomy_mandatory_macro import GeneralAnatomyMandatoryMacro
from dcmgen.model.fields import CS, FL_, SQ
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.code_sequence_macro import CodeSequenceMacro
    from dcmgen.items.ophthalmic_anatomic_reference_point_sequence_item import (
        OphthalmicAnatomicReferencePointSequenceItem,
    )


class OcularRegionImagedModule(GeneralAnatomyMandatoryMacro, Module):
    """Ocular Region Imaged Module (PS3.3 C.8.17.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.5.html
    """

    __slots__ = ()

    ImageLaterality: CS[Literal["R", "L", "B"]] = CS(0x0020_0062)
    """Image Laterality (0020,0062), VM 1, Type 1 (PS3.3 C.8.17.5)."""
    RelativeImagePositionCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0022_001D, "CodeSequenceMacro")
    """Relative Image Position Code Sequence (0022,001D), VM 1, Type 2C (PS3.3 C.8.17.5)."""
    OphthalmicAnatomicReferencePointXCoordinate: FL_ = FL_(0x0022_1624)
    """Ophthalmic Anatomic Reference Point X-Coordinate (0022,1624), VM 1, Type 2C (PS3.3 C.8.17.5)."""
    OphthalmicAnatomicReferencePointYCoordinate: FL_ = FL_(0x0022_1626)
    """Ophthalmic Anatomic Reference Point Y-Coordinate (0022,1626), VM 1, Type 2C (PS3.3 C.8.17.5)."""
    OphthalmicAnatomicReferencePointSequence: SQ[OphthalmicAnatomicReferencePointSequenceItem] = SQ(
        0x0022_1632, "OphthalmicAnatomicReferencePointSequenceItem"
    )
    """Ophthalmic Anatomic Reference Point Sequence (0022,1632), VM 1, Type 1C (PS3.3 C.8.17.5)."""
