# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Volumetric Presentation State Relationship Module."""

from __future__ import annotations

from dcmgen.model.fields import CS, SQ, USn
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.volumetric_presentation_input_set_sequence_item import VolumetricPresentationInputSetSequenceItem
    from dcmgen.items.volumetric_presentation_state_input_sequence_item import (
        VolumetricPresentationStateInputSequenceItem,
    )


class VolumetricPresentationStateRelationshipModule(Module):
    """Volumetric Presentation State Relationship Module (PS3.3 C.11.23).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.23.html
    """

    __slots__ = ()

    VolumetricPresentationInputSetSequence: SQ[VolumetricPresentationInputSetSequenceItem] = SQ(
        0x0070_120A, "VolumetricPresentationInputSetSequenceItem"
    )
    """Volumetric Presentation Input Set Sequence (0070,120A), VM 1, Type 1 (PS3.3 C.11.23)."""
    VolumetricPresentationStateInputSequence: SQ[VolumetricPresentationStateInputSequenceItem] = SQ(
        0x0070_1201, "VolumetricPresentationStateInputSequenceItem"
    )
    """Volumetric Presentation State Input Sequence (0070,1201), VM 1, Type 1 (PS3.3 C.11.23)."""
    GlobalCrop: CS[Literal["YES", "NO"]] = CS(0x0070_120B)
    """Global Crop (0070,120B), VM 1, Type 1 (PS3.3 C.11.23)."""
    GlobalCroppingSpecificationIndex: USn = USn(0x0070_120C)
    """Global Cropping Specification Index (0070,120C), VM 1-n, Type 1C (PS3.3 C.11.23)."""
