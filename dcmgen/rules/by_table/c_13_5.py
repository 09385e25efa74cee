# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Image Box Pixel Presentation Module. PS3.3 C.13.5, Table C.13-5"""

from __future__ import annotations

from dcmgen.rules import Attribute, Table

TABLE = Table(
    "C.13-5",
    "Image Box Pixel Presentation Module",
    "C.13.5",
    (
        Attribute(0x20200010, ""),  # ImageBoxPosition
        Attribute(0x20200020, ""),  # Polarity
        Attribute(0x20100060, ""),  # MagnificationType
        Attribute(0x20100080, ""),  # SmoothingType
        Attribute(0x20100150, ""),  # ConfigurationInformation
        Attribute(0x20200030, ""),  # RequestedImageSize
        Attribute(0x20200040, ""),  # RequestedDecimateCropBehavior
        # BasicGrayscaleImageSequence
        Attribute(
            0x20200110,
            "",
            rows=(
                Attribute(0x00280002, ""),  # SamplesPerPixel
                Attribute(0x00280004, ""),  # PhotometricInterpretation
                Attribute(0x00280010, ""),  # Rows
                Attribute(0x00280011, ""),  # Columns
                Attribute(0x00280034, ""),  # PixelAspectRatio
                Attribute(0x00280100, ""),  # BitsAllocated
                Attribute(0x00280101, ""),  # BitsStored
                Attribute(0x00280102, ""),  # HighBit
                Attribute(0x00280103, ""),  # PixelRepresentation
                Attribute(0x7FE00010, ""),  # PixelData
            ),
        ),
        # BasicColorImageSequence
        Attribute(
            0x20200111,
            "",
            rows=(
                Attribute(0x00280002, ""),  # SamplesPerPixel
                Attribute(0x00280004, ""),  # PhotometricInterpretation
                Attribute(0x00280006, ""),  # PlanarConfiguration
                Attribute(0x00280010, ""),  # Rows
                Attribute(0x00280011, ""),  # Columns
                Attribute(0x00280034, ""),  # PixelAspectRatio
                Attribute(0x00280100, ""),  # BitsAllocated
                Attribute(0x00280101, ""),  # BitsStored
                Attribute(0x00280102, ""),  # HighBit
                Attribute(0x00280103, ""),  # PixelRepresentation
                Attribute(0x7FE00010, ""),  # PixelData
            ),
        ),
        # OriginalImageSequence
        Attribute(
            0x213000C0,
            "",
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
