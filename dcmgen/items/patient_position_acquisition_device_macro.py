# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Patient Position Acquisition Device Macro."""

from __future__ import annotations

from dcmgen.model.fields import SQ, US
from dcmgen.model.iod import Macro


class PatientPositionAcquisitionDeviceMacro(Macro):
    """Patient Position Acquisition Device Macro (PS3.3 C.36.2.2.22).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.22.html
    """

    __slots__ = ()

    NumberOfAcquisitionDevices = US(0x3002_0116)
    AcquisitionDeviceSequence = SQ(0x3002_0117, "AcquisitionDeviceSequenceItem")
