# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""X-Ray Table Module."""

from typing import Literal

from dcmgen.model.fields import CST_, DS_, AnyText, DS_Value, DSn, DSnValue
from dcmgen.model.iod import Module

class XRayTableModule(Module):
    """X-Ray Table Module (PS3.3 C.8.7.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.4.html
    """

    def __init__(
        self,
        /,
        *,
        TableMotion: Literal["STATIC", "DYNAMIC", None] | AnyText = ...,
        TableVerticalIncrement: DSnValue = ...,
        TableLateralIncrement: DSnValue = ...,
        TableLongitudinalIncrement: DSnValue = ...,
        TableAngle: DS_Value = ...,
    ) -> None: ...
    TableMotion: CST_[Literal["STATIC", "DYNAMIC"]]
    """Table Motion (0018,1134), CS, VM 1, Type 2.

    Defined Terms: STATIC, DYNAMIC.

    PS3.3 C.8.7.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.4.html
    """
    TableVerticalIncrement: DSn
    """Table Vertical Increment (0018,1135), DS, VM 1-n, Type 2C.

    Required if Table Motion is DYNAMIC. Not allowed otherwise.

    PS3.3 C.8.7.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.4.html
    """
    TableLongitudinalIncrement: DSn
    """Table Longitudinal Increment (0018,1137), DS, VM 1-n, Type 2C.

    Required if Table Motion is DYNAMIC. Not allowed otherwise.

    PS3.3 C.8.7.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.4.html
    """
    TableLateralIncrement: DSn
    """Table Lateral Increment (0018,1136), DS, VM 1-n, Type 2C.

    Required if Table Motion is DYNAMIC. Not allowed otherwise.

    PS3.3 C.8.7.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.4.html
    """
    TableAngle: DS_
    """Table Angle (0018,1138), DS, VM 1, Type 3.

    PS3.3 C.8.7.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.4.html
    """
