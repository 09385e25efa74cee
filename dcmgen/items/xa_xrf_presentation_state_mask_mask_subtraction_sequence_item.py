# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Mask Subtraction Sequence (0028,6100)."""

from __future__ import annotations

from dcmgen.model.fields import CS, CST, SQ, SS_, US_, FLn, SSn, USn, USorOWn, USorSSn
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro


class XAXRFPresentationStateMaskMaskSubtractionSequenceItem(Item):
    """Item of Mask Subtraction Sequence (0028,6100) (PS3.3 C.11.19).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.19.html
    """

    __slots__ = ()

    ReferencedImageSequence: SQ[SOPInstanceReferenceMacro] = SQ(0x0008_1140, "SOPInstanceReferenceMacro")
    """Referenced Image Sequence (0008,1140), VM 1, Type 1C (PS3.3 C.11.19)."""
    MaskOperation: CST[Literal["NONE", "AVG_SUB", "TID", "REV_TID"]] = CST(0x0028_6101)
    """Mask Operation (0028,6101), VM 1, Type 1 (PS3.3 C.11.19)."""
    ApplicableFrameRange: USn = USn(0x0028_6102)
    """Applicable Frame Range (0028,6102), VM 2-2n, Type 1C (PS3.3 C.11.19)."""
    MaskFrameNumbers: USn = USn(0x0028_6110)
    """Mask Frame Numbers (0028,6110), VM 1-n, Type 1C (PS3.3 C.11.19)."""
    ContrastFrameAveraging: US_ = US_(0x0028_6112)
    """Contrast Frame Averaging (0028,6112), VM 1, Type 3 (PS3.3 C.11.19)."""
    TIDOffset: SS_ = SS_(0x0028_6120)
    """TID Offset (0028,6120), VM 1, Type 2C (PS3.3 C.11.19)."""
    PixelIntensityRelationshipLUTSequence: SQ[
        XAXRFPresentationStateMaskMaskSubtractionSequencePixelIntensityRelationshipLUTSequenceItem
    ] = SQ(0x0028_9422, "XAXRFPresentationStateMaskMaskSubtractionSequencePixelIntensityRelationshipLUTSequenceItem")
    """Pixel Intensity Relationship LUT Sequence (0028,9422), VM 1, Type 1C (PS3.3 C.11.19)."""
    PixelShiftSequence: SQ[PixelShiftSequenceItem] = SQ(0x0028_9501, "PixelShiftSequenceItem")
    """Pixel Shift Sequence (0028,9501), VM 1, Type 1 (PS3.3 C.11.19)."""


class XAXRFPresentationStateMaskMaskSubtractionSequencePixelIntensityRelationshipLUTSequenceItem(Item):
    """Item of Pixel Intensity Relationship LUT Sequence (0028,9422) (PS3.3 C.11.19).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.19.html
    """

    __slots__ = ()

    LUTFrameRange: USn = USn(0x0028_9507)
    """LUT Frame Range (0028,9507), VM 2-2n, Type 1 (PS3.3 C.11.19)."""
    LUTDescriptor: USorSSn = USorSSn(0x0028_3002)
    """LUT Descriptor (0028,3002), VM 3, Type 1 (PS3.3 C.11.19)."""
    LUTData: USorOWn = USorOWn(0x0028_3006)
    """LUT Data (0028,3006), VM 1-n or 1, Type 1 (PS3.3 C.11.19)."""
    LUTFunction: CS[Literal["TO_LOG"]] = CS(0x0028_9474)
    """LUT Function (0028,9474), VM 1, Type 1 (PS3.3 C.11.19)."""


class PixelShiftSequenceItem(Item):
    """Item of Pixel Shift Sequence (0028,9501) (PS3.3 C.11.19).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.19.html
    """

    __slots__ = ()

    PixelShiftFrameRange: USn = USn(0x0028_9506)
    """Pixel Shift Frame Range (0028,9506), VM 2-2n, Type 1 (PS3.3 C.11.19)."""
    RegionPixelShiftSequence: SQ[RegionPixelShiftSequenceItem] = SQ(0x0028_9502, "RegionPixelShiftSequenceItem")
    """Region Pixel Shift Sequence (0028,9502), VM 1, Type 1 (PS3.3 C.11.19)."""


class RegionPixelShiftSequenceItem(Item):
    """Item of Region Pixel Shift Sequence (0028,9502) (PS3.3 C.11.19).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.19.html
    """

    __slots__ = ()

    MaskSubPixelShift: FLn = FLn(0x0028_6114)
    """Mask Sub-pixel Shift (0028,6114), VM 2, Type 1 (PS3.3 C.11.19)."""
    VerticesOfTheRegion: SSn = SSn(0x0028_9503)
    """Vertices of the Region (0028,9503), VM 2-2n, Type 1C (PS3.3 C.11.19)."""
