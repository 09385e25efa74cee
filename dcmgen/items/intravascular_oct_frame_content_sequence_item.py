# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Intravascular OCT Frame Content Sequence (0052,0029)."""

from __future__ import annotations

from dcmgen.model.fields import SS, US
from dcmgen.model.iod import Item


class IntravascularOCTFrameContentSequenceItem(Item):
    """Item of Intravascular OCT Frame Content Sequence (0052,0029) (PS3.3 C.8.27.6.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.27.6.3.html
    """

    __slots__ = ()

    OCTZOffsetCorrection = SS(0x0052_0030)
    SeamLineIndex = US(0x0052_0036)
    NumberOfPaddedALines = US(0x0052_0038)
