# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Encapsulated Document Keys."""

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.model.fields import (
    DA_,
    IS,
    LO,
    SQ,
    ST,
    ST_,
    TM_,
    CSn,
    CSnValue,
    DA_Value,
    ISValue,
    Items,
    LOValue,
    ST_Value,
    STValue,
    TM_Value,
)
from dcmgen.model.iod import Macro

class EncapsulatedDocumentKeysMacro(Macro):
    """Encapsulated Document Keys (PS3.3 F.5.32).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.32.html
    """

    def __init__(
        self,
        /,
        *,
        InstanceNumber: ISValue = ...,
        MIMETypeOfEncapsulatedDocument: LOValue = ...,
        SpecificCharacterSet: CSnValue = ...,
        HL7InstanceIdentifier: STValue = ...,
        ContentDate: DA_Value = ...,
        ContentTime: TM_Value = ...,
        ConceptNameCodeSequence: Items[CodeSequenceMacro] = ...,
        DocumentTitle: ST_Value = ...,
    ) -> None: ...
    SpecificCharacterSet: CSn
    """Specific Character Set (0008,0005), CS, VM 1-n, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 F.5.32: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.32.html
    """
    ContentDate: DA_
    """Content Date (0008,0023), DA, VM 1, Type 2.

    PS3.3 F.5.32: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.32.html
    """
    ContentTime: TM_
    """Content Time (0008,0033), TM, VM 1, Type 2.

    PS3.3 F.5.32: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.32.html
    """
    InstanceNumber: IS
    """Instance Number (0020,0013), IS, VM 1, Type 1.

    PS3.3 F.5.32: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.32.html
    """
    DocumentTitle: ST_
    """Document Title (0042,0010), ST, VM 1, Type 2.

    PS3.3 F.5.32: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.32.html
    """
    HL7InstanceIdentifier: ST
    """HL7 Instance Identifier (0040,E001), ST, VM 1, Type 1C.

    Required if Referenced SOP Class UID in File is Encapsulated CDA Storage. Not allowed otherwise.

    PS3.3 F.5.32: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.32.html
    """
    ConceptNameCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Concept Name Code Sequence (0040,A043), SQ, VM 1, Type 2.

    Codes: CID 7020 CID 7020 (Baseline).

    PS3.3 F.5.32: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.32.html
    """
    MIMETypeOfEncapsulatedDocument: LO
    """MIME Type of Encapsulated Document (0042,0012), LO, VM 1, Type 1.

    PS3.3 F.5.32: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.32.html
    """
