# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""RT Dose Calculation Model Macro."""

from __future__ import annotations

from dcmgen.model.fields import CS_, SQ
from dcmgen.model.iod import Macro

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.algorithm_identification_macro import AlgorithmIdentificationMacro
    from dcmgen.items.content_item_macro import ContentItemMacro
    from dcmgen.items.content_item_with_modifiers_macro import ContentItemWithModifiersMacro


class RTDoseCalculationModelMacro(Macro):
    """RT Dose Calculation Model Macro (PS3.3 C.36.2.5.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.5.html#sect_C.36.2.5.1
    """

    __slots__ = ()

    DoseCalculationAlgorithmSequence: SQ[AlgorithmIdentificationMacro] = SQ(0x3004_0081, "AlgorithmIdentificationMacro")
    """Dose Calculation Algorithm Sequence (3004,0081), VM 1, Type 3 (PS3.3 C.36.2.5.1)."""
    CommissioningStatus: CS_ = CS_(0x3004_0082)
    """Commissioning Status (3004,0082), VM 1, Type 3 (PS3.3 C.36.2.5.1)."""
    RadiationDeviceConfigurationAndCommissioningKeySequence: SQ[ContentItemMacro] = SQ(0x300A_065A, "ContentItemMacro")
    """Radiation Device Configuration and Commissioning Key Sequence (300A,065A), VM 1, Type 3 (PS3.3 C.36.2.5.1)."""
    DoseCalculationModelParameterSequence: SQ[ContentItemWithModifiersMacro] = SQ(
        0x3004_0083, "ContentItemWithModifiersMacro"
    )
    """Dose Calculation Model Parameter Sequence (3004,0083), VM 1, Type 3 (PS3.3 C.36.2.5.1)."""
