# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""RT Dose Calculation Model Macro."""

from __future__ import annotations

from dcmgen.model.fields import CS_, SQ
from dcmgen.model.iod import Macro


class RTDoseCalculationModelMacro(Macro):
    """RT Dose Calculation Model Macro (PS3.3 C.36.2.5.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.5.html#sect_C.36.2.5.1
    """

    __slots__ = ()

    DoseCalculationAlgorithmSequence = SQ(0x3004_0081, "AlgorithmIdentificationMacro")
    CommissioningStatus = CS_(0x3004_0082)
    RadiationDeviceConfigurationAndCommissioningKeySequence = SQ(0x300A_065A, "ContentItemMacro")
    DoseCalculationModelParameterSequence = SQ(0x3004_0083, "ContentItemWithModifiersMacro")
