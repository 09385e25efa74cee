# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""RT Segment Annotation Module (PS3.3 C.36.8, Table C.36.8-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.36.8-1",
    "RT Segment Annotation Module",
    "C.36.8",
    (
        Include("10.9.2-1"),
        # RTSegmentAnnotationSequence
        Attribute(
            0x3010002A,
            "1",
            items=(1, None),
            rows=(
                Attribute(0x3010003D, "1"),  # RTSegmentAnnotationIndex
                Include("10.32-1"),
                Attribute(0x30100020, "1"),  # ReferencedSegmentReferenceIndex
                # SegmentAnnotationCategoryCodeSequence
                Attribute(0x3010002B, "2", items=(0, 1), rows=(Include("8.8-1", cid=("Defined", "9502", "inferred")),)),
                # SegmentAnnotationTypeCodeSequence
                Attribute(
                    0x3010002C,
                    "1C",
                    condition=Condition("parsed", required=("nonempty", "./3010002B")),
                    items=(1, 1),
                    rows=(
                        Include("8.8-1"),
                        # SegmentAnnotationTypeModifierCodeSequence
                        Attribute(0x3010002F, "3", items=(0, None), rows=(Include("8.8-1", cid=("Defined", "")),)),
                    ),
                ),
                Attribute(0x3010001E, "3"),  # SegmentationCreationTemplateLabel
                # SegmentedRTAccessoryDeviceSequence
                Attribute(
                    0x30100026,
                    "2",
                    items=(0, None),
                    rows=(
                        Attribute(0x30100039, "1"),  # DeviceIndex
                        Include("10.35-1"),
                        Include("10.36-1", cid=("Defined", "9520", "inferred")),
                    ),
                ),
                Attribute(0x30100029, "2"),  # SegmentCharacteristicsPrecedence
                # SegmentCharacteristicsSequence
                Attribute(0x30100027, "3", items=(0, None), rows=(Include("10.2.1-1", cid=("Defined", "")),)),
                Attribute(0x0062000C, "3"),  # RecommendedDisplayGrayscaleValue
                Attribute(0x0062000D, "3"),  # RecommendedDisplayCIELabValue
                Attribute(0x0066000C, "3"),  # RecommendedPresentationOpacity
                Attribute(
                    0x0066000D, "3", terms=(Terms("defined", ("SURFACE", "WIREFRAME", "POINTS")),)
                ),  # RecommendedPresentationType
            ),
        ),
    ),
)
