# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of RT Segment Annotation Sequence (3010,002A)."""

from __future__ import annotations

from dcmgen.items.code_sequence_macro import CodeSequenceMacro
from dcmgen.items.device_identification_macro import DeviceIdentificationMacro
from dcmgen.items.device_model_macro import DeviceModelMacro
from dcmgen.items.entity_long_labeling_macro import EntityLongLabelingMacro
from dcmgen.model.fields import CST_, FL_, LO_, SQ, US, US_, USn
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.content_item_with_modifiers_macro import ContentItemWithModifiersMacro


class RTSegmentAnnotationSequenceItem(EntityLongLabelingMacro, Item):
    """Item of RT Segment Annotation Sequence (3010,002A) (PS3.3 C.36.8).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.8.html
    """

    __slots__ = ()

    RTSegmentAnnotationIndex: US = US(0x3010_003D)
    """RT Segment Annotation Index (3010,003D), VM 1, Type 1 (PS3.3 C.36.8)."""
    ReferencedSegmentReferenceIndex: US = US(0x3010_0020)
    """Referenced Segment Reference Index (3010,0020), VM 1, Type 1 (PS3.3 C.36.8)."""
    SegmentAnnotationCategoryCodeSequence: SQ[CodeSequenceMacro] = SQ(0x3010_002B, "CodeSequenceMacro")
    """Segment Annotation Category Code Sequence (3010,002B), VM 1, Type 2 (PS3.3 C.36.8)."""
    SegmentAnnotationTypeCodeSequence: SQ[SegmentAnnotationTypeCodeSequenceItem] = SQ(
        0x3010_002C, "SegmentAnnotationTypeCodeSequenceItem"
    )
    """Segment Annotation Type Code Sequence (3010,002C), VM 1, Type 1C (PS3.3 C.36.8)."""
    SegmentationCreationTemplateLabel: LO_ = LO_(0x3010_001E)
    """Segmentation Creation Template Label (3010,001E), VM 1, Type 3 (PS3.3 C.36.8)."""
    SegmentedRTAccessoryDeviceSequence: SQ[SegmentedRTAccessoryDeviceSequenceItem] = SQ(
        0x3010_0026, "SegmentedRTAccessoryDeviceSequenceItem"
    )
    """Segmented RT Accessory Device Sequence (3010,0026), VM 1, Type 2 (PS3.3 C.36.8)."""
    SegmentCharacteristicsPrecedence: US_ = US_(0x3010_0029)
    """Segment Characteristics Precedence (3010,0029), VM 1, Type 2 (PS3.3 C.36.8)."""
    SegmentCharacteristicsSequence: SQ[ContentItemWithModifiersMacro] = SQ(0x3010_0027, "ContentItemWithModifiersMacro")
    """Segment Characteristics Sequence (3010,0027), VM 1, Type 3 (PS3.3 C.36.8)."""
    RecommendedDisplayGrayscaleValue: US_ = US_(0x0062_000C)
    """Recommended Display Grayscale Value (0062,000C), VM 1, Type 3 (PS3.3 C.36.8)."""
    RecommendedDisplayCIELabValue: USn = USn(0x0062_000D)
    """Recommended Display CIELab Value (0062,000D), VM 3, Type 3 (PS3.3 C.36.8)."""
    RecommendedPresentationOpacity: FL_ = FL_(0x0066_000C)
    """Recommended Presentation Opacity (0066,000C), VM 1, Type 3 (PS3.3 C.36.8)."""
    RecommendedPresentationType: CST_[Literal["SURFACE", "WIREFRAME", "POINTS"]] = CST_(0x0066_000D)
    """Recommended Presentation Type (0066,000D), VM 1, Type 3 (PS3.3 C.36.8)."""


class SegmentedRTAccessoryDeviceSequenceItem(DeviceIdentificationMacro, DeviceModelMacro, Item):
    """Item of Segmented RT Accessory Device Sequence (3010,0026) (PS3.3 C.36.8).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.8.html
    """

    __slots__ = ()

    DeviceIndex: US = US(0x3010_0039)
    """Device Index (3010,0039), VM 1, Type 1 (PS3.3 C.36.8)."""


class SegmentAnnotationTypeCodeSequenceItem(CodeSequenceMacro, Item):
    """Item of Segment Annotation Type Code Sequence (3010,002C) (PS3.3 C.36.8).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.8.html
    """

    __slots__ = ()

    SegmentAnnotationTypeModifierCodeSequence: SQ[CodeSequenceMacro] = SQ(0x3010_002F, "CodeSequenceMacro")
    """Segment Annotation Type Modifier Code Sequence (3010,002F), VM 1, Type 3 (PS3.3 C.36.8)."""
