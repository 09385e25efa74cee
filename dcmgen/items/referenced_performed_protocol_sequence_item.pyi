# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Referenced Performed Protocol Sequence (0018,990D)."""

from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro
from dcmgen.model.fields import UIValue, USn, USnValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class ReferencedPerformedProtocolSequenceItem(SOPInstanceReferenceMacro, Item):
    """Item of Referenced Performed Protocol Sequence (0018,990D) (PS3.3 10.41).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.41.html
    """

    def __init__(
        self,
        /,
        *,
        ReferencedSOPClassUID: UIValue = ...,
        ReferencedSOPInstanceUID: UIValue = ...,
        SourceAcquisitionProtocolElementNumber: USnValue = ...,
        SourceReconstructionProtocolElementNumber: USnValue = ...,
    ) -> None: ...
    SourceAcquisitionProtocolElementNumber: USn
    """Source Acquisition Protocol Element Number (0018,9938), US, VM 1-n, Type 3.

    PS3.3 10.41: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.41.html
    """
    SourceReconstructionProtocolElementNumber: USn
    """Source Reconstruction Protocol Element Number (0018,993A), US, VM 1-n, Type 3.

    PS3.3 10.41: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.41.html
    """

class ReferencedPerformedProtocolSequenceItems(Sequence[ReferencedPerformedProtocolSequenceItem]):
    def add(
        self,
        /,
        *,
        ReferencedSOPClassUID: UIValue = ...,
        ReferencedSOPInstanceUID: UIValue = ...,
        SourceAcquisitionProtocolElementNumber: USnValue = ...,
        SourceReconstructionProtocolElementNumber: USnValue = ...,
    ) -> ReferencedPerformedProtocolSequenceItem: ...
