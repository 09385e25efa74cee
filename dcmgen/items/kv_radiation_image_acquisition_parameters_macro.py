# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""KV Radiation Image Acquisition Parameters Macro."""

from __future__ import annotations

from dcmgen.model.fields import CST_, DS_, SQ
from dcmgen.model.iod import Macro


class KVRadiationImageAcquisitionParametersMacro(Macro):
    """KV Radiation Image Acquisition Parameters Macro (PS3.3 C.36.2.4.6).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.4.6.html
    """

    __slots__ = ()

    EnergyDerivationCodeSequence = SQ(0x3002_0133, "CodeSequenceMacro")
    KVP = DS_(0x0018_0060)
    XRayTubeCurrentInuA = DS_(0x0018_8151)
    ExposureTimeInuS = DS_(0x0018_8150)
    AveragePulseWidth = DS_(0x0018_1154)
    RadiationMode = CST_(0x0018_115A)
    XRayFilterSequence = SQ(0x0018_9556, "DeviceIdentificationMacro")
