# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Referenced RT Plan Sequence (300C,0002)."""

from typing import Literal

from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro
from dcmgen.model.fields import CST, AnyText, UIValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class RTGeneralPlanReferencedRTPlanSequenceItem(SOPInstanceReferenceMacro, Item):
    """Item of Referenced RT Plan Sequence (300C,0002) (PS3.3 C.8.8.9).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.9.html
    """

    def __init__(
        self,
        /,
        *,
        ReferencedSOPClassUID: UIValue = ...,
        ReferencedSOPInstanceUID: UIValue = ...,
        RTPlanRelationship: Literal["PRIOR", "ALTERNATIVE", "PREDECESSOR", "VERIFIED_PLAN", "CONCURRENT"]
        | AnyText = ...,
    ) -> None: ...
    RTPlanRelationship: CST[Literal["PRIOR", "ALTERNATIVE", "PREDECESSOR", "VERIFIED_PLAN", "CONCURRENT"]]
    """RT Plan Relationship (300A,0055), CS, VM 1, Type 1.

    Defined Terms: PRIOR, ALTERNATIVE, PREDECESSOR, VERIFIED_PLAN, CONCURRENT.

    PS3.3 C.8.8.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.9.html
    """

class RTGeneralPlanReferencedRTPlanSequenceItems(Sequence[RTGeneralPlanReferencedRTPlanSequenceItem]):
    def add(
        self,
        /,
        *,
        ReferencedSOPClassUID: UIValue = ...,
        ReferencedSOPInstanceUID: UIValue = ...,
        RTPlanRelationship: Literal["PRIOR", "ALTERNATIVE", "PREDECESSOR", "VERIFIED_PLAN", "CONCURRENT"]
        | AnyText = ...,
    ) -> RTGeneralPlanReferencedRTPlanSequenceItem: ...
