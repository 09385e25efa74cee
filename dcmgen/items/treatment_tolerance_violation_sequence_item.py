# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Treatment Tolerance Violation Sequence (300A,0731)."""

from __future__ import annotations

from dcmgen.model.fields import CST, DT, SQ, ST, ST_
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.code_sequence_macro import CodeSequenceMacro
    from dcmgen.items.content_item_macro import ContentItemMacro
    from dcmgen.items.extended_selector_attribute_macro import ExtendedSelectorAttributeMacro
    from dcmgen.items.identified_person_or_device_macro import IdentifiedPersonOrDeviceMacro


class TreatmentToleranceViolationSequenceItem(Item):
    """Item of Treatment Tolerance Violation Sequence (300A,0731) (PS3.3 C.36.22).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.22.html
    """

    __slots__ = ()

    TreatmentToleranceViolationDateTime: DT = DT(0x300A_0736)
    """Treatment Tolerance Violation DateTime (300A,0736), VM 1, Type 1 (PS3.3 C.36.22)."""
    TreatmentToleranceViolationCategory: CST[Literal["CLINICAL", "MACHINE"]] = CST(0x300A_0732)
    """Treatment Tolerance Violation Category (300A,0732), VM 1, Type 1 (PS3.3 C.36.22)."""
    TreatmentToleranceViolationTypeCodeSequence: SQ[CodeSequenceMacro] = SQ(0x300A_0761, "CodeSequenceMacro")
    """Treatment Tolerance Violation Type Code Sequence (300A,0761), VM 1, Type 1 (PS3.3 C.36.22)."""
    TreatmentToleranceViolationCauseCodeSequence: SQ[CodeSequenceMacro] = SQ(0x300A_0762, "CodeSequenceMacro")
    """Treatment Tolerance Violation Cause Code Sequence (300A,0762), VM 1, Type 1 (PS3.3 C.36.22)."""
    TreatmentToleranceViolationAttributeSequence: SQ[ExtendedSelectorAttributeMacro] = SQ(
        0x300A_0733, "ExtendedSelectorAttributeMacro"
    )
    """Treatment Tolerance Violation Attribute Sequence (300A,0733), VM 1, Type 2C (PS3.3 C.36.22)."""
    TreatmentToleranceViolationIdentification: ST = ST(0x300A_0735)
    """Treatment Tolerance Violation Identification (300A,0735), VM 1, Type 1C (PS3.3 C.36.22)."""
    TreatmentToleranceViolationDescription: ST = ST(0x300A_0734)
    """Treatment Tolerance Violation Description (300A,0734), VM 1, Type 1C (PS3.3 C.36.22)."""
    OverrideSequence: SQ[OverrideSequenceItem] = SQ(0x3008_0060, "OverrideSequenceItem")
    """Override Sequence (3008,0060), VM 1, Type 2 (PS3.3 C.36.22)."""


class OverrideSequenceItem(Item):
    """Item of Override Sequence (3008,0060) (PS3.3 C.36.22).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.22.html
    """

    __slots__ = ()

    OperatorIdentificationSequence: SQ[IdentifiedPersonOrDeviceMacro] = SQ(0x0008_1072, "IdentifiedPersonOrDeviceMacro")
    """Operator Identification Sequence (0008,1072), VM 1, Type 1 (PS3.3 C.36.22)."""
    OverrideDateTime: DT = DT(0x300A_0760)
    """Override DateTime (300A,0760), VM 1, Type 1 (PS3.3 C.36.22)."""
    OverrideReason: ST_ = ST_(0x3008_0066)
    """Override Reason (3008,0066), VM 1, Type 2 (PS3.3 C.36.22)."""
    AlternateValueSequence: SQ[ContentItemMacro] = SQ(0x300A_073E, "ContentItemMacro")
    """Alternate Value Sequence (300A,073E), VM 1, Type 2 (PS3.3 C.36.22)."""
