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
    """LUT Frame Range (0028,9507), US, VM 2-2n, Type 1.

    PS3.3 C.11.19: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.19.html
    """
    LUTDescriptor: USorSSn
    """LUT Descriptor (0028,3002), US or SS, VM 3, Type 1.

    PS3.3 C.11.19: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.19.html
    """
    LUTData: USorOWn
    """LUT Data (0028,3006), US or OW, VM 1-n or 1, Type 1.

    PS3.3 C.11.19: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.19.html
    """
    LUTFunction: CS[Literal["TO_LOG"]]
    """LUT Function (0028,9474), CS, VM 1, Type 1.

    Enumerated Values: TO_LOG.

    PS3.3 C.11.19: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.19.html
    """

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
    """Mask Sub-pixel Shift (0028,6114), FL, VM 2, Type 1.

    PS3.3 C.11.19: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.19.html
    """
    VerticesOfTheRegion: SSn
    """Vertices of the Region (0028,9503), SS, VM 2-2n, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.11.19: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.19.html
    """

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
    """Pixel Shift Frame Range (0028,9506), US, VM 2-2n, Type 1.

    PS3.3 C.11.19: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.19.html
    """
    RegionPixelShiftSequence: SQ[RegionPixelShiftSequenceItems, RegionPixelShiftSequenceItem]
    """Region Pixel Shift Sequence (0028,9502), SQ, VM 1, Type 1.

    PS3.3 C.11.19: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.19.html
    """

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
    """Referenced Image Sequence (0008,1140), SQ, VM 1, Type 1C.

    Required if Referenced Series Sequence in the dataset has more than one item or Referenced Image Sequence in
    Referenced Series Sequence in the dataset has more than one item. Not allowed otherwise.

    PS3.3 C.11.19: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.19.html
    """
    MaskOperation: CST[Literal["NONE", "AVG_SUB", "TID", "REV_TID"]]
    """Mask Operation (0028,6101), CS, VM 1, Type 1.

    Defined Terms: NONE, AVG_SUB, TID, REV_TID.

    PS3.3 C.11.19: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.19.html
    """
    ApplicableFrameRange: USn
    """Applicable Frame Range (0028,6102), US, VM 2-2n, Type 1C.

    Required if Mask Operation is REV_TID. May be present otherwise.

    PS3.3 C.11.19: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.19.html
    """
    MaskFrameNumbers: USn
    """Mask Frame Numbers (0028,6110), US, VM 1-n, Type 1C.

    Required if Mask Operation is AVG_SUB. Not allowed otherwise.

    PS3.3 C.11.19: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.19.html
    """
    ContrastFrameAveraging: US_
    """Contrast Frame Averaging (0028,6112), US, VM 1, Type 3.

    PS3.3 C.11.19: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.19.html
    """
    TIDOffset: SS_
    """TID Offset (0028,6120), SS, VM 1, Type 2C.

    Required if Mask Operation is TID or REV_TID. Not allowed otherwise.

    PS3.3 C.11.19: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.19.html
    """
    PixelIntensityRelationshipLUTSequence: SQ[
        XAXRFPresentationStateMaskMaskSubtractionSequencePixelIntensityRelationshipLUTSequenceItems,
        XAXRFPresentationStateMaskMaskSubtractionSequencePixelIntensityRelationshipLUTSequenceItem,
    ]
    """Pixel Intensity Relationship LUT Sequence (0028,9422), SQ, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.11.19: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.19.html
    """
    PixelShiftSequence: SQ[PixelShiftSequenceItems, PixelShiftSequenceItem]
    """Pixel Shift Sequence (0028,9501), SQ, VM 1, Type 1.

    PS3.3 C.11.19: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.19.html
    """

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
