# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Slide Label Module."""

from dcmgen.model.fields import LT_, UT_, LT_Value, UT_Value
from dcmgen.model.iod import Module

class SlideLabelModule(Module):
    """Slide Label Module (PS3.3 C.8.12.8).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.8.html
    """

    def __init__(
        self,
        /,
        *,
        LabelText: UT_Value = ...,
        BarcodeValue: LT_Value = ...,
    ) -> None: ...
    BarcodeValue: LT_
    """Barcode Value (2200,0005), LT, VM 1, Type 2.

    PS3.3 C.8.12.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.8.html
    """
    LabelText: UT_
    """Label Text (2200,0002), UT, VM 1, Type 2.

    PS3.3 C.8.12.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.8.html
    """
