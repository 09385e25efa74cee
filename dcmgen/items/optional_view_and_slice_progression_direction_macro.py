# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Optional View and Slice Progression Direction Macro."""

from __future__ import annotations

from dcmgen.model.fields import CST_, SQ
from dcmgen.model.iod import Macro


class OptionalViewAndSliceProgressionDirectionMacro(Macro):
    """Optional View and Slice Progression Direction Macro (PS3.3 10.21).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.21.html
    """

    __slots__ = ()

    ViewCodeSequence = SQ(0x0054_0220, "ViewCodeSequenceItem")
    SliceProgressionDirection = CST_(0x0054_0500)
