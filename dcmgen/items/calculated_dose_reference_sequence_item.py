# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Calculated Dose Reference Sequence (3008,0070)."""

from __future__ import annotations

from dcmgen.model.fields import DS_, IS, ST_
from dcmgen.model.iod import Item


class CalculatedDoseReferenceSequenceItem(Item):
    """Item of Calculated Dose Reference Sequence (3008,0070) (PS3.3 C.8.8.20).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.20.html
    """

    __slots__ = ()

    ReferencedDoseReferenceNumber: IS = IS(0x300C_0051)
    """Referenced Dose Reference Number (300C,0051), VM 1, Type 1C (PS3.3 C.8.8.20)."""
    CalculatedDoseReferenceNumber: IS = IS(0x3008_0072)
    """Calculated Dose Reference Number (3008,0072), VM 1, Type 1C (PS3.3 C.8.8.20)."""
    CalculatedDoseReferenceDoseValue: DS_ = DS_(0x3008_0076)
    """Calculated Dose Reference Dose Value (3008,0076), VM 1, Type 2 (PS3.3 C.8.8.20)."""
    CalculatedDoseReferenceDescription: ST_ = ST_(0x3008_0074)
    """Calculated Dose Reference Description (3008,0074), VM 1, Type 3 (PS3.3 C.8.8.20)."""
