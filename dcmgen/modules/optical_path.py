# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Optical Path Module."""

from __future__ import annotations

from dcmgen.model.fields import SQ, UL
from dcmgen.model.iod import Module


class OpticalPathModule(Module):
    """Optical Path Module (PS3.3 C.8.12.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.5.html
    """

    __slots__ = ()

    NumberOfOpticalPaths = UL(0x0048_0302)
    OpticalPathSequence = SQ(0x0048_0105, "OpticalPathSequenceItem")
