# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of PET Reconstruction Sequence (0018,9749)."""

from __future__ import annotations

from dcmgen.model.fields import CS, CST, DS, US, FDn
from dcmgen.model.iod import Item


class PETReconstructionSequenceItem(Item):
    """Item of PET Reconstruction Sequence (0018,9749) (PS3.3 C.8.22.5.6).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.22.5.6.html
    """

    __slots__ = ()

    ReconstructionType = CST(0x0018_9756)
    ReconstructionAlgorithm = CST(0x0018_9315)
    IterativeReconstructionMethod = CS(0x0018_9769)
    NumberOfIterations = US(0x0018_9739)
    NumberOfSubsets = US(0x0018_9740)
    ReconstructionDiameter = DS(0x0018_1100)
    ReconstructionFieldOfView = FDn(0x0018_9317)
