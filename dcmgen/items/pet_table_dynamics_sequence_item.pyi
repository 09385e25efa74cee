# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of PET Table Dynamics Sequence (0018,9734)."""

from dcmgen.model.fields import FD, FDValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class PETTableDynamicsSequenceItem(Item):
    """Item of PET Table Dynamics Sequence (0018,9734) (PS3.3 C.8.22.5.7).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.22.5.7.html
    """

    def __init__(
        self,
        /,
        *,
        TableSpeed: FDValue = ...,
    ) -> None: ...
    TableSpeed: FD
    """Table Speed (0018,9309), FD, VM 1, Type 1.

    PS3.3 C.8.22.5.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.22.5.7.html
    """

class PETTableDynamicsSequenceItems(Sequence[PETTableDynamicsSequenceItem]):
    def add(
        self,
        /,
        *,
        TableSpeed: FDValue = ...,
    ) -> PETTableDynamicsSequenceItem: ...
