# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Identified Person or Device Macro."""

from typing import Literal

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.model.fields import (
    AE_,
    CS,
    DA_,
    LO,
    LO_,
    PN,
    SH_,
    SQ,
    UI,
    AE_Value,
    DA_Value,
    Items,
    LO_Value,
    LOn,
    LOnValue,
    LOValue,
    PNValue,
    SH_Value,
    UIValue,
)
from dcmgen.model.iod import Macro
from dcmgen.model.sequence import Sequence

class IdentifiedPersonOrDeviceMacro(Macro):
    """Identified Person or Device Macro (PS3.3 C.17.2.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.2.4.html
    """

    def __init__(
        self,
        /,
        *,
        ObserverType: Literal["PSN", "DEV"] = ...,
        Manufacturer: LOValue = ...,
        ManufacturerModelName: LOValue = ...,
        DeviceUID: UIValue = ...,
        PersonName: PNValue = ...,
        InstitutionName: LO_Value = ...,
        InstitutionCodeSequence: Items[CodeSequenceMacro] = ...,
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
    ObserverType: CS[Literal["PSN", "DEV"]]
    """Observer Type (0040,A084), CS, VM 1, Type 1.

    Enumerated Values: PSN, DEV.

    PS3.3 C.17.2.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.2.4.html
    """
    PersonName: PN
    """Person Name (0040,A123), PN, VM 1, Type 1C.

    Required if Observer Type is PSN. Not allowed otherwise.

    PS3.3 C.17.2.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.2.4.html
    """
    PersonIdentificationCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Person Identification Code Sequence (0040,1101), SQ, VM 1, Type 2C.

    Required if Observer Type is PSN. Not allowed otherwise.

    PS3.3 C.17.2.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.2.4.html
    """
    OrganizationalRoleCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Organizational Role Code Sequence (0044,010A), SQ, VM 1, Type 3.

    PS3.3 C.17.2.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.2.4.html
    """
    StationName: SH_
    """Station Name (0008,1010), SH, VM 1, Type 2C.

    Required if Observer Type is DEV. Not allowed otherwise.

    PS3.3 C.17.2.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.2.4.html
    """
    DeviceUID: UI
    """Device UID (0018,1002), UI, VM 1, Type 1C.

    Required if Observer Type is DEV. Not allowed otherwise.

    PS3.3 C.17.2.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.2.4.html
    """
    Manufacturer: LO
    """Manufacturer (0008,0070), LO, VM 1, Type 1C.

    Required if Observer Type is DEV. Not allowed otherwise.

    PS3.3 C.17.2.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.2.4.html
    """
    ManufacturerModelName: LO
    """Manufacturer's Model Name (0008,1090), LO, VM 1, Type 1C.

    Required if Observer Type is DEV. Not allowed otherwise.

    PS3.3 C.17.2.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.2.4.html
    """
    StationAETitle: AE_
    """Station AE Title (0008,0055), AE, VM 1, Type 3.

    PS3.3 C.17.2.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.2.4.html
    """
    DeviceSerialNumber: LO_
    """Device Serial Number (0018,1000), LO, VM 1, Type 3.

    PS3.3 C.17.2.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.2.4.html
    """
    SoftwareVersions: LOn
    """Software Versions (0018,1020), LO, VM 1-n, Type 3.

    PS3.3 C.17.2.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.2.4.html
    """
    DateOfManufacture: DA_
    """Date of Manufacture (0018,1204), DA, VM 1, Type 3.

    PS3.3 C.17.2.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.2.4.html
    """
    DateOfInstallation: DA_
    """Date of Installation (0018,1205), DA, VM 1, Type 3.

    PS3.3 C.17.2.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.2.4.html
    """
    InstitutionName: LO_
    """Institution Name (0008,0080), LO, VM 1, Type 2.

    PS3.3 C.17.2.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.2.4.html
    """
    InstitutionCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Institution Code Sequence (0008,0082), SQ, VM 1, Type 2.

    PS3.3 C.17.2.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.2.4.html
    """
    InstitutionalDepartmentName: LO_
    """Institutional Department Name (0008,1040), LO, VM 1, Type 3.

    PS3.3 C.17.2.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.2.4.html
    """
    InstitutionalDepartmentTypeCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Institutional Department Type Code Sequence (0008,1041), SQ, VM 1, Type 3.

    Codes: CID 7030 Institutional Department/Unit/Service (Baseline).

    PS3.3 C.17.2.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.2.4.html
    """

class IdentifiedPersonOrDeviceMacros(Sequence[IdentifiedPersonOrDeviceMacro]):
    def add(
        self,
        /,
        *,
        ObserverType: Literal["PSN", "DEV"] = ...,
        Manufacturer: LOValue = ...,
        ManufacturerModelName: LOValue = ...,
        DeviceUID: UIValue = ...,
        PersonName: PNValue = ...,
        InstitutionName: LO_Value = ...,
        InstitutionCodeSequence: Items[CodeSequenceMacro] = ...,
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
    ) -> IdentifiedPersonOrDeviceMacro: ...
