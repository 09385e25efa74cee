# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Mask Subtraction Sequence (0028,6100)."""

from __future__ import annotations

from dcmgen.model.fields import CS, CST, SQ, SS_, US_, FLn, SSn, USn, USorOWn, USorSSn
from dcmgen.model.iod import Item


class XAXRFPresentationStateMaskMaskSubtractionSequenceItem(Item):
    """Item of Mask Subtraction Sequence (0028,6100) (PS3.3 C.11.19).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.19.html
    """

    __slots__ = ()

    ReferencedImageSequence = SQ(0x0008_1140, "SOPInstanceReferenceMacro")
    MaskOperation = CST(0x0028_6101)
    ApplicableFrameRange = USn(0x0028_6102)
    MaskFrameNumbers = USn(0x0028_6110)
    ContrastFrameAveraging = US_(0x0028_6112)
    TIDOffset = SS_(0x0028_6120)
    PixelIntensityRelationshipLUTSequence = SQ(
        0x0028_9422, "XAXRFPresentationStateMaskMaskSubtractionSequencePixelIntensityRelationshipLUTSequenceItem"
    )
    PixelShiftSequence = SQ(0x0028_9501, "PixelShiftSequenceItem")


class XAXRFPresentationStateMaskMaskSubtractionSequencePixelIntensityRelationshipLUTSequenceItem(Item):
    """Item of Pixel Intensity Relationship LUT Sequence (0028,9422) (PS3.3 C.11.19).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.19.html
    """

    __slots__ = ()

    LUTFrameRange = USn(0x0028_9507)
    LUTDescriptor = USorSSn(0x0028_3002)
    LUTData = USorOWn(0x0028_3006)
    LUTFunction = CS(0x0028_9474)


class PixelShiftSequenceItem(Item):
    """Item of Pixel Shift Sequence (0028,9501) (PS3.3 C.11.19).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.19.html
    """

    __slots__ = ()

    PixelShiftFrameRange = USn(0x0028_9506)
    RegionPixelShiftSequence = SQ(0x0028_9502, "RegionPixelShiftSequenceItem")


class RegionPixelShiftSequenceItem(Item):
    """Item of Region Pixel Shift Sequence (0028,9502) (PS3.3 C.11.19).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.19.html
    """

    __slots__ = ()

    MaskSubPixelShift = FLn(0x0028_6114)
    VerticesOfTheRegion = SSn(0x0028_9503)
