# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""X-Ray 3D Reconstruction Module."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Module


class XRay3DReconstructionModule(Module):
    """X-Ray 3D Reconstruction Module (PS3.3 C.8.21.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.4.html
    """

    __slots__ = ()

    XRay3DReconstructionSequence = SQ(0x0018_9530, "XRay3DReconstructionSequenceItem")
