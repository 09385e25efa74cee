# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Mandatory View and Slice Progression Direction Macro."""

from __future__ import annotations

from dcmgen.model.fields import CST, SQ
from dcmgen.model.iod import Macro


class MandatoryViewAndSliceProgressionDirectionMacro(Macro):
    """Mandatory View and Slice Progression Direction Macro (PS3.3 10.19).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.19.html
    """

    __slots__ = ()

    ViewCodeSequence = SQ(0x0054_0220, "DetectorInformationSequenceViewCodeSequenceItem")
    SliceProgressionDirection = CST(0x0054_0500)
