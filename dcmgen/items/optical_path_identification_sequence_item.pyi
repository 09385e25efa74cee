# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Optical Path Identification Sequence (0048,0207)."""

from dcmgen.model.fields import SH, SHValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class OpticalPathIdentificationSequenceItem(Item):
    """Item of Optical Path Identification Sequence (0048,0207) (PS3.3 C.8.12.6.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.6.2.html
    """

    def __init__(
        self,
        /,
        *,
        OpticalPathIdentifier: SHValue = ...,
    ) -> None: ...
    OpticalPathIdentifier: SH
    """Optical Path Identifier (0048,0106), SH, VM 1, Type 1.

    PS3.3 C.8.12.6.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.6.2.html
    """

class OpticalPathIdentificationSequenceItems(Sequence[OpticalPathIdentificationSequenceItem]):
    def add(
        self,
        /,
        *,
        OpticalPathIdentifier: SHValue = ...,
    ) -> OpticalPathIdentificationSequenceItem: ...
