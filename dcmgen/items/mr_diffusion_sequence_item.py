# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of MR Diffusion Sequence (0018,9117)."""

from __future__ import annotations

from dcmgen.model.fields import CST, FD, SQ, FDn
from dcmgen.model.iod import Item


class MRDiffusionSequenceItem(Item):
    """Item of MR Diffusion Sequence (0018,9117) (PS3.3 C.8.13.5.9).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.9.html
    """

    __slots__ = ()

    DiffusionBValue = FD(0x0018_9087)
    DiffusionDirectionality = CST(0x0018_9075)
    DiffusionGradientDirectionSequence = SQ(0x0018_9076, "DiffusionGradientDirectionSequenceItem")
    DiffusionBMatrixSequence = SQ(0x0018_9601, "DiffusionBMatrixSequenceItem")
    DiffusionAnisotropyType = CST(0x0018_9147)


class DiffusionGradientDirectionSequenceItem(Item):
    """Item of Diffusion Gradient Direction Sequence (0018,9076) (PS3.3 C.8.13.5.9).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.9.html
    """

    __slots__ = ()

    DiffusionGradientOrientation = FDn(0x0018_9089)


class DiffusionBMatrixSequenceItem(Item):
    """Item of Diffusion b-matrix Sequence (0018,9601) (PS3.3 C.8.13.5.9).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.9.html
    """

    __slots__ = ()

    DiffusionBValueXX = FD(0x0018_9602)
    DiffusionBValueXY = FD(0x0018_9603)
    DiffusionBValueXZ = FD(0x0018_9604)
    DiffusionBValueYY = FD(0x0018_9605)
    DiffusionBValueYZ = FD(0x0018_9606)
    DiffusionBValueZZ = FD(0x0018_9607)
