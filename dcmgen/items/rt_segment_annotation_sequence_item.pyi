# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of RT Segment Annotation Sequence (3010,002A)."""

from typing import Literal

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.content_item_with_modifiers_macro import ContentItemWithModifiersMacro, ContentItemWithModifiersMacros
from dcmgen.items.device_identification_macro import DeviceIdentificationMacro
from dcmgen.items.device_model_macro import DeviceModelMacro
from dcmgen.items.entity_long_labeling_macro import EntityLongLabelingMacro
from dcmgen.items.equivalent_code_sequence_item import EquivalentCodeSequenceItem
from dcmgen.items.udi_macro import UDIMacro
from dcmgen.model.fields import (
    CST_,
    FL_,
    LO_,
    SQ,
    US,
    US_,
    AnyText,
    Coded,
    CS_Value,
    DA_Value,
    DTValue,
    FL_Value,
    Items,
    LO_Value,
    LOnValue,
    LOValue,
    LTValue,
    SHValue,
    ST_Value,
    UC_Value,
    UCValue,
    UI_Value,
    UIValue,
    URValue,
    US_Value,
    USn,
    USnValue,
    USValue,
)
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class SegmentAnnotationTypeCodeSequenceItem(CodeSequenceMacro, Item):
    """Item of Segment Annotation Type Code Sequence (3010,002C) (PS3.3 C.36.8).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.8.html
    """

    def __init__(
        self,
        /,
        *,
        CodeMeaning: LOValue = ...,
        CodeValue: SHValue = ...,
        CodingSchemeDesignator: SHValue = ...,
        CodingSchemeVersion: SHValue = ...,
        MappingResource: Literal["DCMR", "SDM"] | AnyText = ...,
        ContextGroupVersion: DTValue = ...,
        ContextGroupLocalVersion: DTValue = ...,
        ContextGroupExtensionCreatorUID: UIValue = ...,
        LongCodeValue: UCValue = ...,
        URNCodeValue: URValue = ...,
        ContextGroupExtensionFlag: Literal["Y", "N", "", None] = ...,
        ContextIdentifier: CS_Value = ...,
        ContextUID: UI_Value = ...,
        MappingResourceUID: UI_Value = ...,
        EquivalentCodeSequence: Items[EquivalentCodeSequenceItem] = ...,
        MappingResourceName: LO_Value = ...,
        SegmentAnnotationTypeModifierCodeSequence: Items[CodeSequenceMacro] = ...,
    ) -> None: ...
    SegmentAnnotationTypeModifierCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Segment Annotation Type Modifier Code Sequence (3010,002F), SQ, VM 1, Type 3.

    PS3.3 C.36.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.8.html
    """

class SegmentAnnotationTypeCodeSequenceItems(Sequence[SegmentAnnotationTypeCodeSequenceItem]):
    def add(
        self,
        code: Coded = ...,
        /,
        *,
        CodeMeaning: LOValue = ...,
        CodeValue: SHValue = ...,
        CodingSchemeDesignator: SHValue = ...,
        CodingSchemeVersion: SHValue = ...,
        MappingResource: Literal["DCMR", "SDM"] | AnyText = ...,
        ContextGroupVersion: DTValue = ...,
        ContextGroupLocalVersion: DTValue = ...,
        ContextGroupExtensionCreatorUID: UIValue = ...,
        LongCodeValue: UCValue = ...,
        URNCodeValue: URValue = ...,
        ContextGroupExtensionFlag: Literal["Y", "N", "", None] = ...,
        ContextIdentifier: CS_Value = ...,
        ContextUID: UI_Value = ...,
        MappingResourceUID: UI_Value = ...,
        EquivalentCodeSequence: Items[EquivalentCodeSequenceItem] = ...,
        MappingResourceName: LO_Value = ...,
        SegmentAnnotationTypeModifierCodeSequence: Items[CodeSequenceMacro] = ...,
    ) -> SegmentAnnotationTypeCodeSequenceItem: ...

class SegmentedRTAccessoryDeviceSequenceItem(DeviceIdentificationMacro, DeviceModelMacro, Item):
    """Item of Segmented RT Accessory Device Sequence (3010,0026) (PS3.3 C.36.8).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.8.html
    """

    def __init__(
        self,
        /,
        *,
        DeviceLabel: LOValue = ...,
        DeviceTypeCodeSequence: Items[CodeSequenceMacro] = ...,
        DeviceIndex: USValue = ...,
        DeviceAlternateIdentifierType: Literal["BARCODE", "RFID"] | AnyText = ...,
        DeviceAlternateIdentifierFormat: LTValue = ...,
        Manufacturer: LO_Value = ...,
        ManufacturerModelName: LO_Value = ...,
        DeviceSerialNumber: LO_Value = ...,
        SoftwareVersions: LOnValue = ...,
        ManufacturerModelVersion: LO_Value = ...,
        DeviceAlternateIdentifier: UC_Value = ...,
        ManufacturerDeviceIdentifier: ST_Value = ...,
        UDISequence: Items[UDIMacro] = ...,
        DateOfManufacture: DA_Value = ...,
        DateOfInstallation: DA_Value = ...,
        LongDeviceDescription: ST_Value = ...,
    ) -> None: ...
    DeviceIndex: US
    """Device Index (3010,0039), US, VM 1, Type 1.

    PS3.3 C.36.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.8.html
    """

class SegmentedRTAccessoryDeviceSequenceItems(Sequence[SegmentedRTAccessoryDeviceSequenceItem]):
    def add(
        self,
        /,
        *,
        DeviceLabel: LOValue = ...,
        DeviceTypeCodeSequence: Items[CodeSequenceMacro] = ...,
        DeviceIndex: USValue = ...,
        DeviceAlternateIdentifierType: Literal["BARCODE", "RFID"] | AnyText = ...,
        DeviceAlternateIdentifierFormat: LTValue = ...,
        Manufacturer: LO_Value = ...,
        ManufacturerModelName: LO_Value = ...,
        DeviceSerialNumber: LO_Value = ...,
        SoftwareVersions: LOnValue = ...,
        ManufacturerModelVersion: LO_Value = ...,
        DeviceAlternateIdentifier: UC_Value = ...,
        ManufacturerDeviceIdentifier: ST_Value = ...,
        UDISequence: Items[UDIMacro] = ...,
        DateOfManufacture: DA_Value = ...,
        DateOfInstallation: DA_Value = ...,
        LongDeviceDescription: ST_Value = ...,
    ) -> SegmentedRTAccessoryDeviceSequenceItem: ...

class RTSegmentAnnotationSequenceItem(EntityLongLabelingMacro, Item):
    """Item of RT Segment Annotation Sequence (3010,002A) (PS3.3 C.36.8).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.8.html
    """

    def __init__(
        self,
        /,
        *,
        ReferencedSegmentReferenceIndex: USValue = ...,
        EntityLongLabel: LOValue = ...,
        RTSegmentAnnotationIndex: USValue = ...,
        SegmentAnnotationTypeCodeSequence: Items[SegmentAnnotationTypeCodeSequenceItem] = ...,
        SegmentedRTAccessoryDeviceSequence: Items[SegmentedRTAccessoryDeviceSequenceItem] = ...,
        SegmentCharacteristicsPrecedence: US_Value = ...,
        SegmentAnnotationCategoryCodeSequence: Items[CodeSequenceMacro] = ...,
        RecommendedDisplayGrayscaleValue: US_Value = ...,
        RecommendedDisplayCIELabValue: USnValue = ...,
        RecommendedPresentationOpacity: FL_Value = ...,
        RecommendedPresentationType: Literal["SURFACE", "WIREFRAME", "POINTS", None] | AnyText = ...,
        SegmentationCreationTemplateLabel: LO_Value = ...,
        SegmentCharacteristicsSequence: Items[ContentItemWithModifiersMacro] = ...,
        EntityDescription: ST_Value = ...,
    ) -> None: ...
    RTSegmentAnnotationIndex: US
    """RT Segment Annotation Index (3010,003D), US, VM 1, Type 1.

    PS3.3 C.36.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.8.html
    """
    ReferencedSegmentReferenceIndex: US
    """Referenced Segment Reference Index (3010,0020), US, VM 1, Type 1.

    PS3.3 C.36.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.8.html
    """
    SegmentAnnotationCategoryCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Segment Annotation Category Code Sequence (3010,002B), SQ, VM 1, Type 2.

    Codes: CID 9502 RT Segment Annotation Category (Defined, inferred).

    PS3.3 C.36.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.8.html
    """
    SegmentAnnotationTypeCodeSequence: SQ[SegmentAnnotationTypeCodeSequenceItems, SegmentAnnotationTypeCodeSequenceItem]
    """Segment Annotation Type Code Sequence (3010,002C), SQ, VM 1, Type 1C.

    Required if Segment Annotation Category Code Sequence has a value. Not allowed otherwise.

    PS3.3 C.36.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.8.html
    """
    SegmentationCreationTemplateLabel: LO_
    """Segmentation Creation Template Label (3010,001E), LO, VM 1, Type 3.

    PS3.3 C.36.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.8.html
    """
    SegmentedRTAccessoryDeviceSequence: SQ[
        SegmentedRTAccessoryDeviceSequenceItems, SegmentedRTAccessoryDeviceSequenceItem
    ]
    """Segmented RT Accessory Device Sequence (3010,0026), SQ, VM 1, Type 2.

    PS3.3 C.36.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.8.html
    """
    SegmentCharacteristicsPrecedence: US_
    """Segment Characteristics Precedence (3010,0029), US, VM 1, Type 2.

    PS3.3 C.36.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.8.html
    """
    SegmentCharacteristicsSequence: SQ[ContentItemWithModifiersMacros, ContentItemWithModifiersMacro]
    """Segment Characteristics Sequence (3010,0027), SQ, VM 1, Type 3.

    PS3.3 C.36.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.8.html
    """
    RecommendedDisplayGrayscaleValue: US_
    """Recommended Display Grayscale Value (0062,000C), US, VM 1, Type 3.

    PS3.3 C.36.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.8.html
    """
    RecommendedDisplayCIELabValue: USn
    """Recommended Display CIELab Value (0062,000D), US, VM 3, Type 3.

    PS3.3 C.36.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.8.html
    """
    RecommendedPresentationOpacity: FL_
    """Recommended Presentation Opacity (0066,000C), FL, VM 1, Type 3.

    PS3.3 C.36.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.8.html
    """
    RecommendedPresentationType: CST_[Literal["SURFACE", "WIREFRAME", "POINTS"]]
    """Recommended Presentation Type (0066,000D), CS, VM 1, Type 3.

    Defined Terms: SURFACE, WIREFRAME, POINTS.

    PS3.3 C.36.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.8.html
    """

class RTSegmentAnnotationSequenceItems(Sequence[RTSegmentAnnotationSequenceItem]):
    def add(
        self,
        /,
        *,
        ReferencedSegmentReferenceIndex: USValue = ...,
        EntityLongLabel: LOValue = ...,
        RTSegmentAnnotationIndex: USValue = ...,
        SegmentAnnotationTypeCodeSequence: Items[SegmentAnnotationTypeCodeSequenceItem] = ...,
        SegmentedRTAccessoryDeviceSequence: Items[SegmentedRTAccessoryDeviceSequenceItem] = ...,
        SegmentCharacteristicsPrecedence: US_Value = ...,
        SegmentAnnotationCategoryCodeSequence: Items[CodeSequenceMacro] = ...,
        RecommendedDisplayGrayscaleValue: US_Value = ...,
        RecommendedDisplayCIELabValue: USnValue = ...,
        RecommendedPresentationOpacity: FL_Value = ...,
        RecommendedPresentationType: Literal["SURFACE", "WIREFRAME", "POINTS", None] | AnyText = ...,
        SegmentationCreationTemplateLabel: LO_Value = ...,
        SegmentCharacteristicsSequence: Items[ContentItemWithModifiersMacro] = ...,
        EntityDescription: ST_Value = ...,
    ) -> RTSegmentAnnotationSequenceItem: ...
