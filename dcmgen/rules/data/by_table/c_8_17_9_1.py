# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Ophthalmic Tomography Parameters Module (PS3.3 C.8.17.9, Table C.8.17.9-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.8.17.9-1",
    "Ophthalmic Tomography Parameters Module",
    "C.8.17.9",
    (  # AcquisitionDeviceTypeCodeSequence
        Attribute(0x00220015, "1", items=(1, 1), rows=(Include("8.8-1", cid=("Baseline", "4210", "inferred")),)),
        # LightPathFilterTypeStackCodeSequence
        Attribute(
            0x00220017,
            "2",
            items=(0, None),
            rows=(
                Include("8.8-1", cid=("Baseline", "4204", "inferred")),
                Attribute(0x00220001, "3"),  # LightPathFilterPassThroughWavelength
                Attribute(0x00220002, "3"),  # LightPathFilterPassBand
            ),
        ),
        Attribute(0x00187004, "1", terms=(Terms("defined", ("CCD", "CMOS", "PHOTO", "INT")),)),  # DetectorType
        # ScanPatternTypeCodeSequence
        Attribute(0x00221618, "3", items=(0, 1), rows=(Include("8.8-1", cid=("Defined", "4272", "inferred")),)),
        Attribute(
            0x00220055,
            "1C",
            condition=Condition("parsed", required=("in", "./00220015>00080100", ("392012008",)), otherwise="allowed"),
        ),  # IlluminationWaveLength
        Attribute(
            0x00220056,
            "1C",
            condition=Condition("parsed", required=("in", "./00220015>00080100", ("392012008",)), otherwise="allowed"),
        ),  # IlluminationPower
        Attribute(
            0x00220057,
            "1C",
            condition=Condition("parsed", required=("in", "./00220015>00080100", ("392012008",)), otherwise="allowed"),
        ),  # IlluminationBandwidth
        Attribute(
            0x00220035,
            "1C",
            condition=Condition("parsed", required=("in", "./00220015>00080100", ("392012008",)), otherwise="allowed"),
        ),  # DepthSpatialResolution
        Attribute(
            0x00220036,
            "1C",
            condition=Condition("parsed", required=("in", "./00220015>00080100", ("392012008",)), otherwise="allowed"),
        ),  # MaximumDepthDistortion
        Attribute(
            0x00220037,
            "1C",
            condition=Condition("parsed", required=("in", "./00220015>00080100", ("392012008",)), otherwise="allowed"),
        ),  # AlongScanSpatialResolution
        Attribute(
            0x00220038,
            "1C",
            condition=Condition("parsed", required=("in", "./00220015>00080100", ("392012008",)), otherwise="allowed"),
        ),  # MaximumAlongScanDistortion
        Attribute(
            0x00220048,
            "1C",
            condition=Condition("parsed", required=("in", "./00220015>00080100", ("392012008",)), otherwise="allowed"),
        ),  # AcrossScanSpatialResolution
        Attribute(
            0x00220049,
            "1C",
            condition=Condition("parsed", required=("in", "./00220015>00080100", ("392012008",)), otherwise="allowed"),
        ),  # MaximumAcrossScanDistortion
    ),
)
