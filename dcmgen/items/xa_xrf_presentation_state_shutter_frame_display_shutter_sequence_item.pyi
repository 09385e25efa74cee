# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Frame Display Shutter Sequence (0018,9472)."""

from collections.abc import Iterable
from typing import Literal

from dcmgen.items.display_shutter_macro import DisplayShutterMacro
from dcmgen.items.image_sop_instance_reference_macro import (
    ImageSOPInstanceReferenceMacro,
    ImageSOPInstanceReferenceMacros,
)
from dcmgen.model.fields import SQ, AnyText, ISnValue, ISValue, Items, US_Value, USnValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class XAXRFPresentationStateShutterFrameDisplayShutterSequenceItem(DisplayShutterMacro, Item):
    """Item of Frame Display Shutter Sequence (0018,9472) (PS3.3 C.11.20).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.20.html
    """

    def __init__(
        self,
        /,
        *,
        ShutterShape: Iterable[Literal["RECTANGULAR", "CIRCULAR", "POLYGONAL"]] | AnyText | None = ...,
        ReferencedImageSequence: Items[ImageSOPInstanceReferenceMacro] = ...,
        ShutterLeftVerticalEdge: ISValue = ...,
        ShutterRightVerticalEdge: ISValue = ...,
        ShutterUpperHorizontalEdge: ISValue = ...,
        ShutterLowerHorizontalEdge: ISValue = ...,
        CenterOfCircularShutter: ISnValue = ...,
        RadiusOfCircularShutter: ISValue = ...,
        VerticesOfThePolygonalShutter: ISnValue = ...,
        ShutterPresentationValue: US_Value = ...,
        ShutterPresentationColorCIELabValue: USnValue = ...,
    ) -> None: ...
    ReferencedImageSequence: SQ[ImageSOPInstanceReferenceMacros, ImageSOPInstanceReferenceMacro]
    """Referenced Image Sequence (0008,1140), SQ, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.11.20: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.20.html
    """

class XAXRFPresentationStateShutterFrameDisplayShutterSequenceItems(
    Sequence[XAXRFPresentationStateShutterFrameDisplayShutterSequenceItem]
):
    def add(
        self,
        /,
        *,
        ShutterShape: Iterable[Literal["RECTANGULAR", "CIRCULAR", "POLYGONAL"]] | AnyText | None = ...,
        ReferencedImageSequence: Items[ImageSOPInstanceReferenceMacro] = ...,
        ShutterLeftVerticalEdge: ISValue = ...,
        ShutterRightVerticalEdge: ISValue = ...,
        ShutterUpperHorizontalEdge: ISValue = ...,
        ShutterLowerHorizontalEdge: ISValue = ...,
        CenterOfCircularShutter: ISnValue = ...,
        RadiusOfCircularShutter: ISValue = ...,
        VerticesOfThePolygonalShutter: ISnValue = ...,
        ShutterPresentationValue: US_Value = ...,
        ShutterPresentationColorCIELabValue: USnValue = ...,
    ) -> XAXRFPresentationStateShutterFrameDisplayShutterSequenceItem: ...
