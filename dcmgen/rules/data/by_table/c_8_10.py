# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""NM Isotope Module (PS3.3 C.8.4.10, Table C.8-10)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table

TABLE = Table(
    "C.8-10",
    "NM Isotope Module",
    "C.8.4.10",
    (  # EnergyWindowInformationSequence
        Attribute(
            0x00540012,
            "2",
            items=(0, None),
            rows=(
                Attribute(0x00540018, "3"),  # EnergyWindowName
                # EnergyWindowRangeSequence
                Attribute(
                    0x00540013,
                    "3",
                    items=(0, None),
                    rows=(
                        Attribute(0x00540014, "3"),  # EnergyWindowLowerLimit
                        Attribute(0x00540015, "3"),  # EnergyWindowUpperLimit
                    ),
                ),
            ),
        ),
        # RadiopharmaceuticalInformationSequence
        Attribute(
            0x00540016,
            "2",
            items=(0, None),
            rows=(  # RadionuclideCodeSequence
                Attribute(0x00540300, "2", items=(0, 1), rows=(Include("8.8-1", cid=("Baseline", "18")),)),
                Attribute(0x00181070, "3"),  # RadiopharmaceuticalRoute
                # AdministrationRouteCodeSequence
                Attribute(0x00540302, "3", items=(0, 1), rows=(Include("8.8-1", cid=("Baseline", "11")),)),
                Attribute(0x00181071, "3"),  # RadiopharmaceuticalVolume
                Attribute(0x00181072, "3"),  # RadiopharmaceuticalStartTime
                Attribute(0x00181073, "3"),  # RadiopharmaceuticalStopTime
                Attribute(0x00181074, "3"),  # RadionuclideTotalDose
                Attribute(0x00083012, "3"),  # RadiopharmaceuticalAdministrationEventUID
                # CalibrationDataSequence
                Attribute(
                    0x00540306,
                    "3",
                    items=(0, None),
                    rows=(
                        Attribute(0x00540308, "1"),  # EnergyWindowNumber
                        Attribute(0x00181045, "3"),  # SyringeCounts
                        Attribute(0x00540017, "3"),  # ResidualSyringeCounts
                    ),
                ),
                Attribute(0x00180031, "3"),  # Radiopharmaceutical
                # RadiopharmaceuticalCodeSequence
                Attribute(0x00540304, "3", items=(0, 1), rows=(Include("8.8-1", cid=("Baseline", "25")),)),
            ),
        ),
        # InterventionDrugInformationSequence
        Attribute(
            0x00180026,
            "3",
            items=(0, None),
            rows=(
                Attribute(0x00180034, "3"),  # InterventionDrugName
                # InterventionDrugCodeSequence
                Attribute(0x00180029, "3", items=(0, 1), rows=(Include("8.8-1", cid=("Baseline", "10")),)),
                # AdministrationRouteCodeSequence
                Attribute(0x00540302, "3", items=(0, 1), rows=(Include("8.8-1", cid=("Baseline", "11")),)),
                Attribute(0x00180035, "3"),  # InterventionDrugStartTime
                Attribute(0x00180027, "3"),  # InterventionDrugStopTime
                Attribute(0x00180028, "3"),  # InterventionDrugDose
            ),
        ),
    ),
)
