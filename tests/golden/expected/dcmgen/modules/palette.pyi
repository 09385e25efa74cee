# Generated from PS3.3 2099a (sha256 37d05eacd992) by generator; do not edit.
# Generated from PS3.6 2099b (sha256 cb364262687c) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Palette Module."""

from dcmgen.model.fields import USorOWn, USorOWnValue, USorSS, USorSSValue
from dcmgen.model.iod import Module

class PaletteModule(Module):
    """Palette Module (PS3.3 C.7.9).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.9.html
    """

    def __init__(
        self,
        /,
        *,
        LUTData: USorOWnValue = ...,
        SmallestImagePixelValue: USorSSValue = ...,
    ) -> None: ...
    LUTData: USorOWn
    """LUT Data (0028,3006), US or OW, VM 1-n or 1, Type 1.

    PS3.3 C.7.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.9.html
    """
    SmallestImagePixelValue: USorSS
    """Smallest Image Pixel Value (0028,0106), US or SS, VM 1, Type 1C.

    Required if Pixel Representation is 1. May be present otherwise.

    PS3.3 C.7.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.9.html
    """
