# Generated from PS3.3 2099a (sha256 37d05eacd992) by generator; do not edit.
# Generated from PS3.6 2099b (sha256 cb364262687c) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Plane Orientation Sequence (0020,9116)."""

from dcmgen.model.fields import DSn, DSnValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class PlaneOrientationSequenceItem(Item):
    """Item of Plane Orientation Sequence (0020,9116) (PS3.3 C.7.6.16.2.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.4
    """

    def __init__(
        self,
        /,
        *,
        ImageOrientationPatient: DSnValue = ...,
    ) -> None: ...
    ImageOrientationPatient: DSn
    """Image Orientation (Patient) (0020,0037), DS, VM 6, Type 1.

    PS3.3 C.7.6.16.2.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.4
    """

class PlaneOrientationSequenceItems(Sequence[PlaneOrientationSequenceItem]):
    def add(
        self,
        /,
        *,
        ImageOrientationPatient: DSnValue = ...,
    ) -> PlaneOrientationSequenceItem: ...
