# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Generic Implant Template 2D Drawings Module (PS3.3 C.29.1.2, Table C.29.1.2-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table

TABLE = Table(
    "C.29.1.2-1",
    "Generic Implant Template 2D Drawings Module",
    "C.29.1.2",
    (  # HPGLDocumentSequence
        Attribute(
            0x006862C0,
            "1",
            items=(1, None),
            rows=(
                Attribute(0x006862D0, "1"),  # HPGLDocumentID
                Attribute(0x006862D5, "3"),  # HPGLDocumentLabel
                # ViewOrientationCodeSequence
                Attribute(
                    0x006862E0, "1", items=(1, 1), rows=(Include("8.8-1", cid=("Baseline", "7302", "inferred")),)
                ),
                # ViewOrientationModifierCodeSequence
                Attribute(0x006862F0, "3", rows=(Include("8.8-1", cid=("Baseline", "7303", "inferred")),)),
                Attribute(0x006862F2, "1"),  # HPGLDocumentScaling
                Attribute(0x00686300, "1"),  # HPGLDocument
                Attribute(0x00686310, "1"),  # HPGLContourPenNumber
                # HPGLPenSequence
                Attribute(
                    0x00686320,
                    "1",
                    items=(1, None),
                    rows=(
                        Attribute(0x00686330, "1"),  # HPGLPenNumber
                        Attribute(0x00686340, "1"),  # HPGLPenLabel
                        Attribute(0x00686345, "3"),  # HPGLPenDescription
                    ),
                ),
                Attribute(0x00686346, "1"),  # RecommendedRotationPoint
                Attribute(0x00686347, "1"),  # BoundingRectangle
            ),
        ),
    ),
)
