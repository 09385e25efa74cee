# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Treatment Machine Sequence (300A,0206)."""

from __future__ import annotations

from dcmgen.model.fields import DA_, LO_, SH_, SQ, ST_, UI_
from dcmgen.model.iod import Item


class TreatmentMachineSequenceItem(Item):
    """Item of Treatment Machine Sequence (300A,0206) (PS3.3 C.8.8.18).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.18.html
    """

    __slots__ = ()

    TreatmentMachineName = SH_(0x300A_00B2)
    Manufacturer = LO_(0x0008_0070)
    InstitutionName = LO_(0x0008_0080)
    InstitutionAddress = ST_(0x0008_0081)
    InstitutionalDepartmentName = LO_(0x0008_1040)
    InstitutionalDepartmentTypeCodeSequence = SQ(0x0008_1041, "CodeSequenceMacro")
    ManufacturerModelName = LO_(0x0008_1090)
    DeviceSerialNumber = LO_(0x0018_1000)
    DateOfManufacture = DA_(0x0018_1204)
    DateOfInstallation = DA_(0x0018_1205)
    TableTopPositionAlignmentUID = UI_(0x300A_0054)
