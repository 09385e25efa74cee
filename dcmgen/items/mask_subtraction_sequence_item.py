# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Mask Subtraction Sequence (0028,6100)."""

from __future__ import annotations

from dcmgen.model.fields import CS_, CST, SS_, ST_, US, US_, FLn, USn
from dcmgen.model.iod import Item


class MaskSubtractionSequenceItem(Item):
    """Item of Mask Subtraction Sequence (0028,6100) (PS3.3 C.7.6.10).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.10.html
    """

    __slots__ = ()

    MaskOperation = CST(0x0028_6101)
    SubtractionItemID = US(0x0028_9416)
    ApplicableFrameRange = USn(0x0028_6102)
    MaskFrameNumbers = USn(0x0028_6110)
    ContrastFrameAveraging = US_(0x0028_6112)
    MaskSubPixelShift = FLn(0x0028_6114)
    TIDOffset = SS_(0x0028_6120)
    MaskOperationExplanation = ST_(0x0028_6190)
    MaskSelectionMode = CS_(0x0028_9454)
