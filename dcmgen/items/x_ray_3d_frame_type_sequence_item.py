# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of X-Ray 3D Frame Type Sequence (0018,9504)."""

from __future__ import annotations

from dcmgen.model.fields import US, CSn
from dcmgen.model.iod import Item
from dcmgen.model.parts import CommonCTMRAndPhotoacousticImageDescriptionMacro


class XRay3DFrameTypeSequenceItem(CommonCTMRAndPhotoacousticImageDescriptionMacro, Item):
    """Item of X-Ray 3D Frame Type Sequence (0018,9504) (PS3.3 C.8.21.5.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.5.html#sect_C.8.21.5.1
    """

    __slots__ = ()

    FrameType = CSn(0x0008_9007)
    ReconstructionIndex = US(0x0020_9536)
