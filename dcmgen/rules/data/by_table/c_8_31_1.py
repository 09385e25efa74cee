# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Enhanced Mammography Image Module (PS3.3 C.8.31.1, Table C.8.31-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.8.31-1",
    "Enhanced Mammography Image Module",
    "C.8.31.1",
    (
        Attribute(
            0x00181500,
            "1",
            terms=(
                Terms(
                    "defined",
                    (
                        "STATIONARY",
                        "ROTATION_STEP",
                        "ROTATION_CONT",
                        "TRANSLATION_STEP",
                        "TRANSLATION_CONT",
                        "COMPLEX_STEP",
                        "COMPLEX_CONT",
                    ),
                ),
            ),
        ),  # PositionerMotion
        Attribute(0x00181508, "1", terms=(Terms("enumerated", ("MAMMOGRAPHIC",)),)),  # PositionerType
        Attribute(
            0x00189004, "1", terms=(Terms("enumerated", ("PRODUCT", "RESEARCH", "SERVICE")),)
        ),  # ContentQualification
        Attribute(0x0008002A, "1"),  # AcquisitionDateTime
        Attribute(0x00189073, "1"),  # AcquisitionDuration
        Include("C.8-71b"),
        Attribute(0x00180060, "1"),  # KVP
        Attribute(
            0x00189330, "1C", condition=Condition("parsed", required=("absent", "./00189332"), otherwise="allowed")
        ),  # XRayTubeCurrentInmA
        Attribute(
            0x00189328, "1C", condition=Condition("parsed", required=("absent", "./00189332"), otherwise="allowed")
        ),  # ExposureTimeInms
        Attribute(
            0x00189332,
            "1C",
            condition=Condition(
                "parsed", required=("or", ("absent", "./00189328"), ("absent", "./00189330")), otherwise="allowed"
            ),
        ),  # ExposureInmAs
        Attribute(0x00181190, "1"),  # FocalSpots
        Attribute(
            0x00181191, "1", terms=(Terms("defined", ("TUNGSTEN", "MOLYBDENUM", "RHODIUM")),)
        ),  # AnodeTargetMaterial
        Attribute(0x001811A0, "1"),  # BodyPartThickness
        Attribute(0x001811A2, "1"),  # CompressionForce
        Attribute(0x001811A3, "3"),  # CompressionPressure
        Attribute(0x001811A5, "3"),  # CompressionContactArea
        Attribute(0x001811A4, "1"),  # PaddleDescription
        Attribute(0x00187060, "1", terms=(Terms("defined", ("AUTOMATIC", "MANUAL")),)),  # ExposureControlMode
        Attribute(0x00187062, "1"),  # ExposureControlModeDescription
        Attribute(
            0x00200020,
            "1C",
            condition=Condition(
                "parsed", required=("not in", "00540220>00080100", ("119376003", "127457009")), otherwise="allowed"
            ),
        ),  # PatientOrientation
        Attribute(0x00204000, "3"),  # ImageComments
        Attribute(0x00280002, "1", terms=(Terms("enumerated", ("1",)),)),  # SamplesPerPixel
        Attribute(
            0x00280004, "1", terms=(Terms("enumerated", ("MONOCHROME1", "MONOCHROME2")),)
        ),  # PhotometricInterpretation
        Attribute(0x00280100, "1", terms=(Terms("enumerated", ("8", "16")),)),  # BitsAllocated
        Attribute(
            0x00280101, "1", terms=(Terms("enumerated", ("8", "9", "10", "11", "12", "13", "14", "15", "16")),)
        ),  # BitsStored
        Attribute(0x00280102, "1"),  # HighBit
        Attribute(0x00280103, "1", terms=(Terms("enumerated", ("0",)),)),  # PixelRepresentation
        Attribute(0x00280300, "3", terms=(Terms("enumerated", ("YES", "NO")),)),  # QualityControlImage
        Attribute(0x00280301, "1", terms=(Terms("enumerated", ("NO",)),)),  # BurnedInAnnotation
        Attribute(0x00282110, "1", terms=(Terms("enumerated", ("00", "01")),)),  # LossyImageCompression
        Attribute(
            0x00282112, "1C", condition=Condition("parsed", required=("in", "./00282110", ("01",)))
        ),  # LossyImageCompressionRatio
        Attribute(
            0x00282114,
            "1C",
            condition=Condition("parsed", required=("in", "./00282110", ("01",))),
            terms=(
                Terms(
                    "defined",
                    (
                        "ISO_10918_1",
                        "ISO_14495_1",
                        "ISO_15444_1",
                        "ISO_13818_2",
                        "ISO_14496_10",
                        "ISO_23008_2",
                        "ISO_15444_15",
                        "ISO_18181_1",
                    ),
                ),
            ),
        ),  # LossyImageCompressionMethod
        Attribute(0x00400316, "1"),  # OrganDose
        Attribute(0x00408302, "1"),  # EntranceDoseInmGy
        Attribute(
            0x00408303, "3", terms=(Terms("enumerated", ("IAK", "ESAK", "ESDBS", "ESDNOBS")),)
        ),  # EntranceDoseDerivation
        Attribute(
            0x00540202,
            "1",
            terms=(
                Terms(
                    "defined",
                    (
                        "STATIONARY",
                        "ROTATION_STEP",
                        "ROTATION_CONT",
                        "TRANSLATION_STEP",
                        "TRANSLATION_CONT",
                        "COMPLEX_STEP",
                        "COMPLEX_CONT",
                    ),
                ),
            ),
        ),  # TypeOfDetectorMotion
        # IconImageSequence
        Attribute(0x00880200, "3", items=(0, 1), rows=(Include("C.7-11b"),)),
        Attribute(0x20500020, "1", terms=(Terms("enumerated", ("IDENTITY", "INVERSE")),)),  # PresentationLUTShape
    ),
)
