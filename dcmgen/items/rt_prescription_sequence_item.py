# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Referenced Dosimetric Objectives Sequence (3010,0071)."""

from __future__ import annotations

from dcmgen.model.fields import CS, CS_, FD, IS, LO, SQ, ST_, UI, US, US_, UT_, CSTn, USn
from dcmgen.model.iod import Item
from dcmgen.model.parts import EntityLabelingMacro, RadiationFractionPatternMacro


class ReferencedDosimetricObjectivesSequenceItem(Item):
    """Item of Referenced Dosimetric Objectives Sequence (3010,0071) (PS3.3 C.36.6).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.6.html
    """

    __slots__ = ()

    ReferencedDosimetricObjectiveUID = UI(0x3010_006F)
    DosimetricObjectiveWeight = FD(0x3010_0074)


class ReferencedRTTreatmentPhaseSequenceItem(Item):
    """Item of Referenced RT Treatment Phase Sequence (3010,0049) (PS3.3 C.36.6).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.6.html
    """

    __slots__ = ()

    ReferencedRTTreatmentPhaseIndex = US(0x3010_0040)


class FractionBasedRelationshipSequenceItem(Item):
    """Item of Fraction-Based Relationship Sequence (3010,0082) (PS3.3 C.36.6).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.6.html
    """

    __slots__ = ()

    ReferencedRTPrescriptionIndex = US(0x3010_0041)
    FractionBasedRelationshipIntervalAnchor = CS(0x3010_0083)
    NumberOfIntervalFractions = IS(0x3010_007C)


class RTPrescriptionSequenceItem(RadiationFractionPatternMacro, Item):
    """Item of RT Prescription Sequence (3010,006B) (PS3.3 C.36.6).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.6.html
    """

    __slots__ = ()

    RTPrescriptionLabel = LO(0x3010_0054)
    RTPrescriptionIndex = US(0x3010_003C)
    ReferencedRTPhysicianIntentIndex = US(0x3010_005E)
    ReferencedParentRTPrescriptionIndex = US(0x3010_0042)
    ReferencedDosimetricObjectivesSequence = SQ(0x3010_0071, "ReferencedDosimetricObjectivesSequenceItem")
    RTAnatomicPrescriptionSequence = SQ(0x3010_0060, "RTAnatomicPrescriptionSequenceItem")
    ReferencedRTTreatmentPhaseSequence = SQ(0x3010_0049, "ReferencedRTTreatmentPhaseSequenceItem")
    FractionBasedRelationshipSequence = SQ(0x3010_0082, "FractionBasedRelationshipSequenceItem")
    PriorTreatmentDoseDescription = UT_(0x3010_0061)
    PriorTreatmentReferenceSequence = SQ(0x3010_0062, "SOPInstanceReferenceMacro")
    PlanningInputInformationSequence = SQ(0x3010_0076, "RelatedInformationEntitiesMacro")
    PrescriptionNotes = UT_(0x3010_007B)
    NumberOfFractions = US_(0x3010_007D)
    IntendedDeliveryDuration = US_(0x3010_007E)
    FractionationNotes = UT_(0x3010_007F)
    DeliveryTimeStructureCodeSequence = SQ(0x3010_0088, "CodeSequenceMacro")
    TreatmentTechniqueNotes = UT_(0x3010_007A)
    RadiotherapyTreatmentType = CS_(0x3010_0046)
    TeletherapyRadiationType = CSTn(0x3010_0047)
    BrachytherapySourceType = CSTn(0x3010_0048)
    RTTreatmentTechniqueCodeSequence = SQ(0x3010_0080, "CodeSequenceMacro")
    PatientTreatmentOrientationSequence = SQ(0x3010_0032, "PatientOrientationAndEquipmentRelationshipMacro")
    PrescriptionNotesSequence = SQ(0x3010_0081, "ContentItemMacro")


class RTAnatomicPrescriptionSequenceItem(EntityLabelingMacro, Item):
    """Item of RT Anatomic Prescription Sequence (3010,0060) (PS3.3 C.36.6).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.6.html
    """

    __slots__ = ()

    TherapeuticRoleCategoryCodeSequence = SQ(0x3010_0064, "CodeSequenceMacro")
    TherapeuticRoleTypeCodeSequence = SQ(0x3010_0065, "CodeSequenceMacro")
    ConceptualVolumeOptimizationPrecedence = US_(0x3010_0066)
    RecommendedDisplayCIELabValue = USn(0x0062_000D)
    ConceptualVolumeBlockingConstraint = CS_(0x3010_0068)
    ConceptualVolumeCategoryCodeSequence = SQ(0x3010_0067, "CodeSequenceMacro")
    ConceptualVolumeTypeCodeSequence = SQ(0x3010_0069, "CodeSequenceMacro")
    ConceptualVolumeTypeModifierCodeSequence = SQ(0x3010_006A, "CodeSequenceMacro")
    ConceptualVolumeSequence = SQ(0x3010_0025, "ConceptualVolumeSegmentationReferenceAndCombinationMacro")
    ConceptualVolumeDescription = ST_(0x3010_0017)
