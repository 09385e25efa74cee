# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Ophthalmic Photographic Parameters Module (PS3.3 C.8.17.3, Table C.8.17.3-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.8.17.3-1",
    "Ophthalmic Photographic Parameters Module",
    "C.8.17.3",
    (  # AcquisitionDeviceTypeCodeSequence
        Attribute(0x00220015, "1", items=(1, 1), rows=(Include("8.8-1", cid=("Baseline", "4202", "inferred")),)),
        # IlluminationTypeCodeSequence
        Attribute(0x00220016, "2", items=(0, 1), rows=(Include("8.8-1", cid=("Baseline", "4203", "inferred")),)),
        # LightPathFilterTypeStackCodeSequence
        Attribute(0x00220017, "2", items=(0, None), rows=(Include("8.8-1", cid=("Baseline", "4204", "inferred")),)),
        Attribute(0x00220001, "1C", condition=Condition("unparsed")),  # LightPathFilterPassThroughWavelength
        Attribute(0x00220002, "3"),  # LightPathFilterPassBand
        # ImagePathFilterTypeStackCodeSequence
        Attribute(0x00220018, "2", items=(0, None), rows=(Include("8.8-1", cid=("Baseline", "4204", "inferred")),)),
        Attribute(0x00220003, "3"),  # ImagePathFilterPassThroughWavelength
        Attribute(0x00220004, "1C", condition=Condition("unparsed")),  # ImagePathFilterPassBand
        # LensesCodeSequence
        Attribute(0x00220019, "2", items=(0, None), rows=(Include("8.8-1", cid=("Baseline", "4205", "inferred")),)),
        Attribute(0x00187004, "2", terms=(Terms("defined", ("CCD", "CMOS")),)),  # DetectorType
        # ChannelDescriptionCodeSequence
        Attribute(
            0x0022001A,
            "1C",
            condition=Condition("undecidable"),
            rows=(Include("8.8-1", cid=("Baseline", "4206", "inferred")),),
        ),
        Attribute(0x0022001E, "3"),  # CameraAngleOfView
    ),
)
