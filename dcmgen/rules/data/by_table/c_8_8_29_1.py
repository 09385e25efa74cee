# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""RT Beams Delivery Instruction Module (PS3.3 C.8.8.29, Table C.8.8.29-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.8.8.29-1",
    "RT Beams Delivery Instruction Module",
    "C.8.8.29",
    (  # ReferencedRTPlanSequence
        Attribute(0x300C0002, "1", items=(1, 1), rows=(Include("10-11"),)),
        # BeamTaskSequence
        Attribute(
            0x00741020,
            "1",
            items=(1, None),
            rows=(
                Attribute(
                    0x00741022, "1", terms=(Terms("enumerated", ("VERIFY", "TREAT", "VERIFY_AND_TREAT")),)
                ),  # BeamTaskType
                Attribute(
                    0x300A00CE, "1", terms=(Terms("enumerated", ("TREATMENT", "CONTINUATION")),)
                ),  # TreatmentDeliveryType
                Attribute(
                    0x300A00B3,
                    "1C",
                    condition=Condition("parsed", required=("in", "./300A00CE", ("CONTINUATION",))),
                    terms=(Terms("enumerated", ("MU", "MINUTE", "NP")),),
                ),  # PrimaryDosimeterUnit
                Attribute(
                    0x00740120, "1C", condition=Condition("parsed", required=("in", "./300A00CE", ("CONTINUATION",)))
                ),  # ContinuationStartMeterset
                Attribute(
                    0x00740121, "1C", condition=Condition("parsed", required=("in", "./300A00CE", ("CONTINUATION",)))
                ),  # ContinuationEndMeterset
                Attribute(0x30080022, "1"),  # CurrentFractionNumber
                Attribute(0x300A0705, "3"),  # ClinicalFractionNumber
                Attribute(0x300C0022, "1C", condition=Condition("undecidable")),  # ReferencedFractionGroupNumber
                Attribute(0x300C0006, "1"),  # ReferencedBeamNumber
                Attribute(0x00741324, "3"),  # BeamOrderIndex
                Attribute(0x00741025, "3", terms=(Terms("enumerated", ("YES", "NO")),)),  # AutosequenceFlag
                Attribute(0x300A0054, "3"),  # TableTopPositionAlignmentUID
                Attribute(0x00741026, "2"),  # TableTopVerticalAdjustedPosition
                Attribute(0x00741027, "2"),  # TableTopLongitudinalAdjustedPosition
                Attribute(0x00741028, "2"),  # TableTopLateralAdjustedPosition
                Attribute(0x0074102A, "2"),  # PatientSupportAdjustedAngle
                Attribute(0x0074102B, "2"),  # TableTopEccentricAdjustedAngle
                Attribute(0x0074102C, "2"),  # TableTopPitchAdjustedAngle
                Attribute(0x0074102D, "2"),  # TableTopRollAdjustedAngle
                Attribute(0x300A01D2, "2"),  # TableTopVerticalSetupDisplacement
                Attribute(0x300A01D4, "2"),  # TableTopLongitudinalSetupDisplacement
                Attribute(0x300A01D6, "2"),  # TableTopLateralSetupDisplacement
                Include("10-28"),
                # DeliveryVerificationImageSequence
                Attribute(
                    0x00741030,
                    "2C",
                    condition=Condition("parsed", required=("in", "./00741022", ("VERIFY", "VERIFY_AND_TREAT"))),
                    rows=(
                        Attribute(
                            0x00741032, "1", terms=(Terms("enumerated", ("BEFORE_BEAM", "DURING_BEAM", "AFTER_BEAM")),)
                        ),  # VerificationImageTiming
                        Attribute(
                            0x300C0008,
                            "1C",
                            condition=Condition("parsed", required=("in", "./00741032", ("DURING_BEAM",))),
                        ),  # StartCumulativeMetersetWeight
                        Attribute(
                            0x30020032,
                            "2C",
                            condition=Condition("parsed", required=("in", "./00741032", ("BEFORE_BEAM", "AFTER_BEAM"))),
                        ),  # MetersetExposure
                        Attribute(
                            0x300C0009,
                            "2C",
                            condition=Condition("parsed", required=("in", "./00741032", ("DURING_BEAM",))),
                        ),  # EndCumulativeMetersetWeight
                        Attribute(
                            0x00741034, "1", terms=(Terms("enumerated", ("SINGLE", "DOUBLE")),)
                        ),  # DoubleExposureFlag
                        Attribute(
                            0x00741036,
                            "1C",
                            condition=Condition("parsed", required=("in", "./00741034", ("DOUBLE",))),
                            terms=(Terms("defined", ("OPEN_FIRST", "OPEN_SECOND")),),
                        ),  # DoubleExposureOrdering
                        Attribute(
                            0x00741338, "2C", condition=Condition("parsed", required=("in", "./00741034", ("DOUBLE",)))
                        ),  # DoubleExposureMeterset
                        Attribute(
                            0x0074133A, "2C", condition=Condition("parsed", required=("in", "./00741034", ("DOUBLE",)))
                        ),  # DoubleExposureFieldDelta
                        Attribute(0x3002000D, "2"),  # XRayImageReceptorTranslation
                        # RelatedReferenceRTImageSequence
                        Attribute(0x00741040, "3", items=(0, None), rows=(Include("10-11"),)),
                    ),
                ),
            ),
        ),
        # ReferencedTreatmentRecordSequence
        Attribute(0x30080030, "3", rows=(Include("10-11"),)),
        # OmittedBeamTaskSequence
        Attribute(
            0x300C0111,
            "3",
            items=(0, None),
            rows=(
                Attribute(0x300C0006, "1"),  # ReferencedBeamNumber
                Attribute(0x300C0112, "1", terms=(Terms("defined", ("ALREADY_TREATED",)),)),  # ReasonForOmission
                Attribute(0x300C0113, "3"),  # ReasonForOmissionDescription
            ),
        ),
    ),
)
