# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""ROI Contour Module (PS3.3 C.8.8.6, Table C.8-42)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table, Terms

TABLE = Table(
    "C.8-42",
    "ROI Contour Module",
    "C.8.8.6",
    (  # ROIContourSequence
        Attribute(
            0x30060039,
            "3",
            items=(0, None),
            rows=(
                Attribute(0x30060084, "1"),  # ReferencedROINumber
                Attribute(0x3006002A, "3"),  # ROIDisplayColor
                Attribute(0x0062000C, "3"),  # RecommendedDisplayGrayscaleValue
                Attribute(0x0062000D, "3"),  # RecommendedDisplayCIELabValue
                # SourcePixelPlanesCharacteristicsSequence
                Attribute(
                    0x3006004A,
                    "3",
                    items=(0, 1),
                    rows=(
                        Attribute(0x00280030, "1"),  # PixelSpacing
                        Attribute(0x00180088, "1"),  # SpacingBetweenSlices
                        Attribute(0x00200037, "1"),  # ImageOrientationPatient
                        Attribute(0x00200032, "1"),  # ImagePositionPatient
                        Attribute(0x00280008, "1"),  # NumberOfFrames
                        Attribute(0x00280010, "1"),  # Rows
                        Attribute(0x00280011, "1"),  # Columns
                    ),
                ),
                # SourceSeriesSequence
                Attribute(
                    0x3006004B,
                    "3",
                    items=(0, None),
                    rows=(
                        Attribute(0x0020000E, "1"),  # SeriesInstanceUID
                    ),
                ),
                # ContourSequence
                Attribute(
                    0x30060040,
                    "3",
                    items=(0, None),
                    rows=(
                        Attribute(0x30060048, "3"),  # ContourNumber
                        # ContourImageSequence
                        Attribute(0x30060016, "3", items=(0, None), rows=(Include("10-3"),)),
                        Attribute(
                            0x30060042,
                            "1",
                            terms=(
                                Terms(
                                    "enumerated",
                                    ("POINT", "OPEN_PLANAR", "OPEN_NONPLANAR", "CLOSED_PLANAR", "CLOSEDPLANAR_XOR"),
                                ),
                            ),
                        ),  # ContourGeometricType
                        Attribute(0x30060046, "1"),  # NumberOfContourPoints
                        Attribute(0x30060050, "1"),  # ContourData
                    ),
                ),
            ),
        ),
    ),
)
