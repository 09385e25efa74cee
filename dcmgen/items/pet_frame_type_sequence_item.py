# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of PET Frame Type Sequence (0018,9751)."""

from __future__ import annotations

from dcmgen.model.fields import CSTn
from dcmgen.model.iod import Item
from dcmgen.model.parts import CommonCTMRAndPhotoacousticImageDescriptionMacro


class PETFrameTypeSequenceItem(CommonCTMRAndPhotoacousticImageDescriptionMacro, Item):
    """Item of PET Frame Type Sequence (0018,9751) (PS3.3 C.8.22.5.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.22.5.html#sect_C.8.22.5.1
    """

    __slots__ = ()

    FrameType = CSTn(0x0008_9007)
