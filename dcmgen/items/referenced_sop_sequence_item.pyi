# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Referenced SOP Sequence (0008,1199)."""

from dcmgen.model.fields import ST, UI, ISn, ISnValue, STValue, UIValue, USn, USnValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class ReferencedSOPSequenceItem(Item):
    """Item of Referenced SOP Sequence (0008,1199) (PS3.3 10.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.3.html
    """

    def __init__(
        self,
        /,
        *,
        ReferencedSOPClassUID: UIValue = ...,
        ReferencedSOPInstanceUID: UIValue = ...,
        ReferencedFrameNumber: ISnValue = ...,
        HL7InstanceIdentifier: STValue = ...,
        ReferencedSegmentNumber: USnValue = ...,
    ) -> None: ...
    ReferencedSOPClassUID: UI
    """Referenced SOP Class UID (0008,1150), UI, VM 1, Type 1.

    PS3.3 10.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.3.html
    """
    ReferencedSOPInstanceUID: UI
    """Referenced SOP Instance UID (0008,1155), UI, VM 1, Type 1.

    PS3.3 10.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.3.html
    """
    HL7InstanceIdentifier: ST
    """HL7 Instance Identifier (0040,E001), ST, VM 1, Type 1C.

    Required if Type of Instances is CDA. Not allowed otherwise.

    PS3.3 10.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.3.html
    """
    ReferencedFrameNumber: ISn
    """Referenced Frame Number (0008,1160), IS, VM 1-n, Type 1C.

    Required if a condition that cannot be checked (referenced instance) applies and Referenced Segment Number is
    absent. Not allowed otherwise.

    PS3.3 10.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.3.html
    """
    ReferencedSegmentNumber: USn
    """Referenced Segment Number (0062,000B), US, VM 1-n, Type 1C.

    Required if a condition that cannot be checked (referenced instance) applies and Referenced Frame Number is
    absent. Not allowed otherwise.

    PS3.3 10.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.3.html
    """

class ReferencedSOPSequenceItems(Sequence[ReferencedSOPSequenceItem]):
    def add(
        self,
        /,
        *,
        ReferencedSOPClassUID: UIValue = ...,
        ReferencedSOPInstanceUID: UIValue = ...,
        ReferencedFrameNumber: ISnValue = ...,
        HL7InstanceIdentifier: STValue = ...,
        ReferencedSegmentNumber: USnValue = ...,
    ) -> ReferencedSOPSequenceItem: ...
