# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Transducer Response Sequence (0018,982C)."""

from dcmgen.model.fields import FD_, FD_Value
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class TransducerResponseSequenceItem(Item):
    """Item of Transducer Response Sequence (0018,982C) (PS3.3 C.8.34.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.34.3.html
    """

    def __init__(
        self,
        /,
        *,
        CenterFrequency: FD_Value = ...,
        FractionalBandwidth: FD_Value = ...,
        LowerCutoffFrequency: FD_Value = ...,
        UpperCutoffFrequency: FD_Value = ...,
    ) -> None: ...
    CenterFrequency: FD_
    """Center Frequency (0018,982D), FD, VM 1, Type 3.

    PS3.3 C.8.34.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.34.3.html
    """
    FractionalBandwidth: FD_
    """Fractional Bandwidth (0018,982E), FD, VM 1, Type 3.

    PS3.3 C.8.34.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.34.3.html
    """
    LowerCutoffFrequency: FD_
    """Lower Cutoff Frequency (0018,982F), FD, VM 1, Type 3.

    PS3.3 C.8.34.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.34.3.html
    """
    UpperCutoffFrequency: FD_
    """Upper Cutoff Frequency (0018,9830), FD, VM 1, Type 3.

    PS3.3 C.8.34.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.34.3.html
    """

class TransducerResponseSequenceItems(Sequence[TransducerResponseSequenceItem]):
    def add(
        self,
        /,
        *,
        CenterFrequency: FD_Value = ...,
        FractionalBandwidth: FD_Value = ...,
        LowerCutoffFrequency: FD_Value = ...,
        UpperCutoffFrequency: FD_Value = ...,
    ) -> TransducerResponseSequenceItem: ...
