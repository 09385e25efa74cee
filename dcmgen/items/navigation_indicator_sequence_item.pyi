# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Navigation Indicator Sequence (0072,0214)."""

from dcmgen.model.fields import US, USn, USnValue, USValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class NavigationIndicatorSequenceItem(Item):
    """Item of Navigation Indicator Sequence (0072,0214) (PS3.3 C.23.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.3.html
    """

    def __init__(
        self,
        /,
        *,
        ReferenceDisplaySets: USnValue = ...,
        NavigationDisplaySet: USValue = ...,
    ) -> None: ...
    NavigationDisplaySet: US
    """Navigation Display Set (0072,0216), US, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.23.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.3.html
    """
    ReferenceDisplaySets: USn
    """Reference Display Sets (0072,0218), US, VM 1-n, Type 1.

    PS3.3 C.23.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.3.html
    """

class NavigationIndicatorSequenceItems(Sequence[NavigationIndicatorSequenceItem]):
    def add(
        self,
        /,
        *,
        ReferenceDisplaySets: USnValue = ...,
        NavigationDisplaySet: USValue = ...,
    ) -> NavigationIndicatorSequenceItem: ...
