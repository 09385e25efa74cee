# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""RT Dose Calculation Model Macro."""

from dcmgen.items.algorithm_identification_macro import AlgorithmIdentificationMacro, AlgorithmIdentificationMacros
from dcmgen.items.content_item_macro import ContentItemMacro, ContentItemMacros
from dcmgen.items.content_item_with_modifiers_macro import ContentItemWithModifiersMacro, ContentItemWithModifiersMacros
from dcmgen.model.fields import CS_, SQ, CS_Value, Items
from dcmgen.model.iod import Macro
from dcmgen.model.sequence import Sequence

class RTDoseCalculationModelMacro(Macro):
    """RT Dose Calculation Model Macro (PS3.3 C.36.2.5.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.5.html#sect_C.36.2.5.1
    """

    def __init__(
        self,
        /,
        *,
        DoseCalculationAlgorithmSequence: Items[AlgorithmIdentificationMacro] = ...,
        CommissioningStatus: CS_Value = ...,
        DoseCalculationModelParameterSequence: Items[ContentItemWithModifiersMacro] = ...,
        RadiationDeviceConfigurationAndCommissioningKeySequence: Items[ContentItemMacro] = ...,
    ) -> None: ...
    DoseCalculationAlgorithmSequence: SQ[AlgorithmIdentificationMacros, AlgorithmIdentificationMacro]
    """Dose Calculation Algorithm Sequence (3004,0081), SQ, VM 1, Type 3.

    PS3.3 C.36.2.5.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.5.html#sect_C.36.2.5.1
    """
    CommissioningStatus: CS_
    """Commissioning Status (3004,0082), CS, VM 1, Type 3.

    PS3.3 C.36.2.5.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.5.html#sect_C.36.2.5.1
    """
    RadiationDeviceConfigurationAndCommissioningKeySequence: SQ[ContentItemMacros, ContentItemMacro]
    """Radiation Device Configuration and Commissioning Key Sequence (300A,065A), SQ, VM 1, Type 3.

    PS3.3 C.36.2.5.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.5.html#sect_C.36.2.5.1
    """
    DoseCalculationModelParameterSequence: SQ[ContentItemWithModifiersMacros, ContentItemWithModifiersMacro]
    """Dose Calculation Model Parameter Sequence (3004,0083), SQ, VM 1, Type 3.

    PS3.3 C.36.2.5.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.5.html#sect_C.36.2.5.1
    """

class RTDoseCalculationModelMacros(Sequence[RTDoseCalculationModelMacro]):
    def add(
        self,
        /,
        *,
        DoseCalculationAlgorithmSequence: Items[AlgorithmIdentificationMacro] = ...,
        CommissioningStatus: CS_Value = ...,
        DoseCalculationModelParameterSequence: Items[ContentItemWithModifiersMacro] = ...,
        RadiationDeviceConfigurationAndCommissioningKeySequence: Items[ContentItemMacro] = ...,
    ) -> RTDoseCalculationModelMacro: ...
