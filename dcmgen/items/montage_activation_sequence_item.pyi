# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Montage Activation Sequence (0040,B037)."""

from dcmgen.model.fields import DS, US, DSValue, USValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class MontageActivationSequenceItem(Item):
    """Item of Montage Activation Sequence (0040,B037) (PS3.3 C.39.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.39.5.html
    """

    def __init__(
        self,
        /,
        *,
        ReferencedMontageIndex: USValue = ...,
        MontageActivationTimeOffset: DSValue = ...,
    ) -> None: ...
    ReferencedMontageIndex: US
    """Referenced Montage Index (0040,B032), US, VM 1, Type 1.

    PS3.3 C.39.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.39.5.html
    """
    MontageActivationTimeOffset: DS
    """Montage Activation Time Offset (0040,B038), DS, VM 1, Type 1.

    PS3.3 C.39.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.39.5.html
    """

class MontageActivationSequenceItems(Sequence[MontageActivationSequenceItem]):
    def add(
        self,
        /,
        *,
        ReferencedMontageIndex: USValue = ...,
        MontageActivationTimeOffset: DSValue = ...,
    ) -> MontageActivationSequenceItem: ...
