# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of RT Segment Annotation Sequence (3010,002A)."""

from __future__ import annotations

from dcmgen.model.fields import CST_, FL_, LO_, SQ, US, US_, USn
from dcmgen.model.iod import Item
from dcmgen.model.parts import CodeSequenceMacro, DeviceIdentificationMacro, DeviceModelMacro, EntityLongLabelingMacro


class RTSegmentAnnotationSequenceItem(EntityLongLabelingMacro, Item):
    """Item of RT Segment Annotation Sequence (3010,002A) (PS3.3 C.36.8).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.8.html
    """

    __slots__ = ()

    RTSegmentAnnotationIndex = US(0x3010_003D)
    ReferencedSegmentReferenceIndex = US(0x3010_0020)
    SegmentAnnotationCategoryCodeSequence = SQ(0x3010_002B, "CodeSequenceMacro")
    SegmentAnnotationTypeCodeSequence = SQ(0x3010_002C, "SegmentAnnotationTypeCodeSequenceItem")
    SegmentationCreationTemplateLabel = LO_(0x3010_001E)
    SegmentedRTAccessoryDeviceSequence = SQ(0x3010_0026, "SegmentedRTAccessoryDeviceSequenceItem")
    SegmentCharacteristicsPrecedence = US_(0x3010_0029)
    SegmentCharacteristicsSequence = SQ(0x3010_0027, "ContentItemWithModifiersMacro")
    RecommendedDisplayGrayscaleValue = US_(0x0062_000C)
    RecommendedDisplayCIELabValue = USn(0x0062_000D)
    RecommendedPresentationOpacity = FL_(0x0066_000C)
    RecommendedPresentationType = CST_(0x0066_000D)


class SegmentedRTAccessoryDeviceSequenceItem(DeviceIdentificationMacro, DeviceModelMacro, Item):
    """Item of Segmented RT Accessory Device Sequence (3010,0026) (PS3.3 C.36.8).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.8.html
    """

    __slots__ = ()

    DeviceIndex = US(0x3010_0039)


class SegmentAnnotationTypeCodeSequenceItem(CodeSequenceMacro, Item):
    """Item of Segment Annotation Type Code Sequence (3010,002C) (PS3.3 C.36.8).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.8.html
    """

    __slots__ = ()

    SegmentAnnotationTypeModifierCodeSequence = SQ(0x3010_002F, "CodeSequenceMacro")
