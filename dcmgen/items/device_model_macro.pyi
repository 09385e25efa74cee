# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Device Model Macro."""

from dcmgen.model.fields import LO_, LO_Value
from dcmgen.model.iod import Macro

class DeviceModelMacro(Macro):
    """Device Model Macro (PS3.3 10.35).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.35.html
    """

    def __init__(
        self,
        /,
        *,
        Manufacturer: LO_Value = ...,
        ManufacturerModelName: LO_Value = ...,
        ManufacturerModelVersion: LO_Value = ...,
    ) -> None: ...
    Manufacturer: LO_
    """Manufacturer (0008,0070), LO, VM 1, Type 2.

    PS3.3 10.35: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.35.html
    """
    ManufacturerModelName: LO_
    """Manufacturer's Model Name (0008,1090), LO, VM 1, Type 2.

    PS3.3 10.35: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.35.html
    """
    ManufacturerModelVersion: LO_
    """Manufacturer's Model Version (3010,001A), LO, VM 1, Type 2.

    PS3.3 10.35: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.35.html
    """
