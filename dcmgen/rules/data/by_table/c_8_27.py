# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""X-Ray Acquisition Module (PS3.3 C.8.7.2, Table C.8-27)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.8-27",
    "X-Ray Acquisition Module",
    "C.8.7.2",
    (
        Attribute(0x00180060, "2"),  # KVP
        Attribute(0x00181155, "1", terms=(Terms("enumerated", ("SC", "GR")),)),  # RadiationSetting
        Attribute(
            0x00181151, "2C", condition=Condition("parsed", required=("absent", "./00181152"), otherwise="allowed")
        ),  # XRayTubeCurrent
        Attribute(0x00188151, "3"),  # XRayTubeCurrentInuA
        Attribute(
            0x00181150, "2C", condition=Condition("parsed", required=("absent", "./00181152"), otherwise="allowed")
        ),  # ExposureTime
        Attribute(0x00188150, "3"),  # ExposureTimeInuS
        Attribute(
            0x00181152,
            "2C",
            condition=Condition(
                "parsed", required=("or", ("absent", "./00181150"), ("absent", "./00181151")), otherwise="allowed"
            ),
        ),  # Exposure
        Attribute(0x00181153, "3"),  # ExposureInuAs
        Attribute(0x00181166, "3", terms=(Terms("defined", ("IN", "NONE")),)),  # Grid
        Attribute(0x00181154, "3"),  # AveragePulseWidth
        Attribute(0x0018115A, "3", terms=(Terms("defined", ("CONTINUOUS", "PULSED")),)),  # RadiationMode
        Attribute(0x00181161, "3"),  # TypeOfFilters
        Attribute(0x00181162, "3"),  # IntensifierSize
        Attribute(0x00181147, "3", terms=(Terms("defined", ("ROUND", "RECTANGLE")),)),  # FieldOfViewShape
        Attribute(0x00181149, "3"),  # FieldOfViewDimensions
        Attribute(0x00181164, "3"),  # ImagerPixelSpacing
        Include("10-10"),
        Attribute(0x00181190, "3"),  # FocalSpots
        Attribute(0x0018115E, "3"),  # ImageAndFluoroscopyAreaDoseProduct
    ),
)
