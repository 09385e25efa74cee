# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Velocity Encoding Acquisition Sequence (0018,9092)."""

from dcmgen.model.fields import FDn, FDnValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class VelocityEncodingAcquisitionSequenceItem(Item):
    """Item of Velocity Encoding Acquisition Sequence (0018,9092) (PS3.3 C.8.13.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.4.html
    """

    def __init__(
        self,
        /,
        *,
        VelocityEncodingDirection: FDnValue = ...,
    ) -> None: ...
    VelocityEncodingDirection: FDn
    """Velocity Encoding Direction (0018,9090), FD, VM 3, Type 1.

    PS3.3 C.8.13.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.4.html
    """

class VelocityEncodingAcquisitionSequenceItems(Sequence[VelocityEncodingAcquisitionSequenceItem]):
    def add(
        self,
        /,
        *,
        VelocityEncodingDirection: FDnValue = ...,
    ) -> VelocityEncodingAcquisitionSequenceItem: ...
