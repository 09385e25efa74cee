# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Multi-energy CT Path Sequence (0018,9379)."""

from dcmgen.model.fields import US, USn, USnValue, USValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class MultienergyCTPathSequenceItem(Item):
    """Item of Multi-energy CT Path Sequence (0018,9379) (PS3.3 C.8.2.2.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.2.2.3.html
    """

    def __init__(
        self,
        /,
        *,
        ReferencedXRayDetectorIndex: USnValue = ...,
        ReferencedXRaySourceIndex: USnValue = ...,
        MultienergyCTPathIndex: USValue = ...,
    ) -> None: ...
    MultienergyCTPathIndex: US
    """Multi-energy CT Path Index (0018,937A), US, VM 1, Type 1.

    PS3.3 C.8.2.2.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.2.2.3.html
    """
    ReferencedXRaySourceIndex: USn
    """Referenced X-Ray Source Index (0018,9377), US, VM 1-n, Type 1.

    PS3.3 C.8.2.2.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.2.2.3.html
    """
    ReferencedXRayDetectorIndex: USn
    """Referenced X-Ray Detector Index (0018,9376), US, VM 1-n, Type 1.

    PS3.3 C.8.2.2.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.2.2.3.html
    """

class MultienergyCTPathSequenceItems(Sequence[MultienergyCTPathSequenceItem]):
    def add(
        self,
        /,
        *,
        ReferencedXRayDetectorIndex: USnValue = ...,
        ReferencedXRaySourceIndex: USnValue = ...,
        MultienergyCTPathIndex: USValue = ...,
    ) -> MultienergyCTPathSequenceItem: ...
