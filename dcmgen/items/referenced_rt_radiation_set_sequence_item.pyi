# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Treatment Position Group Sequence (300A,060A)."""

from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro, SOPInstanceReferenceMacros
from dcmgen.model.fields import SQ, UI, Items, UIValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class TreatmentPositionGroupSequenceItem(Item):
    """Item of Treatment Position Group Sequence (300A,060A) (PS3.3 C.36.2.3.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.3.html#sect_C.36.2.3.1
    """

    def __init__(
        self,
        /,
        *,
        ReferencedTreatmentPositionGroupUID: UIValue = ...,
    ) -> None: ...
    ReferencedTreatmentPositionGroupUID: UI
    """Referenced Treatment Position Group UID (300A,0785), UI, VM 1, Type 1.

    PS3.3 C.36.2.3.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.3.html#sect_C.36.2.3.1
    """

class TreatmentPositionGroupSequenceItems(Sequence[TreatmentPositionGroupSequenceItem]):
    def add(
        self,
        /,
        *,
        ReferencedTreatmentPositionGroupUID: UIValue = ...,
    ) -> TreatmentPositionGroupSequenceItem: ...

class ReferencedRTRadiationSetSequenceItem(SOPInstanceReferenceMacro, Item):
    """Item of Referenced RT Radiation Set Sequence (300A,0702) (PS3.3 C.36.2.3.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.3.html#sect_C.36.2.3.1
    """

    def __init__(
        self,
        /,
        *,
        ReferencedSOPClassUID: UIValue = ...,
        ReferencedSOPInstanceUID: UIValue = ...,
        TreatmentPositionGroupSequence: Items[TreatmentPositionGroupSequenceItem] = ...,
        ReferencedRTRadiationSequence: Items[SOPInstanceReferenceMacro] = ...,
    ) -> None: ...
    ReferencedRTRadiationSequence: SQ[SOPInstanceReferenceMacros, SOPInstanceReferenceMacro]
    """Referenced RT Radiation Sequence (300A,0630), SQ, VM 1, Type 1C.

    Required if Treatment Position Group Sequence is absent and a condition that cannot be checked (referenced
    instance) applies. Not allowed otherwise.

    PS3.3 C.36.2.3.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.3.html#sect_C.36.2.3.1
    """
    TreatmentPositionGroupSequence: SQ[TreatmentPositionGroupSequenceItems, TreatmentPositionGroupSequenceItem]
    """Treatment Position Group Sequence (300A,060A), SQ, VM 1, Type 1C.

    Required if Referenced RT Radiation Sequence is absent and a condition that cannot be checked (referenced
    instance) applies. Not allowed otherwise.

    PS3.3 C.36.2.3.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.3.html#sect_C.36.2.3.1
    """

class ReferencedRTRadiationSetSequenceItems(Sequence[ReferencedRTRadiationSetSequenceItem]):
    def add(
        self,
        /,
        *,
        ReferencedSOPClassUID: UIValue = ...,
        ReferencedSOPInstanceUID: UIValue = ...,
        TreatmentPositionGroupSequence: Items[TreatmentPositionGroupSequenceItem] = ...,
        ReferencedRTRadiationSequence: Items[SOPInstanceReferenceMacro] = ...,
    ) -> ReferencedRTRadiationSetSequenceItem: ...
