# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""KV Radiation Image Acquisition Parameters Macro."""

from typing import Literal

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.device_identification_macro import DeviceIdentificationMacro, DeviceIdentificationMacros
from dcmgen.model.fields import CST_, DS_, SQ, AnyText, DS_Value, Items
from dcmgen.model.iod import Macro
from dcmgen.model.sequence import Sequence

class KVRadiationImageAcquisitionParametersMacro(Macro):
    """KV Radiation Image Acquisition Parameters Macro (PS3.3 C.36.2.4.6).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.4.6.html
    """

    def __init__(
        self,
        /,
        *,
        EnergyDerivationCodeSequence: Items[CodeSequenceMacro] = ...,
        KVP: DS_Value = ...,
        AveragePulseWidth: DS_Value = ...,
        RadiationMode: Literal["CONTINUOUS", "PULSED", None] | AnyText = ...,
        ExposureTimeInuS: DS_Value = ...,
        XRayTubeCurrentInuA: DS_Value = ...,
        XRayFilterSequence: Items[DeviceIdentificationMacro] = ...,
    ) -> None: ...
    EnergyDerivationCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Energy Derivation Code Sequence (3002,0133), SQ, VM 1, Type 1C.

    Required if KVP is absent. Not allowed otherwise.

    Codes: CID 9262 Energy Derivation Types (Baseline, inferred).

    PS3.3 C.36.2.4.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.4.6.html
    """
    KVP: DS_
    """KVP (0018,0060), DS, VM 1, Type 2C.

    Required if Energy Derivation Code Sequence is absent. Not allowed otherwise.

    PS3.3 C.36.2.4.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.4.6.html
    """
    XRayTubeCurrentInuA: DS_
    """X-Ray Tube Current in µA (0018,8151), DS, VM 1, Type 3.

    PS3.3 C.36.2.4.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.4.6.html
    """
    ExposureTimeInuS: DS_
    """Exposure Time in µS (0018,8150), DS, VM 1, Type 3.

    PS3.3 C.36.2.4.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.4.6.html
    """
    AveragePulseWidth: DS_
    """Average Pulse Width (0018,1154), DS, VM 1, Type 3.

    PS3.3 C.36.2.4.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.4.6.html
    """
    RadiationMode: CST_[Literal["CONTINUOUS", "PULSED"]]
    """Radiation Mode (0018,115A), CS, VM 1, Type 3.

    Defined Terms: CONTINUOUS, PULSED.

    PS3.3 C.36.2.4.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.4.6.html
    """
    XRayFilterSequence: SQ[DeviceIdentificationMacros, DeviceIdentificationMacro]
    """X-Ray Filter Sequence (0018,9556), SQ, VM 1, Type 3.

    PS3.3 C.36.2.4.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.4.6.html
    """

class KVRadiationImageAcquisitionParametersMacros(Sequence[KVRadiationImageAcquisitionParametersMacro]):
    def add(
        self,
        /,
        *,
        EnergyDerivationCodeSequence: Items[CodeSequenceMacro] = ...,
        KVP: DS_Value = ...,
        AveragePulseWidth: DS_Value = ...,
        RadiationMode: Literal["CONTINUOUS", "PULSED", None] | AnyText = ...,
        ExposureTimeInuS: DS_Value = ...,
        XRayTubeCurrentInuA: DS_Value = ...,
        XRayFilterSequence: Items[DeviceIdentificationMacro] = ...,
    ) -> KVRadiationImageAcquisitionParametersMacro: ...
