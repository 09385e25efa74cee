# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Participant Sequence (0040,A07A)."""

from typing import Literal

from dcmgen.items.code_sequence_macro import CodeSequenceMacro
from dcmgen.items.identified_person_or_device_macro import IdentifiedPersonOrDeviceMacro
from dcmgen.model.fields import (
    CST,
    DT_,
    AE_Value,
    AnyText,
    DA_Value,
    DT_Value,
    Items,
    LO_Value,
    LOnValue,
    LOValue,
    PNValue,
    SH_Value,
    UIValue,
)
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class ParticipantSequenceItem(IdentifiedPersonOrDeviceMacro, Item):
    """Item of Participant Sequence (0040,A07A) (PS3.3 C.17.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.2.html
    """

    def __init__(
        self,
        /,
        *,
        ParticipationType: Literal["SOURCE", "ENT", "ATTEST"] | AnyText = ...,
        ObserverType: Literal["PSN", "DEV"] = ...,
        Manufacturer: LOValue = ...,
        ManufacturerModelName: LOValue = ...,
        DeviceUID: UIValue = ...,
        PersonName: PNValue = ...,
        InstitutionName: LO_Value = ...,
        InstitutionCodeSequence: Items[CodeSequenceMacro] = ...,
        ParticipationDateTime: DT_Value = ...,
        StationName: SH_Value = ...,
        PersonIdentificationCodeSequence: Items[CodeSequenceMacro] = ...,
        StationAETitle: AE_Value = ...,
        InstitutionalDepartmentName: LO_Value = ...,
        InstitutionalDepartmentTypeCodeSequence: Items[CodeSequenceMacro] = ...,
        DeviceSerialNumber: LO_Value = ...,
        SoftwareVersions: LOnValue = ...,
        DateOfManufacture: DA_Value = ...,
        DateOfInstallation: DA_Value = ...,
        OrganizationalRoleCodeSequence: Items[CodeSequenceMacro] = ...,
    ) -> None: ...
    ParticipationType: CST[Literal["SOURCE", "ENT", "ATTEST"]]
    """Participation Type (0040,A080), CS, VM 1, Type 1.

    Defined Terms: SOURCE, ENT, ATTEST.

    PS3.3 C.17.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.2.html
    """
    ParticipationDateTime: DT_
    """Participation DateTime (0040,A082), DT, VM 1, Type 2.

    PS3.3 C.17.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.2.html
    """

class ParticipantSequenceItems(Sequence[ParticipantSequenceItem]):
    def add(
        self,
        /,
        *,
        ParticipationType: Literal["SOURCE", "ENT", "ATTEST"] | AnyText = ...,
        ObserverType: Literal["PSN", "DEV"] = ...,
        Manufacturer: LOValue = ...,
        ManufacturerModelName: LOValue = ...,
        DeviceUID: UIValue = ...,
        PersonName: PNValue = ...,
        InstitutionName: LO_Value = ...,
        InstitutionCodeSequence: Items[CodeSequenceMacro] = ...,
        ParticipationDateTime: DT_Value = ...,
        StationName: SH_Value = ...,
        PersonIdentificationCodeSequence: Items[CodeSequenceMacro] = ...,
        StationAETitle: AE_Value = ...,
        InstitutionalDepartmentName: LO_Value = ...,
        InstitutionalDepartmentTypeCodeSequence: Items[CodeSequenceMacro] = ...,
        DeviceSerialNumber: LO_Value = ...,
        SoftwareVersions: LOnValue = ...,
        DateOfManufacture: DA_Value = ...,
        DateOfInstallation: DA_Value = ...,
        OrganizationalRoleCodeSequence: Items[CodeSequenceMacro] = ...,
    ) -> ParticipantSequenceItem: ...
