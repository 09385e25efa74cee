# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Image Box Pixel Presentation Module (PS3.3 C.13.5, Table C.13-5)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Table, Terms

TABLE = Table(
    "C.13-5",
    "Image Box Pixel Presentation Module",
    "C.13.5",
    (
        Attribute(0x20200010, ""),  # ImageBoxPosition
        Attribute(0x20200020, "", terms=(Terms("enumerated", ("NORMAL", "REVERSE")),)),  # Polarity
        Attribute(
            0x20100060, "", terms=(Terms("defined", ("REPLICATE", "BILINEAR", "CUBIC", "NONE")),)
        ),  # MagnificationType
        Attribute(0x20100080, ""),  # SmoothingType
        Attribute(0x20100150, ""),  # ConfigurationInformation
        Attribute(0x20200030, ""),  # RequestedImageSize
        Attribute(
            0x20200040, "", terms=(Terms("enumerated", ("DECIMATE", "CROP", "FAIL")),)
        ),  # RequestedDecimateCropBehavior
        # BasicGrayscaleImageSequence
        Attribute(
            0x20200110,
            "",
            items=(0, 1),
            rows=(
                Attribute(0x00280002, "", terms=(Terms("enumerated", ("1",)),)),  # SamplesPerPixel
                Attribute(
                    0x00280004, "", terms=(Terms("enumerated", ("MONOCHROME1", "MONOCHROME2")),)
                ),  # PhotometricInterpretation
                Attribute(0x00280010, ""),  # Rows
                Attribute(0x00280011, ""),  # Columns
                Attribute(0x00280034, ""),  # PixelAspectRatio
                Attribute(
                    0x00280100,
                    "",
                    terms=(
                        Terms("enumerated", ("8",), condition=("==", "./00280101", 8)),
                        Terms("enumerated", ("16",), condition=("==", "./00280101", 12)),
                    ),
                ),  # BitsAllocated
                Attribute(0x00280101, "", terms=(Terms("enumerated", ("8", "12")),)),  # BitsStored
                Attribute(
                    0x00280102,
                    "",
                    terms=(
                        Terms("enumerated", ("7",), condition=("==", "./00280101", 8)),
                        Terms("enumerated", ("11",), condition=("==", "./00280101", 12)),
                    ),
                ),  # HighBit
                Attribute(0x00280103, "", terms=(Terms("enumerated", ("0",)),)),  # PixelRepresentation
                Attribute(0x7FE00010, ""),  # PixelData
            ),
        ),
        # BasicColorImageSequence
        Attribute(
            0x20200111,
            "",
            items=(0, 1),
            rows=(
                Attribute(0x00280002, "", terms=(Terms("enumerated", ("3",)),)),  # SamplesPerPixel
                Attribute(0x00280004, "", terms=(Terms("enumerated", ("RGB",)),)),  # PhotometricInterpretation
                Attribute(0x00280006, "", terms=(Terms("enumerated", ("1",)),)),  # PlanarConfiguration
                Attribute(0x00280010, ""),  # Rows
                Attribute(0x00280011, ""),  # Columns
                Attribute(0x00280034, ""),  # PixelAspectRatio
                Attribute(0x00280100, "", terms=(Terms("enumerated", ("8",)),)),  # BitsAllocated
                Attribute(0x00280101, "", terms=(Terms("enumerated", ("8",)),)),  # BitsStored
                Attribute(0x00280102, "", terms=(Terms("enumerated", ("7",)),)),  # HighBit
                Attribute(0x00280103, "", terms=(Terms("enumerated", ("0",)),)),  # PixelRepresentation
                Attribute(0x7FE00010, ""),  # PixelData
            ),
        ),
        # OriginalImageSequence
        Attribute(
            0x213000C0,
            "",
            items=(0, 1),
            rows=(
                Attribute(0x0020000D, ""),  # StudyInstanceUID
                Attribute(0x0020000E, ""),  # SeriesInstanceUID
                Attribute(0x00100020, ""),  # PatientID
                Attribute(0x00081150, ""),  # ReferencedSOPClassUID
                Attribute(0x00081155, ""),  # ReferencedSOPInstanceUID
            ),
        ),
    ),
)
