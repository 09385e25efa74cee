# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Display Subsystem Sequence (0028,7023)."""

from __future__ import annotations

from dcmgen.model.fields import CST_, DA_, LO_, SH_, SQ, US_
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.code_sequence_macro import CodeSequenceMacro
    from dcmgen.items.measurement_equipment_sequence_item import MeasurementEquipmentSequenceItem


class DisplaySubsystemSequenceItem(Item):
    """Item of Display Subsystem Sequence (0028,7023) (PS3.3 C.32.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.32.html#sect_C.32.1
    """

    __slots__ = ()

    DisplaySubsystemID: US_ = US_(0x0028_7003)
    """Display Subsystem ID (0028,7003), VM 1 (PS3.3 C.32.1)."""
    DisplaySubsystemName: SH_ = SH_(0x0028_7004)
    """Display Subsystem Name (0028,7004), VM 1 (PS3.3 C.32.1)."""
    DisplaySubsystemDescription: LO_ = LO_(0x0028_7005)
    """Display Subsystem Description (0028,7005), VM 1 (PS3.3 C.32.1)."""
    DisplayDeviceTypeCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0028_7022, "CodeSequenceMacro")
    """Display Device Type Code Sequence (0028,7022), VM 1 (PS3.3 C.32.1)."""
    Manufacturer: LO_ = LO_(0x0008_0070)
    """Manufacturer (0008,0070), VM 1 (PS3.3 C.32.1)."""
    DeviceSerialNumber: LO_ = LO_(0x0018_1000)
    """Device Serial Number (0018,1000), VM 1 (PS3.3 C.32.1)."""
    ManufacturerModelName: LO_ = LO_(0x0008_1090)
    """Manufacturer's Model Name (0008,1090), VM 1 (PS3.3 C.32.1)."""
    DateOfManufacture: DA_ = DA_(0x0018_1204)
    """Date of Manufacture (0018,1204), VM 1 (PS3.3 C.32.1)."""
    DateOfInstallation: DA_ = DA_(0x0018_1205)
    """Date of Installation (0018,1205), VM 1 (PS3.3 C.32.1)."""
    SystemStatus: CST_[Literal["NORMAL", "WARNING", "ADJUST", "FAILURE", "UNKNOWN"]] = CST_(0x0028_7006)
    """System Status (0028,7006), VM 1 (PS3.3 C.32.1)."""
    SystemStatusComment: LO_ = LO_(0x0028_7007)
    """System Status Comment (0028,7007), VM 1 (PS3.3 C.32.1)."""
    DisplaySubsystemConfigurationSequence: SQ[DisplaySubsystemConfigurationSequenceItem] = SQ(
        0x0028_700A, "DisplaySubsystemConfigurationSequenceItem"
    )
    """Display Subsystem Configuration Sequence (0028,700A), VM 1 (PS3.3 C.32.1)."""
    CurrentConfigurationID: US_ = US_(0x0028_7002)
    """Current Configuration ID (0028,7002), VM 1 (PS3.3 C.32.1)."""
    MeasurementEquipmentSequence: SQ[MeasurementEquipmentSequenceItem] = SQ(
        0x0028_7012, "MeasurementEquipmentSequenceItem"
    )
    """Measurement Equipment Sequence (0028,7012), VM 1 (PS3.3 C.32.1)."""


class DisplaySubsystemConfigurationSequenceItem(Item):
    """Item of Display Subsystem Configuration Sequence (0028,700A) (PS3.3 C.32.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.32.html#sect_C.32.1
    """

    __slots__ = ()

    ConfigurationID: US_ = US_(0x0028_700B)
    """Configuration ID (0028,700B), VM 1 (PS3.3 C.32.1)."""
    ConfigurationName: SH_ = SH_(0x0028_700C)
    """Configuration Name (0028,700C), VM 1 (PS3.3 C.32.1)."""
    ConfigurationDescription: LO_ = LO_(0x0028_700D)
    """Configuration Description (0028,700D), VM 1 (PS3.3 C.32.1)."""
    ReferencedTargetLuminanceCharacteristicsID: US_ = US_(0x0028_700E)
    """Referenced Target Luminance Characteristics ID (0028,700E), VM 1 (PS3.3 C.32.1)."""
