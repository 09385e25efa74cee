# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Volumetric Presentation State Input Sequence (0070,1201)."""

from typing import Literal

from dcmgen.items.voi_lut_macro import VOILUTMacro
from dcmgen.items.voi_lut_sequence_item import VOILUTSequenceItem
from dcmgen.model.fields import CS, UI, US, AnyText, DSnValue, Items, LOnValue, UIValue, USn, USnValue, USValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class VolumetricPresentationStateInputSequenceItem(VOILUTMacro, Item):
    """Item of Volumetric Presentation State Input Sequence (0070,1201) (PS3.3 C.11.23).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.23.html
    """

    def __init__(
        self,
        /,
        *,
        Crop: Literal["YES", "NO"] = ...,
        VolumetricPresentationInputNumber: USValue = ...,
        VolumetricPresentationInputSetUID: UIValue = ...,
        WindowCenter: DSnValue = ...,
        WindowWidth: DSnValue = ...,
        VOILUTSequence: Items[VOILUTSequenceItem] = ...,
        InputSequencePositionIndex: USValue = ...,
        CroppingSpecificationIndex: USnValue = ...,
        RenderingMethod: Literal["AVERAGE_IP", "MAXIMUM_IP", "MINIMUM_IP"] = ...,
        WindowCenterWidthExplanation: LOnValue = ...,
        VOILUTFunction: Literal["LINEAR", "LINEAR_EXACT", "SIGMOID", None] | AnyText = ...,
    ) -> None: ...
    VolumetricPresentationInputNumber: US
    """Volumetric Presentation Input Number (0070,1207), US, VM 1, Type 1.

    PS3.3 C.11.23: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.23.html
    """
    VolumetricPresentationInputSetUID: UI
    """Volumetric Presentation Input Set UID (0070,1209), UI, VM 1, Type 1.

    PS3.3 C.11.23: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.23.html
    """
    InputSequencePositionIndex: US
    """Input Sequence Position Index (0070,1203), US, VM 1, Type 1C.

    Required if Presentation Animation Style is INPUT_SEQ. Not allowed otherwise.

    PS3.3 C.11.23: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.23.html
    """
    Crop: CS[Literal["YES", "NO"]]
    """Crop (0070,1204), CS, VM 1, Type 1.

    Enumerated Values: YES, NO.

    PS3.3 C.11.23: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.23.html
    """
    CroppingSpecificationIndex: USn
    """Cropping Specification Index (0070,1205), US, VM 1-n, Type 1C.

    Required if Crop is YES. Not allowed otherwise.

    PS3.3 C.11.23: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.23.html
    """
    RenderingMethod: CS[Literal["AVERAGE_IP", "MAXIMUM_IP", "MINIMUM_IP"]]
    """Rendering Method (0070,120D), CS, VM 1, Type 1C.

    Required if MPR Thickness Type is SLAB. Not allowed otherwise.

    Enumerated Values: AVERAGE_IP, MAXIMUM_IP, MINIMUM_IP.

    PS3.3 C.11.23: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.23.html
    """

class VolumetricPresentationStateInputSequenceItems(Sequence[VolumetricPresentationStateInputSequenceItem]):
    def add(
        self,
        /,
        *,
        Crop: Literal["YES", "NO"] = ...,
        VolumetricPresentationInputNumber: USValue = ...,
        VolumetricPresentationInputSetUID: UIValue = ...,
        WindowCenter: DSnValue = ...,
        WindowWidth: DSnValue = ...,
        VOILUTSequence: Items[VOILUTSequenceItem] = ...,
        InputSequencePositionIndex: USValue = ...,
        CroppingSpecificationIndex: USnValue = ...,
        RenderingMethod: Literal["AVERAGE_IP", "MAXIMUM_IP", "MINIMUM_IP"] = ...,
        WindowCenterWidthExplanation: LOnValue = ...,
        VOILUTFunction: Literal["LINEAR", "LINEAR_EXACT", "SIGMOID", None] | AnyText = ...,
    ) -> VolumetricPresentationStateInputSequenceItem: ...
