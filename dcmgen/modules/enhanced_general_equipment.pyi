# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Enhanced General Equipment Module."""

from dcmgen.model.fields import LO, LOn, LOnValue, LOValue
from dcmgen.model.iod import Module

class EnhancedGeneralEquipmentModule(Module):
    """Enhanced General Equipment Module (PS3.3 C.7.5.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.5.2.html
    """

    def __init__(
        self,
        /,
        *,
        Manufacturer: LOValue = ...,
        ManufacturerModelName: LOValue = ...,
        DeviceSerialNumber: LOValue = ...,
        SoftwareVersions: LOnValue = ...,
    ) -> None: ...
    Manufacturer: LO
    """Manufacturer (0008,0070), LO, VM 1, Type 1.

    PS3.3 C.7.5.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.5.2.html
    """
    ManufacturerModelName: LO
    """Manufacturer's Model Name (0008,1090), LO, VM 1, Type 1.

    PS3.3 C.7.5.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.5.2.html
    """
    DeviceSerialNumber: LO
    """Device Serial Number (0018,1000), LO, VM 1, Type 1.

    PS3.3 C.7.5.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.5.2.html
    """
    SoftwareVersions: LOn
    """Software Versions (0018,1020), LO, VM 1-n, Type 1.

    PS3.3 C.7.5.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.5.2.html
    """
