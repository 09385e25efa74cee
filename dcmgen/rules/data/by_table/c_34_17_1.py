# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Performed XA Acquisition Module (PS3.3 C.34.17, Table C.34.17-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table, Terms

TABLE = Table(
    "C.34.17-1",
    "Performed XA Acquisition Module",
    "C.34.17",
    (  # AcquisitionProtocolElementSequence
        Attribute(
            0x00189920,
            "2",
            items=(0, None),
            rows=(
                Include("10.28-1"),
                Include("10.41-1"),
                Attribute(0x00181155, "1", terms=(Terms("enumerated", ("SC", "GR")),)),  # RadiationSetting
                Attribute(0x001811B0, "1"),  # AcquisitionMode
                Attribute(0x00180022, "3", terms=(Terms("defined", ("TOMO", "CHASE", "STEP", "ROTA")),)),  # ScanOptions
                Attribute(0x001811B1, "3"),  # DoseModeName
                Attribute(0x001811B2, "3", terms=(Terms("enumerated", ("YES", "NO")),)),  # AcquiredSubtractionMaskFlag
                Attribute(0x001811B3, "3", terms=(Terms("enumerated", ("YES", "NO")),)),  # FluoroscopyPersistenceFlag
                Attribute(
                    0x001811B4, "3", terms=(Terms("enumerated", ("YES", "NO")),)
                ),  # FluoroscopyLastImageHoldPersistenceFlag
                Attribute(0x001811B5, "3"),  # UpperLimitNumberOfPersistentFluoroscopyFrames
                Attribute(
                    0x001811B6, "3", terms=(Terms("enumerated", ("YES", "NO")),)
                ),  # ContrastBolusAutoInjectionTriggerFlag
                Attribute(0x001811B7, "3"),  # ContrastBolusInjectionDelay
                Attribute(
                    0x00189425, "3", terms=(Terms("enumerated", ("YES", "NO")),)
                ),  # ContrastBolusIngredientOpaque
                # XAAcquisitionPhaseDetailsSequence
                Attribute(
                    0x001811B8,
                    "3",
                    items=(0, None),
                    rows=(
                        Attribute(0x001811BD, "3"),  # XAAcquisitionDuration
                        Attribute(0x001811B9, "1"),  # XAAcquisitionFrameRate
                    ),
                ),
                Attribute(
                    0x00189410, "3", terms=(Terms("enumerated", ("SINGLE PLANE", "BIPLANE", "UNDEFINED")),)
                ),  # PlanesInAcquisition
                # XAPlaneDetailsSequence
                Attribute(
                    0x001811BA,
                    "3",
                    items=(0, None),
                    rows=(
                        Attribute(
                            0x00189457, "1", terms=(Terms("defined", ("MONOPLANE", "PLANE A", "PLANE B")),)
                        ),  # PlaneIdentification
                        Attribute(0x300A00C0, "1"),  # BeamNumber
                        Attribute(0x00180060, "3"),  # KVP
                        Attribute(0x00189330, "3"),  # XRayTubeCurrentInmA
                        Attribute(0x00189328, "3"),  # ExposureTimeInms
                        Attribute(0x00189332, "3"),  # ExposureInmAs
                        Attribute(0x00181154, "3"),  # AveragePulseWidth
                        Attribute(0x00181190, "3"),  # FocalSpots
                        Attribute(0x001811BB, "3"),  # AcquisitionFieldOfViewLabel
                        Attribute(0x00189461, "3"),  # FieldOfViewDimensionsInFloat
                        # XRayFilterDetailsSequence
                        Attribute(
                            0x001811BC,
                            "3",
                            items=(1, None),
                            rows=(
                                Attribute(0x00187052, "3"),  # FilterThicknessMinimum
                                Attribute(0x00187054, "3"),  # FilterThicknessMaximum
                                Attribute(0x00181160, "3"),  # FilterType
                                Attribute(
                                    0x00187050,
                                    "3",
                                    terms=(
                                        Terms(
                                            "defined",
                                            (
                                                "MOLYBDENUM",
                                                "ALUMINUM",
                                                "COPPER",
                                                "RHODIUM",
                                                "NIOBIUM",
                                                "EUROPIUM",
                                                "LEAD",
                                            ),
                                        ),
                                    ),
                                ),  # FilterMaterial
                            ),
                        ),
                        Attribute(0x0018701A, "3"),  # DetectorBinning
                        Attribute(0x00280101, "3"),  # BitsStored
                        Attribute(0x00280010, "3"),  # Rows
                        Attribute(0x00280011, "3"),  # Columns
                        Attribute(0x00189510, "3"),  # PrimaryPositionerScanStartAngle
                        Attribute(0x00189511, "3"),  # SecondaryPositionerScanStartAngle
                        Attribute(0x00189508, "3"),  # PrimaryPositionerScanArc
                        Attribute(0x00189509, "3"),  # SecondaryPositionerScanArc
                        Attribute(0x00189514, "3"),  # PrimaryPositionerIncrement
                        Attribute(0x00189515, "3"),  # SecondaryPositionerIncrement
                        Attribute(0x00181110, "3"),  # DistanceSourceToDetector
                    ),
                ),
                Attribute(0x00189937, "3"),  # RequestedSeriesDescription
                # RequestedSeriesDescriptionCodeSequence
                Attribute(0x001811C1, "3", items=(0, 1), rows=(Include("8.8-1"),)),
                Attribute(
                    0x00189004, "3", terms=(Terms("enumerated", ("PRODUCT", "RESEARCH", "SERVICE")),)
                ),  # ContentQualification
            ),
        ),
    ),
)
