# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""X-Ray Acquisition Dose Module (PS3.3 C.8.7.8, Table C.8-33)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table, Terms

TABLE = Table(
    "C.8-33",
    "X-Ray Acquisition Dose Module",
    "C.8.7.8",
    (
        Attribute(0x00180060, "3"),  # KVP
        Attribute(0x00181151, "3"),  # XRayTubeCurrent
        Attribute(0x00188151, "3"),  # XRayTubeCurrentInuA
        Attribute(0x00181150, "3"),  # ExposureTime
        Attribute(0x00188150, "3"),  # ExposureTimeInuS
        Attribute(0x00181152, "3"),  # Exposure
        Attribute(0x00181153, "3"),  # ExposureInuAs
        Attribute(0x00181110, "3"),  # DistanceSourceToDetector
        Attribute(0x00181111, "3"),  # DistanceSourceToPatient
        Attribute(0x0018115E, "3"),  # ImageAndFluoroscopyAreaDoseProduct
        Attribute(0x001811A0, "3"),  # BodyPartThickness
        Attribute(0x00181405, "3"),  # RelativeXRayExposure
        Attribute(0x00400302, "3"),  # EntranceDose
        Attribute(0x00408302, "3"),  # EntranceDoseInmGy
        Attribute(
            0x00408303, "3", terms=(Terms("enumerated", ("IAK", "ESAK", "ESDBS", "ESDNOBS")),)
        ),  # EntranceDoseDerivation
        Attribute(0x00400303, "3"),  # ExposedArea
        Attribute(0x00400306, "3"),  # DistanceSourceToEntrance
        Attribute(0x00400310, "3"),  # CommentsOnRadiationDose
        Attribute(0x00400312, "3"),  # XRayOutput
        Attribute(0x00400314, "3"),  # HalfValueLayer
        Attribute(0x00400316, "3"),  # OrganDose
        Attribute(
            0x00400318, "3", terms=(Terms("defined", ("BREAST", "GONADS", "BONE MARROW", "FETUS", "LENS")),)
        ),  # OrganExposed
        Attribute(
            0x00181191, "3", terms=(Terms("defined", ("TUNGSTEN", "MOLYBDENUM", "RHODIUM")),)
        ),  # AnodeTargetMaterial
        Include("C.8-35a"),
        Attribute(
            0x00181156, "3", terms=(Terms("defined", ("SINGLE PHASE", "THREE PHASE", "CONST POTENTIAL")),)
        ),  # RectificationType
        Include("10-23"),
    ),
)
