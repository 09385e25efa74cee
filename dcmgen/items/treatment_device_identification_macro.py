# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Treatment Device Identification Macro."""

from __future__ import annotations

from dcmgen.items.device_identification_macro import DeviceIdentificationMacro
from dcmgen.items.device_model_macro import DeviceModelMacro
from dcmgen.model.fields import LO_, ST_, UIn


class TreatmentDeviceIdentificationMacro(DeviceIdentificationMacro, DeviceModelMacro):
    """Treatment Device Identification Macro (PS3.3 C.36.2.2.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.html#sect_C.36.2.2.1
    """

    __slots__ = ()

    ManufacturerDeviceClassUID: UIn = UIn(0x0018_100B)
    """Manufacturer's Device Class UID (0018,100B), VM 1-n, Type 2 (PS3.3 C.36.2.2.1)."""
    InstitutionName: LO_ = LO_(0x0008_0080)
    """Institution Name (0008,0080), VM 1, Type 3 (PS3.3 C.36.2.2.1)."""
    InstitutionAddress: ST_ = ST_(0x0008_0081)
    """Institution Address (0008,0081), VM 1, Type 3 (PS3.3 C.36.2.2.1)."""
    InstitutionalDepartmentName: LO_ = LO_(0x0008_1040)
    """Institutional Department Name (0008,1040), VM 1, Type 3 (PS3.3 C.36.2.2.1)."""
