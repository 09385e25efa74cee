# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Calculated Toric Power Macro."""

from dcmgen.model.fields import FD, FD_, FL, FD_Value, FDValue, FLValue
from dcmgen.model.iod import Macro
from dcmgen.model.sequence import Sequence

class CalculatedToricPowerMacro(Macro):
    """Calculated Toric Power Macro (PS3.3 C.8.25.16.7).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.16.7.html
    """

    def __init__(
        self,
        /,
        *,
        CylinderAxis: FLValue = ...,
        CylinderPower: FDValue = ...,
        SpherePower: FD_Value = ...,
    ) -> None: ...
    SpherePower: FD_
    """Sphere Power (0046,0146), FD, VM 1, Type 3.

    PS3.3 C.8.25.16.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.16.7.html
    """
    CylinderPower: FD
    """Cylinder Power (0046,0147), FD, VM 1, Type 1.

    PS3.3 C.8.25.16.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.16.7.html
    """
    CylinderAxis: FL
    """Cylinder Axis (0022,0009), FL, VM 1, Type 1.

    PS3.3 C.8.25.16.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.16.7.html
    """

class CalculatedToricPowerMacros(Sequence[CalculatedToricPowerMacro]):
    def add(
        self,
        /,
        *,
        CylinderAxis: FLValue = ...,
        CylinderPower: FDValue = ...,
        SpherePower: FD_Value = ...,
    ) -> CalculatedToricPowerMacro: ...
