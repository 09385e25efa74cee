# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Corrected Parameter Sequence (3008,0068)."""

from __future__ import annotations

from dcmgen.model.fields import AT, FL, IS
from dcmgen.model.iod import Item


class CorrectedParameterSequenceItem(Item):
    """Item of Corrected Parameter Sequence (3008,0068) (PS3.3 C.8.8.21).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """

    __slots__ = ()

    ParameterSequencePointer = AT(0x3008_0061)
    ParameterItemIndex = IS(0x3008_0063)
    ParameterPointer = AT(0x3008_0065)
    CorrectionValue = FL(0x3008_006A)
