# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Device Identification Macro."""

from __future__ import annotations

from dcmgen.model.fields import CST, DA_, LO, LO_, LT, SQ, ST_, UC_, LOn
from dcmgen.model.iod import Macro

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.code_sequence_macro import CodeSequenceMacro
    from dcmgen.items.udi_macro import UDIMacro


class DeviceIdentificationMacro(Macro):
    """Device Identification Macro (PS3.3 10.36).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.36.html
    """

    __slots__ = ()

    DeviceTypeCodeSequence: SQ[CodeSequenceMacro] = SQ(0x3010_002E, "CodeSequenceMacro")
    """Device Type Code Sequence (3010,002E), VM 1, Type 1 (PS3.3 10.36)."""
    DeviceLabel: LO = LO(0x3010_002D)
    """Device Label (3010,002D), VM 1, Type 1 (PS3.3 10.36)."""
    LongDeviceDescription: ST_ = ST_(0x0050_0021)
    """Long Device Description (0050,0021), VM 1, Type 3 (PS3.3 10.36)."""
    DeviceSerialNumber: LO_ = LO_(0x0018_1000)
    """Device Serial Number (0018,1000), VM 1, Type 2 (PS3.3 10.36)."""
    SoftwareVersions: LOn = LOn(0x0018_1020)
    """Software Versions (0018,1020), VM 1-n, Type 2 (PS3.3 10.36)."""
    DateOfManufacture: DA_ = DA_(0x0018_1204)
    """Date of Manufacture (0018,1204), VM 1, Type 3 (PS3.3 10.36)."""
    DateOfInstallation: DA_ = DA_(0x0018_1205)
    """Date of Installation (0018,1205), VM 1, Type 3 (PS3.3 10.36)."""
    UDISequence: SQ[UDIMacro] = SQ(0x0018_100A, "UDIMacro")
    """UDI Sequence (0018,100A), VM 1, Type 3 (PS3.3 10.36)."""
    ManufacturerDeviceIdentifier: ST_ = ST_(0x3010_0043)
    """Manufacturer's Device Identifier (3010,0043), VM 1, Type 2 (PS3.3 10.36)."""
    DeviceAlternateIdentifier: UC_ = UC_(0x3010_001B)
    """Device Alternate Identifier (3010,001B), VM 1, Type 2 (PS3.3 10.36)."""
    DeviceAlternateIdentifierType: CST[Literal["BARCODE", "RFID"]] = CST(0x3010_001C)
    """Device Alternate Identifier Type (3010,001C), VM 1, Type 1C (PS3.3 10.36)."""
    DeviceAlternateIdentifierFormat: LT = LT(0x3010_001D)
    """Device Alternate Identifier Format (3010,001D), VM 1, Type 1C (PS3.3 10.36)."""
