# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of PET Position Sequence (0018,9735)."""

from __future__ import annotations

from dcmgen.model.fields import FD, FDn
from dcmgen.model.iod import Item


class PETPositionSequenceItem(Item):
    """Item of PET Position Sequence (0018,9735) (PS3.3 C.8.22.5.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.22.5.4.html
    """

    __slots__ = ()

    TablePosition = FD(0x0018_9327)
    DataCollectionCenterPatient = FDn(0x0018_9313)
    ReconstructionTargetCenterPatient = FDn(0x0018_9318)
