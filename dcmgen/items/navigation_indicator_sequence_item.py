# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Navigation Indicator Sequence (0072,0214)."""

from __future__ import annotations

from dcmgen.model.fields import US, USn
from dcmgen.model.iod import Item


class NavigationIndicatorSequenceItem(Item):
    """Item of Navigation Indicator Sequence (0072,0214) (PS3.3 C.23.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.3.html
    """

    __slots__ = ()

    NavigationDisplaySet = US(0x0072_0216)
    ReferenceDisplaySets = USn(0x0072_0218)
