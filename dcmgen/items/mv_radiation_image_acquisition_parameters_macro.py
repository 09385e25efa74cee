# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""MV Radiation Image Acquisition Parameters Macro."""

from __future__ import annotations

from dcmgen.model.fields import FD_, SQ
from dcmgen.model.iod import Macro

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.code_sequence_macro import CodeSequenceMacro
    from dcmgen.items.radiation_generation_mode_macro import RadiationGenerationModeMacro


class MVRadiationImageAcquisitionParametersMacro(Macro):
    """MV Radiation Image Acquisition Parameters Macro (PS3.3 C.36.2.4.7).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.4.7.html
    """

    __slots__ = ()

    EnergyDerivationCodeSequence: SQ[CodeSequenceMacro] = SQ(0x3002_0133, "CodeSequenceMacro")
    """Energy Derivation Code Sequence (3002,0133), VM 1, Type 1C (PS3.3 C.36.2.4.7)."""
    RadiationGenerationModeSequence: SQ[RadiationGenerationModeMacro] = SQ(0x300A_067B, "RadiationGenerationModeMacro")
    """Radiation GenerationMode Sequence (300A,067B), VM 1, Type 2C (PS3.3 C.36.2.4.7)."""
    MaximumCumulativeMetersetExposure: FD_ = FD_(0x3002_0134)
    """Maximum Cumulative Meterset Exposure (3002,0134), VM 1, Type 3 (PS3.3 C.36.2.4.7)."""
    RadiationDosimeterUnitSequence: SQ[CodeSequenceMacro] = SQ(0x300A_0658, "CodeSequenceMacro")
    """Radiation Dosimeter Unit Sequence (300A,0658), VM 1, Type 1C (PS3.3 C.36.2.4.7)."""
    DeliveryRate: FD_ = FD_(0x300A_063D)
    """Delivery Rate (300A,063D), VM 1, Type 2C (PS3.3 C.36.2.4.7)."""
    DeliveryRateUnitSequence: SQ[CodeSequenceMacro] = SQ(0x300A_063E, "CodeSequenceMacro")
    """Delivery Rate Unit Sequence (300A,063E), VM 1, Type 1C (PS3.3 C.36.2.4.7)."""
