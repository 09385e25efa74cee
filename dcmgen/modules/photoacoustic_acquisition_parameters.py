# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Photoacoustic Acquisition Parameters Module."""

from __future__ import annotations

from dcmgen.model.fields import CS, CS_, FD_, SQ
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.code_sequence_macro import CodeSequenceMacro
    from dcmgen.items.excitation_wavelength_sequence_item import ExcitationWavelengthSequenceItem


class PhotoacousticAcquisitionParametersModule(Module):
    """Photoacoustic Acquisition Parameters Module (PS3.3 C.8.34.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.34.2.html
    """

    __slots__ = ()

    ExcitationWavelengthSequence: SQ[ExcitationWavelengthSequenceItem] = SQ(
        0x0018_9825, "ExcitationWavelengthSequenceItem"
    )
    """Excitation Wavelength Sequence (0018,9825), VM 1, Type 1 (PS3.3 C.8.34.2)."""
    IlluminationTranslationFlag: CS_[Literal["YES", "NO"]] = CS_(0x0018_9828)
    """Illumination Translation Flag (0018,9828), VM 1, Type 3 (PS3.3 C.8.34.2)."""
    IlluminationTypeCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0022_0016, "CodeSequenceMacro")
    """Illumination Type Code Sequence (0022,0016), VM 1, Type 3 (PS3.3 C.8.34.2)."""
    AcousticCouplingMediumFlag: CS[Literal["YES", "NO"]] = CS(0x0018_9829)
    """Acoustic Coupling Medium Flag (0018,9829), VM 1, Type 1 (PS3.3 C.8.34.2)."""
    AcousticCouplingMediumCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0018_982A, "CodeSequenceMacro")
    """Acoustic Coupling Medium Code Sequence (0018,982A), VM 1, Type 2C (PS3.3 C.8.34.2)."""
    AcousticCouplingMediumTemperature: FD_ = FD_(0x0018_982B)
    """Acoustic Coupling Medium Temperature (0018,982B), VM 1, Type 3 (PS3.3 C.8.34.2)."""
