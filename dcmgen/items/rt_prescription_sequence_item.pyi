# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Referenced Dosimetric Objectives Sequence (3010,0071)."""

from collections.abc import Iterable
from typing import Literal

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.conceptual_volume_segmentation_reference_and_combination_macro import (
    ConceptualVolumeSegmentationReferenceAndCombinationMacro,
    ConceptualVolumeSegmentationReferenceAndCombinationMacros,
)
from dcmgen.items.content_item_macro import ContentItemMacro, ContentItemMacros
from dcmgen.items.entity_labeling_macro import EntityLabelingMacro
from dcmgen.items.fraction_pattern_sequence_item import FractionPatternSequenceItem
from dcmgen.items.patient_orientation_and_equipment_relationship_macro import (
    PatientOrientationAndEquipmentRelationshipMacro,
    PatientOrientationAndEquipmentRelationshipMacros,
)
from dcmgen.items.radiation_fraction_pattern_macro import RadiationFractionPatternMacro
from dcmgen.items.related_information_entities_macro import (
    RelatedInformationEntitiesMacro,
    RelatedInformationEntitiesMacros,
)
from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro, SOPInstanceReferenceMacros
from dcmgen.model.fields import (
    CS,
    CS_,
    FD,
    IS,
    LO,
    SQ,
    ST_,
    UI,
    US,
    US_,
    UT_,
    AnyText,
    CSTn,
    FDValue,
    ISValue,
    Items,
    LO_Value,
    LOValue,
    SHValue,
    ST_Value,
    UIValue,
    US_Value,
    USn,
    USnValue,
    USValue,
    UT_Value,
)
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class ReferencedDosimetricObjectivesSequenceItem(Item):
    """Item of Referenced Dosimetric Objectives Sequence (3010,0071) (PS3.3 C.36.6).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.6.html
    """

    def __init__(
        self,
        /,
        *,
        ReferencedDosimetricObjectiveUID: UIValue = ...,
        DosimetricObjectiveWeight: FDValue = ...,
    ) -> None: ...
    ReferencedDosimetricObjectiveUID: UI
    """Referenced Dosimetric Objective UID (3010,006F), UI, VM 1, Type 1.

    PS3.3 C.36.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.6.html
    """
    DosimetricObjectiveWeight: FD
    """Dosimetric Objective Weight (3010,0074), FD, VM 1, Type 1C.

    Required if in the item of Dosimetric Objective Sequence in the dataset that Referenced Dosimetric Objective UID
    refers to, Absolute Dosimetric Objective Flag is NO. Not allowed otherwise.

    PS3.3 C.36.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.6.html
    """

class ReferencedDosimetricObjectivesSequenceItems(Sequence[ReferencedDosimetricObjectivesSequenceItem]):
    def add(
        self,
        /,
        *,
        ReferencedDosimetricObjectiveUID: UIValue = ...,
        DosimetricObjectiveWeight: FDValue = ...,
    ) -> ReferencedDosimetricObjectivesSequenceItem: ...

class ReferencedRTTreatmentPhaseSequenceItem(Item):
    """Item of Referenced RT Treatment Phase Sequence (3010,0049) (PS3.3 C.36.6).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.6.html
    """

    def __init__(
        self,
        /,
        *,
        ReferencedRTTreatmentPhaseIndex: USValue = ...,
    ) -> None: ...
    ReferencedRTTreatmentPhaseIndex: US
    """Referenced RT Treatment Phase Index (3010,0040), US, VM 1, Type 1.

    PS3.3 C.36.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.6.html
    """

class ReferencedRTTreatmentPhaseSequenceItems(Sequence[ReferencedRTTreatmentPhaseSequenceItem]):
    def add(
        self,
        /,
        *,
        ReferencedRTTreatmentPhaseIndex: USValue = ...,
    ) -> ReferencedRTTreatmentPhaseSequenceItem: ...

class FractionBasedRelationshipSequenceItem(Item):
    """Item of Fraction-Based Relationship Sequence (3010,0082) (PS3.3 C.36.6).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.6.html
    """

    def __init__(
        self,
        /,
        *,
        ReferencedRTPrescriptionIndex: USValue = ...,
        NumberOfIntervalFractions: ISValue = ...,
        FractionBasedRelationshipIntervalAnchor: Literal["START", "END"] = ...,
    ) -> None: ...
    ReferencedRTPrescriptionIndex: US
    """Referenced RT Prescription Index (3010,0041), US, VM 1, Type 1.

    PS3.3 C.36.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.6.html
    """
    FractionBasedRelationshipIntervalAnchor: CS[Literal["START", "END"]]
    """Fraction-Based Relationship Interval Anchor (3010,0083), CS, VM 1, Type 1.

    Enumerated Values: START, END.

    PS3.3 C.36.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.6.html
    """
    NumberOfIntervalFractions: IS
    """Number of Interval Fractions (3010,007C), IS, VM 1, Type 1.

    PS3.3 C.36.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.6.html
    """

class FractionBasedRelationshipSequenceItems(Sequence[FractionBasedRelationshipSequenceItem]):
    def add(
        self,
        /,
        *,
        ReferencedRTPrescriptionIndex: USValue = ...,
        NumberOfIntervalFractions: ISValue = ...,
        FractionBasedRelationshipIntervalAnchor: Literal["START", "END"] = ...,
    ) -> FractionBasedRelationshipSequenceItem: ...

class RTAnatomicPrescriptionSequenceItem(EntityLabelingMacro, Item):
    """Item of RT Anatomic Prescription Sequence (3010,0060) (PS3.3 C.36.6).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.6.html
    """

    def __init__(
        self,
        /,
        *,
        ConceptualVolumeSequence: Items[ConceptualVolumeSegmentationReferenceAndCombinationMacro] = ...,
        EntityLabel: SHValue = ...,
        TherapeuticRoleCategoryCodeSequence: Items[CodeSequenceMacro] = ...,
        TherapeuticRoleTypeCodeSequence: Items[CodeSequenceMacro] = ...,
        ConceptualVolumeTypeCodeSequence: Items[CodeSequenceMacro] = ...,
        ConceptualVolumeDescription: ST_Value = ...,
        ConceptualVolumeOptimizationPrecedence: US_Value = ...,
        ConceptualVolumeCategoryCodeSequence: Items[CodeSequenceMacro] = ...,
        ConceptualVolumeBlockingConstraint: Literal["NONE", "UPSTREAM", "DOWNSTREAM", "TOTAL", "", None] = ...,
        RecommendedDisplayCIELabValue: USnValue = ...,
        EntityName: LO_Value = ...,
        EntityDescription: ST_Value = ...,
        ConceptualVolumeTypeModifierCodeSequence: Items[CodeSequenceMacro] = ...,
    ) -> None: ...
    TherapeuticRoleCategoryCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Therapeutic Role Category Code Sequence (3010,0064), SQ, VM 1, Type 1.

    Codes: CID 9503 Radiotherapy Therapeutic Role Category (Defined, inferred).

    PS3.3 C.36.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.6.html
    """
    TherapeuticRoleTypeCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Therapeutic Role Type Code Sequence (3010,0065), SQ, VM 1, Type 1.

    PS3.3 C.36.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.6.html
    """
    ConceptualVolumeOptimizationPrecedence: US_
    """Conceptual Volume Optimization Precedence (3010,0066), US, VM 1, Type 2.

    PS3.3 C.36.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.6.html
    """
    RecommendedDisplayCIELabValue: USn
    """Recommended Display CIELab Value (0062,000D), US, VM 3, Type 3.

    PS3.3 C.36.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.6.html
    """
    ConceptualVolumeBlockingConstraint: CS_[Literal["NONE", "UPSTREAM", "DOWNSTREAM", "TOTAL", ""]]
    """Conceptual Volume Blocking Constraint (3010,0068), CS, VM 1, Type 2.

    Enumerated Values: NONE, UPSTREAM, DOWNSTREAM, TOTAL.

    PS3.3 C.36.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.6.html
    """
    ConceptualVolumeCategoryCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Conceptual Volume Category Code Sequence (3010,0067), SQ, VM 1, Type 2.

    Codes: CID 9501 Prescription Anatomy Category (Defined, inferred).

    PS3.3 C.36.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.6.html
    """
    ConceptualVolumeTypeCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Conceptual Volume Type Code Sequence (3010,0069), SQ, VM 1, Type 1C.

    Required if Conceptual Volume Category Code Sequence has exactly one item. Not allowed otherwise.

    PS3.3 C.36.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.6.html
    """
    ConceptualVolumeTypeModifierCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Conceptual Volume Type Modifier Code Sequence (3010,006A), SQ, VM 1, Type 3.

    PS3.3 C.36.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.6.html
    """
    ConceptualVolumeSequence: SQ[
        ConceptualVolumeSegmentationReferenceAndCombinationMacros,
        ConceptualVolumeSegmentationReferenceAndCombinationMacro,
    ]
    """Conceptual Volume Sequence (3010,0025), SQ, VM 1, Type 1.

    PS3.3 C.36.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.6.html
    """
    ConceptualVolumeDescription: ST_
    """Conceptual Volume Description (3010,0017), ST, VM 1, Type 2.

    PS3.3 C.36.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.6.html
    """

class RTAnatomicPrescriptionSequenceItems(Sequence[RTAnatomicPrescriptionSequenceItem]):
    def add(
        self,
        /,
        *,
        ConceptualVolumeSequence: Items[ConceptualVolumeSegmentationReferenceAndCombinationMacro] = ...,
        EntityLabel: SHValue = ...,
        TherapeuticRoleCategoryCodeSequence: Items[CodeSequenceMacro] = ...,
        TherapeuticRoleTypeCodeSequence: Items[CodeSequenceMacro] = ...,
        ConceptualVolumeTypeCodeSequence: Items[CodeSequenceMacro] = ...,
        ConceptualVolumeDescription: ST_Value = ...,
        ConceptualVolumeOptimizationPrecedence: US_Value = ...,
        ConceptualVolumeCategoryCodeSequence: Items[CodeSequenceMacro] = ...,
        ConceptualVolumeBlockingConstraint: Literal["NONE", "UPSTREAM", "DOWNSTREAM", "TOTAL", "", None] = ...,
        RecommendedDisplayCIELabValue: USnValue = ...,
        EntityName: LO_Value = ...,
        EntityDescription: ST_Value = ...,
        ConceptualVolumeTypeModifierCodeSequence: Items[CodeSequenceMacro] = ...,
    ) -> RTAnatomicPrescriptionSequenceItem: ...

class RTPrescriptionSequenceItem(RadiationFractionPatternMacro, Item):
    """Item of RT Prescription Sequence (3010,006B) (PS3.3 C.36.6).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.6.html
    """

    def __init__(
        self,
        /,
        *,
        RTPrescriptionIndex: USValue = ...,
        RTPrescriptionLabel: LOValue = ...,
        RTAnatomicPrescriptionSequence: Items[RTAnatomicPrescriptionSequenceItem] = ...,
        ReferencedParentRTPrescriptionIndex: USValue = ...,
        ReferencedRTTreatmentPhaseSequence: Items[ReferencedRTTreatmentPhaseSequenceItem] = ...,
        ReferencedRTPhysicianIntentIndex: USValue = ...,
        FractionPatternSequence: Items[FractionPatternSequenceItem] = ...,
        PatientTreatmentOrientationSequence: Items[PatientOrientationAndEquipmentRelationshipMacro] = ...,
        PriorTreatmentDoseDescription: UT_Value = ...,
        PriorTreatmentReferenceSequence: Items[SOPInstanceReferenceMacro] = ...,
        ReferencedDosimetricObjectivesSequence: Items[ReferencedDosimetricObjectivesSequenceItem] = ...,
        PlanningInputInformationSequence: Items[RelatedInformationEntitiesMacro] = ...,
        FractionBasedRelationshipSequence: Items[FractionBasedRelationshipSequenceItem] = ...,
        RadiotherapyTreatmentType: Literal["TELETHERAPY", "BRACHYTHERAPY", "", None] = ...,
        TeletherapyRadiationType: Iterable[Literal["PHOTON", "NEUTRON", "ELECTRON", "ION"] | AnyText]
        | Literal["PHOTON", "NEUTRON", "ELECTRON", "ION"]
        | AnyText
        | None = ...,
        BrachytherapySourceType: Iterable[Literal["ISOTOPIC", "ELECTRONIC"] | AnyText]
        | Literal["ISOTOPIC", "ELECTRONIC"]
        | AnyText
        | None = ...,
        TreatmentTechniqueNotes: UT_Value = ...,
        PrescriptionNotes: UT_Value = ...,
        NumberOfFractions: US_Value = ...,
        IntendedDeliveryDuration: US_Value = ...,
        FractionationNotes: UT_Value = ...,
        RTTreatmentTechniqueCodeSequence: Items[CodeSequenceMacro] = ...,
        PrescriptionNotesSequence: Items[ContentItemMacro] = ...,
        DeliveryTimeStructureCodeSequence: Items[CodeSequenceMacro] = ...,
    ) -> None: ...
    RTPrescriptionLabel: LO
    """RT Prescription Label (3010,0054), LO, VM 1, Type 1.

    PS3.3 C.36.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.6.html
    """
    RTPrescriptionIndex: US
    """RT Prescription Index (3010,003C), US, VM 1, Type 1.

    PS3.3 C.36.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.6.html
    """
    ReferencedRTPhysicianIntentIndex: US
    """Referenced RT Physician Intent Index (3010,005E), US, VM 1, Type 1C.

    Required if Referenced Parent RT Prescription Index is absent. Not allowed otherwise.

    PS3.3 C.36.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.6.html
    """
    ReferencedParentRTPrescriptionIndex: US
    """Referenced Parent RT Prescription Index (3010,0042), US, VM 1, Type 1C.

    Required if Referenced RT Physician Intent Index is absent. Not allowed otherwise.

    PS3.3 C.36.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.6.html
    """
    ReferencedDosimetricObjectivesSequence: SQ[
        ReferencedDosimetricObjectivesSequenceItems, ReferencedDosimetricObjectivesSequenceItem
    ]
    """Referenced Dosimetric Objectives Sequence (3010,0071), SQ, VM 1, Type 2.

    PS3.3 C.36.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.6.html
    """
    RTAnatomicPrescriptionSequence: SQ[RTAnatomicPrescriptionSequenceItems, RTAnatomicPrescriptionSequenceItem]
    """RT Anatomic Prescription Sequence (3010,0060), SQ, VM 1, Type 1.

    PS3.3 C.36.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.6.html
    """
    ReferencedRTTreatmentPhaseSequence: SQ[
        ReferencedRTTreatmentPhaseSequenceItems, ReferencedRTTreatmentPhaseSequenceItem
    ]
    """Referenced RT Treatment Phase Sequence (3010,0049), SQ, VM 1, Type 1C.

    Required if RT Treatment Phase Intent Presence Flag in the dataset is YES. Not allowed otherwise.

    PS3.3 C.36.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.6.html
    """
    FractionBasedRelationshipSequence: SQ[FractionBasedRelationshipSequenceItems, FractionBasedRelationshipSequenceItem]
    """Fraction-Based Relationship Sequence (3010,0082), SQ, VM 1, Type 2.

    PS3.3 C.36.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.6.html
    """
    PriorTreatmentDoseDescription: UT_
    """Prior Treatment Dose Description (3010,0061), UT, VM 1, Type 2.

    PS3.3 C.36.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.6.html
    """
    PriorTreatmentReferenceSequence: SQ[SOPInstanceReferenceMacros, SOPInstanceReferenceMacro]
    """Prior Treatment Reference Sequence (3010,0062), SQ, VM 1, Type 2.

    PS3.3 C.36.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.6.html
    """
    PlanningInputInformationSequence: SQ[RelatedInformationEntitiesMacros, RelatedInformationEntitiesMacro]
    """Planning Input Information Sequence (3010,0076), SQ, VM 1, Type 2.

    PS3.3 C.36.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.6.html
    """
    PrescriptionNotes: UT_
    """Prescription Notes (3010,007B), UT, VM 1, Type 3.

    PS3.3 C.36.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.6.html
    """
    NumberOfFractions: US_
    """Number of Fractions (3010,007D), US, VM 1, Type 3.

    PS3.3 C.36.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.6.html
    """
    IntendedDeliveryDuration: US_
    """Intended Delivery Duration (3010,007E), US, VM 1, Type 3.

    PS3.3 C.36.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.6.html
    """
    FractionationNotes: UT_
    """Fractionation Notes (3010,007F), UT, VM 1, Type 3.

    PS3.3 C.36.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.6.html
    """
    DeliveryTimeStructureCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Delivery Time Structure Code Sequence (3010,0088), SQ, VM 1, Type 3.

    Codes: CID 9533 Delivery Time Structure (Baseline, inferred).

    PS3.3 C.36.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.6.html
    """
    TreatmentTechniqueNotes: UT_
    """Treatment Technique Notes (3010,007A), UT, VM 1, Type 3.

    PS3.3 C.36.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.6.html
    """
    RadiotherapyTreatmentType: CS_[Literal["TELETHERAPY", "BRACHYTHERAPY", ""]]
    """Radiotherapy Treatment Type (3010,0046), CS, VM 1, Type 3.

    Enumerated Values: TELETHERAPY, BRACHYTHERAPY.

    PS3.3 C.36.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.6.html
    """
    TeletherapyRadiationType: CSTn[Literal["PHOTON", "NEUTRON", "ELECTRON", "ION"]]
    """Teletherapy Radiation Type (3010,0047), CS, VM 1-n, Type 3.

    Defined Terms: PHOTON, NEUTRON, ELECTRON, ION.

    PS3.3 C.36.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.6.html
    """
    BrachytherapySourceType: CSTn[Literal["ISOTOPIC", "ELECTRONIC"]]
    """Brachytherapy Source Type (3010,0048), CS, VM 1-n, Type 3.

    Defined Terms: ISOTOPIC, ELECTRONIC.

    PS3.3 C.36.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.6.html
    """
    RTTreatmentTechniqueCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """RT Treatment Technique Code Sequence (3010,0080), SQ, VM 1, Type 3.

    Codes: CID 9524 Radiotherapy Procedure Technique (Defined, inferred).

    PS3.3 C.36.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.6.html
    """
    PatientTreatmentOrientationSequence: SQ[
        PatientOrientationAndEquipmentRelationshipMacros, PatientOrientationAndEquipmentRelationshipMacro
    ]
    """Patient Treatment Orientation Sequence (3010,0032), SQ, VM 1, Type 2.

    PS3.3 C.36.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.6.html
    """
    PrescriptionNotesSequence: SQ[ContentItemMacros, ContentItemMacro]
    """Prescription Notes Sequence (3010,0081), SQ, VM 1, Type 3.

    PS3.3 C.36.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.6.html
    """

class RTPrescriptionSequenceItems(Sequence[RTPrescriptionSequenceItem]):
    def add(
        self,
        /,
        *,
        RTPrescriptionIndex: USValue = ...,
        RTPrescriptionLabel: LOValue = ...,
        RTAnatomicPrescriptionSequence: Items[RTAnatomicPrescriptionSequenceItem] = ...,
        ReferencedParentRTPrescriptionIndex: USValue = ...,
        ReferencedRTTreatmentPhaseSequence: Items[ReferencedRTTreatmentPhaseSequenceItem] = ...,
        ReferencedRTPhysicianIntentIndex: USValue = ...,
        FractionPatternSequence: Items[FractionPatternSequenceItem] = ...,
        PatientTreatmentOrientationSequence: Items[PatientOrientationAndEquipmentRelationshipMacro] = ...,
        PriorTreatmentDoseDescription: UT_Value = ...,
        PriorTreatmentReferenceSequence: Items[SOPInstanceReferenceMacro] = ...,
        ReferencedDosimetricObjectivesSequence: Items[ReferencedDosimetricObjectivesSequenceItem] = ...,
        PlanningInputInformationSequence: Items[RelatedInformationEntitiesMacro] = ...,
        FractionBasedRelationshipSequence: Items[FractionBasedRelationshipSequenceItem] = ...,
        RadiotherapyTreatmentType: Literal["TELETHERAPY", "BRACHYTHERAPY", "", None] = ...,
        TeletherapyRadiationType: Iterable[Literal["PHOTON", "NEUTRON", "ELECTRON", "ION"] | AnyText]
        | Literal["PHOTON", "NEUTRON", "ELECTRON", "ION"]
        | AnyText
        | None = ...,
        BrachytherapySourceType: Iterable[Literal["ISOTOPIC", "ELECTRONIC"] | AnyText]
        | Literal["ISOTOPIC", "ELECTRONIC"]
        | AnyText
        | None = ...,
        TreatmentTechniqueNotes: UT_Value = ...,
        PrescriptionNotes: UT_Value = ...,
        NumberOfFractions: US_Value = ...,
        IntendedDeliveryDuration: US_Value = ...,
        FractionationNotes: UT_Value = ...,
        RTTreatmentTechniqueCodeSequence: Items[CodeSequenceMacro] = ...,
        PrescriptionNotesSequence: Items[ContentItemMacro] = ...,
        DeliveryTimeStructureCodeSequence: Items[CodeSequenceMacro] = ...,
    ) -> RTPrescriptionSequenceItem: ...
