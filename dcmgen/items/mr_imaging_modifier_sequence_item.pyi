# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of MR Imaging Modifier Sequence (0018,9006)."""

from typing import Literal

from dcmgen.model.fields import CS, CST, DS, FD, FD_, SS, AnyText, DSValue, FD_Value, FDn, FDnValue, FDValue, SSValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class MRImagingModifierSequenceItem(Item):
    """Item of MR Imaging Modifier Sequence (0018,9006) (PS3.3 C.8.13.5.6).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.6.html
    """

    def __init__(
        self,
        /,
        *,
        PixelBandwidth: DSValue = ...,
        TagAngleFirstAxis: FDValue = ...,
        MagnetizationTransfer: Literal["ON_RESONANCE", "OFF_RESONANCE", "NONE"] = ...,
        BloodSignalNulling: Literal["YES", "NO"] = ...,
        Tagging: Literal["GRID", "LINE", "NONE"] | AnyText = ...,
        TagSpacingFirstDimension: FDValue = ...,
        TagThickness: FDValue = ...,
        TransmitterFrequency: FDnValue = ...,
        TagSpacingSecondDimension: FDValue = ...,
        TagAngleSecondAxis: SSValue = ...,
        TaggingDelay: FD_Value = ...,
    ) -> None: ...
    MagnetizationTransfer: CS[Literal["ON_RESONANCE", "OFF_RESONANCE", "NONE"]]
    """Magnetization Transfer (0018,9020), CS, VM 1, Type 1C.

    Required if Frame Type Value 1 of this frame is ORIGINAL. May be present otherwise.

    Enumerated Values: ON_RESONANCE, OFF_RESONANCE, NONE.

    PS3.3 C.8.13.5.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.6.html
    """
    BloodSignalNulling: CS[Literal["YES", "NO"]]
    """Blood Signal Nulling (0018,9022), CS, VM 1, Type 1C.

    Required if Frame Type Value 1 of this frame is ORIGINAL. May be present otherwise.

    Enumerated Values: YES, NO.

    PS3.3 C.8.13.5.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.6.html
    """
    Tagging: CST[Literal["GRID", "LINE", "NONE"]]
    """Tagging (0018,9028), CS, VM 1, Type 1C.

    Required if Frame Type Value 1 of this frame is ORIGINAL. May be present otherwise.

    Defined Terms: GRID, LINE, NONE.

    PS3.3 C.8.13.5.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.6.html
    """
    TagSpacingFirstDimension: FD
    """Tag Spacing First Dimension (0018,9030), FD, VM 1, Type 1C.

    Required if Frame Type Value 1 of this frame is ORIGINAL and Tagging is GRID or LINE. Otherwise allowed only if
    Frame Type Value 1 of this frame is DERIVED and Tagging is GRID or LINE.

    PS3.3 C.8.13.5.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.6.html
    """
    TagSpacingSecondDimension: FD
    """Tag Spacing Second Dimension (0018,9218), FD, VM 1, Type 1C.

    Required if Frame Type Value 1 of this frame is ORIGINAL and Tagging is GRID. Otherwise allowed only if Frame
    Type Value 1 of this frame is DERIVED and Tagging is GRID.

    PS3.3 C.8.13.5.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.6.html
    """
    TagAngleFirstAxis: FD
    """Tag Angle First Axis (0018,9019), FD, VM 1, Type 1C.

    Required if Frame Type Value 1 of this frame is ORIGINAL and Tagging is GRID or LINE. Otherwise allowed only if
    Frame Type Value 1 of this frame is DERIVED and Tagging is GRID or LINE.

    PS3.3 C.8.13.5.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.6.html
    """
    TagAngleSecondAxis: SS
    """Tag Angle Second Axis (0018,9219), SS, VM 1, Type 1C.

    Required if Frame Type Value 1 of this frame is ORIGINAL and Tagging is GRID. Otherwise allowed only if Frame
    Type Value 1 of this frame is DERIVED and Tagging is GRID.

    PS3.3 C.8.13.5.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.6.html
    """
    TagThickness: FD
    """Tag Thickness (0018,9035), FD, VM 1, Type 1C.

    Required if Frame Type Value 1 of this frame is ORIGINAL and Tagging is GRID or LINE. Otherwise allowed only if
    Frame Type Value 1 of this frame is DERIVED and Tagging is GRID or LINE.

    PS3.3 C.8.13.5.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.6.html
    """
    TaggingDelay: FD_
    """Tagging Delay (0018,9184), FD, VM 1, Type 3.

    PS3.3 C.8.13.5.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.6.html
    """
    TransmitterFrequency: FDn
    """Transmitter Frequency (0018,9098), FD, VM 1-2, Type 1C.

    Required if Frame Type Value 1 of this frame is ORIGINAL. May be present otherwise.

    PS3.3 C.8.13.5.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.6.html
    """
    PixelBandwidth: DS
    """Pixel Bandwidth (0018,0095), DS, VM 1, Type 1C.

    Required if Frame Type Value 1 of this frame is ORIGINAL. May be present otherwise.

    PS3.3 C.8.13.5.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.6.html
    """

class MRImagingModifierSequenceItems(Sequence[MRImagingModifierSequenceItem]):
    def add(
        self,
        /,
        *,
        PixelBandwidth: DSValue = ...,
        TagAngleFirstAxis: FDValue = ...,
        MagnetizationTransfer: Literal["ON_RESONANCE", "OFF_RESONANCE", "NONE"] = ...,
        BloodSignalNulling: Literal["YES", "NO"] = ...,
        Tagging: Literal["GRID", "LINE", "NONE"] | AnyText = ...,
        TagSpacingFirstDimension: FDValue = ...,
        TagThickness: FDValue = ...,
        TransmitterFrequency: FDnValue = ...,
        TagSpacingSecondDimension: FDValue = ...,
        TagAngleSecondAxis: SSValue = ...,
        TaggingDelay: FD_Value = ...,
    ) -> MRImagingModifierSequenceItem: ...
