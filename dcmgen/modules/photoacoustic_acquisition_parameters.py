# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Photoacoustic Acquisition Parameters Module."""

from __future__ import annotations

from dcmgen.model.fields import CS, CS_, FD_, SQ
from dcmgen.model.iod import Module


class PhotoacousticAcquisitionParametersModule(Module):
    """Photoacoustic Acquisition Parameters Module (PS3.3 C.8.34.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.34.2.html
    """

    __slots__ = ()

    ExcitationWavelengthSequence = SQ(0x0018_9825, "ExcitationWavelengthSequenceItem")
    IlluminationTranslationFlag = CS_(0x0018_9828)
    IlluminationTypeCodeSequence = SQ(0x0022_0016, "CodeSequenceMacro")
    AcousticCouplingMediumFlag = CS(0x0018_9829)
    AcousticCouplingMediumCodeSequence = SQ(0x0018_982A, "CodeSequenceMacro")
    AcousticCouplingMediumTemperature = FD_(0x0018_982B)
