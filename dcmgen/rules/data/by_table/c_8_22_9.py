# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Enhanced PET Isotope Module (PS3.3 C.8.22.4, Table C.8.22-9)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table

TABLE = Table(
    "C.8.22-9",
    "Enhanced PET Isotope Module",
    "C.8.22.4",
    (  # RadiopharmaceuticalInformationSequence
        Attribute(
            0x00540016,
            "1",
            items=(1, None),
            rows=(
                Attribute(0x00189729, "1"),  # RadiopharmaceuticalAgentNumber
                # RadionuclideCodeSequence
                Attribute(0x00540300, "1", items=(1, 1), rows=(Include("8.8-1", cid=("Baseline", "4020")),)),
                # AdministrationRouteCodeSequence
                Attribute(0x00540302, "1", items=(1, 1), rows=(Include("8.8-1", cid=("Baseline", "11")),)),
                Attribute(0x00181071, "3"),  # RadiopharmaceuticalVolume
                Attribute(0x00181078, "1"),  # RadiopharmaceuticalStartDateTime
                Attribute(0x00181079, "3"),  # RadiopharmaceuticalStopDateTime
                Attribute(0x00181074, "2"),  # RadionuclideTotalDose
                Attribute(0x00083012, "3"),  # RadiopharmaceuticalAdministrationEventUID
                Attribute(0x00181075, "1"),  # RadionuclideHalfLife
                Attribute(0x00181076, "1"),  # RadionuclidePositronFraction
                Attribute(0x00181077, "3"),  # RadiopharmaceuticalSpecificActivity
                # RadiopharmaceuticalCodeSequence
                Attribute(0x00540304, "1", items=(1, 1), rows=(Include("8.8-1", cid=("Baseline", "4021")),)),
            ),
        ),
    ),
)
