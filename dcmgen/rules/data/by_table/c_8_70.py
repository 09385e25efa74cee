# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""DX Image Module (PS3.3 C.8.11.3, Table C.8-70)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table, Terms

TABLE = Table(
    "C.8-70",
    "DX Image Module",
    "C.8.11.3",
    (
        Attribute(0x00080008, "1"),  # ImageType
        Attribute(0x00280002, "1", terms=(Terms("enumerated", ("1",)),)),  # SamplesPerPixel
        Attribute(
            0x00280004, "1", terms=(Terms("enumerated", ("MONOCHROME1", "MONOCHROME2")),)
        ),  # PhotometricInterpretation
        Attribute(0x00280100, "1", terms=(Terms("enumerated", ("8", "16")),)),  # BitsAllocated
        Attribute(
            0x00280101,
            "1",
            terms=(Terms("enumerated", ("6", "7", "8", "9", "10", "11", "12", "13", "14", "15", "16")),),
        ),  # BitsStored
        Attribute(0x00280102, "1"),  # HighBit
        Attribute(0x00280103, "1", terms=(Terms("enumerated", ("0",)),)),  # PixelRepresentation
        Attribute(0x00281040, "1", terms=(Terms("enumerated", ("LIN", "LOG")),)),  # PixelIntensityRelationship
        Attribute(0x00281041, "1", terms=(Terms("enumerated", ("1", "-1")),)),  # PixelIntensityRelationshipSign
        Attribute(0x00281052, "1", terms=(Terms("enumerated", ("0",)),)),  # RescaleIntercept
        Attribute(0x00281053, "1", terms=(Terms("enumerated", ("1",)),)),  # RescaleSlope
        Attribute(0x00281054, "1", terms=(Terms("enumerated", ("US",)),)),  # RescaleType
        Attribute(0x20500020, "1", terms=(Terms("enumerated", ("IDENTITY", "INVERSE")),)),  # PresentationLUTShape
        Attribute(0x00282110, "1", terms=(Terms("enumerated", ("00", "01")),)),  # LossyImageCompression
        Attribute(
            0x00282112, "1C", condition=Condition("parsed", required=("in", "./00282110", ("01",)))
        ),  # LossyImageCompressionRatio
        Attribute(0x00082111, "3"),  # DerivationDescription
        Attribute(0x00181400, "3"),  # AcquisitionDeviceProcessingDescription
        Attribute(0x00181401, "3"),  # AcquisitionDeviceProcessingCode
        Attribute(
            0x00200020,
            "1C",
            condition=Condition(
                "parsed",
                required=("or", ("absent", "00540220"), ("not in", "00540220>00080100", ("119376003", "127457009"))),
                otherwise="allowed",
            ),
        ),  # PatientOrientation
        Attribute(0x00500004, "3", terms=(Terms("enumerated", ("YES", "NO")),)),  # CalibrationImage
        Attribute(0x00280301, "1", terms=(Terms("enumerated", ("YES", "NO")),)),  # BurnedInAnnotation
        # VOILUTSequence
        Attribute(
            0x00283010,
            "1C",
            condition=Condition(
                "parsed",
                required=("and", ("in", "00080068", ("FOR PRESENTATION",)), ("absent", "./00281050")),
                allowed=("present", "./00281050"),
            ),
            items=(1, None),
            rows=(
                Attribute(0x00283002, "1"),  # LUTDescriptor
                Attribute(0x00283003, "3"),  # LUTExplanation
                Attribute(0x00283006, "1"),  # LUTData
            ),
        ),
        Attribute(
            0x00281050,
            "1C",
            condition=Condition(
                "parsed",
                required=("and", ("in", "00080068", ("FOR PRESENTATION",)), ("absent", "./00283010")),
                allowed=("present", "./00283010"),
            ),
        ),  # WindowCenter
        Attribute(0x00281051, "1C", condition=Condition("parsed", required=("present", "./00281050"))),  # WindowWidth
        Attribute(0x00281055, "3"),  # WindowCenterWidthExplanation
    ),
)
