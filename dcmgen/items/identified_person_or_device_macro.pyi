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
    """Observer Type (0040,A084), VM 1, Type 1 (PS3.3 C.17.2.4)."""
    PersonName: PN
    """Person Name (0040,A123), VM 1, Type 1C (PS3.3 C.17.2.4)."""
    PersonIdentificationCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Person Identification Code Sequence (0040,1101), VM 1, Type 2C (PS3.3 C.17.2.4)."""
    OrganizationalRoleCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Organizational Role Code Sequence (0044,010A), VM 1, Type 3 (PS3.3 C.17.2.4)."""
    StationName: SH_
    """Station Name (0008,1010), VM 1, Type 2C (PS3.3 C.17.2.4)."""
    DeviceUID: UI
    """Device UID (0018,1002), VM 1, Type 1C (PS3.3 C.17.2.4)."""
    Manufacturer: LO
    """Manufacturer (0008,0070), VM 1, Type 1C (PS3.3 C.17.2.4)."""
    ManufacturerModelName: LO
    """Manufacturer's Model Name (0008,1090), VM 1, Type 1C (PS3.3 C.17.2.4)."""
    StationAETitle: AE_
    """Station AE Title (0008,0055), VM 1, Type 3 (PS3.3 C.17.2.4)."""
    DeviceSerialNumber: LO_
    """Device Serial Number (0018,1000), VM 1, Type 3 (PS3.3 C.17.2.4)."""
    SoftwareVersions: LOn
    """Software Versions (0018,1020), VM 1-n, Type 3 (PS3.3 C.17.2.4)."""
    DateOfManufacture: DA_
    """Date of Manufacture (0018,1204), VM 1, Type 3 (PS3.3 C.17.2.4)."""
    DateOfInstallation: DA_
    """Date of Installation (0018,1205), VM 1, Type 3 (PS3.3 C.17.2.4)."""
    InstitutionName: LO_
    """Institution Name (0008,0080), VM 1, Type 2 (PS3.3 C.17.2.4)."""
    InstitutionCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Institution Code Sequence (0008,0082), VM 1, Type 2 (PS3.3 C.17.2.4)."""
    InstitutionalDepartmentName: LO_
    """Institutional Department Name (0008,1040), VM 1, Type 3 (PS3.3 C.17.2.4)."""
    InstitutionalDepartmentTypeCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Institutional Department Type Code Sequence (0008,1041), VM 1, Type 3 (PS3.3 C.17.2.4)."""

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
