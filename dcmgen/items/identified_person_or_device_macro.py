# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Identified Person or Device Macro."""

from __future__ import annotations

from dcmgen.model.fields import AE_, CS, DA_, LO, LO_, PN, SH_, SQ, UI, LOn
from dcmgen.model.iod import Macro

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.code_sequence_macro import CodeSequenceMacro


class IdentifiedPersonOrDeviceMacro(Macro):
    """Identified Person or Device Macro (PS3.3 C.17.2.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.2.4.html
    """

    __slots__ = ()

    ObserverType: CS[Literal["PSN", "DEV"]] = CS(0x0040_A084)
    """Observer Type (0040,A084), VM 1, Type 1 (PS3.3 C.17.2.4)."""
    PersonName: PN = PN(0x0040_A123)
    """Person Name (0040,A123), VM 1, Type 1C (PS3.3 C.17.2.4)."""
    PersonIdentificationCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0040_1101, "CodeSequenceMacro")
    """Person Identification Code Sequence (0040,1101), VM 1, Type 2C (PS3.3 C.17.2.4)."""
    OrganizationalRoleCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0044_010A, "CodeSequenceMacro")
    """Organizational Role Code Sequence (0044,010A), VM 1, Type 3 (PS3.3 C.17.2.4)."""
    StationName: SH_ = SH_(0x0008_1010)
    """Station Name (0008,1010), VM 1, Type 2C (PS3.3 C.17.2.4)."""
    DeviceUID: UI = UI(0x0018_1002)
    """Device UID (0018,1002), VM 1, Type 1C (PS3.3 C.17.2.4)."""
    Manufacturer: LO = LO(0x0008_0070)
    """Manufacturer (0008,0070), VM 1, Type 1C (PS3.3 C.17.2.4)."""
    ManufacturerModelName: LO = LO(0x0008_1090)
    """Manufacturer's Model Name (0008,1090), VM 1, Type 1C (PS3.3 C.17.2.4)."""
    StationAETitle: AE_ = AE_(0x0008_0055)
    """Station AE Title (0008,0055), VM 1, Type 3 (PS3.3 C.17.2.4)."""
    DeviceSerialNumber: LO_ = LO_(0x0018_1000)
    """Device Serial Number (0018,1000), VM 1, Type 3 (PS3.3 C.17.2.4)."""
    SoftwareVersions: LOn = LOn(0x0018_1020)
    """Software Versions (0018,1020), VM 1-n, Type 3 (PS3.3 C.17.2.4)."""
    DateOfManufacture: DA_ = DA_(0x0018_1204)
    """Date of Manufacture (0018,1204), VM 1, Type 3 (PS3.3 C.17.2.4)."""
    DateOfInstallation: DA_ = DA_(0x0018_1205)
    """Date of Installation (0018,1205), VM 1, Type 3 (PS3.3 C.17.2.4)."""
    InstitutionName: LO_ = LO_(0x0008_0080)
    """Institution Name (0008,0080), VM 1, Type 2 (PS3.3 C.17.2.4)."""
    InstitutionCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0008_0082, "CodeSequenceMacro")
    """Institution Code Sequence (0008,0082), VM 1, Type 2 (PS3.3 C.17.2.4)."""
    InstitutionalDepartmentName: LO_ = LO_(0x0008_1040)
    """Institutional Department Name (0008,1040), VM 1, Type 3 (PS3.3 C.17.2.4)."""
    InstitutionalDepartmentTypeCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0008_1041, "CodeSequenceMacro")
    """Institutional Department Type Code Sequence (0008,1041), VM 1, Type 3 (PS3.3 C.17.2.4)."""
