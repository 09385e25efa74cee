# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Model Specification Sequence (0018,9912)."""

from dcmgen.model.fields import DA_, LO, LO_, SQ, DA_Value, Items, LO_Value, LOn, LOnValue, LOValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class ModelSpecificationSequenceGeneralAccessorySequenceItem(Item):
    """Item of General Accessory Sequence (300A,0420) (PS3.3 C.34.6).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.6.html
    """

    def __init__(
        self,
        /,
        *,
        AccessoryCode: LOValue = ...,
    ) -> None: ...
    AccessoryCode: LO
    """Accessory Code (300A,00F9), LO, VM 1, Type 1.

    PS3.3 C.34.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.6.html
    """

class ModelSpecificationSequenceGeneralAccessorySequenceItems(
    Sequence[ModelSpecificationSequenceGeneralAccessorySequenceItem]
):
    def add(
        self,
        /,
        *,
        AccessoryCode: LOValue = ...,
    ) -> ModelSpecificationSequenceGeneralAccessorySequenceItem: ...

class ModelSpecificationSequenceItem(Item):
    """Item of Model Specification Sequence (0018,9912) (PS3.3 C.34.6).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.6.html
    """

    def __init__(
        self,
        /,
        *,
        Manufacturer: LOValue = ...,
        ManufacturerModelName: LOValue = ...,
        ManufacturerRelatedModelGroup: LO_Value = ...,
        DeviceSerialNumber: LO_Value = ...,
        SoftwareVersions: LOnValue = ...,
        DateOfManufacture: DA_Value = ...,
        DateOfInstallation: DA_Value = ...,
        GeneralAccessorySequence: Items[ModelSpecificationSequenceGeneralAccessorySequenceItem] = ...,
    ) -> None: ...
    Manufacturer: LO
    """Manufacturer (0008,0070), LO, VM 1, Type 1.

    PS3.3 C.34.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.6.html
    """
    ManufacturerRelatedModelGroup: LO_
    """Manufacturer's Related Model Group (0008,0222), LO, VM 1, Type 3.

    PS3.3 C.34.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.6.html
    """
    ManufacturerModelName: LO
    """Manufacturer's Model Name (0008,1090), LO, VM 1, Type 1C.

    Required if Manufacturer's Related Model Group is absent. May be present otherwise.

    PS3.3 C.34.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.6.html
    """
    SoftwareVersions: LOn
    """Software Versions (0018,1020), LO, VM 1-n, Type 3.

    PS3.3 C.34.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.6.html
    """
    GeneralAccessorySequence: SQ[
        ModelSpecificationSequenceGeneralAccessorySequenceItems, ModelSpecificationSequenceGeneralAccessorySequenceItem
    ]
    """General Accessory Sequence (300A,0420), SQ, VM 1, Type 3.

    PS3.3 C.34.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.6.html
    """
    DeviceSerialNumber: LO_
    """Device Serial Number (0018,1000), LO, VM 1, Type 3.

    PS3.3 C.34.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.6.html
    """
    DateOfManufacture: DA_
    """Date of Manufacture (0018,1204), DA, VM 1, Type 3.

    PS3.3 C.34.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.6.html
    """
    DateOfInstallation: DA_
    """Date of Installation (0018,1205), DA, VM 1, Type 3.

    PS3.3 C.34.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.6.html
    """

class ModelSpecificationSequenceItems(Sequence[ModelSpecificationSequenceItem]):
    def add(
        self,
        /,
        *,
        Manufacturer: LOValue = ...,
        ManufacturerModelName: LOValue = ...,
        ManufacturerRelatedModelGroup: LO_Value = ...,
        DeviceSerialNumber: LO_Value = ...,
        SoftwareVersions: LOnValue = ...,
        DateOfManufacture: DA_Value = ...,
        DateOfInstallation: DA_Value = ...,
        GeneralAccessorySequence: Items[ModelSpecificationSequenceGeneralAccessorySequenceItem] = ...,
    ) -> ModelSpecificationSequenceItem: ...
