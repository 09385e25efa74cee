# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""X-Ray Image Module (PS3.3 C.8.7.1, Table C.8-26)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.8-26",
    "X-Ray Image Module",
    "C.8.7.1",
    (
        Attribute(
            0x00280009,
            "1C",
            condition=Condition("parsed", required=("present", "/00280008")),
            terms=(Terms("enumerated", ("00181063", "00181065")),),
        ),  # FrameIncrementPointer
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
        Attribute(
            0x00080008,
            "1",
            terms=(
                Terms("enumerated", ("ORIGINAL", "DERIVED"), value=1),
                Terms("enumerated", ("PRIMARY", "SECONDARY"), value=2),
                Terms("enumerated", ("SINGLE PLANE", "BIPLANE A", "BIPLANE B"), value=3),
            ),
        ),  # ImageType
        Attribute(0x00281040, "1", terms=(Terms("defined", ("LIN", "LOG", "DISP")),)),  # PixelIntensityRelationship
        Attribute(0x00280002, "1"),  # SamplesPerPixel
        Attribute(0x00280004, "1", terms=(Terms("enumerated", ("MONOCHROME2",)),)),  # PhotometricInterpretation
        Attribute(0x00280100, "1", terms=(Terms("enumerated", ("8", "16")),)),  # BitsAllocated
        Attribute(0x00280101, "1", terms=(Terms("enumerated", ("8", "10", "12", "16")),)),  # BitsStored
        Attribute(0x00280102, "1"),  # HighBit
        Attribute(0x00280103, "1"),  # PixelRepresentation
        Attribute(0x00180022, "3", terms=(Terms("defined", ("EKG", "PHY", "TOMO", "CHASE", "ROTA")),)),  # ScanOptions
        Include("10-7"),
        Attribute(0x00286040, "3"),  # RWavePointer
        # ReferencedImageSequence
        Attribute(
            0x00081140,
            "1C",
            condition=Condition(
                "parsed", required=("in", "./00080008[3]", ("BIPLANE A", "BIPLANE B")), otherwise="allowed"
            ),
            items=(1, None),
            rows=(
                Include("10-3"),
                # PurposeOfReferenceCodeSequence
                Attribute(0x0040A170, "3", items=(0, 1), rows=(Include("8.8-1", cid=("Defined", "7201", "inferred")),)),
            ),
        ),
        Attribute(0x00082111, "3"),  # DerivationDescription
        Attribute(0x00181400, "3"),  # AcquisitionDeviceProcessingDescription
        Attribute(0x00182002, "3"),  # FrameLabelVector
        Attribute(
            0x0028000A,
            "3",
            terms=(
                Terms(
                    "defined",
                    ("00181063", "00181065", "00181520", "00181521", "00181135", "00181137", "00181136", "00182002"),
                    condition=("undecidable", "condition of a list"),
                ),
            ),
        ),  # FrameDimensionPointer
        Attribute(0x00500004, "3", terms=(Terms("enumerated", ("YES", "NO")),)),  # CalibrationImage
    ),
)
