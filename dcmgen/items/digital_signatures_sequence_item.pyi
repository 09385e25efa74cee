# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Digital Signatures Sequence (FFFA,FFFA)."""

from typing import Literal

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.model.fields import (
    CST,
    DT,
    OB,
    OB_,
    SQ,
    UI,
    US,
    AnyText,
    DTValue,
    Items,
    OB_Value,
    OBValue,
    UIValue,
    USValue,
)
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class DigitalSignaturesSequenceItem(Item):
    """Item of Digital Signatures Sequence (FFFA,FFFA) (PS3.3 C.12.1.1.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.html#sect_C.12.1.1.3
    """

    def __init__(
        self,
        /,
        *,
        MACIDNumber: USValue = ...,
        DigitalSignatureUID: UIValue = ...,
        DigitalSignatureDateTime: DTValue = ...,
        CertificateType: Literal["X509_1993_SIG"] | AnyText = ...,
        CertificateOfSigner: OBValue = ...,
        Signature: OBValue = ...,
        CertifiedTimestampType: Literal["CMS_TSP"] | AnyText = ...,
        CertifiedTimestamp: OB_Value = ...,
        DigitalSignaturePurposeCodeSequence: Items[CodeSequenceMacro] = ...,
    ) -> None: ...
    MACIDNumber: US
    """MAC ID Number (0400,0005), US, VM 1, Type 1.

    PS3.3 C.12.1.1.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.html#sect_C.12.1.1.3
    """
    DigitalSignatureUID: UI
    """Digital Signature UID (0400,0100), UI, VM 1, Type 1.

    PS3.3 C.12.1.1.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.html#sect_C.12.1.1.3
    """
    DigitalSignatureDateTime: DT
    """Digital Signature DateTime (0400,0105), DT, VM 1, Type 1.

    PS3.3 C.12.1.1.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.html#sect_C.12.1.1.3
    """
    CertificateType: CST[Literal["X509_1993_SIG"]]
    """Certificate Type (0400,0110), CS, VM 1, Type 1.

    Defined Terms: X509_1993_SIG.

    PS3.3 C.12.1.1.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.html#sect_C.12.1.1.3
    """
    CertificateOfSigner: OB
    """Certificate of Signer (0400,0115), OB, VM 1, Type 1.

    PS3.3 C.12.1.1.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.html#sect_C.12.1.1.3
    """
    Signature: OB
    """Signature (0400,0120), OB, VM 1, Type 1.

    PS3.3 C.12.1.1.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.html#sect_C.12.1.1.3
    """
    CertifiedTimestampType: CST[Literal["CMS_TSP"]]
    """Certified Timestamp Type (0400,0305), CS, VM 1, Type 1C.

    Required if Certified Timestamp is present. Not allowed otherwise.

    Defined Terms: CMS_TSP.

    PS3.3 C.12.1.1.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.html#sect_C.12.1.1.3
    """
    CertifiedTimestamp: OB_
    """Certified Timestamp (0400,0310), OB, VM 1, Type 3.

    PS3.3 C.12.1.1.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.html#sect_C.12.1.1.3
    """
    DigitalSignaturePurposeCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Digital Signature Purpose Code Sequence (0400,0401), SQ, VM 1, Type 3.

    Codes: CID 7007 CID 7007 (Baseline).

    PS3.3 C.12.1.1.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.html#sect_C.12.1.1.3
    """

class DigitalSignaturesSequenceItems(Sequence[DigitalSignaturesSequenceItem]):
    def add(
        self,
        /,
        *,
        MACIDNumber: USValue = ...,
        DigitalSignatureUID: UIValue = ...,
        DigitalSignatureDateTime: DTValue = ...,
        CertificateType: Literal["X509_1993_SIG"] | AnyText = ...,
        CertificateOfSigner: OBValue = ...,
        Signature: OBValue = ...,
        CertifiedTimestampType: Literal["CMS_TSP"] | AnyText = ...,
        CertifiedTimestamp: OB_Value = ...,
        DigitalSignaturePurposeCodeSequence: Items[CodeSequenceMacro] = ...,
    ) -> DigitalSignaturesSequenceItem: ...
