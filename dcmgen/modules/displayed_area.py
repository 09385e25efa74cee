# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Displayed Area Module."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Module


class DisplayedAreaModule(Module):
    """Displayed Area Module (PS3.3 C.10.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.4.html
    """

    __slots__ = ()

    DisplayedAreaSelectionSequence = SQ(0x0070_005A, "DisplayedAreaSelectionSequenceItem")
