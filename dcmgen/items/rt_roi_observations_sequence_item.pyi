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
    """Referenced ROI Number (3006,0084), VM 1, Type 1 (PS3.3 C.8.8.8)."""
    RTROIRelationship: CST_[Literal["SAME", "ENCLOSED", "ENCLOSING"]]
    """RT ROI Relationship (3006,0033), VM 1, Type 3 (PS3.3 C.8.8.8)."""

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
    """Observation Number (3006,0082), VM 1, Type 1 (PS3.3 C.8.8.8)."""

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
    """ROI Elemental Composition Atomic Number (3006,00B7), VM 1, Type 1 (PS3.3 C.8.8.8)."""
    ROIElementalCompositionAtomicMassFraction: FL
    """ROI Elemental Composition Atomic Mass Fraction (3006,00B8), VM 1, Type 1 (PS3.3 C.8.8.8)."""

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
    """ROI Physical Property (3006,00B2), VM 1, Type 1 (PS3.3 C.8.8.8)."""
    ROIElementalCompositionSequence: SQ[ROIElementalCompositionSequenceItems, ROIElementalCompositionSequenceItem]
    """ROI Elemental Composition Sequence (3006,00B6), VM 1, Type 1C (PS3.3 C.8.8.8)."""
    ROIPhysicalPropertyValue: DS
    """ROI Physical Property Value (3006,00B4), VM 1, Type 1 (PS3.3 C.8.8.8)."""

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
        ContextGroupExtensionFlag: Literal["Y", "N", None] = ...,
        ContextIdentifier: CS_Value = ...,
        ContextUID: UI_Value = ...,
        MappingResourceUID: UI_Value = ...,
        EquivalentCodeSequence: Items[EquivalentCodeSequenceItem] = ...,
        MappingResourceName: LO_Value = ...,
        SegmentedPropertyTypeModifierCodeSequence: Items[CodeSequenceMacro] = ...,
    ) -> None: ...
    SegmentedPropertyTypeModifierCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Segmented Property Type Modifier Code Sequence (0062,0011), VM 1, Type 3 (PS3.3 C.8.8.8)."""

class RTROIIdentificationCodeSequenceItems(Sequence[RTROIIdentificationCodeSequenceItem]):
    def add(
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
        ContextGroupExtensionFlag: Literal["Y", "N", None] = ...,
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
    """Observation Number (3006,0082), VM 1, Type 1 (PS3.3 C.8.8.8)."""
    ReferencedROINumber: IS
    """Referenced ROI Number (3006,0084), VM 1, Type 1 (PS3.3 C.8.8.8)."""
    ROIObservationDateTime: DT_
    """ROI Observation DateTime (3006,002E), VM 1, Type 3 (PS3.3 C.8.8.8)."""
    ROIObservationContextCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """ROI Observation Context Code Sequence (3006,004F), VM 1, Type 3 (PS3.3 C.8.8.8)."""
    RTRelatedROISequence: SQ[RTRelatedROISequenceItems, RTRelatedROISequenceItem]
    """RT Related ROI Sequence (3006,0030), VM 1, Type 3 (PS3.3 C.8.8.8)."""
    SegmentedPropertyCategoryCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Segmented Property Category Code Sequence (0062,0003), VM 1, Type 3 (PS3.3 C.8.8.8)."""
    RTROIIdentificationCodeSequence: SQ[RTROIIdentificationCodeSequenceItems, RTROIIdentificationCodeSequenceItem]
    """RT ROI Identification Code Sequence (3006,0086), VM 1, Type 3 (PS3.3 C.8.8.8)."""
    TherapeuticRoleCategoryCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Therapeutic Role Category Code Sequence (3010,0064), VM 1, Type 3 (PS3.3 C.8.8.8)."""
    TherapeuticRoleTypeCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Therapeutic Role Type Code Sequence (3010,0065), VM 1, Type 3 (PS3.3 C.8.8.8)."""
    RelatedRTROIObservationsSequence: SQ[RelatedRTROIObservationsSequenceItems, RelatedRTROIObservationsSequenceItem]
    """Related RT ROI Observations Sequence (3006,00A0), VM 1, Type 3 (PS3.3 C.8.8.8)."""
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
        ]
    ]
    """RT ROI Interpreted Type (3006,00A4), VM 1, Type 2 (PS3.3 C.8.8.8)."""
    ROIInterpreter: PN_
    """ROI Interpreter (3006,00A6), VM 1, Type 2 (PS3.3 C.8.8.8)."""
    ROIInterpreterSequence: SQ[IdentifiedPersonOrDeviceMacros, IdentifiedPersonOrDeviceMacro]
    """ROI Interpreter Sequence (3006,004E), VM 1, Type 1C (PS3.3 C.8.8.8)."""
    MaterialID: SH_
    """Material ID (300A,00E1), VM 1, Type 3 (PS3.3 C.8.8.8)."""
    ROIPhysicalPropertiesSequence: SQ[ROIPhysicalPropertiesSequenceItems, ROIPhysicalPropertiesSequenceItem]
    """ROI Physical Properties Sequence (3006,00B0), VM 1, Type 3 (PS3.3 C.8.8.8)."""

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
