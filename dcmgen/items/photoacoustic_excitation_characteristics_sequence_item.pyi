# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Photoacoustic Excitation Characteristics Sequence (0018,9821)."""

from dcmgen.model.fields import FD, FD_, FD_Value, FDValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class PhotoacousticExcitationCharacteristicsSequenceItem(Item):
    """Item of Photoacoustic Excitation Characteristics Sequence (0018,9821) (PS3.3 C.8.34.5.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.34.5.html#sect_C.8.34.5.1
    """

    def __init__(
        self,
        /,
        *,
        ExcitationWavelength: FDValue = ...,
        ExcitationSpectralWidth: FD_Value = ...,
        ExcitationEnergy: FD_Value = ...,
        ExcitationPulseDuration: FD_Value = ...,
    ) -> None: ...
    ExcitationWavelength: FD
    """Excitation Wavelength (0018,9826), FD, VM 1, Type 1.

    PS3.3 C.8.34.5.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.34.5.html#sect_C.8.34.5.1
    """
    ExcitationSpectralWidth: FD_
    """Excitation Spectral Width (0018,9822), FD, VM 1, Type 3.

    PS3.3 C.8.34.5.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.34.5.html#sect_C.8.34.5.1
    """
    ExcitationEnergy: FD_
    """Excitation Energy (0018,9823), FD, VM 1, Type 3.

    PS3.3 C.8.34.5.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.34.5.html#sect_C.8.34.5.1
    """
    ExcitationPulseDuration: FD_
    """Excitation Pulse Duration (0018,9824), FD, VM 1, Type 3.

    PS3.3 C.8.34.5.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.34.5.html#sect_C.8.34.5.1
    """

class PhotoacousticExcitationCharacteristicsSequenceItems(Sequence[PhotoacousticExcitationCharacteristicsSequenceItem]):
    def add(
        self,
        /,
        *,
        ExcitationWavelength: FDValue = ...,
        ExcitationSpectralWidth: FD_Value = ...,
        ExcitationEnergy: FD_Value = ...,
        ExcitationPulseDuration: FD_Value = ...,
    ) -> PhotoacousticExcitationCharacteristicsSequenceItem: ...
