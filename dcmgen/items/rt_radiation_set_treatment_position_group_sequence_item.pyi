# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Treatment Position Group Sequence (300A,060A)."""

from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro, SOPInstanceReferenceMacros
from dcmgen.model.fields import LO, SQ, UI, Items, LOValue, UIValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class RTRadiationSetTreatmentPositionGroupSequenceItem(Item):
    """Item of Treatment Position Group Sequence (300A,060A) (PS3.3 C.36.10).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.10.html
    """

    def __init__(
        self,
        /,
        *,
        TreatmentPositionGroupLabel: LOValue = ...,
        TreatmentPositionGroupUID: UIValue = ...,
        ReferencedRTRadiationSequence: Items[SOPInstanceReferenceMacro] = ...,
    ) -> None: ...
    TreatmentPositionGroupUID: UI
    """Treatment Position Group UID (300A,0609), UI, VM 1, Type 1.

    PS3.3 C.36.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.10.html
    """
    TreatmentPositionGroupLabel: LO
    """Treatment Position Group Label (300A,0608), LO, VM 1, Type 1.

    PS3.3 C.36.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.10.html
    """
    ReferencedRTRadiationSequence: SQ[SOPInstanceReferenceMacros, SOPInstanceReferenceMacro]
    """Referenced RT Radiation Sequence (300A,0630), SQ, VM 1, Type 1.

    PS3.3 C.36.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.10.html
    """

class RTRadiationSetTreatmentPositionGroupSequenceItems(Sequence[RTRadiationSetTreatmentPositionGroupSequenceItem]):
    def add(
        self,
        /,
        *,
        TreatmentPositionGroupLabel: LOValue = ...,
        TreatmentPositionGroupUID: UIValue = ...,
        ReferencedRTRadiationSequence: Items[SOPInstanceReferenceMacro] = ...,
    ) -> RTRadiationSetTreatmentPositionGroupSequenceItem: ...
