# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Color Palette IOD."""

from collections.abc import Iterable
from typing import Literal

from dcmgen.items.alternate_content_description_sequence_item import AlternateContentDescriptionSequenceItem
from dcmgen.items.code_sequence_macro import CodeSequenceMacro
from dcmgen.items.coding_scheme_identification_sequence_item import CodingSchemeIdentificationSequenceItem
from dcmgen.items.context_group_identification_sequence_item import ContextGroupIdentificationSequenceItem
from dcmgen.items.contributing_equipment_sequence_item import ContributingEquipmentSequenceItem
from dcmgen.items.digital_signatures_sequence_item import DigitalSignaturesSequenceItem
from dcmgen.items.encrypted_attributes_sequence_item import EncryptedAttributesSequenceItem
from dcmgen.items.hl7_structured_document_reference_sequence_item import HL7StructuredDocumentReferenceSequenceItem
from dcmgen.items.image_sop_instance_reference_macro import ImageSOPInstanceReferenceMacro
from dcmgen.items.mac_parameters_sequence_item import MACParametersSequenceItem
from dcmgen.items.mapping_resource_identification_sequence_item import MappingResourceIdentificationSequenceItem
from dcmgen.items.original_attributes_sequence_item import OriginalAttributesSequenceItem
from dcmgen.items.person_identification_macro import PersonIdentificationMacro
from dcmgen.items.private_data_element_characteristics_sequence_item import (
    PrivateDataElementCharacteristicsSequenceItem,
)
from dcmgen.items.referenced_defined_protocol_sequence_item import ReferencedDefinedProtocolSequenceItem
from dcmgen.items.referenced_performed_protocol_sequence_item import ReferencedPerformedProtocolSequenceItem
from dcmgen.model.fields import (
    AnyText,
    CSValue,
    DA_Value,
    DT_Value,
    ISValue,
    Items,
    LO_Value,
    LT_Value,
    OBValue,
    OWValue,
    PN_Value,
    SH_Value,
    TM_Value,
    UI_Value,
    UInValue,
    UIValue,
    USorSSn,
    USorSSnValue,
)
from dcmgen.model.iod import IOD
from dcmgen.modules.color_palette_definition import ColorPaletteDefinitionModule
from dcmgen.modules.icc_profile import ICCProfileModule
from dcmgen.modules.palette_color_lookup_table import PaletteColorLookupTableModule
from dcmgen.modules.sop_common import SOPCommonModule

class _ColorPaletteConstructor:
    def __init__(
        self,
        /,
        *,
        SOPClassUID: UIValue = ...,
        SOPInstanceUID: UIValue = ...,
        InstanceNumber: ISValue = ...,
        RedPaletteColorLookupTableDescriptor: USorSSnValue = ...,
        GreenPaletteColorLookupTableDescriptor: USorSSnValue = ...,
        BluePaletteColorLookupTableDescriptor: USorSSnValue = ...,
        ICCProfile: OBValue = ...,
        ContentLabel: CSValue = ...,
        SpecificCharacterSet: Iterable[
            Literal[
                "none",
                "ISO_IR 100",
                "ISO_IR 101",
                "ISO_IR 109",
                "ISO_IR 110",
                "ISO_IR 144",
                "ISO_IR 127",
                "ISO_IR 126",
                "ISO_IR 138",
                "ISO_IR 148",
                "ISO_IR 13",
                "ISO_IR 166",
                "ISO 2022 IR 6",
                "ISO 2022 IR 100",
                "ISO 2022 IR 101",
                "ISO 2022 IR 109",
                "ISO 2022 IR 110",
                "ISO 2022 IR 144",
                "ISO 2022 IR 127",
                "ISO 2022 IR 126",
                "ISO 2022 IR 138",
                "ISO 2022 IR 148",
                "ISO 2022 IR 13",
                "ISO 2022 IR 166",
                "ISO 2022 IR 87",
                "ISO 2022 IR 159",
                "ISO 2022 IR 149",
                "ISO 2022 IR 58",
            ]
            | AnyText
        ]
        | Literal[
            "none",
            "ISO_IR 100",
            "ISO_IR 101",
            "ISO_IR 109",
            "ISO_IR 110",
            "ISO_IR 144",
            "ISO_IR 127",
            "ISO_IR 126",
            "ISO_IR 138",
            "ISO_IR 148",
            "ISO_IR 13",
            "ISO_IR 166",
            "ISO 2022 IR 6",
            "ISO 2022 IR 100",
            "ISO 2022 IR 101",
            "ISO 2022 IR 109",
            "ISO 2022 IR 110",
            "ISO 2022 IR 144",
            "ISO 2022 IR 127",
            "ISO 2022 IR 126",
            "ISO 2022 IR 138",
            "ISO 2022 IR 148",
            "ISO 2022 IR 13",
            "ISO 2022 IR 166",
            "ISO 2022 IR 87",
            "ISO 2022 IR 159",
            "ISO 2022 IR 149",
            "ISO 2022 IR 58",
        ]
        | AnyText
        | None = ...,
        QueryRetrieveView: Literal["CLASSIC", "ENHANCED"] = ...,
        ReferencedDefinedProtocolSequence: Items[ReferencedDefinedProtocolSequenceItem] = ...,
        ReferencedPerformedProtocolSequence: Items[ReferencedPerformedProtocolSequenceItem] = ...,
        ConversionSourceAttributesSequence: Items[ImageSOPInstanceReferenceMacro] = ...,
        RedPaletteColorLookupTableData: OWValue = ...,
        GreenPaletteColorLookupTableData: OWValue = ...,
        BluePaletteColorLookupTableData: OWValue = ...,
        SegmentedRedPaletteColorLookupTableData: OWValue = ...,
        SegmentedGreenPaletteColorLookupTableData: OWValue = ...,
        SegmentedBluePaletteColorLookupTableData: OWValue = ...,
        HL7StructuredDocumentReferenceSequence: Items[HL7StructuredDocumentReferenceSequenceItem] = ...,
        EncryptedAttributesSequence: Items[EncryptedAttributesSequenceItem] = ...,
        ContentDescription: LO_Value = ...,
        InstanceCreationDate: DA_Value = ...,
        InstanceCreationTime: TM_Value = ...,
        InstanceCreatorUID: UI_Value = ...,
        InstanceCoercionDateTime: DT_Value = ...,
        RelatedGeneralSOPClassUID: UInValue = ...,
        OriginalSpecializedSOPClassUID: UI_Value = ...,
        SyntheticData: Literal["YES", "NO", "", None] = ...,
        SensitiveContentCodeSequence: Items[CodeSequenceMacro] = ...,
        CodingSchemeIdentificationSequence: Items[CodingSchemeIdentificationSequenceItem] = ...,
        ContextGroupIdentificationSequence: Items[ContextGroupIdentificationSequenceItem] = ...,
        MappingResourceIdentificationSequence: Items[MappingResourceIdentificationSequenceItem] = ...,
        TimezoneOffsetFromUTC: SH_Value = ...,
        PrivateDataElementCharacteristicsSequence: Items[PrivateDataElementCharacteristicsSequenceItem] = ...,
        ContentQualification: Literal["PRODUCT", "RESEARCH", "SERVICE", "", None] = ...,
        ContributingEquipmentSequence: Items[ContributingEquipmentSequenceItem] = ...,
        LongitudinalTemporalInformationModified: Literal["UNMODIFIED", "MODIFIED", "REMOVED", "", None] = ...,
        PaletteColorLookupTableUID: UI_Value = ...,
        ColorSpace: Literal["SRGB", "ADOBERGB", "ROMMRGB", "DISPLAYP3", None] | AnyText = ...,
        ConceptNameCodeSequence: Items[CodeSequenceMacro] = ...,
        ContentCreatorName: PN_Value = ...,
        ContentCreatorIdentificationCodeSequence: Items[PersonIdentificationMacro] = ...,
        AlternateContentDescriptionSequence: Items[AlternateContentDescriptionSequenceItem] = ...,
        SOPInstanceStatus: Literal["NS", "OR", "AO", "AC", "", None] = ...,
        SOPAuthorizationDateTime: DT_Value = ...,
        SOPAuthorizationComment: LT_Value = ...,
        AuthorizationEquipmentCertificationNumber: LO_Value = ...,
        OriginalAttributesSequence: Items[OriginalAttributesSequenceItem] = ...,
        InstanceOriginStatus: Literal["LOCAL", "IMPORTED", "", None] = ...,
        BarcodeValue: LT_Value = ...,
        MACParametersSequence: Items[MACParametersSequenceItem] = ...,
        DigitalSignaturesSequence: Items[DigitalSignaturesSequenceItem] = ...,
    ) -> None: ...

class ColorPalette(
    _ColorPaletteConstructor,
    ColorPaletteDefinitionModule,
    PaletteColorLookupTableModule,
    SOPCommonModule,
    ICCProfileModule,
    IOD,
):
    """Color Palette IOD (PS3.3 A.58).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.58.html

    Modules (M: mandatory, C: conditional, U: user option):
    SOP Common (M), Color Palette Definition (M), Palette Color Lookup Table (M), ICC Profile (M)
    """

    RedPaletteColorLookupTableDescriptor: USorSSn
    """Red Palette Color Lookup Table Descriptor (0028,1101), US or SS, VM 3, Type 1.

    Value 3 in this IOD: 8 (PS3.3 A.58.3).

    PS3.3 C.7.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.9.html
    """
    GreenPaletteColorLookupTableDescriptor: USorSSn
    """Green Palette Color Lookup Table Descriptor (0028,1102), US or SS, VM 3, Type 1.

    Value 3 in this IOD: 8 (PS3.3 A.58.3).

    PS3.3 C.7.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.9.html
    """
    BluePaletteColorLookupTableDescriptor: USorSSn
    """Blue Palette Color Lookup Table Descriptor (0028,1103), US or SS, VM 3, Type 1.

    Value 3 in this IOD: 8 (PS3.3 A.58.3).

    PS3.3 C.7.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.9.html
    """
