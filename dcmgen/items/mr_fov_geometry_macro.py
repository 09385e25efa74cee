# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""MR FOV/Geometry Macro."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Macro


class MRFOVGeometryMacro(Macro):
    """MR FOV/Geometry Macro (PS3.3 C.8.13.5.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.3.html
    """

    __slots__ = ()

    MRFOVGeometrySequence = SQ(0x0018_9125, "MRFOVGeometrySequenceItem")
