# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Referenced RT Prescription Sequence (300A,068A)."""

from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro
from dcmgen.model.fields import SQ, US, Items, UIValue, USValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class ReferencedRTPrescriptionSequenceItem(Item):
    """Item of Referenced RT Prescription Sequence (300A,068A) (PS3.3 C.36.10).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.10.html
    """

    def __init__(
        self,
        /,
        *,
        ReferencedRTPrescriptionIndex: USValue = ...,
    ) -> None: ...
    ReferencedRTPrescriptionIndex: US
    """Referenced RT Prescription Index (3010,0041), US, VM 1, Type 1.

    PS3.3 C.36.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.10.html
    """

class ReferencedRTPrescriptionSequenceItems(Sequence[ReferencedRTPrescriptionSequenceItem]):
    def add(
        self,
        /,
        *,
        ReferencedRTPrescriptionIndex: USValue = ...,
    ) -> ReferencedRTPrescriptionSequenceItem: ...

class ReferencedRTPhysicianIntentSequenceItem(SOPInstanceReferenceMacro, Item):
    """Item of Referenced RT Physician Intent Sequence (300A,063B) (PS3.3 C.36.10).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.10.html
    """

    def __init__(
        self,
        /,
        *,
        ReferencedSOPClassUID: UIValue = ...,
        ReferencedSOPInstanceUID: UIValue = ...,
        ReferencedRTPrescriptionSequence: Items[ReferencedRTPrescriptionSequenceItem] = ...,
    ) -> None: ...
    ReferencedRTPrescriptionSequence: SQ[ReferencedRTPrescriptionSequenceItems, ReferencedRTPrescriptionSequenceItem]
    """Referenced RT Prescription Sequence (300A,068A), SQ, VM 1, Type 1.

    PS3.3 C.36.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.10.html
    """

class ReferencedRTPhysicianIntentSequenceItems(Sequence[ReferencedRTPhysicianIntentSequenceItem]):
    def add(
        self,
        /,
        *,
        ReferencedSOPClassUID: UIValue = ...,
        ReferencedSOPInstanceUID: UIValue = ...,
        ReferencedRTPrescriptionSequence: Items[ReferencedRTPrescriptionSequenceItem] = ...,
    ) -> ReferencedRTPhysicianIntentSequenceItem: ...
