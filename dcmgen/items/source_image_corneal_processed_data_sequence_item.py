# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Source Image Corneal Processed Data Sequence (0046,0244)."""

from __future__ import annotations

from dcmgen.model.fields import CS, FL, FLn
from dcmgen.model.iod import Item


class SourceImageCornealProcessedDataSequenceItem(Item):
    """Item of Source Image Corneal Processed Data Sequence (0046,0244) (PS3.3 C.8.30.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.30.3.html
    """

    __slots__ = ()

    CornealPointLocation = FLn(0x0046_0247)
    CornealPointEstimated = CS(0x0046_0248)
    AxialPower = FL(0x0046_0249)
    TangentialPower = FL(0x0046_0250)
    RefractivePower = FL(0x0046_0251)
    RelativeElevation = FL(0x0046_0252)
    CornealWavefront = FL(0x0046_0253)
