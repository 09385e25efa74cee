# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Presentation LUT Module."""

from typing import Literal

from dcmgen.items.presentation_lut_presentation_lut_sequence_item import (
    PresentationLUTPresentationLUTSequenceItem,
    PresentationLUTPresentationLUTSequenceItems,
)
from dcmgen.model.fields import CS_, SQ, Items
from dcmgen.model.iod import Module

class PresentationLUTModule(Module):
    """Presentation LUT Module (PS3.3 C.11.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.4.html
    """

    def __init__(
        self,
        /,
        *,
        PresentationLUTSequence: Items[PresentationLUTPresentationLUTSequenceItem] = ...,
        PresentationLUTShape: Literal["IDENTITY", "LIN OD", "", None] = ...,
    ) -> None: ...
    PresentationLUTSequence: SQ[PresentationLUTPresentationLUTSequenceItems, PresentationLUTPresentationLUTSequenceItem]
    """Presentation LUT Sequence (2050,0010), SQ, VM 1.

    PS3.3 C.11.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.4.html
    """
    PresentationLUTShape: CS_[Literal["IDENTITY", "LIN OD", ""]]
    """Presentation LUT Shape (2050,0020), CS, VM 1.

    Enumerated Values: IDENTITY, LIN OD.

    PS3.3 C.11.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.4.html
    """
