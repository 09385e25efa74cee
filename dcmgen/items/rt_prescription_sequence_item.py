# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Referenced Dosimetric Objectives Sequence (3010,0071)."""

from __future__ import annotations

from dcmgen.items.entity_labeling_macro import EntityLabelingMacro
from dcmgen.items.radiation_fraction_pattern_macro import RadiationFractionPatternMacro
from dcmgen.model.fields import CS, CS_, FD, IS, LO, SQ, ST_, UI, US, US_, UT_, CSTn, USn
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.code_sequence_macro import CodeSequenceMacro
    from dcmgen.items.conceptual_volume_segmentation_reference_and_combination_macro import (
        ConceptualVolumeSegmentationReferenceAndCombinationMacro,
    )
    from dcmgen.items.content_item_macro import ContentItemMacro
    from dcmgen.items.patient_orientation_and_equipment_relationship_macro import (
        PatientOrientationAndEquipmentRelationshipMacro,
    )
    from dcmgen.items.related_information_entities_macro import RelatedInformationEntitiesMacro
    from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro


class ReferencedDosimetricObjectivesSequenceItem(Item):
    """Item of Referenced Dosimetric Objectives Sequence (3010,0071) (PS3.3 C.36.6).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.6.html
    """

    __slots__ = ()

    ReferencedDosimetricObjectiveUID: UI = UI(0x3010_006F)
    """Referenced Dosimetric Objective UID (3010,006F), VM 1, Type 1 (PS3.3 C.36.6)."""
    DosimetricObjectiveWeight: FD = FD(0x3010_0074)
    """Dosimetric Objective Weight (3010,0074), VM 1, Type 1C (PS3.3 C.36.6)."""


class ReferencedRTTreatmentPhaseSequenceItem(Item):
    """Item of Referenced RT Treatment Phase Sequence (3010,0049) (PS3.3 C.36.6).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.6.html
    """

    __slots__ = ()

    ReferencedRTTreatmentPhaseIndex: US = US(0x3010_0040)
    """Referenced RT Treatment Phase Index (3010,0040), VM 1, Type 1 (PS3.3 C.36.6)."""


class FractionBasedRelationshipSequenceItem(Item):
    """Item of Fraction-Based Relationship Sequence (3010,0082) (PS3.3 C.36.6).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.6.html
    """

    __slots__ = ()

    ReferencedRTPrescriptionIndex: US = US(0x3010_0041)
    """Referenced RT Prescription Index (3010,0041), VM 1, Type 1 (PS3.3 C.36.6)."""
    FractionBasedRelationshipIntervalAnchor: CS[Literal["START", "END"]] = CS(0x3010_0083)
    """Fraction-Based Relationship Interval Anchor (3010,0083), VM 1, Type 1 (PS3.3 C.36.6)."""
    NumberOfIntervalFractions: IS = IS(0x3010_007C)
    """Number of Interval Fractions (3010,007C), VM 1, Type 1 (PS3.3 C.36.6)."""


class RTPrescriptionSequenceItem(RadiationFractionPatternMacro, Item):
    """Item of RT Prescription Sequence (3010,006B) (PS3.3 C.36.6).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.6.html
    """

    __slots__ = ()

    RTPrescriptionLabel: LO = LO(0x3010_0054)
    """RT Prescription Label (3010,0054), VM 1, Type 1 (PS3.3 C.36.6)."""
    RTPrescriptionIndex: US = US(0x3010_003C)
    """RT Prescription Index (3010,003C), VM 1, Type 1 (PS3.3 C.36.6)."""
    ReferencedRTPhysicianIntentIndex: US = US(0x3010_005E)
    """Referenced RT Physician Intent Index (3010,005E), VM 1, Type 1C (PS3.3 C.36.6)."""
    ReferencedParentRTPrescriptionIndex: US = US(0x3010_0042)
    """Referenced Parent RT Prescription Index (3010,0042), VM 1, Type 1C (PS3.3 C.36.6)."""
    ReferencedDosimetricObjectivesSequence: SQ[ReferencedDosimetricObjectivesSequenceItem] = SQ(
        0x3010_0071, "ReferencedDosimetricObjectivesSequenceItem"
    )
    """Referenced Dosimetric Objectives Sequence (3010,0071), VM 1, Type 2 (PS3.3 C.36.6)."""
    RTAnatomicPrescriptionSequence: SQ[RTAnatomicPrescriptionSequenceItem] = SQ(
        0x3010_0060, "RTAnatomicPrescriptionSequenceItem"
    )
    """RT Anatomic Prescription Sequence (3010,0060), VM 1, Type 1 (PS3.3 C.36.6)."""
    ReferencedRTTreatmentPhaseSequence: SQ[ReferencedRTTreatmentPhaseSequenceItem] = SQ(
        0x3010_0049, "ReferencedRTTreatmentPhaseSequenceItem"
    )
    """Referenced RT Treatment Phase Sequence (3010,0049), VM 1, Type 1C (PS3.3 C.36.6)."""
    FractionBasedRelationshipSequence: SQ[FractionBasedRelationshipSequenceItem] = SQ(
        0x3010_0082, "FractionBasedRelationshipSequenceItem"
    )
    """Fraction-Based Relationship Sequence (3010,0082), VM 1, Type 2 (PS3.3 C.36.6)."""
    PriorTreatmentDoseDescription: UT_ = UT_(0x3010_0061)
    """Prior Treatment Dose Description (3010,0061), VM 1, Type 2 (PS3.3 C.36.6)."""
    PriorTreatmentReferenceSequence: SQ[SOPInstanceReferenceMacro] = SQ(0x3010_0062, "SOPInstanceReferenceMacro")
    """Prior Treatment Reference Sequence (3010,0062), VM 1, Type 2 (PS3.3 C.36.6)."""
    PlanningInputInformationSequence: SQ[RelatedInformationEntitiesMacro] = SQ(
        0x3010_0076, "RelatedInformationEntitiesMacro"
    )
    """Planning Input Information Sequence (3010,0076), VM 1, Type 2 (PS3.3 C.36.6)."""
    PrescriptionNotes: UT_ = UT_(0x3010_007B)
    """Prescription Notes (3010,007B), VM 1, Type 3 (PS3.3 C.36.6)."""
    NumberOfFractions: US_ = US_(0x3010_007D)
    """Number of Fractions (3010,007D), VM 1, Type 3 (PS3.3 C.36.6)."""
    IntendedDeliveryDuration: US_ = US_(0x3010_007E)
    """Intended Delivery Duration (3010,007E), VM 1, Type 3 (PS3.3 C.36.6)."""
    FractionationNotes: UT_ = UT_(0x3010_007F)
    """Fractionation Notes (3010,007F), VM 1, Type 3 (PS3.3 C.36.6)."""
    DeliveryTimeStructureCodeSequence: SQ[CodeSequenceMacro] = SQ(0x3010_0088, "CodeSequenceMacro")
    """Delivery Time Structure Code Sequence (3010,0088), VM 1, Type 3 (PS3.3 C.36.6)."""
    TreatmentTechniqueNotes: UT_ = UT_(0x3010_007A)
    """Treatment Technique Notes (3010,007A), VM 1, Type 3 (PS3.3 C.36.6)."""
    RadiotherapyTreatmentType: CS_[Literal["TELETHERAPY", "BRACHYTHERAPY"]] = CS_(0x3010_0046)
    """Radiotherapy Treatment Type (3010,0046), VM 1, Type 3 (PS3.3 C.36.6)."""
    TeletherapyRadiationType: CSTn[Literal["PHOTON", "NEUTRON", "ELECTRON", "ION"]] = CSTn(0x3010_0047)
    """Teletherapy Radiation Type (3010,0047), VM 1-n, Type 3 (PS3.3 C.36.6)."""
    BrachytherapySourceType: CSTn[Literal["ISOTOPIC", "ELECTRONIC"]] = CSTn(0x3010_0048)
    """Brachytherapy Source Type (3010,0048), VM 1-n, Type 3 (PS3.3 C.36.6)."""
    RTTreatmentTechniqueCodeSequence: SQ[CodeSequenceMacro] = SQ(0x3010_0080, "CodeSequenceMacro")
    """RT Treatment Technique Code Sequence (3010,0080), VM 1, Type 3 (PS3.3 C.36.6)."""
    PatientTreatmentOrientationSequence: SQ[PatientOrientationAndEquipmentRelationshipMacro] = SQ(
        0x3010_0032, "PatientOrientationAndEquipmentRelationshipMacro"
    )
    """Patient Treatment Orientation Sequence (3010,0032), VM 1, Type 2 (PS3.3 C.36.6)."""
    PrescriptionNotesSequence: SQ[ContentItemMacro] = SQ(0x3010_0081, "ContentItemMacro")
    """Prescription Notes Sequence (3010,0081), VM 1, Type 3 (PS3.3 C.36.6)."""


class RTAnatomicPrescriptionSequenceItem(EntityLabelingMacro, Item):
    """Item of RT Anatomic Prescription Sequence (3010,0060) (PS3.3 C.36.6).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.6.html
    """

    __slots__ = ()

    TherapeuticRoleCategoryCodeSequence: SQ[CodeSequenceMacro] = SQ(0x3010_0064, "CodeSequenceMacro")
    """Therapeutic Role Category Code Sequence (3010,0064), VM 1, Type 1 (PS3.3 C.36.6)."""
    TherapeuticRoleTypeCodeSequence: SQ[CodeSequenceMacro] = SQ(0x3010_0065, "CodeSequenceMacro")
    """Therapeutic Role Type Code Sequence (3010,0065), VM 1, Type 1 (PS3.3 C.36.6)."""
    ConceptualVolumeOptimizationPrecedence: US_ = US_(0x3010_0066)
    """Conceptual Volume Optimization Precedence (3010,0066), VM 1, Type 2 (PS3.3 C.36.6)."""
    RecommendedDisplayCIELabValue: USn = USn(0x0062_000D)
    """Recommended Display CIELab Value (0062,000D), VM 3, Type 3 (PS3.3 C.36.6)."""
    ConceptualVolumeBlockingConstraint: CS_[Literal["NONE", "UPSTREAM", "DOWNSTREAM", "TOTAL"]] = CS_(0x3010_0068)
    """Conceptual Volume Blocking Constraint (3010,0068), VM 1, Type 2 (PS3.3 C.36.6)."""
    ConceptualVolumeCategoryCodeSequence: SQ[CodeSequenceMacro] = SQ(0x3010_0067, "CodeSequenceMacro")
    """Conceptual Volume Category Code Sequence (3010,0067), VM 1, Type 2 (PS3.3 C.36.6)."""
    ConceptualVolumeTypeCodeSequence: SQ[CodeSequenceMacro] = SQ(0x3010_0069, "CodeSequenceMacro")
    """Conceptual Volume Type Code Sequence (3010,0069), VM 1, Type 1C (PS3.3 C.36.6)."""
    ConceptualVolumeTypeModifierCodeSequence: SQ[CodeSequenceMacro] = SQ(0x3010_006A, "CodeSequenceMacro")
    """Conceptual Volume Type Modifier Code Sequence (3010,006A), VM 1, Type 3 (PS3.3 C.36.6)."""
    ConceptualVolumeSequence: SQ[ConceptualVolumeSegmentationReferenceAndCombinationMacro] = SQ(
        0x3010_0025, "ConceptualVolumeSegmentationReferenceAndCombinationMacro"
    )
    """Conceptual Volume Sequence (3010,0025), VM 1, Type 1 (PS3.3 C.36.6)."""
    ConceptualVolumeDescription: ST_ = ST_(0x3010_0017)
    """Conceptual Volume Description (3010,0017), VM 1, Type 2 (PS3.3 C.36.6)."""
