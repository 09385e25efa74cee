# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Plane Orientation (Patient) Macro."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Macro


class PlaneOrientationPatientMacro(Macro):
    """Plane Orientation (Patient) Macro (PS3.3 C.7.6.16.2.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.4
    """

    __slots__ = ()

    PlaneOrientationSequence = SQ(0x0020_9116, "PlaneOrientationSequenceItem")
