# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Additional Parameter Recording Instance Sequence (300A,0780)."""

from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro
from dcmgen.model.fields import UI, UIValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class AdditionalParameterRecordingInstanceSequenceItem(SOPInstanceReferenceMacro, Item):
    """Item of Additional Parameter Recording Instance Sequence (300A,0780) (PS3.3 C.36.22).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.22.html
    """

    def __init__(
        self,
        /,
        *,
        ReferencedSOPClassUID: UIValue = ...,
        ReferencedSOPInstanceUID: UIValue = ...,
        CreatorVersionUID: UIValue = ...,
    ) -> None: ...
    CreatorVersionUID: UI
    """Creator-Version UID (0008,9123), UI, VM 1, Type 1C.

    Required if Referenced SOP Class UID is Raw Data Storage. May be present otherwise.

    PS3.3 C.36.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.22.html
    """

class AdditionalParameterRecordingInstanceSequenceItems(Sequence[AdditionalParameterRecordingInstanceSequenceItem]):
    def add(
        self,
        /,
        *,
        ReferencedSOPClassUID: UIValue = ...,
        ReferencedSOPInstanceUID: UIValue = ...,
        CreatorVersionUID: UIValue = ...,
    ) -> AdditionalParameterRecordingInstanceSequenceItem: ...
