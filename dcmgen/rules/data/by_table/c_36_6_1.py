# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""RT Enhanced Prescription Module (PS3.3 C.36.6, Table C.36.6-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.36.6-1",
    "RT Enhanced Prescription Module",
    "C.36.6",
    (  # RTPrescriptionSequence
        Attribute(
            0x3010006B,
            "1",
            items=(1, None),
            rows=(
                Attribute(0x30100054, "1"),  # RTPrescriptionLabel
                Attribute(0x3010003C, "1"),  # RTPrescriptionIndex
                Attribute(
                    0x3010005E, "1C", condition=Condition("parsed", required=("absent", "./30100042"))
                ),  # ReferencedRTPhysicianIntentIndex
                Attribute(
                    0x30100042, "1C", condition=Condition("parsed", required=("absent", "./3010005E"))
                ),  # ReferencedParentRTPrescriptionIndex
                # ReferencedDosimetricObjectivesSequence
                Attribute(
                    0x30100071,
                    "2",
                    items=(0, None),
                    rows=(
                        Attribute(0x3010006F, "1"),  # ReferencedDosimetricObjectiveUID
                        Attribute(
                            0x30100074,
                            "1C",
                            condition=Condition(
                                "parsed",
                                required=(
                                    "linked",
                                    "/3010006C",
                                    "3010006E",
                                    "./3010006F",
                                    ("in", "./30100073", ("NO",)),
                                ),
                            ),
                        ),  # DosimetricObjectiveWeight
                    ),
                ),
                # RTAnatomicPrescriptionSequence
                Attribute(
                    0x30100060,
                    "1",
                    items=(1, None),
                    rows=(
                        Include("10.31-1"),
                        # TherapeuticRoleCategoryCodeSequence
                        Attribute(
                            0x30100064, "1", items=(1, 1), rows=(Include("8.8-1", cid=("Defined", "9503", "inferred")),)
                        ),
                        # TherapeuticRoleTypeCodeSequence
                        Attribute(0x30100065, "1", items=(1, 1), rows=(Include("8.8-1"),)),
                        Attribute(0x30100066, "2"),  # ConceptualVolumeOptimizationPrecedence
                        Attribute(0x0062000D, "3"),  # RecommendedDisplayCIELabValue
                        Attribute(
                            0x30100068, "2", terms=(Terms("enumerated", ("NONE", "UPSTREAM", "DOWNSTREAM", "TOTAL")),)
                        ),  # ConceptualVolumeBlockingConstraint
                        # ConceptualVolumeCategoryCodeSequence
                        Attribute(
                            0x30100067, "2", items=(0, 1), rows=(Include("8.8-1", cid=("Defined", "9501", "inferred")),)
                        ),
                        # ConceptualVolumeTypeCodeSequence
                        Attribute(
                            0x30100069,
                            "1C",
                            condition=Condition("parsed", required=("count ==", "./30100067", 1)),
                            items=(1, 1),
                            rows=(Include("8.8-1"),),
                        ),
                        # ConceptualVolumeTypeModifierCodeSequence
                        Attribute(0x3010006A, "3", items=(0, 1), rows=(Include("8.8-1", cid=("Defined", "")),)),
                        # ConceptualVolumeSequence
                        Attribute(0x30100025, "1", items=(1, 1), rows=(Include("10.34-1"),)),
                        Attribute(0x30100017, "2"),  # ConceptualVolumeDescription
                    ),
                ),
                # ReferencedRTTreatmentPhaseSequence
                Attribute(
                    0x30100049,
                    "1C",
                    condition=Condition("parsed", required=("in", "/30100045", ("YES",))),
                    items=(1, None),
                    rows=(
                        Attribute(0x30100040, "1"),  # ReferencedRTTreatmentPhaseIndex
                    ),
                ),
                # FractionBasedRelationshipSequence
                Attribute(
                    0x30100082,
                    "2",
                    items=(0, 1),
                    rows=(
                        Attribute(0x30100041, "1"),  # ReferencedRTPrescriptionIndex
                        Attribute(
                            0x30100083, "1", terms=(Terms("enumerated", ("START", "END")),)
                        ),  # FractionBasedRelationshipIntervalAnchor
                        Attribute(0x3010007C, "1"),  # NumberOfIntervalFractions
                    ),
                ),
                Attribute(0x30100061, "2"),  # PriorTreatmentDoseDescription
                # PriorTreatmentReferenceSequence
                Attribute(0x30100062, "2", items=(0, None), rows=(Include("10-11"),)),
                # PlanningInputInformationSequence
                Attribute(
                    0x30100076, "2", items=(0, None), rows=(Include("10.37-1", cid=("Defined", "9510", "inferred")),)
                ),
                Attribute(0x3010007B, "3"),  # PrescriptionNotes
                Attribute(0x3010007D, "3"),  # NumberOfFractions
                Attribute(0x3010007E, "3"),  # IntendedDeliveryDuration
                Attribute(0x3010007F, "3"),  # FractionationNotes
                # DeliveryTimeStructureCodeSequence
                Attribute(
                    0x30100088, "3", items=(0, 1), rows=(Include("8.8-1", cid=("Baseline", "9533", "inferred")),)
                ),
                Include("C.36.2.1.1-1"),
                Attribute(0x3010007A, "3"),  # TreatmentTechniqueNotes
                Attribute(
                    0x30100046, "3", terms=(Terms("enumerated", ("TELETHERAPY", "BRACHYTHERAPY")),)
                ),  # RadiotherapyTreatmentType
                Attribute(
                    0x30100047, "3", terms=(Terms("defined", ("PHOTON", "NEUTRON", "ELECTRON", "ION")),)
                ),  # TeletherapyRadiationType
                Attribute(
                    0x30100048, "3", terms=(Terms("defined", ("ISOTOPIC", "ELECTRONIC")),)
                ),  # BrachytherapySourceType
                # RTTreatmentTechniqueCodeSequence
                Attribute(
                    0x30100080, "3", items=(0, None), rows=(Include("8.8-1", cid=("Defined", "9524", "inferred")),)
                ),
                # PatientTreatmentOrientationSequence
                Attribute(0x30100032, "2", items=(0, 1), rows=(Include("10-15a"),)),
                # PrescriptionNotesSequence
                Attribute(0x30100081, "3", items=(0, None), rows=(Include("10-2", cid=("Defined", "")),)),
            ),
        ),
        # DosimetricObjectiveSequence
        Attribute(
            0x3010006C,
            "1C",
            condition=Condition("parsed", required=("nonempty", "/3010006B>30100071")),
            items=(1, None),
            rows=(
                Include("C.36.2.1.4-1"),
                Attribute(0x3010000B, "1C", condition=Condition("undecidable")),  # ReferencedConceptualVolumeUID
                Attribute(
                    0x30100063, "1", terms=(Terms("enumerated", ("CURRENT", "LIFETIME")),)
                ),  # DosimetricObjectiveEvaluationScope
            ),
        ),
    ),
)
