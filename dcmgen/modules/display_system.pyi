# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Display System Module."""

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.display_subsystem_sequence_item import DisplaySubsystemSequenceItem, DisplaySubsystemSequenceItems
from dcmgen.items.equipment_administrator_sequence_item import (
    EquipmentAdministratorSequenceItem,
    EquipmentAdministratorSequenceItems,
)
from dcmgen.model.fields import DA_, LO_, SH_, SQ, ST_, US_, DA_Value, Items, LO_Value, SH_Value, ST_Value, US_Value
from dcmgen.model.iod import Module

class DisplaySystemModule(Module):
    """Display System Module (PS3.3 C.32.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.32.html#sect_C.32.1
    """

    def __init__(
        self,
        /,
        *,
        Manufacturer: LO_Value = ...,
        InstitutionName: LO_Value = ...,
        InstitutionAddress: ST_Value = ...,
        StationName: SH_Value = ...,
        InstitutionalDepartmentName: LO_Value = ...,
        InstitutionalDepartmentTypeCodeSequence: Items[CodeSequenceMacro] = ...,
        ManufacturerModelName: LO_Value = ...,
        DeviceSerialNumber: LO_Value = ...,
        DateOfManufacture: DA_Value = ...,
        DateOfInstallation: DA_Value = ...,
        EquipmentAdministratorSequence: Items[EquipmentAdministratorSequenceItem] = ...,
        NumberOfDisplaySubsystems: US_Value = ...,
        DisplaySubsystemSequence: Items[DisplaySubsystemSequenceItem] = ...,
    ) -> None: ...
    Manufacturer: LO_
    """Manufacturer (0008,0070), LO, VM 1.

    PS3.3 C.32.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.32.html#sect_C.32.1
    """
    InstitutionName: LO_
    """Institution Name (0008,0080), LO, VM 1.

    PS3.3 C.32.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.32.html#sect_C.32.1
    """
    InstitutionAddress: ST_
    """Institution Address (0008,0081), ST, VM 1.

    PS3.3 C.32.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.32.html#sect_C.32.1
    """
    DeviceSerialNumber: LO_
    """Device Serial Number (0018,1000), LO, VM 1.

    PS3.3 C.32.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.32.html#sect_C.32.1
    """
    StationName: SH_
    """Station Name (0008,1010), SH, VM 1.

    PS3.3 C.32.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.32.html#sect_C.32.1
    """
    InstitutionalDepartmentName: LO_
    """Institutional Department Name (0008,1040), LO, VM 1.

    PS3.3 C.32.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.32.html#sect_C.32.1
    """
    InstitutionalDepartmentTypeCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Institutional Department Type Code Sequence (0008,1041), SQ, VM 1.

    Codes: CID 7030 Institutional Department/Unit/Service (Baseline).

    PS3.3 C.32.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.32.html#sect_C.32.1
    """
    ManufacturerModelName: LO_
    """Manufacturer's Model Name (0008,1090), LO, VM 1.

    PS3.3 C.32.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.32.html#sect_C.32.1
    """
    DateOfManufacture: DA_
    """Date of Manufacture (0018,1204), DA, VM 1.

    PS3.3 C.32.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.32.html#sect_C.32.1
    """
    DateOfInstallation: DA_
    """Date of Installation (0018,1205), DA, VM 1.

    PS3.3 C.32.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.32.html#sect_C.32.1
    """
    EquipmentAdministratorSequence: SQ[EquipmentAdministratorSequenceItems, EquipmentAdministratorSequenceItem]
    """Equipment Administrator Sequence (0028,7000), SQ, VM 1.

    PS3.3 C.32.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.32.html#sect_C.32.1
    """
    NumberOfDisplaySubsystems: US_
    """Number of Display Subsystems (0028,7001), US, VM 1.

    PS3.3 C.32.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.32.html#sect_C.32.1
    """
    DisplaySubsystemSequence: SQ[DisplaySubsystemSequenceItems, DisplaySubsystemSequenceItem]
    """Display Subsystem Sequence (0028,7023), SQ, VM 1.

    PS3.3 C.32.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.32.html#sect_C.32.1
    """
