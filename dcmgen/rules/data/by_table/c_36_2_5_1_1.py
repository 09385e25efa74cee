# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""RT Dose Calculation Model Macro (PS3.3 C.36.2.5.1, Table C.36.2.5.1-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table

TABLE = Table(
    "C.36.2.5.1-1",
    "RT Dose Calculation Model Macro",
    "C.36.2.5.1",
    (  # DoseCalculationAlgorithmSequence
        Attribute(0x30040081, "3", items=(0, 1), rows=(Include("10-19", cid=("Defined", "9585", "inferred")),)),
        Attribute(0x30040082, "3"),  # CommissioningStatus
        # RadiationDeviceConfigurationAndCommissioningKeySequence
        Attribute(0x300A065A, "3", items=(0, None), rows=(Include("10-2"),)),
        # DoseCalculationModelParameterSequence
        Attribute(0x30040083, "3", items=(0, None), rows=(Include("10.2.1-1", cid=("Defined", "")),)),
    ),
)
