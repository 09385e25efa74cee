# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Display System Module."""

from __future__ import annotations

from dcmgen.model.fields import DA_, LO_, SH_, SQ, ST_, US_
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.code_sequence_macro import CodeSequenceMacro
    from dcmgen.items.display_subsystem_sequence_item import DisplaySubsystemSequenceItem
    from dcmgen.items.equipment_administrator_sequence_item import EquipmentAdministratorSequenceItem


class DisplaySystemModule(Module):
    """Display System Module (PS3.3 C.32.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.32.html#sect_C.32.1
    """

    __slots__ = ()

    Manufacturer: LO_ = LO_(0x0008_0070)
    """Manufacturer (0008,0070), VM 1 (PS3.3 C.32.1)."""
    InstitutionName: LO_ = LO_(0x0008_0080)
    """Institution Name (0008,0080), VM 1 (PS3.3 C.32.1)."""
    InstitutionAddress: ST_ = ST_(0x0008_0081)
    """Institution Address (0008,0081), VM 1 (PS3.3 C.32.1)."""
    DeviceSerialNumber: LO_ = LO_(0x0018_1000)
    """Device Serial Number (0018,1000), VM 1 (PS3.3 C.32.1)."""
    StationName: SH_ = SH_(0x0008_1010)
    """Station Name (0008,1010), VM 1 (PS3.3 C.32.1)."""
    InstitutionalDepartmentName: LO_ = LO_(0x0008_1040)
    """Institutional Department Name (0008,1040), VM 1 (PS3.3 C.32.1)."""
    InstitutionalDepartmentTypeCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0008_1041, "CodeSequenceMacro")
    """Institutional Department Type Code Sequence (0008,1041), VM 1 (PS3.3 C.32.1)."""
    ManufacturerModelName: LO_ = LO_(0x0008_1090)
    """Manufacturer's Model Name (0008,1090), VM 1 (PS3.3 C.32.1)."""
    DateOfManufacture: DA_ = DA_(0x0018_1204)
    """Date of Manufacture (0018,1204), VM 1 (PS3.3 C.32.1)."""
    DateOfInstallation: DA_ = DA_(0x0018_1205)
    """Date of Installation (0018,1205), VM 1 (PS3.3 C.32.1)."""
    EquipmentAdministratorSequence: SQ[EquipmentAdministratorSequenceItem] = SQ(
        0x0028_7000, "EquipmentAdministratorSequenceItem"
    )
    """Equipment Administrator Sequence (0028,7000), VM 1 (PS3.3 C.32.1)."""
    NumberOfDisplaySubsystems: US_ = US_(0x0028_7001)
    """Number of Display Subsystems (0028,7001), VM 1 (PS3.3 C.32.1)."""
    DisplaySubsystemSequence: SQ[DisplaySubsystemSequenceItem] = SQ(0x0028_7023, "DisplaySubsystemSequenceItem")
    """Display Subsystem Sequence (0028,7023), VM 1 (PS3.3 C.32.1)."""
