# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Optical Path Identification Sequence (0048,0207)."""

from __future__ import annotations

from dcmgen.model.fields import SH
from dcmgen.model.iod import Item


class OpticalPathIdentificationSequenceItem(Item):
    """Item of Optical Path Identification Sequence (0048,0207) (PS3.3 C.8.12.6.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.6.2.html
    """

    __slots__ = ()

    OpticalPathIdentifier = SH(0x0048_0106)
