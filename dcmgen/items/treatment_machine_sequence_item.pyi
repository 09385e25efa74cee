# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Treatment Machine Sequence (300A,0206)."""

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.model.fields import DA_, LO_, SH_, SQ, ST_, UI_, DA_Value, Items, LO_Value, SH_Value, ST_Value, UI_Value
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class TreatmentMachineSequenceItem(Item):
    """Item of Treatment Machine Sequence (300A,0206) (PS3.3 C.8.8.18).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.18.html
    """

    def __init__(
        self,
        /,
        *,
        Manufacturer: LO_Value = ...,
        InstitutionName: LO_Value = ...,
        ManufacturerModelName: LO_Value = ...,
        DeviceSerialNumber: LO_Value = ...,
        TreatmentMachineName: SH_Value = ...,
        InstitutionAddress: ST_Value = ...,
        InstitutionalDepartmentName: LO_Value = ...,
        InstitutionalDepartmentTypeCodeSequence: Items[CodeSequenceMacro] = ...,
        DateOfManufacture: DA_Value = ...,
        DateOfInstallation: DA_Value = ...,
        TableTopPositionAlignmentUID: UI_Value = ...,
    ) -> None: ...
    TreatmentMachineName: SH_
    """Treatment Machine Name (300A,00B2), SH, VM 1, Type 2.

    PS3.3 C.8.8.18: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.18.html
    """
    Manufacturer: LO_
    """Manufacturer (0008,0070), LO, VM 1, Type 2.

    PS3.3 C.8.8.18: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.18.html
    """
    InstitutionName: LO_
    """Institution Name (0008,0080), LO, VM 1, Type 2.

    PS3.3 C.8.8.18: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.18.html
    """
    InstitutionAddress: ST_
    """Institution Address (0008,0081), ST, VM 1, Type 3.

    PS3.3 C.8.8.18: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.18.html
    """
    InstitutionalDepartmentName: LO_
    """Institutional Department Name (0008,1040), LO, VM 1, Type 3.

    PS3.3 C.8.8.18: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.18.html
    """
    InstitutionalDepartmentTypeCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Institutional Department Type Code Sequence (0008,1041), SQ, VM 1, Type 3.

    Codes: CID 7030 Institutional Department/Unit/Service (Baseline).

    PS3.3 C.8.8.18: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.18.html
    """
    ManufacturerModelName: LO_
    """Manufacturer's Model Name (0008,1090), LO, VM 1, Type 2.

    PS3.3 C.8.8.18: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.18.html
    """
    DeviceSerialNumber: LO_
    """Device Serial Number (0018,1000), LO, VM 1, Type 2.

    PS3.3 C.8.8.18: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.18.html
    """
    DateOfManufacture: DA_
    """Date of Manufacture (0018,1204), DA, VM 1, Type 3.

    PS3.3 C.8.8.18: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.18.html
    """
    DateOfInstallation: DA_
    """Date of Installation (0018,1205), DA, VM 1, Type 3.

    PS3.3 C.8.8.18: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.18.html
    """
    TableTopPositionAlignmentUID: UI_
    """Table Top Position Alignment UID (300A,0054), UI, VM 1, Type 3.

    PS3.3 C.8.8.18: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.18.html
    """

class TreatmentMachineSequenceItems(Sequence[TreatmentMachineSequenceItem]):
    def add(
        self,
        /,
        *,
        Manufacturer: LO_Value = ...,
        InstitutionName: LO_Value = ...,
        ManufacturerModelName: LO_Value = ...,
        DeviceSerialNumber: LO_Value = ...,
        TreatmentMachineName: SH_Value = ...,
        InstitutionAddress: ST_Value = ...,
        InstitutionalDepartmentName: LO_Value = ...,
        InstitutionalDepartmentTypeCodeSequence: Items[CodeSequenceMacro] = ...,
        DateOfManufacture: DA_Value = ...,
        DateOfInstallation: DA_Value = ...,
        TableTopPositionAlignmentUID: UI_Value = ...,
    ) -> TreatmentMachineSequenceItem: ...
