# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Treatment Machine Sequence (300A,0206)."""

from __future__ import annotations

from dcmgen.model.fields import DA_, LO_, SH_, SQ, ST_, UI_
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.code_sequence_macro import CodeSequenceMacro


class TreatmentMachineSequenceItem(Item):
    """Item of Treatment Machine Sequence (300A,0206) (PS3.3 C.8.8.18).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.18.html
    """

    __slots__ = ()

    TreatmentMachineName: SH_ = SH_(0x300A_00B2)
    """Treatment Machine Name (300A,00B2), VM 1, Type 2 (PS3.3 C.8.8.18)."""
    Manufacturer: LO_ = LO_(0x0008_0070)
    """Manufacturer (0008,0070), VM 1, Type 2 (PS3.3 C.8.8.18)."""
    InstitutionName: LO_ = LO_(0x0008_0080)
    """Institution Name (0008,0080), VM 1, Type 2 (PS3.3 C.8.8.18)."""
    InstitutionAddress: ST_ = ST_(0x0008_0081)
    """Institution Address (0008,0081), VM 1, Type 3 (PS3.3 C.8.8.18)."""
    InstitutionalDepartmentName: LO_ = LO_(0x0008_1040)
    """Institutional Department Name (0008,1040), VM 1, Type 3 (PS3.3 C.8.8.18)."""
    InstitutionalDepartmentTypeCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0008_1041, "CodeSequenceMacro")
    """Institutional Department Type Code Sequence (0008,1041), VM 1, Type 3 (PS3.3 C.8.8.18)."""
    ManufacturerModelName: LO_ = LO_(0x0008_1090)
    """Manufacturer's Model Name (0008,1090), VM 1, Type 2 (PS3.3 C.8.8.18)."""
    DeviceSerialNumber: LO_ = LO_(0x0018_1000)
    """Device Serial Number (0018,1000), VM 1, Type 2 (PS3.3 C.8.8.18)."""
    DateOfManufacture: DA_ = DA_(0x0018_1204)
    """Date of Manufacture (0018,1204), VM 1, Type 3 (PS3.3 C.8.8.18)."""
    DateOfInstallation: DA_ = DA_(0x0018_1205)
    """Date of Installation (0018,1205), VM 1, Type 3 (PS3.3 C.8.8.18)."""
    TableTopPositionAlignmentUID: UI_ = UI_(0x300A_0054)
    """Table Top Position Alignment UID (300A,0054), VM 1, Type 3 (PS3.3 C.8.8.18)."""
