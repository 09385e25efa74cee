# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""UDI Macro."""

from dcmgen.model.fields import LO_, UT, LO_Value, UTValue
from dcmgen.model.iod import Macro
from dcmgen.model.sequence import Sequence

class UDIMacro(Macro):
    """UDI Macro (PS3.3 10.29).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.29.html
    """

    def __init__(
        self,
        /,
        *,
        UniqueDeviceIdentifier: UTValue = ...,
        DeviceDescription: LO_Value = ...,
    ) -> None: ...
    UniqueDeviceIdentifier: UT
    """Unique Device Identifier (0018,1009), UT, VM 1, Type 1.

    PS3.3 10.29: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.29.html
    """
    DeviceDescription: LO_
    """Device Description (0050,0020), LO, VM 1, Type 3.

    PS3.3 10.29: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.29.html
    """

class UDIMacros(Sequence[UDIMacro]):
    def add(
        self,
        /,
        *,
        UniqueDeviceIdentifier: UTValue = ...,
        DeviceDescription: LO_Value = ...,
    ) -> UDIMacro: ...
