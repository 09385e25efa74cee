# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""KV Radiation Image Acquisition Parameters Macro."""

from __future__ import annotations

from dcmgen.model.fields import CST_, DS_, SQ
from dcmgen.model.iod import Macro

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.code_sequence_macro import CodeSequenceMacro
    from dcmgen.items.device_identification_macro import DeviceIdentificationMacro


class KVRadiationImageAcquisitionParametersMacro(Macro):
    """KV Radiation Image Acquisition Parameters Macro (PS3.3 C.36.2.4.6).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.4.6.html
    """

    __slots__ = ()

    EnergyDerivationCodeSequence: SQ[CodeSequenceMacro] = SQ(0x3002_0133, "CodeSequenceMacro")
    """Energy Derivation Code Sequence (3002,0133), VM 1, Type 1C (PS3.3 C.36.2.4.6)."""
    KVP: DS_ = DS_(0x0018_0060)
    """KVP (0018,0060), VM 1, Type 2C (PS3.3 C.36.2.4.6)."""
    XRayTubeCurrentInuA: DS_ = DS_(0x0018_8151)
    """X-Ray Tube Current in µA (0018,8151), VM 1, Type 3 (PS3.3 C.36.2.4.6)."""
    ExposureTimeInuS: DS_ = DS_(0x0018_8150)
    """Exposure Time in µS (0018,8150), VM 1, Type 3 (PS3.3 C.36.2.4.6)."""
    AveragePulseWidth: DS_ = DS_(0x0018_1154)
    """Average Pulse Width (0018,1154), VM 1, Type 3 (PS3.3 C.36.2.4.6)."""
    RadiationMode: CST_[Literal["CONTINUOUS", "PULSED"]] = CST_(0x0018_115A)
    """Radiation Mode (0018,115A), VM 1, Type 3 (PS3.3 C.36.2.4.6)."""
    XRayFilterSequence: SQ[DeviceIdentificationMacro] = SQ(0x0018_9556, "DeviceIdentificationMacro")
    """X-Ray Filter Sequence (0018,9556), VM 1, Type 3 (PS3.3 C.36.2.4.6)."""
