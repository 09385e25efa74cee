# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""PET Image Module (PS3.3 C.8.9.4, Table C.8-63)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.8-63",
    "PET Image Module",
    "C.8.9.4",
    (
        Attribute(0x00080008, "1"),  # ImageType
        Attribute(0x00280002, "1", terms=(Terms("enumerated", ("1",)),)),  # SamplesPerPixel
        Attribute(0x00280004, "1", terms=(Terms("enumerated", ("MONOCHROME2",)),)),  # PhotometricInterpretation
        Attribute(0x00280100, "1", terms=(Terms("enumerated", ("16",)),)),  # BitsAllocated
        Attribute(0x00280101, "1"),  # BitsStored
        Attribute(0x00280102, "1"),  # HighBit
        Attribute(0x00281052, "1"),  # RescaleIntercept
        Attribute(0x00281053, "1"),  # RescaleSlope
        Attribute(0x00541300, "1"),  # FrameReferenceTime
        Attribute(
            0x00181060, "1C", condition=Condition("parsed", required=("in", "00541000[1]", ("GATED",)))
        ),  # TriggerTime
        Attribute(
            0x00181063, "1C", condition=Condition("parsed", required=("in", "00541000[1]", ("GATED",)))
        ),  # FrameTime
        Attribute(
            0x00181081,
            "1C",
            condition=Condition(
                "parsed", required=("and", ("in", "00541000[1]", ("GATED",)), ("in", "00181080", ("Y",)))
            ),
        ),  # LowRRValue
        Attribute(
            0x00181082,
            "1C",
            condition=Condition(
                "parsed", required=("and", ("in", "00541000[1]", ("GATED",)), ("in", "00181080", ("Y",)))
            ),
        ),  # HighRRValue
        Attribute(
            0x00282110,
            "1C",
            condition=Condition(
                "parsed",
                required=("or", ("transfer syntax", "lossy"), ("undecidable", "lossy compression")),
                otherwise="allowed",
            ),
            terms=(Terms("enumerated", ("00", "01")),),
        ),  # LossyImageCompression
        Attribute(0x00541330, "1"),  # ImageIndex
        Attribute(0x00080022, "2"),  # AcquisitionDate
        Attribute(0x00080032, "2"),  # AcquisitionTime
        Attribute(0x00181242, "2"),  # ActualFrameDuration
        Attribute(0x00181062, "3"),  # NominalInterval
        Attribute(0x00181083, "3"),  # IntervalsAcquired
        Attribute(0x00181084, "3"),  # IntervalsRejected
        Attribute(0x00541310, "3"),  # PrimaryPromptsCountsAccumulated
        Attribute(0x00541311, "3"),  # SecondaryCountsAccumulated
        Attribute(0x00541320, "3"),  # SliceSensitivityFactor
        Attribute(
            0x00541321, "1C", condition=Condition("parsed", required=("not in", "00541102", ("NONE",)))
        ),  # DecayFactor
        Attribute(0x00541322, "3"),  # DoseCalibrationFactor
        Attribute(0x00541323, "3"),  # ScatterFractionFactor
        Attribute(0x00541324, "3"),  # DeadTimeFactor
        Include("10-7"),
        Include("10-25"),
        Include("C.36.2.4.12-1"),
    ),
)
