# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Confocal Microscopy Image Frame Type Macro."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Macro


class ConfocalMicroscopyImageFrameTypeMacro(Macro):
    """Confocal Microscopy Image Frame Type Macro (PS3.3 C.8.35.4.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.35.4.html#sect_C.8.35.4.1
    """

    __slots__ = ()

    ConfocalMicroscopyImageFrameTypeSequence = SQ(0x0048_0116, "ConfocalMicroscopyImageFrameTypeSequenceItem")
