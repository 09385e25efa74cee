# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Mask Subtraction Sequence (0028,6100)."""

from typing import Literal

from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro, SOPInstanceReferenceMacros
from dcmgen.model.fields import (
    CS,
    CST,
    SQ,
    SS_,
    US_,
    AnyText,
    FLn,
    FLnValue,
    Items,
    SS_Value,
    SSn,
    SSnValue,
    US_Value,
    USn,
    USnValue,
    USorOWn,
    USorOWnValue,
    USorSSn,
    USorSSnValue,
)
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class XAXRFPresentationStateMaskMaskSubtractionSequencePixelIntensityRelationshipLUTSequenceItem(Item):
    """Item of Pixel Intensity Relationship LUT Sequence (0028,9422) (PS3.3 C.11.19).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.19.html
    """

    def __init__(
        self,
        /,
        *,
        LUTDescriptor: USorSSnValue = ...,
        LUTData: USorOWnValue = ...,
        LUTFunction: Literal["TO_LOG"] = ...,
        LUTFrameRange: USnValue = ...,
    ) -> None: ...
    LUTFrameRange: USn
    """LUT Frame Range (0028,9507), VM 2-2n, Type 1 (PS3.3 C.11.19)."""
    LUTDescriptor: USorSSn
    """LUT Descriptor (0028,3002), VM 3, Type 1 (PS3.3 C.11.19)."""
    LUTData: USorOWn
    """LUT Data (0028,3006), VM 1-n or 1, Type 1 (PS3.3 C.11.19)."""
    LUTFunction: CS[Literal["TO_LOG"]]
    """LUT Function (0028,9474), VM 1, Type 1 (PS3.3 C.11.19)."""

class XAXRFPresentationStateMaskMaskSubtractionSequencePixelIntensityRelationshipLUTSequenceItems(
    Sequence[XAXRFPresentationStateMaskMaskSubtractionSequencePixelIntensityRelationshipLUTSequenceItem]
):
    def add(
        self,
        /,
        *,
        LUTDescriptor: USorSSnValue = ...,
        LUTData: USorOWnValue = ...,
        LUTFunction: Literal["TO_LOG"] = ...,
        LUTFrameRange: USnValue = ...,
    ) -> XAXRFPresentationStateMaskMaskSubtractionSequencePixelIntensityRelationshipLUTSequenceItem: ...

class RegionPixelShiftSequenceItem(Item):
    """Item of Region Pixel Shift Sequence (0028,9502) (PS3.3 C.11.19).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.19.html
    """

    def __init__(
        self,
        /,
        *,
        MaskSubPixelShift: FLnValue = ...,
        VerticesOfTheRegion: SSnValue = ...,
    ) -> None: ...
    MaskSubPixelShift: FLn
    """Mask Sub-pixel Shift (0028,6114), VM 2, Type 1 (PS3.3 C.11.19)."""
    VerticesOfTheRegion: SSn
    """Vertices of the Region (0028,9503), VM 2-2n, Type 1C (PS3.3 C.11.19)."""

class RegionPixelShiftSequenceItems(Sequence[RegionPixelShiftSequenceItem]):
    def add(
        self,
        /,
        *,
        MaskSubPixelShift: FLnValue = ...,
        VerticesOfTheRegion: SSnValue = ...,
    ) -> RegionPixelShiftSequenceItem: ...

class PixelShiftSequenceItem(Item):
    """Item of Pixel Shift Sequence (0028,9501) (PS3.3 C.11.19).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.19.html
    """

    def __init__(
        self,
        /,
        *,
        RegionPixelShiftSequence: Items[RegionPixelShiftSequenceItem] = ...,
        PixelShiftFrameRange: USnValue = ...,
    ) -> None: ...
    PixelShiftFrameRange: USn
    """Pixel Shift Frame Range (0028,9506), VM 2-2n, Type 1 (PS3.3 C.11.19)."""
    RegionPixelShiftSequence: SQ[RegionPixelShiftSequenceItems, RegionPixelShiftSequenceItem]
    """Region Pixel Shift Sequence (0028,9502), VM 1, Type 1 (PS3.3 C.11.19)."""

class PixelShiftSequenceItems(Sequence[PixelShiftSequenceItem]):
    def add(
        self,
        /,
        *,
        RegionPixelShiftSequence: Items[RegionPixelShiftSequenceItem] = ...,
        PixelShiftFrameRange: USnValue = ...,
    ) -> PixelShiftSequenceItem: ...

class XAXRFPresentationStateMaskMaskSubtractionSequenceItem(Item):
    """Item of Mask Subtraction Sequence (0028,6100) (PS3.3 C.11.19).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.19.html
    """

    def __init__(
        self,
        /,
        *,
        MaskOperation: Literal["NONE", "AVG_SUB", "TID", "REV_TID"] | AnyText = ...,
        PixelShiftSequence: Items[PixelShiftSequenceItem] = ...,
        ReferencedImageSequence: Items[SOPInstanceReferenceMacro] = ...,
        ApplicableFrameRange: USnValue = ...,
        MaskFrameNumbers: USnValue = ...,
        PixelIntensityRelationshipLUTSequence: Items[
            XAXRFPresentationStateMaskMaskSubtractionSequencePixelIntensityRelationshipLUTSequenceItem
        ] = ...,
        TIDOffset: SS_Value = ...,
        ContrastFrameAveraging: US_Value = ...,
    ) -> None: ...
    ReferencedImageSequence: SQ[SOPInstanceReferenceMacros, SOPInstanceReferenceMacro]
    """Referenced Image Sequence (0008,1140), VM 1, Type 1C (PS3.3 C.11.19)."""
    MaskOperation: CST[Literal["NONE", "AVG_SUB", "TID", "REV_TID"]]
    """Mask Operation (0028,6101), VM 1, Type 1 (PS3.3 C.11.19)."""
    ApplicableFrameRange: USn
    """Applicable Frame Range (0028,6102), VM 2-2n, Type 1C (PS3.3 C.11.19)."""
    MaskFrameNumbers: USn
    """Mask Frame Numbers (0028,6110), VM 1-n, Type 1C (PS3.3 C.11.19)."""
    ContrastFrameAveraging: US_
    """Contrast Frame Averaging (0028,6112), VM 1, Type 3 (PS3.3 C.11.19)."""
    TIDOffset: SS_
    """TID Offset (0028,6120), VM 1, Type 2C (PS3.3 C.11.19)."""
    PixelIntensityRelationshipLUTSequence: SQ[
        XAXRFPresentationStateMaskMaskSubtractionSequencePixelIntensityRelationshipLUTSequenceItems,
        XAXRFPresentationStateMaskMaskSubtractionSequencePixelIntensityRelationshipLUTSequenceItem,
    ]
    """Pixel Intensity Relationship LUT Sequence (0028,9422), VM 1, Type 1C (PS3.3 C.11.19)."""
    PixelShiftSequence: SQ[PixelShiftSequenceItems, PixelShiftSequenceItem]
    """Pixel Shift Sequence (0028,9501), VM 1, Type 1 (PS3.3 C.11.19)."""

class XAXRFPresentationStateMaskMaskSubtractionSequenceItems(
    Sequence[XAXRFPresentationStateMaskMaskSubtractionSequenceItem]
):
    def add(
        self,
        /,
        *,
        MaskOperation: Literal["NONE", "AVG_SUB", "TID", "REV_TID"] | AnyText = ...,
        PixelShiftSequence: Items[PixelShiftSequenceItem] = ...,
        ReferencedImageSequence: Items[SOPInstanceReferenceMacro] = ...,
        ApplicableFrameRange: USnValue = ...,
        MaskFrameNumbers: USnValue = ...,
        PixelIntensityRelationshipLUTSequence: Items[
            XAXRFPresentationStateMaskMaskSubtractionSequencePixelIntensityRelationshipLUTSequenceItem
        ] = ...,
        TIDOffset: SS_Value = ...,
        ContrastFrameAveraging: US_Value = ...,
    ) -> XAXRFPresentationStateMaskMaskSubtractionSequenceItem: ...
