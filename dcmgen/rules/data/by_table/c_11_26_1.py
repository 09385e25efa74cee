# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Multi-Planar Reconstruction Geometry Module (PS3.3 C.11.26, Table C.11.26-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table, Terms

TABLE = Table(
    "C.11.26-1",
    "Multi-Planar Reconstruction Geometry Module",
    "C.11.26",
    (
        Attribute(0x00701501, "1", terms=(Terms("enumerated", ("PLANAR",)),)),  # MultiPlanarReconstructionStyle
        Attribute(0x00701502, "1", terms=(Terms("enumerated", ("THIN", "SLAB")),)),  # MPRThicknessType
        Attribute(
            0x00701503, "1C", condition=Condition("parsed", required=("in", "./00701502", ("SLAB",)))
        ),  # MPRSlabThickness
        Attribute(
            0x00701507, "1C", condition=Condition("parsed", required=("in", "./00701501", ("PLANAR",)))
        ),  # MPRViewWidthDirection
        Attribute(
            0x00701508, "1C", condition=Condition("parsed", required=("in", "./00701501", ("PLANAR",)))
        ),  # MPRViewWidth
        Attribute(
            0x00701511, "1C", condition=Condition("parsed", required=("in", "./00701501", ("PLANAR",)))
        ),  # MPRViewHeightDirection
        Attribute(
            0x00701512, "1C", condition=Condition("parsed", required=("in", "./00701501", ("PLANAR",)))
        ),  # MPRViewHeight
        Attribute(
            0x00701505, "1C", condition=Condition("parsed", required=("in", "./00701501", ("PLANAR",)))
        ),  # MPRTopLeftHandCorner
    ),
)
