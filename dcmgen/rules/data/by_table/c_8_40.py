# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""RT DVH Module (PS3.3 C.8.8.4, Table C.8-40)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table, Terms

TABLE = Table(
    "C.8-40",
    "RT DVH Module",
    "C.8.8.4",
    (  # ReferencedStructureSetSequence
        Attribute(0x300C0060, "1", items=(1, 1), rows=(Include("10-11"),)),
        Attribute(0x30040040, "3"),  # DVHNormalizationPoint
        Attribute(0x30040042, "3"),  # DVHNormalizationDoseValue
        # DVHSequence
        Attribute(
            0x30040050,
            "1",
            items=(1, None),
            rows=(  # DVHReferencedROISequence
                Attribute(
                    0x30040060,
                    "1",
                    items=(1, None),
                    rows=(
                        Attribute(0x30060084, "1"),  # ReferencedROINumber
                        Attribute(
                            0x30040062, "1", terms=(Terms("enumerated", ("INCLUDED", "EXCLUDED")),)
                        ),  # DVHROIContributionType
                    ),
                ),
                Attribute(
                    0x30040001, "1", terms=(Terms("enumerated", ("DIFFERENTIAL", "CUMULATIVE", "NATURAL")),)
                ),  # DVHType
                Attribute(0x30040002, "1", terms=(Terms("enumerated", ("GY", "RELATIVE")),)),  # DoseUnits
                Attribute(0x30040004, "1", terms=(Terms("defined", ("PHYSICAL", "EFFECTIVE", "ERROR")),)),  # DoseType
                Attribute(0x30040052, "1"),  # DVHDoseScaling
                Attribute(0x30040054, "1", terms=(Terms("defined", ("CM3", "PERCENT", "PER_U")),)),  # DVHVolumeUnits
                Attribute(0x30040056, "1"),  # DVHNumberOfBins
                Attribute(0x30040058, "1"),  # DVHData
                Attribute(0x30040070, "3"),  # DVHMinimumDose
                Attribute(0x30040072, "3"),  # DVHMaximumDose
                Attribute(0x30040074, "3"),  # DVHMeanDose
            ),
        ),
    ),
)
