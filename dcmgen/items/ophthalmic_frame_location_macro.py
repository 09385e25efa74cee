# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Ophthalmic Frame Location Macro."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Macro


class OphthalmicFrameLocationMacro(Macro):
    """Ophthalmic Frame Location Macro (PS3.3 C.8.17.10.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.10.html#sect_C.8.17.10.1
    """

    __slots__ = ()

    OphthalmicFrameLocationSequence = SQ(0x0022_0031, "OphthalmicFrameLocationOphthalmicFrameLocationSequenceItem")
