# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Treatment Tolerance Violation Sequence (300A,0731)."""

from typing import Literal

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.content_item_macro import ContentItemMacro, ContentItemMacros
from dcmgen.items.extended_selector_attribute_macro import (
    ExtendedSelectorAttributeMacro,
    ExtendedSelectorAttributeMacros,
)
from dcmgen.items.identified_person_or_device_macro import IdentifiedPersonOrDeviceMacro, IdentifiedPersonOrDeviceMacros
from dcmgen.model.fields import CST, DT, SQ, ST, ST_, AnyText, DTValue, Items, ST_Value, STValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class OverrideSequenceItem(Item):
    """Item of Override Sequence (3008,0060) (PS3.3 C.36.22).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.22.html
    """

    def __init__(
        self,
        /,
        *,
        OperatorIdentificationSequence: Items[IdentifiedPersonOrDeviceMacro] = ...,
        OverrideDateTime: DTValue = ...,
        OverrideReason: ST_Value = ...,
        AlternateValueSequence: Items[ContentItemMacro] = ...,
    ) -> None: ...
    OperatorIdentificationSequence: SQ[IdentifiedPersonOrDeviceMacros, IdentifiedPersonOrDeviceMacro]
    """Operator Identification Sequence (0008,1072), SQ, VM 1, Type 1.

    PS3.3 C.36.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.22.html
    """
    OverrideDateTime: DT
    """Override DateTime (300A,0760), DT, VM 1, Type 1.

    PS3.3 C.36.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.22.html
    """
    OverrideReason: ST_
    """Override Reason (3008,0066), ST, VM 1, Type 2.

    PS3.3 C.36.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.22.html
    """
    AlternateValueSequence: SQ[ContentItemMacros, ContentItemMacro]
    """Alternate Value Sequence (300A,073E), SQ, VM 1, Type 2.

    PS3.3 C.36.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.22.html
    """

class OverrideSequenceItems(Sequence[OverrideSequenceItem]):
    def add(
        self,
        /,
        *,
        OperatorIdentificationSequence: Items[IdentifiedPersonOrDeviceMacro] = ...,
        OverrideDateTime: DTValue = ...,
        OverrideReason: ST_Value = ...,
        AlternateValueSequence: Items[ContentItemMacro] = ...,
    ) -> OverrideSequenceItem: ...

class TreatmentToleranceViolationSequenceItem(Item):
    """Item of Treatment Tolerance Violation Sequence (300A,0731) (PS3.3 C.36.22).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.22.html
    """

    def __init__(
        self,
        /,
        *,
        TreatmentToleranceViolationCategory: Literal["CLINICAL", "MACHINE"] | AnyText = ...,
        TreatmentToleranceViolationDateTime: DTValue = ...,
        TreatmentToleranceViolationTypeCodeSequence: Items[CodeSequenceMacro] = ...,
        TreatmentToleranceViolationCauseCodeSequence: Items[CodeSequenceMacro] = ...,
        TreatmentToleranceViolationDescription: STValue = ...,
        TreatmentToleranceViolationIdentification: STValue = ...,
        OverrideSequence: Items[OverrideSequenceItem] = ...,
        TreatmentToleranceViolationAttributeSequence: Items[ExtendedSelectorAttributeMacro] = ...,
    ) -> None: ...
    TreatmentToleranceViolationDateTime: DT
    """Treatment Tolerance Violation DateTime (300A,0736), DT, VM 1, Type 1.

    PS3.3 C.36.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.22.html
    """
    TreatmentToleranceViolationCategory: CST[Literal["CLINICAL", "MACHINE"]]
    """Treatment Tolerance Violation Category (300A,0732), CS, VM 1, Type 1.

    Defined Terms: CLINICAL, MACHINE.

    PS3.3 C.36.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.22.html
    """
    TreatmentToleranceViolationTypeCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Treatment Tolerance Violation Type Code Sequence (300A,0761), SQ, VM 1, Type 1.

    PS3.3 C.36.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.22.html
    """
    TreatmentToleranceViolationCauseCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Treatment Tolerance Violation Cause Code Sequence (300A,0762), SQ, VM 1, Type 1.

    Codes: CID 9565 Treatment Tolerance Violation Cause (Defined, inferred).

    PS3.3 C.36.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.22.html
    """
    TreatmentToleranceViolationAttributeSequence: SQ[ExtendedSelectorAttributeMacros, ExtendedSelectorAttributeMacro]
    """Treatment Tolerance Violation Attribute Sequence (300A,0733), SQ, VM 1, Type 2C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.36.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.22.html
    """
    TreatmentToleranceViolationIdentification: ST
    """Treatment Tolerance Violation Identification (300A,0735), ST, VM 1, Type 1C.

    Required if Treatment Tolerance Violation Attribute Sequence is absent or Treatment Tolerance Violation
    Attribute Sequence has no value. May be present otherwise.

    PS3.3 C.36.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.22.html
    """
    TreatmentToleranceViolationDescription: ST
    """Treatment Tolerance Violation Description (300A,0734), ST, VM 1, Type 1C.

    Required if Treatment Tolerance Violation Attribute Sequence is absent or Treatment Tolerance Violation
    Attribute Sequence has no value. May be present otherwise.

    PS3.3 C.36.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.22.html
    """
    OverrideSequence: SQ[OverrideSequenceItems, OverrideSequenceItem]
    """Override Sequence (3008,0060), SQ, VM 1, Type 2.

    PS3.3 C.36.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.22.html
    """

class TreatmentToleranceViolationSequenceItems(Sequence[TreatmentToleranceViolationSequenceItem]):
    def add(
        self,
        /,
        *,
        TreatmentToleranceViolationCategory: Literal["CLINICAL", "MACHINE"] | AnyText = ...,
        TreatmentToleranceViolationDateTime: DTValue = ...,
        TreatmentToleranceViolationTypeCodeSequence: Items[CodeSequenceMacro] = ...,
        TreatmentToleranceViolationCauseCodeSequence: Items[CodeSequenceMacro] = ...,
        TreatmentToleranceViolationDescription: STValue = ...,
        TreatmentToleranceViolationIdentification: STValue = ...,
        OverrideSequence: Items[OverrideSequenceItem] = ...,
        TreatmentToleranceViolationAttributeSequence: Items[ExtendedSelectorAttributeMacro] = ...,
    ) -> TreatmentToleranceViolationSequenceItem: ...
