# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Model Specification Sequence (0018,9912)."""

from __future__ import annotations

from dcmgen.model.fields import DA_, LO, LO_, SQ, LOn
from dcmgen.model.iod import Item


class ModelSpecificationSequenceItem(Item):
    """Item of Model Specification Sequence (0018,9912) (PS3.3 C.34.6).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.6.html
    """

    __slots__ = ()

    Manufacturer = LO(0x0008_0070)
    ManufacturerRelatedModelGroup = LO_(0x0008_0222)
    ManufacturerModelName = LO(0x0008_1090)
    SoftwareVersions = LOn(0x0018_1020)
    GeneralAccessorySequence = SQ(0x300A_0420, "ModelSpecificationSequenceGeneralAccessorySequenceItem")
    DeviceSerialNumber = LO_(0x0018_1000)
    DateOfManufacture = DA_(0x0018_1204)
    DateOfInstallation = DA_(0x0018_1205)


class ModelSpecificationSequenceGeneralAccessorySequenceItem(Item):
    """Item of General Accessory Sequence (300A,0420) (PS3.3 C.34.6).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.6.html
    """

    __slots__ = ()

    AccessoryCode = LO(0x300A_00F9)
