# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Ophthalmic Visual Field Global Index Macro."""

from __future__ import annotations

from dcmgen.model.fields import CS, SQ
from dcmgen.model.iod import Macro


class OphthalmicVisualFieldGlobalIndexMacro(Macro):
    """Ophthalmic Visual Field Global Index Macro (PS3.3 C.8.26.3.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.3.html#sect_C.8.26.3.1
    """

    __slots__ = ()

    DataObservationSequence = SQ(0x0024_0325, "ContentItemMacro")
    IndexNormalsFlag = CS(0x0024_0338)
    IndexProbabilitySequence = SQ(0x0024_0344, "IndexProbabilitySequenceItem")
