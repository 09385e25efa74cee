# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Acquisition Context Module."""

from __future__ import annotations

from dcmgen.model.fields import SQ, ST_
from dcmgen.model.iod import Module


class AcquisitionContextModule(Module):
    """Acquisition Context Module (PS3.3 C.7.6.14).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.14.html
    """

    __slots__ = ()

    AcquisitionContextSequence = SQ(0x0040_0555, "ContentItemWithModifiersMacro")
    AcquisitionContextDescription = ST_(0x0040_0556)
