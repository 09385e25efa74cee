# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Display Sets Sequence (0072,0200)."""

from __future__ import annotations

from dcmgen.model.fields import AT, CS, CS_, CST, CST_, FD, IS, LO_, SQ, US, US_, CSn, CSTn, FDn
from dcmgen.model.iod import Item
from dcmgen.model.parts import HangingProtocolSelectorAttributeContextMacro, HangingProtocolSelectorAttributeValueMacro


class DisplaySetsSequenceItem(Item):
    """Item of Display Sets Sequence (0072,0200) (PS3.3 C.23.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.3.html
    """

    __slots__ = ()

    DisplaySetNumber = US(0x0072_0202)
    DisplaySetLabel = LO_(0x0072_0203)
    DisplaySetPresentationGroup = US(0x0072_0204)
    ImageSetNumber = US(0x0072_0032)
    ImageBoxesSequence = SQ(0x0072_0300, "ImageBoxesSequenceItem")
    FilterOperationsSequence = SQ(0x0072_0400, "FilterOperationsSequenceItem")
    SortingOperationsSequence = SQ(0x0072_0600, "SortingOperationsSequenceItem")
    BlendingOperationType = CST_(0x0072_0500)
    ReformattingOperationType = CST_(0x0072_0510)
    ReformattingThickness = FD(0x0072_0512)
    ReformattingInterval = FD(0x0072_0514)
    ReformattingOperationInitialViewDirection = CST(0x0072_0516)
    ThreeDRenderingType = CSTn(0x0072_0520)
    DisplaySetPatientOrientation = CSn(0x0072_0700)
    DisplaySetHorizontalJustification = CS_(0x0072_0717)
    DisplaySetVerticalJustification = CS_(0x0072_0718)
    VOIType = CST_(0x0072_0702)
    PseudoColorType = CST_(0x0072_0704)
    PseudoColorPaletteInstanceReferenceSequence = SQ(0x0072_0705, "SOPInstanceReferenceMacro")
    ShowGrayscaleInverted = CS_(0x0072_0706)
    ShowImageTrueSizeFlag = CS_(0x0072_0710)
    ShowGraphicAnnotationFlag = CS_(0x0072_0712)
    ShowPatientDemographicsFlag = CS_(0x0072_0714)
    ShowAcquisitionTechniquesFlag = CS_(0x0072_0716)
    DisplaySetPresentationGroupDescription = LO_(0x0072_0206)


class ImageBoxesSequenceItem(Item):
    """Item of Image Boxes Sequence (0072,0300) (PS3.3 C.23.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.3.html
    """

    __slots__ = ()

    ImageBoxNumber = US(0x0072_0302)
    DisplayEnvironmentSpatialPosition = FDn(0x0072_0108)
    ImageBoxLayoutType = CST(0x0072_0304)
    ImageBoxTileHorizontalDimension = US(0x0072_0306)
    ImageBoxTileVerticalDimension = US(0x0072_0308)
    ImageBoxScrollDirection = CS(0x0072_0310)
    ImageBoxSmallScrollType = CS_(0x0072_0312)
    ImageBoxSmallScrollAmount = US(0x0072_0314)
    ImageBoxLargeScrollType = CS_(0x0072_0316)
    ImageBoxLargeScrollAmount = US(0x0072_0318)
    ImageBoxOverlapPriority = US_(0x0072_0320)
    PreferredPlaybackSequencing = US(0x0018_1244)
    RecommendedDisplayFrameRate = IS(0x0008_2144)
    CineRelativeToRealTime = FD(0x0072_0330)


class SortingOperationsSequenceItem(HangingProtocolSelectorAttributeContextMacro, Item):
    """Item of Sorting Operations Sequence (0072,0600) (PS3.3 C.23.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.3.html
    """

    __slots__ = ()

    SelectorAttribute = AT(0x0072_0026)
    SelectorValueNumber = US(0x0072_0028)
    SortByCategory = CST(0x0072_0602)
    SortingDirection = CS(0x0072_0604)


class FilterOperationsSequenceItem(
    HangingProtocolSelectorAttributeContextMacro, HangingProtocolSelectorAttributeValueMacro, Item
):
    """Item of Filter Operations Sequence (0072,0400) (PS3.3 C.23.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.3.html
    """

    __slots__ = ()

    FilterByCategory = CST(0x0072_0402)
    FilterByAttributePresence = CS(0x0072_0404)
    SelectorAttribute = AT(0x0072_0026)
    SelectorAttributeVR = CS(0x0072_0050)
    SelectorValueNumber = US(0x0072_0028)
    FilterByOperator = CS(0x0072_0406)
    ImageSetSelectorUsageFlag = CS_(0x0072_0024)
