# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Steep Keratometric Axis Sequence (0046,0074)."""

from __future__ import annotations

from dcmgen.model.fields import FD, FD_
from dcmgen.model.iod import Item


class KeratometrySteepKeratometricAxisSequenceItem(Item):
    """Item of Steep Keratometric Axis Sequence (0046,0074) (PS3.3 C.8.25.16.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.16.3.html
    """

    __slots__ = ()

    RadiusOfCurvature: FD = FD(0x0046_0075)
    """Radius of Curvature (0046,0075), VM 1, Type 1 (PS3.3 C.8.25.16.3)."""
    KeratometricPower: FD_ = FD_(0x0046_0076)
    """Keratometric Power (0046,0076), VM 1, Type 2 (PS3.3 C.8.25.16.3)."""
    KeratometricAxis: FD_ = FD_(0x0046_0077)
    """Keratometric Axis (0046,0077), VM 1, Type 2 (PS3.3 C.8.25.16.3)."""
