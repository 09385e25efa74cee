# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""RT General Machine Verification Module (PS3.3 C.31.1, Table C.31-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table, Terms

TABLE = Table(
    "C.31-1",
    "RT General Machine Verification Module",
    "C.31.1",
    (  # ReferencedRTPlanSequence
        Attribute(0x300C0002, "", items=(1, 1), rows=(Include("10-11"),)),
        Attribute(0x300C0022, ""),  # ReferencedFractionGroupNumber
        Attribute(0x00100020, ""),  # PatientID
        Include("10-18"),
        Attribute(
            0x3008002C, "", terms=(Terms("enumerated", ("VERIFIED", "VERIFIED_OVR", "NOT_VERIFIED")),)
        ),  # TreatmentVerificationStatus
        # FailedAttributesSequence
        Attribute(0x00741048, "", items=(0, None), rows=(Include("10-20"),)),
        # OverriddenAttributesSequence
        Attribute(
            0x0074104A,
            "",
            items=(0, None),
            rows=(
                Include("10-20"),
                Attribute(0x00081070, ""),  # OperatorsName
                # OperatorIdentificationSequence
                Attribute(0x00081072, "", items=(0, 1), rows=(Include("10-1"),)),
                Attribute(0x30080066, ""),  # OverrideReason
            ),
        ),
        # GeneralMachineVerificationSequence
        Attribute(
            0x00741042,
            "",
            items=(0, 1),
            rows=(
                Attribute(0x30080032, ""),  # SpecifiedPrimaryMeterset
                Attribute(0x30080033, ""),  # SpecifiedSecondaryMeterset
                Attribute(0x3008003A, ""),  # SpecifiedTreatmentTime
                # BeamLimitingDeviceLeafPairsSequence
                Attribute(
                    0x300800A0,
                    "",
                    items=(1, None),
                    rows=(
                        Attribute(
                            0x300A00B8, "", terms=(Terms("enumerated", ("X", "Y", "ASYMX", "ASYMY", "MLCX", "MLCY")),)
                        ),  # RTBeamLimitingDeviceType
                        Attribute(0x300A00BC, ""),  # NumberOfLeafJawPairs
                    ),
                ),
                # RecordedWedgeSequence
                Attribute(
                    0x300800B0,
                    "",
                    items=(0, None),
                    rows=(
                        Attribute(0x300A00D2, ""),  # WedgeNumber
                        Attribute(0x300A00D4, ""),  # WedgeID
                        Attribute(0x300A00D5, ""),  # WedgeAngle
                        Attribute(0x300A00D8, ""),  # WedgeOrientation
                        Attribute(0x300A00F9, ""),  # AccessoryCode
                    ),
                ),
                # RecordedCompensatorSequence
                Attribute(
                    0x300800C0,
                    "",
                    items=(0, None),
                    rows=(
                        Attribute(0x300A00E5, ""),  # CompensatorID
                        Attribute(0x300A00F9, ""),  # AccessoryCode
                        Attribute(0x300A00EF, ""),  # CompensatorTrayID
                        Attribute(0x300C00D0, ""),  # ReferencedCompensatorNumber
                    ),
                ),
                # RecordedBlockSequence
                Attribute(
                    0x300800D0,
                    "",
                    items=(0, None),
                    rows=(
                        Attribute(0x300A00F5, ""),  # BlockTrayID
                        Attribute(0x300A00F9, ""),  # AccessoryCode
                        Attribute(0x300C00E0, ""),  # ReferencedBlockNumber
                    ),
                ),
                Attribute(0x300A00B2, ""),  # TreatmentMachineName
                Attribute(0x300A00C2, ""),  # BeamName
                Attribute(
                    0x300A00C6, "", terms=(Terms("enumerated", ("PHOTON", "ELECTRON", "NEUTRON", "PROTON", "ION")),)
                ),  # RadiationType
                Attribute(0x300A00D0, ""),  # NumberOfWedges
                Attribute(0x300A00E0, ""),  # NumberOfCompensators
                Attribute(0x300A00ED, ""),  # NumberOfBoli
                Attribute(0x300A00F0, ""),  # NumberOfBlocks
                # ApplicatorSequence
                Attribute(
                    0x300A0107,
                    "",
                    items=(0, None),
                    rows=(
                        Attribute(0x300A00F9, ""),  # AccessoryCode
                        Attribute(0x300A0108, ""),  # ApplicatorID
                        Attribute(
                            0x300A0109,
                            "",
                            terms=(
                                Terms(
                                    "enumerated",
                                    (
                                        "ELECTRON_SQUARE",
                                        "ELECTRON_RECT",
                                        "ELECTRON_CIRC",
                                        "ELECTRON_SHORT",
                                        "ELECTRON_OPEN",
                                        "INTRAOPERATIVE",
                                        "STEREOTACTIC",
                                    ),
                                ),
                            ),
                        ),  # ApplicatorType
                    ),
                ),
                Attribute(0x300A0110, ""),  # NumberOfControlPoints
                # PatientSetupSequence
                Attribute(
                    0x300A0180,
                    "",
                    items=(0, None),
                    rows=(
                        Attribute(0x300A0182, ""),  # PatientSetupNumber
                        # FixationDeviceSequence
                        Attribute(
                            0x300A0190,
                            "",
                            items=(0, None),
                            rows=(
                                Attribute(0x300A00F9, ""),  # AccessoryCode
                                Attribute(
                                    0x300A0192,
                                    "",
                                    terms=(
                                        Terms(
                                            "enumerated",
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
                            ),
                        ),
                    ),
                ),
                Attribute(0x300C0006, ""),  # ReferencedBeamNumber
                # ReferencedBolusSequence
                Attribute(
                    0x300C00B0,
                    "",
                    items=(0, None),
                    rows=(
                        Attribute(0x30060084, ""),  # ReferencedROINumber
                        Attribute(0x300A00F9, ""),  # AccessoryCode
                    ),
                ),
            ),
        ),
    ),
)
