# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Display QA Result Context Macro (PS3.3 C.32.3.1, Table C.32.3.1-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table, Terms

TABLE = Table(
    "C.32.3.1-1",
    "Display QA Result Context Macro",
    "C.32.3.1",
    (
        Attribute(0x00404050, ""),  # PerformedProcedureStepStartDateTime
        Attribute(0x00404051, ""),  # PerformedProcedureStepEndDateTime
        # ActualHumanPerformersSequence
        Attribute(
            0x00404035,
            "",
            items=(0, None),
            rows=(  # HumanPerformerCodeSequence
                Attribute(0x00404009, "", items=(1, 1), rows=(Include("8.8-1"),)),
                Attribute(0x00404037, ""),  # HumanPerformerName
                Attribute(0x00404036, ""),  # HumanPerformerOrganization
            ),
        ),
        # MeasurementEquipmentSequence
        Attribute(
            0x00287012,
            "",
            items=(0, None),
            rows=(
                Attribute(
                    0x00287013, "", terms=(Terms("enumerated", ("PHOTOMETER", "COLORIMETER", "ILLUMINOMETER")),)
                ),  # MeasurementFunctions
                Attribute(
                    0x00287026,
                    "",
                    terms=(Terms("enumerated", ("UNIFORMITY", "LUMINANCE", "CHROMATICITY", "ILLUMINANCE")),),
                ),  # MeasuredCharacteristics
                Attribute(
                    0x00287014,
                    "",
                    terms=(Terms("enumerated", ("BUILT_IN_FRONT", "BUILT_IN_BACK", "NEAR_RANGE", "TELESCOPIC")),),
                ),  # MeasurementEquipmentType
                Attribute(0x00080070, ""),  # Manufacturer
                Attribute(0x00081090, ""),  # ManufacturerModelName
                Attribute(0x00181000, ""),  # DeviceSerialNumber
                Attribute(0x00181204, ""),  # DateOfManufacture
                Attribute(0x00181205, ""),  # DateOfInstallation
                Attribute(0x00181202, ""),  # DateTimeOfLastCalibration
            ),
        ),
    ),
)
