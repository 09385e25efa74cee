# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""XA/XRF Acquisition Module (PS3.3 C.8.19.3, Table C.8.19.3-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table, Terms

TABLE = Table(
    "C.8.19.3-1",
    "XA/XRF Acquisition Module",
    "C.8.19.3",
    (
        Attribute(0x00180060, "1"),  # KVP
        Attribute(0x00181155, "1", terms=(Terms("enumerated", ("SC", "GR")),)),  # RadiationSetting
        Attribute(
            0x00189330, "1C", condition=Condition("parsed", required=("absent", "./00189332"), otherwise="allowed")
        ),  # XRayTubeCurrentInmA
        Attribute(
            0x00189328, "1C", condition=Condition("parsed", required=("absent", "./00189332"), otherwise="allowed")
        ),  # ExposureTimeInms
        Attribute(
            0x00189332,
            "1C",
            condition=Condition(
                "parsed", required=("or", ("absent", "./00189328"), ("absent", "./00189330")), otherwise="allowed"
            ),
        ),  # ExposureInmAs
        Attribute(0x00181154, "1"),  # AveragePulseWidth
        Attribute(0x00189073, "1"),  # AcquisitionDuration
        Attribute(0x0018115A, "1", terms=(Terms("defined", ("CONTINUOUS", "PULSED")),)),  # RadiationMode
        Attribute(0x00181190, "3"),  # FocalSpots
        Attribute(
            0x00181191, "3", terms=(Terms("defined", ("TUNGSTEN", "MOLYBDENUM", "RHODIUM")),)
        ),  # AnodeTargetMaterial
        Attribute(
            0x00181156, "3", terms=(Terms("defined", ("SINGLE PHASE", "THREE PHASE", "CONST POTENTIAL")),)
        ),  # RectificationType
        Attribute(
            0x00189420, "1", terms=(Terms("enumerated", ("IMG_INTENSIFIER", "DIGITAL_DETECTOR")),)
        ),  # XRayReceptorType
        Attribute(0x00189426, "2"),  # DistanceReceptorPlaneToDetectorHousing
        Attribute(0x00181508, "1", terms=(Terms("defined", ("CARM", "COLUMN")),)),  # PositionerType
        Attribute(
            0x00189474,
            "1C",
            condition=Condition("parsed", required=("in", "./00181508", ("CARM",))),
            terms=(Terms("enumerated", ("YES", "NO")),),
        ),  # CArmPositionerTabletopRelationship
        Attribute(0x00189473, "2"),  # AcquiredImageAreaDoseProduct
    ),
)
