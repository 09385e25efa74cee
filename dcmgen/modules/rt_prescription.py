# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""RT Prescription Module."""

from __future__ import annotations

from dcmgen.model.fields import SQ, ST_
from dcmgen.model.iod import Module


class RTPrescriptionModule(Module):
    """RT Prescription Module (PS3.3 C.8.8.10).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.10.html
    """

    __slots__ = ()

    PrescriptionDescription = ST_(0x300A_000E)
    DoseReferenceSequence = SQ(0x300A_0010, "DoseReferenceSequenceItem")
