# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Slide Label Module."""

from __future__ import annotations

from dcmgen.model.fields import LT_, UT_
from dcmgen.model.iod import Module


class SlideLabelModule(Module):
    """Slide Label Module (PS3.3 C.8.12.8).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.8.html
    """

    __slots__ = ()

    BarcodeValue: LT_ = LT_(0x2200_0005)
    """Barcode Value (2200,0005), VM 1, Type 2 (PS3.3 C.8.12.8)."""
    LabelText: UT_ = UT_(0x2200_0002)
    """Label Text (2200,0002), VM 1, Type 2 (PS3.3 C.8.12.8)."""
