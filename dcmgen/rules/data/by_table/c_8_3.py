# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""CT Image Module (PS3.3 C.8.2.1, Table C.8-3)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.8-3",
    "CT Image Module",
    "C.8.2.1",
    (
        Attribute(
            0x00080008,
            "1",
            terms=(
                Terms("defined", ("AXIAL", "LOCALIZER"), value=3),
                Terms(
                    "defined",
                    (
                        "VMI",
                        "MAT_SPECIFIC",
                        "MAT_REMOVED",
                        "MAT_FRACTIONAL",
                        "EFF_ATOMIC_NUM",
                        "ELECTRON_DENSITY",
                        "MAT_MODIFIED",
                        "MAT_VALUE_BASED",
                    ),
                    value=4,
                    condition=("undecidable", "condition of a list"),
                ),
            ),
        ),  # ImageType
        Attribute(0x00189361, "3", terms=(Terms("enumerated", ("YES", "NO")),)),  # MultienergyCTAcquisition
        Attribute(0x00280002, "1", terms=(Terms("enumerated", ("1",)),)),  # SamplesPerPixel
        Attribute(
            0x00280004, "1", terms=(Terms("enumerated", ("MONOCHROME1", "MONOCHROME2")),)
        ),  # PhotometricInterpretation
        Attribute(0x00280100, "1", terms=(Terms("enumerated", ("16",)),)),  # BitsAllocated
        Attribute(0x00280101, "1", terms=(Terms("enumerated", ("12", "13", "14", "15", "16")),)),  # BitsStored
        Attribute(0x00280102, "1"),  # HighBit
        Attribute(0x00281052, "1"),  # RescaleIntercept
        Attribute(0x00281053, "1"),  # RescaleSlope
        Attribute(
            0x00281054,
            "1C",
            condition=Condition(
                "parsed",
                required=("or", ("undecidable", "own value"), ("in", "./00189361", ("YES",))),
                otherwise="allowed",
            ),
            terms=(Terms("defined", ("OD", "HU", "US", "MGML", "Z_EFF", "ED", "EDW", "HU_MOD", "PCT")),),
        ),  # RescaleType
        Attribute(0x00180060, "2"),  # KVP
        Attribute(0x00200012, "2"),  # AcquisitionNumber
        Attribute(0x00180022, "3"),  # ScanOptions
        Attribute(0x00180090, "3"),  # DataCollectionDiameter
        Attribute(0x00189313, "3"),  # DataCollectionCenterPatient
        Attribute(0x00181100, "3"),  # ReconstructionDiameter
        Attribute(0x00189318, "3"),  # ReconstructionTargetCenterPatient
        Attribute(0x00181110, "3"),  # DistanceSourceToDetector
        Attribute(0x00181111, "3"),  # DistanceSourceToPatient
        Attribute(0x00181120, "3"),  # GantryDetectorTilt
        Attribute(0x00181130, "3"),  # TableHeight
        Attribute(0x00181140, "3", terms=(Terms("enumerated", ("CW", "CC")),)),  # RotationDirection
        # MetalArtifactReductionSequence
        Attribute(
            0x00189390,
            "3",
            items=(1, 1),
            rows=(
                Attribute(
                    0x00189391, "1", terms=(Terms("enumerated", ("YES", "NO")),)
                ),  # MetalArtifactReductionApplied
                # MetalArtifactReductionAlgorithmIdentificationSequence
                Attribute(0x00189392, "3", rows=(Include("10-19"),)),
            ),
        ),
        Attribute(0x00181150, "3"),  # ExposureTime
        Attribute(0x00181151, "3"),  # XRayTubeCurrent
        Attribute(0x00181152, "3"),  # Exposure
        Attribute(0x00181153, "3"),  # ExposureInuAs
        Attribute(0x00181160, "3"),  # FilterType
        Attribute(
            0x00187050,
            "3",
            terms=(Terms("defined", ("MOLYBDENUM", "ALUMINUM", "COPPER", "RHODIUM", "NIOBIUM", "EUROPIUM", "LEAD")),),
        ),  # FilterMaterial
        Attribute(0x00181170, "3"),  # GeneratorPower
        Attribute(0x00181190, "3"),  # FocalSpots
        Attribute(0x00181210, "3"),  # ConvolutionKernel
        Attribute(0x00189305, "3"),  # RevolutionTime
        Attribute(0x00189306, "3"),  # SingleCollimationWidth
        Attribute(0x00189307, "3"),  # TotalCollimationWidth
        Attribute(0x00189309, "3"),  # TableSpeed
        Attribute(0x00189310, "3"),  # TableFeedPerRotation
        Attribute(0x00189311, "3"),  # SpiralPitchFactor
        Attribute(
            0x00189323, "3", terms=(Terms("defined", ("NONE", "ANGULAR", "LONGITUDINAL", "ECG_BASED", "ORGAN_BASED")),)
        ),  # ExposureModulationType
        Attribute(0x00189345, "3"),  # CTDIvol
        # CTDIPhantomTypeCodeSequence
        Attribute(0x00189346, "3", items=(0, 1), rows=(Include("8.8-1", cid=("Defined", "4052")),)),
        Attribute(0x00181271, "3"),  # WaterEquivalentDiameter
        # WaterEquivalentDiameterCalculationMethodCodeSequence
        Attribute(
            0x00181272,
            "1C",
            condition=Condition("parsed", required=("present", "./00181271")),
            items=(0, 1),
            rows=(Include("8.8-1", cid=("Defined", "10024")),),
        ),
        Attribute(0x0018115E, "3"),  # ImageAndFluoroscopyAreaDoseProduct
        Include("10-7", cid=("Defined", "4030")),
        Include("10-25"),
        Attribute(0x00189351, "3"),  # CalciumScoringMassFactorPatient
        Attribute(0x00189352, "3"),  # CalciumScoringMassFactorDevice
        Attribute(
            0x00189353,
            "1C",
            condition=Condition("parsed", required=("in", "00089215>00080100", ("113097",)), otherwise="allowed"),
        ),  # EnergyWeightingFactor
        # CTAdditionalXRaySourceSequence
        Attribute(
            0x00189360,
            "3",
            items=(0, None),
            rows=(
                Attribute(0x00180060, "1"),  # KVP
                Attribute(0x00189330, "1"),  # XRayTubeCurrentInmA
                Attribute(0x00180090, "1"),  # DataCollectionDiameter
                Attribute(0x00181190, "1"),  # FocalSpots
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
                Attribute(0x00189332, "3"),  # ExposureInmAs
                Attribute(
                    0x00189353,
                    "1C",
                    condition=Condition(
                        "parsed", required=("in", "00089215>00080100", ("113097",)), otherwise="allowed"
                    ),
                ),  # EnergyWeightingFactor
            ),
        ),
        Include("C.36.2.4.12-1"),
        Include("C.36.2.4.5-2"),
    ),
)
