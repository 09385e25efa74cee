# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""MV Radiation Image Acquisition Parameters Macro."""

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.radiation_generation_mode_macro import RadiationGenerationModeMacro, RadiationGenerationModeMacros
from dcmgen.model.fields import FD_, SQ, FD_Value, Items
from dcmgen.model.iod import Macro
from dcmgen.model.sequence import Sequence

class MVRadiationImageAcquisitionParametersMacro(Macro):
    """MV Radiation Image Acquisition Parameters Macro (PS3.3 C.36.2.4.7).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.4.7.html
    """

    def __init__(
        self,
        /,
        *,
        EnergyDerivationCodeSequence: Items[CodeSequenceMacro] = ...,
        DeliveryRateUnitSequence: Items[CodeSequenceMacro] = ...,
        RadiationDosimeterUnitSequence: Items[CodeSequenceMacro] = ...,
        DeliveryRate: FD_Value = ...,
        RadiationGenerationModeSequence: Items[RadiationGenerationModeMacro] = ...,
        MaximumCumulativeMetersetExposure: FD_Value = ...,
    ) -> None: ...
    EnergyDerivationCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Energy Derivation Code Sequence (3002,0133), SQ, VM 1, Type 1C.

    Required if Radiation GenerationMode Sequence is absent. Not allowed otherwise.

    Codes: CID 9262 Energy Derivation Types (Baseline, inferred).

    PS3.3 C.36.2.4.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.4.7.html
    """
    RadiationGenerationModeSequence: SQ[RadiationGenerationModeMacros, RadiationGenerationModeMacro]
    """Radiation GenerationMode Sequence (300A,067B), SQ, VM 1, Type 2C.

    Required if Energy Derivation Code Sequence is absent. Not allowed otherwise.

    PS3.3 C.36.2.4.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.4.7.html
    """
    MaximumCumulativeMetersetExposure: FD_
    """Maximum Cumulative Meterset Exposure (3002,0134), FD, VM 1, Type 3.

    PS3.3 C.36.2.4.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.4.7.html
    """
    RadiationDosimeterUnitSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Radiation Dosimeter Unit Sequence (300A,0658), SQ, VM 1, Type 1C.

    Required if Maximum Cumulative Meterset Exposure is present. Not allowed otherwise.

    PS3.3 C.36.2.4.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.4.7.html
    """
    DeliveryRate: FD_
    """Delivery Rate (300A,063D), FD, VM 1, Type 2C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.36.2.4.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.4.7.html
    """
    DeliveryRateUnitSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Delivery Rate Unit Sequence (300A,063E), SQ, VM 1, Type 1C.

    Required if Delivery Rate has a value. Not allowed otherwise.

    PS3.3 C.36.2.4.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.4.7.html
    """

class MVRadiationImageAcquisitionParametersMacros(Sequence[MVRadiationImageAcquisitionParametersMacro]):
    def add(
        self,
        /,
        *,
        EnergyDerivationCodeSequence: Items[CodeSequenceMacro] = ...,
        DeliveryRateUnitSequence: Items[CodeSequenceMacro] = ...,
        RadiationDosimeterUnitSequence: Items[CodeSequenceMacro] = ...,
        DeliveryRate: FD_Value = ...,
        RadiationGenerationModeSequence: Items[RadiationGenerationModeMacro] = ...,
        MaximumCumulativeMetersetExposure: FD_Value = ...,
    ) -> MVRadiationImageAcquisitionParametersMacro: ...
