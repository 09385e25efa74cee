# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Slide Label Module."""

from __future__ import annotations

from dcmgen.model.fields import LT_, UT_
from dcmgen.model.iod import Module


class SlideLabelModule(Module):
    """Slide Label Module (PS3.3 C.8.12.8).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.8.html
    """

    __slots__ = ()

    BarcodeValue = LT_(0x2200_0005)
    LabelText = UT_(0x2200_0002)
