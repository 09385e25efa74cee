# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Failed SOP Sequence (0008,1198)."""

from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro
from dcmgen.model.fields import LO_, US_, ATn, ATnValue, LO_Value, UIValue, US_Value
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class MediaCreationManagementFailedSOPSequenceItem(SOPInstanceReferenceMacro, Item):
    """Item of Failed SOP Sequence (0008,1198) (PS3.3 C.22).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.22.html
    """

    def __init__(
        self,
        /,
        *,
        ReferencedSOPClassUID: UIValue = ...,
        ReferencedSOPInstanceUID: UIValue = ...,
        FailureReason: US_Value = ...,
        RequestedMediaApplicationProfile: LO_Value = ...,
        FailureAttributes: ATnValue = ...,
    ) -> None: ...
    FailureReason: US_
    """Failure Reason (0008,1197), US, VM 1.

    Defined Terms: 272, 274, 290, 281, 513, 514, 515, 516, 517, 288, 289.

    PS3.3 C.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.22.html
    """
    RequestedMediaApplicationProfile: LO_
    """Requested Media Application Profile (2200,000C), LO, VM 1.

    PS3.3 C.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.22.html
    """
    FailureAttributes: ATn
    """Failure Attributes (2200,000E), AT, VM 1-n.

    PS3.3 C.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.22.html
    """

class MediaCreationManagementFailedSOPSequenceItems(Sequence[MediaCreationManagementFailedSOPSequenceItem]):
    def add(
        self,
        /,
        *,
        ReferencedSOPClassUID: UIValue = ...,
        ReferencedSOPInstanceUID: UIValue = ...,
        FailureReason: US_Value = ...,
        RequestedMediaApplicationProfile: LO_Value = ...,
        FailureAttributes: ATnValue = ...,
    ) -> MediaCreationManagementFailedSOPSequenceItem: ...
