# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""RT Treatment Machine Record Module."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Module


class RTTreatmentMachineRecordModule(Module):
    """RT Treatment Machine Record Module (PS3.3 C.8.8.18).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.18.html
    """

    __slots__ = ()

    TreatmentMachineSequence = SQ(0x300A_0206, "TreatmentMachineSequenceItem")
