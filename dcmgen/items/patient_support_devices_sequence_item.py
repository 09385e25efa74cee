# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Patient Support Devices Sequence (300A,0686)."""

from __future__ import annotations

from dcmgen.model.fields import SQ, US
from dcmgen.model.iod import Item
from dcmgen.model.parts import DeviceIdentificationMacro, DeviceModelMacro


class PatientSupportDevicesSequenceItem(DeviceIdentificationMacro, DeviceModelMacro, Item):
    """Item of Patient Support Devices Sequence (300A,0686) (PS3.3 C.36.2.2.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.2.html
    """

    __slots__ = ()

    DeviceIndex = US(0x3010_0039)
    ConceptualVolumeSequence = SQ(0x3010_0025, "ConceptualVolumeSegmentationReferenceAndCombinationMacro")
