# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Referenced Patient Setup Photo Sequence (300A,078C)."""

from __future__ import annotations

from dcmgen.model.fields import LT_, US
from dcmgen.model.iod import Item
from dcmgen.model.parts import SOPInstanceReferenceMacro


class ReferencedPatientSetupPhotoSequenceItem(SOPInstanceReferenceMacro, Item):
    """Item of Referenced Patient Setup Photo Sequence (300A,078C) (PS3.3 C.36.2.3.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.3.4.html
    """

    __slots__ = ()

    PatientSetupPhotoDescription = LT_(0x300A_0794)
    ReferencedPatientSetupProcedureIndex = US(0x300A_0796)
