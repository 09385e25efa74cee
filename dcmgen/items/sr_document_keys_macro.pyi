# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""SR Document Keys."""

from typing import Literal

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.sr_document_keys_content_sequence_item import (
    SRDocumentKeysContentSequenceItem,
    SRDocumentKeysContentSequenceItems,
)
from dcmgen.model.fields import CS, DA, DT, IS, SQ, TM, CSn, CSnValue, DAValue, DTValue, ISValue, Items, TMValue
from dcmgen.model.iod import Macro

class SRDocumentKeysMacro(Macro):
    """SR Document Keys (PS3.3 F.5.25).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.25.html
    """

    def __init__(
        self,
        /,
        *,
        ContentDate: DAValue = ...,
        ContentTime: TMValue = ...,
        InstanceNumber: ISValue = ...,
        ConceptNameCodeSequence: Items[CodeSequenceMacro] = ...,
        CompletionFlag: Literal["PARTIAL", "COMPLETE"] = ...,
        VerificationFlag: Literal["UNVERIFIED", "VERIFIED"] = ...,
        SpecificCharacterSet: CSnValue = ...,
        VerificationDateTime: DTValue = ...,
        ContentSequence: Items[SRDocumentKeysContentSequenceItem] = ...,
    ) -> None: ...
    SpecificCharacterSet: CSn
    """Specific Character Set (0008,0005), CS, VM 1-n, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 F.5.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.25.html
    """
    InstanceNumber: IS
    """Instance Number (0020,0013), IS, VM 1, Type 1.

    PS3.3 F.5.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.25.html
    """
    CompletionFlag: CS[Literal["PARTIAL", "COMPLETE"]]
    """Completion Flag (0040,A491), CS, VM 1, Type 1.

    Enumerated Values: PARTIAL, COMPLETE.

    PS3.3 F.5.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.25.html
    """
    VerificationFlag: CS[Literal["UNVERIFIED", "VERIFIED"]]
    """Verification Flag (0040,A493), CS, VM 1, Type 1.

    Enumerated Values: UNVERIFIED, VERIFIED.

    PS3.3 F.5.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.25.html
    """
    ContentDate: DA
    """Content Date (0008,0023), DA, VM 1, Type 1.

    PS3.3 F.5.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.25.html
    """
    ContentTime: TM
    """Content Time (0008,0033), TM, VM 1, Type 1.

    PS3.3 F.5.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.25.html
    """
    VerificationDateTime: DT
    """Verification DateTime (0040,A030), DT, VM 1, Type 1C.

    Required if Verification Flag is VERIFIED. Not allowed otherwise.

    PS3.3 F.5.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.25.html
    """
    ConceptNameCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Concept Name Code Sequence (0040,A043), SQ, VM 1, Type 1.

    PS3.3 F.5.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.25.html
    """
    ContentSequence: SQ[SRDocumentKeysContentSequenceItems, SRDocumentKeysContentSequenceItem]
    """Content Sequence (0040,A730), SQ, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 F.5.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.25.html
    """
