# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of RT Related ROI Sequence (3006,0030)."""

from typing import Literal

from dcmgen.items.anatomic_region_sequence_item import AnatomicRegionSequenceItem
from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.equivalent_code_sequence_item import EquivalentCodeSequenceItem
from dcmgen.items.identified_person_or_device_macro import IdentifiedPersonOrDeviceMacro, IdentifiedPersonOrDeviceMacros
from dcmgen.items.multiple_site_general_anatomy_optional_macro import MultipleSiteGeneralAnatomyOptionalMacro
from dcmgen.items.primary_anatomic_structure_sequence_item import PrimaryAnatomicStructureSequenceItem
from dcmgen.model.fields import (
    CST,
    CST_,
    DS,
    DT_,
    FL,
    IS,
    PN_,
    SH_,
    SQ,
    US,
    AnyText,
    Coded,
    CS_Value,
    DSValue,
    DT_Value,
    DTValue,
    FLValue,
    ISValue,
    Items,
    LO_Value,
    LOValue,
    PN_Value,
    SH_Value,
    SHValue,
    UCValue,
    UI_Value,
    UIValue,
    URValue,
    USValue,
)
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class RTRelatedROISequenceItem(Item):
    """Item of RT Related ROI Sequence (3006,0030) (PS3.3 C.8.8.8).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.8.html
    """

    def __init__(
        self,
        /,
        *,
        ReferencedROINumber: ISValue = ...,
        RTROIRelationship: Literal["SAME", "ENCLOSED", "ENCLOSING", None] | AnyText = ...,
    ) -> None: ...
    ReferencedROINumber: IS
    """Referenced ROI Number (3006,0084), IS, VM 1, Type 1.

    PS3.3 C.8.8.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.8.html
    """
    RTROIRelationship: CST_[Literal["SAME", "ENCLOSED", "ENCLOSING"]]
    """RT ROI Relationship (3006,0033), CS, VM 1, Type 3.

    Defined Terms: SAME, ENCLOSED, ENCLOSING.

    PS3.3 C.8.8.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.8.html
    """

class RTRelatedROISequenceItems(Sequence[RTRelatedROISequenceItem]):
    def add(
        self,
        /,
        *,
        ReferencedROINumber: ISValue = ...,
        RTROIRelationship: Literal["SAME", "ENCLOSED", "ENCLOSING", None] | AnyText = ...,
    ) -> RTRelatedROISequenceItem: ...

class RelatedRTROIObservationsSequenceItem(Item):
    """Item of Related RT ROI Observations Sequence (3006,00A0) (PS3.3 C.8.8.8).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.8.html
    """

    def __init__(
        self,
        /,
        *,
        ObservationNumber: ISValue = ...,
    ) -> None: ...
    ObservationNumber: IS
    """Observation Number (3006,0082), IS, VM 1, Type 1.

    PS3.3 C.8.8.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.8.html
    """

class RelatedRTROIObservationsSequenceItems(Sequence[RelatedRTROIObservationsSequenceItem]):
    def add(
        self,
        /,
        *,
        ObservationNumber: ISValue = ...,
    ) -> RelatedRTROIObservationsSequenceItem: ...

class ROIElementalCompositionSequenceItem(Item):
    """Item of ROI Elemental Composition Sequence (3006,00B6) (PS3.3 C.8.8.8).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.8.html
    """

    def __init__(
        self,
        /,
        *,
        ROIElementalCompositionAtomicNumber: USValue = ...,
        ROIElementalCompositionAtomicMassFraction: FLValue = ...,
    ) -> None: ...
    ROIElementalCompositionAtomicNumber: US
    """ROI Elemental Composition Atomic Number (3006,00B7), US, VM 1, Type 1.

    PS3.3 C.8.8.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.8.html
    """
    ROIElementalCompositionAtomicMassFraction: FL
    """ROI Elemental Composition Atomic Mass Fraction (3006,00B8), FL, VM 1, Type 1.

    PS3.3 C.8.8.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.8.html
    """

class ROIElementalCompositionSequenceItems(Sequence[ROIElementalCompositionSequenceItem]):
    def add(
        self,
        /,
        *,
        ROIElementalCompositionAtomicNumber: USValue = ...,
        ROIElementalCompositionAtomicMassFraction: FLValue = ...,
    ) -> ROIElementalCompositionSequenceItem: ...

class ROIPhysicalPropertiesSequenceItem(Item):
    """Item of ROI Physical Properties Sequence (3006,00B0) (PS3.3 C.8.8.8).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.8.html
    """

    def __init__(
        self,
        /,
        *,
        ROIPhysicalProperty: Literal[
            "REL_MASS_DENSITY",
            "REL_ELEC_DENSITY",
            "EFFECTIVE_Z",
            "EFF_Z_PER_A",
            "REL_STOP_RATIO",
            "ELEM_FRACTION",
            "MEAN_EXCI_ENERGY",
        ]
        | AnyText = ...,
        ROIPhysicalPropertyValue: DSValue = ...,
        ROIElementalCompositionSequence: Items[ROIElementalCompositionSequenceItem] = ...,
    ) -> None: ...
    ROIPhysicalProperty: CST[
        Literal[
            "REL_MASS_DENSITY",
            "REL_ELEC_DENSITY",
            "EFFECTIVE_Z",
            "EFF_Z_PER_A",
            "REL_STOP_RATIO",
            "ELEM_FRACTION",
            "MEAN_EXCI_ENERGY",
        ]
    ]
    """ROI Physical Property (3006,00B2), CS, VM 1, Type 1.

    Defined Terms: REL_MASS_DENSITY, REL_ELEC_DENSITY, EFFECTIVE_Z, EFF_Z_PER_A, REL_STOP_RATIO, ELEM_FRACTION,
    MEAN_EXCI_ENERGY.

    PS3.3 C.8.8.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.8.html
    """
    ROIElementalCompositionSequence: SQ[ROIElementalCompositionSequenceItems, ROIElementalCompositionSequenceItem]
    """ROI Elemental Composition Sequence (3006,00B6), SQ, VM 1, Type 1C.

    Required if ROI Physical Property is ELEM_FRACTION. Not allowed otherwise.

    PS3.3 C.8.8.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.8.html
    """
    ROIPhysicalPropertyValue: DS
    """ROI Physical Property Value (3006,00B4), DS, VM 1, Type 1.

    PS3.3 C.8.8.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.8.html
    """

class ROIPhysicalPropertiesSequenceItems(Sequence[ROIPhysicalPropertiesSequenceItem]):
    def add(
        self,
        /,
        *,
        ROIPhysicalProperty: Literal[
            "REL_MASS_DENSITY",
            "REL_ELEC_DENSITY",
            "EFFECTIVE_Z",
            "EFF_Z_PER_A",
            "REL_STOP_RATIO",
            "ELEM_FRACTION",
            "MEAN_EXCI_ENERGY",
        ]
        | AnyText = ...,
        ROIPhysicalPropertyValue: DSValue = ...,
        ROIElementalCompositionSequence: Items[ROIElementalCompositionSequenceItem] = ...,
    ) -> ROIPhysicalPropertiesSequenceItem: ...

class RTROIIdentificationCodeSequenceItem(CodeSequenceMacro, Item):
    """Item of RT ROI Identification Code Sequence (3006,0086) (PS3.3 C.8.8.8).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.8.html
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
        SegmentedPropertyTypeModifierCodeSequence: Items[CodeSequenceMacro] = ...,
    ) -> None: ...
    SegmentedPropertyTypeModifierCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Segmented Property Type Modifier Code Sequence (0062,0011), SQ, VM 1, Type 3.

    PS3.3 C.8.8.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.8.html
    """

class RTROIIdentificationCodeSequenceItems(Sequence[RTROIIdentificationCodeSequenceItem]):
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
        SegmentedPropertyTypeModifierCodeSequence: Items[CodeSequenceMacro] = ...,
    ) -> RTROIIdentificationCodeSequenceItem: ...

class RTROIObservationsSequenceItem(MultipleSiteGeneralAnatomyOptionalMacro, Item):
    """Item of RT ROI Observations Sequence (3006,0080) (PS3.3 C.8.8.8).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.8.html
    """

    def __init__(
        self,
        /,
        *,
        ObservationNumber: ISValue = ...,
        ReferencedROINumber: ISValue = ...,
        ROIInterpreterSequence: Items[IdentifiedPersonOrDeviceMacro] = ...,
        RTROIInterpretedType: Literal[
            "EXTERNAL",
            "PTV",
            "CTV",
            "GTV",
            "TREATED_VOLUME",
            "IRRAD_VOLUME",
            "BOLUS",
            "AVOIDANCE",
            "ORGAN",
            "MARKER",
            "REGISTRATION",
            "ISOCENTER",
            "CONTRAST_AGENT",
            "CAVITY",
            "BRACHY_CHANNEL",
            "BRACHY_ACCESSORY",
            "BRACHY_SRC_APP",
            "BRACHY_CHNL_SHLD",
            "SUPPORT",
            "FIXATION",
            "DOSE_REGION",
            "CONTROL",
            "DOSE_MEASUREMENT",
            "OAR",
            "DEVICE",
            None,
        ]
        | AnyText = ...,
        ROIInterpreter: PN_Value = ...,
        AnatomicRegionSequence: Items[AnatomicRegionSequenceItem] = ...,
        PrimaryAnatomicStructureSequence: Items[PrimaryAnatomicStructureSequenceItem] = ...,
        SegmentedPropertyCategoryCodeSequence: Items[CodeSequenceMacro] = ...,
        ROIObservationDateTime: DT_Value = ...,
        RTRelatedROISequence: Items[RTRelatedROISequenceItem] = ...,
        ROIObservationContextCodeSequence: Items[CodeSequenceMacro] = ...,
        RTROIIdentificationCodeSequence: Items[RTROIIdentificationCodeSequenceItem] = ...,
        RelatedRTROIObservationsSequence: Items[RelatedRTROIObservationsSequenceItem] = ...,
        ROIPhysicalPropertiesSequence: Items[ROIPhysicalPropertiesSequenceItem] = ...,
        MaterialID: SH_Value = ...,
        TherapeuticRoleCategoryCodeSequence: Items[CodeSequenceMacro] = ...,
        TherapeuticRoleTypeCodeSequence: Items[CodeSequenceMacro] = ...,
    ) -> None: ...
    ObservationNumber: IS
    """Observation Number (3006,0082), IS, VM 1, Type 1.

    PS3.3 C.8.8.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.8.html
    """
    ReferencedROINumber: IS
    """Referenced ROI Number (3006,0084), IS, VM 1, Type 1.

    PS3.3 C.8.8.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.8.html
    """
    ROIObservationDateTime: DT_
    """ROI Observation DateTime (3006,002E), DT, VM 1, Type 3.

    PS3.3 C.8.8.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.8.html
    """
    ROIObservationContextCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """ROI Observation Context Code Sequence (3006,004F), SQ, VM 1, Type 3.

    Codes: CID 9272 RT ROI Image Acquisition Context (Baseline, inferred).

    PS3.3 C.8.8.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.8.html
    """
    RTRelatedROISequence: SQ[RTRelatedROISequenceItems, RTRelatedROISequenceItem]
    """RT Related ROI Sequence (3006,0030), SQ, VM 1, Type 3.

    PS3.3 C.8.8.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.8.html
    """
    SegmentedPropertyCategoryCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Segmented Property Category Code Sequence (0062,0003), SQ, VM 1, Type 3.

    Codes: CID 7150 Segmentation Property Category (Baseline, inferred).

    PS3.3 C.8.8.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.8.html
    """
    RTROIIdentificationCodeSequence: SQ[RTROIIdentificationCodeSequenceItems, RTROIIdentificationCodeSequenceItem]
    """RT ROI Identification Code Sequence (3006,0086), SQ, VM 1, Type 3.

    PS3.3 C.8.8.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.8.html
    """
    TherapeuticRoleCategoryCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Therapeutic Role Category Code Sequence (3010,0064), SQ, VM 1, Type 3.

    Codes: CID 9503 Radiotherapy Therapeutic Role Category (Baseline, inferred).

    PS3.3 C.8.8.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.8.html
    """
    TherapeuticRoleTypeCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Therapeutic Role Type Code Sequence (3010,0065), SQ, VM 1, Type 3.

    PS3.3 C.8.8.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.8.html
    """
    RelatedRTROIObservationsSequence: SQ[RelatedRTROIObservationsSequenceItems, RelatedRTROIObservationsSequenceItem]
    """Related RT ROI Observations Sequence (3006,00A0), SQ, VM 1, Type 3.

    PS3.3 C.8.8.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.8.html
    """
    RTROIInterpretedType: CST_[
        Literal[
            "EXTERNAL",
            "PTV",
            "CTV",
            "GTV",
            "TREATED_VOLUME",
            "IRRAD_VOLUME",
            "BOLUS",
            "AVOIDANCE",
            "ORGAN",
            "MARKER",
            "REGISTRATION",
            "ISOCENTER",
            "CONTRAST_AGENT",
            "CAVITY",
            "BRACHY_CHANNEL",
            "BRACHY_ACCESSORY",
            "BRACHY_SRC_APP",
            "BRACHY_CHNL_SHLD",
            "SUPPORT",
            "FIXATION",
            "DOSE_REGION",
            "CONTROL",
            "DOSE_MEASUREMENT",
            "OAR",
            "DEVICE",
        ]
    ]
    """RT ROI Interpreted Type (3006,00A4), CS, VM 1, Type 2.

    Defined Terms: EXTERNAL, PTV, CTV, GTV, TREATED_VOLUME, IRRAD_VOLUME, BOLUS, AVOIDANCE, ORGAN, MARKER,
    REGISTRATION, ISOCENTER, CONTRAST_AGENT, CAVITY, BRACHY_CHANNEL, BRACHY_ACCESSORY, BRACHY_SRC_APP,
    BRACHY_CHNL_SHLD, SUPPORT, FIXATION, DOSE_REGION, CONTROL, DOSE_MEASUREMENT, OAR, DEVICE.

    PS3.3 C.8.8.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.8.html
    """
    ROIInterpreter: PN_
    """ROI Interpreter (3006,00A6), PN, VM 1, Type 2.

    PS3.3 C.8.8.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.8.html
    """
    ROIInterpreterSequence: SQ[IdentifiedPersonOrDeviceMacros, IdentifiedPersonOrDeviceMacro]
    """ROI Interpreter Sequence (3006,004E), SQ, VM 1, Type 1C.

    Conditional; the condition could not be parsed, so it is never reported as an error.

    PS3.3 C.8.8.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.8.html
    """
    MaterialID: SH_
    """Material ID (300A,00E1), SH, VM 1, Type 3.

    PS3.3 C.8.8.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.8.html
    """
    ROIPhysicalPropertiesSequence: SQ[ROIPhysicalPropertiesSequenceItems, ROIPhysicalPropertiesSequenceItem]
    """ROI Physical Properties Sequence (3006,00B0), SQ, VM 1, Type 3.

    PS3.3 C.8.8.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.8.html
    """

class RTROIObservationsSequenceItems(Sequence[RTROIObservationsSequenceItem]):
    def add(
        self,
        /,
        *,
        ObservationNumber: ISValue = ...,
        ReferencedROINumber: ISValue = ...,
        ROIInterpreterSequence: Items[IdentifiedPersonOrDeviceMacro] = ...,
        RTROIInterpretedType: Literal[
            "EXTERNAL",
            "PTV",
            "CTV",
            "GTV",
            "TREATED_VOLUME",
            "IRRAD_VOLUME",
            "BOLUS",
            "AVOIDANCE",
            "ORGAN",
            "MARKER",
            "REGISTRATION",
            "ISOCENTER",
            "CONTRAST_AGENT",
            "CAVITY",
            "BRACHY_CHANNEL",
            "BRACHY_ACCESSORY",
            "BRACHY_SRC_APP",
            "BRACHY_CHNL_SHLD",
            "SUPPORT",
            "FIXATION",
            "DOSE_REGION",
            "CONTROL",
            "DOSE_MEASUREMENT",
            "OAR",
            "DEVICE",
            None,
        ]
        | AnyText = ...,
        ROIInterpreter: PN_Value = ...,
        AnatomicRegionSequence: Items[AnatomicRegionSequenceItem] = ...,
        PrimaryAnatomicStructureSequence: Items[PrimaryAnatomicStructureSequenceItem] = ...,
        SegmentedPropertyCategoryCodeSequence: Items[CodeSequenceMacro] = ...,
        ROIObservationDateTime: DT_Value = ...,
        RTRelatedROISequence: Items[RTRelatedROISequenceItem] = ...,
        ROIObservationContextCodeSequence: Items[CodeSequenceMacro] = ...,
        RTROIIdentificationCodeSequence: Items[RTROIIdentificationCodeSequenceItem] = ...,
        RelatedRTROIObservationsSequence: Items[RelatedRTROIObservationsSequenceItem] = ...,
        ROIPhysicalPropertiesSequence: Items[ROIPhysicalPropertiesSequenceItem] = ...,
        MaterialID: SH_Value = ...,
        TherapeuticRoleCategoryCodeSequence: Items[CodeSequenceMacro] = ...,
        TherapeuticRoleTypeCodeSequence: Items[CodeSequenceMacro] = ...,
    ) -> RTROIObservationsSequenceItem: ...
