# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Corrected Parameter Sequence (3008,0068)."""

from __future__ import annotations

from dcmgen.model.fields import AT, FL, IS
from dcmgen.model.iod import Item


class CorrectedParameterSequenceItem(Item):
    """Item of Corrected Parameter Sequence (3008,0068) (PS3.3 C.8.8.21).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """

    __slots__ = ()

    ParameterSequencePointer: AT = AT(0x3008_0061)
    """Parameter Sequence Pointer (3008,0061), VM 1, Type 1 (PS3.3 C.8.8.21)."""
    ParameterItemIndex: IS = IS(0x3008_0063)
    """Parameter Item Index (3008,0063), VM 1, Type 1 (PS3.3 C.8.8.21)."""
    ParameterPointer: AT = AT(0x3008_0065)
    """Parameter Pointer (3008,0065), VM 1, Type 1 (PS3.3 C.8.8.21)."""
    CorrectionValue: FL = FL(0x3008_006A)
    """Correction Value (3008,006A), VM 1, Type 1 (PS3.3 C.8.8.21)."""
