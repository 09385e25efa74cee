# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""XA/XRF Presentation State Mask Module (PS3.3 C.11.19, Table C.11.19-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.11.19-1",
    "XA/XRF Presentation State Mask Module",
    "C.11.19",
    (  # MaskSubtractionSequence
        Attribute(
            0x00286100,
            "1",
            items=(1, None),
            rows=(  # ReferencedImageSequence
                Attribute(
                    0x00081140,
                    "1C",
                    condition=Condition(
                        "parsed", required=("or", ("count >", "/00081115", 1), ("count >", "/00081115>00081140", 1))
                    ),
                    items=(1, 1),
                    rows=(Include("10-11"),),
                ),
                Attribute(
                    0x00286101, "1", terms=(Terms("defined", ("NONE", "AVG_SUB", "TID", "REV_TID")),)
                ),  # MaskOperation
                Attribute(
                    0x00286102,
                    "1C",
                    condition=Condition("parsed", required=("in", "./00286101", ("REV_TID",)), otherwise="allowed"),
                ),  # ApplicableFrameRange
                Attribute(
                    0x00286110, "1C", condition=Condition("parsed", required=("in", "./00286101", ("AVG_SUB",)))
                ),  # MaskFrameNumbers
                Attribute(0x00286112, "3"),  # ContrastFrameAveraging
                Attribute(
                    0x00286120, "2C", condition=Condition("parsed", required=("in", "./00286101", ("TID", "REV_TID")))
                ),  # TIDOffset
                # PixelIntensityRelationshipLUTSequence
                Attribute(
                    0x00289422,
                    "1C",
                    condition=Condition("undecidable"),
                    items=(1, None),
                    rows=(
                        Attribute(0x00289507, "1"),  # LUTFrameRange
                        Attribute(0x00283002, "1"),  # LUTDescriptor
                        Attribute(0x00283006, "1"),  # LUTData
                        Attribute(0x00289474, "1", terms=(Terms("enumerated", ("TO_LOG",)),)),  # LUTFunction
                    ),
                ),
                # PixelShiftSequence
                Attribute(
                    0x00289501,
                    "1",
                    items=(1, None),
                    rows=(
                        Attribute(0x00289506, "1"),  # PixelShiftFrameRange
                        # RegionPixelShiftSequence
                        Attribute(
                            0x00289502,
                            "1",
                            items=(1, None),
                            rows=(
                                Attribute(0x00286114, "1"),  # MaskSubPixelShift
                                Attribute(0x00289503, "1C", condition=Condition("undecidable")),  # VerticesOfTheRegion
                            ),
                        ),
                    ),
                ),
            ),
        ),
    ),
)
