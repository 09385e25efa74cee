# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Palette Keys."""

from dcmgen.model.fields import CS, LO_, CSn, CSnValue, CSValue, LO_Value
from dcmgen.model.iod import Macro

class PaletteKeysMacro(Macro):
    """Palette Keys (PS3.3 F.5.36).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.36.html
    """

    def __init__(
        self,
        /,
        *,
        ContentLabel: CSValue = ...,
        SpecificCharacterSet: CSnValue = ...,
        ContentDescription: LO_Value = ...,
    ) -> None: ...
    SpecificCharacterSet: CSn
    """Specific Character Set (0008,0005), CS, VM 1-n, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 F.5.36: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.36.html
    """
    ContentLabel: CS
    """Content Label (0070,0080), CS, VM 1, Type 1.

    PS3.3 F.5.36: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.36.html
    """
    ContentDescription: LO_
    """Content Description (0070,0081), LO, VM 1, Type 2.

    PS3.3 F.5.36: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.36.html
    """
