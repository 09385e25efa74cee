# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""MV Radiation Image Acquisition Parameters Macro."""

from __future__ import annotations

from dcmgen.model.fields import FD_, SQ
from dcmgen.model.iod import Macro


class MVRadiationImageAcquisitionParametersMacro(Macro):
    """MV Radiation Image Acquisition Parameters Macro (PS3.3 C.36.2.4.7).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.4.7.html
    """

    __slots__ = ()

    EnergyDerivationCodeSequence = SQ(0x3002_0133, "CodeSequenceMacro")
    RadiationGenerationModeSequence = SQ(0x300A_067B, "RadiationGenerationModeMacro")
    MaximumCumulativeMetersetExposure = FD_(0x3002_0134)
    RadiationDosimeterUnitSequence = SQ(0x300A_0658, "CodeSequenceMacro")
    DeliveryRate = FD_(0x300A_063D)
    DeliveryRateUnitSequence = SQ(0x300A_063E, "CodeSequenceMacro")
