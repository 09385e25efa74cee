# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of X-Ray 3D Reconstruction Sequence (0018,9530)."""

from __future__ import annotations

from dcmgen.model.fields import CST, LO, LO_, USn
from dcmgen.model.iod import Item


class XRay3DReconstructionSequenceItem(Item):
    """Item of X-Ray 3D Reconstruction Sequence (0018,9530) (PS3.3 C.8.21.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.4.html
    """

    __slots__ = ()

    ReconstructionDescription = LO_(0x0018_9531)
    ApplicationName = LO(0x0018_9524)
    ApplicationVersion = LO(0x0018_9525)
    ApplicationManufacturer = LO(0x0018_9526)
    AlgorithmType = CST(0x0018_9527)
    AlgorithmDescription = LO_(0x0018_9528)
    AcquisitionIndex = USn(0x0020_9518)
