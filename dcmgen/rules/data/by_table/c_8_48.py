# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""RT Patient Setup Module (PS3.3 C.8.8.12, Table C.8-48)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.8-48",
    "RT Patient Setup Module",
    "C.8.8.12",
    (  # PatientSetupSequence
        Attribute(
            0x300A0180,
            "1",
            items=(1, None),
            rows=(
                Attribute(0x300A0182, "1"),  # PatientSetupNumber
                Attribute(0x300A0183, "3"),  # PatientSetupLabel
                Attribute(
                    0x00185100,
                    "1C",
                    condition=Condition("parsed", required=("absent", "./300A0184")),
                    terms=(
                        Terms(
                            "defined",
                            (
                                "HFP",
                                "HFS",
                                "HFDR",
                                "HFDL",
                                "FFDR",
                                "FFDL",
                                "FFP",
                                "FFS",
                                "LFP",
                                "LFS",
                                "RFP",
                                "RFS",
                                "AFDR",
                                "AFDL",
                                "PFDR",
                                "PFDL",
                                "SITTING",
                            ),
                        ),
                    ),
                ),  # PatientPosition
                Attribute(
                    0x300A0184, "1C", condition=Condition("parsed", required=("absent", "./00185100"))
                ),  # PatientAdditionalPosition
                # PatientTreatmentPreparationSequence
                Attribute(0x300A079F, "3", items=(0, 1), rows=(Include("C.36.2.3.4-1"),)),
                # ReferencedSetupImageSequence
                Attribute(
                    0x300A0401,
                    "3",
                    items=(0, None),
                    rows=(
                        Attribute(0x300A0402, "3"),  # SetupImageComment
                        Include("10-3"),
                    ),
                ),
                # FixationDeviceSequence
                Attribute(
                    0x300A0190,
                    "3",
                    items=(0, None),
                    rows=(
                        Attribute(
                            0x300A0192,
                            "1",
                            terms=(
                                Terms(
                                    "defined",
                                    (
                                        "BITEBLOCK",
                                        "HEADFRAME",
                                        "MASK",
                                        "MOLD",
                                        "CAST",
                                        "HEADREST",
                                        "BREAST_BOARD",
                                        "BODY_FRAME",
                                        "VACUUM_MOLD",
                                        "WHOLE_BODY_POD",
                                        "RECTAL_BALLOON",
                                    ),
                                ),
                            ),
                        ),  # FixationDeviceType
                        Attribute(0x300A0194, "2"),  # FixationDeviceLabel
                        Attribute(0x300A0196, "3"),  # FixationDeviceDescription
                        Attribute(0x300A0198, "3"),  # FixationDevicePosition
                        Attribute(0x300A0199, "3"),  # FixationDevicePitchAngle
                        Attribute(0x300A019A, "3"),  # FixationDeviceRollAngle
                        Attribute(0x300A00F9, "3"),  # AccessoryCode
                    ),
                ),
                # ShieldingDeviceSequence
                Attribute(
                    0x300A01A0,
                    "3",
                    items=(0, None),
                    rows=(
                        Attribute(
                            0x300A01A2, "1", terms=(Terms("defined", ("GUM", "EYE", "GONAD")),)
                        ),  # ShieldingDeviceType
                        Attribute(0x300A01A4, "2"),  # ShieldingDeviceLabel
                        Attribute(0x300A01A6, "3"),  # ShieldingDeviceDescription
                        Attribute(0x300A01A8, "3"),  # ShieldingDevicePosition
                        Attribute(0x300A00F9, "3"),  # AccessoryCode
                    ),
                ),
                Attribute(
                    0x300A01B0,
                    "3",
                    terms=(Terms("defined", ("ISOCENTRIC", "FIXED_SSD", "TBI", "BREAST_BRIDGE", "SKIN_APPOSITION")),),
                ),  # SetupTechnique
                Attribute(0x300A01B2, "3"),  # SetupTechniqueDescription
                # SetupDeviceSequence
                Attribute(
                    0x300A01B4,
                    "3",
                    items=(0, None),
                    rows=(
                        Attribute(
                            0x300A01B6,
                            "1",
                            terms=(
                                Terms(
                                    "defined",
                                    ("LASER_POINTER", "DISTANCE_METER", "TABLE_HEIGHT", "MECHANICAL_PTR", "ARC"),
                                ),
                            ),
                        ),  # SetupDeviceType
                        Attribute(0x300A01B8, "2"),  # SetupDeviceLabel
                        Attribute(0x300A01BA, "3"),  # SetupDeviceDescription
                        Attribute(0x300A01BC, "2"),  # SetupDeviceParameter
                        Attribute(0x300A01D0, "3"),  # SetupReferenceDescription
                        Attribute(0x300A00F9, "3"),  # AccessoryCode
                    ),
                ),
                Attribute(0x300A01D2, "3"),  # TableTopVerticalSetupDisplacement
                Attribute(0x300A01D4, "3"),  # TableTopLongitudinalSetupDisplacement
                Attribute(0x300A01D6, "3"),  # TableTopLateralSetupDisplacement
                # MotionSynchronizationSequence
                Attribute(
                    0x300A0410,
                    "3",
                    items=(0, None),
                    rows=(
                        Attribute(
                            0x00189170,
                            "1",
                            terms=(
                                Terms(
                                    "defined",
                                    (
                                        "NONE",
                                        "BREATH_HOLD",
                                        "REALTIME",
                                        "GATING",
                                        "TRACKING",
                                        "PHASE_ORDERING",
                                        "PHASE_RESCANNING",
                                        "RETROSPECTIVE",
                                        "CORRECTION",
                                        "UNKNOWN",
                                    ),
                                ),
                            ),
                        ),  # RespiratoryMotionCompensationTechnique
                        Attribute(
                            0x00189171,
                            "1",
                            terms=(
                                Terms(
                                    "defined",
                                    (
                                        "NONE",
                                        "BELT",
                                        "NASAL_PROBE",
                                        "CO2_SENSOR",
                                        "NAVIGATOR",
                                        "MR_PHASE",
                                        "ECG",
                                        "SPIROMETER",
                                        "EXTERNAL_MARKER",
                                        "INTERNAL_MARKER",
                                        "IMAGE",
                                        "UNKNOWN",
                                    ),
                                ),
                            ),
                        ),  # RespiratorySignalSource
                        Attribute(0x00189185, "3"),  # RespiratoryMotionCompensationTechniqueDescription
                        Attribute(0x00189186, "3"),  # RespiratorySignalSourceID
                    ),
                ),
            ),
        ),
    ),
)
