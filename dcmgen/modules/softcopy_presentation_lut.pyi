# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Softcopy Presentation LUT Module."""

from typing import Literal

from dcmgen.items.presentation_lut_sequence_item import PresentationLUTSequenceItem, PresentationLUTSequenceItems
from dcmgen.model.fields import CS, SQ, Items
from dcmgen.model.iod import Module

class SoftcopyPresentationLUTModule(Module):
    """Softcopy Presentation LUT Module (PS3.3 C.11.6).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.6.html
    """

    def __init__(
        self,
        /,
        *,
        PresentationLUTSequence: Items[PresentationLUTSequenceItem] = ...,
        PresentationLUTShape: Literal["IDENTITY", "INVERSE"] = ...,
    ) -> None: ...
    PresentationLUTSequence: SQ[PresentationLUTSequenceItems, PresentationLUTSequenceItem]
    """Presentation LUT Sequence (2050,0010), SQ, VM 1, Type 1C.

    Required if Presentation LUT Shape is absent. Not allowed otherwise.

    PS3.3 C.11.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.6.html
    """
    PresentationLUTShape: CS[Literal["IDENTITY", "INVERSE"]]
    """Presentation LUT Shape (2050,0020), CS, VM 1, Type 1C.

    Required if Presentation LUT Sequence is absent. Not allowed otherwise.

    Enumerated Values: IDENTITY, INVERSE.

    PS3.3 C.11.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.6.html
    """
