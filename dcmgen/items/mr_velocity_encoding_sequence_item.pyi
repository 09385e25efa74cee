# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of MR Velocity Encoding Sequence (0018,9197)."""

from dcmgen.model.fields import FD, FDn, FDnValue, FDValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class MRVelocityEncodingSequenceItem(Item):
    """Item of MR Velocity Encoding Sequence (0018,9197) (PS3.3 C.8.13.5.13).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.13.html
    """

    def __init__(
        self,
        /,
        *,
        VelocityEncodingDirection: FDnValue = ...,
        VelocityEncodingMinimumValue: FDValue = ...,
        VelocityEncodingMaximumValue: FDValue = ...,
    ) -> None: ...
    VelocityEncodingDirection: FDn
    """Velocity Encoding Direction (0018,9090), FD, VM 3, Type 1C.

    Required if Frame Type Value 1 of this frame is ORIGINAL. May be present otherwise.

    PS3.3 C.8.13.5.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.13.html
    """
    VelocityEncodingMinimumValue: FD
    """Velocity Encoding Minimum Value (0018,9091), FD, VM 1, Type 1C.

    Required if Frame Type Value 1 of this frame is ORIGINAL. May be present otherwise.

    PS3.3 C.8.13.5.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.13.html
    """
    VelocityEncodingMaximumValue: FD
    """Velocity Encoding Maximum Value (0018,9217), FD, VM 1, Type 1C.

    Required if Frame Type Value 1 of this frame is ORIGINAL. May be present otherwise.

    PS3.3 C.8.13.5.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.13.html
    """

class MRVelocityEncodingSequenceItems(Sequence[MRVelocityEncodingSequenceItem]):
    def add(
        self,
        /,
        *,
        VelocityEncodingDirection: FDnValue = ...,
        VelocityEncodingMinimumValue: FDValue = ...,
        VelocityEncodingMaximumValue: FDValue = ...,
    ) -> MRVelocityEncodingSequenceItem: ...
