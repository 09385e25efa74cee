# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Multi-Resolution Pyramid Module."""

from __future__ import annotations

from dcmgen.model.fields import LO_, UI
from dcmgen.model.iod import Module


class MultiResolutionPyramidModule(Module):
    """Multi-Resolution Pyramid Module (PS3.3 C.7.11.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.11.html#sect_C.7.11.1
    """

    __slots__ = ()

    PyramidUID = UI(0x0008_0019)
    PyramidLabel = LO_(0x0020_0027)
    PyramidDescription = LO_(0x0008_1088)
