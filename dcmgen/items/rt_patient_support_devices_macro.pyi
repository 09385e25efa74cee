# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""RT Patient Support Devices Macro."""

from dcmgen.items.patient_support_devices_sequence_item import (
    PatientSupportDevicesSequenceItem,
    PatientSupportDevicesSequenceItems,
)
from dcmgen.model.fields import SQ, US, Items, USValue
from dcmgen.model.iod import Macro

class RTPatientSupportDevicesMacro(Macro):
    """RT Patient Support Devices Macro (PS3.3 C.36.2.2.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.2.html
    """

    def __init__(
        self,
        /,
        *,
        NumberOfPatientSupportDevices: USValue = ...,
        PatientSupportDevicesSequence: Items[PatientSupportDevicesSequenceItem] = ...,
    ) -> None: ...
    NumberOfPatientSupportDevices: US
    """Number of Patient Support Devices (300A,0687), US, VM 1, Type 1.

    PS3.3 C.36.2.2.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.2.html
    """
    PatientSupportDevicesSequence: SQ[PatientSupportDevicesSequenceItems, PatientSupportDevicesSequenceItem]
    """Patient Support Devices Sequence (300A,0686), SQ, VM 1, Type 1C.

    Required if Number of Patient Support Devices is not 0. Not allowed otherwise.

    PS3.3 C.36.2.2.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.2.html
    """
