# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""PET Isotope Module (PS3.3 C.8.9.2, Table C.8-61)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table

TABLE = Table(
    "C.8-61",
    "PET Isotope Module",
    "C.8.9.2",
    (  # RadiopharmaceuticalInformationSequence
        Attribute(
            0x00540016,
            "2",
            items=(0, None),
            rows=(  # RadionuclideCodeSequence
                Attribute(0x00540300, "2", items=(0, 1), rows=(Include("8.8-1", cid=("Baseline", "4020")),)),
                Attribute(0x00181070, "3"),  # RadiopharmaceuticalRoute
                # AdministrationRouteCodeSequence
                Attribute(0x00540302, "3", items=(0, 1), rows=(Include("8.8-1", cid=("Baseline", "11")),)),
                Attribute(0x00181071, "3"),  # RadiopharmaceuticalVolume
                Attribute(0x00181072, "3"),  # RadiopharmaceuticalStartTime
                Attribute(0x00181078, "3"),  # RadiopharmaceuticalStartDateTime
                Attribute(0x00181073, "3"),  # RadiopharmaceuticalStopTime
                Attribute(0x00181079, "3"),  # RadiopharmaceuticalStopDateTime
                Attribute(0x00181074, "3"),  # RadionuclideTotalDose
                Attribute(0x00083012, "3"),  # RadiopharmaceuticalAdministrationEventUID
                Attribute(0x00181075, "3"),  # RadionuclideHalfLife
                Attribute(0x00181076, "3"),  # RadionuclidePositronFraction
                Attribute(0x00181077, "3"),  # RadiopharmaceuticalSpecificActivity
                Attribute(0x00180031, "3"),  # Radiopharmaceutical
                # RadiopharmaceuticalCodeSequence
                Attribute(0x00540304, "3", items=(0, 1), rows=(Include("8.8-1", cid=("Baseline", "4021")),)),
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
                Attribute(0x00180035, "3"),  # InterventionDrugStartTime
                Attribute(0x00180027, "3"),  # InterventionDrugStopTime
                Attribute(0x00180028, "3"),  # InterventionDrugDose
            ),
        ),
    ),
)
