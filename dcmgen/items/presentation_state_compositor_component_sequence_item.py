# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Presentation State Compositor Component Sequence (0070,1805)."""

from __future__ import annotations

from dcmgen.model.fields import SQ, USorOWn, USorSSn
from dcmgen.model.iod import Item


class PresentationStateCompositorComponentSequenceItem(Item):
    """Item of Presentation State Compositor Component Sequence (0070,1805) (PS3.3 C.11.27).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.27.html
    """

    __slots__ = ()

    WeightingTransferFunctionSequence = SQ(0x0070_1806, "WeightingTransferFunctionSequenceItem")


class WeightingTransferFunctionSequenceItem(Item):
    """Item of Weighting Transfer Function Sequence (0070,1806) (PS3.3 C.11.27).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.27.html
    """

    __slots__ = ()

    LUTDescriptor = USorSSn(0x0028_3002)
    LUTData = USorOWn(0x0028_3006)
