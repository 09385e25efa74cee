# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Patient Position Acquisition Device Macro."""

from dcmgen.items.acquisition_device_sequence_item import AcquisitionDeviceSequenceItem, AcquisitionDeviceSequenceItems
from dcmgen.model.fields import SQ, US, Items, USValue
from dcmgen.model.iod import Macro

class PatientPositionAcquisitionDeviceMacro(Macro):
    """Patient Position Acquisition Device Macro (PS3.3 C.36.2.2.22).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.22.html
    """

    def __init__(
        self,
        /,
        *,
        NumberOfAcquisitionDevices: USValue = ...,
        AcquisitionDeviceSequence: Items[AcquisitionDeviceSequenceItem] = ...,
    ) -> None: ...
    NumberOfAcquisitionDevices: US
    """Number of Acquisition Devices (3002,0116), US, VM 1, Type 1.

    PS3.3 C.36.2.2.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.22.html
    """
    AcquisitionDeviceSequence: SQ[AcquisitionDeviceSequenceItems, AcquisitionDeviceSequenceItem]
    """Acquisition Device Sequence (3002,0117), SQ, VM 1, Type 1C.

    Required if Number of Acquisition Devices is not 0. Not allowed otherwise.

    PS3.3 C.36.2.2.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.22.html
    """
