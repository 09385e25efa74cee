# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Mask Module (PS3.3 C.7.6.10, Table C.7-16)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table, Terms

TABLE = Table(
    "C.7-16",
    "Mask Module",
    "C.7.6.10",
    (  # MaskSubtractionSequence
        Attribute(
            0x00286100,
            "1",
            items=(1, None),
            rows=(
                Attribute(
                    0x00286101, "1", terms=(Terms("defined", ("NONE", "AVG_SUB", "TID", "REV_TID")),)
                ),  # MaskOperation
                Attribute(
                    0x00289416,
                    "1C",
                    condition=Condition(
                        "parsed",
                        required=("sop class", ("1.2.840.10008.5.1.4.1.1.12.1.1", "1.2.840.10008.5.1.4.1.1.12.2.1")),
                        otherwise="allowed",
                    ),
                ),  # SubtractionItemID
                Attribute(
                    0x00286102,
                    "1C",
                    condition=Condition("parsed", required=("in", "./00286101", ("REV_TID",)), otherwise="allowed"),
                ),  # ApplicableFrameRange
                Attribute(
                    0x00286110, "1C", condition=Condition("parsed", required=("in", "./00286101", ("AVG_SUB",)))
                ),  # MaskFrameNumbers
                Attribute(0x00286112, "3"),  # ContrastFrameAveraging
                Attribute(0x00286114, "3"),  # MaskSubPixelShift
                Attribute(
                    0x00286120, "2C", condition=Condition("parsed", required=("in", "./00286101", ("TID", "REV_TID")))
                ),  # TIDOffset
                Attribute(0x00286190, "3"),  # MaskOperationExplanation
                Attribute(0x00289454, "3", terms=(Terms("enumerated", ("SYSTEM", "USER")),)),  # MaskSelectionMode
            ),
        ),
        Attribute(0x00281090, "2", terms=(Terms("defined", ("SUB", "NAT")),)),  # RecommendedViewingMode
    ),
)
