# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Model Specification Sequence (0018,9912)."""

from __future__ import annotations

from dcmgen.model.fields import DA_, LO, LO_, SQ, LOn
from dcmgen.model.iod import Item


class ModelSpecificationSequenceItem(Item):
    """Item of Model Specification Sequence (0018,9912) (PS3.3 C.34.6).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.6.html
    """

    __slots__ = ()

    Manufacturer: LO = LO(0x0008_0070)
    """Manufacturer (0008,0070), VM 1, Type 1 (PS3.3 C.34.6)."""
    ManufacturerRelatedModelGroup: LO_ = LO_(0x0008_0222)
    """Manufacturer's Related Model Group (0008,0222), VM 1, Type 3 (PS3.3 C.34.6)."""
    ManufacturerModelName: LO = LO(0x0008_1090)
    """Manufacturer's Model Name (0008,1090), VM 1, Type 1C (PS3.3 C.34.6)."""
    SoftwareVersions: LOn = LOn(0x0018_1020)
    """Software Versions (0018,1020), VM 1-n, Type 3 (PS3.3 C.34.6)."""
    GeneralAccessorySequence: SQ[ModelSpecificationSequenceGeneralAccessorySequenceItem] = SQ(
        0x300A_0420, "ModelSpecificationSequenceGeneralAccessorySequenceItem"
    )
    """General Accessory Sequence (300A,0420), VM 1, Type 3 (PS3.3 C.34.6)."""
    DeviceSerialNumber: LO_ = LO_(0x0018_1000)
    """Device Serial Number (0018,1000), VM 1, Type 3 (PS3.3 C.34.6)."""
    DateOfManufacture: DA_ = DA_(0x0018_1204)
    """Date of Manufacture (0018,1204), VM 1, Type 3 (PS3.3 C.34.6)."""
    DateOfInstallation: DA_ = DA_(0x0018_1205)
    """Date of Installation (0018,1205), VM 1, Type 3 (PS3.3 C.34.6)."""


class ModelSpecificationSequenceGeneralAccessorySequenceItem(Item):
    """Item of General Accessory Sequence (300A,0420) (PS3.3 C.34.6).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.6.html
    """

    __slots__ = ()

    AccessoryCode: LO = LO(0x300A_00F9)
    """Accessory Code (300A,00F9), VM 1, Type 1 (PS3.3 C.34.6)."""
