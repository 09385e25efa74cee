# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Photoacoustic Acquisition Parameters Module."""

from typing import Literal

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.excitation_wavelength_sequence_item import (
    ExcitationWavelengthSequenceItem,
    ExcitationWavelengthSequenceItems,
)
from dcmgen.model.fields import CS, CS_, FD_, SQ, FD_Value, Items
from dcmgen.model.iod import Module

class PhotoacousticAcquisitionParametersModule(Module):
    """Photoacoustic Acquisition Parameters Module (PS3.3 C.8.34.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.34.2.html
    """

    def __init__(
        self,
        /,
        *,
        ExcitationWavelengthSequence: Items[ExcitationWavelengthSequenceItem] = ...,
        AcousticCouplingMediumFlag: Literal["YES", "NO"] = ...,
        AcousticCouplingMediumCodeSequence: Items[CodeSequenceMacro] = ...,
        IlluminationTranslationFlag: Literal["YES", "NO", "", None] = ...,
        AcousticCouplingMediumTemperature: FD_Value = ...,
        IlluminationTypeCodeSequence: Items[CodeSequenceMacro] = ...,
    ) -> None: ...
    ExcitationWavelengthSequence: SQ[ExcitationWavelengthSequenceItems, ExcitationWavelengthSequenceItem]
    """Excitation Wavelength Sequence (0018,9825), SQ, VM 1, Type 1.

    PS3.3 C.8.34.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.34.2.html
    """
    IlluminationTranslationFlag: CS_[Literal["YES", "NO", ""]]
    """Illumination Translation Flag (0018,9828), CS, VM 1, Type 3.

    Enumerated Values: YES, NO.

    PS3.3 C.8.34.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.34.2.html
    """
    IlluminationTypeCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Illumination Type Code Sequence (0022,0016), SQ, VM 1, Type 3.

    Codes: CID 11001 Photoacoustic Illumination Method (Defined, inferred).

    PS3.3 C.8.34.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.34.2.html
    """
    AcousticCouplingMediumFlag: CS[Literal["YES", "NO"]]
    """Acoustic Coupling Medium Flag (0018,9829), CS, VM 1, Type 1.

    Enumerated Values: YES, NO.

    PS3.3 C.8.34.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.34.2.html
    """
    AcousticCouplingMediumCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Acoustic Coupling Medium Code Sequence (0018,982A), SQ, VM 1, Type 2C.

    Required if Acoustic Coupling Medium Flag is YES. Not allowed otherwise.

    Codes: CID 11002 Acoustic Coupling Medium (Defined, inferred).

    PS3.3 C.8.34.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.34.2.html
    """
    AcousticCouplingMediumTemperature: FD_
    """Acoustic Coupling Medium Temperature (0018,982B), FD, VM 1, Type 3.

    PS3.3 C.8.34.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.34.2.html
    """
