# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""ICC Profile Module."""

from typing import Literal

from dcmgen.model.fields import CST_, OB, AnyText, OBValue
from dcmgen.model.iod import Module

class ICCProfileModule(Module):
    """ICC Profile Module (PS3.3 C.11.15).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.15.html
    """

    def __init__(
        self,
        /,
        *,
        ICCProfile: OBValue = ...,
        ColorSpace: Literal["SRGB", "ADOBERGB", "ROMMRGB", "DISPLAYP3", None] | AnyText = ...,
    ) -> None: ...
    ICCProfile: OB
    """ICC Profile (0028,2000), OB, VM 1, Type 1.

    PS3.3 C.11.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.15.html
    """
    ColorSpace: CST_[Literal["SRGB", "ADOBERGB", "ROMMRGB", "DISPLAYP3"]]
    """Color Space (0028,2002), CS, VM 1, Type 3.

    Defined Terms: SRGB, ADOBERGB, ROMMRGB, DISPLAYP3.

    PS3.3 C.11.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.15.html
    """
