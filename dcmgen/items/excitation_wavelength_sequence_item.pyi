# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Excitation Wavelength Sequence (0018,9825)."""

from dcmgen.model.fields import FD, FDValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class ExcitationWavelengthSequenceItem(Item):
    """Item of Excitation Wavelength Sequence (0018,9825) (PS3.3 C.8.34.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.34.2.html
    """

    def __init__(
        self,
        /,
        *,
        ExcitationWavelength: FDValue = ...,
    ) -> None: ...
    ExcitationWavelength: FD
    """Excitation Wavelength (0018,9826), FD, VM 1, Type 1.

    PS3.3 C.8.34.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.34.2.html
    """

class ExcitationWavelengthSequenceItems(Sequence[ExcitationWavelengthSequenceItem]):
    def add(
        self,
        /,
        *,
        ExcitationWavelength: FDValue = ...,
    ) -> ExcitationWavelengthSequenceItem: ...
