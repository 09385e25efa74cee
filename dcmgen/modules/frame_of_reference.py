# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Frame of Reference Module."""

from __future__ import annotations

from dcmgen.model.fields import LO_, UI
from dcmgen.model.iod import Module


class FrameOfReferenceModule(Module):
    """Frame of Reference Module (PS3.3 C.7.4.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.4.html#sect_C.7.4.1
    """

    __slots__ = ()

    FrameOfReferenceUID = UI(0x0020_0052)
    PositionReferenceIndicator = LO_(0x0020_1040)
