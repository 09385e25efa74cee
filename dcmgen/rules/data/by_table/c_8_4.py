# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""MR Image Module (PS3.3 C.8.3.1, Table C.8-4)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.8-4",
    "MR Image Module",
    "C.8.3.1",
    (
        Attribute(
            0x00080008,
            "1",
            terms=(
                Terms(
                    "defined",
                    (
                        "DENSITY MAP",
                        "DIFFUSION MAP",
                        "IMAGE ADDITION",
                        "MODULUS SUBTRACT",
                        "MPR",
                        "OTHER",
                        "PHASE MAP",
                        "PHASE SUBTRACT",
                        "PROJECTION IMAGE",
                        "T1 MAP",
                        "T2 MAP",
                        "VELOCITY MAP",
                    ),
                    value=3,
                ),
            ),
        ),  # ImageType
        Attribute(0x00280002, "1", terms=(Terms("enumerated", ("1",)),)),  # SamplesPerPixel
        Attribute(
            0x00280004, "1", terms=(Terms("enumerated", ("MONOCHROME1", "MONOCHROME2")),)
        ),  # PhotometricInterpretation
        Attribute(0x00280100, "1", terms=(Terms("enumerated", ("16",)),)),  # BitsAllocated
        Attribute(0x00280101, "1"),  # BitsStored
        Attribute(0x00280102, "1"),  # HighBit
        Attribute(0x00180020, "1", terms=(Terms("enumerated", ("SE", "IR", "GR", "EP", "RM")),)),  # ScanningSequence
        Attribute(
            0x00180021, "1", terms=(Terms("defined", ("SK", "MTC", "SS", "TRSS", "SP", "MP", "OSP", "NONE")),)
        ),  # SequenceVariant
        Attribute(
            0x00180022, "2", terms=(Terms("defined", ("PER", "RG", "CG", "PPG", "FC", "PFF", "PFP", "SP", "FS")),)
        ),  # ScanOptions
        Attribute(0x00180023, "2", terms=(Terms("enumerated", ("2D", "3D")),)),  # MRAcquisitionType
        Attribute(
            0x00180080,
            "2C",
            condition=Condition(
                "parsed",
                required=("or", ("in", "./00180021", ("SK",)), ("not", ("in", "./00180020", ("EP",)))),
                otherwise="allowed",
            ),
        ),  # RepetitionTime
        Attribute(0x00180081, "2"),  # EchoTime
        Attribute(0x00180091, "2"),  # EchoTrainLength
        Attribute(
            0x00180082, "2C", condition=Condition("parsed", required=("in", "./00180020", ("IR",)))
        ),  # InversionTime
        Attribute(
            0x00181060,
            "2C",
            condition=Condition(
                "parsed",
                required=(
                    "or",
                    ("in", "./00180022", ("CG", "PPG")),
                    (
                        "and",
                        ("not in", "./00180022", ("PER", "RG", "FC", "PFF", "PFP", "SP", "FS")),
                        ("undecidable", "heart gating"),
                    ),
                ),
            ),
        ),  # TriggerTime
        Attribute(0x00180024, "3"),  # SequenceName
        Attribute(0x00180025, "3", terms=(Terms("enumerated", ("Y", "N")),)),  # AngioFlag
        Attribute(0x00180083, "3"),  # NumberOfAverages
        Attribute(0x00180084, "3"),  # ImagingFrequency
        Attribute(0x00180085, "3"),  # ImagedNucleus
        Attribute(0x00180086, "3"),  # EchoNumbers
        Attribute(0x00180087, "3"),  # MagneticFieldStrength
        Attribute(0x00180089, "3"),  # NumberOfPhaseEncodingSteps
        Attribute(0x00180093, "3"),  # PercentSampling
        Attribute(0x00180094, "3"),  # PercentPhaseFieldOfView
        Attribute(0x00180095, "3"),  # PixelBandwidth
        Attribute(0x00181062, "3"),  # NominalInterval
        Attribute(0x00181080, "3", terms=(Terms("enumerated", ("Y", "N")),)),  # BeatRejectionFlag
        Attribute(0x00181081, "3"),  # LowRRValue
        Attribute(0x00181082, "3"),  # HighRRValue
        Attribute(0x00181083, "3"),  # IntervalsAcquired
        Attribute(0x00181084, "3"),  # IntervalsRejected
        Attribute(0x00181085, "3"),  # PVCRejection
        Attribute(0x00181086, "3"),  # SkipBeats
        Attribute(0x00181088, "3"),  # HeartRate
        Attribute(0x00181090, "3"),  # CardiacNumberOfImages
        Attribute(0x00181094, "3"),  # TriggerWindow
        Attribute(0x00181100, "3"),  # ReconstructionDiameter
        Attribute(0x00181250, "3"),  # ReceiveCoilName
        Attribute(0x00181251, "3"),  # TransmitCoilName
        Attribute(0x00181310, "3"),  # AcquisitionMatrix
        Attribute(0x00181312, "3", terms=(Terms("enumerated", ("ROW", "COL")),)),  # InPlanePhaseEncodingDirection
        Attribute(0x00181314, "3"),  # FlipAngle
        Attribute(0x00181316, "3"),  # SAR
        Attribute(0x00181315, "3", terms=(Terms("enumerated", ("Y", "N")),)),  # VariableFlipAngleFlag
        Attribute(0x00181318, "3"),  # dBdt
        Attribute(0x00200100, "3"),  # TemporalPositionIdentifier
        Attribute(0x00200105, "3"),  # NumberOfTemporalPositions
        Attribute(0x00200110, "3"),  # TemporalResolution
        Include("10-7", cid=("Defined", "4030", "inferred")),
        Include("10-25"),
        Include("C.36.2.4.12-1"),
        Attribute(0x00181320, "3"),  # B1rms
    ),
)
