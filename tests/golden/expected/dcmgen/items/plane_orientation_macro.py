# Generated from PS3.3 2099a (sha256 37d05eacd992) by generator; do not edit.
# Generated from PS3.6 2099b (sha256 cb364262687c) by generator; do not edit.
"""Plane Orientation Macro."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Macro


class PlaneOrientationMacro(Macro):
    """Plane Orientation Macro (PS3.3 C.7.6.16.2.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.4
    """

    __slots__ = ()

    PlaneOrientationSequence = SQ(0x0020_9116, "PlaneOrientationSequenceItem")
