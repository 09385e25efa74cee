# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Real-Time Acquisition Module."""

from __future__ import annotations

from dcmgen.model.fields import CS, SQ
from dcmgen.model.iod import Module


class RealTimeAcquisitionModule(Module):
    """Real-Time Acquisition Module (PS3.3 C.7.6.28).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.28.html
    """

    __slots__ = ()

    SharedFunctionalGroupsSequence = SQ(0x5200_9229, "Dataset")
    StereoPairsPresent = CS(0x0022_0028)
