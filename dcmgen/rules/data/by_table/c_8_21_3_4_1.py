# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Breast Tomosynthesis Acquisition Module (PS3.3 C.8.21.3.4, Table C.8.21.3.4-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.8.21.3.4-1",
    "Breast Tomosynthesis Acquisition Module",
    "C.8.21.3.4",
    (  # XRay3DAcquisitionSequence
        Attribute(
            0x00189507,
            "1",
            items=(1, None),
            rows=(
                Attribute(0x00181147, "1", terms=(Terms("enumerated", ("RECTANGLE",)),)),  # FieldOfViewShape
                Attribute(0x00189420, "1", terms=(Terms("enumerated", ("DIGITAL_DETECTOR",)),)),  # XRayReceptorType
                Include("C.8.21.3.1.1-1"),
                Include("C.8.21.3.1.3-1"),
                Attribute(0x00181110, "1"),  # DistanceSourceToDetector
                Attribute(0x00181111, "1"),  # DistanceSourceToPatient
                Attribute(0x00181114, "1"),  # EstimatedRadiographicMagnificationFactor
                Attribute(
                    0x00181191, "1", terms=(Terms("defined", ("TUNGSTEN", "MOLYBDENUM", "RHODIUM")),)
                ),  # AnodeTargetMaterial
                Attribute(0x001811A0, "1"),  # BodyPartThickness
                Attribute(0x00187060, "1", terms=(Terms("defined", ("MANUAL", "AUTOMATIC")),)),  # ExposureControlMode
                Attribute(0x00187062, "1"),  # ExposureControlModeDescription
                Attribute(0x00400314, "1"),  # HalfValueLayer
                Attribute(0x00400316, "3"),  # OrganDose
                Attribute(0x00408302, "3"),  # EntranceDoseInmGy
                Attribute(
                    0x00408303, "3", terms=(Terms("enumerated", ("IAK", "ESAK", "ESDBS", "ESDNOBS")),)
                ),  # EntranceDoseDerivation
                Attribute(0x00181190, "1"),  # FocalSpots
                Attribute(0x0018701A, "1C", condition=Condition("undecidable")),  # DetectorBinning
                Attribute(0x00187001, "1"),  # DetectorTemperature
                Attribute(0x00181160, "1"),  # FilterType
                Attribute(
                    0x00187050,
                    "1",
                    terms=(
                        Terms(
                            "defined", ("MOLYBDENUM", "ALUMINUM", "COPPER", "RHODIUM", "NIOBIUM", "EUROPIUM", "LEAD")
                        ),
                    ),
                ),  # FilterMaterial
                Attribute(0x00187052, "3"),  # FilterThicknessMinimum
                Attribute(0x00187054, "3"),  # FilterThicknessMaximum
                Attribute(0x00187056, "3"),  # FilterBeamPathLengthMinimum
                Attribute(0x00187058, "3"),  # FilterBeamPathLengthMaximum
                Attribute(0x001811A2, "1"),  # CompressionForce
                Attribute(0x001811A3, "3"),  # CompressionPressure
                Attribute(0x001811A5, "3"),  # CompressionContactArea
                Attribute(0x001811A4, "1"),  # PaddleDescription
                # PerProjectionAcquisitionSequence
                Attribute(
                    0x00189538,
                    "1",
                    items=(1, None),
                    rows=(
                        Include("C.8.21.3.1.2-1"),
                        Attribute(0x00181510, "1"),  # PositionerPrimaryAngle
                        Attribute(
                            0x00189559, "3", terms=(Terms("enumerated", ("CW", "CC")),)
                        ),  # PositionerPrimaryAngleDirection
                        Attribute(0x00181511, "1C", condition=Condition("undecidable")),  # PositionerSecondaryAngle
                        Attribute(0x00189328, "1"),  # ExposureTimeInms
                        Attribute(0x00189332, "1"),  # ExposureInmAs
                        Attribute(0x00181405, "1"),  # RelativeXRayExposure
                        Attribute(0x00400316, "3"),  # OrganDose
                        Attribute(0x00408302, "3"),  # EntranceDoseInmGy
                        Attribute(
                            0x00408303, "3", terms=(Terms("enumerated", ("IAK", "ESAK", "ESDBS", "ESDNOBS")),)
                        ),  # EntranceDoseDerivation
                        Include("10-23"),
                        Attribute(0x00083010, "3"),  # IrradiationEventUID
                    ),
                ),
            ),
        ),
    ),
)
