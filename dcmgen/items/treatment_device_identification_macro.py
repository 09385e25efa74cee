# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
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

    ManufacturerDeviceClassUID = UIn(0x0018_100B)
    InstitutionName = LO_(0x0008_0080)
    InstitutionAddress = ST_(0x0008_0081)
    InstitutionalDepartmentName = LO_(0x0008_1040)
