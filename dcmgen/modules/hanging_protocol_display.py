# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Hanging Protocol Display Module."""

from __future__ import annotations

from dcmgen.model.fields import CS_, SQ
from dcmgen.model.iod import Module


class HangingProtocolDisplayModule(Module):
    """Hanging Protocol Display Module (PS3.3 C.23.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.3.html
    """

    __slots__ = ()

    DisplaySetsSequence = SQ(0x0072_0200, "DisplaySetsSequenceItem")
    PartialDataDisplayHandling = CS_(0x0072_0208)
    SynchronizedScrollingSequence = SQ(0x0072_0210, "SynchronizedScrollingSequenceItem")
    NavigationIndicatorSequence = SQ(0x0072_0214, "NavigationIndicatorSequenceItem")
