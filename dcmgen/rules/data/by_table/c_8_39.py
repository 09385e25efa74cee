# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""RT Dose Module (PS3.3 C.8.8.3, Table C.8-39)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.8-39",
    "RT Dose Module",
    "C.8.8.3",
    (
        Attribute(
            0x00280002,
            "1C",
            condition=Condition("parsed", required=("present", "7FE00010")),
            terms=(Terms("enumerated", ("1",)),),
        ),  # SamplesPerPixel
        Attribute(
            0x00280004,
            "1C",
            condition=Condition("parsed", required=("present", "7FE00010")),
            terms=(Terms("enumerated", ("MONOCHROME2",)),),
        ),  # PhotometricInterpretation
        Attribute(
            0x00280100,
            "1C",
            condition=Condition("parsed", required=("present", "7FE00010")),
            terms=(Terms("enumerated", ("16", "32")),),
        ),  # BitsAllocated
        Attribute(0x00280101, "1C", condition=Condition("parsed", required=("present", "7FE00010"))),  # BitsStored
        Attribute(0x00280102, "1C", condition=Condition("parsed", required=("present", "7FE00010"))),  # HighBit
        Attribute(
            0x00280103,
            "1C",
            condition=Condition("parsed", required=("present", "7FE00010")),
            terms=(
                Terms("enumerated", ("1",), condition=("in", "./30040004", ("ERROR",))),
                Terms("enumerated", ("0",), condition=("not", ("in", "./30040004", ("ERROR",)))),
            ),
        ),  # PixelRepresentation
        Attribute(0x00080023, "3"),  # ContentDate
        Attribute(0x00080033, "3"),  # ContentTime
        Attribute(0x30040002, "1", terms=(Terms("enumerated", ("GY", "RELATIVE", "CODED")),)),  # DoseUnits
        # DoseUnitCodeSequence
        Attribute(
            0x30040020,
            "1C",
            condition=Condition("parsed", required=("in", "./30040002", ("CODED",)), otherwise="allowed"),
            items=(1, 1),
            rows=(Include("8.8-1", cid=("Baseline", "10071")),),
        ),
        Attribute(0x30040004, "1", terms=(Terms("defined", ("PHYSICAL", "EFFECTIVE", "ERROR", "CODED")),)),  # DoseType
        # RTDoseInterpretedTypeCodeSequence
        Attribute(
            0x30040021,
            "1C",
            condition=Condition("parsed", required=("in", "./30040004", ("CODED",)), otherwise="allowed"),
            items=(1, 1),
            rows=(
                Include("8.8-1"),
                # RTDoseInterpretedTypeCodeModifierSequence
                Attribute(0x30040022, "3", rows=(Include("8.8-1"),)),
            ),
        ),
        Attribute(0x30040023, "3"),  # DoseRadiobiologicalInterpretationSequence
        # RTDoseIntentCodeSequence
        Attribute(0x30040024, "3", rows=(Include("8.8-1"),)),
        Attribute(
            0x30040005, "1C", condition=Condition("unparsed"), terms=(Terms("defined", ("NONE", "RIGID", "NON_RIGID")),)
        ),  # SpatialTransformOfDose
        # ReferencedSpatialRegistrationSequence
        Attribute(
            0x00700404,
            "2C",
            condition=Condition("parsed", required=("in", "./30040005", ("RIGID", "NON_RIGID"))),
            items=(0, None),
            rows=(Include("10-11"),),
        ),
        Attribute(0x00200013, "3"),  # InstanceNumber
        Attribute(0x30100038, "3"),  # EntityLongLabel
        Attribute(0x30040006, "3"),  # DoseComment
        Attribute(0x30040008, "3"),  # NormalizationPoint
        Attribute(
            0x3004000A,
            "1",
            terms=(
                Terms(
                    "defined",
                    (
                        "PLAN",
                        "MULTI_PLAN",
                        "FRACTION",
                        "BEAM",
                        "BRACHY",
                        "FRACTION_SESSION",
                        "BEAM_SESSION",
                        "BRACHY_SESSION",
                        "CONTROL_POINT",
                        "RECORD",
                        "PLAN_OVERVIEW",
                    ),
                ),
            ),
        ),  # DoseSummationType
        # ReferencedRTPlanSequence
        Attribute(
            0x300C0002,
            "1C",
            condition=Condition(
                "parsed",
                required=(
                    "in",
                    "./3004000A",
                    (
                        "PLAN",
                        "MULTI_PLAN",
                        "FRACTION",
                        "BEAM",
                        "BRACHY",
                        "FRACTION_SESSION",
                        "BEAM_SESSION",
                        "BRACHY_SESSION",
                        "CONTROL_POINT",
                    ),
                ),
                allowed=("in", "./3004000A", ("PLAN_OVERVIEW",)),
            ),
            rows=(
                Include("10-11"),
                Attribute(
                    0x300C0118, "1C", condition=Condition("parsed", required=("present", "300C0116"))
                ),  # ReferencedPlanOverviewIndex
                # ReferencedFractionGroupSequence
                Attribute(
                    0x300C0020,
                    "1C",
                    condition=Condition(
                        "parsed",
                        required=(
                            "in",
                            "3004000A",
                            (
                                "FRACTION",
                                "BEAM",
                                "BRACHY",
                                "FRACTION_SESSION",
                                "BEAM_SESSION",
                                "BRACHY_SESSION",
                                "CONTROL_POINT",
                            ),
                        ),
                    ),
                    items=(1, 1),
                    rows=(
                        Attribute(0x300C0022, "1"),  # ReferencedFractionGroupNumber
                        # ReferencedBeamSequence
                        Attribute(
                            0x300C0004,
                            "1C",
                            condition=Condition(
                                "parsed", required=("in", "3004000A", ("BEAM", "BEAM_SESSION", "CONTROL_POINT"))
                            ),
                            items=(1, None),
                            rows=(
                                Attribute(0x300C0006, "1"),  # ReferencedBeamNumber
                                # ReferencedControlPointSequence
                                Attribute(
                                    0x300C00F2,
                                    "1C",
                                    condition=Condition("parsed", required=("in", "3004000A", ("CONTROL_POINT",))),
                                    items=(1, 1),
                                    rows=(
                                        Attribute(0x300C00F4, "1"),  # ReferencedStartControlPointIndex
                                        Attribute(0x300C00F6, "1"),  # ReferencedStopControlPointIndex
                                    ),
                                ),
                            ),
                        ),
                        # ReferencedBrachyApplicationSetupSequence
                        Attribute(
                            0x300C000A,
                            "1C",
                            condition=Condition("parsed", required=("in", "3004000A", ("BRACHY", "BRACHY_SESSION"))),
                            items=(1, None),
                            rows=(
                                Attribute(0x300C000C, "1"),  # ReferencedBrachyApplicationSetupNumber
                            ),
                        ),
                    ),
                ),
            ),
        ),
        # ReferencedTreatmentRecordSequence
        Attribute(
            0x30080030,
            "1C",
            condition=Condition("parsed", required=("in", "./3004000A", ("RECORD",))),
            items=(1, None),
            rows=(
                Include("10-11"),
                # ReferencedBeamSequence
                Attribute(
                    0x300C0004,
                    "1C",
                    condition=Condition("undecidable"),
                    items=(1, None),
                    rows=(
                        Attribute(0x300C0006, "1"),  # ReferencedBeamNumber
                    ),
                ),
            ),
        ),
        Attribute(
            0x3004000C,
            "1C",
            condition=Condition(
                "parsed", required=("and", ("present", "/00280008"), ("in", "00280009", ("3004000C",)))
            ),
        ),  # GridFrameOffsetVector
        Attribute(0x3004000E, "1C", condition=Condition("parsed", required=("present", "7FE00010"))),  # DoseGridScaling
        Attribute(
            0x30040014, "3", terms=(Terms("enumerated", ("IMAGE", "ROI_OVERRIDE", "WATER")),)
        ),  # TissueHeterogeneityCorrection
        Attribute(
            0x30040084, "3", terms=(Terms("defined", ("DOSE_TO_WATER", "DOSE_TO_MEDIUM")),)
        ),  # DoseDepositionCalculationMedium
        # DoseCalculationModelSequence
        Attribute(0x30040080, "3", items=(0, None), rows=(Include("C.36.2.5.1-1"),)),
        # RecommendedIsodoseLevelSequence
        Attribute(
            0x30040016,
            "3",
            items=(0, None),
            rows=(
                Attribute(0x30040012, "1"),  # DoseValue
                Attribute(0x0062000D, "1"),  # RecommendedDisplayCIELabValue
            ),
        ),
        # DerivationCodeSequence
        Attribute(
            0x00089215,
            "1C",
            condition=Condition("unparsed"),
            items=(0, None),
            rows=(Include("8.8-1", cid=("Defined", "7220")),),
        ),
        # ReferencedInstanceSequence
        Attribute(
            0x0008114A,
            "3",
            items=(0, None),
            rows=(
                Include("10-11"),
                # PurposeOfReferenceCodeSequence
                Attribute(0x0040A170, "1", items=(0, 1), rows=(Include("8.8-1", cid=("Defined", "7221")),)),
            ),
        ),
        # PlanOverviewSequence
        Attribute(
            0x300C0116,
            "1C",
            condition=Condition(
                "parsed",
                required=("in", "./3004000A", ("PLAN_OVERVIEW",)),
                allowed=("in", "./3004000A", ("PLAN", "MULTI_PLAN", "RECORD")),
            ),
            rows=(
                Attribute(0x300C0117, "1"),  # PlanOverviewIndex
                Attribute(0x300A0002, "2"),  # RTPlanLabel
                Attribute(
                    0x300C0119,
                    "1C",
                    condition=Condition("parsed", required=("in", "3004000A", ("PLAN_OVERVIEW", "PLAN", "MULTI_PLAN"))),
                ),  # NumberOfFractionsIncluded
                Attribute(
                    0x30080022, "1C", condition=Condition("parsed", required=("in", "3004000A", ("RECORD",)))
                ),  # CurrentFractionNumber
                Attribute(0x30100077, "2"),  # TreatmentSite
                # TreatmentSiteCodeSequence
                Attribute(
                    0x30100078,
                    "2",
                    items=(0, None),
                    rows=(
                        Include("8.8-1", cid=("Baseline", "")),
                        # TreatmentSiteModifierCodeSequence
                        Attribute(0x30100089, "3", items=(0, 1), rows=(Include("8.8-1", cid=("Baseline", "")),)),
                    ),
                ),
                # PrescriptionOverviewSequence
                Attribute(
                    0x300C0114,
                    "2",
                    items=(0, None),
                    rows=(
                        Attribute(
                            0x30100038,
                            "1C",
                            condition=Condition("parsed", required=("count >", "300C0114", 1), otherwise="allowed"),
                        ),  # EntityLongLabel
                        Attribute(0x300C0115, "1"),  # TotalPrescriptionDose
                        Attribute(0x30060084, "3"),  # ReferencedROINumber
                    ),
                ),
                # ReferencedStructureSetSequence
                Attribute(
                    0x300C0060,
                    "1C",
                    condition=Condition("parsed", required=("absent", "./00081140")),
                    items=(1, 1),
                    rows=(Include("10-11"),),
                ),
                # ReferencedImageSequence
                Attribute(
                    0x00081140,
                    "1C",
                    condition=Condition("parsed", required=("absent", "./300C0060")),
                    items=(1, None),
                    rows=(Include("10-11"),),
                ),
            ),
        ),
    ),
)
