# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Display System Module (PS3.3 C.32.1, Table C.32.1-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table, Terms

TABLE = Table(
    "C.32.1-1",
    "Display System Module",
    "C.32.1",
    (
        Attribute(0x00080070, ""),  # Manufacturer
        Attribute(0x00080080, ""),  # InstitutionName
        Attribute(0x00080081, ""),  # InstitutionAddress
        Attribute(0x00181000, ""),  # DeviceSerialNumber
        Attribute(0x00081010, ""),  # StationName
        Attribute(0x00081040, ""),  # InstitutionalDepartmentName
        # InstitutionalDepartmentTypeCodeSequence
        Attribute(0x00081041, "", items=(0, 1), rows=(Include("8.8-1", cid=("Baseline", "7030")),)),
        Attribute(0x00081090, ""),  # ManufacturerModelName
        Attribute(0x00181204, ""),  # DateOfManufacture
        Attribute(0x00181205, ""),  # DateOfInstallation
        # EquipmentAdministratorSequence
        Attribute(
            0x00287000,
            "",
            items=(0, None),
            rows=(
                Attribute(0x0040A123, ""),  # PersonName
                Include("10-1"),
            ),
        ),
        Attribute(0x00287001, ""),  # NumberOfDisplaySubsystems
        # DisplaySubsystemSequence
        Attribute(
            0x00287023,
            "",
            items=(1, None),
            rows=(
                Attribute(0x00287003, ""),  # DisplaySubsystemID
                Attribute(0x00287004, ""),  # DisplaySubsystemName
                Attribute(0x00287005, ""),  # DisplaySubsystemDescription
                # DisplayDeviceTypeCodeSequence
                Attribute(0x00287022, "", rows=(Include("8.8-1", cid=("Defined", "8303", "inferred")),)),
                Attribute(0x00080070, ""),  # Manufacturer
                Attribute(0x00181000, ""),  # DeviceSerialNumber
                Attribute(0x00081090, ""),  # ManufacturerModelName
                Attribute(0x00181204, ""),  # DateOfManufacture
                Attribute(0x00181205, ""),  # DateOfInstallation
                Attribute(
                    0x00287006, "", terms=(Terms("defined", ("NORMAL", "WARNING", "ADJUST", "FAILURE", "UNKNOWN")),)
                ),  # SystemStatus
                Attribute(0x00287007, ""),  # SystemStatusComment
                # DisplaySubsystemConfigurationSequence
                Attribute(
                    0x0028700A,
                    "",
                    items=(1, None),
                    rows=(
                        Attribute(0x0028700B, ""),  # ConfigurationID
                        Attribute(0x0028700C, ""),  # ConfigurationName
                        Attribute(0x0028700D, ""),  # ConfigurationDescription
                        Attribute(0x0028700E, ""),  # ReferencedTargetLuminanceCharacteristicsID
                    ),
                ),
                Attribute(0x00287002, ""),  # CurrentConfigurationID
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
                            terms=(
                                Terms("enumerated", ("BUILT_IN_FRONT", "BUILT_IN_BACK", "NEAR_RANGE", "TELESCOPIC")),
                            ),
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
        ),
    ),
)
