# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Frame Pointers Module."""

from __future__ import annotations

from dcmgen.model.fields import US_, CSTn, LOn, USn
from dcmgen.model.iod import Module


class FramePointersModule(Module):
    """Frame Pointers Module (PS3.3 C.7.6.9).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.9.html
    """

    __slots__ = ()

    RepresentativeFrameNumber = US_(0x0028_6010)
    FrameNumbersOfInterest = USn(0x0028_6020)
    FrameOfInterestDescription = LOn(0x0028_6022)
    FrameOfInterestType = CSTn(0x0028_6023)
