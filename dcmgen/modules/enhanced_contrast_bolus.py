# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Enhanced Contrast/Bolus Module."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Module


class EnhancedContrastBolusModule(Module):
    """Enhanced Contrast/Bolus Module (PS3.3 C.7.6.4b).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.4b.html
    """

    __slots__ = ()

    ContrastBolusAgentSequence = SQ(0x0018_0012, "ContrastBolusAgentSequenceItem")
